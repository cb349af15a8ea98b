"""The desk's screens under axe, light and dark: WCAG 2.2 AA."""

from importlib.resources import files
from uuid import uuid4

import pytest
from django.utils import timezone

from matinee.desk import actions
from matinee.desk.tests.browser import desk_page, log_in  # noqa: F401  # a fixture
from matinee.films.actions import add_credit, add_film, add_person, by_hand, report_release
from matinee.press import bake
from matinee.press.models import Bake, BakedFile

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.django_db(transaction=True)]

KEPT = str(uuid4())
STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
# In the dark only colours change: these are the rules among them that look at colours.
OF_COLOUR = ["color-contrast", "link-in-text-block"]

SCREENS = {
    "first screen": "/desk/",
    "posts": "/desk/posts/",
    "new post": "/desk/posts/add/",
    "post": "/desk/posts/edit/{post}/",
    "where posts go": "/desk/goes-out/",
    "films": "/desk/films/",
    "new film": "/desk/films/add/",
    "film": "/desk/films/edit/{film}/",
    "merging": "/desk/films/merge/{film}/",
    "what will move": "/desk/films/merge/{film}/?other={other}",
    "people": "/desk/people/",
    "person": "/desk/people/edit/{person}/",
    "topics": "/desk/topics/",
    "new topic": "/desk/topics/add/",
    "authors": "/desk/authors/",
    "new author": "/desk/authors/add/",
    "pictures": "/desk/images/",
    "upload": "/desk/images/multiple/add/",
}

CHOOSERS = {
    "choosing films": "#id_subjects-OPEN_MODAL",
    "choosing topics": "#id_filings-OPEN_MODAL",
    "choosing a picture": "#id_hero-chooser [data-chooser-action-choose]",
}


def a_text_that_was_kept(page, places, author):
    page.goto(f"/desk/authors/edit/{author.pk}/")
    page.fill("#id_bio", "She writes about space.")
    page.wait_for_timeout(1500)
    page.goto("about:blank")
    page.goto(f"/desk/authors/edit/{author.pk}/")
    page.wait_for_selector("[data-matter^=kept]")
    page.click("text=What differs")
    return page


def a_film_that_was_saved_already(page, places, author):
    for title in ("Low Tide", "High Tide"):
        page.goto("/desk/films/add/")
        page.fill("#id_title", title)
        page.evaluate(f"document.querySelector('[name=kept]').value = '{KEPT}'")
        page.click("footer button[type=submit]")
        page.wait_for_selector(".messages :is(.success, .error)")
    page.wait_for_selector(".messages >> text=is saved already")
    return page


def where_a_page_failed(page, places, author):
    page.goto("/desk/goes-out/")
    page.wait_for_selector("button[value='bake:0']")
    return page


END_OF_MOTION = """document.getAnimations().forEach((motion) => {
  if (motion.effect.getComputedTiming().endTime !== Infinity) motion.finish();
})"""

STATES = {
    "kept text": a_text_that_was_kept,
    "saved already": a_film_that_was_saved_already,
    "failed page": where_a_page_failed,
}

# Wagtail's own markup, by rule and element; nothing of ours stands in these.
WAGTAILS = {
    # "upload one now" where there are no pictures, and in their chooser
    "link-in-text-block": ('p > a[href$="add/"]', ".upload-one-now"),
    "label": ("#fileupload",),  # the file button of the upload screen
}


@pytest.fixture(scope="module")
def axe():
    return files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")


@pytest.fixture
def places(film, draft, tmp_path):
    source = by_hand("Ada", timezone.localdate())
    other = add_film("Challenge Day", source, year=2023)
    person = add_person("Klim Okunev", source)
    add_credit(other, source, person)
    report_release(other, source, "US", date="2023-04")
    actions.publish(draft)
    bake(tmp_path / "public")
    BakedFile.objects.filter(address=draft.get_absolute_url()).update(state=BakedFile.State.FAILED)
    Bake.objects.create(began_at=timezone.now(), seconds=1, failed=1, failures=[("/", "OSError: no")])
    return {"post": draft.pk, "other": film.pk, "film": other.pk, "person": person.pk}


def barriers(page, axe, part="html"):
    """What axe finds there in light and in dark, without what is Wagtail's own.

    What fades in or changes its colour is looked at as it is in the end.
    """
    page.evaluate(axe)
    found = {}
    for scheme, rules in (("light", STANDARDS), ("dark", OF_COLOUR)):
        page.emulate_media(color_scheme=scheme)
        page.evaluate(END_OF_MOTION)
        look = "([part, rules]) => axe.run(part, {runOnly: rules, resultTypes: ['violations']})"
        found[scheme] = [
            f"{rule['id']}: {node['target']} {node['html'][:200]}"
            for rule in page.evaluate(look, [part, rules])["violations"]
            for node in rule["nodes"]
            if not any(part in str(node["target"]) for part in WAGTAILS.get(rule["id"], ()))
        ]
    page.emulate_media(color_scheme="light")
    return {scheme: told for scheme, told in found.items() if told}


def none(found):
    assert {name: told for name, told in found.items() if told} == {}


@pytest.fixture
def page(desk_page):  # noqa: F811
    desk_page.emulate_media(color_scheme="light", reduced_motion="reduce")
    return desk_page


def test_no_screen_keeps_anybody_out(page, owner, places, topic, author, axe):
    page.goto("/desk/login/")
    found = {"login": barriers(page, axe)}
    log_in(page, owner)
    for name, address in SCREENS.items():
        page.goto(address.format(**places))
        page.wait_for_load_state("networkidle")
        found[name] = barriers(page, axe)
    none(found)


def test_no_dialog_and_nothing_that_went_wrong_keeps_anybody_out(page, owner, places, topic, author, axe):
    log_in(page, owner)
    found = {name: barriers(reach(page, places, author), axe) for name, reach in STATES.items()}
    page.goto(f"/desk/posts/edit/{places['post']}/")
    for name, button in CHOOSERS.items():
        page.click(button)
        page.wait_for_selector(".modal-body")
        page.wait_for_load_state("networkidle")
        found[name] = barriers(page, axe, ".modal")
        page.click(".modal [data-dismiss=modal]")
        page.wait_for_selector(".modal-body", state="detached")
    none(found)
