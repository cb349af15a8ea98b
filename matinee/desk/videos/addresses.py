"""Where the desk's own pages and answers about videos are."""

from django.urls import path

from matinee.desk.videos.look_up import look_up

app_name = "desk_video"

urlpatterns = [
    path("look-up/", look_up, name="look-up"),
]
