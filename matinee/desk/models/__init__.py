from matinee.desk.models.author import Author
from matinee.desk.models.begun import Begun
from matinee.desk.models.former_address import FormerAddress
from matinee.desk.models.listed import Listed
from matinee.desk.models.picture_note import PictureNote
from matinee.desk.models.post import Correction, Post, PostAuthor, PostFilm, PostTopic
from matinee.desk.models.topic import Topic
from matinee.desk.models.user import User
from matinee.desk.models.video_file import VideoFile
from matinee.desk.models.video_health import VideoHealth

__all__ = [
    "Author",
    "Begun",
    "Correction",
    "FormerAddress",
    "Listed",
    "PictureNote",
    "Post",
    "PostAuthor",
    "PostFilm",
    "PostTopic",
    "Topic",
    "User",
    "VideoFile",
    "VideoHealth",
]
