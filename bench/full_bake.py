"""Every page of the publication anew, into an empty folder."""

import os
import shutil
from statistics import median

from django.conf import settings

from bench.memory import peak
from bench.timing import Row, plain_write_seconds, timed
from matinee.press import bake_all
from matinee.press.report import BakeReport

MANY = 20_000
"""From so many posts on one run has to do."""


def measure(size: str) -> Row:
    """The full bake, beside writing the same bytes plainly."""
    least = 1 if int(size) >= MANY else 3
    public = settings.PUBLICATION.public
    former = settings.PUBLICATION.home / "former"
    former.mkdir()
    reports: list[BakeReport] = []

    def bake() -> None:
        if public.exists():
            # Only moved away: to take files off a disk may cost more than to put them there.
            public.rename(former / str(len(reports)))
        reports.append(bake_all(public, hands=os.cpu_count() or 1))
        if reports[-1].failed:
            raise SystemExit(f"Pages failed: {reports[-1].failed[:3]}")

    with peak() as memory:
        seconds = timed(bake, least)
    shutil.rmtree(former)
    files = {str(path.relative_to(public)): path.read_bytes() for path in public.rglob("*") if path.is_file()}
    volume = sum(map(len, files.values())) / 1e6
    note = f"{len(files):,} files, {volume:,.0f} MB; {len(files) / median(seconds):,.0f} files/s; "
    note += f"at most {memory.megabytes} MB in all its processes"
    plain = plain_write_seconds(files, settings.PUBLICATION.home, least)
    copies = " with copies" if settings.PUBLICATION.precompressed else ""
    return Row(f"full bake{copies}, {int(size):,} posts", seconds, "writing the same bytes", plain, note)
