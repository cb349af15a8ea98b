"""The markup of the demo's posts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matinee.moving.demo.markup import (
    Pictures,
    Question,
    Quotation,
    Text,
    Video,
    curl,
    parse,
    plain,
    to_html,
)


def test_paragraphs_in_a_row_become_one_text():
    assert parse("One.\n\nTwo,\nstill two.\n\n? And?\n\nThree.") == [
        Text(("One.", "Two, still two.")),
        Question("And?"),
        Text(("Three.",)),
    ]


def test_a_quotation_keeps_who_said_it():
    assert parse("> You can board up\n> a house.\n> — Mrs Leary") == [
        Quotation("You can board up a house.", "Mrs Leary")
    ]
    assert parse("> Nobody said it.") == [Quotation("Nobody said it.")]


def test_videos_and_pictures_stand_on_a_line_of_their_own():
    assert parse(
        "!video teaser https://a.example/t A caption\n\n!image a/1 What it is\n\n!gallery a/1 a/2"
    ) == [
        Video("teaser", "https://a.example/t", "A caption"),
        Pictures(("a/1",), "What it is"),
        Pictures(("a/1", "a/2")),
    ]


def test_an_unknown_block_is_named():
    with pytest.raises(ValueError, match="!audio is no block"):
        parse("!audio https://a.example")


def test_text_becomes_what_the_desk_stores():
    html = to_html("*So*, **yes**: [it](film:a-film) & <more>", lambda kind, slug: len(slug))
    assert html == '<p><i>So</i>, <b>yes</b>: <a linktype="film" id="6">it</a> &amp; &lt;more&gt;</p>'


def test_quotes_are_set_as_they_are_printed():
    assert curl('"It\'s," she said, "late."') == "“It’s,” she said, “late.”"


@given(st.text(alphabet="ab \"'([—", max_size=40))
def test_no_straight_quote_is_left(text):
    assert not {'"', "'"} & set(curl(text))


@given(st.text(alphabet="ab *[](film:x)", max_size=40))
def test_plain_text_has_no_marks(text):
    assert "*" not in plain(text)
