"""Writes the lock files: build.txt builds the package, run.txt runs it, dev.txt is run.txt and the tools."""

import subprocess
import sys
import tomllib
from pathlib import Path

HERE = Path(__file__).parent
PROJECT = HERE.parent / "pyproject.toml"
# No address of an index may get in: each machine has its own.
FORM = (
    "--universal",
    "--python-version=3.11",
    "--generate-hashes",
    "--no-header",
    "--no-emit-index-url",
    "--quiet",
)
HEADER = "# Written by `make lock` from pyproject.toml. Not to be edited by hand.\n"


def main() -> None:
    options = sys.argv[1:]
    build = [*tomllib.loads(PROJECT.read_text())["build-system"]["requires"], "editables"]
    _compile("build.txt", ["-"], options, "\n".join(build))
    _compile("run.txt", ["pyproject.toml"], options)
    _compile("dev.txt", ["pyproject.toml", "--group", "dev", "--constraints", "lock/run.txt"], options)


def _compile(name: str, sources: list[str], options: list[str], stdin: str = "") -> None:
    lock = HERE / name
    command = [
        sys.executable,
        "-m",
        "uv",
        "pip",
        "compile",
        *FORM,
        "--quiet",
        *options,
        "--output-file",
        lock,
        *sources,
    ]
    if subprocess.run(command, input=stdin, text=True, cwd=PROJECT.parent).returncode:
        sys.exit(f"lock/{name} was not written; what stood there is still there.")
    lock.write_text(HEADER + lock.read_text().removeprefix(HEADER))


if __name__ == "__main__":
    main()
