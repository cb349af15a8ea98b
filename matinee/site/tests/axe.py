"""The site's pages under axe, light and dark: WCAG 2.2 AA, and what is good practice."""

from importlib.resources import files

STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# In the dark only colours change: these are the rules among them that look at colours.
OF_COLOUR = ["color-contrast", "link-in-text-block"]
LOOK = "(rules) => axe.run(document, {runOnly: rules, resultTypes: ['violations']})"


def barriers(page):
    """What axe finds there in light and in dark, each as its rule and the element."""
    page.evaluate(files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8"))
    found = {}
    for scheme, rules in (("light", STANDARDS), ("dark", OF_COLOUR)):
        page.emulate_media(color_scheme=scheme)
        told = page.evaluate(LOOK, rules)["violations"]
        found[scheme] = [f"{rule['id']}: {node['html'][:200]}" for rule in told for node in rule["nodes"]]
    return found
