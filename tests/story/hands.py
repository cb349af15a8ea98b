"""Hands at the desk: what a writer does, in a real browser."""

from playwright.sync_api import Locator, Page

SECONDS = 1000


class Hands:
    """Works at the desk of the house at `address`."""

    def __init__(self, page: Page, address: str) -> None:
        self.page = page
        self.address = address
        page.set_default_timeout(20 * SECONDS)

    def open(self, path: str) -> None:
        self.page.goto(self.address + path)
        self.page.wait_for_load_state("networkidle")

    def log_in(self, user: str, password: str) -> None:
        self.open("/desk/")
        self.page.fill("input[name=username]", user)
        self.page.fill("input[name=password]", password)
        self.page.keyboard.press("Enter")
        self.page.wait_for_url(f"{self.address}/desk/")

    def set(self, name: str, value: str) -> None:
        """Fill the field of this name, or choose from its list."""
        field = self.page.locator(f"[name='{name}']")
        if field.evaluate("field => field.tagName") == "SELECT":
            field.select_option(value)
        else:
            field.fill(value)

    def write(self, text: str) -> None:
        """Type into the body's first paragraph."""
        self.page.locator("[data-contentpath=body] .public-DraftEditor-content").first.click()
        self.page.keyboard.type(text)

    def add_row(self, rows: str, **fields: str) -> None:
        """Fill a new row of a film's table."""
        number = self._new_row(rows)
        for name, value in fields.items():
            self.set(f"{rows}-{number}-{name}", value)

    def add_credit(self, person: str, **fields: str) -> None:
        """Credit somebody new: made on the chooser's second tab."""
        number = self._new_row("credits")
        self.page.locator(f"#id_credits-{number}-person-chooser [data-chooser-action-choose]").first.click()
        self._make(person)
        for name, value in fields.items():
            self.set(f"credits-{number}-{name}", value)

    def choose(self, rows: str, sought: str, found: str) -> None:
        """Choose one of several, e.g. a film, by looking for it."""
        self.page.locator(f"#id_{rows}-OPEN_MODAL").click()
        shown_first = self.chooser.get_by_role("row").first.element_handle()
        self.chooser.locator("input[name=q]").fill(sought)
        # The answer replaces the rows; a box ticked before would be lost with them.
        shown_first.wait_for_element_state("hidden")
        self.chooser.get_by_role("row").filter(has_text=found).get_by_role("checkbox").check()
        self.chooser.locator("[data-multiple-choice-submit]").click()
        self.chooser.wait_for(state="detached")

    def make(self, rows: str, name: str) -> None:
        """Make a new one, e.g. a topic, on the chooser's second tab."""
        self.page.locator(f"#id_{rows}-OPEN_MODAL").click()
        self._make(name)

    def press(self, button: str) -> None:
        """Press a button of the bar below that leads to another page; by key, as a date's calendar may lie
        over it.
        """
        with self.page.expect_navigation():
            self.page.locator("footer").get_by_role("button", name=button, exact=True).press("Enter")
        self.page.wait_for_load_state("networkidle")

    def told(self) -> str:
        """What the desk answered to the last thing done."""
        return self.page.locator(".messages").inner_text()

    @property
    def chooser(self) -> Locator:
        return self.page.locator(".modal-content")

    def _make(self, name: str) -> None:
        self.chooser.get_by_role("tab", name="New").click()
        self.chooser.locator("#tab-create input[name=name]").fill(name)
        self.chooser.locator("#tab-create button[type=submit]").click()
        self.chooser.wait_for(state="detached")

    def unfold(self, rows: str) -> None:
        """Open the table of a film where it is folded."""
        if not self.page.locator(f"#id_{rows}-ADD").is_visible():
            self.page.locator(
                f"[data-panel]:has(#id_{rows}-ADD) > .w-panel__header [data-panel-toggle]"
            ).click()

    def _new_row(self, rows: str) -> str:
        self.unfold(rows)
        number = self.page.locator(f"#id_{rows}-TOTAL_FORMS").input_value()
        self.page.locator(f"#id_{rows}-ADD").click()
        return number
