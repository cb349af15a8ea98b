"""An S3-compatible store, spoken to through obstore, and its errors in one line each."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from matinee.lib.publication import Mirror
from matinee.press.body import Body, opened
from matinee.press.errors import BucketError
from matinee.press.outgoing import Change

if TYPE_CHECKING:
    from obstore.store import S3Config

PUTS_AT_ONCE = 16


class Kept(NamedTuple):
    """An object as the store lists it. Its tag is the MD5 of the bytes in most stores, in some anything."""

    size: int
    tag: str


class Bucket:
    """The objects below one prefix of a bucket, by their names behind it. All errors are BucketErrors."""

    def __init__(self, mirror: Mirror) -> None:
        # Only who has a mirror pays for the import.
        from obstore.store import S3Store

        self._mirror = mirror
        config: S3Config = {"region": mirror.region}
        if mirror.endpoint:
            config["endpoint"] = mirror.endpoint
        if mirror.access_key:
            config["access_key_id"], config["secret_access_key"] = mirror.access_key, mirror.secret
        with self._told():
            self._store = S3Store(
                mirror.bucket,
                prefix=mirror.prefix.strip("/") or None,
                config=config,
                client_options={
                    "allow_http": mirror.endpoint.startswith("http:"),
                    "connect_timeout": timedelta(seconds=10),
                    "timeout": timedelta(seconds=30),
                },
                retry_config={"max_retries": 1, "retry_timeout": timedelta(seconds=20)},
            )

    @property
    def place(self) -> str:
        """What tells this place from every other."""
        mirror = self._mirror
        return " ".join((mirror.endpoint, mirror.bucket, mirror.prefix.strip("/"), mirror.names))

    def name(self, address: str, path: str) -> str:
        """What the file of an address is called in the bucket.

        By its address, so that a host which only knows names answers it. "/" and "x/" have their index.html.
        """
        if path.startswith("/"):
            return path[1:]
        if self._mirror.names == "file":
            return path
        return address[1:] + ("index.html" if address.endswith("/") else "")

    def stray(self, name: str) -> Change:
        """The removal of an object that no file stands behind, and the address it may have been seen at."""
        folder, _, last = name.rpartition("/")
        if last == "index.html":
            return Change(f"/{name}", f"/{folder}/" if folder else "/", 0, "")
        page = name.removesuffix(".html") if self._mirror.names == "file" else name
        return Change(f"/{name}", f"/{page}", 0, "")

    def put(self, name: str, body: Body, *, content_type: str, cache_control: str) -> None:
        """Put an object in place, whole; a file in parts, so that each has the time that a request has."""
        headers = {"Content-Type": content_type, "Cache-Control": cache_control}
        with self._told():
            if isinstance(body, bytes):
                self._store.put(name, body, attributes=headers, use_multipart=False)
            else:
                self._store.put(name, body.path, attributes=headers, use_multipart=True)

    def delete(self, names: Sequence[str]) -> None:
        """Take objects away, also such as are not there."""
        with self._told():
            self._store.delete(names)

    def list(self) -> dict[str, Kept]:
        """All objects there are."""
        found = {}
        with self._told():
            for some in self._store.list(chunk_size=1000):
                found.update({each["path"]: Kept(each["size"], each["e_tag"] or "") for each in some})
        return found

    def holds(self, name: str, body: Body) -> bool:
        """Whether the object has just these bytes, for stores whose tags do not tell."""
        with self._told(), opened(body) as file:
            kept = self._store.get(name).stream()
            return all(file.read(len(piece)) == piece for piece in map(bytes, kept)) and not file.read(1)

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except BaseException as error:
            # What goes wrong inside obstore may be no Exception, and must not end the thread it is raised in.
            if not isinstance(error, Exception) and type(error).__name__ != "PanicException":
                raise
            raise BucketError(_explained(str(error), self._mirror)) from error


_KEYS_REFUSED = {
    "InvalidAccessKeyId",
    "SignatureDoesNotMatch",
    "AuthorizationHeaderMalformed",
    "InvalidToken",
}


def _explained(said: str, mirror: Mirror) -> str:
    """One line with what to do, from what obstore said: words, the store's XML, and its own inner values."""
    where = mirror.endpoint or f"Amazon S3 in {mirror.region}"
    code = next(iter(re.findall(r"<Code>(\w+)</Code>", said)), "")
    status = next(iter(re.findall(r"status: (\d{3})", said)), "")
    because = f" ({' '.join(filter(None, (status, code)))})" if status or code else ""
    if code == "NoSuchBucket":
        return f"There is no bucket {mirror.bucket} at {where}: create it, or mend bucket in [mirror]."
    if "BareRedirect" in said or status == "301" or code == "PermanentRedirect":
        return f"The bucket {mirror.bucket} is not in {mirror.region}: mend region in [mirror]."
    if code == "RequestTimeTooSkewed":
        return f"{where} says that this machine's clock is wrong: set it."
    if status in ("401", "403") or code in _KEYS_REFUSED:
        return (
            f"{where} refuses our key{because}: mend access_key and secret in [mirror], and let the key "
            f"list, read, write and delete in {mirror.bucket}."
        )
    if "169.254.169.254" in said or "169.254.170.2" in said:
        return f"There is no key for {where}: write access_key and secret in [mirror]."
    if not status and "HttpError" in said:
        found = re.findall(r'(?:message|error): "([^"]+)"', said) or re.findall(r"kind: (\w+)", said)[:1]
        reason = f" ({found[-1]})" if found else ""
        return f"{where} can't be reached{reason}: see to the network, or mend endpoint in [mirror]."
    if status.startswith("5") or status == "429":
        return f"{where} is out of order or too busy{because}: nothing to do here, it is tried again."
    return f"{where} would not{because}: {said.splitlines()[0][:300]}"
