from matinee.desk import actions
from matinee.films.actions import merge
from matinee.testing import a_film


def test_who_comes_to_a_posts_old_address_is_sent_to_the_new_one(newsroom):
    post = newsroom.post("Old name")
    newsroom.bake()

    post.slug = "new-name"
    actions.publish(post)
    newsroom.bake()

    assert 'content="0; url=/2023/01/new-name"' in newsroom.page("/2023/01/old-name")
    assert "noindex" in newsroom.page("/2023/01/old-name")
    assert "old-name" not in newsroom.page("/sitemaps/posts-2023-01.xml")
    assert newsroom.files() == newsroom.bake_all()


def test_another_post_may_stand_at_an_address_that_was_left(newsroom):
    post = newsroom.post("Taken")
    newsroom.bake()
    post.slug = "moved-on"
    actions.publish(post)
    newsroom.bake()

    newsroom.post("Taken", standfirst="It is another one.")
    newsroom.bake()

    assert "It is another one." in newsroom.page("/2023/01/taken")
    assert newsroom.files() == newsroom.bake_all()


def test_a_merged_films_page_leads_to_the_one_it_is_now(newsroom, challenge):
    double = a_film("The Challenge in Orbit")
    newsroom.post("Of the double", films=(double,))
    newsroom.bake()

    merge(challenge, double)
    newsroom.bake()

    assert "url=/films/the-challenge" in newsroom.page("/films/the-challenge-in-orbit")
    assert "Of the double" in newsroom.page("/films/the-challenge")
    assert newsroom.files() == newsroom.bake_all()
