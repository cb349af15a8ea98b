"""A post as a mail: what the newsletter sends and the desk's preview shows."""

from collections.abc import Iterator
from dataclasses import dataclass

from matinee.lib.characters import writable
from matinee.press.values import Reads
from matinee.site import addresses, dates, labels
from matinee.site.drawing import draw
from matinee.site.reads.body import Gallery, Image, Paragraph, Question, Quotation, Video
from matinee.site.reads.post import Post
from matinee.site.reads.site import site
from matinee.site.richtext import plain
from matinee.site.texts import _


@dataclass(frozen=True, slots=True)
class Mail:
    """Both parts of a mail; all addresses in it are whole."""

    subject: str
    html: str
    text: str


def mail_of(value: Post, reads: Reads) -> Mail:
    """The mail of one post."""
    html = draw("mail.html", reads, value.card.address, post=value).decode()
    return Mail(writable(value.card.headline), html, writable("\n\n".join(_lines(value, reads))))


def _lines(value: Post, reads: Reads) -> Iterator[str]:
    publication = reads(site)
    yield value.card.headline
    if value.standfirst:
        yield value.standfirst
    for block in value.body:
        match block:
            case Paragraph():
                yield plain(block.html)
            case Quotation():
                yield f"“{block.text}”" + (f"\n– {block.cite}" if block.cite else "")
            case Video():
                yield f"{block.caption or labels.kind(block.video_kind).capitalize()}\n{block.url}"
            case Question():
                yield block.text
            case Image() | Gallery():
                pass
    for correction in value.corrections:
        dated = _("Correction, %(date)s:") % {"date": dates.full(correction.day, publication.locale)}
        yield f"{dated} {correction.text}"
    yield publication.address + addresses.href(value.card.address)


SHOWS = {"mail.html": {"post": Post}}
