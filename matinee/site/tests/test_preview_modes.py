"""The desk's previews of a post that is nowhere yet: the page light and dark, the mail, the card."""

from datetime import date

import pytest

from matinee.desk import preview
from matinee.desk.models import Correction, Post
from matinee.press.values import Reads
from matinee.site.mail import mail_of
from matinee.site.reads.post import post_value


def drawn(post, rf, mode):
    return preview.draw(post, rf.get("/"), mode).content.decode()


@pytest.fixture
def unsaved(newsroom):
    return Post(
        headline="Not <yet> out",
        slug="not-yet-out",
        standfirst="In a word.",
        hero=newsroom.picture("gold"),
        body=[{"type": "paragraph", "value": "<p>Words &amp; <b>more</b>.</p>"}],
    )


@pytest.mark.parametrize("mode", [name for name, _ in preview.MODES])
def test_each_mode_draws_a_post_that_was_never_saved(unsaved, rf, mode):
    page = drawn(unsaved, rf, mode)
    assert "Not &lt;yet&gt; out" in page
    assert "/pictures/" not in page
    assert ("data:image/jpeg" if mode == "card" else "/desk/media/") in page
    assert not Post.objects.exists()


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_a_scheme_is_forced(unsaved, rf, mode):
    assert f"color-scheme: {mode} !important" in drawn(unsaved, rf, mode)


def test_the_mail_is_shown_with_its_text_part(unsaved, rf):
    page = drawn(unsaved, rf, "mail")
    assert 'width="600"' in page
    assert "Subject: Not &lt;yet&gt; out" in page
    assert "Words &amp; more." in page


def test_a_mail_has_whole_addresses_and_both_parts(newsroom):
    post = newsroom.post("Orbit", hero=newsroom.picture("gold"))
    mail = mail_of(post_value(post), Reads())
    assert mail.subject == "Orbit"
    assert 'href="/' not in mail.html
    assert 'src="/' not in mail.html
    assert "Words of Orbit." in mail.text
    assert mail.text.endswith("/2023/01/orbit")


def test_a_mail_s_text_speaks_as_the_page_does(newsroom):
    post = newsroom.post("Orbit")
    clip = {"url": "https://video.example/orbit", "kind": "clip"}
    post.body = [("video", clip), ("video", clip | {"caption": "Up there."})]
    post.corrections = [Correction(day=date(2023, 1, 5), text="It was two.")]
    text = mail_of(post_value(post), Reads()).text
    assert "\n\nClip\nhttps://video.example/orbit\n\n" in text
    assert "\n\nUp there.\nhttps://video.example/orbit\n\n" in text
    assert "\n\nCorrection, January 5, 2023: It was two.\n\n" in text


def test_the_card_says_what_is_missing(newsroom, rf):
    page = drawn(Post(headline="Long " * 20, slug="x"), rf, "card")
    assert "No picture: set a hero" in page
    assert "No description: write a standfirst" in page
    assert "has 100 characters" in page


def test_a_whole_card_says_nothing(unsaved, rf):
    assert "<li>" not in drawn(unsaved, rf, "card")
