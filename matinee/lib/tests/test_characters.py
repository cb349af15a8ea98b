from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from matinee.lib.characters import writable


@given(st.text(st.characters(exclude_categories=())))
def test_whatever_was_pasted_can_be_written_and_read_again(text):
    kept = writable(text)
    escaped = kept.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    read = ElementTree.fromstring(f"<a>{escaped}</a>".encode()).text or ""  # noqa: S314  # our own
    assert read == kept.replace("\r\n", "\n").replace("\r", "\n")


@given(st.text(st.characters(categories=("L", "M", "N", "P", "S", "Zs", "Cf"))))
def test_words_of_any_script_stay_as_they_are(text):
    assert writable(text) == text


def test_an_old_line_break_becomes_a_space():
    assert writable("A first\x0bline") == "A first line"
