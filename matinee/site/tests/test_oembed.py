"""What other sites may put in the place of a link to a post."""

import json
import re

from html5lib import HTMLParser

from matinee.site.addresses import file_of

_LINK = re.compile(
    r'<link rel="alternate" type="application/json\+oembed" [^>]*href="http://localhost:8000([^"]+)">'
)


def test_every_post_leads_to_its_oembed_and_all_of_it_is_whole(full_house):
    posts = [path for path in full_house if re.fullmatch(r"\d{4}/\d\d/.*\.html", path)]
    for path in posts:
        (address,) = _LINK.findall(full_house[path].decode())
        told = json.loads(full_house[file_of(address)])
        assert (told["version"], told["type"]) == ("1.0", "rich")
        assert told["html"]
        assert isinstance(told["width"], int)
        assert isinstance(told["height"], int)
        assert told["title"]
        if "thumbnail_url" in told:
            assert (
                told["thumbnail_url"].partition("?")[0].removeprefix("http://localhost:8000/") in full_house
            )
            assert (told["thumbnail_width"], told["thumbnail_height"]) == (1200, 630)
        assert f'href="http://localhost:8000/{path.removesuffix(".html")}"' in told["html"]
    assert len([path for path in full_house if path.startswith("oembed/")]) == len(posts)


def test_what_a_writer_types_is_quoted_and_runs_nowhere(newsroom):
    newsroom.post('<script>alert("1")</script>', slug="hostile", standfirst="<img src=x onerror=alert(1)>")
    newsroom.bake()

    html = json.loads(newsroom.page("/oembed/2023/01/hostile.json"))["html"]
    parser = HTMLParser(strict=True, namespaceHTMLElements=False)
    names = {element.tag for element in parser.parseFragment(html).iter()}
    assert names == {"DOCUMENT_FRAGMENT", "blockquote", "p", "a", "strong"}


def test_it_moves_and_goes_with_its_post(newsroom):
    post = newsroom.post("Told", slug="before")
    newsroom.bake()
    post.slug = "after"
    post.save_revision().publish()
    newsroom.bake()
    assert {path for path in newsroom.files() if path.startswith("oembed/")} == {"oembed/2023/01/after.json"}

    post.delete()
    newsroom.bake()
    assert not [path for path in newsroom.files() if path.startswith("oembed/")]
