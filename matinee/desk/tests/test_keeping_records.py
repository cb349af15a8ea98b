"""The server's part in losing nothing of a film's or a person's form."""

import datetime
from uuid import uuid4

import pytest
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, nested_form_data

from matinee.desk.models import Author, Topic
from matinee.desk.tests.forms import film_form
from matinee.films.actions import add_film, add_person, by_hand, change_release, report_release
from matinee.films.models import Film, Person

KEPT = str(uuid4())


@pytest.fixture
def client(at_desk, editor):
    return at_desk(editor)


@pytest.fixture
def source(db):
    return by_hand("Somebody", datetime.date(2023, 4, 1))


@pytest.fixture
def film(source):
    return add_film("The Challenge", source, year=2023)


def stands(film, **changes):
    """The form of a film as it stands, with changes."""
    film = Film.objects.get(pk=film.pk)
    main = film.titles.get()
    titles = inline_formset([{"id": main.pk, "text": main.text, "kind": "main", "language": ""}], initial=1)
    rows = [
        {"id": row.pk, "territory": row.territory, "channel": row.channel, "outlet": "", "date": row.date}
        for row in film.releases.all()
    ]
    releases = inline_formset(rows, initial=len(rows))
    said = {"year": film.year, "titles": titles, "releases": releases}
    return film_form(title=film.title, slug=film.slug, **(said | changes))


def differs(client, film, form):
    return client.post(reverse("films_film:differs", args=[film.pk] if film else []), form).json()


def opened(client, film):
    """What an opened form remembers."""
    page = client.get(reverse("films_film:edit", args=[film.pk]))
    return {"loaded_version": page.context["loaded_version"]}


def test_a_form_as_it_stands_does_not_differ(client, film):
    told = differs(client, film, stands(film))
    assert not told["differs"], told["html"]


def test_what_differs_is_told_with_its_rows(client, film, source):
    report_release(film, source, "RU", date="2023-04-20")
    form = stands(film, synopsis="A surgeon flies to orbit.")
    form["releases-0-date"] = "2023-04-12"
    told = differs(client, film, form)
    assert "A surgeon flies to orbit." in told["html"]
    assert '<span class="addition">12</span>' in told["html"]
    assert not Film.objects.get().synopsis


def test_a_new_film_is_compared_with_nothing(client, db):
    told = differs(client, None, film_form(title="Vyzov"))
    assert told["differs"]
    assert "revision" not in told


def test_a_person_is_compared_too(client, source):
    person = add_person("Klim Shipenko", source)
    rows = {"names": inline_formset([], initial=0), "outside_ids": inline_formset([], initial=0)}
    form = nested_form_data({"name": "Klim Shipenkov", "slug": person.slug, "portrait": "", **rows})
    told = client.post(reverse("films_person:differs", args=[person.pk]), form).json()
    assert "Shipenkov" in told["html"]
    assert Person.objects.get().name == "Klim Shipenko"


def test_an_author_is_compared_too(client, author):
    form = {"name": "Ada Real", "slug": author.slug, "bio": "", "user": ""}
    told = client.post(reverse("desk_author:differs", args=[author.pk]), form).json()
    assert '<span class="addition">Real</span>' in told["html"]
    assert Author.objects.get().name == "Ada Reel"


@pytest.mark.parametrize("kind", ["topic", "company", "festival"])
def test_what_has_only_a_name_is_compared_with_nothing_when_it_is_new(client, kind):
    room = "desk" if kind == "topic" else "films"
    told = client.post(reverse(f"{room}_{kind}:differs"), {"name": "Trailers", "slug": "trailers"}).json()
    assert told["differs"]
    assert "Trailers" in told["html"]
    assert "revision" not in told


def test_saving_a_topic_over_what_somebody_changed_since_asks_first(client, topic):
    address = reverse("desk_topic:edit", args=[topic.pk])
    loaded = client.get(address).context["loaded_version"]
    Topic.objects.update(name="Teasers")
    sent = {"name": "Clips", "slug": topic.slug, "loaded_version": loaded}
    asked = client.post(address, sent)
    assert "It was changed since" in asked.content.decode()
    assert Topic.objects.get().name == "Teasers"
    assert client.post(address, sent | {"loaded_version": asked.context["loaded_version"]}).status_code == 302
    assert Topic.objects.get().name == "Clips"


def test_a_topic_that_is_sent_twice_is_made_once(client, db):
    sent = {"name": "Clips", "slug": "clips", "kept": KEPT}
    assert [client.post(reverse("desk_topic:add"), sent).status_code for _ in range(2)] == [302, 302]
    assert Topic.objects.count() == 1


def test_taking_back_shows_the_text_and_saves_nothing(client, film):
    sent = stands(film, synopsis="A surgeon flies to orbit.") | {"take-back": "1", "kept": KEPT}
    page = client.post(reverse("films_film:edit", args=[film.pk]), sent).content.decode()
    assert "A surgeon flies to orbit." in page
    assert KEPT in page
    assert not Film.objects.get().synopsis


def test_a_saved_record_is_named_to_the_next_page(client, film):
    sent = stands(film) | opened(client, film) | {"kept": KEPT}
    answer = client.post(reverse("films_film:edit", args=[film.pk]), sent)
    assert answer.status_code == 302
    assert answer.cookies["desk_saved"].value == KEPT


def test_saving_over_what_somebody_changed_since_asks_first(client, film, source):
    release = report_release(film, source, "RU", date="2023-04-20")
    sent = stands(film, synopsis="Mine") | opened(client, film)
    change_release(release, source, date="2023-04-12")
    address = reverse("films_film:edit", args=[film.pk])
    asked = client.post(address, sent)
    assert "It was changed since" in asked.content.decode()
    assert not Film.objects.get().synopsis
    again = sent | {"loaded_version": asked.context["loaded_version"]}
    assert client.post(address, again).status_code == 302
    assert Film.objects.get().synopsis == "Mine"
    assert Film.objects.get().releases.get().date == "2023-04-20"


def test_another_source_for_the_same_fact_is_no_change(client, film, source):
    report_release(film, source, "RU", date="2023-04-20")
    sent = stands(film, synopsis="Mine") | opened(client, film)
    report_release(film, by_hand("Another", datetime.date(2023, 4, 2)), "RU", date="2023-04-20")
    assert client.post(reverse("films_film:edit", args=[film.pk]), sent).status_code == 302


def test_a_form_that_remembers_nothing_is_saved(client, film):
    """A program's, or a page's that was opened before this was asked."""
    address = reverse("films_film:edit", args=[film.pk])
    assert client.post(address, stands(film, synopsis="Mine")).status_code == 302


def test_a_change_that_is_sent_twice_is_made_once_and_asks_nothing(client, film):
    person = add_person("Klim Shipenko", by_hand("Ada", datetime.date(2023, 4, 1)))
    credit = {"person": person.pk, "job": "director", "character": "", "sort_order": 0}
    sent = stands(film, credits=inline_formset([credit], initial=0)) | opened(client, film) | {"kept": KEPT}
    address = reverse("films_film:edit", args=[film.pk])
    first, again = client.post(address, sent), client.post(address, sent)
    assert [answer.status_code for answer in (first, again)] == [302, 302]
    assert again.cookies["desk_saved"].value == KEPT
    assert film.credits.count() == 1


def test_a_change_that_is_sent_again_after_somebody_else_s_asks_first(client, film):
    sent = stands(film, synopsis="Mine") | opened(client, film) | {"kept": KEPT}
    address = reverse("films_film:edit", args=[film.pk])
    client.post(address, sent)
    Film.objects.update(synopsis="Theirs")
    assert "It was changed since" in client.post(address, sent).content.decode()
    assert Film.objects.get().synopsis == "Theirs"


def test_another_change_from_the_same_page_asks_first_and_is_saved_then(client, film):
    sent = stands(film, synopsis="First") | opened(client, film) | {"kept": KEPT}
    address = reverse("films_film:edit", args=[film.pk])
    client.post(address, sent)
    asked = client.post(address, sent | {"synopsis": "Second"})
    loaded = asked.context["loaded_version"]
    assert client.post(address, sent | {"synopsis": "Second", "loaded_version": loaded}).status_code == 302
    assert Film.objects.get().synopsis == "Second"
