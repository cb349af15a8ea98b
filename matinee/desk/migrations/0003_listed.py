"""Published posts stand in the lists of their topics and authors, where they are counted by an index."""

import django.db.models.deletion
from django.db import migrations, models


def list_published(apps, schema_editor):
    listed, post = apps.get_model("desk", "Listed"), apps.get_model("desk", "Post")
    published = dict(post.objects.filter(live=True, published_at__isnull=False).values_list("pk", "published_at"))
    for field, row in (("topic", "PostTopic"), ("author", "PostAuthor")):
        pairs = apps.get_model("desk", row).objects.values_list("post_id", f"{field}_id")
        listed.objects.bulk_create(
            (
                listed(post_id=post_id, published_at=published[post_id], **{f"{field}_id": place})
                for post_id, place in pairs.iterator()
                if post_id in published
            ),
            batch_size=1000,
        )


class Migration(migrations.Migration):
    dependencies = [("desk", "0002_post")]

    operations = [
        migrations.CreateModel(
            name='Listed',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('published_at', models.DateTimeField()),
                ('author', models.ForeignKey(db_index=False, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='listed', to='desk.author')),
                ('post', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='listed', to='desk.post')),
                ('topic', models.ForeignKey(db_index=False, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='listed', to='desk.topic')),
            ],
            options={
                'indexes': [models.Index(condition=models.Q(('topic__isnull', False)), fields=['topic', 'published_at', 'post'], name='desk_listed_topic'), models.Index(condition=models.Q(('author__isnull', False)), fields=['author', 'published_at', 'post'], name='desk_listed_author')],
            },
        ),
        migrations.AddIndex(
            model_name='post',
            index=models.Index(condition=models.Q(('is_featured', True), ('live', True)), fields=['published_at'], name='desk_post_featured'),
        ),
        migrations.RunPython(list_published, migrations.RunPython.noop),
    ]
