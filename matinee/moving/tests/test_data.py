"""The demo's data files hold together."""

import re
from collections import Counter
from datetime import timedelta

import pytest

from matinee.desk.videos.address import provider_and_key
from matinee.films.models import Channel, Credit, Film, Title
from matinee.films.models import Video as FilmVideo
from matinee.lib import edtf
from matinee.lib.language import check_language
from matinee.lib.territory import check_country, check_territory
from matinee.moving.demo import sheets
from matinee.moving.demo.filmography import read_films, read_people
from matinee.moving.demo.manuscripts import read_manuscripts
from matinee.moving.demo.markup import Pictures, Question, Quotation, Text, Video, links_of, plain
from matinee.moving.demo.pictures import all_pictures

POSTS = read_manuscripts()
FILMS = {film.slug: film for film in read_films()}
PEOPLE = read_people()
PICTURES = {picture.name: picture for picture in all_pictures(FILMS.values(), PEOPLE)}
POST_SLUGS = {post.slug for post in POSTS}


def _texts(post):
    for block in post.blocks:
        match block:
            case Text(paragraphs):
                yield from paragraphs
            case Quotation(text) | Question(text):
                yield text


def _rows(film):
    yield from (*film.titles, *film.distributors, *film.shoots, *film.showings)
    for chain in film.releases:
        yield from chain


@pytest.fixture(params=POSTS, ids=lambda post: post.slug)
def post(request):
    return request.param


@pytest.fixture(params=FILMS.values(), ids=lambda film: film.slug)
def film(request):
    return request.param


def test_there_are_three_years_of_posts():
    assert len(POSTS) >= 44
    assert f"{POSTS[0].date:%Y-%m-%d}" == "2023-01-02"
    assert POSTS[-1].date - POSTS[0].date > timedelta(days=2.9 * 365)


def test_slugs_and_moments_are_unique():
    assert len(POST_SLUGS) == len(POSTS)
    assert len({post.date for post in POSTS}) == len(POSTS)


def test_a_post_names_only_what_is_there(post):
    assert post.author in sheets.read_toml(sheets.DATA / "authors.toml")
    assert set(post.topics) <= sheets.read_toml(sheets.DATA / "topics.toml").keys()
    assert post.topics
    assert set(post.films) <= FILMS.keys()
    pictures = [name for block in post.blocks if isinstance(block, Pictures) for name in block.names]
    assert {post.hero, *pictures} <= PICTURES.keys()


def test_a_post_links_only_to_films_and_to_earlier_posts(post):
    earlier = {other.slug for other in POSTS if other.date < post.date}
    for text in _texts(post):
        for kind, slug in links_of(text):
            assert slug in (FILMS if kind == "film" else earlier)


def test_a_post_has_the_length_of_a_post(post):
    words = sum(len(plain(text).split()) for text in _texts(post))
    assert 120 <= words <= 350
    assert len(post.headline) <= 250


def test_a_video_is_at_an_address_that_leads_nowhere_real(post):
    for block in post.blocks:
        if isinstance(block, Video):
            assert re.match(r"https://[a-z-]+\.example/", block.url)
            assert block.kind in FilmVideo.Kind.values
            assert len(post.films) == 1
            assert block.poster in PICTURES
            assert block.poster != post.hero


def test_no_two_posts_share_a_sentence():
    owners = Counter()
    for post in POSTS:
        words = " ".join([post.standfirst, *(plain(text) for text in _texts(post))])
        owners.update({s for s in re.split(r"(?<=[.!?])\s+", words) if len(s.split()) > 3})
    assert not [sentence for sentence, count in owners.items() if count > 1]


def test_every_topic_and_every_author_is_used():
    assert {topic for post in POSTS for topic in post.topics} == sheets.read_toml(
        sheets.DATA / "topics.toml"
    ).keys()
    assert {post.author for post in POSTS} == sheets.read_toml(sheets.DATA / "authors.toml").keys()


def test_every_person_is_credited_and_every_credit_has_its_person():
    assert {role.person for film in FILMS.values() for role in film.roles} == PEOPLE.keys()


def test_every_film_has_a_post_of_its_own():
    assert {slug for post in POSTS for slug in post.films} == FILMS.keys()


def test_every_row_of_a_film_is_reported_by_a_post_about_it(film):
    about = {post.slug for post in POSTS if film.slug in post.films}
    assert {film.reported, *(row.reported for row in _rows(film))} <= about


def test_a_release_changes_in_the_order_of_its_posts(film):
    days = {post.slug: post.date for post in POSTS}
    for chain in film.releases:
        reported = [days[row.reported] for row in chain]
        assert reported == sorted(reported)


def test_territories_languages_and_dates_are_real(film):
    for row in (*film.distributors, *(stand for chain in film.releases for stand in chain)):
        assert not row.facts["territory"] or check_territory(row.facts["territory"])
    for row in _rows(film):
        for key in ("date", "from", "to"):
            edtf.parse(row.facts.get(key, ""))
    for code in film.facts["countries"].split(", "):
        check_country(code)
    for tag in (film.language, *film.facts["languages"].split(", ")):
        check_language(tag)


def test_a_film_says_only_what_the_record_knows(film):
    assert film.facts["kind"] in Film.Kind.values
    assert {row.facts["kind"] for row in film.titles} <= set(Title.Kind.values)
    assert {role.job for role in film.roles} <= set(Credit.Job.values)
    assert {row.facts["channel"] for chain in film.releases for row in chain} <= set(Channel.values)


def test_names_in_other_scripts_say_their_language():
    for person in PEOPLE.values():
        for language in person.originals:
            check_language(language)


def test_dates_come_in_every_precision():
    dates = [stand.facts["date"] for film in FILMS.values() for chain in film.releases for stand in chain]
    assert {edtf.parse(date).precision for date in dates} == set(edtf.Precision)


def test_a_misspelt_key_is_refused_by_name(tmp_path):
    sheet = tmp_path / "a-film.toml"
    sheet.write_text('titel = "A Film"')
    with pytest.raises(sheets.SheetError, match=r"a-film\.toml: titel means nothing here"):
        read_films(tmp_path)


def test_a_file_named_for_another_day_is_refused(tmp_path):
    text = (sheets.DATA / "posts" / "2023-01-02-the-challenge-trailer.md").read_text("utf-8")
    (tmp_path / "2023-01-03-the-challenge-trailer.md").write_text(text, "utf-8")
    with pytest.raises(sheets.SheetError, match="named for another day than 2023-01-02"):
        read_manuscripts(tmp_path)


def test_no_provider_is_asked_about_an_invented_trailer():
    urls = [block.url for post in POSTS for block in post.blocks if isinstance(block, Video)]
    assert urls
    assert [url for url in urls if provider_and_key(url) != ("", "")] == []
