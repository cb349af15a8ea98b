"""The stages under the rules: markup, layout, sentences, marks."""

from datetime import date

import pytest

from matinee.reading import marks, read
from matinee.reading.layout import MOST_LINES
from matinee.reading.markup import plain
from matinee.reading.page import Page
from matinee.reading.sentence import sentences


def split(text):
    return [text[span.start : span.end] for span in sentences(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Tarn Distr. has it. J.T. Marr is in it.", ["Tarn Distr. has it.", "J.T. Marr is in it."]),
        ("It stars Tomas Brandt Jr. The film opens.", ["It stars Tomas Brandt Jr.", "The film opens."]),
        ("Dr. Pell sleeps. Who is there? No one!", ["Dr. Pell sleeps.", "Who is there?", "No one!"]),
        ("Where Did You Go? is a film.", ["Where Did You Go? is a film."]),
        ("From YouTube:   Ana climbs.", ["From YouTube:", "Ana climbs."]),
        ("One line\n\nAnother line", ["One line", "Another line"]),
        ("Ana Pell (a sailor!) & Bo Lind.", ["Ana Pell (a sailor!) & Bo Lind."]),
    ],
)
def test_sentences(text, parts):
    assert split(text) == parts


def test_html_offsets_point_into_the_input():
    text = "<p>Harrow&nbsp;Lane is directed by <b>Mirela</b> Voss.</p>"
    director = next(fact for fact in read(text).facts if fact.kind == "director")
    assert text[director.start : director.end] == "Mirela</b> Voss"
    assert director.value == "Mirela Voss"


def test_entities_are_letters_where_a_text_has_no_tags():
    assert plain("Zolt&#225;n Hol&eacute;n &amp; Co").text == "Zoltán Holén & Co"
    assert plain("Holt & Sons; Marr &c").text == "Holt & Sons; Marr &c"


def test_scripts_comments_and_footers_are_not_read():
    text = (
        "<p>A film.</p><!-- Starring Ana Pell --><script>Starring Ana"
        " Pell</script><footer>Starring Ana Pell</footer>"
    )
    assert "Ana Pell" not in plain(text).text


def test_the_prose_has_the_length_of_the_text_and_only_the_story():
    text = "Trailer for 'Ash'\nby Ada Quill March 4, 2031\nThe story.\nTags: Horror\nMore from us"
    page = Page(plain(text), None)
    assert len(page.prose) == len(text)
    assert page.prose.split() == ["The", "story."]
    assert page.headline_text == "Trailer for 'Ash'"
    assert page.published == date(2031, 3, 4)


@pytest.mark.parametrize(
    "line", ["Comments (41)", "Filed under: Horror, Indie", "Posted in Horror", "Share this"]
)
def test_a_line_of_the_site_over_the_post_does_not_end_it(line):
    text = (
        f"Ana Pell haunts a mill in Harrow Lane trailer\n\nby Ada Quill March 4, 2031\n{line}\n\n"
        + "A story. " * 30
    )
    page = Page(plain(text), None)
    assert page.prose.split()[0] == "A"
    assert page.prose.split().count("story.") == 30


def test_a_line_under_the_headline_that_tells_of_a_release_is_prose_and_a_caption_is_not():
    told, caption = "Opening at the Lumen on August 16", "Ana Pell at the Lumen"
    for line, is_prose in ((told, True), (caption, False), ("Release date: today", False)):
        page = Page(plain(f"Tarn Brings Harrow Lane Back\n\n{line}\n\nA film returns."), None)
        assert (line in page.prose) is is_prose


def test_a_short_headline_of_prizes_is_no_line_of_the_site():
    page = Page(plain("TARN 2031: ALL THE AWARDS\n\nThese won.\n\nGolden Reed for Best Film: Ash"), None)
    assert page.headline_text == "TARN 2031: ALL THE AWARDS"


def test_a_line_of_the_site_below_a_short_post_ends_it():
    page = Page(
        plain("Trailer for 'Ash'\nby Ada Quill March 4, 2031\nThe story.\nPosted in Horror\nOther posts"),
        None,
    )
    assert page.prose.split() == ["The", "story."]


@pytest.mark.parametrize(
    "line",
    [
        "News | Trailers | Nordic",
        "PRODUCTION / FUNDING Denmark",
        "email print share on Facebook",
        "FOR IMMEDIATE RELEASE",
    ],
)
def test_a_way_here_is_no_headline(line):
    text = f"{line}\n\nMirela Voss sifts through Harrow Lane\n\nby Ada Quill March 4, 2031\n\nThe story."
    assert Page(plain(text), None).headline_text == "Mirela Voss sifts through Harrow Lane"


@pytest.mark.parametrize(
    "oddment", ["Comments (41)", "12 comments", "Filed under: Horror", "3 min read", "@adaquill"]
)
def test_oddments_over_the_prose_do_not_end_the_post(oddment):
    text = f"Trailer for 'Ash'\nBy Ada Quill\nPublished March 4, 2031\n{oddment}\n\nThe story."
    assert Page(plain(text), None).prose.split() == ["The", "story."]


def test_the_day_given_counts_before_the_bylines():
    assert Page(plain("by Ada Quill March 4, 2031\nText."), date(2020, 1, 1)).published == date(2020, 1, 1)


def test_only_outermost_parentheses_count():
    text = "a (b (c) d) e ( f"
    assert [text[span.start : span.end] for span in marks.parentheses(text, 0, len(text))] == ["(b (c) d)"]


def test_an_apostrophe_does_not_close_a_quotation():
    text = "Trailer for 'Miller's Lantern' Film"
    assert [text[span.start : span.end] for span in marks.single_quotes(text, 0, len(text))] == [
        "Miller's Lantern"
    ]


def test_a_post_has_so_many_lines_and_no_more():
    page = Page(plain("Harrow Lane opens.\n" + "So it goes.\n" * MOST_LINES + "Salt Road opens."), None)
    assert "Harrow Lane" in page.prose
    assert "Salt Road" not in page.prose
