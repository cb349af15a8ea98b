"""Every page of the publication anew, into an empty folder."""

import os
import shutil
from statistics import median

from django.conf import settings

from bench.timing import Row, plain_write_seconds, timed
from matinee.press import bake_all
from matinee.press.report import BakeReport


def measure(size: str) -> Row:
    """The full bake, beside writing the same bytes plainly."""
    public = settings.PUBLICATION.public
    reports: list[BakeReport] = []

    def bake() -> None:
        shutil.rmtree(public, ignore_errors=True)
        reports.append(bake_all(public, hands=os.cpu_count() or 1))
        if reports[-1].failed:
            raise SystemExit(f"Pages failed: {reports[-1].failed[:3]}")

    seconds = timed(bake)
    files = {str(path.relative_to(public)): path.read_bytes() for path in public.rglob("*") if path.is_file()}
    volume = sum(map(len, files.values())) / 1e6
    note = f"{len(files):,} files, {volume:,.0f} MB; {len(files) / median(seconds):,.0f} files/s"
    plain = plain_write_seconds(files, settings.PUBLICATION.home)
    copies = " with copies" if settings.PUBLICATION.precompressed else ""
    return Row(f"full bake{copies}, {int(size):,} posts", seconds, "writing the same bytes", plain, note)
