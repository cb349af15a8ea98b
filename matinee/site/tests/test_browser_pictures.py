"""Whether pages ask for their pictures in the width in which these are drawn."""

import pytest

from matinee.site.tests.browser import SETTLED, browser, sender  # noqa: F401  # fixtures
from tests.chromium import needs_chromium

pytestmark = [pytest.mark.browser, needs_chromium]

WIDTHS = (360, 720, 1440)
# For each picture the width in CSS pixels that `sizes` promises here, and that of the box it is drawn in.
# What a cut leaves out of a picture that is wider than its box is not counted.
MEASURE = r"""() => [...document.querySelectorAll("main img")].map((one) => {
  const probe = document.createElement("div");
  probe.style.position = "absolute";
  for (const size of one.sizes.split(/,(?![^(]*\))/)) {
    const [, condition, width] = size.trim().match(/^(\(.*\)(?: and \(.*\))*)?\s*(.*)$/);
    if (!condition || matchMedia(condition).matches) { probe.style.inlineSize = width; break; }
  }
  document.body.append(probe);
  const promised = probe.getBoundingClientRect().width;
  probe.remove();
  const drawn = one.getBoundingClientRect().width;
  return { where: one.parentNode.outerHTML.slice(0, 60), sizes: one.sizes, promised, drawn };
}).filter((one) => one.drawn)"""


def chosen(css_pixels, density):
    """The rendition that a browser takes for a picture of this width."""
    return next((width for width in WIDTHS if width >= css_pixels * density * 0.98), WIDTHS[-1])


@pytest.mark.parametrize("screen", [360, 768, 1440])
def test_every_picture_is_asked_for_as_wide_as_it_is_drawn(browser, sender, screen):  # noqa: F811
    wrong = set()
    page = browser.new_page(viewport={"width": screen, "height": 900})
    for kind, path in sender.files.kinds.items():
        page.goto(sender.address + path)
        page.wait_for_function(SETTLED)
        for one in page.evaluate(MEASURE):
            for density in (1, 2):
                asked, right = (chosen(one[which], density) for which in ("promised", "drawn"))
                if asked != right:
                    wrong.add(
                        f"{kind}, {density}x: {asked}, drawn {one['drawn']:.0f} for {right}, "
                        f"sizes={one['sizes']!r} promises {one['promised']:.0f} in {one['where']}"
                    )
    page.close()
    assert not wrong, "\n" + "\n".join(sorted(wrong))
