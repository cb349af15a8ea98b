import pytest
from hypothesis import given
from hypothesis import strategies as st

from matinee.config.coding_choice import choose_coding


@pytest.mark.parametrize(
    ("asked", "chosen"),
    [
        (None, "identity"),
        (b"", "identity"),
        (b"gzip", "gzip"),
        (b"gzip, deflate, br, zstd", "br"),
        (b"GZIP", "gzip"),
        (b"x-gzip", "gzip"),
        (b"br;q=0.5, gzip;q=0.8", "gzip"),
        (b"br;q=0.5,gzip;q=0.5", "br"),
        (b"br ; q=0.1, gzip;q=0", "br"),
        (b"gzip;q=0", "identity"),
        (b"gzip;q=0.000", "identity"),
        (b"gzip;q=0.5, identity", "identity"),
        (b"gzip;q=0.5, identity;q=0.2", "gzip"),
        (b"*", "br"),
        (b"*;q=0.3, br;q=0", "gzip"),
        (b"*;q=0", "identity"),
        (b"*;q=0, gzip", "gzip"),
        (b"identity;q=0", "identity"),
        (b"identity;q=0, br", "br"),
        (b"zstd, lzma", "identity"),
        (b"gzip;q=2", "identity"),
        (b"gzip;quality=1", "identity"),
        (b"gzip;q=1.000", "gzip"),
        (b",,gzip,", "gzip"),
    ],
)
def test_the_coding_is_the_one_liked_best(asked, chosen):
    assert choose_coding(asked) == chosen


@given(st.one_of(st.binary(), st.text("gzipbr*,;q=0.1 ").map(str.encode)))
def test_no_header_is_too_strange(asked):
    assert choose_coding(asked) in ("br", "gzip", "identity")
