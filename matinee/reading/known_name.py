"""The names on record, for what the text calls otherwise."""

from collections.abc import Iterable, Iterator

from matinee.reading.fact import Fact
from matinee.reading.jobs import CREW
from matinee.reading.known import Known
from matinee.reading.script import is_latin
from matinee.reading.spelling import fold_title
from matinee.reading.values import Part, Title


def with_known_names(facts: Iterable[Fact], known: Known) -> list[Fact]:
    """The same facts, each of a name on record with that name and half of the doubt gone."""
    return [recognised for fact in facts for recognised in _recognise(fact, known)]


def _recognise(fact: Fact, known: Known) -> Iterator[Fact]:
    value = fact.value
    if isinstance(value, Title):
        yield from _recognise_title(fact, value, known)
    elif isinstance(value, Part) and (name := known.person(value.name)):
        yield fact._replace(value=value._replace(name=name), confidence=_surer(fact))
    elif fact.kind in CREW and isinstance(value, str) and (name := known.person(value)):
        yield fact._replace(value=name, confidence=_surer(fact))
    elif fact.kind == "previous_film" and isinstance(value, str) and (title := known.film(value)):
        yield fact._replace(value=title, confidence=_surer(fact))
    else:
        yield fact


def _recognise_title(fact: Fact, title: Title, known: Known) -> Iterator[Fact]:
    """A title that is on record under another one (Vyzov is The Challenge) is kept beside the main one."""
    name = known.film(title.text)
    if name is None or title.kind != "main":
        yield fact._replace(confidence=_surer(fact)) if name else fact
        return
    yield fact._replace(value=Title(name), confidence=_surer(fact))
    if fold_title(name) != fold_title(title.text):
        kind = "alternate" if is_latin(title.text) else "original"
        yield fact._replace(value=title._replace(kind=kind), confidence=_surer(fact))


def _surer(fact: Fact) -> float:
    return round(1 - (1 - fact.confidence) / 2, 3)
