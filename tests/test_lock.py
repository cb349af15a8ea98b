"""The lock files are in step with pyproject.toml."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
RUN = PROJECT["project"]["dependencies"]
DEV = PROJECT["dependency-groups"]["dev"]
PIN = re.compile(r"^(?P<name>[\w.-]+)==(?P<version>[\w.+!-]+).*\n(?P<rest>(?:[ \t].*\n?)*)", re.MULTILINE)


def strays(wanted: list[str], lock: str, asked_by: str = "matinee") -> list[str]:
    """What is asked for and not pinned so, and what is pinned as asked for and asked for no more."""
    pins = {canonicalize_name(pin["name"]): pin for pin in PIN.finditer(lock)}
    asked = {canonicalize_name(requirement.name): requirement for requirement in map(Requirement, wanted)}
    found = [
        f"{requirement} is not what the lock file pins"
        for name, requirement in asked.items()
        if name not in pins or not requirement.specifier.contains(pins[name]["version"], prereleases=True)
    ]
    found += [
        f"{name} is pinned and nobody asks for it"
        for name, pin in pins.items()
        if re.search(rf"{asked_by} \(pyproject\.toml(:dev)?\)", pin["rest"]) and name not in asked
    ]
    return found


@pytest.mark.parametrize(("lock", "wanted"), [("run.txt", RUN), ("dev.txt", RUN + DEV)])
def test_the_lock_file_is_in_step(lock, wanted):
    found = strays(wanted, (ROOT / "lock" / lock).read_text())
    assert not found, f"Write lock/{lock} anew with `make lock`: {found}"


def test_every_run_pin_is_the_same_for_development():
    run, dev = (
        {pin[0] for pin in re.findall(r"^(\S+==\S+)()", (ROOT / "lock" / name).read_text(), re.M)}
        for name in ("run.txt", "dev.txt")
    )
    assert run <= dev


@pytest.mark.parametrize("lock", ["build.txt", "run.txt", "dev.txt"])
def test_a_lock_file_names_no_index_and_pins_by_hash(lock):
    text = (ROOT / "lock" / lock).read_text()
    assert "://" not in text
    assert not re.search(r"^\s*-", text.replace("    --hash=sha256:", ""), re.MULTILINE)
    assert all("--hash=sha256:" in pin["rest"] for pin in PIN.finditer(text))


LOCK = """\
httpx==0.28.1 \\
    --hash=sha256:00
    # via matinee (pyproject.toml)
idna==3.20 \\
    --hash=sha256:00
    # via httpx
rich==15.0.0 \\
    --hash=sha256:00
    # via matinee (pyproject.toml:dev)
"""


def test_a_lock_in_step_has_no_strays():
    assert strays(["httpx>=0.28,<0.29", "rich"], LOCK) == []


@pytest.mark.parametrize(
    ("wanted", "says"),
    [
        (["httpx>=0.29", "rich"], "httpx>=0.29 is not what"),
        (["httpx", "rich", "nh3>=0.3"], "nh3>=0.3 is not what"),
        (["httpx"], "rich is pinned and nobody asks"),
    ],
)
def test_strays_are_seen(wanted, says):
    assert any(says in stray for stray in strays(wanted, LOCK))
