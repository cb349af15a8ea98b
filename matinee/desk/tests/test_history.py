from django.urls import reverse

from matinee.desk.models import Post, PostFilm
from matinee.desk.tests.forms import post_form
from matinee.films.models import Film


def test_two_versions_are_compared_with_their_body_and_films(at_desk, editor, draft):
    first = draft.latest_revision
    draft.headline = "Another headline"
    draft.body = [("paragraph", "<p>Filmed on the ground.</p>")]
    draft.subjects = [PostFilm(film=Film.objects.create(title="Salyut 7", slug="salyut-7"))]
    second = draft.save_revision()
    address = reverse("desk_post:revisions_compare", args=[draft.pk, first.pk, second.pk])
    html = at_desk(editor).get(address).content.decode()
    for words in ("Another", "on the ground", "Salyut 7", "The Challenge"):
        assert words in html


def test_the_history_lists_who_did_what(at_desk, editor, published):
    response = at_desk(editor).get(reverse("desk_post:history", args=[published.pk]))
    assert b"Published" in response.content


def test_a_locked_post_is_not_saved_by_others(at_desk, editor, owner, draft):
    at_desk(editor).post(reverse("desk_post:lock", args=[draft.pk]))
    at_desk(owner).post(reverse("desk_post:edit", args=[draft.pk]), post_form("Overwritten", draft.slug))
    assert Post.objects.get().latest_revision.object_str == draft.headline


def test_a_films_usage_names_its_posts(at_desk, editor, published, film):
    response = at_desk(editor).get(reverse("films_film:usage", args=[film.pk]))
    assert published.headline in response.content.decode()


def test_a_copy_is_a_new_draft_without_date_or_source(at_desk, editor, published, film):
    client = at_desk(editor)
    response = client.get(reverse("desk_post:copy", args=[published.pk]))
    assert response.context["form"].initial["published_at"] is None
    assert [str(row.instance.film) for row in response.context["form"].formsets["subjects"].forms] == [
        str(film)
    ]
    client.post(reverse("desk_post:copy", args=[published.pk]), post_form(published.headline, ""))
    copy = Post.objects.get(live=False)
    assert (copy.published_at, copy.fact_source, copy.first_published_at) == (None, None, None)
    assert copy.slug == "trailer-for-the-challenge"
    assert Post.objects.get(live=True).fact_source == published.fact_source


def test_a_new_post_is_signed_by_its_writer(at_desk, writer, author):
    author.user = writer
    author.save()
    form = at_desk(writer).get(reverse("desk_post:add")).context["form"]
    assert [row.instance.author for row in form.formsets["bylines"].forms] == [author]
