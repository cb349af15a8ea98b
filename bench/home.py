"""Publications to measure on, and processes of their own to measure in."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
MATINEE = str(Path(sys.executable).with_name("matinee"))


def found(home: Path, posts: int = 0, *archive: str) -> Path:
    """A publication in the folder `home`, which is not there yet, with an archive of so many posts.

    `archive` is what else its `measure` is told.
    """
    run([MATINEE, "init", str(home), "--name", "Bench", "--territory", "US", "--territory", "RU"])
    if posts:
        within(home, "archive", str(posts), *archive)
    return home


def keep_copies(home: Path) -> None:
    """Have compressed copies baked from now on."""
    settings = home / "matinee.toml"
    settings.write_text(settings.read_text().replace("#precompressed = false", "precompressed = true"))


def environment(home: Path) -> dict[str, str]:
    """The surroundings of a process that works on `home`; with bytecode, as a person's start has it."""
    surroundings = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return surroundings | {"MATINEE_HOME": str(home), "DJANGO_SETTINGS_MODULE": "matinee.config.settings"}


def run(command: list[str], home: Path = ROOT) -> str:
    """What a command of ours prints; where it fails, all ends with what it complained of."""
    done = subprocess.run(
        command, cwd=ROOT, env=environment(home), capture_output=True, text=True, check=False
    )
    if done.returncode:
        sys.exit(f"{' '.join(command)} failed:\n{done.stdout}{done.stderr}")
    return done.stdout


def within(home: Path, module: str, *arguments: str) -> Any:
    """What `measure` of a module of bench returns, called in a process set up for the publication `home`."""
    return json.loads(run([sys.executable, "-m", "bench.within", module, *arguments], home).splitlines()[-1])
