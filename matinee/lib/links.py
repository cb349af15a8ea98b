"""Where else a publication can be found, and how it is kept alive, as `matinee.toml` says."""

from dataclasses import dataclass

from matinee.lib.key import text_key


@dataclass(frozen=True, slots=True)
class Links:
    """Addresses of ours on other sites; an empty one is not shown."""

    newsletter: str = text_key(
        "Where readers sign up for your mails: an address of yours or of who sends them.",
        "https://reel.example.org/mail",
    )
    bluesky: str = text_key("Your profile there.", "https://bsky.app/profile/reel.example.org")
    mastodon: str = text_key(
        "Your profile on any server. The link says `rel=me`, by which it knows you.",
        "https://mastodon.example/@reel",
    )
    telegram: str = text_key("Your channel there.", "https://t.me/dailyreel")
    letterboxd: str = text_key("Your page there.", "https://letterboxd.com/dailyreel/")
    bookshop: str = text_key("Your shelf of books there.", "https://bookshop.org/shop/dailyreel")
    support: str = text_key(
        "Where readers give you money: Patreon, Ko-fi and the like, or a page of yours.",
        "https://www.patreon.com/dailyreel",
    )
