"""The editor of a post's body."""

from typing import Any, Self

from wagtail.blocks import BlockWidget


class BodyWidget(BlockWidget):
    """What its blocks are is told to the browser in the same words each time: written once a process.

    Forms are drawn by copies of their widgets, and each wrote it anew: a seventh of opening a post.
    """

    original: Self | None = None

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        copy: Self = super().__deepcopy__(memo)
        copy.original = self.original or self
        return copy

    def _build_block_json(self) -> None:
        if self.original is None:
            super()._build_block_json()
        else:
            self._js_context, self._block_json = self.original.js_context, self.original.block_json
