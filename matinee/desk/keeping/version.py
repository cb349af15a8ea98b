"""Which version of a thing is the newest, and who saved it."""

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.forms.models import model_to_dict
from django.utils import formats, timezone
from modelcluster.models import ClusterableModel
from wagtail.admin.utils import get_user_display_name
from wagtail.models import Revision

SIGNED = "source"  # who said it: another source for the same fact changes nothing that the form shows


@dataclass(frozen=True)
class Version:
    """`key` differs from that of every other version; `by` is empty where nobody knows who made it."""

    key: str
    by: str = ""
    at: datetime | None = None

    @property
    def is_told_as(self) -> str:
        """A sentence's beginning: who saved what, and when."""
        if not self.by:
            return "It was changed since, by somebody at the desk or by a post that went out"
        return f"{self.by} saved a newer version ({said(self.at)})"


def newest(row: Any, reader: Any) -> Version | None:
    """The newest version of a saved post or record, as `reader` is told of it; None of one that has none."""
    if not hasattr(row, "latest_revision"):
        return Version(fingerprint(row))
    revision = row.latest_revision
    return Version(str(revision.pk), _by(revision, reader), revision.created_at) if revision else None


def fingerprint(record: Any) -> str:
    """Of what a row says, and those behind it."""
    data = record.serializable_data() if isinstance(record, ClusterableModel) else model_to_dict(record)
    stated = json.dumps(_unsigned(data), sort_keys=True, cls=DjangoJSONEncoder)
    return hashlib.sha256(stated.encode()).hexdigest()


def _unsigned(data: Any) -> Any:
    if isinstance(data, dict):
        return {name: _unsigned(value) for name, value in data.items() if name != SIGNED}
    return [_unsigned(each) for each in data] if isinstance(data, list) else data


def _by(revision: Revision, reader: Any) -> str:
    if revision.user_id == reader.pk:
        return "You"
    return str(get_user_display_name(revision.user)) if revision.user else "Somebody"


def said(moment: Any) -> str:
    """The time in the publication's zone, with the day where it is not today's."""
    moment = timezone.localtime(moment)
    at: str = formats.date_format(moment, "H:i")
    return at if moment.date() == timezone.localdate() else f"{formats.date_format(moment, 'j M Y')}, {at}"
