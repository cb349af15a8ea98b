"""On the screen of a film or a person: what was merged into it."""

from typing import Any

from wagtail.admin.panels import Panel

from matinee.desk.merge_plan import Absorbed, absorbed_by
from matinee.desk.viewsets.merge import may_merge, url_of


class MergedPanel(Panel):
    """A list with a button each that takes the two apart; not there where nothing was merged."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "desk/panels/merged.html"

        def __init__(self, **kwargs: Any) -> None:
            super().__init__(**kwargs)
            self.absorbed: list[Absorbed] = absorbed_by(self.instance) if self.instance.pk else []

        def is_shown(self) -> bool:
            return bool(self.absorbed) and super().is_shown()

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            context: dict[str, Any] = super().get_context_data(parent_context)
            context["may_merge"] = may_merge(self.request.user, type(self.instance))
            context["rows"] = [
                {"absorbed": one, "url": url_of(type(self.instance), "take_apart", one.merge.pk)}
                for one in self.absorbed
            ]
            return context
