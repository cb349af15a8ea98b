"""The form in which a post is written."""

from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils.html import format_html, strip_tags
from wagtail.admin.forms import WagtailAdminModelForm

from matinee.desk.facts.decision import decisions_of
from matinee.desk.forms.headline_slug import made_on_the_page
from matinee.desk.models import Post
from matinee.lib.characters import writable
from matinee.lib.slug import unique_slug


def _is_empty_paragraph(block: Any) -> bool:
    return block.block_type == "paragraph" and not strip_tags(str(block.value.source)).strip()


def _without_refused(value: Any) -> Any:
    """A stored body without the characters that no page, feed or database takes."""
    if isinstance(value, dict):
        return {key: _without_refused(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_without_refused(each) for each in value]
    return writable(value) if isinstance(value, str) else value


def _possible(moment: datetime | None) -> datetime | None:
    """Beyond these years no zone can tell the moment, and no address has room for it."""
    if moment and not 1000 <= moment.year < 9999:
        raise ValidationError(
            f"The year {moment.year} is not possible here: write 1000 to 9998.", code="impossible"
        )
    return moment


class PostForm(WagtailAdminModelForm):
    """A slug that nobody typed is made from the headline, and free; a typed one that is taken says whose."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "slug" in self.fields:
            self.fields["slug"].required = False

    def save(self, commit: bool = True) -> Any:
        post = super().save(commit=False)
        for correction in post.corrections.all():
            correction.by = correction.by or (self.for_user.get_full_name() or self.for_user.get_username())
        if commit:
            post.save()
        return post

    def clean_headline(self) -> str:
        """On one line, however it was pasted."""
        return " ".join(self.cleaned_data["headline"].split())

    def clean_body(self) -> Any:
        """Without the paragraphs that were left empty, and without what pasting brought along."""
        body = self.cleaned_data["body"]
        stored = zip(body.get_prep_value(), body, strict=True)
        return body.stream_block.to_python(
            [_without_refused(child) for child, block in stored if not _is_empty_paragraph(block)]
        )

    def clean_facts(self) -> list[Any]:
        """What can be a decision; a browser may send anything."""
        return [decision.as_json() for decision in decisions_of(self.cleaned_data["facts"])]

    def clean_published_at(self) -> datetime | None:
        return _possible(self.cleaned_data["published_at"])

    def clean_go_live_at(self) -> datetime | None:
        return _possible(self.cleaned_data["go_live_at"])

    def clean_expire_at(self) -> datetime | None:
        return _possible(self.cleaned_data["expire_at"])

    def clean_slug(self) -> str:
        slug: str = self.cleaned_data["slug"]
        headline = self.cleaned_data.get("headline", "")
        others = Post.objects.exclude(pk=self.instance.pk)
        holder = others.filter(slug=slug).first() if slug else None
        if not slug or (holder and slug == made_on_the_page(headline)):
            return unique_slug(headline, lambda slug: others.filter(slug=slug).exists(), otherwise="post")
        if holder:
            message = format_html(
                "The slug “{}” belongs to the post <a href='{}'>{}</a>. Choose another one.",
                slug,
                reverse(holder.snippet_viewset.get_url_name("edit"), args=[holder.pk]),
                holder.headline,
            )
            raise ValidationError(message, code="unique")
        return slug
