"""What `matinee.toml` says, as one value that every floor may hold."""

from dataclasses import dataclass, field
from pathlib import Path
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class Mail:
    """How mail leaves: an SMTP server, or nothing (host empty: mails are printed to the log)."""

    host: str = ""
    port: int = 587
    user: str = ""
    password: str = ""
    encryption: str = "starttls"  # "starttls", "tls" or "none"
    sender: str = ""


@dataclass(frozen=True, slots=True)
class Publication:
    """One film publication: its folder, its name, where and when it lives.

    `territories` are ISO 3166-1 alpha-2 codes, the publication's own first; `language` is BCP 47;
    `time_zone` an IANA name; `address` the public address without a slash at the end.
    """

    home: Path
    name: str
    address: str
    tagline: str = ""
    language: str = "en"
    time_zone: str = "UTC"
    territories: tuple[str, ...] = ("US",)
    database: str = ""  # "" is SQLite in the home; else postgresql://user:password@host:port/name
    secret_key: str = ""
    mail: Mail = field(default_factory=Mail)

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.time_zone)

    @property
    def public(self) -> Path:
        """The folder of baked files."""
        return self.home / "public"

    @property
    def media(self) -> Path:
        """The folder of pictures as they were uploaded."""
        return self.home / "media"
