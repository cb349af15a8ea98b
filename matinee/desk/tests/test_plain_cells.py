"""The desk draws cells by itself; they must stay what Wagtail's templates would draw."""

from datetime import timedelta
from types import SimpleNamespace

import pytest
from django.forms import CheckboxSelectMultiple
from django.test.html import parse_html
from django.urls import reverse
from django.utils import timezone
from wagtail import hooks
from wagtail.admin.ui.menus import MenuItem
from wagtail.admin.ui.tables import (
    BulkActionsCheckboxColumn,
    Column,
    NumberColumn,
    StatusTagColumn,
    TitleColumn,
    UpdatedAtColumn,
)
from wagtail.admin.widgets.button import Button, ButtonWithDropdown, ListingButton
from wagtail.snippets.views.snippets import IndexView

from matinee.desk.forms.plain_boxes import PlainBoxes
from matinee.desk.models import Author, Post, Topic
from matinee.desk.plain_cells import (
    PlainCheckboxColumn,
    PlainColumn,
    PlainNumberColumn,
    PlainStatusColumn,
    PlainTitleColumn,
    PlainUpdatedColumn,
)
from matinee.films.models import Company, Festival, Film, Person

HOSTILE = '<b onclick="x">&amp; “quoted” עברית</b>'
CONTEXT = {"row": None, "table": None, "request": None}


def alike(drawn, by_wagtail):
    return parse_html(drawn) == parse_html(by_wagtail)


@pytest.mark.parametrize("value", ["", None, 0, 2026, "words", HOSTILE])
@pytest.mark.parametrize("classname", [None, "desk-day"])
def test_a_value_stands_as_in_wagtails_cell(value, classname):
    column = PlainColumn("value", classname=classname)
    row = SimpleNamespace(value=value)
    assert alike(column.render_cell_html(row, CONTEXT), Column.render_cell_html(column, row, CONTEXT))


@pytest.mark.parametrize("value", [0, 999, 1_234_567])
def test_a_number_stands_as_in_wagtails_cell(value):
    column, row = PlainNumberColumn("value"), SimpleNamespace(value=value)
    by_wagtail = NumberColumn("value").render_cell_html(row, CONTEXT)
    assert alike(column.render_cell_html(row, CONTEXT), by_wagtail)


@pytest.mark.parametrize("primary", [True, False])
def test_a_state_stands_as_in_wagtails_cell(primary):
    column, row = PlainStatusColumn("value", primary=primary), SimpleNamespace(value=HOSTILE)
    by_wagtail = StatusTagColumn("value", primary=primary).render_cell_html(row, CONTEXT)
    assert alike(column.render_cell_html(row, CONTEXT), by_wagtail)


@pytest.mark.parametrize("ago", [timedelta(0), timedelta(minutes=59), timedelta(days=800), None])
def test_the_last_touch_stands_as_in_wagtails_cell(ago):
    row = SimpleNamespace(_updated_at=None if ago is None else timezone.now() - ago)
    by_wagtail = UpdatedAtColumn().render_cell_html(row, CONTEXT)
    assert alike(PlainUpdatedColumn().render_cell_html(row, CONTEXT), by_wagtail)


def test_the_box_that_chooses_a_row_is_wagtails():
    row = SimpleNamespace(pk=7)
    drawn = PlainCheckboxColumn("bulk", obj_type="snippet").render_cell_html(row, CONTEXT)
    by_wagtail = BulkActionsCheckboxColumn("bulk", obj_type="snippet").render_cell_html(row, CONTEXT)
    assert alike(drawn, by_wagtail)


MENU = ButtonWithDropdown(
    buttons=[
        Button("Edit", url="/edit/?a=1&b=2", icon_name="edit", priority=10),
        Button(HOSTILE, url="/x/", classname="mine", attrs={"rel": "nofollow", "data-x": HOSTILE}),
        Button.from_menu_item(MenuItem("View", url="/view/", priority=5)),
    ],
    icon_name="dots-horizontal",
    attrs={"aria-label": HOSTILE, "data-y": "z"},
)
NAMED = ButtonWithDropdown("More", buttons=[], classname="wide")
OTHER = ListingButton("Beside", url="/beside/", priority=1)


class Unseen(Button):
    show = False


@pytest.mark.parametrize("buttons", [[], [MENU], [NAMED], [OTHER, MENU], [Unseen("No", url="/no/")]])
@pytest.mark.parametrize("value", ["A title", HOSTILE, " "])
@pytest.mark.parametrize("address", ["/edit/7/", None])
def test_a_title_and_its_menu_stand_as_in_wagtails_cell(buttons, value, address):
    column_class = IndexView()._get_title_column_class(PlainTitleColumn)
    column = column_class("value", get_url=lambda row: address, get_title_id=lambda row: "snippet_7_title")
    column.get_buttons = lambda row, context: buttons
    row = SimpleNamespace(pk=7, value=value)
    by_wagtail = TitleColumn.render_cell_html(column, row, CONTEXT)
    assert alike(column.render_cell_html(row, CONTEXT), by_wagtail)


@pytest.mark.parametrize("value", [[], ["b"], ["a", "b"]])
@pytest.mark.parametrize("attrs", [None, {"id": "id_topic", "class": "wide"}])
def test_boxes_to_tick_are_djangos(value, attrs):
    choices = [("a", "One"), ("b", HOSTILE)]
    drawn = PlainBoxes(choices=choices).render("topic", value, attrs)
    assert alike(drawn, CheckboxSelectMultiple(choices=choices).render("topic", value, attrs))


@pytest.mark.parametrize(
    ("model", "named"),
    [
        (Film, {"title": HOSTILE}),
        (Person, {"name": HOSTILE}),
        (Topic, {"name": HOSTILE}),
        (Author, {"name": HOSTILE}),
        (Company, {"name": HOSTILE}),
        (Festival, {"name": HOSTILE}),
        (Post, {"headline": HOSTILE, "live": False}),
    ],
)
def test_every_list_keeps_names_harmless_and_offers_to_edit(at_desk, owner, model, named):
    row = model.objects.create(slug="one", **named)
    names = f"{model._meta.app_label}_{model._meta.model_name}"
    shown = at_desk(owner).get(reverse(f"{names}:list")).content.decode()
    assert "<b onclick" not in shown
    assert "&lt;b onclick" in shown
    assert shown.count(f'href="{reverse(f"{names}:edit", args=[row.pk])}"') == 2  # the title and the menu


def test_what_others_add_to_the_menu_of_a_row_is_there(at_desk, owner, published):
    def add(instance, user, next_url=None):
        return [Button("Print it", url=f"/print/{instance.pk}/")]

    with hooks.register_temporarily("register_snippet_listing_buttons", add):
        shown = at_desk(owner).get(reverse("desk_post:list")).content.decode()
    assert f'href="/print/{published.pk}/"' in shown


def test_the_menu_offers_what_a_person_may(at_desk, writer, owner, published):
    delete = reverse("desk_post:delete", args=[published.pk])
    shown = at_desk(writer).get(reverse("desk_post:list")).content.decode()
    assert (delete in shown) == writer.has_perm("desk.delete_post")
    assert delete in at_desk(owner).get(reverse("desk_post:list")).content.decode()
