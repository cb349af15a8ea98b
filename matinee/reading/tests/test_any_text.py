"""What holds for every text: nothing raises, evidence is inside the text, the same text reads the same."""

import json
from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from matinee.reading import read
from matinee.reading.rule import rules

# Text that touches the rules: their own examples, cut up and shuffled, among marks and strangeness.
PIECES = [piece for rule in rules() for piece in rule.example.split(" ")]
STRANGE = [
    *"()[]\"“”'‘’.,:;!?&/<>\n\t\u00a0\u200f\u0000\ud83dé漢ع",
    *("<p>", "</p>", "&amp;", "&#8217;", "<script>", "…"),
]
prose = st.lists(st.sampled_from(PIECES) | st.sampled_from(STRANGE), max_size=80).map(" ".join)
anything = st.text(max_size=300) | prose | prose.map(lambda text: f"<p>{text}</p>")
days = st.none() | st.dates()


@settings(max_examples=300, deadline=None)
@example("<P>film &#8216; '", None)
@example("It opens in theaters this winter.", date(1, 1, 1))
@given(anything, days)
def test_no_text_raises_and_the_evidence_is_in_the_text(text, day):
    reading = read(text, day)
    for fact in reading.facts:
        assert 0 <= fact.start < fact.end <= len(text)
        assert reading.words(fact).strip()
        assert 0 < fact.confidence < 1


@settings(max_examples=100, deadline=None)
@given(anything, days)
def test_the_same_text_reads_the_same(text, day):
    assert read(text, day) == read(text, day)


@settings(max_examples=100, deadline=None)
@given(prose, days)
def test_a_reading_survives_json(text, day):
    said = read(text, day).as_dict()
    assert json.loads(json.dumps(said)) == said


@settings(max_examples=100, deadline=None)
@given(prose)
def test_every_fact_of_one_half_and_more_comes_from_a_rule_that_reads_its_kind(text):
    kinds = {rule.name: rule.kinds for rule in rules()}
    assert all(fact.kind in kinds[fact.rule] for fact in read(text).facts)


MEGABYTE = 1_000_000
LONG = {
    "brackets": "(" * MEGABYTE,
    "nested": "(" * 1000 + ")" * 1000,
    "closed": "()" * (MEGABYTE // 2),
    "quotes": '"' * MEGABYTE,
    "curly": "“" * MEGABYTE,
    "apostrophes": " '" * (MEGABYTE // 2),
    "letters": "A" * MEGABYTE,
    "spaces": "a" + " " * MEGABYTE + ". B",
    "lines": "\n" * MEGABYTE,
    "short lines": "(\n" * (MEGABYTE // 2),
    "tags": "<p" * (MEGABYTE // 2) + "<p>",
    "comments": "<p>" + "<!--" * (MEGABYTE // 4),
    "scripts": "<script>" * (MEGABYTE // 8),
    "names": "Starring " + ", ".join(["Ana Pell"] * (MEGABYTE // 10)),
    "cues": "directed by Ana Pell stars Karl Oster as Mira (" * (MEGABYTE // 47),
    "sources": "Source: " * (MEGABYTE // 8),
    "dates": "opens in theaters on May 2nd, 2031 " * (MEGABYTE // 35),
    "percent": "30% was filmed in " * (MEGABYTE // 18),
    "titles": "titled The The The " * (MEGABYTE // 19),
    "topics": "Find more posts: " * (MEGABYTE // 17),
    "dots": "A. " * (MEGABYTE // 3),
}


@pytest.mark.parametrize("text", LONG.values(), ids=LONG.keys())
def test_a_megabyte_is_read_to_its_end(text):
    assert read(text, date(2031, 3, 4)).record["topics"] is not None


def test_ten_thousand_names_are_a_cast():
    names = [f"Ana{chr(97 + n % 26)} Pell{chr(97 + n // 26 % 26)}{chr(97 + n // 676)}" for n in range(10_000)]
    cast = read("The film stars " + ", ".join(names) + ".").record["cast"]
    assert 100 <= len(cast) <= 10_000
    assert [part["name"] for part in cast[:3]] == names[:3]
