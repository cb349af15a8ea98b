"""What a fact can say: plain text, or one of these small values where text isn't enough."""

from typing import Any, NamedTuple


class Title(NamedTuple):
    """One title of the film; `kind` is main, original, romanised or alternate; `language` BCP 47 or None."""

    text: str
    kind: str = "main"
    language: str | None = None

    def as_dict(self) -> dict[str, Any]:
        return {"text": self.text, "kind": self.kind, "language": self.language}


class Material(NamedTuple):
    """What was released: a trailer, a teaser, a clip …, with its qualifiers (first, final, official, US
    …).
    """

    kind: str
    qualifiers: tuple[str, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        return {"kind": self.kind, "qualifiers": list(self.qualifiers)}


class Part(NamedTuple):
    """One person of the cast; `oneself` is for people who appear as themselves in a documentary."""

    name: str
    character: str | None = None
    voice: bool = False
    oneself: bool = False

    def as_dict(self) -> dict[str, Any]:
        return {"name": self.name, "character": self.character, "voice": self.voice, "self": self.oneself}


class Festival(NamedTuple):
    """A festival that showed the film, and the year of it if the text gives one."""

    name: str
    year: int | None = None

    def as_dict(self) -> dict[str, Any]:
        return {"name": self.name, "year": self.year}


class Release(NamedTuple):
    """Where, how and when the film comes out; `date` is EDTF, and "" says that there is none yet."""

    date: str
    territory: str | None = None
    channel: str | None = None
    outlet: str | None = None
    text: str = ""

    def as_dict(self) -> dict[str, Any]:
        return {
            "territory": self.territory,
            "channel": self.channel,
            "outlet": self.outlet,
            "date": self.date,
            "text": self.text,
        }


class Shoot(NamedTuple):
    """Where and when the film was shot; `since` and `until` are EDTF, `share` is per cent of the footage."""

    place: str
    since: str | None = None
    until: str | None = None
    share: int | None = None
    text: str = ""

    def as_dict(self) -> dict[str, Any]:
        return {
            "place": self.place,
            "from": self.since,
            "to": self.until,
            "share": self.share,
            "text": self.text,
        }


Value = str | bool | int | Title | Material | Part | Festival | Release | Shoot


def as_json(value: Value) -> Any:
    """The value as JSON knows it: text, number, true or an object."""
    return value.as_dict() if isinstance(value, tuple) else value
