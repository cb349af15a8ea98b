from matinee.films.actions import change_release
from matinee.films.models import Release
from matinee.testing import a_desk_source


def _told(newsroom, challenge):
    newsroom.post("About it", films=(challenge,))
    newsroom.bake()
    return newsroom.page("/films/the-challenge")


def test_titles_stand_in_their_own_script(newsroom, challenge):
    assert '<bdi lang="ru" dir="ltr">Вызов</bdi>' in _told(newsroom, challenge)


def test_a_date_is_as_precise_as_it_is_known(newsroom, challenge):
    page = _told(newsroom, challenge)

    assert '<time datetime="2023-04">April 2023</time>' in page
    assert "no date yet" in page


def test_what_moved_is_kept(newsroom, challenge):
    _told(newsroom, challenge)
    change_release(Release.objects.get(territory="RU"), a_desk_source(), date="2023-04-20")
    newsroom.bake()
    page = newsroom.page("/films/the-challenge")

    assert "April 20, 2023" in page
    assert "<s>April 2023</s>" in page


def test_each_fact_leads_to_what_reported_it(newsroom, challenge):
    page = _told(newsroom, challenge)

    assert 'href="#source-1"' in page
    assert 'id="source-1"' in page


def test_the_story_so_far_lists_all_posts_about_it(newsroom, challenge):
    for number in range(30):
        newsroom.post(f"Chapter {number}", films=(challenge,))
    newsroom.bake()

    assert newsroom.page("/films/the-challenge").count(">Chapter ") == 30


def test_a_person_is_shown_with_films_and_posts(newsroom, challenge):
    _told(newsroom, challenge)
    page = newsroom.page("/people/klim-shipenko")

    assert "The Challenge" in page
    assert "About it" in page
