"""The templates' own Jinja environment: everything escaped, nothing undefined goes unnoticed."""

import re
from collections.abc import Callable, MutableMapping
from datetime import date, datetime
from functools import cache
from types import BuiltinMethodType, CodeType, FunctionType, MethodType
from typing import Any

from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    PrefixLoader,
    StrictUndefined,
    Template,
    nodes,
    pass_context,
)
from jinja2.compiler import CodeGenerator, Frame
from jinja2.runtime import Context, Macro
from markupsafe import Markup, escape

from matinee.lib.language import language_name
from matinee.site import addresses, assets, dates, labels, lists, out_links
from matinee.site.inlining import inline
from matinee.site.layers import layers
from matinee.site.players import player_of
from matinee.site.reads.record import Shoot
from matinee.site.reads.site import Site
from matinee.site.texts import words


class _QuickContext(Context):
    """A context that calls what templates call most, macros and plain functions, without looking around."""

    def call(self, called: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        if type(called) is Macro:
            args = (self.eval_ctx, *args)
        elif type(called) not in _PLAIN or hasattr(called, "jinja_pass_arg"):
            return super().call(called, *args, **kwargs)
        return called(*args, **kwargs)


_PLAIN = {FunctionType, MethodType, BuiltinMethodType}


def _escaped(value: object) -> str:
    """What `escape` gives, as a plain text: most that stands on a page needs no escaping at all."""
    if type(value) is Markup or (type(value) is str and _SPECIAL.search(value) is None):
        return value
    return escape(value)


_SPECIAL = re.compile("[&<>'\"]")


class _Generator(CodeGenerator):
    """Writes calls without the names that a loop and a block have set: none that is called asks for them."""

    def visit_Call(self, node: nodes.Call, frame: Frame, forward_caller: bool = False) -> None:  # noqa: N802
        self.write("context.call(")
        self.visit(node.node, frame)
        self.signature(node, frame, {"caller": "caller"} if forward_caller else None)
        self.write(")")


class _Template(Template):
    """A template that writes with the quick `_escaped`."""

    @classmethod
    def from_code(
        cls,
        environment: Environment,
        code: CodeType,
        globals: MutableMapping[str, Any],  # noqa: A002  # Jinja's name for it
        uptodate: Callable[[], bool] | None = None,
    ) -> Template:
        made = super().from_code(environment, code, globals, uptodate)
        made.root_render_func.__globals__["escape"] = _escaped
        return made


class _Environment(Environment):
    """An environment whose globals stand when its first template is loaded: each has one plain dict."""

    template_class = _Template
    code_generator_class = _Generator
    inlines = True

    def _generate(
        self, source: nodes.Template, name: str | None, filename: str | None, defer_init: bool = False
    ) -> str:
        source = inline(source, self) if self.inlines else source
        return super()._generate(source, name, filename, defer_init)

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        return {**self.globals, **(d or {})}


class _PlainEnvironment(_Environment):
    inlines = False


@cache
def environment() -> Environment:
    """The environment, with the words of the interface open to translation."""
    return _made(_Environment)


@cache
def plain_environment() -> Environment:
    """The same, slower: each template knows its own file and lines, so errors are told of the right ones."""
    return _made(_PlainEnvironment)


def _loader() -> BaseLoader:
    """The publication's own template, else the theme's, else ours; a prefix passes by those above."""
    own, shipped, ours = (FileSystemLoader(layer.templates) for layer in layers())
    passing = {"theme": ChoiceLoader([shipped, ours]), "matinee": ours}
    return ChoiceLoader([own, shipped, ours, PrefixLoader(passing)])


def _made(kind: type[_Environment]) -> Environment:
    made = kind(
        loader=_loader(),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,  # a bake looks up millions; matinee.site.theme knows of changed ones
        cache_size=-1,  # all of them, without a thought for those that were not used for long
    )
    made.context_class = _QuickContext
    made.filters |= {
        "href": addresses.href,
        "full_date": full_date,
        "short_date": short_date,
        "known": known,
        "machine": dates.machine,
        "month_name": month_name,
        "month_alone": month_alone,
        "span": span,
        "territory": territory,
        "language": language,
        "channel": labels.channel,
        "day_of_month": day_of_month,
        "kind": labels.kind,
        "videos": labels.videos,
        "work_label": labels.work,
        "player": player_of,
        "listed": lists.listed,
        "links": lists.links,
        "webcal": addresses.webcal,
    }
    made.globals |= {
        "_": words,
        "file": assets.file,
        "elsewhere": out_links.elsewhere,
        "follow_links": out_links.follow,
        "support_links": out_links.support,
        "direction_of": labels.direction_of,
        "calendar_address": addresses.of_calendar,
        "calendar_month_address": addresses.of_calendar_month,
        "job_label": labels.job,
        "by_job": labels.by_job,
        "lang_of": labels.lang_of,
        "list_page": addresses.of_list_page,
        "oembed_address": addresses.of_oembed,
        "month_address": addresses.of_month,
        "subscription": addresses.of_subscription,
        "year_address": addresses.of_year,
        "watch_address": addresses.of_watch,
    }
    return made


def full_date(day: date | datetime, site: Site) -> str:
    return dates.full(day, site.locale)


def short_date(day: date | datetime, site: Site) -> str:
    return dates.short(day, site.locale)


@pass_context
def known(context: Context, text: str) -> str:
    return dates.known(text, context["site"].locale)


@pass_context
def day_of_month(context: Context, text: str) -> str:
    return dates.day_of_month(text, context["site"].locale)


@pass_context
def span(context: Context, shoot: Shoot) -> str:
    return dates.span(shoot.from_date, shoot.to_date, context["site"].locale)


@pass_context
def month_name(context: Context, month: str) -> str:
    return dates.month(month, context["site"].locale)


@pass_context
def month_alone(context: Context, month: str) -> str:
    return dates.month_alone(month, context["site"].locale)


@pass_context
def territory(context: Context, code: str) -> str:
    return labels.territory(code, context["site"].language)


@pass_context
def language(context: Context, tag: str) -> str:
    return language_name(tag, context["site"].language)
