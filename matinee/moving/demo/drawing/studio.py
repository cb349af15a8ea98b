"""From a scene to a finished picture."""

import io
import pkgutil
from collections.abc import Callable
from functools import cache
from importlib import import_module

from PIL import Image

from matinee.moving.demo.drawing import directions
from matinee.moving.demo.drawing.lettering import letter
from matinee.moving.demo.drawing.scene import Scene
from matinee.moving.demo.drawing.sheet import Sheet

QUALITY = 86


@cache
def known_directions() -> dict[str, Callable[[Sheet], None]]:
    """Every art direction by the name of its module, found by scanning."""
    names = sorted(module.name for module in pkgutil.iter_modules(directions.__path__))
    return {name: import_module(f"{directions.__name__}.{name}").paint for name in names}


def draw(scene: Scene) -> Image.Image:
    """Paint the scene; ValueError for a direction that no module has."""
    paint = known_directions().get(scene.direction)
    if paint is None:
        raise ValueError(
            f'"{scene.direction}" is no art direction; there are {", ".join(known_directions())}.'
        )
    sheet = Sheet(scene)
    paint(sheet)
    if scene.lettering:
        letter(sheet, scene.lettering)
    return sheet.finish()


def draw_jpeg(scene: Scene) -> bytes:
    """The painted scene as a JPEG file, the same bytes for the same scene."""
    out = io.BytesIO()
    draw(scene).save(out, "JPEG", quality=QUALITY, progressive=True)
    return out.getvalue()
