"""The form in which pictures are uploaded."""

from typing import Any

from django.core.exceptions import ValidationError
from PIL.Image import DecompressionBombError
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm


class PictureField(WagtailImageField):
    """Wagtail looks at the first bytes and then trusts the rest; broken files are told here, not raised."""

    def check_image_pixel_size(self, f: Any) -> None:
        try:
            super().check_image_pixel_size(f)
        except ValidationError:
            raise
        except DecompressionBombError as error:
            most = self.max_image_pixels // 1_000_000
            raise ValidationError(
                f"This picture is too large: scale it down to {most} megapixels at most.",
                code="file_too_many_pixels",
            ) from error
        except Exception as error:  # what a decoder says of broken bytes is anything
            raise ValidationError(
                "This picture is broken or cut short: save it anew, or upload another copy.",
                code="invalid_image",
            ) from error


class PictureForm(BaseImageForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if made := self.fields.get("file"):
            self.fields["file"] = PictureField(
                label=made.label, required=made.required, widget=made.widget, initial=made.initial
            )
