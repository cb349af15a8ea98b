from matinee.desk import preview
from matinee.desk.models import Post, PostFilm, PostTopic
from matinee.press.models import Touch


def test_a_post_that_was_never_saved_is_drawn_as_it_will_be(newsroom, challenge, rf):
    post = Post(
        headline="Not yet out", slug="not-yet-out", body=[{"type": "paragraph", "value": "<p>Words.</p>"}]
    )
    post.hero = newsroom.picture("gold")
    post.filings = [PostTopic(topic=newsroom.topic("Trailer"))]
    post.subjects = [PostFilm(film=challenge)]

    page = preview.draw(post, rf.get("/"), "").content.decode()

    assert "<h1>Not yet out</h1>" in page
    assert "Words." in page
    assert "/topics/trailer" in page


def test_its_pictures_come_from_the_desk_for_they_may_not_be_baked(newsroom, rf):
    post = Post(headline="Not yet out", slug="not-yet-out", hero=newsroom.picture("gold"))

    page = preview.draw(post, rf.get("/"), "").content.decode()

    assert "/pictures/" not in page
    assert "/desk/media/" in page


def test_looking_changes_nothing(newsroom, rf):
    post = Post(headline="Not yet out", slug="not-yet-out")
    before = Touch.objects.count()

    preview.draw(post, rf.get("/"), "")

    assert Touch.objects.count() == before
    assert not Post.objects.exists()


def test_a_broken_theme_is_told_where_the_page_would_stand(newsroom, rf, own_theme):
    own_theme({"post.html": "\n{% if <b> %}"})
    post = Post(headline="Not yet out", slug="not-yet-out")

    page = preview.draw(post, rf.get("/"), "").content.decode()

    assert "The page can't be drawn: theme/post.html, line 2: " in page
    assert "<b>" not in page
