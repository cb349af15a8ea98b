"""Pictures: their measures, and whether anything public shows them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import F, Q, QuerySet
from wagtail.images import get_image_model

from matinee.desk.references import posts_with
from matinee.press.read import read
from matinee.site import addresses
from matinee.site.reads import public

WIDTHS = (360, 720, 1440)
_STEP = 5
"""Percent: so finely a page can say where a picture's focus is, for it may style nothing inside itself."""


@dataclass(frozen=True, slots=True)
class Picture:
    id: int
    mark: str
    width: int
    height: int
    alt: str
    credit: str = ""
    colour: str = ""
    focus_x: int = 50
    focus_y: int = 50

    @property
    def widths(self) -> tuple[int, ...]:
        """The widths it is baked in: never wider than it is."""
        narrower = tuple(width for width in WIDTHS if width < self.width)
        return narrower if self.width > WIDTHS[-1] else (*narrower, self.width)

    def address(self, width: int) -> str:
        return addresses.of_picture(self.id, self.mark, width)

    @property
    def addresses(self) -> tuple[str, ...]:
        return tuple(self.address(width) for width in self.widths)

    @property
    def srcset(self) -> str:
        return ", ".join(f"{self.address(width)} {width}w" for width in self.widths)

    def fitting(self, width: int) -> str:
        """The address of the narrowest rendition of at least this width, else of the widest."""
        return self.address(next((one for one in self.widths if one >= width), self.widths[-1]))

    @property
    def is_upright(self) -> bool:
        """Whether it is taller than wide, like a poster."""
        return self.height > self.width

    @property
    def marks(self) -> str:
        """The classes that tell the styles its colour and, unless it is the middle, its focus."""
        marks = []
        if self.colour:
            marks += [f"{name}{_level(self.colour, at)}" for at, name in ((1, "r"), (3, "g"), (5, "b"))]
        if (self.focus_x, self.focus_y) != (50, 50):
            marks += [f"x{self.focus_x}", f"y{self.focus_y}"]
        return " ".join(marks)


def _level(colour: str, at: int) -> int:
    """One of six levels of a channel of "#rrggbb"."""
    return round(int(colour[at : at + 2], 16) / 51)


def _pictures(image_ids: Sequence[int]) -> dict[int, Picture]:
    rows = get_image_model().objects.filter(pk__in=image_ids)
    noted = rows.annotate(credit=F("note__credit"), colour=F("note__colour"))
    return {row.pk: _picture(row) for row in noted}


def _picture(row: Any) -> Picture:
    return Picture(
        id=row.pk,
        mark=row.get_file_hash()[:10],
        width=row.width,
        height=row.height,
        alt=row.description,
        credit=row.credit or "",
        colour=row.colour or "",
        focus_x=_percent(row.focal_point_x, row.width),
        focus_y=_percent(row.focal_point_y, row.height),
    )


def _percent(point: int | None, of: int) -> int:
    """Where a point is, in steps; the middle where none was chosen."""
    return 50 if point is None else min(round(point / of * 100 / _STEP) * _STEP, 100)


@read("picture:{image_id}", many=_pictures)
def picture(image_id: int) -> Picture | None:
    return _pictures([image_id]).get(image_id)


@read("picture:{image_id}/shown")
def shown_by(image_id: int) -> tuple[str, int] | None:
    """What shows it to the public: "film", "person" or "post", and its id; the first of several."""
    image = get_image_model()(pk=image_id)
    showing: tuple[tuple[str, QuerySet[Any]], ...] = (
        ("film", public.films().filter(Q(poster=image_id) | Q(still=image_id))),
        ("person", public.people().filter(portrait=image_id)),
        ("post", public.posts().filter(pk__in=posts_with(image))),
    )
    for kind, rows in showing:
        if (found := rows.order_by("pk").values_list("pk", flat=True).first()) is not None:
            return kind, found
    return None
