import pytest
from django.contrib.auth.models import Group
from django.urls import reverse

from matinee.desk import roles
from matinee.desk.models import Post
from matinee.desk.tests.forms import post_form


def test_writers_write_but_do_not_publish(at_desk, writer, draft):
    sent = post_form("Mine", draft.slug) | {"action-publish": "1"}
    at_desk(writer).post(reverse("desk_post:edit", args=[draft.pk]), sent)
    post = Post.objects.get()
    assert not post.live
    assert post.headline == "Mine"


def test_writers_can_not_unpublish_or_delete(at_desk, writer, published):
    for name in ("unpublish", "delete"):
        at_desk(writer).post(reverse(f"desk_post:{name}", args=[published.pk]))
    assert Post.objects.get().live


def test_editors_unpublish(at_desk, editor, published):
    at_desk(editor).post(reverse("desk_post:unpublish", args=[published.pk]))
    assert not Post.objects.get().live


@pytest.mark.parametrize(
    ("role", "may"),
    [("writer", False), ("editor", False), ("owner", True)],
    ids=["writer", "editor", "owner"],
)
def test_only_owners_see_the_users(at_desk, request, role, may):
    response = at_desk(request.getfixturevalue(role)).get(reverse("wagtailusers_users:index"))
    assert (response.status_code == 200) is may


def test_writers_enter_films_and_upload_pictures(at_desk, writer):
    client = at_desk(writer)
    assert client.get(reverse("films_film:add")).status_code == 200
    assert client.get(reverse("wagtailimages:add")).status_code == 200
    assert client.get(reverse("desk_topic:add")).status_code == 302


def test_a_writer_hands_in_and_an_editor_approves(at_desk, writer, editor, draft, heard):
    edit = reverse("desk_post:edit", args=[draft.pk])
    at_desk(writer).post(edit, post_form(draft.headline, draft.slug) | {"action-submit": "1"})
    post = Post.objects.get()
    assert post.workflow_in_progress
    assert b"Approve and Publish" in at_desk(editor).get(edit).content
    approve = reverse(
        "desk_post:workflow_action", args=[post.pk, "approve", post.current_workflow_task_state.pk]
    )
    at_desk(editor).post(approve, {"comment": ""})
    assert Post.objects.get().live
    assert heard == [draft.pk]


def test_setting_the_roles_again_changes_nothing_and_keeps_what_an_owner_added(owner):
    writers = Group.objects.get(name=roles.WRITER)
    before = set(writers.permissions.all())
    added = Group.objects.get(name=roles.EDITOR).permissions.get(codename="publish_post")
    writers.permissions.add(added)
    roles.set_roles()
    assert set(writers.permissions.all()) == before | {added}
    assert {group.name for group in Group.objects.all()} == {"Writer", "Editor", "Owner"}
