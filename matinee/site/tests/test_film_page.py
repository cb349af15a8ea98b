from datetime import UTC, date, datetime

from matinee.films.actions import add_credit, change_release, report_release, report_video
from matinee.films.models import Release
from matinee.site.reads.film import film
from matinee.site.reads.post import post_card
from matinee.site.story import story_of
from matinee.site.tests.newsroom import video
from matinee.testing import a_desk_source, a_film, a_person, a_source

PAGE = "/films/the-challenge"


def _told(newsroom, challenge, **post):
    newsroom.post("About it", films=(challenge,), **post)
    newsroom.bake()
    return newsroom.page(PAGE)


def _rows(page):
    """The territories of the table of releases, in its order."""
    table = page.partition("<tbody data-own-first")[2].partition("</tbody>")[0]
    return [row.partition('"')[0] for row in table.split('data-territory="')[1:]]


def test_titles_stand_in_their_own_script(newsroom, challenge):
    assert '<bdi lang="ru" dir="ltr">Вызов</bdi>' in _told(newsroom, challenge)


def test_a_date_is_as_precise_as_it_is_known(newsroom, challenge):
    page = _told(newsroom, challenge)

    assert '<time datetime="2023-04">April 2023</time>' in page
    assert "no date yet" in page


def test_the_publications_own_territory_stands_first_and_then_what_holds_everywhere(
    newsroom, challenge, settings
):
    report_release(challenge, a_desk_source(), "", "streaming", date="2024")
    report_release(challenge, a_desk_source(), "FR", date="2022")
    page = _told(newsroom, challenge)

    assert settings.PUBLICATION.territories == ("US", "GB", "RU")
    assert _rows(page) == ["US", "RU", "", "FR"]
    assert "<strong>United States</strong>" in page


def test_a_release_leads_to_the_post_that_reported_it(newsroom, challenge):
    post = newsroom.post("The date is set", films=(challenge,))
    report_release(challenge, post.fact_source, "FR", date="2023-05-03")
    newsroom.bake()

    assert (
        '<a href="/2023/01/the-date-is-set" title="The date is set"><time datetime="2023-01-02">'
        in newsroom.page(PAGE)
    )


def test_what_moved_is_kept_and_told_of_the_day_it_moved(newsroom, challenge):
    _told(newsroom, challenge)
    change_release(
        Release.objects.get(territory="RU"), a_source("It moves", date(2023, 3, 5)), date="2023-04-20"
    )
    newsroom.bake()
    page = newsroom.page(PAGE)

    assert "April 20, 2023" in page
    assert "before: April 2023" in page
    assert "Russia, in cinemas: April 20, 2023 instead of April 2023" in page


def test_a_festival_showing_is_no_release(newsroom, challenge):
    report_release(challenge, a_desk_source(), "FR", "festival", "Cannes", "2023-05-20")
    page = _told(newsroom, challenge)

    assert _rows(page) == ["US", "RU"]
    assert "Cannes" in page.partition('id="showings"')[2]


def test_each_fact_leads_to_who_reported_it(newsroom, challenge):
    page = _told(newsroom, challenge)

    assert 'href="#told-1"' in page
    assert 'id="told-1"' in page


def test_facts_of_one_source_share_a_mark(newsroom, challenge):
    before = _told(newsroom, challenge).count('class="mark"')
    add_credit(challenge, a_desk_source(), a_person("Ivan Zamorov", a_desk_source()))
    newsroom.bake()
    assert newsroom.page(PAGE).count('class="mark"') == before

    add_credit(challenge, a_source("More of the cast", date(2023, 2, 1)), a_person("Olga Kim"))
    newsroom.bake()
    assert newsroom.page(PAGE).count('class="mark"') == before + 3, (
        "each of four actors, and no longer their job"
    )


def test_who_sits_at_the_desk_is_not_named(newsroom, challenge):
    page = _told(newsroom, challenge)

    assert a_desk_source().headline not in page
    assert "Entered by our editors" in page


def test_the_story_so_far_lists_all_posts_about_it(newsroom, challenge):
    for number in range(30):
        newsroom.post(f"Chapter {number}", films=(challenge,))
    newsroom.bake()

    assert newsroom.page(PAGE).count(">Chapter ") == 30


def test_the_story_is_numbered_from_the_oldest(newsroom):
    early, late = a_source("Second", date(2023, 2, 1)), a_source("First", date(2023, 1, 1))
    about = a_film(source=early)
    report_release(about, late, "US", date="2023-04")
    post = newsroom.post("Third", films=(about,), at=datetime(2023, 3, 1, tzinfo=UTC))
    story = story_of(film.load(about.pk), [post_card.load(post.pk)])

    assert [(one.number, one.headline) for one in story.chapters] == [
        (3, "Third"),
        (2, "Second"),
        (1, "First"),
    ]


def test_a_post_and_what_it_reported_are_one_chapter(newsroom, challenge):
    post = newsroom.post("The date is set", films=(challenge,))
    report_release(challenge, post.fact_source, "FR", date="2023-05-03")
    newsroom.bake()

    story = newsroom.page(PAGE).partition('class="story"')[2]
    assert story.count("The date is set") == 1
    assert "France, in cinemas: May 3, 2023" in story


def test_videos_of_all_posts_stand_on_it_each_once_newest_first(newsroom, challenge):
    first, second = (f"https://www.youtube.com/watch?v={key}" for key in ("abcdefghijk", "lmnopqrstuv"))
    newsroom.post(films=(challenge,), body=[video(url=first)])
    newsroom.post(films=(challenge,), body=[video(url=second), video(url="https://youtu.be/abcdefghijk")])
    report_video(challenge, a_desk_source(), first)
    page = _told(newsroom, challenge)

    assert page.count('class="stage"') == 2
    videos = page.partition('class="videos')[2]
    assert videos.index(second) < videos.index(first)


def test_a_video_that_leaves_a_post_leaves_the_film(newsroom, challenge):
    post = newsroom.post(films=(challenge,), body=[video()])
    newsroom.bake()
    assert 'class="stage"' in newsroom.page(PAGE)

    post.body = [{"type": "paragraph", "value": "<p>It was another film's.</p>"}]
    post.save_revision().publish()
    newsroom.bake()

    assert 'class="stage"' not in newsroom.page(PAGE)
    assert newsroom.files() == newsroom.bake_all()
