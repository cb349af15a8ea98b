"""Parts compiled into the templates that include them give what including them gives."""

from typing import Any

import pytest
from jinja2 import DictLoader, Environment, StrictUndefined, TemplateNotFound, nodes

from matinee.site.inlining import inline

TEMPLATES = {
    "list.html": '{% set n = 3 %}{% for x in xs %}{% include "part.html" %}{{ n }}{% endfor %}',
    "part.html": "  {% set n = 7 %}\n<{{ x }}{{ n }}>\n",
    "page.html": '{% extends "frame.html" %}{% set y = 2 %}'
    '{% block main %}\n  {% include "deep.html" %}\n{% endblock %}',
    "frame.html": "[{% block main %}{% endblock %}]",
    "deep.html": '{% import "marks.html" as marks %}{% with z=y %}{% include "deeper.html" %}{% endwith %}',
    "deeper.html": "{{ marks.mark(z) }} & {{ text }}\n\n",
    "marks.html": "{% macro mark(what) %}<b>{{ what }}</b>{% endmacro %}",
    "blocks.html": '{% for kind in kinds %}{% include "blocks/" ~ kind ~ ".html" %}{% endfor %}',
    "blocks/one.html": "one {{ kind }}\n",
    "blocks/two.html": "two {{ text }}\n",
    "again.html": '{{ n }}{% if n %}{% with n=n - 1 %}{% include "again.html" %}{% endwith %}{% endif %}',
    "framed.html": 'a {% include "page.html" %} z',
    "silent.html": '{% include "nowhere.html" ignore missing %}{% include "alone.html" without context %}',
    "alone.html": "{{ text is defined }}",
}
VALUES: dict[str, Any] = {"xs": ["a", "<"], "y": 1, "text": "R&D", "kinds": ["two", "one"], "n": 3}


class _Inlined(Environment):
    def _generate(
        self, source: nodes.Template, name: str | None, filename: str | None, defer_init: bool = False
    ) -> str:
        return super()._generate(inline(source, self), name, filename, defer_init)


def _made(kind: type[Environment], **more: str) -> Environment:
    templates = {**TEMPLATES, **more}
    return kind(
        loader=DictLoader(templates),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


@pytest.mark.parametrize("name", ["list", "page", "blocks", "again", "framed", "silent"])
def test_a_page_is_the_same_with_its_parts_in_place(name: str) -> None:
    plain, inlined = (
        _made(kind).get_template(f"{name}.html").render(VALUES) for kind in (Environment, _Inlined)
    )
    assert inlined == plain


def test_a_part_that_is_in_place_is_not_looked_up() -> None:
    environment = _made(_Inlined)
    pages = [environment.get_template(name) for name in ("list.html", "blocks.html")]
    environment.loader = DictLoader({})
    assert [page.render(VALUES) for page in pages] == ["<a7>3<&lt;7>3", "two R&amp;Done one"]


def test_a_part_that_is_not_there_is_missed_only_where_it_is_wanted() -> None:
    environment = _made(_Inlined, **{"perhaps.html": '{% if n > 3 %}{% include "nowhere.html" %}{% endif %}'})
    page = environment.get_template("perhaps.html")
    assert page.render(n=1) == ""
    with pytest.raises(TemplateNotFound):
        page.render(n=4)
    with pytest.raises(TemplateNotFound):
        environment.get_template("blocks.html").render(kinds=["three"])
