"""The press: bakes pages to plain files and keeps them true at the price of what changed."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from matinee.press.baker import bake as bake
    from matinee.press.baker import bake_all as bake_all
    from matinee.press.comparison import check as check
    from matinee.press.touches import is_due as is_due
    from matinee.press.touches import touch as touch
    from matinee.press.touches import wake as wake

_HOMES = {
    "bake": "baker",
    "bake_all": "baker",
    "check": "comparison",
    "is_due": "touches",
    "touch": "touches",
    "wake": "touches",
}


def __getattr__(name: str) -> Any:
    # Django imports this package before models can be: what needs them is fetched when it is asked for.
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
