"""What pages are sent with: what a browser may load and do for them, and what it tells others of them."""

from matinee.site.players import PROVIDERS

# Whatever is not named, a page may not do (Content Security Policy Level 3). A theme's styles may hold small
# files in themselves; trailers may be files of anyone.
_POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self' data:",
    "connect-src": "'self'",
    "manifest-src": "'self'",
    "media-src": "'self' https:",
    "frame-src": " ".join(PROVIDERS),
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'self'",
}
_NEVER_ASKED_FOR = ("camera", "display-capture", "geolocation", "microphone", "payment", "usb")
_PAGES = ("text/html", "image/svg+xml")

PAGE_HEADERS = {
    "Content-Security-Policy": "; ".join(f"{what} {whence}" for what, whence in _POLICY.items()),
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": ", ".join(f"{feature}=()" for feature in _NEVER_ASKED_FOR),
    "Cross-Origin-Opener-Policy": "same-origin",
}
"""The headers of every page, whoever sends it."""

HSTS = ("Strict-Transport-Security", "max-age=31536000")
"""Where a publication is at https, browsers are to remember that for a year (RFC 6797)."""


def headers_at(address: str) -> dict[str, str]:
    """The headers of the pages of a publication at this address."""
    return PAGE_HEADERS | dict([HSTS] if address.startswith("https:") else [])


def is_page(media_type: str) -> bool:
    """Whether browsers show what is of this type as a document, in which scripts could run."""
    return media_type.startswith(_PAGES)
