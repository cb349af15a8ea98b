"""People at the desk."""

from collections import Counter

from wagtail.admin.panels import FieldPanel, ObjectList, TitleFieldPanel

from matinee.desk.columns import NamesColumn
from matinee.desk.forms.record_form import PersonForm, person_from
from matinee.desk.plain_cells import PlainNumberColumn
from matinee.desk.viewsets.merged_panel import MergedPanel
from matinee.desk.viewsets.once_chooser import OnceCreateView, OnceForm
from matinee.desk.viewsets.record import AnyNameChooserViewSet, RecordViewSet
from matinee.desk.viewsets.rows_panel import inline
from matinee.films.models import Person

PANELS = [
    TitleFieldPanel("name", placeholder="Name"),
    FieldPanel("slug"),
    FieldPanel("portrait"),
    inline("names", "name", [("text", "kind", "language")]),
    inline("outside_ids", "outside id", [("provider", "value")]),
    MergedPanel(heading="Merged into this one"),
]


def jobs_of(person: Person) -> list[str]:
    """What they did, the most frequent first."""
    jobs = Counter(credit.get_job_display() for credit in person.credits.all())
    return [job for job, _ in jobs.most_common(3)]


class PersonCreateView(OnceCreateView):
    """The chooser's "New" tab."""

    def make(self, form: OnceForm) -> Person:
        return person_from(form, self.request.user)


class PersonChooserViewSet(AnyNameChooserViewSet):
    create_view_class = PersonCreateView
    form_fields = ["name"]


class PersonViewSet(RecordViewSet):
    model = Person
    icon = "user"
    menu_label = "People"
    menu_name = "people"
    menu_order = 120
    add_to_admin_menu = True
    admin_url_namespace = "films_person"
    base_url_path = "people"
    chooser_viewset_class = PersonChooserViewSet
    list_display = [
        "name",
        NamesColumn("jobs", jobs_of, label="Known as"),
        PlainNumberColumn("count", label="Credits", sort_key="count", width="15%"),
    ]
    shown_with = ("credits",)
    counted = "credits"
    edit_handler = ObjectList(PANELS, base_form_class=PersonForm)
