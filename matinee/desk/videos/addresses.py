"""Where the desk's own pages and answers about videos are."""

from django.urls import path

from matinee.desk.videos.dead_list import CheckAgainView, DeadTrailersView, ItsFineView
from matinee.desk.videos.look_up import look_up

app_name = "desk_video"

urlpatterns = [
    path("dead/", DeadTrailersView.as_view(), name="dead"),
    path("<int:pk>/check/", CheckAgainView.as_view(), name="check"),
    path("<int:pk>/accept/", ItsFineView.as_view(), name="accept"),
    path("look-up/", look_up, name="look-up"),
]
