"""A name that the text gives in part ("Castlewell") made whole by the one person it can mean."""

import re

from matinee.reading.fact import Fact
from matinee.reading.values import Part

_ROLE = re.compile(r"(?:Helmer|Director|Filmmaker|Writer|Actor|Actress|Producer|Star|Scribe|Newcomer)s?[ /-]")
_MAY_ACT = ("cast", "director")
MOST = 400  # people a post may name; more is no post


def with_whole_names(people: dict[str, list[Fact]]) -> dict[str, list[Fact]]:
    """The same facts by kind, a person's surname or first name replaced by the full name that ends or begins
    so.
    """
    names = {_name(fact) for facts in people.values() for fact in facts}
    whole = _whole(names) if 1 < len(names) <= MOST else {}
    if not whole:
        return people
    actors = {_name(fact) for kind in _MAY_ACT for fact in people.get(kind, ())}
    return {kind: [_with_whole_name(fact, whole, actors) for fact in facts] for kind, facts in people.items()}


def _with_whole_name(fact: Fact, whole: dict[str, str], actors: set[str]) -> Fact:
    name = whole.get(_name(fact))
    if name is None:
        return fact
    if isinstance(fact.value, Part):
        return fact._replace(value=fact.value._replace(name=name)) if name in actors else fact
    return fact._replace(value=name)


def _whole(names: set[str]) -> dict[str, str]:
    """For each name the one longer name of which it is the end or the beginning."""
    longer: dict[str, set[str]] = {}
    for name in names:
        cut = name.find(" ")
        while cut >= 0:
            for part in (name[:cut], name[cut + 1 :]):
                if part in names and not _ROLE.match(name):
                    longer.setdefault(part, set()).add(name)
            cut = name.find(" ", cut + 1)
    return {name: next(iter(others)) for name, others in longer.items() if name and len(others) == 1}


def _name(fact: Fact) -> str:
    value = fact.value
    return value if isinstance(value, str) else str(getattr(value, "name", ""))
