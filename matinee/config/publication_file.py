"""Reading `matinee.toml`, the operator's only file, with a hint for everything that is wrong in it."""
# Replaced in full by the config room's own work; the skeleton reads the keys it knows.

import tomllib
from pathlib import Path

from matinee.lib.publication import Mail, Publication


def read_publication(home: Path) -> Publication:
    data = tomllib.loads((home / "matinee.toml").read_text(encoding="utf-8"))
    mail = Mail(**data.pop("mail", {}))
    data["territories"] = tuple(data.get("territories", ("US",)))
    return Publication(home=home, mail=mail, **data)
