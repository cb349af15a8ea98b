"""By keyboard alone, and without scripts: every kind of page in a real browser."""

import pytest

from matinee.site.tests.browser import SETTLED, browser, sender  # noqa: F401  # fixtures
from tests.chromium import needs_chromium

pytestmark = [pytest.mark.browser, pytest.mark.slow, needs_chromium]

# Numbers all that a key should reach, and notes where the focus went and whether it could be seen there.
LISTEN = """() => {
  const all = "a[href], button, input, select, textarea, summary, [tabindex='0']";
  const shown = (one) => one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
  window.reachable = [...document.querySelectorAll(all)].filter((one) => shown(one) && !one.disabled);
  window.reached = [];
  document.addEventListener("focusin", ({ target }) => {
    const style = getComputedStyle(target);
    const { width, height } = target.getBoundingClientRect();
    const marked = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
    reached.push([reachable.indexOf(target), marked && width > 0 && height > 0]);
  });
  return reachable.length;
}"""
NAMES = "(numbers) => numbers.map((number) => reachable[number]?.outerHTML.slice(0, 100) ?? 'something else')"
# Words that cannot be seen, but for what is folded away or only meant for the ear.
HIDDEN = """() => {
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (words.nextNode()) {
    const one = words.currentNode.parentElement;
    const meant = one.closest("[data-here], template, script, details:not([open]) > :not(summary)");
    const seen = one.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    if (words.currentNode.data.trim() && !meant && !seen) found.push(one.outerHTML.slice(0, 100));
  }
  return found;
}"""
FORMS = """() => [...document.forms].filter((form) =>
  !form.hasAttribute("action") || !form.querySelector("button:not([type=button]), input[type=submit]")
).map((form) => form.outerHTML.slice(0, 200))"""


@pytest.fixture
def page(browser, sender):  # noqa: F811
    page = browser.new_page(base_url=sender.address, viewport={"width": 1440, "height": 900})
    yield page
    page.close()


def test_every_link_and_control_is_reached_in_turn_and_seen_to_be(page, sender):  # noqa: F811
    for kind, path in sender.files.kinds.items():
        page.goto(path)
        page.wait_for_function(SETTLED)
        many = page.evaluate(LISTEN)
        for _ in range(many):
            page.keyboard.press("Tab")
        numbers = [number for number, _ in page.evaluate("reached")]
        unseen = [number for number, seen in page.evaluate("reached") if not seen]

        assert numbers == list(range(many)), (kind, page.evaluate(NAMES, numbers))
        assert not unseen, (kind, page.evaluate(NAMES, unseen))
        assert page.evaluate("reachable[0].className") == "skip", kind


def test_the_first_key_leads_past_the_masthead(page):
    page.goto("/")
    page.keyboard.press("Tab")
    assert page.locator(".skip").bounding_box()["y"] >= 0
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")

    assert page.evaluate("document.activeElement.closest('main') !== null")


def test_without_scripts_nothing_is_out_of_sight_and_every_form_can_be_sent(browser, sender):  # noqa: F811
    context = browser.new_context(java_script_enabled=False, viewport={"width": 1440, "height": 900})
    page = context.new_page()
    for kind, path in sender.files.kinds.items():
        page.goto(sender.address + path)
        assert page.evaluate(HIDDEN) == [], kind
        assert page.evaluate(FORMS) == [], kind
    context.close()
