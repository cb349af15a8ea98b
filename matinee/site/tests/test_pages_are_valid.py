import html5lib

from matinee.press.plate import plates


def flaws(files):
    """What is no valid HTML, each with the page it is on."""
    found = []
    for path, body in files.items():
        if path.endswith(".html") and not path.startswith("fragments/"):
            try:
                html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(body.decode())
            except html5lib.html5parser.ParseError as error:
                found.append(f"{path}: {error}")
    return found


def test_every_page_is_valid_html(full_house):
    assert flaws(full_house) == []


def test_every_fragment_is_valid_html(full_house):
    for path, body in full_house.items():
        if path.startswith("fragments/"):
            html5lib.HTMLParser(strict=True).parseFragment(body.decode())


def test_no_id_stands_twice_on_a_page(full_house):
    for path, body in full_house.items():
        if path.endswith(".html"):
            tree = html5lib.parse(body.decode(), namespaceHTMLElements=False)
            ids = [element.get("id") for element in tree.iter() if element.get("id")]
            assert len(ids) == len(set(ids)), path


def test_every_picture_says_how_large_it_is_and_what_it_shows(full_house):
    for path, body in full_house.items():
        if path.endswith(".html"):
            tree = html5lib.parse(body.decode(), namespaceHTMLElements=False)
            for image in tree.iter("img"):
                assert image.get("width"), path
                assert image.get("height"), path
                assert image.get("alt") is not None, path


def test_every_page_has_one_first_heading_and_its_language(full_house):
    for path, body in full_house.items():
        if path.endswith(".html") and not path.startswith("fragments/"):
            tree = html5lib.parse(body.decode(), namespaceHTMLElements=False)
            assert tree.get("lang") == "en", path
            assert len(list(tree.iter("h1"))) == 1, path


def test_nothing_is_styled_or_scripted_inside_a_page(full_house):
    for path, body in full_house.items():
        if path.endswith(".html"):
            tree = html5lib.parse(body.decode(), namespaceHTMLElements=False)
            assert not list(tree.iter("style")), path
            for element in tree.iter():
                inline = [name for name in element.attrib if str(name).startswith("on") or name == "style"]
                assert not inline, path
            scripts = [one for one in tree.iter("script") if one.get("type") != "application/ld+json"]
            assert all(script.get("src") for script in scripts), path


def test_the_first_picture_is_asked_for_at_once_and_those_far_below_wait(full_house):
    for path, body in full_house.items():
        if path.endswith(".html") and not path.startswith("fragments/"):
            main = html5lib.parse(body.decode(), namespaceHTMLElements=False).find(".//main")
            pictures = [] if main is None else list(main.iter("img"))
            for first in pictures[:1]:
                assert first.get("loading") is None, path
                assert first.get("fetchpriority") == "high", path
            assert all(one.get("loading") == "lazy" for one in pictures[8:]), path


def test_every_kind_of_page_stands_in_this_house(full_house):
    kept_elsewhere = {plate.name for plate in plates()} - full_house.plates
    assert not kept_elsewhere
