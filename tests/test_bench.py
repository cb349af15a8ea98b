"""What `make bench` measures on is a real archive, and its table says what was taken."""

from io import StringIO

import pytest
from rich.console import Console

from bench.__main__ import table
from bench.archive import lay
from bench.prose import Writer
from bench.saved import lay_index, lay_versions
from bench.timing import Row, percentile, timed
from matinee.desk.models import Post
from matinee.films.models import Credit, Film, Person, Release, Title


@pytest.mark.django_db
def test_an_archive_has_what_its_size_says():
    lay(40)
    assert Post.objects.published().count() == 40
    assert Film.objects.count() == 14
    assert Person.objects.count() >= 14
    assert {film.posts.count() for film in Film.objects.all()} == {1, 3}
    assert Credit.objects.filter(job="director").count() == 14
    assert Release.objects.filter(date="", earliest=None).exists()


@pytest.mark.django_db
def test_the_desk_s_archive_has_more_people():
    lay(40, people_a_film=3.6)
    assert Person.objects.count() == 48
    assert Film.objects.count() == 14


@pytest.mark.django_db
def test_its_rows_are_ones_that_the_record_and_the_desk_would_take():
    lay(12)
    for rows in (Post, Film, Person, Title, Release, Credit):
        for row in rows.objects.all():
            row.full_clean()
    film = Film.objects.order_by("pk")[0]
    assert film in Film.objects.finds(film.titles.get(kind="original").text)
    post = Post.objects.published()[0]
    assert post.fact_source.address == post.get_absolute_url()
    assert [block.block_type for block in post.body] == ["paragraph", "video", "paragraph", "question"]


@pytest.mark.django_db
def test_what_its_saves_would_have_left_can_be_laid_beside_it():
    lay(12)
    lay_versions()
    lay_index()
    for post in Post.objects.all():
        version = post.latest_revision
        assert version == post.live_revision
        kept = version.as_object().serializable_data() | {"live_revision": version.pk}
        assert kept == post.serializable_data()
        assert post in Post.objects.finds(post.headline.split()[0])


def test_the_writer_writes_the_same_for_the_same_seed():
    def written(seed):
        writer = Writer(seed)
        return writer.title(), writer.name(), writer.cyrillic_title(), writer.paragraph(3)

    assert written(1) == written(1)
    assert written(1) != written(2)


def test_a_percentile_is_the_time_below_which_so_many_runs_lie():
    assert [percentile([3.0, 1.0, 2.0, 4.0], percent) for percent in (1, 50, 75, 95, 100)] == [1, 2, 3, 4, 4]
    assert percentile([float(number) for number in range(40)], 95) == 37


def test_quick_work_is_repeated_often():
    assert len(timed(lambda: None)) == 15


def test_the_table_tells_median_runs_and_ratio():
    console = Console(width=140, file=StringIO())
    console.print(table([Row("bake", [1.0, 3.0, 2.0], "writing", 0.5, "7 files")]))
    said = console.file.getvalue()
    for cell in ("bake", "2.00 s", "1.00 s to 3.00 s", " 3 ", "4.00", "writing, 500.0 ms", "7 files"):
        assert cell in said
