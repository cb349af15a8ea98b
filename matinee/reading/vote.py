"""What evidence comes to: for one statement, for the main title, for a director beside a surer one."""

from collections.abc import Iterable, Iterator
from operator import itemgetter

from matinee.reading.fact import Fact
from matinee.reading.script import is_latin
from matinee.reading.spelling import fold_title
from matinee.reading.values import Title

# With the best director read so surely, those read with less than the second figure are other films'.
_BESIDE = ((0.95, 0.9), (0.9, 0.8), (0.8, 0.8), (0.0, 0.0))

_OF_THE_HEADLINE = frozenset({"headline_title", "title_again"})


def together(confidences: Iterable[float]) -> float:
    """What independent pieces of evidence for one thing come to: 1 - the chance that all are wrong."""
    doubt = 1.0
    for confidence in confidences:
        doubt *= 1 - confidence
    return round(min(0.99, 1 - doubt), 3)


def least_beside(surest: float) -> float:
    """How surely a director must be read to stand beside one that is read so surely."""
    return next(least for confidence, least in _BESIDE if surest >= confidence)


def vote(facts: list[Fact]) -> str | None:
    """The main title with most evidence, in its best-attested spelling; one vote a rule."""
    ballots: dict[str, dict[str, Fact]] = {}
    for fact in facts:
        if (
            isinstance(fact.value, Title)
            and fact.value.kind == "main"
            and (key := fold_title(fact.value.text))
        ):
            best = ballots.setdefault(key, {}).get(fact.rule)
            if best is None or fact.confidence > best.confidence:
                ballots[key][fact.rule] = fact
    if not ballots:
        return None
    if len(ballots) > 1:
        _lend_to_longer(ballots)
    foreign = set(_foreign(facts)) if len(ballots) > 1 else set()
    strength, winner = max(
        (
            (_strength(ballot, key in foreign and _OF_THE_HEADLINE.issuperset(ballot)), ballot)
            for key, ballot in ballots.items()
        ),
        key=itemgetter(0),
    )
    return _best_spelling(list(winner.values())) if strength[0] >= 0.5 else None


def _foreign(facts: list[Fact]) -> Iterator[str]:
    """Titles that are told to be the film's in another language."""
    for fact in facts:
        title = fact.value
        if isinstance(title, Title) and title.kind in {"original", "romanised"} and title.language:
            yield fold_title(title.text)


def _lend_to_longer(ballots: dict[str, dict[str, Fact]]) -> None:
    """A cut title ("Ash" of "Ash, Bone & Salt") votes for the long one where a quoted title has it whole."""
    for short in list(ballots):
        for whole in list(ballots):
            headline = ballots[whole].get("headline_title")
            quoted = headline is not None and headline.confidence >= 0.5
            if quoted and whole != short and whole.startswith(short + " "):
                for rule, fact in ballots[short].items():
                    ballots[whole].setdefault(rule, fact)


def _strength(facts: dict[str, Fact], is_foreign: bool) -> tuple[float, bool, int]:
    values = [fact.confidence for fact in facts.values()]
    first = min(fact.start for fact in facts.values())
    is_english = not is_foreign and all(map(is_latin, {_text(fact) for fact in facts.values()}))
    # The original title needs clearly more evidence to be the main one.
    return (together(values) - (0 if is_english else 0.3), is_english, -first)


def _best_spelling(facts: list[Fact]) -> str:
    """The longest form; mixed case before capitals, the body's before the headline's."""
    return _text(max(facts, key=_goodness))


def _goodness(fact: Fact) -> tuple[int, bool, bool, float]:
    text = _text(fact)
    return len(fold_title(text)), not text.isupper(), fact.rule != "headline_title", fact.confidence


def _text(fact: Fact) -> str:
    return fact.value.text if isinstance(fact.value, Title) else ""
