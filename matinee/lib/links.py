"""Where else a publication can be found, and how it is kept alive, as `matinee.toml` says."""

from dataclasses import dataclass, field, fields
from typing import Any


def _key(name: str, says: str, example: str, group: str = "follow") -> Any:
    return field(default="", metadata={"says": says, "example": example, "name": name, "group": group})


@dataclass(frozen=True, slots=True)
class Links:
    """Addresses of ours on other sites; an empty one is not shown."""

    newsletter: str = _key(
        "Newsletter",
        "Where readers sign up for your mails: an address of yours or of who sends them.",
        "https://reel.example.org/mail",
    )
    bluesky: str = _key("Bluesky", "Your profile there.", "https://bsky.app/profile/reel.example.org")
    mastodon: str = _key(
        "Mastodon",
        "Your profile on any server. The link says `rel=me`, by which it knows you.",
        "https://mastodon.example/@reel",
    )
    telegram: str = _key("Telegram", "Your channel there.", "https://t.me/dailyreel")
    letterboxd: str = _key("Letterboxd", "Your page there.", "https://letterboxd.com/dailyreel/")
    bookshop: str = _key(
        "Bookshop", "Your shelf of books there.", "https://bookshop.org/shop/dailyreel", "support"
    )
    support: str = _key(
        "Support us",
        "Where readers give you money: Patreon, Ko-fi, Open Collective, or a page of your own.",
        "https://www.patreon.com/dailyreel",
        "support",
    )

    def told(self, group: str) -> list[tuple[str, str, str]]:
        """The key, name and address of each that is set: those of `follow`, or of `support`."""
        return [
            (each.name, each.metadata["name"], address)
            for each in fields(self)
            if each.metadata["group"] == group and (address := getattr(self, each.name))
        ]
