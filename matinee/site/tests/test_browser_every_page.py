"""Every kind of page in a real browser: what it asks for, what moves on it, whom it keeps out."""

from typing import NamedTuple

import pytest

from matinee.site.tests.axe import barriers
from matinee.site.tests.browser import SETTLED, browser, sender  # noqa: F401  # fixtures
from tests.chromium import needs_chromium

pytestmark = [pytest.mark.browser, pytest.mark.slow, needs_chromium]

LATE_SECONDS = {"fragments/": 0.3, "pictures/": 0.1}
WATCH = """
window.seen = { shifts: [], refused: [] };
new PerformanceObserver((list) => {
  for (const shift of list.getEntries()) {
    const what = shift.sources.map(({ node }) => (node?.outerHTML ?? node?.data ?? "").slice(0, 90));
    seen.shifts.push(`${shift.value.toFixed(4)} ${what.join(" | ")}`);
  }
}).observe({ type: "layout-shift", buffered: true });
document.addEventListener("securitypolicyviolation", (event) => {
  seen.refused.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
});
"""
GO_THROUGH = """async () => {
  const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 2) {
    scrollTo(0, top);
    await frame();
  }
  const pictures = [...document.images].map((one) => one.decode().catch(() => one.currentSrc));
  await Promise.all(pictures);
  await frame();
}"""


class Seen(NamedTuple):
    """What a visit to a page has shown."""

    asked: list[str]
    said: list[str]
    cookies: list[object]
    shifts: dict[str, list[str]]
    refused: list[str]
    barriers: dict[str, list[str]]
    sideways: bool


@pytest.fixture(scope="module")
def seen(browser, sender):  # noqa: F811
    """Each kind of page, visited on a desk and on a phone, while lists and pictures come late."""
    sender.late_seconds = LATE_SECONDS
    found = {kind: visit(browser, sender.address, path) for kind, path in sender.files.kinds.items()}
    sender.late_seconds = {}
    return found


def visit(browser, host, path):  # noqa: F811
    context = browser.new_context(base_url=host, reduced_motion="reduce")
    context.add_init_script(WATCH)
    page = context.new_page()
    asked, said = [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    shifts = {}
    for device, width, height in (("desk", 1440, 900), ("phone", 360, 740)):
        page.set_viewport_size({"width": width, "height": height})
        page.goto(path)
        page.wait_for_function(SETTLED)
        page.evaluate(GO_THROUGH)
        shifts[device] = page.evaluate("seen.shifts")
    sideways = page.evaluate("document.documentElement.scrollWidth > innerWidth")
    found = barriers(page)
    refused = page.evaluate("seen.refused")
    cookies = context.cookies()
    context.close()
    return Seen(asked, said, cookies, shifts, refused, found, sideways)


def none(seen, what):
    """That `what` of each page finds nothing; else what it finds, by kind of page."""
    told = [f"{kind}: {found}" for kind, page in seen.items() if (found := what(page))]
    assert not told, "\n" + "\n".join(told)


def test_nobody_else_is_asked_for_anything(seen, sender):  # noqa: F811
    none(seen, lambda page: [url for url in page.asked if not url.startswith(f"{sender.address}/")])
    none(seen, lambda page: page.cookies)


def test_nothing_is_refused_by_the_policy_and_nothing_complains(seen):
    none(seen, lambda page: page.refused)
    for kind, page in seen.items():
        assert [said for said in page.said if "404" not in said] == [], kind


def test_nothing_moves_when_lists_and_pictures_come_late(seen):
    none(seen, lambda page: page.shifts["desk"] + page.shifts["phone"])


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_keeps_anybody_out(seen, scheme):
    none(seen, lambda page: page.barriers[scheme])


def test_no_page_goes_sideways_on_a_phone(seen):
    none(seen, lambda page: page.sideways)
