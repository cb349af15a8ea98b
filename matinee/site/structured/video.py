"""Videos that play at their providers."""

from datetime import date, datetime

from matinee.site.players import video_file, waiting_player
from matinee.site.structured.node import Node, node


def video(url: str, name: str, day: date | datetime, thumbnail: str, description: str, language: str) -> Node:
    """A video, which is shown from a day on, with the whole address of a picture of it."""
    return node(
        "VideoObject",
        name=name,
        description=description or name,
        thumbnailUrl=thumbnail,
        uploadDate=day.isoformat(timespec="seconds") if isinstance(day, datetime) else day.isoformat(),
        url=url,
        embedUrl=waiting_player(url),
        contentUrl=video_file(url),
        inLanguage=language,
    )
