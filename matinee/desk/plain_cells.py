"""Cells of lists, put together in Python as Wagtail's templates draw them.

A template a cell, and a dozen for the menu of each row, take longer than all else that a list is made of.
`tests/test_plain_cells.py` holds each against Wagtail's own.
"""

from datetime import datetime
from typing import Any

from django.contrib.admin.utils import quote
from django.contrib.humanize.templatetags.humanize import intcomma
from django.utils.formats import date_format
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.text import capfirst
from django.utils.timezone import localtime
from django.utils.translation import gettext
from wagtail.admin.templatetags.wagtailadmin_tags import timesince_simple
from wagtail.admin.ui.tables import (
    BulkActionsCheckboxColumn,
    Column,
    NumberColumn,
    StatusTagColumn,
    TitleColumn,
    UpdatedAtColumn,
)
from wagtail.admin.widgets.button import Button, ButtonWithDropdown


def icon(name: str, classname: str = "icon") -> SafeString:
    """A mark of the desk's sprite."""
    mark = '<svg class="icon icon-{} {}" aria-hidden="true"><use href="#icon-{}"></use></svg>'
    return format_html(mark, name, classname, name)


def _cell(column: Column, inside: str) -> SafeString:
    if column.classname:
        return format_html('<td class="{}">{}</td>', column.classname, inside)
    return format_html("<td>{}</td>", inside)


class PlainColumn(Column):
    """A value as it is; those that inherit say in `shown` what stands in the cell."""

    def render_cell_html(self, instance: Any, parent_context: Any) -> SafeString:
        return _cell(self, self.shown(instance))

    def shown(self, instance: Any) -> str:
        value = self.get_value(instance)
        return "" if value is None else str(value)


class PlainNumberColumn(PlainColumn, NumberColumn):
    """A number as people of the desk's language write it."""

    def shown(self, instance: Any) -> str:
        return intcomma(self.get_value(instance))


class PlainStatusColumn(PlainColumn, StatusTagColumn):
    """A word in a frame."""

    def shown(self, instance: Any) -> str:
        primary = " w-status--primary" if self.get_primary(instance) else ""
        return format_html('<span class="w-status{}">{}</span>', primary, self.get_value(instance))


class PlainUpdatedColumn(PlainColumn, UpdatedAtColumn):
    """How long ago a row was touched; when, for those who point at it."""

    def shown(self, instance: Any) -> str:
        moment: datetime | None = self.get_value(instance)
        if not moment:
            return ""
        here = localtime(moment)
        return format_html(
            '<button type="button" class="w-human-readable-date" data-controller="w-tooltip" '
            'data-w-tooltip-content-value="{}" data-w-tooltip-placement-value="top">'
            '<time class="w-human-readable-date__date" datetime="{}">{}</time></button>',
            date_format(here, "DATETIME_FORMAT"),
            here.isoformat(),
            capfirst(timesince_simple(moment)),
        )


class PlainCheckboxColumn(BulkActionsCheckboxColumn):
    """The box by which a row is chosen."""

    def render_cell_html(self, instance: Any, parent_context: Any) -> SafeString:
        return format_html(
            '<td class="bulk-action-checkbox-cell"><input type="checkbox" data-object-id="{}" '
            'data-bulk-action-checkbox class="bulk-action-checkbox" aria-label="{}" aria-describedby="{}">'
            "</td>",
            quote(instance.pk),
            gettext("Select"),
            self.get_aria_describedby(instance),
        )


class PlainTitleColumn(TitleColumn):
    """What a row is called, with its menu. Buttons that are not Wagtail's plain ones draw themselves."""

    def render_cell_html(self, instance: Any, parent_context: Any) -> SafeString:
        title: Any = self.get_value(instance)
        if not str(title).strip():
            title = self.empty_value_display
        if title_id := self.get_title_id(instance, parent_context):
            title = format_html('<span id="{}">{}</span>', title_id, title)
        if address := self.get_link_url(instance, parent_context):
            title = format_html('<a href="{}">{}</a>', address, title)
        classname = f"{self.classname} title" if self.classname else "title"
        return format_html(
            '<td class="{}"><div class="title-wrapper">{}</div>{}</td>',
            classname,
            title,
            self._actions(instance, parent_context),
        )

    def _actions(self, instance: Any, parent_context: Any) -> SafeString:
        buttons = sorted(self.get_buttons(instance, parent_context))
        if not buttons:
            return SafeString()
        shown = ((_drawn(each, parent_context),) for each in buttons if each.show)
        drawn = format_html_join("", "<li>{}</li>", shown)
        return format_html('<ul class="actions">{}</ul>', drawn)


def _drawn(button: Any, parent_context: Any) -> SafeString:
    if type(button) is ButtonWithDropdown:
        return _menu(button, parent_context)
    if type(button) is Button:
        return _link(button)
    drawn: SafeString = button.render_html(parent_context)
    return drawn


def _menu(button: ButtonWithDropdown, parent_context: Any) -> SafeString:
    items = [_drawn(each, parent_context) for each in sorted(button.dropdown_buttons)]
    return format_html(
        '<div data-controller="w-dropdown" class="w-dropdown" {}>'
        '<button type="button" class="w-dropdown__toggle {}{}" data-w-dropdown-target="toggle"{}>'
        "{}{}</button>"
        '<div data-w-dropdown-target="content" class="w-dropdown__content" hidden>{}</div></div>',
        button.base_attrs_string,
        "" if button.label else "w-dropdown__toggle--icon ",
        button.classname,
        format_html(' aria-label="{}"', button.aria_label) if button.aria_label else "",
        button.label,
        icon(button.icon_name or "arrow-down", "w-dropdown__toggle-icon"),
        mark_safe("".join(items)),  # noqa: S308  # each is safe
    )


def _link(button: Button) -> SafeString:
    return format_html(
        '<a href="{}" class="{}"{}>{}{}</a>',
        button.url,
        button.classname,
        button.base_attrs_string,
        icon(button.icon_name) if button.icon_name else "",
        button.label,
    )
