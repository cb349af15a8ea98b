"""The tokens of the look, as a stylesheet: what `[look]` says by the names that the styles know."""

from matinee.lib.look import Look


def token_styles(look: Look) -> str:
    """The custom properties that all other styles are written with."""
    colours = [
        f"--{name}: light-dark({getattr(look, name)}, {getattr(look, f'{name}_dark')});"
        for name in ("paper", "ink", "accent")
    ]
    others = [
        f"--on-screen-accent: {look.accent_dark};",
        f"--font-heading: {look.heading_font};",
        f"--font-text: {look.text_font};",
        f"--font-label: {look.label_font};",
        f"--width: {look.width};",
        f"--measure: {look.measure};",
    ]
    return "\n".join([":root {", *(f"  {line}" for line in colours + others), "}\n"])
