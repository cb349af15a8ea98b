"""Texts that are nearly posts are read without harm; `make torture` tries more of them."""

import ast
import json
from datetime import date
from pathlib import Path

import pytest

from matinee.reading import Record, read
from matinee.reading.rule import rules
from matinee.reading.tests.fuzz import mutant

RULES = Path(__file__).parent / "rules"
RULE_TESTS = sorted(RULES.glob("test_*.py"))
SAMPLE = range(250)
MANY = [range(start, start + 1_000) for start in range(1_000, 31_000, 1_000)]


def texts_in(source):
    """The longer strings of a test file: what its rule reads and leaves alone."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and len(node.value) > 30:
            yield node.value


def check(seed):
    text = mutant(seed)
    reading = read(text, date(2031, 3, 4) if seed % 3 else None)
    assert reading == read(text, date(2031, 3, 4) if seed % 3 else None)
    assert set(reading.record) == set(Record.__annotations__)
    assert json.loads(json.dumps(reading.as_dict())) == reading.as_dict()
    for fact in reading.facts:
        assert 0 <= fact.start < fact.end <= len(text)
        assert reading.words(fact).strip()
        assert 0 < fact.confidence < 1


def test_nearly_posts_are_read():
    for seed in SAMPLE:
        check(seed)


def test_an_example_cut_short_is_read():
    for rule in rules():
        for end in range(1, len(rule.example), 5):
            read(rule.example[:end], date(2031, 3, 4))


@pytest.mark.torture
@pytest.mark.parametrize("name", [path.name for path in RULE_TESTS])
def test_what_a_rule_reads_is_read_when_cut_anywhere(name):
    for text in texts_in((RULES / name).read_text(encoding="utf-8")):
        for end in range(1, len(text)):
            read(text[:end], date(2031, 3, 4))


@pytest.mark.torture
@pytest.mark.parametrize("seeds", MANY, ids=lambda seeds: f"from-{seeds.start}")
def test_thirty_thousand_nearly_posts_are_read(seeds):
    for seed in seeds:
        check(seed)
