import json

from django.urls import reverse
from django.utils import timezone

from matinee.desk import actions
from matinee.desk.models import Post, Topic
from matinee.films.actions import add_film, add_person, add_title, by_hand
from matinee.films.models import Film, Person

FILMS = "wagtailsnippetchoosers_films_film"


def results(client, namespace, query):
    response = client.get(reverse(f"{namespace}:choose_results"), {"q": query})
    return [str(row) for row in response.context["results"]]


def test_a_film_is_chosen_by_any_of_its_titles(at_desk, writer):
    source = by_hand("Ada", timezone.localdate())
    film = add_film("The Challenge", source, year=2023)
    add_title(film, source, "Вызов", "original", "ru")
    add_film("Another", source)
    for query in ("challenge", "Vyzov", "vizov", "Вызов"):
        assert results(at_desk(writer), "wagtailsnippetchoosers_films_film", query) == [
            "The Challenge (2023)"
        ]


def test_people_are_not_listed_as_titles(at_desk, writer):
    add_person("Mirela Voss", by_hand("Ada", timezone.localdate()))
    page = at_desk(writer).get(reverse("wagtailsnippetchoosers_films_person:choose_results")).content.decode()
    assert ("Mirela Voss" in page, "Person" in page, "Title" in page) == (True, True, False)


def test_what_was_merged_away_cannot_be_chosen(at_desk, writer, film):
    Film.objects.create(title="Vyzov", slug="vyzov", merged_into=film)
    response = at_desk(writer).get(reverse("wagtailsnippetchoosers_films_film:choose_results"))
    assert list(response.context["results"]) == [film]


def test_a_new_film_is_added_from_the_chooser(at_desk, writer):
    address = reverse("wagtailsnippetchoosers_films_film:create")
    response = at_desk(writer).post(address, {"title": "Вызов", "year": "2023", "kind": "feature"})
    assert json.loads(response.content)["step"] == "chosen"
    film = Film.objects.finds("vyzov").get()
    assert film.titles.get().source.headline == "Writer"


def test_a_new_person_is_added_from_the_chooser(at_desk, writer):
    at_desk(writer).post(reverse("wagtailsnippetchoosers_films_person:create"), {"name": "Yulia Peresild"})
    assert Person.objects.finds("Peresild").exists()


def test_a_new_topic_is_an_editors_to_add(at_desk, writer, editor):
    address = reverse("wagtailsnippetchoosers_desk_topic:create")
    assert at_desk(writer).post(address, {"name": "Trailers"}).status_code == 302
    assert not Topic.objects.exists()
    at_desk(editor).post(address, {"name": "Trailers"})
    assert Topic.objects.get().slug == "trailers"


def test_posts_are_chosen_by_their_words(at_desk, writer, published):
    actions.publish(Post(headline="Something else", slug="else"))
    assert results(at_desk(writer), "wagtailsnippetchoosers_desk_post", "challenge") == [published.headline]
