"""The blocks a post's body is made of."""

from wagtail import blocks
from wagtail.images.blocks import ImageChooserBlock

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

    class Meta:
        icon = "media"


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
