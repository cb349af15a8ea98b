"""The docs say what is so: links lead somewhere, words and commands are told, versions agree."""

import pkgutil
import re
import tomllib
from datetime import date
from importlib.metadata import version
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from matinee.config.cli import commands

ROOT = Path(__file__).parent.parent
LEFT_OUT = {".venv", ".git", "node_modules", "demo", "var", "dist", "build", ".hypothesis", ".pytest_cache"}
PAGES = sorted(path for path in ROOT.rglob("*.md") if not LEFT_OUT & set(path.relative_to(ROOT).parts))
DECISIONS = sorted((ROOT / "docs/decisions").glob("*.md"))

_CODE = re.compile(r"^(```|~~~).*?^\1|`[^`\n]*`", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\[[^\]]*\]\(\s*<?([^)\s>]+)>?[^)]*\)")
_HEADING = re.compile(r"^#{1,6}\s+(.*?)\s*#*$", re.MULTILINE)


def text_of(path):
    return path.read_text(encoding="utf-8")


def anchors(text):
    """The anchors that a Markdown page's headings get, the way forges make them."""
    made = []
    for heading in _HEADING.findall(re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)):
        plain = re.sub(r"[^\w\- ]", "", heading.replace("`", "").lower()).strip().replace(" ", "-")
        made.append(f"{plain}-{made.count(plain)}" if plain in made else plain)
    return set(made)


def dead_links(page, text):
    """The links of a page at `page` that lead to no file, or to no heading in it."""
    found = []
    for target in _LINK.findall(_CODE.sub("", text)):
        path, _, anchor = target.partition("#")
        if re.match(r"[a-z][a-z+.-]*:", target):
            continue
        aim = (page.parent / path).resolve() if path else page
        # The forge's own relative addresses, such as ../../issues, are none of ours to check.
        if not aim.exists() or (anchor and aim.suffix == ".md" and anchor not in anchors(text_of(aim))):
            found.append(target)
    return found


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page):
    assert dead_links(page, text_of(page)) == []


def test_a_dead_link_is_seen(tmp_path):
    (tmp_path / "other.md").write_text("# One heading\n\n## `two` of them\n")
    text = "[a](other.md) [b](other.md#two-of-them) [c](gone.md) [d](other.md#three) `[e](code.md)` [f](https://x.y)"
    assert dead_links(tmp_path / "page.md", text) == ["gone.md", "other.md#three"]


def test_every_page_of_the_docs_can_be_reached_from_the_index():
    index = ROOT / "docs/index.md"
    reached, ahead = set(), [index]
    while ahead:
        page = ahead.pop()
        if page in reached or page.suffix != ".md" or not page.exists():
            continue
        reached.add(page)
        targets = (target.partition("#")[0] for target in _LINK.findall(_CODE.sub("", text_of(page))))
        ahead += [(page.parent / target).resolve() for target in targets if target and ":" not in target]
    unreached = {path for path in PAGES if path.is_relative_to(ROOT / "docs")} - reached
    assert not unreached


def make_words():
    return re.findall(r"^([a-z]+):.*## ", text_of(ROOT / "Makefile"), re.MULTILINE)


def test_the_vocabulary_is_the_one_that_was_agreed():
    assert set(make_words()) >= {"setup", "run", "test", "check", "bench", "shape", "docs", "demo"}


@pytest.mark.parametrize("word", make_words())
def test_every_make_word_is_told(word):
    assert f"`make {word}`" in text_of(ROOT / "CONTRIBUTING.md")


@pytest.mark.parametrize("word", ["run", "test"])
def test_the_two_commands_stand_in_the_readme(word):
    assert re.search(rf"^\s*make {word}\b", text_of(ROOT / "README.md"), re.MULTILINE)


@pytest.mark.parametrize("command", [module.name for module in pkgutil.iter_modules(commands.__path__)])
def test_every_command_is_told(command):
    assert f"matinee {command}" in text_of(ROOT / "docs/reference/command-line.md")


def test_the_changelogs_newest_version_is_the_packages():
    [newest, *_] = re.findall(r"^## (\S+)", text_of(ROOT / "CHANGELOG.md"), re.MULTILINE)
    assert newest == version("matinee")


def wanted_packages():
    project = tomllib.loads(text_of(ROOT / "pyproject.toml"))
    groups = [project["project"]["dependencies"], *project["project"]["optional-dependencies"].values()]
    groups += project["dependency-groups"].values()
    return {Requirement(line).name for group in groups for line in group}


def test_every_dependency_has_its_reason_and_every_reason_a_dependency():
    told = set(re.findall(r"^\| \[?`?([\w.-]+)", text_of(ROOT / "docs/dependencies.md"), re.MULTILINE))
    assert told - {"package"} - {"---"} == wanted_packages()


def test_decisions_are_numbered_without_a_gap():
    numbers = [path.name[:4] for path in DECISIONS]
    assert numbers == [f"{number:04}" for number in range(1, len(numbers) + 1)]
    assert numbers


@pytest.mark.parametrize(
    "page", [path for path in DECISIONS if path.name != "README.md"], ids=lambda path: path.name
)
def test_a_decision_has_its_number_its_day_and_its_reason(page):
    lines = text_of(page).splitlines()
    assert lines[0].startswith(f"# {page.name[:4]}: ")
    assert date.fromisoformat(lines[2].removeprefix("Decided on ").rstrip("."))
    assert "## Why" in lines
    assert "## What it costs" in lines
    assert len(lines) < 60
