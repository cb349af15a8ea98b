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


def test_every_link_inside_the_site_leads_to_a_baked_file(full_house):
    files = full_house
    looked_at = 0
    for path, body in files.items():
        if not path.endswith(".html"):
            continue
        for _, target in _targets(body):
            parts = urlsplit(target)
            own = parts.netloc in ("", "localhost:8000")
            if not own or not parts.path:
                continue
            looked_at += 1
            assert file_of(unquote(parts.path)) in files, f"{path} links to {target}"
    assert looked_at > 1000


def test_links_within_a_page_find_their_place(full_house):
    for path, body in full_house.items():
        if path.endswith(".html"):
            ids = {element.get("id") for element in _tree(body).iter()}
            for _, target in _targets(body):
                if target.startswith("#"):
                    assert target[1:] in ids, f"{path} has no {target}"


def test_nothing_is_loaded_from_anyone_else(full_house):
    for path, body in full_house.items():
        if path.endswith(".html"):
            for tag, target in _targets(body):
                rel = "canonical" in body.decode() and tag == "link"
                if tag != "a" and not rel:
                    assert not urlsplit(target).netloc, f"{path} loads {target}"


def test_styles_load_nothing_from_anyone(full_house):
    for path, body in full_house.items():
        if path.endswith(".css"):
            assert b"url(" not in body
            assert b"@import" not in body


def test_an_address_in_another_script_is_found(newsroom):
    newsroom.post("Вызов", topics=("Трейлер",))
    newsroom.bake()

    assert 'href="/2023/01/%D0%B2%D1%8B%D0%B7%D0%BE%D0%B2"' in newsroom.page("/")
    assert "Вызов" in newsroom.page("/2023/01/вызов")
