"""The title in italics."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Title

READS = [
    (
        "<p>Tarn has a date for <em>Harrow Lane</em>.</p><p><em>Harrow Lane</em> stars Ana Pell.</p>",
        [Title("Harrow Lane")],
    ),
    (
        "<h1>Harrow Lane Washes Up in June</h1><p>It is here. <i>Harrow Lane,</i> a drama, is out.</p>",
        [Title("Harrow Lane")],
    ),
    (
        "<title>HARROW LANE Trailer: Voss Washes Up</title><p>Nobody sleeps. <em>Harrow Lane</em> opens.</p>",
        [Title("Harrow Lane")],
    ),
]
LEAVES_ALONE = [
    "<p>Ana Pell (<em>Salt & Tin</em>) is back. She liked <em>Salt & Tin</em>.</p>",
    "<p>It is her next film after <em>Salt & Tin</em>. She liked <em>Salt & Tin</em>.</p>",
    "<p>This is <em>very</em> old, and <em>very</em> long.</p>",
    "<p>She made <em>Harrow Lane</em> once.</p>",
    "Harrow Lane opens. Harrow Lane is old.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("emphasised_title", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("emphasised_title", text) == []
