"""Carrying away what changed in the public folder: into the mirror, and as word to a CDN."""

from functools import cached_property

from matinee.lib.publication import Publication
from matinee.press.bucket import Bucket
from matinee.press.mirror import MirrorReport, mirror
from matinee.press.outgoing import MIRROR, PURGE, told
from matinee.press.purge import purge
from matinee.press.report import Progress


class Carrier:
    """Does what [mirror] and [purge] in `matinee.toml` ask for; nothing where they are not there."""

    def __init__(self, publication: Publication) -> None:
        self._publication = publication

    @cached_property
    def bucket(self) -> Bucket:
        """The mirror's bucket; BucketError where there can be none."""
        return Bucket(self._publication.mirror)

    def mirror(
        self, progress: Progress | None = None, *, full: bool = False, wait: bool = True
    ) -> MirrorReport | None:
        """Make the mirror follow the public folder, as `mirror` does; None where there is none."""
        if "mirror" not in self._publication.stages:
            return None
        with told(MIRROR):
            return mirror(self._publication.public, self.bucket, progress, full=full, wait=wait)

    def purge(self, progress: Progress | None = None, *, wait: bool = True) -> int:
        """Tell the CDN of what changed, as `purge` does, and of how many addresses."""
        if "purge" not in self._publication.stages:
            return 0
        hook, site = self._publication.purge, self._publication.address
        with told(PURGE):
            return purge(self._publication.public, hook, site, progress, wait=wait)
