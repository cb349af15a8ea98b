"""The blocks a post's body is made of."""

from collections.abc import Iterator
from typing import Any

from django import forms
from django.db.models import Model
from django.forms import Media
from django.urls import reverse
from wagtail import blocks
from wagtail.admin.telepath import register
from wagtail.blocks.stream_block import StreamBlockAdapter
from wagtail.blocks.struct_block import StructBlockAdapter
from wagtail.images.blocks import ImageChooserBlock

from matinee.desk.models.video_file import VideoFile
from matinee.desk.videos import address
from matinee.desk.videos.kept import kept_id
from matinee.films.validators import known_language

TEXT_FEATURES = ["h2", "bold", "italic", "ol", "ul", "link", "film-link", "post-link"]


class Quotation(blocks.StructBlock):
    text = blocks.TextBlock()
    cite = blocks.CharBlock(required=False, help_text="Who said it")

    class Meta:
        icon = "openquote"


class VideoAddressField(forms.URLField):
    """An address anywhere, or that of a video that is kept here."""

    widget = forms.TextInput

    def clean(self, value: Any) -> Any:
        if not (pk := kept_id(value or "")):
            return super().clean(value)
        if VideoFile.objects.filter(pk=pk).exists():
            return value
        raise forms.ValidationError("This video was deleted here: drop its file on the text again.")


class VideoAddressBlock(blocks.FieldBlock):
    def __init__(self, help_text: str = "", **kwargs: Any) -> None:
        self.field = VideoAddressField(max_length=500, help_text=help_text, assume_scheme="https")
        super().__init__(**kwargs)


class Video(blocks.StructBlock):
    url = VideoAddressBlock(
        label="Address",
        help_text="The video's address at YouTube, Vimeo or elsewhere; or drop its file on the text",
    )
    kind = blocks.ChoiceBlock(
        choices=[
            ("trailer", "Trailer"),
            ("teaser", "Teaser"),
            ("featurette", "Featurette"),
            ("clip", "Clip"),
            ("short", "Short film"),
        ],
        default="trailer",
    )
    caption = blocks.CharBlock(required=False)
    poster = ImageChooserBlock(required=False, help_text="What shows before it plays")
    language = blocks.CharBlock(
        required=False,
        max_length=35,
        validators=[known_language],
        help_text="What is spoken in it: de, pt-BR",
    )
    subtitles = blocks.CharBlock(
        required=False,
        max_length=35,
        validators=[known_language],
        help_text="The language of its subtitles: en",
    )

    class Meta:
        icon = "media"
        form_layout = blocks.BlockGroup(
            children=["url", "kind", "caption", "poster"], settings=["language", "subtitles"]
        )

    def extract_references(self, value: Any) -> Iterator[tuple[type[Model], str, str, str]]:
        """What the fields refer to, and the video that is kept here."""
        yield from super().extract_references(value)
        if pk := kept_id(value.get("url") or ""):
            yield VideoFile, str(pk), "url", "url"


class VideoAdapter(StructBlockAdapter):
    """The block's form asks what the video is, and says what came of it."""

    js_constructor = "matinee.desk.Video"

    def js_args(self, block: Video) -> list[Any]:
        name, children, meta = super().js_args(block)
        return [
            name,
            children,
            {**meta, "lookUp": reverse("desk_video:look-up"), "reads": address.FOR_BROWSERS},
        ]

    @property
    def media(self) -> Any:
        return super().media + Media(js=["desk/pasted_video.js", "desk/video_block.js"])


class Picture(blocks.StructBlock):
    image = ImageChooserBlock()
    alt = blocks.CharBlock(
        required=False,
        max_length=255,
        label="Alternative text",
        help_text="What is to be seen, for those who can't. Kept with the picture, where it has none yet.",
    )
    decorative = blocks.BooleanBlock(
        required=False, label="Only decoration", help_text="Nothing is read out in its place."
    )
    caption = blocks.CharBlock(required=False)
    credit = blocks.CharBlock(
        required=False,
        max_length=255,
        help_text="Whose picture it is. Kept with the picture, where it has none yet.",
    )

    class Meta:
        icon = "image"


class Body(blocks.StreamBlock):
    paragraph = blocks.RichTextBlock(required=False, features=TEXT_FEATURES, icon="pilcrow")
    quotation = Quotation()
    video = Video()
    image = Picture()
    gallery = blocks.ListBlock(Picture(), icon="duplicate")
    question = blocks.TextBlock(icon="help", label="Question to readers")


class BodyAdapter(StreamBlockAdapter):
    """A trailer pasted between paragraphs becomes a block."""

    js_constructor = "matinee.desk.Body"

    def js_args(self, block: Body) -> list[Any]:
        *args, meta = super().js_args(block)
        return [*args, {**meta, "reads": address.FOR_BROWSERS}]

    @property
    def media(self) -> Any:
        return super().media + Media(js=["desk/pasted_video.js", "desk/paste.js"])


register(VideoAdapter(), Video)
register(BodyAdapter(), Body)
