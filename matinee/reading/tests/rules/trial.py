"""How rule tests ask one rule: the page is read whole, and only that rule's facts are looked at."""

from datetime import date

from matinee.reading.markup import plain
from matinee.reading.page import Page
from matinee.reading.pipeline import gather
from matinee.reading.values import Value

POSTED = date(2031, 3, 4)


def found(rule: str, text: str, published: date | None = POSTED) -> list[tuple[str, Value]]:
    """Kind and value of what a rule finds in a text, in the text's order."""
    page = Page(plain(text), published)
    facts = [fact for fact in gather(page) if fact.rule == rule]
    return [(fact.kind, fact.value) for fact in sorted(facts, key=lambda fact: (fact.start, fact.end))]


def values(rule: str, text: str, published: date | None = POSTED) -> list[Value]:
    """Only the values of `found`."""
    return [value for _, value in found(rule, text, published)]
