"""What a store says when it will not is told in one line that says what to do."""

import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from matinee.lib.publication import Mirror
from matinee.press.bucket import Bucket
from matinee.press.errors import BucketError
from matinee.press.tests.store import Store


@contextmanager
def refusing(status, code="", headers=()):
    """A store that answers everything with this status and the S3 error of this code."""

    class Handler(BaseHTTPRequestHandler):
        def do_PUT(self):
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            self.do_GET()

        def do_GET(self):
            body = f"<Error><Code>{code}</Code><Message>Not you.</Message></Error>".encode()
            self.send_response(status)
            for header in [*headers, ("Content-Length", str(len(body)))]:
                self.send_header(*header)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args):
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()


def said(endpoint, **others):
    """What is told when a put is refused, and when a listing is."""
    known = {"bucket": "reel", "region": "eu-x", "access_key": "us", "secret": "very secret"}
    bucket = Bucket(Mirror(endpoint=endpoint, **known | others))
    with pytest.raises(BucketError) as put:
        bucket.put("x", b"x", content_type="text/plain", cache_control="no-store")
    with pytest.raises(BucketError) as listed:
        bucket.list()
    for error in (put, listed):
        assert "\n" not in str(error.value)
        assert "very secret" not in str(error.value)
    return str(put.value), str(listed.value)


@pytest.mark.parametrize(
    ("status", "code", "words"),
    [
        (403, "AccessDenied", "refuses our key (403 AccessDenied): mend access_key and secret in [mirror]"),
        (403, "SignatureDoesNotMatch", "refuses our key (403 SignatureDoesNotMatch)"),
        (403, "RequestTimeTooSkewed", "this machine's clock is wrong: set it"),
        (401, "", "refuses our key (401)"),
        (400, "InvalidAccessKeyId", "refuses our key (400 InvalidAccessKeyId)"),
        (404, "NoSuchBucket", "There is no bucket reel at http://127.0.0.1:"),
        (301, "PermanentRedirect", "The bucket reel is not in eu-x: mend region"),
        (400, "KeyTooLongError", "would not (400 KeyTooLongError)"),
    ],
)
def test_a_refusal_says_what_to_mend(status, code, words):
    with refusing(status, code) as endpoint:
        for line in said(endpoint):
            assert words in line


def test_a_store_that_is_out_of_order_is_tried_again():
    with refusing(503, "SlowDown") as endpoint:
        assert "out of order or too busy (503 SlowDown)" in said(endpoint)[0]


def test_a_bucket_that_is_missing_is_told_by_a_real_store_too():
    assert "There is no bucket nowhere" in said(Store().endpoint, bucket="nowhere")[0]


def test_a_store_that_is_not_there_is_told_with_the_systems_reason():
    assert "http://127.0.0.1:9 can't be reached (Connection refused)" in said("http://127.0.0.1:9")[0]


def test_a_store_by_another_protocol_is_told():
    with refusing(200) as endpoint:
        assert "can't be reached" in said(endpoint.replace("http", "https"))[0]


def test_what_goes_wrong_inside_the_library_is_told_as_well():
    assert said("127.0.0.1:9")
