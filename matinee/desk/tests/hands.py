"""Two hands on a keyboard, and eyes that look after each key where they are."""

from contextlib import suppress

import pytest
from playwright.sync_api import TimeoutError as NotInTimeError

MOST = 200
# What has the focus where one can't see that: it has no room, is out of sight, or looks as it always does.
UNSEEN = """() => {
    const it = document.activeElement;
    const told = () => `${it.tagName} ${it.id} ${it.className} “${it.textContent.trim().slice(0, 30)}”`;
    if (!it || it === document.body) return 'nothing';
    const places = [it, it.labels?.[0], it.parentElement].filter(Boolean);
    const boxes = places.map((each) => each.getBoundingClientRect());
    const box = boxes.find(({ width, height }) => width > 2 && height > 2);
    if (!box) return `${told()} has no room`;
    const isSeen = box.bottom >= 1 && box.right >= 1 && box.top < innerHeight && box.left < innerWidth;
    if (!isSeen) return `${told()} is out of sight`;
    const isTyped = 'input:not([type=checkbox], [type=radio]), textarea, select';
    if (it.isContentEditable || it.matches(isTyped)) return '';
    const styles = places.map((each) => getComputedStyle(each));
    styles.push(getComputedStyle(it, '::before'), getComputedStyle(it, '::after'));
    const isLined = (style) => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1;
    return styles.some(isLined) || styles[0].boxShadow !== 'none' ? '' : `${told()} looks as always`;
}"""


class Hands:
    """`unseen` is what was not seen, with what was looked for."""

    def __init__(self, page):
        self.page = page
        self.unseen = {}

    def press(self, key, times=1):
        for _ in range(times):
            self.page.keyboard.press(key)

    def type(self, text):
        self.page.keyboard.type(text)

    def look(self, where):
        """Notes what is not seen half a second later either: pages scroll smoothly."""
        with suppress(NotInTimeError):
            self.page.wait_for_function(f"!({UNSEEN})()", timeout=500)
        if told := self.page.evaluate(UNSEEN):
            self.unseen.setdefault(told, where)

    def is_on(self, test):
        return self.page.evaluate(
            f"(() => {{ const it = document.activeElement; return Boolean({test}) }})()"
        )

    def go(self, test, key="Tab"):
        """By one key to what passes a test in JavaScript."""
        for _ in range(MOST):
            if self.is_on(test):
                self.look(test)
                return
            self.press(key)
            # After the last thing on a page comes the browser's own bar.
            if not self.is_on("it === document.body"):
                self.look(test)
        pytest.fail(f"no way by {key} to {test}; unseen: {self.unseen}")

    def choose(self, words):
        """In the dialog that opened: tick what is called so, take it, and be somewhere on the page again."""
        self.page.wait_for_selector(f".modal.in >> text={words}")
        self.page.wait_for_function("document.activeElement.closest('.modal')")
        self.go(f"it.type === 'checkbox' && it.closest('tr, li, label')?.textContent.includes('{words}')")
        self.press("Space")
        self.go("it.matches('[data-multiple-choice-submit]')")
        self.press("Enter")
        self.page.wait_for_selector(".modal", state="detached")
        self.page.wait_for_timeout(300)
        self.look(f"after choosing {words}")
