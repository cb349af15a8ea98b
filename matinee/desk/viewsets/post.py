"""Posts at the desk."""

from typing import Any

from django.urls import path
from django.views.generic import TemplateView
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    MultiFieldPanel,
    ObjectList,
    PublishingPanel,
)
from wagtail.snippets.views.chooser import SnippetChooserViewSet
from wagtail.snippets.views.snippets import CopyView, SnippetViewSet

from matinee.desk.facts.panels import DecisionsPanel, FactsSidePanel
from matinee.desk.forms.body_widget import BodyWidget
from matinee.desk.forms.headline_slug import HeadlinePanel, slug_input
from matinee.desk.forms.post_form import PostForm
from matinee.desk.keeping.differs import DiffersView
from matinee.desk.keeping.here import HereView
from matinee.desk.keeping.views import Keeping, PostKeepingCreateView, PostKeepingEditView, PostOnce
from matinee.desk.models import Author, Post, PostAuthor
from matinee.desk.viewsets.board import BoardView, GoesOutPanel
from matinee.desk.viewsets.chooser import PostChooseResultsView, PostChooseView
from matinee.desk.viewsets.confirmation import ConfirmingCreateView, ConfirmingEditView
from matinee.desk.viewsets.corrections_panel import CorrectionsPanel
from matinee.desk.viewsets.late import LatePanel, LateView
from matinee.desk.viewsets.post_list import PostFilterSet, PostIndexView
from matinee.desk.viewsets.rows_panel import ChoicesPanel

CHOICES = "desk-choices"
PANELS = [
    LatePanel(),
    HeadlinePanel("headline", required_on_save=True),
    FieldPanel("standfirst"),
    FieldPanel("hero"),
    FieldPanel("body", widget=BodyWidget(Post._meta.get_field("body").stream_block)),
    DecisionsPanel(classname="desk-facts-below"),
    CorrectionsPanel(),
    ChoicesPanel("subjects", chooser_field_name="film", heading="Films", label="film", classname=CHOICES),
    ChoicesPanel("filings", chooser_field_name="topic", heading="Topics", label="topic", classname=CHOICES),
    ChoicesPanel(
        "bylines", chooser_field_name="author", heading="Authors", label="author", classname=CHOICES
    ),
    MultiFieldPanel(
        [FieldRowPanel([FieldPanel("source_name"), FieldPanel("source_url")])], heading="Source credit"
    ),
    MultiFieldPanel(
        [
            FieldPanel("slug", widget=slug_input()),
            FieldRowPanel([FieldPanel("published_at"), FieldPanel("is_featured")]),
        ],
        heading="Address and date",
    ),
    PublishingPanel(),
]


class PostCreateView(PostKeepingCreateView, ConfirmingCreateView):
    """A new post is signed by whoever writes it and begins with a paragraph, ready for the first word."""

    def get_side_panels(self) -> Any:
        panels = super().get_side_panels()
        panels.append(FactsSidePanel(self.form.instance, self.request))
        return panels

    def get_initial_form_instance(self) -> Post:
        post = Post(live=False)
        if self.request.method == "GET":
            post.body = [("paragraph", "")]
            author = Author.objects.filter(user=self.request.user).first()
            post.bylines = [PostAuthor(author=author)] if author else []
        return post


class PostEditView(PostKeepingEditView, ConfirmingEditView):
    """Beside the form stands where the post goes."""

    def get_object(self, queryset: Any = None) -> Post:
        """Where a form is only drawn: the post once, and once where it is in its workflow; Wagtail asks for
        that eleven times.
        """
        if self.request.method != "GET":
            asked: Post = super().get_object(queryset)
            return asked
        if getattr(self, "object", None) is None:
            self.object: Post = super().get_object(queryset)
            states = self.live_object.workflow_states.active().select_related("current_task_state__task")
            self.object._current_workflow_states = self.live_object._current_workflow_states = list(states)
        return self.object

    def get_side_panels(self) -> Any:
        panels = super().get_side_panels()
        # A new post that was saved by itself keeps the facts beside it, with all that listens there.
        if not (self.expects_json_response or self.hydrate_create_view):
            panels.append(FactsSidePanel(self.object, self.request))
            panels.append(GoesOutPanel(self.object, self.request))
        return panels


class PostCopyView(PostOnce, Keeping, CopyView):
    """A copy has not been out: it starts without date, schedule and source, under a slug of its own."""

    def get_initial_form_instance(self) -> Post:
        if self.request.method != "GET":
            return Post(live=False)
        post: Post = self.get_object()
        return post.as_copy()


class PostChooserViewSet(SnippetChooserViewSet):
    choose_view_class = PostChooseView
    choose_results_view_class = PostChooseResultsView


class PostViewSet(SnippetViewSet):
    model = Post
    icon = "doc-full"
    menu_label = "Posts"
    menu_name = "posts"
    menu_order = 100
    add_to_admin_menu = True
    admin_url_namespace = "desk_post"
    base_url_path = "posts"
    list_per_page = 25
    filterset_class = PostFilterSet
    index_view_class = PostIndexView
    add_view_class = PostCreateView
    edit_view_class = PostEditView
    copy_view_class = PostCopyView
    copy_view_enabled = True
    chooser_viewset_class = PostChooserViewSet
    create_template_name = "desk/snippets/create.html"
    edit_template_name = "desk/snippets/edit.html"
    edit_handler = ObjectList(PANELS, base_form_class=PostForm)

    def get_queryset(self, request: Any) -> Any:
        return Post.objects.all()

    def get_urlpatterns(self) -> list[Any]:
        differs_view = self.construct_view(DiffersView, panel=self._edit_handler)
        return [
            *super().get_urlpatterns(),
            path("here/", HereView.as_view(), name="here"),
            path(
                "logged-in/",
                TemplateView.as_view(template_name="desk/keeping/logged_in.html"),
                name="logged_in",
            ),
            path("differs/", differs_view, name="differs"),
            path("differs/<int:pk>/", differs_view, name="differs"),
            path("late/<int:pk>/", self.construct_view(LateView), name="late"),
            path("goes-out/<int:pk>/", self.construct_view(BoardView), name="board"),
        ]
