"""Videos that play at their providers."""

from datetime import date, datetime
from urllib.parse import parse_qsl, urlencode, urlsplit

from matinee.site.players import player_of
from matinee.site.structured.node import Node, node


def video(url: str, name: str, day: date | datetime, thumbnail: str, description: str, language: str) -> Node:
    """A video, which is shown from a day on, with the whole address of a picture of it."""
    player = player_of(url)
    return node(
        "VideoObject",
        name=name,
        description=description or name,
        thumbnailUrl=thumbnail,
        uploadDate=day.isoformat(timespec="seconds") if isinstance(day, datetime) else day.isoformat(),
        url=url,
        embedUrl="" if player.is_file else _waiting(player.address),
        contentUrl=player.address if player.is_file else "",
        inLanguage=language,
    )


def _waiting(player: str) -> str:
    """The player's address without what makes it play at once."""
    parts = urlsplit(player)
    kept = [pair for pair in parse_qsl(parts.query) if pair[0] == "h"]
    return parts._replace(query=urlencode(kept)).geturl()
