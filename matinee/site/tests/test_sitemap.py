import re
from urllib.parse import unquote, urlsplit

from matinee.site.addresses import file_of

PRIVATE = {"404.html", "latest.html"}


def _told(files, path):
    return [unquote(urlsplit(found).path) for found in re.findall(r"<loc>(.*?)</loc>", files[path].decode())]


def _listed(files):
    return [address for part in _told(files, "sitemap.xml") for address in _told(files, part[1:])]


def test_the_sitemap_lists_exactly_the_public_pages(full_house):
    pages = {path for path in full_house if path.endswith(".html")} - PRIVATE
    pages = {path for path in pages if not path.startswith("fragments/") and "page/" not in path}

    listed = [file_of(address or "/") for address in _listed(full_house)]
    assert sorted(listed) == sorted(pages)


def test_every_part_is_in_the_index(full_house):
    parts = {path for path in full_house if path.startswith("sitemaps/")}

    assert {address[1:] for address in _told(full_house, "sitemap.xml")} == parts


def test_a_post_tells_when_it_changed(full_house):
    lines = [
        line for line in full_house["sitemaps/posts-2023-01.xml"].decode().splitlines() if "<url>" in line
    ]

    assert lines
    assert all("<lastmod>20" in line for line in lines)


def test_robots_are_told_of_the_sitemap_and_of_the_desk(full_house):
    text = full_house["robots.txt"].decode()

    assert "Sitemap: http://localhost:8000/sitemap.xml" in text
    assert "Disallow: /desk/" in text
