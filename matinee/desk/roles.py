"""Who may do what: writers write, editors publish, owners do everything."""

from collections.abc import Iterable
from typing import Any

from django.apps import AppConfig, apps
from django.contrib.auth.management import create_permissions
from django.contrib.auth.models import Group, Permission
from django.contrib.contenttypes.models import ContentType
from django.db.models import Q
from wagtail.hooks import search_for_hooks
from wagtail.models import (
    Collection,
    GroupApprovalTask,
    GroupCollectionPermission,
    Workflow,
    WorkflowContentType,
    WorkflowTask,
)
from wagtail.snippets.models import create_extra_permissions

from matinee.desk.models import Post

WRITER = "Writer"
EDITOR = "Editor"
OWNER = "Owner"

RECORD = ("films.film", "films.person", "films.company", "films.festival")
WRITES = {
    "wagtailadmin.admin": ["access"],
    "desk.post": ["add", "change", "view"],
    **{kind: ["add", "change", "view"] for kind in RECORD},
    "desk.author": ["view"],
    "desk.topic": ["view"],
    "desk.videofile": ["add", "change", "view"],
    "wagtailimages.image": ["add", "choose"],
}
EDITS = {
    **WRITES,
    "desk.post": ["add", "change", "view", "delete", "publish", "lock", "unlock"],
    **{kind: ["add", "change", "view", "delete"] for kind in RECORD},
    "desk.author": ["add", "change", "view", "delete"],
    "desk.topic": ["add", "change", "view", "delete"],
    "desk.videofile": ["add", "change", "view", "delete"],
    "wagtailimages.image": ["add", "change", "delete", "choose"],
}
OWNS = {
    **EDITS,
    "desk.user": ["add", "change", "delete", "view"],
    "auth.group": ["view"],
    "wagtailcore.workflow": ["add", "change", "delete"],
    "wagtailcore.groupapprovaltask": ["add", "change", "delete"],
}
# Wagtail makes these for its pages; ours take their place.
PAGE_GROUPS = ("Editors", "Moderators")
PAGE_WORKFLOW = "Moderators approval"


def may_write(user: Any) -> bool:
    """Whether they write posts, new ones or those that are there."""
    return any(user.has_perm(f"desk.{verb}_post") for verb in ("add", "change"))


def may_publish(user: Any) -> bool:
    """Whether they say what goes out, when and where."""
    return bool(user.has_perm("desk.publish_post"))


def set_roles() -> None:
    """Make the three groups and the review, as they are meant; what an owner added to them stays."""
    for name, permissions in ((WRITER, WRITES), (EDITOR, EDITS), (OWNER, OWNS)):
        group, _ = Group.objects.get_or_create(name=name)
        wanted = Q(pk=None)
        for model, verbs in permissions.items():
            wanted |= _permissions(model, verbs)
        group.permissions.add(*Permission.objects.filter(wanted))
        _allow_pictures(group, permissions["wagtailimages.image"])
    Group.objects.filter(name__in=PAGE_GROUPS, user=None).delete()
    _set_review()


def _permissions(model: str, verbs: Iterable[str]) -> Q:
    app_label, _, name = model.partition(".")
    codenames = [f"{verb}_{name}" for verb in verbs]
    return Q(content_type__app_label=app_label, codename__in=codenames)


def _allow_pictures(group: Group, verbs: Iterable[str]) -> None:
    """Wagtail asks for pictures by collection; the newsroom has one."""
    # A flushed database has lost the one that Wagtail's migrations make.
    root = Collection.get_first_root_node() or Collection.add_root(name="Root")
    for permission in Permission.objects.filter(_permissions("wagtailimages.image", verbs)):
        GroupCollectionPermission.objects.get_or_create(group=group, collection=root, permission=permission)


def _set_review() -> None:
    """Posts that a writer hands in go to the editors; made once, then the owner's to change."""
    Workflow.objects.filter(name=PAGE_WORKFLOW).delete()
    GroupApprovalTask.objects.filter(name=PAGE_WORKFLOW).delete()
    posts = ContentType.objects.get_for_model(Post)
    if Workflow.objects.filter(name="Review").exists():
        return
    task = GroupApprovalTask.objects.create(name="Editor's approval")
    task.groups.set(Group.objects.filter(name__in=(EDITOR, OWNER)))
    review = Workflow.objects.create(name="Review")
    WorkflowTask.objects.create(workflow=review, task=task, sort_order=0)
    WorkflowContentType.objects.get_or_create(content_type=posts, defaults={"workflow": review})


def after_migrate(sender: AppConfig, using: str, **kwargs: Any) -> None:
    """Once all apps have their tables and permissions, that is after the last of them."""
    configs = [config for config in apps.get_app_configs() if config.models_module]
    if sender is not configs[-1] or using != "default":
        return
    search_for_hooks()
    for config in configs:
        create_permissions(config, verbosity=0)
        if config.label == "wagtailsnippets":
            create_extra_permissions(config)
    set_roles()
