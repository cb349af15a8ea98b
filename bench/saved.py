"""What saves at the desk would have left beside an archive's posts: their versions and the search index."""

from django.core.management import call_command
from django.db.models import CharField, OuterRef, Subquery
from django.db.models.functions import Cast
from wagtail.models import Revision

from bench.archive import BATCH
from matinee.desk.models import Post


def lay_versions() -> None:
    """Give each post that has none the version that it was published from."""
    kind = Post.get_base_content_type()
    rows = ("bylines", "filings", "subjects", "corrections")
    posts = Post.objects.filter(latest_revision=None).prefetch_related(*rows)
    Revision.objects.bulk_create(
        (
            Revision(
                content_type=kind,
                base_content_type=kind,
                object_id=str(post.pk),
                created_at=post.last_published_at,
                object_str=post.headline,
                content=post.serializable_data(),
            )
            for post in posts.iterator(chunk_size=BATCH)
        ),
        batch_size=BATCH,
    )
    of_post = Revision.objects.filter(
        base_content_type=kind, object_id=Cast(OuterRef("pk"), CharField())
    ).values("pk")
    version = Subquery(of_post[:1])
    Post.objects.filter(latest_revision=None).update(latest_revision=version, live_revision=version)


def lay_index() -> None:
    """Make all posts known to the search."""
    call_command("update_index", verbosity=0)
