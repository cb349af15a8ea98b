"""The address that reads a draft along."""

import json

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from matinee.desk.facts.beside import beside
from matinee.desk.facts.draft import draft_of
from matinee.films.actions import (
    add_credit,
    report_distribution,
    report_film,
    report_release,
    report_shoot,
    report_showing,
)
from matinee.testing import a_film, a_person, a_source, the_challenge

pytestmark = pytest.mark.django_db

TEXT = (
    "Lantern Row has unveiled a trailer for a Danish drama titled Harrow Lane, directed by Mirela Voss, "
    "director of the films Tin Skies previously. Harrow Lane stars Ana Pell. "
    "Harrow Lane opens in US theaters on March 3rd, 2023."
)


def a_draft(text=TEXT, headline="Trailer for Mirela Voss's 'Harrow Lane'", **more):
    passages = [{"text": headline}, {"text": ""}, {"text": text}]
    return {"passages": passages, "day": "2023-01-02", **more}


def facts(data):
    return {fact.key: fact for fact in beside(draft_of(data)).facts}


def ask(client, data):
    return client.post(reverse("desk_facts"), json.dumps(data), "application/json")


def test_each_fact_comes_with_the_place_of_its_words(at_desk, writer):
    answer = ask(at_desk(writer), a_draft("😀 & Harrow Lane stars Ana Pell."))
    assert answer.status_code == 200
    fact = next(fact for fact in answer.context["beside"].facts if fact.key == "cast:ana pell")
    assert [2, 23, 31] in json.loads(fact.places)


def test_new_people_and_films_are_shown_as_new():
    assert facts(a_draft())["director:mirela voss"].is_new
    assert beside(draft_of(a_draft())).film is None


def test_known_ones_are_matched_by_any_name():
    film = the_challenge()
    found = beside(
        draft_of(a_draft("A trailer for a film titled Vyzov. Vyzov stars Milos Bikovic.", "'Vyzov'"))
    )
    assert found.film == film
    actor = next(fact for fact in found.facts if fact.kind == "cast")
    assert (actor.is_new, actor.match) == (False, "on record")


def test_a_date_that_the_record_has_otherwise_is_told_with_its_source():
    film, source = a_film("Harrow Lane"), a_source("A date for Harrow Lane")
    report_release(film, source, "US", date="2023-02-10")
    release = next(fact for fact in facts(a_draft()).values() if fact.kind == "release")
    assert (release.warning, release.source) == ("On record: 10 February 2023", source)
    assert release.still_said_by == [source]
    assert json.loads(release.choices[0].decided) == {"over": "2023-02-10"}


def test_a_name_one_letter_off_is_asked_about():
    a_person("Mirela Vossa")
    director = facts(a_draft())["director:mirela voss"]
    assert director.warning == "On record: Mirela Vossa"
    assert director.choices[0].label == "It is Mirela Vossa"


def test_an_earlier_film_of_somebody_else_is_told():
    film = a_film("Tin Skies")
    add_credit(film, a_source(), a_person("Otto Brandt"), "director")
    earlier = facts(a_draft())["previous_film:tin skies"]
    assert earlier.warning == "On record, Tin Skies is by Otto Brandt"


def test_what_was_decided_stays_decided():
    dismissed = {"kind": "director", "said": "Mirela Voss", "words": "", "state": "dismissed"}
    assert facts(a_draft(facts=[dismissed]))["director:mirela voss"].state == "dismissed"


def test_an_accepted_fact_whose_words_are_gone_is_told_apart():
    accepted = {"kind": "cast", "said": {"name": "Ida Lund"}, "words": "Ida Lund", "state": "accepted"}
    assert [fact.label for fact in beside(draft_of(a_draft(facts=[accepted]))).gone] == ["Ida Lund"]


@pytest.mark.parametrize(
    "data",
    [
        "",
        "[]",
        "{",
        '{"passages": 3}',
        '{"passages": [{"text": 3}]}',
        "[" * 100_000,
        json.dumps({"passages": [{"text": "a" * 300_001}]}),
    ],
)
def test_what_is_no_draft_is_refused(at_desk, writer, data):
    assert at_desk(writer).post(reverse("desk_facts"), data, "application/json").status_code == 400


def test_an_impossible_correction_says_what_to_write(at_desk, writer):
    said = {"date": "2023-03-03", "territory": "US"}
    decided = {"kind": "release", "said": said, "state": "accepted", "value": said | {"date": "2023-99"}}
    answer = ask(at_desk(writer), a_draft(decided=decided))
    assert answer.status_code == 400
    assert b"write 01 to 12" in answer.content


def test_who_is_logged_out_is_told_so(client):
    answer = client.post(
        reverse("desk_facts"), "{}", "application/json", headers={"X-Requested-With": "XMLHttpRequest"}
    )
    assert answer.status_code == 403


def test_markup_in_the_text_is_text(at_desk, writer):
    draft = a_draft("Harrow Lane stars <script>alert(1)</script> and Ana Pell.")
    assert b"<script>alert" not in ask(at_desk(writer), draft).content


def test_what_the_film_has_already_is_told():
    film = a_film("Harrow Lane")
    report_film(film, a_source(), countries=["DK"], genres=["drama"])
    report_distribution(film, a_source(), "Lantern Row")
    report_showing(film, a_source(), "Tallinn Film Festival", 2022)
    report_shoot(film, a_source(), "Tartu")
    text = "It premiered at the Tallinn Film Festival in 2022. Filming took place in Tartu."
    found = facts(a_draft(f"{TEXT} {text}"))
    told = {fact.kind for fact in found.values() if fact.match == "on record"}
    assert {"title", "country", "genre", "distributor", "festival"} <= told
    other = facts(a_draft(TEXT.replace("Danish drama", "French comedy")))
    assert {fact.kind for fact in other.values() if fact.match == "on record"} == {"title", "distributor"}


def test_a_release_is_corrected_in_its_channel():
    release = next(fact for fact in facts(a_draft()).values() if fact.kind == "release")
    channel = next(part for part in release.parts if part.name == "channel")
    assert ("vod", "VOD") in channel.choices


def test_people_on_record_are_found_by_any_part_of_any_name(at_desk, writer):
    person = a_person("Mirela Voss")
    add_credit(a_film("Tin Skies"), a_source(), person, "director")
    client = at_desk(writer)
    found = client.get(reverse("desk_people_called"), {"q": "voss mir"}).json()["people"]
    assert found == [{"id": person.pk, "name": "Mirela Voss", "detail": "director, Tin Skies"}]
    for nobody in ("", "zzz", "%", "a" * 5000):
        assert client.get(reverse("desk_people_called"), {"q": nobody}).json()["people"] == []


def test_who_may_not_write_is_told_of_nobody(at_desk, writer):
    writer.groups.clear()
    a_person("Mirela Voss")
    assert at_desk(writer).get(reverse("desk_people_called"), {"q": "Voss"}).status_code in (302, 403)


def test_as_many_queries_with_many_names_as_with_few(at_desk, writer):
    client = at_desk(writer)
    ask(client, a_draft())

    def count(names):
        with CaptureQueriesContext(connection) as captured:
            ask(client, a_draft(f"Harrow Lane stars {names}. A trailer for a film titled Harrow Lane."))
        return len(captured)

    many = ", ".join(f"Ana {last}" for last in ("Pell", "Voss", "Lund", "Brandt", "Holm", "Dahl", "Friis"))
    assert count(f"{many}, and Otto Kjaer") == count("Ana Pell and Otto Brandt") <= 16


def test_the_keys_are_told_where_all_keys_are_told(at_desk, writer):
    page = at_desk(writer).get(reverse("desk_post:add")).content.decode()
    assert "Facts beside the text" in page
    assert "Publish, or schedule where a moment is set" in page
