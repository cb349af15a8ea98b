"""The blocks a post's body is made of."""

from typing import Any

from django.forms import Media
from django.urls import reverse
from wagtail import blocks
from wagtail.admin.telepath import register
from wagtail.blocks.stream_block import StreamBlockAdapter
from wagtail.blocks.struct_block import StructBlockAdapter
from wagtail.images.blocks import ImageChooserBlock

from matinee.desk.videos import address
from matinee.films.validators import known_language

TEXT_FEATURES = ["h2", "bold", "italic", "ol", "ul", "link", "film-link", "post-link"]


class Quotation(blocks.StructBlock):
    text = blocks.TextBlock()
    cite = blocks.CharBlock(required=False, help_text="Who said it")

    class Meta:
        icon = "openquote"


class Video(blocks.StructBlock):
    url = blocks.URLBlock(
        label="Address", max_length=500, help_text="The video's address at YouTube, Vimeo or elsewhere"
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
