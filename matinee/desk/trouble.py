"""What is wrong with the press, said on the first screen until a bake succeeds."""

from typing import Any

from wagtail.admin.ui.components import Component

from matinee.press.log import trouble
from matinee.press.models import Bake

SHOWN = 3


class TroublePanel(Component):
    """Why the public site does not show what was published, and what to do."""

    name = "desk_trouble"
    order = 10
    template_name = "desk/home/trouble.html"

    def __init__(self, bake: Bake) -> None:
        self.bake = bake

    def get_context_data(self, parent_context: dict[str, Any]) -> dict[str, Any]:
        failures = self.bake.failures[:SHOWN]
        return {"bake": self.bake, "failures": failures, "more": self.bake.failed - len(failures)}


def trouble_panels() -> list[TroublePanel]:
    """The panel, where there is something to tell."""
    bake = trouble()
    return [TroublePanel(bake)] if bake is not None else []
