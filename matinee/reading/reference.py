"""The reference page of the rules, made from the rules themselves: `python -m matinee.reading.reference`."""

import sys

from matinee.reading.rule import Rule, rules

_HEAD = """\
# Reading rules

Made by `python -m matinee.reading.reference`; edit the rules, not this page. Each rule is one file in
`matinee/reading/rules/`, with its tests in `matinee/reading/tests/rules/`. How reading works and how to add a
rule is told in [Reading](../explanation/reading.md).
"""


def page() -> str:
    """The page in Markdown: every rule by kind of fact, with what it leaves alone and an example."""
    by_name = sorted(rules(), key=lambda rule: rule.name)
    kinds = sorted({kind for rule in by_name for kind in rule.kinds})
    parts = [_HEAD, "| Fact | Rules |", "|---|---|"]
    parts += [f"| {kind} | {_links(kind, by_name)} |" for kind in kinds]
    parts += [_entry(rule) for rule in by_name]
    return "\n".join(parts) + "\n"


def _links(kind: str, by_name: list[Rule]) -> str:
    return ", ".join(f"[{rule.name}](#{rule.name})" for rule in by_name if kind in rule.kinds)


def _entry(rule: Rule) -> str:
    needs = f" Looks at the {', '.join(rule.needs)} found before." if rule.needs else ""
    example = "\n".join(f"    {line}".rstrip() for line in rule.example.splitlines())
    reads = f"Reads {', '.join(rule.kinds)}, with confidence {rule.confidence}.{needs}"
    return f"\n## {rule.name}\n\n{rule.doc}\n\n{reads}\n\n{example}"


if __name__ == "__main__":
    sys.stdout.write(page())
