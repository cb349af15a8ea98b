"""Each theme that we ship draws every page: valid, led to by links that lead somewhere, open to everybody."""

from dataclasses import fields, replace

import pytest
from django.conf import settings

from matinee.lib.links import Links
from matinee.lib.look import Look
from matinee.site import layers
from matinee.site.assets import styles
from matinee.site.environment import plain_environment
from matinee.site.tests.axe import barriers
from matinee.site.tests.browser import SETTLED, browser, sent  # noqa: F401  # a fixture
from matinee.site.tests.conftest import built
from matinee.site.tests.test_links_lead_somewhere import dead_links
from matinee.site.tests.test_pages_are_valid import flaws
from matinee.site.theme import take_up
from matinee.site.themes import description, themes
from tests.chromium import needs_chromium

OTHERS = sorted(set(themes()) - {"magazine"})
"""The magazine is what all other tests look at."""


@pytest.fixture(scope="module", params=OTHERS)
def themed_house(request, tables, django_db_blocker, tmp_path_factory):
    """All files of the tests' house in another theme, with links out."""
    publication = settings.PUBLICATION
    look = replace(publication.look, theme=request.param)
    links = Links(support="https://ko-fi.com/reel", mastodon="https://mastodon.example/@reel")
    settings.PUBLICATION = replace(publication, look=look, links=links)
    take_up()
    try:
        yield built(django_db_blocker, tmp_path_factory.mktemp("themed") / "public")
    finally:
        settings.PUBLICATION = publication
        take_up()


@pytest.mark.parametrize("theme", themes())
def test_a_theme_says_what_it_is_like_and_is_told_in_the_guide(theme):
    guide = (layers.layers()[-1].folder.parents[1] / "docs/guides/themes.md").read_text(encoding="utf-8")
    assert f"- `{theme}`: " in guide
    assert len(description(theme)) > 20
    assert f"`{theme}`" in fields(Look)[0].metadata["says"]


def test_every_page_of_another_theme_is_valid_html(themed_house):
    assert flaws(themed_house) == []


def test_every_link_of_another_theme_leads_to_a_baked_file(themed_house):
    assert dead_links(themed_house) == []


@pytest.mark.browser
@needs_chromium
def test_another_theme_keeps_nobody_out(themed_house, browser):  # noqa: F811
    found = {}
    with sent(themed_house) as sender:
        page = browser.new_page(base_url=sender.address, reduced_motion="reduce")
        refused = []
        page.on("console", lambda told: refused.append(told.text) if told.type == "error" else None)
        for address in themed_house.kinds.values():
            page.emulate_media(color_scheme="light")
            page.goto(address)
            page.wait_for_function(SETTLED)
            found[address] = [told for each in barriers(page).values() for told in each]
            wide = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
            found[address] += ["wider than the screen"] if page.evaluate(wide) else []
        page.close()
    assert {address: told for address, told in found.items() if told} == {}
    assert [text for text in refused if "404" not in text] == []


@pytest.mark.parametrize("theme", themes())
def test_a_theme_s_templates_can_be_read_and_its_styles_are_small(theme, settings):
    look = replace(settings.PUBLICATION.look, theme=theme)
    settings.PUBLICATION = replace(settings.PUBLICATION, look=look)
    take_up()
    for name in plain_environment().list_templates(extensions=["html"]):
        plain_environment().get_template(name)
    assert len(styles().content) < 60_000
