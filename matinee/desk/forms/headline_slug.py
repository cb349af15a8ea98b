"""The slug that the page makes of a headline while it is typed, known from one that somebody typed."""

import re
from typing import Any

from wagtail.admin.panels import TitleFieldPanel
from wagtail.admin.widgets import AdminAutoHeightTextInput, SlugInput

from matinee.lib.slug import MAX_LENGTH

# For the page and for here: a headline that is too long is cut at a word; one without a space anywhere.
_CUT_AT_WORD = re.compile(rf"^(?=.{{{MAX_LENGTH + 1}}})(.{{1,{MAX_LENGTH}}})\s.*$", re.DOTALL)
_CUT_ANYWHERE = re.compile(rf"^(.{{{MAX_LENGTH}}}).+$", re.DOTALL)


class HeadlinePanel(TitleFieldPanel):
    """The slug follows the headline however that is changed: Wagtail hears keys, but no pasting by mouse."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        widget = AdminAutoHeightTextInput(attrs={"rows": 1})
        super().__init__(*args, **{"placeholder": "Headline", "widget": widget} | kwargs)

    class BoundPanel(TitleFieldPanel.BoundPanel):
        apply_actions = ["input->w-sync#apply", *TitleFieldPanel.BoundPanel.apply_actions]


def slug_input() -> SlugInput:
    """Wagtail's, for slugs that are as long as ours may be."""
    return SlugInput(formatters=[(_CUT_AT_WORD, "$1"), (_CUT_ANYWHERE, "$1")])


def made_on_the_page(headline: str) -> str:
    """What the page puts in for a headline, which is not quite what Django makes of it."""
    cut = _CUT_ANYWHERE.sub(r"\1", _CUT_AT_WORD.sub(r"\1", headline.strip()))
    kept = re.sub(r"[^-\w\s]", "", cut.lower())
    return re.sub(r"[-\s]+", "-", kept).rstrip("-")
