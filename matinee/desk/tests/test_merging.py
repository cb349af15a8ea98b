import pytest
from django.urls import reverse

from matinee.desk.models import Post, PostFilm
from matinee.films.actions import add_credit, merge, report_release
from matinee.films.models import Credit, Film, Merge, Person
from matinee.testing import a_film, a_person, a_source

pytestmark = pytest.mark.django_db


@pytest.fixture
def twins():
    """The same film under two titles, the second with a release and a credit."""
    kept, other = a_film("The Challenge"), a_film("Vyzov", genres="drama")
    report_release(other, a_source("Second"), "RU", date="2023-04")
    add_credit(other, a_source("Second"), a_person("Vladimir Mashkov"))
    return kept, other


def screen(name, pk):
    return reverse(f"films_film:{name}", args=[pk])


def merged_at_desk(client, kept, other):
    return client.post(screen("merge", kept.pk), {"other": other.pk}, follow=True)


def test_the_films_menu_offers_merging_to_editors_and_not_to_writers(at_desk, writer, editor, twins):
    edit, merging = screen("edit", twins[0].pk), screen("merge", twins[0].pk)
    assert merging not in at_desk(writer).get(edit).content.decode()
    assert merging in at_desk(editor).get(edit).content.decode()


def test_a_writer_can_neither_merge_nor_take_apart(at_desk, writer, twins):
    merged_at_desk(at_desk(writer), *twins)
    assert not Merge.objects.exists()
    merged = merge(*twins)
    at_desk(writer).post(screen("take_apart", merged.pk))
    assert Merge.objects.get().undone_at is None


def test_what_will_move_is_shown_and_nothing_is_changed_yet(at_desk, editor, twins):
    kept, other = twins
    PostFilm.objects.create(post=Post.objects.create(headline="A post", slug="a-post"), film=other)
    response = at_desk(editor).get(screen("merge", kept.pk), {"other": other.pk})
    moving = {(row.count, row.kind) for row in response.context["moves"]}
    assert moving == {(1, "release"), (1, "credit"), (1, "title"), (1, "post")}
    assert response.context["fills"] == ["genres"]
    html = response.content.decode()
    assert "<dt>Kept</dt><dd>The Challenge (2023)</dd>" in html
    assert "<dt>Goes into it</dt><dd>Vyzov</dd>" in html
    assert f"{screen('merge', other.pk)}?other={kept.pk}" in html  # the other way round
    assert not Merge.objects.exists()


def test_confirming_merges_and_the_message_leads_to_taking_them_apart(at_desk, editor, twins):
    kept, other = twins
    response = merged_at_desk(at_desk(editor), kept, other)
    assert response.redirect_chain[-1][0] == screen("edit", kept.pk)
    html = response.content.decode()
    assert "“Vyzov” was merged into “The Challenge (2023)”" in html
    assert screen("take_apart", Merge.objects.get().pk) in html
    assert list(Film.objects.standing()) == [kept]


def test_the_kept_ones_screen_lists_what_was_merged_and_takes_it_apart(at_desk, editor, twins):
    kept, other = twins
    client = at_desk(editor)
    merged_at_desk(client, kept, other)
    undo = screen("take_apart", Merge.objects.get().pk)
    assert f'formaction="{undo}"' in client.get(screen("edit", kept.pk)).content.decode()
    html = client.post(undo, follow=True).content.decode()
    assert "are two again" in html
    assert set(Film.objects.standing()) == {kept, other}
    assert other.releases.exists()
    assert "formaction" not in client.get(screen("edit", kept.pk)).content.decode()


def test_taking_apart_asks_first_and_does_nothing_twice(at_desk, editor, twins):
    client, merged = at_desk(editor), merge(*twins)
    html = client.get(screen("take_apart", merged.pk)).content.decode()
    assert "“Vyzov” gets back what the merge moved to “The Challenge (2023)”" in html
    assert Merge.objects.get().undone_at is None
    client.post(screen("take_apart", merged.pk))
    html = client.post(screen("take_apart", merged.pk), follow=True).content.decode()
    assert "taken apart already" in html


def test_a_merge_that_must_wait_says_what_comes_first(at_desk, editor, twins):
    kept, other = twins
    merged = merge(kept, other)
    merge(a_film("Dare"), kept)
    html = at_desk(editor).post(screen("take_apart", merged.pk), follow=True).content.decode()
    assert "take these apart first" in html


def test_the_chooser_offers_all_but_the_one_on_the_screen_and_those_merged_away(at_desk, editor, twins):
    kept, _ = twins
    merge(a_film("Dare"), a_film("Dares"))
    client = at_desk(editor)
    html = client.get(screen("merge", kept.pk)).content.decode()
    assert "Merge “The Challenge (2023)” with another" in html
    address = f"{reverse('wagtailsnippetchoosers_films_film:choose')}?not={kept.pk}"
    assert address in html
    titles = {film.title for film in client.get(address).context["results"]}
    assert titles == {"Vyzov", "Dare"}


@pytest.mark.parametrize("which", ["itself", "one merged away", "nothing"])
def test_what_can_not_be_merged_is_refused_with_a_line(at_desk, editor, twins, which):
    kept, other = twins
    if which == "one merged away":
        merge(a_film("Dare"), other)
    sent = {"itself": kept.pk, "one merged away": other.pk, "nothing": ""}[which]
    before = Merge.objects.count()
    response = at_desk(editor).post(screen("merge", kept.pk), {"other": sent})
    assert response.context["form"].errors["other"][0].startswith("Choose")
    assert Merge.objects.count() == before


def test_the_screen_of_one_that_was_merged_leads_to_the_one_it_is_now(at_desk, editor, twins):
    kept, other = twins
    merge(kept, other)
    client = at_desk(editor)
    for name in ("edit", "merge"):
        assert client.get(screen(name, other.pk)).url == screen("edit", kept.pk)


def test_the_history_tells_who_merged(at_desk, editor, twins):
    kept, other = twins
    client = at_desk(editor)
    merged_at_desk(client, kept, other)
    html = client.get(screen("history", kept.pk)).content.decode()
    assert "Merged “Vyzov” into this one" in html


def test_people_are_merged_the_same_way(at_desk, editor):
    kept, other = a_person("Yulia Peresild"), a_person("Julia Peresild")
    add_credit(a_film(), a_source(), other, Credit.Job.ACTOR)
    client = at_desk(editor)
    address = reverse("films_person:merge", args=[kept.pk])
    moving = {(row.count, row.kind) for row in client.get(address, {"other": other.pk}).context["moves"]}
    assert (1, "credit") in moving
    client.post(address, {"other": other.pk})
    assert list(Person.objects.standing()) == [kept]
    assert kept.credits.count() == 1
    client.post(reverse("films_person:take_apart", args=[Merge.objects.get().pk]))
    assert Person.objects.standing().count() == 2


def test_a_films_merge_is_not_a_persons(at_desk, editor, twins):
    merged = merge(*twins)
    address = reverse("films_person:take_apart", args=[merged.pk])
    assert at_desk(editor).post(address).status_code == 404
