"""Django's settings, all of them derived from the publication's folder."""

import os
import sys
from contextlib import suppress
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

from matinee.config.publication_file import PublicationFileError, read_publication

try:
    PUBLICATION = read_publication(Path(os.environ.get("MATINEE_HOME", "")).resolve())
except PublicationFileError as error:
    sys.stderr.write(f"{error}\n")
    raise SystemExit(2) from None

SECRET_KEY = PUBLICATION.secret_key
DEBUG = False
ALLOWED_HOSTS = [urlsplit(PUBLICATION.address).hostname or "", "localhost", "127.0.0.1", "[::1]"]
CSRF_TRUSTED_ORIGINS = [PUBLICATION.address]
# The public site sets no cookie; those of the desk stay at the desk and out of scripts' reach.
SESSION_COOKIE_PATH = CSRF_COOKIE_PATH = "/desk/"
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = PUBLICATION.address.startswith("https:")
X_FRAME_OPTIONS = "SAMEORIGIN"  # the desk shows its previews in a frame
SECURE_REFERRER_POLICY = "same-origin"
if PUBLICATION.behind_proxy:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

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
        "OPTIONS": dict(parse_qsl(parts.query)),
    }


DATABASES = {"default": _database(PUBLICATION.database)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
AUTH_USER_MODEL = "desk.User"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in ("UserAttributeSimilarityValidator", "MinimumLengthValidator", "CommonPasswordValidator")
]
LOGIN_URL = "/desk/login/"

EMAIL_BACKEND = f"django.core.mail.backends.{'smtp' if PUBLICATION.mail.host else 'console'}.EmailBackend"
EMAIL_HOST = PUBLICATION.mail.host
EMAIL_PORT = PUBLICATION.mail.port
EMAIL_HOST_USER = PUBLICATION.mail.user
EMAIL_HOST_PASSWORD = PUBLICATION.mail.password
EMAIL_USE_TLS = PUBLICATION.mail.encryption == "starttls"
EMAIL_USE_SSL = PUBLICATION.mail.encryption == "tls"
EMAIL_TIMEOUT = 30
DEFAULT_FROM_EMAIL = SERVER_EMAIL = PUBLICATION.mail.sender or "matinee@localhost"
EMAIL_SUBJECT_PREFIX = f"[{PUBLICATION.name}] "

LOGGING_CONFIG = None

LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English")]
TIME_ZONE = PUBLICATION.time_zone
USE_TZ = True
USE_I18N = True

# What is shorter fits into one packet as it is.
PRESS_COPIES_FROM_BYTES = 500 if PUBLICATION.precompressed else None

# What changes in the public folder is queued for these.
PRESS_STAGES = PUBLICATION.stages

STATIC_URL = "/desk/static/"
MEDIA_URL = "/desk/media/"
MEDIA_ROOT = PUBLICATION.media

# Uploads arrive on the disk on which they stay: /tmp may be small. Who may not write is told later.
with suppress(OSError):
    PUBLICATION.uploads.mkdir(parents=True, exist_ok=True)
FILE_UPLOAD_TEMP_DIR = PUBLICATION.uploads if PUBLICATION.uploads.is_dir() else None

# Every Wagtail publish queues about ten tasks on "default"; run them at once, or they need a worker.
TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}

# Who is asked about a video of theirs (https://oembed.com).
OEMBED = {
    "youtube": "https://www.youtube.com/oembed",
    "vimeo": "https://vimeo.com/api/oembed.json",
}
if not PUBLICATION.look_up_videos:
    OEMBED = {}
LARGEST_VIDEO_BYTES = PUBLICATION.largest_video * 1_000_000

_SEARCH = "wagtail.search.backends.database" if PUBLICATION.database else "matinee.desk.full_text"
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": _SEARCH}}
WAGTAIL_SITE_NAME = PUBLICATION.name
WAGTAILADMIN_BASE_URL = PUBLICATION.address
WAGTAILADMIN_RICH_TEXT_EDITORS = {"default": {"WIDGET": "wagtail.admin.rich_text.DraftailRichTextArea"}}
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 40 * 1024 * 1024
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 80_000_000  # a few kilobytes may unpack to gigabytes
# HEIC is what phones send. SVG is a program as much as a picture.
WAGTAILIMAGES_EXTENSIONS = ["avif", "gif", "heic", "jpg", "jpeg", "png", "webp"]
WAGTAILIMAGES_IMAGE_FORM_BASE = "matinee.desk.forms.picture_form.PictureForm"
WAGTAIL_EDITING_SESSION_PING_INTERVAL = 5000  # milliseconds until writers at one post know of each other
# Nothing the desk does may call out, but for videos that a writer pasted.
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_USER_TIME_ZONES = [PUBLICATION.time_zone]
SILENCED_SYSTEM_CHECKS = ["wagtailadmin.W003"]
