"""Whether a participle tells of another film: "for Tin Skies, which was produced by NAME"."""

import re

from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.spelling import fold_title

_WHICH_WAS = re.compile(r", (?:which|that) (?:is|was|has been|had been) (?:also )?(?:executive |exec |co-)?")
_LONGEST = 45  # characters from the comma to the participle
_TITLE = 70  # characters before the comma in which the title stands
_CLOSING = " \"”’'"


def is_of_another_title(page: Page, at: int, found: Findings) -> bool:
    """Whether ", which was" stands before `at`, and before that a title that isn't the film's."""
    start = page.sentence_at(at).start
    comma = page.prose.rfind(",", max(start, at - _LONGEST), at)
    if comma < 0 or not found.titles or not _WHICH_WAS.fullmatch(page.prose, comma, at):
        return False
    before = page.prose[max(start, comma - _TITLE) : comma].rstrip(_CLOSING)
    if before.endswith(")"):
        before = before.rpartition("(")[0].rstrip(_CLOSING)
    words = fold_title(before)
    is_title = before.rpartition(" ")[2][:1].isupper()
    return is_title and not any(fold_title(own) in words for own in found.titles)
