"""Published posts with a video stand in the lists of what there is to watch."""

import json

from django.db import migrations, models
from django.db.models.functions import Cast

ANY_VIDEO = "video"


def list_videos(apps, schema_editor):
    listed, post = apps.get_model("desk", "Listed"), apps.get_model("desk", "Post")
    published = post.objects.filter(live=True, published_at__isnull=False)
    stored = published.annotate(stored=Cast("body", models.TextField())).filter(stored__contains='"type": "video"')
    rows = stored.values_list("pk", "published_at", "stored").iterator()
    listed.objects.bulk_create(
        (
            listed(post_id=post_id, published_at=published_at, video_kind=kind)
            for post_id, published_at, body in rows
            for kind in sorted(_kinds(json.loads(body)))
        ),
        batch_size=1000,
    )


def _kinds(blocks):
    videos = [block["value"] for block in blocks if block["type"] == "video"]
    kinds = {
        video.get("kind") or "trailer"
        for video in videos
        if (video.get("url") or "").lower().startswith(("https://", "http://"))
    }
    return kinds | {ANY_VIDEO} if kinds else kinds


class Migration(migrations.Migration):
    dependencies = [("desk", "0010_list_indexes")]

    operations = [
        migrations.AddField(
            model_name="listed",
            name="video_kind",
            field=models.CharField(blank=True, default="", max_length=20),
        ),
        migrations.AddIndex(
            model_name="listed",
            index=models.Index(
                condition=models.Q(("video_kind", ""), _negated=True),
                fields=["video_kind", "published_at", "post"],
                name="desk_listed_video",
            ),
        ),
        migrations.RunPython(list_videos, migrations.RunPython.noop),
    ]
