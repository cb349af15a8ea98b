from django.apps import AppConfig


class DeskConfig(AppConfig):
    name = "matinee.desk"
    label = "desk"

    def ready(self) -> None:
        from django.db.models.signals import post_delete, post_migrate, post_save  # models exist only now
        from wagtail.images import get_image_model
        from wagtail.signals import published, unpublished

        from matinee.desk import receivers, roles
        from matinee.desk.models import Post, VideoFile

        published.connect(receivers.on_published, sender=Post)
        unpublished.connect(receivers.on_unpublished, sender=Post)
        post_delete.connect(receivers.on_deleted, sender=Post)
        post_save.connect(receivers.on_picture_saved, sender=get_image_model())
        post_delete.connect(receivers.on_video_file_deleted, sender=VideoFile)
        post_migrate.connect(roles.after_migrate)
