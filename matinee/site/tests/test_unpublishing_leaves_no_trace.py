from matinee.desk import actions
from matinee.films.actions import add_credit, add_title, report_release
from matinee.testing import a_desk_source, a_film, a_person


def _traces(newsroom, *words):
    return {
        (path, word)
        for path, body in newsroom.files().items()
        for word in words
        if word.encode() in body or word in path
    }


def test_nothing_of_an_unpublished_post_is_left(newsroom, challenge):
    newsroom.post("Something else")
    newsroom.bake()
    before = newsroom.files()
    picture, inner = newsroom.picture("crimson"), newsroom.picture("salmon")
    body = [{"type": "image", "value": {"image": inner.pk, "alt": "Seen by nobody now"}}]
    post = newsroom.post("Withdrawn", topics=("Trailer", "Rare"), films=(challenge,), hero=picture, body=body)
    newsroom.bake()
    assert f"pictures/{inner.pk}-" in "".join(newsroom.files())
    assert "topics/rare.html" in newsroom.files()

    actions.unpublish(post)
    newsroom.bake()

    assert not _traces(newsroom, "Withdrawn", "withdrawn", "Rare", f"/{picture.pk}-", f"/{inner.pk}-")
    assert newsroom.files() == before
    assert newsroom.files() == newsroom.bake_all()


def test_facts_that_only_it_reported_go_with_it(newsroom):
    film = a_film("The Harbour", a_desk_source())
    newsroom.post("Stays", films=(film,))
    post = newsroom.post("Harbour lights", films=(film,))
    source = post.fact_source
    add_title(film, source, "Гавань", "original", "ru")
    add_credit(film, source, a_person("Vera Quay", source), "director")
    report_release(film, source, territory="RU", date="2031-05")
    newsroom.bake()
    assert "May 2031" in newsroom.page("/calendar/ru")
    assert "The Harbour" in newsroom.page("/people/vera-quay")

    actions.unpublish(post)
    newsroom.bake()

    assert not _traces(newsroom, "May 2031", "Гавань", "Vera Quay", "vera-quay")
    assert "The Harbour" in newsroom.page("/films/the-harbour")
    assert newsroom.files() == newsroom.bake_all()


def test_a_film_goes_with_the_last_post_about_it(newsroom, challenge):
    newsroom.post("Stays")
    post = newsroom.post("Leaves", films=(challenge,))
    newsroom.bake()
    assert "films/the-challenge.html" in newsroom.files()

    actions.unpublish(post)
    newsroom.bake()

    assert not _traces(newsroom, "The Challenge", "the-challenge", "Klim Shipenko", "Вызов", "2023-04")


def test_a_deleted_post_is_gone_everywhere(newsroom, challenge):
    newsroom.post("Something else")
    post = newsroom.post("Deleted", topics=("Trailer", "Rare"), films=(challenge,))
    newsroom.bake()

    post.delete()
    newsroom.bake()

    assert not _traces(newsroom, "Deleted", "deleted", "Rare")
    assert newsroom.files() == newsroom.bake_all()


def test_a_draft_is_never_seen(newsroom, challenge):
    post = newsroom.post("Published so", films=(challenge,))
    newsroom.bake()
    before = newsroom.files()

    post.headline = "Drafted otherwise"
    post.save_revision()
    newsroom.bake()

    assert newsroom.files() == before == newsroom.bake_all()


def test_published_again_it_is_as_it_was(newsroom, challenge):
    newsroom.post("Something else")
    post = newsroom.post("Comes back", films=(challenge,), hero=newsroom.picture("crimson"))
    newsroom.bake()
    before = set(newsroom.files())

    post = actions.unpublish(post)
    newsroom.bake()
    actions.publish(post)
    newsroom.bake()

    assert set(newsroom.files()) == before
    assert newsroom.files() == newsroom.bake_all()
