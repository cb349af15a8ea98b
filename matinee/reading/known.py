"""What is already on record, as far as reading wants to know it."""

from typing import Protocol


class Known(Protocol):
    """A view of the films and people on record; both answer the name on record, or None."""

    def film(self, title: str) -> str | None:
        """The main title of the film that has this title, in any script or spelling."""

    def person(self, name: str) -> str | None:
        """The name of the one person this name means, in any script or spelling."""
