"""What a rule is, and how the folder of rules is found and put in order."""

import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from graphlib import TopologicalSorter
from importlib import import_module
from types import ModuleType
from typing import Any

import matinee.reading.rules
from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.page import Page

Reader = Callable[[Page, Findings], Iterator[Find]]


@dataclass(frozen=True, slots=True)
class Rule:
    """One file of `rules/`: its name, the kinds of fact it reads, the kinds it must know first, and its
    reader.
    """

    name: str
    doc: str
    kinds: tuple[str, ...]
    needs: tuple[str, ...]
    confidence: float
    example: str
    read: Reader


class BrokenRuleError(Exception):
    """A file in `rules/` that lacks a part; says which."""


@cache
def rules() -> tuple[Rule, ...]:
    """Every rule, those first whose facts others need; ties by name, so the order is always the same."""
    found = {name: _rule(name) for name in names()}
    makers: dict[str, set[str]] = {}
    for rule in found.values():
        for kind in rule.kinds:
            makers.setdefault(kind, set()).add(rule.name)
    graph = {
        name: sorted({maker for kind in found[name].needs for maker in makers.get(kind, ())} - {name})
        for name in sorted(found)
    }
    return tuple(found[name] for name in TopologicalSorter(graph).static_order())


def names() -> list[str]:
    """The names of the rules, which are the names of their files."""
    return sorted(module.name for module in pkgutil.iter_modules(matinee.reading.rules.__path__))


def _rule(name: str) -> Rule:
    module = import_module(f"matinee.reading.rules.{name}")
    return Rule(
        name=name,
        doc=(module.__doc__ or "").strip(),
        kinds=_part(module, "KINDS"),
        needs=_part(module, "NEEDS"),
        confidence=_part(module, "CONFIDENCE"),
        example=_part(module, "EXAMPLE"),
        read=_part(module, "read"),
    )


def _part(module: ModuleType, name: str) -> Any:
    try:
        return getattr(module, name)
    except AttributeError:
        raise BrokenRuleError(f"{module.__name__} has no {name}: see docs/explanation/reading.md") from None
