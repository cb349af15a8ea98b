"""Every page of the publication anew, into an empty folder."""

import os
import resource
import shutil
from statistics import median

from django.conf import settings

from bench.timing import Row, plain_write_seconds, timed
from matinee.press import bake_all
from matinee.press.report import BakeReport

MANY = 20_000
"""From so many posts on one run has to do."""


def measure(size: str) -> Row:
    """The full bake, beside writing the same bytes plainly."""
    least = 1 if int(size) >= MANY else 3
    public = settings.PUBLICATION.public
    reports: list[BakeReport] = []

    def bake() -> None:
        shutil.rmtree(public, ignore_errors=True)
        reports.append(bake_all(public, hands=os.cpu_count() or 1))
        if reports[-1].failed:
            raise SystemExit(f"Pages failed: {reports[-1].failed[:3]}")

    seconds = timed(bake, least)
    peaks = _peak(resource.RUSAGE_SELF), _peak(resource.RUSAGE_CHILDREN)
    memory = f"at most {peaks[0]} MB in the first process, {peaks[1]} in another"
    files = {str(path.relative_to(public)): path.read_bytes() for path in public.rglob("*") if path.is_file()}
    volume = sum(map(len, files.values())) / 1e6
    note = f"{len(files):,} files, {volume:,.0f} MB; {len(files) / median(seconds):,.0f} files/s; {memory}"
    plain = plain_write_seconds(files, settings.PUBLICATION.home, least)
    copies = " with copies" if settings.PUBLICATION.precompressed else ""
    return Row(f"full bake{copies}, {int(size):,} posts", seconds, "writing the same bytes", plain, note)


def _peak(whose: int) -> int:
    """The most memory of this process, or of the largest of its children, so far."""
    return resource.getrusage(whose).ru_maxrss // 1024
