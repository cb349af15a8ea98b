"""What must be in order before a bake begins; who knows of such a thing says so here at start."""

from collections.abc import Callable, Sequence

from matinee.press.errors import NotInOrderError

Problems = Callable[[], Sequence[str]]

_asked: list[Problems] = []


def require(problems: Problems) -> None:
    """Have this asked before each bake: no page is touched while it names anything, one line each."""
    if problems not in _asked:
        _asked.append(problems)


def see_that_all_is_ready() -> None:
    """NotInOrderError with all that is not in order: what was baked before stays as it is."""
    found = [problem for ask in _asked for problem in ask()]
    if found:
        raise NotInOrderError("; ".join(found))
