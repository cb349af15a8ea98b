import re
from datetime import UTC, datetime

from matinee.desk import actions


def _at(year, month, day=3):
    return datetime(year, month, day, 12, tzinfo=UTC)


def _months(newsroom, address):
    return re.findall(r'<a href="(/\d{4}/\d\d)"', newsroom.page(address))


def test_a_year_leads_to_its_months_and_to_the_years_beside_it(newsroom):
    for year, month in ((2021, 5), (2022, 1), (2022, 9), (2024, 3)):
        newsroom.post(at=_at(year, month))
    newsroom.bake()

    assert _months(newsroom, "/2022") == ["/2022/09", "/2022/01"]
    assert 'rel="prev" href="/2024"' in newsroom.page("/2022")
    assert 'rel="next" href="/2021"' in newsroom.page("/2022")
    assert 'href="/2022"' in newsroom.page("/archive")
    assert 'href="/2022"' in newsroom.page("/2022/09")


def test_featured_posts_stand_for_their_month(newsroom):
    newsroom.post("Featured", at=_at(2022, 9), is_featured=True)
    for day in range(4, 10):
        newsroom.post(f"Of day {day}", at=_at(2022, 9, day))
    newsroom.bake()

    told = re.findall(r'<h3><a href="/2022/09/([^"]+)"', newsroom.page("/2022"))
    assert told == ["featured", "of-day-9", "of-day-8", "of-day-7"]


def test_a_year_goes_with_its_last_post_and_comes_with_its_first(newsroom):
    newsroom.post(at=_at(2021, 5))
    post = newsroom.post("The only one", at=_at(2022, 9))
    newsroom.bake()
    assert "2022.html" in newsroom.files()

    actions.unpublish(post)
    newsroom.bake()
    assert "2022.html" not in newsroom.files()
    assert newsroom.files() == newsroom.bake_all()

    actions.publish(post)
    newsroom.bake()
    assert "2022.html" in newsroom.files()
    assert newsroom.files() == newsroom.bake_all()


def test_a_full_month_is_a_table_of_contents_and_a_quiet_one_shows_its_posts(newsroom):
    for day in range(1, 14):
        newsroom.post(f"Of day {day}", at=_at(2022, 9, day))
    newsroom.post("Alone", at=_at(2022, 10))
    newsroom.bake()

    assert newsroom.page("/2022/09").count('class="day-name"') == 13
    assert "river-headline" not in newsroom.page("/2022/09")
    assert "river-headline" in newsroom.page("/2022/10")


def test_a_post_that_is_no_longer_featured_stands_for_its_month_no_longer(newsroom):
    post = newsroom.post("Featured", at=_at(2022, 9), is_featured=True)
    for day in range(4, 10):
        newsroom.post(f"Of day {day}", at=_at(2022, 9, day))
    newsroom.bake()

    post.is_featured = False
    actions.publish(post)
    newsroom.bake()

    assert "featured" not in re.findall(r'<h3><a href="/2022/09/([^"]+)"', newsroom.page("/2022"))
    assert newsroom.files() == newsroom.bake_all()
