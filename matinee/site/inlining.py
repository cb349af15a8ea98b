"""Includes compiled into the template that includes them.

To find a part, and to hand it all variables, costs more than what most parts do.
"""

import re

from jinja2 import Environment, TemplateNotFound, nodes
from jinja2.visitor import NodeTransformer


def inline(template: nodes.Template, environment: Environment) -> nodes.Template:
    """The template with all parts in place that are told by name, or by a name with one part open:
    `"blocks/" ~ kind ~ ".html"`. What a part sets stays its own, as ever.
    """
    made: nodes.Template = _Inliner(environment).visit(template)
    made.set_environment(environment)
    return made


class _Inliner(NodeTransformer):
    def __init__(self, environment: Environment) -> None:
        self._environment = environment
        self._within: list[str] = []

    def visit_Include(self, include: nodes.Include) -> nodes.Node:  # noqa: N802  # as Jinja calls it
        made: nodes.Node | None = None
        if include.with_context and not include.ignore_missing:
            match include.template:
                case nodes.Const(value=str(name)):
                    made = self._part(name)
                case nodes.Concat(nodes=[nodes.Const(value=str(start)), open_, nodes.Const(value=str(end))]):
                    made = self._one_of(start, open_, end, include)
        # An error is then told of the line that includes the part.
        return made.set_lineno(include.lineno, override=True) if made else include

    def _one_of(self, start: str, open_: nodes.Expr, end: str, otherwise: nodes.Include) -> nodes.Node | None:
        """The part that is wanted when the page is drawn, of those that there are."""
        pattern = re.compile(re.escape(start) + "([^/]+)" + re.escape(end))
        choices = [
            nodes.If(nodes.Compare(open_, [nodes.Operand("eq", nodes.Const(found[1]))]), [part], [], [])
            for name in self._environment.list_templates()
            if (found := pattern.fullmatch(name)) and (part := self._part(name))
        ]
        if not choices:
            return None
        first, *others = choices
        first.elif_, first.else_ = others, [otherwise]
        return first

    def _part(self, name: str) -> nodes.Scope | None:
        """The content of a part; None of one that is no mere part, or contains itself."""
        loader = self._environment.loader
        if name in self._within or loader is None:
            return None
        try:
            part = self._environment.parse(loader.get_source(self._environment, name)[0], name)
        except TemplateNotFound:
            return None
        if part.find(nodes.Extends) or part.find(nodes.Block):
            return None
        self._within.append(name)
        body = [self.visit(node) for node in part.body]
        self._within.pop()
        return nodes.Scope(body)
