"""The form in which pictures are uploaded and described."""

from typing import Any

from django.core.exceptions import ValidationError
from django.forms import CharField
from PIL.Image import DecompressionBombError
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm

from matinee.desk.forms.turned import turned
from matinee.desk.models import PictureNote

BROKEN = "This picture is broken or cut short: save it anew, or upload another copy."


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
            raise ValidationError(BROKEN, code="invalid_image") from error

    def to_python(self, data: Any) -> Any:
        """Upright, so that its measures and its focus are those of what is seen."""
        upload = super().to_python(data)
        try:
            return turned(upload) if upload else upload
        except Exception as error:  # what a decoder says of broken bytes is anything
            raise ValidationError(BROKEN, code="invalid_image") from error


class PictureForm(BaseImageForm):
    """What is asked of a picture once: what is to be seen, and whose it is."""

    credit = CharField(
        required=False, max_length=255, help_text="Whose picture it is. Shown wherever a post names no other."
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if made := self.fields.get("file"):
            self.fields["file"] = PictureField(
                label=made.label, required=made.required, widget=made.widget, initial=made.initial
            )
        if described := self.fields.get("description"):
            described.label = "Alternative text"
            described.help_text = "What is to be seen, for those who can't. Posts begin with these words."
        self.order_fields(["title", "file", "description", "credit"])
        if self.instance.pk:
            notes = PictureNote.objects.filter(image=self.instance)
            self.initial.setdefault("credit", notes.values_list("credit", flat=True).first() or "")

    def save(self, commit: bool = True) -> Any:
        image = super().save(commit)
        if commit and "credit" in self.changed_data:
            credit = self.cleaned_data["credit"]
            PictureNote.objects.update_or_create(image=image, defaults={"credit": credit})
        return image
