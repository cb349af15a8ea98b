"""Films at the desk."""

from typing import Any

from django.db.models import Count, QuerySet
from django.forms import ModelForm
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, ObjectList, TitleFieldPanel
from wagtail.admin.ui.tables import NumberColumn
from wagtail.snippets.views.chooser import SnippetCreateView

from matinee.desk.forms.record_form import FilmForm, film_from
from matinee.desk.viewsets.former_panel import FormerTermsPanel, ReleasesPanel
from matinee.desk.viewsets.merged_panel import MergedPanel
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


class FilmCreateView(SnippetCreateView):
    """The chooser's "New" tab."""

    def save_form(self, form: ModelForm[Film]) -> Film:
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
        "kind",
        NumberColumn("count", label="Posts", sort_key="count", width="15%"),
    ]
    edit_handler = ObjectList(PANELS, base_form_class=FilmForm)

    def get_queryset(self, request: Any) -> QuerySet[Any]:
        films: QuerySet[Any] = super().get_queryset(request).annotate(count=Count("posts"))
        return films
