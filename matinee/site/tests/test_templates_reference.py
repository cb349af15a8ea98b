"""The reference of templates knows each that is drawn, and what it is handed, as it truly is."""

from collections.abc import Iterator
from types import SimpleNamespace, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

import pytest

from matinee.press.values import Reads
from matinee.site import drawing, preview
from matinee.site.environment import environment
from matinee.site.mail import mail_of
from matinee.site.reads.post import post_value
from matinee.site.templates_reference import shows, templates_page
from matinee.site.tests.conftest import fill

ALWAYS = {"site", "of", "address", "furniture", "structured"}


@pytest.fixture
def drawn(monkeypatch) -> dict[str, list[dict[str, Any]]]:
    """What each template was handed, time by time, while this is in use."""
    seen: dict[str, list[dict[str, Any]]] = {}

    class Spy:
        def get_template(self, name):
            def render(values=(), **more):
                seen.setdefault(name, []).append({**dict(values), **more})
                return environment().get_template(name).render(values, **more)

            return SimpleNamespace(render=render)

    monkeypatch.setattr(drawing, "environment", Spy)
    drawing.furniture_at.cache_clear()
    return seen


def fits(value: Any, of: Any) -> bool:
    origin, inside = get_origin(of), get_args(of)
    if origin is Annotated:
        return fits(value, inside[0])
    if origin in (Union, UnionType):
        return any(fits(value, each) for each in inside)
    if origin is tuple and inside[-1] is not Ellipsis:
        return isinstance(value, tuple) and len(value) == len(inside) and all(map(fits, value, inside))
    if origin in (tuple, list):
        return isinstance(value, origin) and all(fits(each, inside[0]) for each in value)
    return isinstance(value, of or type(None))


def mistakes(drawn: dict[str, list[dict[str, Any]]]) -> Iterator[str]:
    told = shows()
    for name, times in drawn.items():
        if name.startswith("parts/"):
            continue
        if name not in told:
            yield f"{name}: no SHOWS tells of it"
            continue
        data = told[name][1]
        for handed in times:
            own = handed.keys() - ALWAYS
            if own != data.keys():
                yield f"{name}: is handed {sorted(own)}, but SHOWS tells of {sorted(data)}"
            yield from (
                f"{name}: {key} is {handed[key]!r:.80}, not {data[key]}"
                for key in own & data.keys()
                if not fits(handed[key], data[key])
            )


def test_each_template_is_handed_what_the_reference_tells(newsroom, drawn):
    fill(newsroom)
    newsroom.post("Renamed")
    post = newsroom.post("Renamed again")
    post.slug = "another-slug"
    post.save_revision().publish()
    newsroom.bake_all()
    reads = Reads()
    mail_of(post_value(post), reads)
    preview._card(post_value(post), reads, "card")
    assert sorted(set(mistakes(drawn))) == []
    assert shows().keys() - drawn.keys() == set()


def test_each_template_has_its_place(settings):
    page = templates_page()
    for template in environment().list_templates():
        if template.endswith(".html") and not template.startswith(("theme/", "matinee/")):
            assert f"\n### {template}\n" in page
