"""The page Matinee was made after: pasted, accepted at one press, published, it fills the whole record."""

import json
from html import escape

import pytest

from matinee.desk import actions
from matinee.desk.facts.beside import beside
from matinee.desk.facts.draft import draft_of
from matinee.desk.models import Post
from matinee.films.models import Film, Person
from matinee.reading.tests.test_seed import SEED

pytestmark = pytest.mark.django_db


def test_the_seed_pasted_into_a_post_fills_the_record():
    if not SEED.exists():
        pytest.skip(f"the seed page isn't here: {SEED}")
    seed = SEED.read_text(encoding="utf-8").partition("FEATURED POSTS")[0]
    headline = "Official Trailer for 'The Challenge'"
    found = beside(draft_of({"passages": [{"text": headline}, {"text": ""}, {"text": seed}]}))
    post = Post(
        headline=headline, slug="the-challenge", body=[("paragraph", f"<p>{escape(seed, quote=False)}</p>")]
    )
    post.facts = [
        {"kind": fact.kind, "said": json.loads(fact.said), "words": fact.words, "state": "accepted"}
        for fact in found.facts
        if not fact.choices
    ]
    film = actions.publish(post).subjects.get().film
    assert {title.text for title in film.titles.all()} == {"The Challenge", "Вызов", "Vyzov"}
    jobs = {job: film.credits.filter(job=job).count() for job in ("director", "writer", "actor")}
    assert jobs == {"director": 1, "writer": 4, "actor": 6}
    assert {(release.territory, release.date) for release in film.releases.all()} == {
        ("RU", "2023-04"),
        ("", ""),
    }
    assert film.shoots.count() == 4
    assert film.distributions.get().company.name == "Central Partnership"
    assert (film.countries, film.synopsis != "") == ("RU", True)
    director = Person.objects.get(name="Klim Shipenko")
    assert director.credits.filter(job="director").count() == Film.objects.count() == 5
