"""What subscribed calendars need of a release: an id that stays, and its channel by an index."""

import uuid

from django.db import migrations, models

AT_ONCE = 1000


def give_each_its_own(apps, schema_editor):
    Release = apps.get_model('films', 'Release')
    rows = Release.objects.using(schema_editor.connection.alias).filter(uid=None).only('pk').order_by('pk')
    while some := list(rows[:AT_ONCE]):
        for row in some:
            row.uid = uuid.uuid4()
        Release.objects.using(schema_editor.connection.alias).bulk_update(some, ['uid'], batch_size=200)


class Migration(migrations.Migration):

    dependencies = [
        ('films', '0002_calendar_indexes'),
    ]

    operations = [
        migrations.AddIndex(
            model_name='release',
            index=models.Index(fields=['channel', 'territory'], name='films_release_channel'),
        ),
        migrations.AddField(
            model_name='release',
            name='uid',
            field=models.UUIDField(editable=False, null=True),
        ),
        migrations.RunPython(give_each_its_own, migrations.RunPython.noop, elidable=True),
        migrations.AlterField(
            model_name='release',
            name='uid',
            field=models.UUIDField(default=uuid.uuid4, editable=False),
        ),
    ]
