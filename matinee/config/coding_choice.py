"""Which content coding to answer with (RFC 9110, 12.5.3)."""

import re
from functools import lru_cache

from matinee.press.copies import CODINGS

IDENTITY = "identity"
_OFFERED = (*(coding.token for coding in CODINGS), IDENTITY)
_QUALITY = re.compile(r"q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)", re.IGNORECASE)


@lru_cache(1024)
def choose_coding(accept_encoding: bytes | None) -> str:
    """The coding that this Accept-Encoding likes best, of those equal the tightest; "identity" where it names
    none that we have, and also where it forbids even that: a page that can't be read beats none.
    """
    if accept_encoding is None:
        return IDENTITY
    asked = _asked(accept_encoding.decode("latin-1"))
    others = asked.get("*", 0.0)
    # Identity is welcome unless it is refused, but less so than what is asked for by name.
    likes = {token: asked.get(token, others) for token in _OFFERED}
    likes[IDENTITY] = asked.get(IDENTITY, 0.0)
    best = max(_OFFERED, key=lambda token: likes[token])
    return best if likes[best] > 0 else IDENTITY


def _asked(text: str) -> dict[str, float]:
    """What is asked for by name, with its quality; what can't be understood is passed over."""
    asked = {}
    for part in text.split(","):
        token, *parameters = (piece.strip() for piece in part.split(";"))
        quality = 1.0
        if parameters:
            found = _QUALITY.fullmatch(parameters[0].replace(" ", ""))
            if found is None or len(parameters) > 1:
                continue
            quality = float(found[1])
        token = token.lower().removeprefix("x-") if token.lower() == "x-gzip" else token.lower()
        asked[token] = quality
    return asked
