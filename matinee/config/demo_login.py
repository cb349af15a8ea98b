"""The login of the demo publication, which everyone may know."""

from django.contrib.auth import get_user_model
from django.contrib.auth.hashers import make_password

LOGIN = PASSWORD = "demo"  # noqa: S105
# A password that someone chose later has a random salt; so this one is known without hashing, which takes
# half a second. Django wants 128 bits of salt, or it would replace it at the first login.
_SALT = "matineeDemoPublication"


def demo_password() -> str:
    """The demo's password as the database keeps it."""
    return make_password(PASSWORD, salt=_SALT)


def demo_login_is_open() -> bool:
    """Whether anyone can log in with the demo's login."""
    stored = (
        get_user_model()
        .objects.filter(username=LOGIN, is_active=True)
        .values_list("password", flat=True)
        .first()
    )
    return stored is not None and f"${_SALT}$" in stored
