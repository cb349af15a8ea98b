"""Films at the desk."""

from django.utils import timezone
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, ObjectList, TitleFieldPanel

from matinee.desk.columns import AT_MIDDLE
from matinee.desk.forms.record_form import FilmForm, film_from
from matinee.desk.plain_cells import PlainColumn, PlainNumberColumn
from matinee.desk.viewsets.former_panel import FormerTermsPanel, ReleasesPanel
from matinee.desk.viewsets.merged_panel import MergedPanel
from matinee.desk.viewsets.once_chooser import OnceCreateView, OnceForm
from matinee.desk.viewsets.record import AnyNameChooserViewSet, RecordViewSet
from matinee.desk.viewsets.rows_panel import inline
from matinee.films.models import Film

PANELS = [
    TitleFieldPanel("title", placeholder="Title"),
    FieldPanel("slug"),
    MultiFieldPanel(
        [
            FieldRowPanel(
                [
                    FieldPanel("kind"),
                    FieldPanel("year"),
                    FieldPanel("running_time_minutes", heading="Minutes"),
                ]
            ),
            FieldRowPanel([FieldPanel("countries"), FieldPanel("languages")]),
            FieldRowPanel([FieldPanel("genres"), FieldPanel("is_documentary", heading="Documentary")]),
            FieldPanel("synopsis"),
            FieldRowPanel([FieldPanel("poster"), FieldPanel("still")]),
        ],
        heading="At a glance",
    ),
    inline("titles", "title", [("text", "kind", "language")]),
    inline("credits", "credit", [("person", "job"), ("character", "sort_order"), ("is_voice", "is_self")]),
    inline(
        "releases",
        "release",
        [("territory", "channel"), ("outlet", "date")],
        more=[FormerTermsPanel(heading="What it said before")],
        panel=ReleasesPanel,
    ),
    inline("videos", "video", ["url", ("kind", "language", "published_on")]),
    inline("shoots", "shoot", ["place", ("from_date", "to_date", "share_percent"), "note"]),
    inline("distributions", "distributor", [("company", "territory")]),
    inline("showings", "festival showing", [("festival", "year"), ("section", "is_premiere")]),
    inline("outside_ids", "outside id", [("provider", "value")]),
    MergedPanel(heading="Merged into this one"),
]


def next_release(film: Film) -> str:
    """The next day from today on at which it can be seen somewhere, and where."""
    today = timezone.localdate()
    to_come = [each for each in film.releases.all() if each.latest and each.latest >= today and each.earliest]
    if not to_come:
        return ""
    first = min(to_come, key=lambda release: release.earliest or today)
    return f"{first.date} {first.territory}".rstrip()


def people_of(film: Film) -> int:
    return len({credit.person_id for credit in film.credits.all()})


class FilmCreateView(OnceCreateView):
    """The chooser's "New" tab."""

    def make(self, form: OnceForm) -> Film:
        return film_from(form, self.request.user)


class FilmChooserViewSet(AnyNameChooserViewSet):
    create_view_class = FilmCreateView
    form_fields = ["title", "year", "kind"]


class FilmViewSet(RecordViewSet):
    model = Film
    icon = "film"
    menu_label = "Films"
    menu_name = "films"
    menu_order = 110
    add_to_admin_menu = True
    admin_url_namespace = "films_film"
    base_url_path = "films"
    chooser_viewset_class = FilmChooserViewSet
    list_filter = ["kind", "year", "is_documentary"]
    list_display = [
        "title",
        "year",
        PlainColumn("get_kind_display", label="Kind", sort_key="kind", classname=AT_MIDDLE),
        PlainColumn("next_release", label="Next release", accessor=next_release),
        PlainNumberColumn("people", label="People", accessor=people_of, classname=AT_MIDDLE),
        PlainNumberColumn("count", label="Posts", sort_key="count"),
    ]
    shown_with = ("credits", "releases")
    counted = "posts"
    edit_handler = ObjectList(PANELS, base_form_class=FilmForm)
