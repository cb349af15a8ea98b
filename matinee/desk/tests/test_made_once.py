"""A form of something new that is sent twice, because its answer got lost, makes it once."""

import json
from threading import Barrier, Thread
from uuid import uuid4

import pytest
from django.db import connection, connections
from django.test import Client
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset

from matinee.desk import actions
from matinee.desk.models import Begun, Post, PostFilm, Topic
from matinee.desk.tests.forms import film_form, post_form
from matinee.films.models import Film, Person

KEPT = str(uuid4())
ADD = reverse("films_film:add")
NEW_IN_CHOOSER = reverse("wagtailsnippetchoosers_films_film:create")
TEXT = "“Low Tide” opens in France on March 3rd, 2023."
FACTS = [
    {"kind": "title", "said": {"text": "Low Tide", "kind": "main"}, "state": "accepted", "words": "Low Tide"}
]


@pytest.fixture
def client(at_desk, editor):
    return at_desk(editor)


def chosen(response):
    return json.loads(response.content)["result"]["id"]


def test_a_film_that_is_sent_twice_is_made_once_and_answered_as_before(client):
    sent = film_form(title="Low Tide") | {"kept": KEPT}
    first, again = client.post(ADD, sent), client.post(ADD, sent)
    assert Film.objects.count() == 1
    assert (again.status_code, again.url) == (first.status_code, first.url)
    assert again.cookies["desk_saved"].value == KEPT


def test_two_forms_make_two_films(client):
    for key in (KEPT, str(uuid4())):
        client.post(ADD, film_form(title="Low Tide") | {"kept": key})
    assert Film.objects.count() == 2


def test_a_form_without_a_key_is_one_of_its_own(client):
    for _ in range(2):
        client.post(ADD, film_form(title="Low Tide"))
    assert Film.objects.count() == 2
    assert not Begun.objects.exists()


def test_what_was_changed_since_is_shown_again_and_makes_another_only_when_asked(client):
    client.post(ADD, film_form(title="Low Tide") | {"kept": KEPT})
    asked = client.post(ADD, film_form(title="High Tide", synopsis="A surgeon.") | {"kept": KEPT})
    shown = asked.content.decode()
    assert "“Low Tide” is saved already, from this form; what you changed since is not." in shown
    assert f"<a href='{reverse('films_film:edit', args=[Film.objects.get().pk])}'>there</a>" in shown
    assert "A surgeon." in shown
    assert KEPT not in shown
    client.post(ADD, film_form(title="High Tide") | {"kept": str(uuid4())})
    assert set(Film.objects.values_list("title", flat=True)) == {"Low Tide", "High Tide"}


def test_a_film_that_was_deleted_since_is_made_again(client):
    sent = film_form(title="Low Tide") | {"kept": KEPT}
    client.post(ADD, sent)
    Film.objects.get().delete()
    client.post(ADD, sent)
    assert Film.objects.count() == 1


def test_taking_a_kept_text_back_is_no_sending(client):
    sent = film_form(title="Low Tide") | {"kept": KEPT}
    client.post(ADD, sent)
    taken = client.post(ADD, sent | {"take-back": "1"})
    assert taken.status_code == 200
    assert "saved already" not in taken.content.decode()


@pytest.mark.parametrize(
    ("chooser", "model", "fields"),
    [
        ("films_film", Film, {"title": "Low Tide", "year": "", "kind": "feature"}),
        ("films_person", Person, {"name": "Ana Pell"}),
        ("desk_topic", Topic, {"name": "Trailers"}),
    ],
)
def test_in_a_chooser_too(client, chooser, model, fields):
    address = reverse(f"wagtailsnippetchoosers_{chooser}:create")
    first, again = (client.post(address, fields | {"kept": KEPT}) for _ in range(2))
    assert model.objects.count() == 1
    assert chosen(first) == chosen(again) == str(model.objects.get().pk)


def test_in_a_chooser_something_else_is_asked_about(client):
    fields = {"title": "Low Tide", "year": "", "kind": "feature", "kept": KEPT}
    client.post(NEW_IN_CHOOSER, fields)
    asked = json.loads(client.post(NEW_IN_CHOOSER, fields | {"title": "High Tide"}).content)
    assert asked["step"] == "reshow_creation_form"
    assert "“Low Tide” was added already" in asked["htmlFragment"]
    assert 'value="High Tide"' in asked["htmlFragment"]
    assert KEPT not in asked["htmlFragment"]
    assert Film.objects.count() == 1


def test_each_form_of_a_chooser_has_a_key_of_its_own(client):
    keys = set()
    for _ in range(2):
        shown = json.loads(client.get(reverse("wagtailsnippetchoosers_films_film:choose")).content)["html"]
        keys.add(shown.partition('name="kept" value="')[2][:36])
    assert len(keys) == 2


def publish(client, address):
    form = post_form(headline="Low tide", text=TEXT, facts=json.dumps(FACTS))
    return client.post(address, form | {"kept": KEPT, "action-publish": "1"}, follow=True)


def test_a_new_post_that_is_published_twice_makes_its_new_film_once(client):
    for _ in range(2):
        publish(client, reverse("desk_post:add"))
    assert [film.title for film in Film.objects.all()] == ["Low Tide"]
    assert PostFilm.objects.get().post == Post.objects.get()


def test_a_draft_that_is_published_twice_makes_its_new_film_once(client):
    draft = Post.objects.create(headline="Low tide", slug="low-tide", live=False)
    for _ in range(2):
        publish(client, reverse("desk_post:edit", args=[draft.pk]))
    assert [film.title for film in Film.objects.all()] == ["Low Tide"]
    assert PostFilm.objects.get().post == draft


def at_once(user, send, asks_for):
    """The answers to two requests, both of which have looked at that table before either writes."""
    both = Barrier(2)
    answers = []

    def one():
        waits = [True]

        def look(execute, sql, params, many, context):
            found = execute(sql, params, many, context)
            if waits and sql.startswith("SELECT") and asks_for in sql:
                waits.pop()
                both.wait(timeout=20)
            return found

        with connection.execute_wrapper(look):
            answers.append(send(client))
        connections.close_all()

    client = Client()
    client.force_login(user)
    threads = [Thread(target=one) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return answers


@pytest.mark.django_db(transaction=True)
def test_a_film_that_is_sent_twice_at_once_is_made_once(editor):
    sent = film_form(title="Low Tide") | {"kept": KEPT}
    answers = at_once(editor, lambda client: client.post(ADD, sent), '"desk_begun"')
    assert [answer.status_code for answer in answers] == [302, 302]
    assert Film.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_in_a_chooser_at_once_too(editor):
    sent = {"title": "Low Tide", "year": "", "kind": "feature", "kept": KEPT}
    answers = at_once(editor, lambda client: client.post(NEW_IN_CHOOSER, sent), '"desk_begun"')
    assert {chosen(answer) for answer in answers} == {str(Film.objects.get().pk)}


@pytest.mark.django_db(transaction=True)
def test_a_new_post_that_is_published_twice_at_once_makes_one_post_and_one_film(editor):
    answers = at_once(editor, lambda client: publish(client, reverse("desk_post:add")), '"begun_as" =')
    assert [answer.status_code for answer in answers] == [200, 200]
    assert Post.objects.count() == 1
    assert Film.objects.count() == 1
    assert PostFilm.objects.get().post == Post.objects.get()


@pytest.mark.parametrize("words", [{}, {"action-publish": "1"}])
def test_what_a_new_post_has_chosen_is_chosen_once_when_it_is_sent_twice(client, film, author, words):
    for headline in ("Low tide", "High tide"):
        form = post_form(headline=headline, films=[film], bylines=inline_formset([{"author": author.pk}]))
        answer = client.post(reverse("desk_post:add"), form | {"kept": KEPT} | words, follow=True)
        assert answer.status_code == 200
    actions.publish(Post.objects.get().get_latest_revision_as_object())
    post = Post.objects.get()
    assert post.headline == "High tide"
    assert [row.film for row in post.subjects.all()] == [film]
    assert [row.author for row in post.bylines.all()] == [author]
