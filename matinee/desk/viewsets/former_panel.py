"""Under a release's row: what it said before, who said so, and which posts still do."""

from typing import Any

from django.db.models import prefetch_related_objects
from wagtail.admin.panels import Panel

from matinee.desk.models import Post
from matinee.desk.old_dates import posts_about, still_naming
from matinee.desk.viewsets.rows_panel import RowsPanel
from matinee.films.models import FormerRelease, Release
from matinee.lib.territory import territory_name


def _terms(former: FormerRelease) -> str:
    place = territory_name(former.territory) if former.territory else "everywhere"
    parts = [former.date or "no date", place, former.get_channel_display(), former.outlet]
    return ", ".join(part for part in parts if part)


def _still_naming(former: FormerRelease, release: Release) -> list[Post]:
    posts: list[Post] = getattr(release, "posts_about_it", [])
    return [] if former.date == release.date else still_naming(former, posts)


class FormerTermsPanel(Panel):
    """To read only; not there where the release never said anything else."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "desk/panels/former_terms.html"

        def is_shown(self) -> bool:
            return bool(self.instance.pk and self.instance.former.all()) and super().is_shown()

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            context: dict[str, Any] = super().get_context_data(parent_context)
            context["rows"] = [
                {
                    "terms": _terms(former),
                    "source": former.source,
                    "still_named_by": _still_naming(former, self.instance),
                }
                for former in self.instance.former.all()
            ]
            return context


class ReleasesPanel(RowsPanel):
    """Fetches what all releases said before at once, and where one did, the posts about the film."""

    class BoundPanel(RowsPanel.BoundPanel):
        def __init__(self, **kwargs: Any) -> None:
            super().__init__(**kwargs)
            if self.form is not None:
                releases = [form.instance for form in self.formset.forms if form.instance.pk]
                prefetch_related_objects(releases, "former__source")
                changed = [release for release in releases if release.former.all()]
                posts = posts_about([self.instance.pk])[self.instance.pk] if changed else []
                for release in changed:
                    release.posts_about_it = posts
