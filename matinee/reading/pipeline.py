"""Text in, reading out: the stages in their order."""

from datetime import date
from operator import attrgetter

from matinee.reading.fact import Fact
from matinee.reading.findings import Findings
from matinee.reading.known import Known
from matinee.reading.markup import Plain, plain
from matinee.reading.page import Page
from matinee.reading.record import record_of
from matinee.reading.result import Reading
from matinee.reading.rule import rules
from matinee.reading.settle import settle

_PLACE = attrgetter("start", "end", "kind", "rule")


def read(text: str, published: date | None = None, known: Known | None = None) -> Reading:
    """Reads a film's facts out of a post: plain text, HTML or a whole page's text; never raises on any text.

    `published` is the day of the post (else its byline's, if it has one): relative dates are counted from it.
    """
    page = Page(plain(text), published)
    facts = sorted(settle(gather(page), known), key=_PLACE)
    return Reading(text, tuple(_located(facts, page.plain)), record_of(facts))


def gather(page: Page) -> list[Fact]:
    """What every rule finds on a page, nothing weighed yet; a find without words is none."""
    findings = Findings(page)
    for rule in rules():
        for kind, value, start, end, confidence in rule.read(page, findings):
            if page.text[start:end].strip():
                sure = rule.confidence if confidence is None else confidence
                findings.add(Fact(kind, value, start, end, rule.name, sure))
    return list(findings.all())


def _located(facts: list[Fact], text: Plain) -> list[Fact]:
    """The facts with their places in the input; plain text has moved none."""
    if text.origins is None:
        return facts
    origins = [text.origin(fact.start, fact.end) for fact in facts]
    moved = [fact._replace(start=at.start, end=at.end) for fact, at in zip(facts, origins, strict=True)]
    return sorted(moved, key=_PLACE)
