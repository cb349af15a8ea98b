"""How a publication looks, as far as `matinee.toml` says it: its theme and what it changes of it."""

from dataclasses import dataclass, field

from matinee.lib.key import text_key

_LIGHT, _DARK = "where the reader's screen is set to light", "where it is set to dark"


@dataclass(frozen=True, slots=True)
class Look:
    """What readers see first; each empty value is the theme's own."""

    theme: str = field(
        default="magazine",
        metadata={"says": "The look to begin with: `magazine` or `screening-room`.", "example": "magazine"},
    )
    paper: str = text_key(f"What everything stands on, {_LIGHT}. Any opaque colour of CSS.", "#fffdf8")
    paper_dark: str = text_key(f"The same {_DARK}.", "#14110f")
    ink: str = text_key(f"The colour of text, {_LIGHT}.", "#1d1a16")
    ink_dark: str = text_key(f"The same {_DARK}.", "#f3efe6")
    accent: str = text_key(f"The colour of links and marks, {_LIGHT}.", "#8a1c1c")
    accent_dark: str = text_key(f"The same {_DARK}.", "#ff9b85")
    heading_font: str = text_key(
        "The fonts of headlines, best first, as CSS writes them; a kind such as `serif` comes last.",
        "Georgia, serif",
    )
    text_font: str = text_key("The fonts of what is read at length.", "Georgia, serif")
    label_font: str = text_key("The fonts of menus, dates and captions.", "system-ui, sans-serif")
    width: str = text_key("How wide a page may be, in rem (16 pixels, or what the reader chose).", "80rem")
    measure: str = text_key("How wide a column of text may be, in rem.", "36rem")
    logo: str = text_key(
        "A picture that stands for the name above every page: SVG, PNG, WebP or AVIF, by its place in this "
        "folder. Empty: the name is set in letters.",
        "theme/logo.svg",
    )
    logo_dark: str = text_key(f"The same {_DARK}, if it must be another one.", "theme/logo-dark.svg")
