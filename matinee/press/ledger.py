"""What the ledger is asked and told, each in a few statements."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import TypeVar

from django.db import connection, transaction

from matinee.press.models import BakedFile, BakedRead, Touch
from matinee.press.page import Page
from matinee.press.plate import Claim

EVERYTHING = "*"
"""Touched by a full bake when it begins: one that was cut short is begun again."""

State = BakedFile.State
T = TypeVar("T")

# By hand: a full bake settles millions of reads, and the same through models takes five times as long.
_UPDATE_FILE = f"""UPDATE {BakedFile._meta.db_table}
    SET address = %s, plate = %s, "order" = %s, digest = %s, state = %s WHERE id = %s"""  # noqa: S608
_PUT_READ = f"""INSERT INTO {BakedRead._meta.db_table} (file_id, name, print) VALUES (%s, %s, %s)
    ON CONFLICT (file_id, name) DO UPDATE SET print = excluded.print"""  # noqa: S608
# Two looks into an index for each name, where MIN and MAX would go through all its readers.
_PRINT = f"SELECT print FROM {BakedRead._meta.db_table} WHERE name = names.name ORDER BY print"  # noqa: S608
_PRINTS = f"""WITH names (name) AS (VALUES %s)
    SELECT name, ({_PRINT} LIMIT 1), ({_PRINT} DESC LIMIT 1) FROM names"""  # noqa: S608


def reopen() -> None:
    """Take up what the last bake left: killed in the middle, it may have written any of these files."""
    BakedFile.objects.filter(state__in=[State.DUE, State.GONE]).update(state=State.DUE, digest="")
    BakedFile.objects.filter(state=State.FAILED).update(state=State.DUE)


def take_touches() -> list[Touch]:
    """All touches committed so far."""
    return list(Touch.objects.order_by("pk"))


def prints(names: Sequence[str]) -> dict[str, tuple[str, str]]:
    """The lowest and the highest print of each name among its readers: two where files disagree."""
    found: dict[str, tuple[str, str]] = {}
    with connection.cursor() as cursor:
        for some in _portions(names):
            cursor.execute(_PRINTS % ",".join(["(%s)"] * len(some)), some)
            found.update((name, (lowest, highest)) for name, lowest, highest in cursor if lowest is not None)
    return found


def claimed(paths: Sequence[str]) -> dict[str, str]:
    """The plate of each of these files that the ledger has."""
    found: dict[str, str] = {}
    for some in _portions(paths):
        found.update(BakedFile.objects.filter(path__in=some).values_list("path", "plate"))
    return found


def _portions(items: Sequence[T]) -> Iterator[Sequence[T]]:
    # Databases take only so many parameters in one statement.
    for start in range(0, len(items), 500):
        yield items[start : start + 500]


def order_work(
    changed: dict[str, str], new: Iterable[Claim], contested: Collection[str], touched: Collection[str]
) -> list[Touch]:
    """Mark as due, at once: readers of other prints of changed names, new pages, and contested files.

    `touched` are the reads through which a second plate claimed a file: the ledger keeps one plate a file,
    so they are noted as touches until the bake ends.
    """
    rows = [
        BakedFile(path=claim.path, plate=claim.plate.name, order=claim.plate.order, address=claim.address)
        for claim in new
    ]
    with transaction.atomic():
        # By what they are not: asked for the baked ones, SQLite would look at every file there is.
        open_to_work = BakedFile.objects.exclude(state__in=[State.FAILED, State.GONE])
        for name, print_ in changed.items():
            others = BakedRead.objects.filter(name=name).exclude(print=print_)
            open_to_work.filter(pk__in=others.values("file")).update(state=State.DUE)
        open_to_work.filter(path__in=contested).update(state=State.DUE)
        BakedFile.objects.bulk_create(rows, ignore_conflicts=True)
        return Touch.objects.bulk_create(Touch(name=name) for name in sorted(touched))


def order_all() -> Touch:
    """Mark every file as due, and that the bake is a full one."""
    with transaction.atomic():
        BakedFile.objects.update(state=State.DUE)
        return Touch.objects.create(name=EVERYTHING)


def rows_for(claims: Sequence[Claim]) -> list[BakedFile]:
    """The rows of these files, new ones where there are none."""
    known = {row.path: row for row in BakedFile.objects.filter(path__in=[claim.path for claim in claims])}
    rows = [known.get(claim.path) or BakedFile(path=claim.path) for claim in claims]
    for row, claim in zip(rows, claims, strict=True):
        row.plate, row.order, row.address = claim.plate.name, claim.plate.order, claim.address
    BakedFile.objects.bulk_create([row for row in rows if row._state.adding])
    return rows


def abandon_due() -> None:
    """Let go of every file that is due still."""
    BakedFile.objects.filter(state=State.DUE).update(state=State.GONE)


def paths() -> set[str]:
    """Every file that belongs in the public folder."""
    return set(BakedFile.objects.exclude(state=State.GONE).values_list("path", flat=True))


def due(limit: int, besides: Collection[int]) -> list[BakedFile]:
    """The next files to render, in the order in which they are written."""
    rows = BakedFile.objects.filter(state=State.DUE).exclude(pk__in=besides)
    return list(rows.order_by("order", "path")[:limit])


def count_due() -> int:
    return BakedFile.objects.filter(state=State.DUE).count()


def reads_of(files: Iterable[BakedFile]) -> dict[int, dict[str, str]]:
    """What each file read in its last bake."""
    found: dict[int, dict[str, str]] = {file.pk: {} for file in files}
    for file, name, print_ in BakedRead.objects.filter(file__in=list(found)).values_list(
        "file", "name", "print"
    ):
        found[file][name] = print_
    return found


def fail(rows: Collection[BakedFile]) -> None:
    """Leave these for the next bake."""
    if rows:
        BakedFile.objects.filter(pk__in=[row.pk for row in rows]).update(state=State.FAILED)


def settle(pages: list[Page], chained: set[str], touches: int) -> None:
    """Note in one transaction that these pages stand on the disk as rendered; those without a body are to go.

    `touches` is how many this bake knows of. If there are more by now, the ledger may hold some pages of a
    list from before an edit and some from after it. So all reads that were met and from which others follow
    (`chained`) are followed once more in the next bake, whether they change or not.
    """
    with transaction.atomic():
        _settle_files(pages)
        _settle_reads([page for page in pages if page.body is not None])
        if chained and Touch.objects.count() > touches:
            Touch.objects.bulk_create(Touch(name=name, sure=True) for name in sorted(chained))


def _settle_files(pages: list[Page]) -> None:
    gone = [page.row.pk for page in pages if page.body is None]
    BakedFile.objects.filter(pk__in=gone).update(state=State.GONE)
    rows = [(page.digest, page.row) for page in pages if page.body is not None]
    with connection.cursor() as cursor:
        cursor.executemany(
            _UPDATE_FILE,
            [(row.address, row.plate, row.order, digest, State.BAKED.value, row.pk) for digest, row in rows],
        )


def _settle_reads(pages: list[Page]) -> None:
    for page in pages:
        if left := page.before.keys() - page.taken.keys():
            BakedRead.objects.filter(file=page.row.pk, name__in=left).delete()
    news = [
        (page.row.pk, name, print_)
        for page in pages
        for name, print_ in page.taken.items()
        if page.before.get(name) != print_
    ]
    with connection.cursor() as cursor:
        cursor.executemany(_PUT_READ, news)


def gone(limit: int) -> list[tuple[int, str]]:
    """The next files to remove, in the opposite order of writing."""
    rows = BakedFile.objects.filter(state=State.GONE).order_by("-order", "-path")
    return list(rows.values_list("pk", "path")[:limit])


def forget(files: Collection[int]) -> None:
    """Drop the rows of files that are off the disk."""
    with transaction.atomic():
        BakedRead.objects.filter(file__in=files).delete()
        BakedFile.objects.filter(pk__in=files).delete()


def drop_touches(touches: Collection[Touch], failed: Collection[str]) -> None:
    """Settle the touches of a bake; reads whose value could not be told stay for the next one."""
    with transaction.atomic():
        # Not by range: on PostgreSQL a lower number may be committed after a higher one.
        for some in _portions([touch.pk for touch in touches]):
            Touch.objects.filter(pk__in=some).delete()
        Touch.objects.bulk_create(Touch(name=name, sure=True, failed=True) for name in sorted(failed))
