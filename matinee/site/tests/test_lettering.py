"""Words on pictures: whatever they are, they stay where they may stand."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matinee.site import lettering

SIZES = (80, 50)


@settings(deadline=None, max_examples=40)
@given(st.text(st.characters(codec="utf-8", max_codepoint=0x52F), max_size=120), st.integers(200, 1072))
def test_lines_are_as_wide_as_they_may_be_and_no_letter_is_lost(text, width):
    found = lettering.set_words(text, width, SIZES, 4)

    if found is None:
        return
    assert 0 < len(found.lines) <= 4
    assert all(found.font.getlength(line) <= width for line in found.lines)
    if not found.lines[-1].endswith("…"):
        assert "".join("".join(found.lines).split()) == "".join(lettering.writable(text).split())


def test_a_long_headline_is_cut_after_a_word_in_the_smallest_size():
    found = lettering.set_words("The long way home " * 2000, 1000, SIZES, 3)

    assert found.font.size == 50
    assert len(found.lines) == 3
    assert found.lines[-1].endswith("…")


def test_a_long_word_is_set_smaller_rather_than_broken():
    found = lettering.set_words("Первый полнометражный фильм на орбите", 520, (80, 72, 64, 56, 50), 4)

    assert any("полнометражный" in line for line in found.lines)
    assert found.font.size < 80


def test_lines_are_even():
    found = lettering.set_words("A word that falls alone on the last line here", 1072, (80,), 4)
    lengths = [found.font.getlength(line) for line in found.lines]

    assert min(lengths) > max(lengths) / 2


def test_ideographs_break_anywhere_but_not_before_a_full_stop():
    pieces = [piece.strip() for piece in lettering._PIECE.findall("电影。很好 the end")]

    assert pieces == ["电", "影。", "很", "好", "the", "end"]


@pytest.mark.parametrize("text", ["", "   ", "\u200d\ufe0f", "🎬🎬", "\x00"])
def test_of_nothing_nothing_is_set(text):
    assert lettering.set_words(text, 1000, SIZES, 4) is None


def test_where_letters_can_t_be_shaped_scripts_that_need_it_are_not_written(monkeypatch):
    assert lettering.set_words("e\u0331 acute", 1000, SIZES, 4) is not None
    monkeypatch.setattr(lettering, "is_shaped", lambda: False)

    assert lettering.set_words("e\u0331 acute", 1000, SIZES, 4) is None
    assert lettering.set_words("Вызов", 1000, SIZES, 4) is not None
