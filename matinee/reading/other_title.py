"""Whether a title or a credit is another film's: "for Tin Skies, which was produced by NAME"."""

import re

from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.spelling import fold_title

_WHICH_WAS = re.compile(r", (?:which|that) (?:is|was|has been|had been) (?:also )?(?:executive |exec |co-)?")
# What somebody else does or did, at the head of a sentence: "Ana Pell next stars in Ferry, written by".
_ELSEWHERE = re.compile(
    r"\b(?:next|recently|last|soon) (?:stars?|starred|seen|be seen|appears?|appeared|wrapped|plays?)\b"
    r"|\bjust wrapped\b|\b[Tt]he (?:original (?:film|movie|series)|(?:19|20)\d\d (?:version|original))\b"
)
_CLAUSE = 110  # characters in which that is told
_LONGEST = 45  # characters from the comma to the participle
_TITLE = 70  # characters before the comma in which the title stands
_CLOSING = " \"”’'"


def is_own_title(words: str, found: Findings) -> bool:
    """Whether the words of a title are one of the film's, or a part of it, or hold it."""
    folded = fold_title(words)
    return any(folded in fold_title(own) or fold_title(own) in folded for own in found.titles)


def is_of_another_title(page: Page, at: int, found: Findings) -> bool:
    """Whether ", which was" stands before `at`, and before that a title that isn't the film's; or the
    sentence tells of what else someone does.
    """
    start = page.sentence_at(at).start
    if found.titles and _is_elsewhere(page, start, at, found):
        return True
    comma = page.prose.rfind(",", max(start, at - _LONGEST), at)
    if comma < 0 or not found.titles or not _WHICH_WAS.fullmatch(page.prose, comma, at):
        return False
    before = page.prose[max(start, comma - _TITLE) : comma].rstrip(_CLOSING)
    if before.endswith(")"):
        before = before.rpartition("(")[0].rstrip(_CLOSING)
    words = fold_title(before)
    is_title = before.rpartition(" ")[2][:1].isupper()
    return is_title and not any(fold_title(own) in words for own in found.titles)


def _is_elsewhere(page: Page, start: int, at: int, found: Findings) -> bool:
    """Whether "next stars in" or the like stands before `at`, and the film's own title not."""
    told = _ELSEWHERE.search(page.prose, max(start, at - _CLAUSE), at)
    return told is not None and not any(own in page.prose[start:at] for own in found.titles)
