"""The demo's posts as they lie in `data/posts`: TOML between two lines of +++, then the body."""

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from matinee.moving.demo.markup import Block, Video, curl, parse
from matinee.moving.demo.sheets import DATA, SheetError, parse_toml, refuse_unknown

_KEYS = {"headline", "standfirst", "date", "author", "source", "films", "topics", "featured", "hero"}


@dataclass(frozen=True, slots=True)
class Manuscript:
    """One post: `date` is local to the publication, `hero` names a picture, `films`, `topics` are slugs."""

    slug: str
    headline: str
    standfirst: str
    date: datetime
    author: str
    films: tuple[str, ...]
    topics: tuple[str, ...]
    hero: str
    blocks: tuple[Block, ...]
    source_name: str = ""
    source_url: str = ""
    is_featured: bool = False


def read_manuscripts(folder: Path = DATA / "posts") -> list[Manuscript]:
    """Every post, oldest first; SheetError names the file that can't be used."""
    posts = [read_manuscript(path) for path in sorted(folder.glob("*.md"))]
    return sorted(posts, key=lambda post: post.date)


def read_manuscript(path: Path) -> Manuscript:
    """One post; its file is named by its day and slug: ``2023-01-02-the-challenge-trailer.md``."""
    _, _, rest = path.read_text("utf-8").partition("+++\n")
    head, mark, body = rest.partition("\n+++\n")
    if not mark:
        raise SheetError(f"{path.name}: put the post's facts between two lines of +++.")
    facts = parse_toml(head, path)
    refuse_unknown(facts, _KEYS, path)
    try:
        return _manuscript(path.stem, facts, body)
    except KeyError as error:
        raise SheetError(f"{path.name}: {error.args[0]} is missing.") from None
    except ValueError as error:
        raise SheetError(f"{path.name}: {error}") from None


def _manuscript(stem: str, facts: dict[str, Any], body: str) -> Manuscript:
    date: datetime = facts["date"]
    if stem[:10] != f"{date:%Y-%m-%d}":
        raise ValueError(f"the file is named for another day than {date:%Y-%m-%d}.")
    source = facts.get("source", {})
    return Manuscript(
        slug=stem[11:],
        headline=curl(facts["headline"]),
        standfirst=curl(facts["standfirst"]),
        date=date,
        author=facts["author"],
        films=tuple(facts["films"]),
        topics=tuple(facts["topics"]),
        hero=facts["hero"],
        blocks=tuple(_with_poster(block, facts) for block in parse(body)),
        source_name=source.get("name", ""),
        source_url=source.get("url", ""),
        is_featured=facts.get("featured", False),
    )


def _with_poster(block: Block, facts: dict[str, Any]) -> Block:
    """A video shows, until it plays, another still of its film than the one above the post."""
    if not isinstance(block, Video) or not facts["films"]:
        return block
    film = facts["films"][0]
    return replace(block, poster=f"{film}/1" if facts["hero"] == f"{film}/2" else f"{film}/2")
