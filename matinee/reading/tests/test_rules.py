"""The house rules of the rules: each has its tests, its entry and an example that it reads."""

from importlib import import_module
from pathlib import Path

import pytest

from matinee.reading import reference
from matinee.reading.rule import names, rules
from matinee.reading.tests.rules.trial import found

ROOT = Path(__file__).parents[3]
RULES = sorted(rules(), key=lambda rule: rule.name)


def test_there_are_rules_and_each_file_is_one():
    assert {rule.name for rule in RULES} == set(names())
    assert len(RULES) > 30


def test_a_rule_comes_after_the_rules_whose_facts_it_needs():
    order = [rule.name for rule in rules()]
    for rule in RULES:
        for other in RULES:
            if (
                other.name != rule.name
                and set(rule.needs) & set(other.kinds)
                and rule.name not in _makers(other.needs)
            ):
                assert order.index(other.name) < order.index(rule.name)


def _makers(kinds: tuple[str, ...]) -> set[str]:
    return {rule.name for rule in RULES if set(rule.kinds) & set(kinds)}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_reads_its_own_example(rule):
    kinds = {kind for kind, _ in found(rule.name, rule.example)}
    assert kinds
    assert kinds <= set(rule.kinds)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_has_a_doc_and_a_confidence(rule):
    assert rule.doc.endswith(".")
    assert 0.5 <= rule.confidence < 1


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_has_as_many_silent_cases_as_speaking_ones(rule):
    tests = import_module(f"matinee.reading.tests.rules.test_{rule.name}")
    assert len(tests.READS) >= 2
    assert len(tests.LEAVES_ALONE) >= len(tests.READS)


def test_the_reference_page_is_the_one_made_from_the_rules():
    page = ROOT / "docs/reference/reading-rules.md"
    assert page.read_text(encoding="utf-8") == reference.page(), (
        "out of date: python -m matinee.reading.reference > docs/reference/reading-rules.md"
    )
