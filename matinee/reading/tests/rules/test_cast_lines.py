"""The cast line by line."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Part

READS = [
    (
        "It opens in June.\n\nHere is the voice cast:\n\n• Mira – Ana Pell\n• Mira's mother – Ines Marr",
        [Part("Ana Pell", "Mira"), Part("Ines Marr")],
    ),
    (
        "The cast members are:\n\nAna Pell as Mira\nKarl Oster as the keeper\n\nIt opens in June.",
        [Part("Ana Pell", "Mira"), Part("Karl Oster")],
    ),
    (
        "The film opens in June.\n\nVoice Cast\nMira: Ana Pell\nAnton: Karl Oster",
        [Part("Ana Pell", "Mira"), Part("Karl Oster", "Anton")],
    ),
    (
        "The film opens in June.\n\nCast:\nAna Pell\nKarl Oster (Tin Skies)\n",
        [Part("Ana Pell"), Part("Karl Oster")],
    ),
    (
        "The cast has grown. New today:\n\nAna Pell — Class president Mira\nKarl Oster — Anton\n\nIt opens.",
        [Part("Ana Pell", "Mira"), Part("Karl Oster", "Anton")],
    ),
]
LEAVES_ALONE = [
    "It opens in June.\n\nOslo – Ana Pell\nBergen – Karl Oster",
    "The staff are:\n\nAna Pell as director\nKarl Oster as composer\n",
    "Ana Pell as Mira.",
    "New books:\n\nTin Skies — Ana Pell\nCellar — Karl Oster\n",
    "It opens in June.\n\nDirector: Ana Pell\nMusic: Karl Oster\n",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("cast_lines", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("cast_lines", text) == []
