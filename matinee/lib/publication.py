"""What `matinee.toml` says, as one value that every floor may hold."""

from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from matinee.lib.key import text_key
from matinee.lib.links import Links
from matinee.lib.look import Look


@dataclass(frozen=True, slots=True)
class Mail:
    """How mail leaves: an SMTP server, or nothing (host empty: mails are printed to the log)."""

    host: str = text_key(
        "The SMTP server that takes our mail. Empty: none leaves, it is printed to the log.",
        "smtp.example.org",
    )
    port: int = field(default=587, metadata={"says": "Its port, usually 587 for starttls and 465 for tls."})
    user: str = text_key("The login there. Empty: none is needed.", "reel")
    password: str = text_key("The password there. With one in it, keep this file to yourself.", "...")
    encryption: str = field(
        default="starttls",
        metadata={"says": "How the way to the server is kept private: `starttls`, `tls` or `none`."},
    )
    sender: str = text_key(
        "Who our mail is from. Needed once there is a host.", "The Daily Reel <news@example.org>"
    )


@dataclass(frozen=True, slots=True)
class Mirror:
    """An S3-compatible store that gets a copy of every public file; bucket empty: none does."""

    bucket: str = text_key("The bucket that public files are copied to. Empty: none are.", "reel")
    endpoint: str = text_key(
        "Where the store is: scheme and host. Empty: Amazon S3.", "https://ACCOUNT.r2.cloudflarestorage.com"
    )
    region: str = field(
        default="us-east-1",
        metadata={"says": "The region the bucket is in, by the store's own name; Cloudflare R2 has `auto`."},
    )
    prefix: str = text_key(
        "What stands in front of every name in the bucket. All below it is ours: what else lies "
        "there is removed.",
        "site",
    )
    access_key: str = field(
        default="",
        metadata={
            "says": "The id of the key to the store. Empty: `AWS_ACCESS_KEY_ID`, or the machine's own role.",
            "example": "${REEL_KEY}",
            "secret": True,
        },
    )
    secret: str = field(
        default="",
        repr=False,
        metadata={
            "says": "Its secret half. `${REEL_SECRET}` stands for an environment variable of this name, or "
            "for a file beside this one.",
            "example": "${REEL_SECRET}",
            "secret": True,
        },
    )
    names: str = field(
        default="address",
        metadata={
            "says": "What pages are called there: `address` (`films/vyzov`) or `file` (`films/vyzov.html`)."
        },
    )


@dataclass(frozen=True, slots=True)
class Purge:
    """How a CDN hears of addresses that changed; url empty: it does not."""

    url: str = field(
        default="",
        repr=False,
        metadata={
            "says": "What to call when pages changed. `{path}` in it is a page's path, `{url}` its whole "
            "address, quoted. Empty: nothing is called.",
            "example": "https://api.cloudflare.com/client/v4/zones/ZONE/purge_cache",
            "secret": True,
        },
    )
    method: str = field(default="POST", metadata={"says": "The method of the call.", "example": "PURGE"})
    headers: tuple[str, ...] = field(
        default=(),
        repr=False,
        metadata={
            "says": "The headers of the call, a text each. `${CDN_TOKEN}` is looked up as in `[mirror]`.",
            "example": ("Authorization: Bearer ${CDN_TOKEN}",),
            "secret": True,
        },
    )
    body: str = text_key(
        "The body of the call. `{urls}` in it is a JSON list of addresses, `{url}` one of them, "
        "`{path}` its path.",
        '{"files": {urls}}',
    )
    at_once: int = field(
        default=30, metadata={"says": "How many addresses one call may have, where it has `{urls}`."}
    )


@dataclass(frozen=True, slots=True)
class Webhook:
    """A program of somebody's that hears of each new post; url empty: none does."""

    url: str = field(
        default="",
        repr=False,
        metadata={
            "says": "Where each new post is told to, as signed JSON. Empty: nowhere.",
            "example": "https://hooks.example.org/reel",
            "secret": True,
        },
    )
    secret: str = field(
        default="",
        repr=False,
        metadata={
            "says": "What the messages are signed with. `${HOOK_SECRET}` is looked up as in `[mirror]`.",
            "example": "${HOOK_SECRET}",
            "secret": True,
        },
    )


@dataclass(frozen=True, slots=True)
class Publication:
    """One film publication: its folder, its name, where and when it lives.

    `territories` are ISO 3166-1 alpha-2 codes, the publication's own first; `language` is BCP 47;
    `time_zone` an IANA name; `address` the public address without a slash at the end.
    A field with `says` in its metadata is a key of `matinee.toml`.
    """

    home: Path
    name: str = field(metadata={"says": "What the publication is called.", "example": "The Daily Reel"})
    address: str = field(
        metadata={
            "says": "Where readers find it: scheme and host, no path. Feeds and mails link there.",
            "example": "https://reel.example.org",
        }
    )
    tagline: str = text_key("One line under the name.", "New films, from first word to first night")
    language: str = field(
        default="en",
        metadata={"says": "The language it is written in, by BCP 47: `en`, `en-GB`, `pt-BR`, `zh-Hant`."},
    )
    editions: tuple[str, ...] = field(
        default=(),
        metadata={
            "says": "Its sister editions in other languages: language and address of each, with a space "
            "between. The front pages tell search engines of each other.",
            "example": ("ru https://ru.reel.example.org",),
        },
    )
    feed_id: str = text_key(
        "What readers of feeds know the Atom feed by: an absolute IRI that stays when `address` changes. "
        "Empty: the address, with a slash at its end.",
        "https://reel.example.org/",
    )
    time_zone: str = field(
        default="UTC",
        metadata={
            "says": "The time zone its dates are told in, by its IANA name.",
            "example": "America/Los_Angeles",
        },
    )
    territories: tuple[str, ...] = field(
        default=("US",),
        metadata={
            "says": "The countries whose release dates it follows, by ISO 3166-1 alpha-2; its own first.",
            "example": ("US", "GB"),
        },
    )
    database: str = text_key(
        "Empty: SQLite, in the publication's folder. Or the address of a PostgreSQL database.",
        "postgresql://reel:password@localhost/reel",
    )
    behind_proxy: bool = field(
        default=False,
        metadata={
            "says": "True where a proxy of yours stands in front and sets X-Forwarded-Proto itself.",
        },
    )
    precompressed: bool = field(
        default=False,
        metadata={
            "says": "True where nginx or Caddy serves the pages: gzip and brotli copies stand beside them.",
        },
    )
    look_up_videos: bool = field(
        default=True,
        metadata={
            "says": "Whether YouTube and Vimeo are asked what a pasted trailer is, and each night whether "
            "those in published posts are still there.",
        },
    )
    largest_video: int = field(
        default=500,
        metadata={
            "says": "How many megabytes a video may have that is dropped on a post; it then plays from this "
            "site. 0: none is taken.",
        },
    )
    share_fonts: tuple[str, ...] = field(
        default=(),
        metadata={
            "says": "Fonts for the pictures of shared links, TrueType or OpenType files in this folder: the "
            "first that has all letters of a headline is used. Empty: Source Serif, which has Latin, "
            "Cyrillic and Greek.",
            "example": ("fonts/Reel.otf", "fonts/NotoSerifSC.otf"),
        },
    )
    page_memory: int = field(
        default=64,
        metadata={"says": "How many megabytes of pages `matinee run` keeps ready in memory; 0: none."},
    )
    late_window: int = field(
        default=60,
        metadata={
            "says": "How many minutes late a scheduled post still goes out by itself after the machine was "
            "away. What is later waits for a word at the desk.",
        },
    )
    secret_key: str = field(default="", repr=False)
    look: Look = field(default_factory=Look)
    links: Links = field(default_factory=Links)
    mail: Mail = field(default_factory=Mail)
    mirror: Mirror = field(default_factory=Mirror)
    purge: Purge = field(default_factory=Purge)
    webhook: Webhook = field(default_factory=Webhook)

    @property
    def stages(self) -> tuple[str, ...]:
        """Where public files go from here: into the mirror, and as word to a CDN."""
        return ("mirror",) * bool(self.mirror.bucket) + ("purge",) * bool(self.purge.url)

    @property
    def destinations(self) -> tuple[tuple[str, str], ...]:
        """Where each new post is delivered to: a destination's name and the recipient there."""
        return (("webhook", self.webhook.url),) if self.webhook.url else ()

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.time_zone)

    @property
    def lateness(self) -> timedelta:
        """How late a scheduled post may go out by itself."""
        return timedelta(minutes=self.late_window)

    @property
    def public(self) -> Path:
        """The folder of baked files."""
        return self.home / "public"

    @property
    def theme(self) -> Path:
        """The folder of what the publication changes of its theme; it need not be there."""
        return self.home / "theme"

    @property
    def media(self) -> Path:
        """The folder of pictures and videos as they were uploaded."""
        return self.home / "media"

    @property
    def uploads(self) -> Path:
        """The folder in which uploads arrive: on the disk on which they stay, not in a small /tmp."""
        return self.home / "cache" / "uploads"
