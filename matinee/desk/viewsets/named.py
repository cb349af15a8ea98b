"""Things with a name and a slug: topics, authors, companies, festivals."""

from typing import Any

from wagtail.admin.panels import FieldPanel, TitleFieldPanel

from matinee.desk.models import Author, Topic
from matinee.desk.plain_cells import PlainNumberColumn
from matinee.desk.viewsets.index import CountingIndexView
from matinee.desk.viewsets.kept import KeptViewSet
from matinee.desk.viewsets.once_chooser import OnceChooserViewSet, OnceCreateView, OnceForm
from matinee.films.models import Company, Festival
from matinee.lib.slug import unique_slug

NAME = TitleFieldPanel("name", placeholder="Name")
SLUG = FieldPanel("slug")


class NamedCreateView(OnceCreateView):
    """The chooser's "New" tab: a name is enough, its slug is made."""

    def make(self, form: OnceForm) -> Any:
        row = form.save(commit=False)
        rows = type(row).objects
        row.slug = unique_slug(row.name, lambda slug: rows.filter(slug=slug).exists())
        row.save()
        return row


class NamedChooserViewSet(OnceChooserViewSet):
    form_fields = ["name"]
    create_view_class = NamedCreateView


class NamedViewSet(KeptViewSet):
    """A list with a count of what bears the name: `counted` is the relation, `counted_label` its heading."""

    index_view_class = CountingIndexView
    chooser_viewset_class = NamedChooserViewSet
    panels = [NAME, SLUG]
    list_per_page = 50
    counted: str
    counted_label: str

    @property
    def list_display(self) -> list[Any]:
        return ["name", PlainNumberColumn("count", label=self.counted_label, sort_key="count", width="15%")]


class TopicViewSet(NamedViewSet):
    model = Topic
    icon = "tag"
    menu_label = "Topics"
    admin_url_namespace = "desk_topic"
    base_url_path = "topics"
    counted, counted_label = "filings", "Posts"


class AuthorViewSet(NamedViewSet):
    model = Author
    icon = "user"
    menu_label = "Authors"
    admin_url_namespace = "desk_author"
    base_url_path = "authors"
    panels = [NAME, SLUG, FieldPanel("bio"), FieldPanel("user")]
    counted, counted_label = "bylines", "Posts"


class CompanyViewSet(NamedViewSet):
    model = Company
    icon = "group"
    menu_label = "Companies"
    admin_url_namespace = "films_company"
    base_url_path = "companies"
    counted, counted_label = "distributions", "Films"


class FestivalViewSet(NamedViewSet):
    model = Festival
    icon = "festival"
    menu_label = "Festivals"
    admin_url_namespace = "films_festival"
    base_url_path = "festivals"
    counted, counted_label = "showings", "Films"
