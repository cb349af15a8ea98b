"""What a post says to the record: its own source, and the videos it shows."""

from datetime import date

from django.db.models import ProtectedError

from matinee.desk.models import Post
from matinee.films.models import Source


def address_of(post: Post) -> str:
    """The public path under which the record knows the post; empty while it is not out."""
    return post.fact_source.address if post.fact_source else ""


def keep_source(post: Post, address: str, day: date) -> Source:
    """The post's source, made or brought up to date."""
    source = post.fact_source or Source(kind=Source.Kind.POST)
    source.headline, source.address, source.reported_on = post.headline, address, day
    source.save()
    return source


def report_videos(post: Post) -> None:
    """Tell the post's films of the videos in its body, and take back those that are gone from it."""


def withdraw(post: Post) -> None:
    """The post is not out any more: its source has no address, its videos are taken back."""
    if source := post.fact_source:
        source.address = ""
        source.save(update_fields=["address"])


def forget(post: Post) -> None:
    """The post is deleted: so is its source, unless facts still stand on it."""
    withdraw(post)
    if source := post.fact_source:
        try:
            source.delete()
        except ProtectedError:
            source.save(update_fields=["address"])
