"""Where the facts stand at the desk: a side panel, and on narrow screens a place below the body."""

from typing import Any

from django import forms
from wagtail.admin.panels import FieldPanel
from wagtail.admin.ui.side_panels import BaseSidePanel


class FactsSidePanel(BaseSidePanel):
    """Empty until `facts.js` has asked for its inside."""

    class SidePanelToggle(BaseSidePanel.SidePanelToggle):
        aria_label = "Toggle facts"
        icon_name = "clipboard-list"
        keyboard_shortcut = "ctrl+alt+f"

    name = "facts"
    title = "Facts"
    template_name = "desk/facts/side_panel.html"
    order = 50


class DecisionsPanel(FieldPanel):
    """The hidden field that holds what was decided, and the place below the body."""

    def __init__(self, field_name: str = "facts", **kwargs: Any) -> None:
        super().__init__(field_name, **{"widget": forms.HiddenInput, "heading": "Facts"} | kwargs)

    class BoundPanel(FieldPanel.BoundPanel):
        template_name = "desk/facts/decisions.html"

        def get_comparison(self) -> list[Any]:
            return []  # JSON tells nobody anything
