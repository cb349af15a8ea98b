import json
import os
import subprocess
import sys

import pytest

SCRIPT = """
import json
from matinee.config import settings
print(json.dumps({key: value for key, value in vars(settings).items() if key.isupper()}, default=str))
"""


@pytest.fixture
def settings(tmp_path):
    """Django's settings for this `matinee.toml`, told by a process of its own."""

    def settings(text):
        (tmp_path / "matinee.toml").write_text(f'name = "The Reel"\n{text}')
        environment = os.environ | {"MATINEE_HOME": str(tmp_path)}
        command = [sys.executable, "-c", SCRIPT]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)  # noqa: S603
        return json.loads(done.stdout)

    return settings


def test_over_https_cookies_are_sent_over_https_only(settings):
    found = settings('address = "https://reel.example.org"')
    assert found["SESSION_COOKIE_SECURE"] is found["CSRF_COOKIE_SECURE"] is True
    assert found["CSRF_TRUSTED_ORIGINS"] == ["https://reel.example.org"]


def test_over_http_one_can_log_in_all_the_same(settings):
    found = settings('address = "http://localhost:8000"')
    assert found["SESSION_COOKIE_SECURE"] is found["CSRF_COOKIE_SECURE"] is False


def test_only_the_publications_host_and_this_machine_are_answered(settings):
    found = settings('address = "https://reel.example.org:8443"')
    assert found["ALLOWED_HOSTS"] == ["reel.example.org", "localhost", "127.0.0.1", "[::1]"]


def test_a_proxy_is_believed_only_when_we_are_told_of_it(settings):
    assert "SECURE_PROXY_SSL_HEADER" not in settings('address = "https://reel.example.org"')
    found = settings('address = "https://reel.example.org"\nbehind_proxy = true')
    assert found["SECURE_PROXY_SSL_HEADER"] == ["HTTP_X_FORWARDED_PROTO", "https"]


def test_no_word_of_debugging_reaches_a_visitor(settings):
    assert settings('address = "https://reel.example.org"')["DEBUG"] is False


@pytest.mark.parametrize(
    ("encryption", "starttls", "tls"),
    [("starttls", True, False), ("tls", False, True), ("none", False, False)],
)
def test_mail_leaves_by_the_server_that_is_named(settings, encryption, starttls, tls):
    found = settings(
        'address = "http://localhost"\n'
        '[mail]\nhost = "smtp.example.org"\nport = 2525\nuser = "u"\npassword = "p"\n'
        f'sender = "Reel <reel@example.org>"\nencryption = "{encryption}"\n'
    )
    assert found["EMAIL_BACKEND"] == "django.core.mail.backends.smtp.EmailBackend"
    assert (found["EMAIL_HOST"], found["EMAIL_PORT"]) == ("smtp.example.org", 2525)
    assert (found["EMAIL_HOST_USER"], found["EMAIL_HOST_PASSWORD"]) == ("u", "p")
    assert (found["EMAIL_USE_TLS"], found["EMAIL_USE_SSL"]) == (starttls, tls)
    assert found["DEFAULT_FROM_EMAIL"] == "Reel <reel@example.org>"


def test_without_a_mail_server_mails_are_shown(settings):
    found = settings('address = "http://localhost"')
    assert found["EMAIL_BACKEND"] == "django.core.mail.backends.console.EmailBackend"
