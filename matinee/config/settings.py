"""Django's settings, all of them derived from the publication's folder."""

import os
from pathlib import Path
from urllib.parse import unquote, urlsplit

from matinee.config.publication_file import read_publication

PUBLICATION = read_publication(Path(os.environ["MATINEE_HOME"]).resolve())

SECRET_KEY = PUBLICATION.secret_key
DEBUG = False
ALLOWED_HOSTS = ["*"]
ROOT_URLCONF = "matinee.config.urls"
ASGI_APPLICATION = "matinee.config.asgi.application"

INSTALLED_APPS = [
    "matinee.press",
    "matinee.delivery",
    "matinee.films",
    "matinee.desk",
    "matinee.site",
    "matinee.config",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.images",
    "wagtail.documents",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "modelsearch",
    "taggit",
    "django_tasks",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]


def _database(address: str) -> dict[str, object]:
    if not address:
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": PUBLICATION.home / "db.sqlite3",
            "OPTIONS": {
                "transaction_mode": "IMMEDIATE",
                "timeout": 20,
                "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
            },
        }
    parts = urlsplit(address)
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": parts.path.lstrip("/"),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": parts.hostname or "",
        "PORT": str(parts.port or ""),
    }


DATABASES = {"default": _database(PUBLICATION.database)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
AUTH_USER_MODEL = "desk.User"

LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English")]
TIME_ZONE = PUBLICATION.time_zone
USE_TZ = True
USE_I18N = True

STATIC_URL = "/desk/static/"
MEDIA_URL = "/desk/media/"
MEDIA_ROOT = PUBLICATION.media

# Every Wagtail publish queues about ten tasks on "default"; run them at once, or they need a worker.
TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}

WAGTAIL_SITE_NAME = PUBLICATION.name
WAGTAILADMIN_BASE_URL = PUBLICATION.address
WAGTAILADMIN_RICH_TEXT_EDITORS = {"default": {"WIDGET": "wagtail.admin.rich_text.DraftailRichTextArea"}}
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 40 * 1024 * 1024
# Nothing the desk does may call out.
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_USER_TIME_ZONES = [PUBLICATION.time_zone]
SILENCED_SYSTEM_CHECKS = ["wagtailadmin.W003"]
