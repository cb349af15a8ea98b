from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from matinee.lib.characters import encoded, writable


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


@given(
    st.text(
        st.characters(exclude_categories=())
        | st.sampled_from("\x00\x7f\x80\x85\x9f\xa0·\ud800\ufffd\ufffe\uffff")
    )
)
def test_the_bytes_are_those_of_the_text_without_them(text):
    assert encoded(text) == writable(text).encode()
