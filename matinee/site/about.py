"""What a publication says of itself: `about.md` in its folder, read at each start."""

from functools import cache

from django.conf import settings
from markdown_it import MarkdownIt

from matinee.site.richtext import clean

FILE = "about.md"


@cache
def about() -> str:
    """Its words as clean HTML; "" where there is no such file."""
    try:
        written = (settings.PUBLICATION.home / FILE).read_text(encoding="utf-8", errors="replace")
    except FileNotFoundError:
        return ""
    return clean(_html(written))


def _html(written: str) -> str:
    """Markdown (CommonMark) as HTML; its first headings stand below that of the page."""
    markdown = MarkdownIt("commonmark")
    tokens = markdown.parse(written)
    for token in tokens:
        if token.tag == "h1":
            token.tag = "h2"
    return str(markdown.renderer.render(tokens, markdown.options, {}))
