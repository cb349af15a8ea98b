"""Indexes by which calendars find their releases."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('films', '0001_record'),
    ]

    operations = [
        migrations.AlterField(
            model_name='release',
            name='latest',
            field=models.DateField(db_index=True, editable=False, null=True),
        ),
        migrations.AddIndex(
            model_name='release',
            index=models.Index(fields=['territory', 'earliest'], name='films_release_begins'),
        ),
        migrations.AddIndex(
            model_name='release',
            index=models.Index(fields=['territory', 'latest'], name='films_release_over'),
        ),
        migrations.AddIndex(
            model_name='release',
            index=models.Index(condition=models.Q(('date', '')), fields=['id'], name='films_release_undated'),
        ),
        migrations.AddIndex(
            model_name='release',
            index=models.Index(condition=models.Q(('date', '')), fields=['territory', 'id'], name='films_release_undated_in'),
        ),
    ]
