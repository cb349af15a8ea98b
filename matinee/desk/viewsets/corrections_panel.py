"""Corrections of a post that is out."""

from typing import Any

from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel


class CorrectionsPanel(InlinePanel):
    """Rows of corrections; before a post was published there is nothing to correct in public."""

    def __init__(self, **kwargs: Any) -> None:
        fields = [
            FieldRowPanel([FieldPanel("day"), FieldPanel("by", heading="Entered by", read_only=True)]),
            FieldPanel("text"),
        ]
        super().__init__(
            "corrections",
            panels=fields,
            label="correction",
            heading="Corrections",
            help_text="Readers see them on the post, once it is published again. Small edits need none",
            **kwargs,
        )

    def clone_kwargs(self) -> dict[str, Any]:
        kwargs: dict[str, Any] = super().clone_kwargs()
        return {name: kwargs[name] for name in ("classname", "attrs") if name in kwargs}

    class BoundPanel(InlinePanel.BoundPanel):
        @property
        def attrs(self) -> dict[str, Any]:
            # Its fields are sent in any case: the form asks for them.
            was_out = self.instance.live or self.instance.first_published_at
            return dict(self.panel.attrs) if was_out else self.panel.attrs | {"hidden": True}
