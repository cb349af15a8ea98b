"""The templates' own Jinja environment: everything escaped, nothing undefined goes unnoticed."""

from datetime import date, datetime
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, pass_context
from jinja2.runtime import Context

from matinee.lib.language import language_name
from matinee.site import addresses, dates, labels
from matinee.site.players import player_of
from matinee.site.reads.record import Shoot


@cache
def environment() -> Environment:
    """The environment, with the words of the interface open to translation."""
    made = Environment(
        loader=PackageLoader("matinee.site"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,  # a bake looks up millions; a changed template is seen at the next start
        extensions=["jinja2.ext.i18n"],
    )
    made.install_null_translations(newstyle=True)  # type: ignore[attr-defined]
    made.filters |= {
        "href": addresses.href,
        "full_date": full_date,
        "short_date": short_date,
        "known": known,
        "machine": dates.machine,
        "month_name": month_name,
        "span": span,
        "territory": territory,
        "language": language,
        "channel": labels.channel,
        "kind": labels.kind,
        "player": player_of,
    }
    made.globals |= {
        "direction_of": labels.direction_of,
        "job_label": labels.job,
        "job_order": labels.JOB_ORDER,
        "lang_of": labels.lang_of,
        "list_page": addresses.of_list_page,
        "month_address": addresses.of_month,
        "work_label": labels.work,
    }
    return made


@pass_context
def full_date(context: Context, day: date | datetime) -> str:
    return dates.full(day, context["site"].locale)


@pass_context
def short_date(context: Context, day: date | datetime) -> str:
    return dates.short(day, context["site"].locale)


@pass_context
def known(context: Context, text: str) -> str:
    return dates.known(text, context["site"].locale)


@pass_context
def span(context: Context, shoot: Shoot) -> str:
    return dates.span(shoot.from_date, shoot.to_date, context["site"].locale)


@pass_context
def month_name(context: Context, month: str) -> str:
    return dates.month(month, context["site"].locale)


@pass_context
def territory(context: Context, code: str) -> str:
    return labels.territory(code, context["site"].language)


@pass_context
def language(context: Context, tag: str) -> str:
    return language_name(tag, context["site"].language)
