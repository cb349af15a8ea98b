"""A correction is a dated, public note on a post that was out."""

from datetime import date

from matinee.desk import actions
from matinee.desk.models import Correction

WRONG = "An earlier version said that <b>two</b> films were shot in orbit."


def corrected(newsroom, post, *days, text=WRONG):
    post.corrections = [Correction(day=day, text=text) for day in days]
    return actions.publish(post)


def test_a_correction_stands_at_the_foot_and_is_pointed_to_at_the_head(newsroom):
    corrected(newsroom, newsroom.post("Orbit"), date(2023, 3, 3))
    newsroom.bake()
    page = newsroom.page("/2023/01/orbit")
    assert '<a href="#corrections">Corrected March 3, 2023</a>' in page
    assert "<strong>Correction, March 3, 2023:</strong> An earlier version said" in page
    assert "<b>two</b>" not in page
    assert "article:modified_time" in page


def test_several_stand_in_the_order_of_their_days(newsroom):
    corrected(newsroom, newsroom.post("Orbit"), date(2023, 5, 5), date(2023, 3, 3))
    newsroom.bake()
    page = newsroom.page("/2023/01/orbit")
    assert page.index("Correction, March 3, 2023") < page.index("Correction, May 5, 2023")
    assert "Corrected May 5, 2023" in page


def test_feeds_carry_it_and_say_that_the_post_was_updated(newsroom):
    post = newsroom.post("Orbit")
    newsroom.bake()
    corrected(newsroom, post, date(2023, 3, 3))
    changed = newsroom.bake()
    assert "2023/01/orbit.html" in changed
    for name in ("feed.xml", "atom.xml", "feed.json"):
        assert "Correction, March 3, 2023" in newsroom.page(f"/{name}")
    post.refresh_from_db()
    assert f"<updated>{post.last_published_at:%Y-%m-%d}" in newsroom.page("/atom.xml")


def test_it_goes_out_with_the_next_publication_and_not_before(newsroom):
    post = newsroom.post("Orbit")
    newsroom.bake()
    post.corrections = [Correction(day=date(2023, 3, 3), text=WRONG)]
    draft = post.save_revision()
    assert newsroom.bake() == set()
    draft.publish()
    newsroom.bake()
    assert "Correction, March 3" in newsroom.page("/2023/01/orbit")


def test_one_that_is_taken_back_leaves_no_trace(newsroom):
    post = newsroom.post("Orbit")
    corrected(newsroom, post, date(2023, 3, 3))
    newsroom.bake()
    corrected(newsroom, post)
    newsroom.bake()
    assert "orrected" not in newsroom.page("/2023/01/orbit")


def test_a_small_edit_needs_none(newsroom):
    post = newsroom.post("Orbit")
    post.standfirst = "In a word."
    actions.publish(post)
    newsroom.bake()
    page = newsroom.page("/2023/01/orbit")
    assert "orrected" not in page
    assert "modified_time" not in page
