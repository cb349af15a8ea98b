"""Edits in words, for those who ask why a page was baked."""

from collections.abc import Sequence

from matinee.desk.models import Post

NAMED = 3
"""How many things an edit names."""


def of_post(post_id: int, row: Post | None, headline: str = "") -> str:
    """What became of a post; `headline` is what it had where its row is gone."""
    if row is None:
        return f"post {_quoted(headline) if headline else post_id} was deleted"
    return f"post {_quoted(row.headline)} was {'published' if row.live else 'unpublished'}"


def of_leaving(headline: str) -> str:
    """That a post is not in the list of a film, a topic or an author any more."""
    return f"post {_quoted(headline)} left a list" if headline else "a post was deleted"


def of_record(kind: str, plural: str, names: Sequence[str], count: int) -> str:
    """That so many films or people changed; `names` are those of which there still are rows."""
    if not names:
        return f"{count} {plural} were deleted" if count > 1 else f"a {kind} was deleted"
    said = [_quoted(name) for name in names[:NAMED]]
    if more := count - len(said):
        said.append(f"{more} more")
    return f"{plural if count > 1 else kind} {', '.join(said)} changed"


def of_thing(kind: str, name: str, *, deleted: bool) -> str:
    """That one thing was saved or deleted."""
    return f"{kind} {_quoted(name)} was {'deleted' if deleted else 'saved'}"


def _quoted(name: str) -> str:
    return f"“{name}”"
