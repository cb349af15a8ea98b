"""The interface's texts, in each language that we ship."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from jinja2 import Environment

from matinee.site import dates, labels, texts
from matinee.site.message_files import bring_up_to_date, collected
from matinee.site.reads.site import locale_of

FILES = sorted(texts.LOCALES.glob("*/LC_MESSAGES/site.po"))
_GAP = re.compile(r"%\(\w+\)s|</?\w+[^>]*>|%%")
_TAG = re.compile(r"<style>.*?</style>|<[^>]*>|&\w+;", re.S)
_SAID = re.compile(r'\b(?:aria-label|alt|title|placeholder)="[^"]*[A-Za-z]{2}')
_KIND = re.compile(r"{% block kind %}.*?{% endblock %}")
_WORD = re.compile(r"[A-Za-z]{2,}")
# The desk's own pages.
_AS_IT_IS = {"preview_card.html"}
# The same in every language.
_NAMES = ("JSON Feed", "RSS", "Atom", "JSON", "ICS", "Matinee")
_TEMPLATES = Path(texts.__file__).parent / "templates"


@pytest.fixture
def in_russian(settings):
    settings.PUBLICATION = replace(settings.PUBLICATION, language="ru")


def by_locale(file):
    return file.parts[-3]


@pytest.mark.parametrize("file", FILES, ids=by_locale)
def test_a_catalog_has_every_message_and_no_other(file):
    has, wanted = texts.catalog(file), collected()
    assert {message.id for message in has} == {message.id for message in wanted}, "run make texts"


@pytest.mark.parametrize("file", FILES, ids=by_locale)
def test_every_message_is_translated_with_the_same_gaps_and_markup(file):
    for message in texts.catalog(file):
        if message.id:
            assert message.string, f"{message.id!r} has no translation in {file}"
            assert not message.fuzzy, message.id
            assert sorted(_GAP.findall(message.string)) == sorted(_GAP.findall(message.id)), message.id


def test_catalogs_are_as_make_texts_writes_them(tmp_path, monkeypatch):
    for file in FILES:
        copy = tmp_path / file.relative_to(texts.LOCALES)
        copy.parent.mkdir(parents=True)
        copy.write_bytes(file.read_bytes())
    monkeypatch.setattr("matinee.site.message_files.LOCALES", tmp_path)
    assert [file.read_bytes() for file in bring_up_to_date()] == [file.read_bytes() for file in FILES], (
        "run make texts"
    )


@pytest.mark.parametrize("path", sorted(_TEMPLATES.rglob("*.html")), ids=lambda path: path.name)
def test_no_template_says_a_word_that_is_not_marked(path):
    if path.name in _AS_IT_IS:
        pytest.skip("the desk's")
    tokens = Environment(autoescape=True).lex(_KIND.sub("", path.read_text()))
    own = "".join(value for _, kind, value in tokens if kind == "data")
    for name in _NAMES:
        own = own.replace(name, "")
    assert not _WORD.findall(_TAG.sub("", own)), path
    assert not _SAID.findall(own), path


def test_a_publication_in_russian_speaks_russian(newsroom, challenge, in_russian):
    newsroom.post(films=(challenge,))
    newsroom.bake()
    files = newsroom.files()
    home, film = files["index.html"].decode(), files["films/the-challenge.html"].decode()
    assert '<html lang="ru" dir="ltr"' in home
    for told in ("Календарь", "Перейти к тексту"):
        assert told in home
    for told in ("Россия", "апрель 2023", "окт. 2021", "Режиссёр", "в кино", "Где снимали"):
        assert told in film
    for left in ("Releases", "Directed by", "No date yet", "Cast"):
        assert left not in film


def test_codes_and_seasons_are_told_in_russian(in_russian):
    assert labels.channel("festival") == "на фестивале"
    assert labels.job("composer") == "Композитор"
    assert labels.territory("", "ru") == "Весь мир"
    assert dates.known("2023-23", locale_of("ru")) == "осень 2023"
    assert dates.full(date(2023, 1, 2), locale_of("ru")) == "2 января 2023\u202fг."


def test_a_language_without_a_catalog_is_told_in_english():
    assert texts.translated("Archive", "de") == "Archive"


def test_a_regional_language_takes_the_texts_of_the_wider_one():
    assert texts.translated("Archive", "ru-KZ") == "Архив"


def test_values_put_into_a_text_are_escaped(in_russian):
    assert texts.words("Source %(number)s", number="<b>") == "Источник &lt;b&gt;"
