"""Boxes to tick in a filter, drawn in one go: Django takes four templates a box, and topics are many."""

from typing import Any

from django.forms import CheckboxSelectMultiple
from django.forms.utils import flatatt
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString


class PlainBoxes(CheckboxSelectMultiple):
    """Django's, in the same markup, for choices without groups."""

    def render(self, name: str, value: Any, attrs: Any = None, renderer: Any = None) -> SafeString:
        widget = self.get_context(name, value, attrs)["widget"]
        options = (option for _, group, _ in widget["optgroups"] for option in group)
        boxes = format_html_join("", "<div>{}</div>", ((_box(option),) for option in options))
        ours = {key: widget["attrs"][key] for key in ("id", "class") if widget["attrs"].get(key)}
        return format_html("<div{}>{}</div>", flatatt(ours), boxes)


def _box(option: dict[str, Any]) -> SafeString:
    attrs = option["attrs"]
    named = format_html(' for="{}"', attrs["id"]) if attrs.get("id") else ""
    box = '<label{}><input type="checkbox" name="{}" value="{}"{}> {}</label>'
    return format_html(box, named, option["name"], option["value"], flatatt(attrs), option["label"])
