from urllib.parse import unquote, urlsplit

import html5lib

from matinee.site.addresses import file_of

LINKS = {"a": "href", "link": "href", "img": "src", "script": "src", "iframe": "src"}


def _tree(body):
    return html5lib.parse(body.decode(), namespaceHTMLElements=False)


def _targets(body):
    for element in _tree(body).iter():
        if element.tag in LINKS and element.get(LINKS[element.tag]):
            yield element.tag, element.get(LINKS[element.tag])
        for part in (element.get("srcset") or "").split(", "):
            if part:
                yield "img", part.split(" ")[0]
        if element.get("data-fragment"):
            yield "fragment", element.get("data-fragment")


def dead_links(files):
    """Links inside the site that lead to no file of it, each with the page it is on."""
    found, looked_at = [], 0
    for path, body in files.items():
        if not path.endswith(".html"):
            continue
        for _, target in _targets(body):
            parts = urlsplit(target)
            own = parts.netloc in ("", "localhost:8000")
            if not own or not parts.path:
                continue
            looked_at += 1
            if file_of(unquote(parts.path)) not in files:
                found.append(f"{path} links to {target}")
    assert looked_at > 1000
    return found


def test_every_link_inside_the_site_leads_to_a_baked_file(full_house):
    assert dead_links(full_house) == []
