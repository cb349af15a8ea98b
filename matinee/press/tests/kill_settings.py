"""Settings for the processes that die: the press alone, on a database in a file that outlives them."""

import os

SECRET_KEY = "only-for-tests"
INSTALLED_APPS = ["matinee.press"]
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": f"{os.environ['KILL_HOME']}/db.sqlite3",
        "OPTIONS": {"transaction_mode": "IMMEDIATE", "init_command": "PRAGMA journal_mode=WAL"},
    }
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
PRESS_COPIES_FROM_BYTES = 1
USE_TZ = True
PRESS_STAGES = os.environ.get("KILL_STAGES", "").split()
