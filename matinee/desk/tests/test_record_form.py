from django.urls import reverse
from django.utils import timezone
from wagtail.test.utils.form_data import inline_formset

from matinee.desk.tests.forms import film_form
from matinee.films.actions import add_credit, add_film, add_person, by_hand, report_release
from matinee.films.models import Film, FormerRelease, Person, Release, Source, Title
from matinee.films.signals import record_changed


def add(client, **sent):
    return client.post(reverse("films_film:add"), film_form(**sent))


def test_a_film_entered_by_hand_says_who_and_when(at_desk, writer):
    add(
        at_desk(writer),
        title="Вызов",
        titles=inline_formset([{"text": "Vyzov", "kind": "romanised", "language": ""}]),
    )
    film = Film.objects.get()
    assert [(title.text, title.kind) for title in film.titles.all()] == [
        ("Vyzov", "romanised"),
        ("Вызов", "main"),
    ]
    source = Source.objects.get()
    assert (source.kind, source.headline) == ("desk", "Writer")
    assert film.slug == "вызов"


def test_a_login_is_never_the_name_that_readers_see(at_desk, writer):
    writer.first_name = ""
    writer.save()
    add(at_desk(writer), title="Вызов")
    assert Source.objects.get().headline == "The desk"


def test_it_is_found_by_any_title(at_desk, writer):
    add(at_desk(writer), titles=inline_formset([{"text": "Вызов", "kind": "original", "language": "ru"}]))
    assert Film.objects.finds("vyzov").get().title == "The Challenge"


def release_form(release, **changes):
    said = {"id": release.pk, "territory": "RU", "channel": "theatrical", "outlet": "", "date": release.date}
    return inline_formset([said | changes], initial=1)


def title_form(film):
    title = film.titles.get()
    return inline_formset([{"id": title.pk, "text": title.text, "kind": "main", "language": ""}], initial=1)


def a_film():
    source = by_hand("Somebody else", timezone.localdate())
    return add_film("The Challenge", source, year=2023), source


def test_a_changed_release_keeps_what_it_replaced(at_desk, writer, db):
    film, source = a_film()
    release = report_release(film, source, "RU", date="2022-12")
    sent = film_form(
        titles=title_form(film), releases=release_form(release, date="2023-04-20"), slug=film.slug
    )
    at_desk(writer).post(reverse("films_film:edit", args=[film.pk]), sent)
    release = Release.objects.get()
    assert (release.date, release.source.headline) == ("2023-04-20", "Writer")
    former = FormerRelease.objects.get()
    assert (former.date, former.source, former.replaced_by) == ("2022-12", source, release.source)


def test_rows_that_were_not_touched_keep_their_source(at_desk, writer, db):
    film, source = a_film()
    release = report_release(film, source, "RU", date="2022-12")
    sent = film_form(titles=title_form(film), releases=release_form(release), slug=film.slug)
    at_desk(writer).post(reverse("films_film:edit", args=[film.pk]), sent)
    assert Release.objects.get().source == source
    assert not FormerRelease.objects.exists()


def test_another_title_in_front_is_another_main_title(at_desk, writer, db):
    film, _ = a_film()
    sent = film_form("Vyzov", titles=title_form(film), slug=film.slug)
    at_desk(writer).post(reverse("films_film:edit", args=[film.pk]), sent)
    assert Title.objects.get().text == Film.objects.get().title == "Vyzov"


def test_one_save_is_told_once_with_everyone_on_the_film(at_desk, writer, db):
    film, source = a_film()
    person = add_person("Klim Shipenko", source)
    add_credit(film, source, person, "director")
    told = []

    def listen(film_ids, person_ids, **kwargs):
        told.append((film_ids, person_ids))

    record_changed.connect(listen)
    try:
        sent = film_form(titles=title_form(film), slug=film.slug)
        at_desk(writer).post(reverse("films_film:edit", args=[film.pk]), sent)
    finally:
        record_changed.disconnect(listen)
    assert told == [({film.pk}, {person.pk})]


def test_the_form_says_how_many_rows_are_folded_away(at_desk, writer, db):
    film, _ = a_film()
    assert b"Titles (1)" in at_desk(writer).get(reverse("films_film:edit", args=[film.pk])).content


def test_an_impossible_date_or_territory_is_told_and_nothing_is_saved(at_desk, writer, db):
    release = {"territory": "XX", "channel": "theatrical", "outlet": "", "date": "2023-13"}
    response = add(at_desk(writer), releases=inline_formset([release]))
    (errors,) = response.context["form"].formsets["releases"].errors
    assert set(errors) == {"territory", "date"}
    assert not Film.objects.exists()


def test_a_person_has_a_main_name(at_desk, writer):
    sent = {"name": "Клим Шипенко", "slug": "", "portrait": ""}
    for relation in ("names", "outside_ids"):
        sent |= {f"{relation}-{key}": value for key, value in inline_formset([]).items() if key != "x"}
    at_desk(writer).post(reverse("films_person:add"), sent)
    person = Person.objects.finds("Shipenko").get()
    assert person.names.get().kind == "main"
