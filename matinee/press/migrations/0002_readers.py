"""The ledger keeps a read once, beside the files made from it. What it knew is learnt again by a full bake."""

from django.db import migrations, models


def bake_everything(apps, schema_editor):
    if apps.get_model("press", "BakedFile").objects.exists():
        apps.get_model("press", "Touch").objects.create(name="*")


class Migration(migrations.Migration):
    dependencies = [("press", "0001_ledger")]

    operations = [
        migrations.DeleteModel("BakedRead"),
        migrations.CreateModel(
            "BakedRead",
            [
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.TextField(unique=True)),
                ("print", models.CharField(max_length=24)),
            ],
        ),
        migrations.CreateModel(
            "Reader",
            [
                ("read", models.ForeignKey(db_constraint=False, db_index=False, on_delete=models.DO_NOTHING, to="press.bakedread")),
                ("file", models.ForeignKey(db_constraint=False, db_index=False, on_delete=models.DO_NOTHING, to="press.bakedfile")),
                ("pk", models.CompositePrimaryKey("read", "file", blank=True, editable=False, primary_key=True, serialize=False)),
            ],
        ),
        migrations.AddField("BakedFile", "reads", models.BinaryField(default=b"")),
        migrations.RunPython(bake_everything, migrations.RunPython.noop),
    ]
