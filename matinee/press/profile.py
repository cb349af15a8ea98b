"""What a bake's time went into, plate by plate."""

from dataclasses import dataclass
from typing import NamedTuple


class Account(NamedTuple):
    """What time is spent on: for a plate ("": for none alone), and in which way."""

    plate: str
    what: str


@dataclass(frozen=True, slots=True)
class PlateTimes:
    """A plate's files: how many, how large (bytes of all that were rendered), and the seconds they took."""

    plate: str
    rendered: int
    written: int
    size: int
    rendering: float = 0.0
    loading: float = 0.0
    writing: float = 0.0
    settling: float = 0.0

    @property
    def seconds(self) -> float:
        return self.rendering + self.loading + self.writing + self.settling


@dataclass(frozen=True, slots=True)
class Profile:
    """A bake's profile. `seconds` went by, in which `processes` worked; one of them `waited` for the others.

    `plates` and `others` (what was done for no plate alone, with its seconds) add up to `work`: of one
    process, that is just `seconds`.
    """

    seconds: float
    processes: int
    waited: float
    plates: tuple[PlateTimes, ...]
    others: tuple[tuple[str, float], ...]

    @property
    def work(self) -> float:
        return sum(each.seconds for each in self.plates) + sum(seconds for _, seconds in self.others)
