"""What the ledger is asked and told, each in a few statements."""

from array import array
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import Any, TypeVar

from django.db import connection, transaction
from django.db.models import Exists, OuterRef

from matinee.press import outgoing
from matinee.press.errors import OvertakenError
from matinee.press.models import BakedFile, BakedRead, Reader, Touch
from matinee.press.outgoing import Change
from matinee.press.page import Made, Page
from matinee.press.plate import Claim
from matinee.press.turn import TURN, TURN_BACK

EVERYTHING = "*"
"""Touched by a full bake when it begins: one that was cut short is begun again."""

UNPRINTED = ""
"""The print of a read that no file was made from since the last full bake began."""
MIXED = "~"
"""The print of a read whose value changed under a bake without a touch: its readers were made from different
ones.
"""

FAILED_BEFORE = "it could not be read in the bake before"

State = BakedFile.State
T = TypeVar("T")

_IS_READ = Exists(Reader.objects.filter(read=OuterRef("pk")))

_FILE, _READ, _READER = (model._meta.db_table for model in (BakedFile, BakedRead, Reader))
_CLOSED = f"('{State.FAILED.value}', '{State.GONE.value}')"

# By hand: a full bake settles a million of these, and the same through models takes five times as long; what
# each bake asks, Django takes ten times as long to build as the database to answer.
_UPDATE_FILE = f"""UPDATE {_FILE}
    SET address = %s, plate = %s, "order" = %s, digest = %s, state = %s, reads = %s,
        baked_at = %s, because = %s
    WHERE id = %s"""  # noqa: S608
_PUT_READS = f"""INSERT INTO {_READ} AS known (name, print) VALUES %s
    ON CONFLICT (name) DO UPDATE
    SET print = CASE WHEN known.print IN ('{UNPRINTED}', excluded.print)
        THEN excluded.print ELSE '{MIXED}' END
    RETURNING name, id"""  # noqa: S608
_PUT_READER = f"""INSERT INTO {_READER} (read_id, file_id) VALUES (%s, %s)
    ON CONFLICT DO NOTHING"""  # noqa: S608
_DROP_READER = f"DELETE FROM {_READER} WHERE read_id = %s AND file_id = %s"  # noqa: S608
_PRINTS = f"SELECT name, print, id FROM {_READ} WHERE name IN (%s)"  # noqa: S608
_UPDATE_PRINT = f"UPDATE {_READ} SET print = %s WHERE id = %s"  # noqa: S608
_DIGESTS = f"SELECT path, digest FROM {_FILE} WHERE path IN (%s)"  # noqa: S608
_PLATES = f"SELECT path, plate FROM {_FILE} WHERE path IN (%s)"  # noqa: S608
# By what they are not: asked for the baked ones, SQLite would look at every file there is.
_MAKE_DUE = f"""UPDATE {_FILE} SET state = '{State.DUE.value}' WHERE state NOT IN {_CLOSED}
    AND id IN (SELECT file_id FROM {_READER} WHERE read_id IN (%s))"""  # noqa: S608
_DUE = f"SELECT * FROM {_FILE} WHERE state = '{State.DUE.value}' ORDER BY {TURN} LIMIT %s"  # noqa: S608
_COUNT_DUE = f"SELECT COUNT(*) FROM {_FILE} WHERE state = '{State.DUE.value}'"  # noqa: S608
_GONE = f"SELECT id, path FROM {_FILE} WHERE state = '{State.GONE.value}' ORDER BY {TURN_BACK} LIMIT %s"  # noqa: S608
_TAKE_UP = f"""UPDATE {_FILE} SET state = '{State.DUE.value}', digest = ''
    WHERE state IN ('{State.DUE.value}', '{State.FAILED.value}', '{State.GONE.value}')"""  # noqa: S608
_DROP_UNREAD = f"""DELETE FROM {_READ} WHERE id IN (%s)
    AND NOT EXISTS (SELECT 1 FROM {_READER} WHERE read_id = {_READ}.id)"""  # noqa: S608
_DROP_TOUCHES = f"DELETE FROM {Touch._meta.db_table} WHERE id IN (%s)"  # noqa: S608
_COUNT_TOUCHES = f"SELECT COUNT(*) FROM {Touch._meta.db_table}"  # noqa: S608


def reopen() -> None:
    """Take up what the last bake left: it may have written any of these, or something stood in their way."""
    _asked(_TAKE_UP)
    outgoing.forget_unwanted()


def retry() -> None:
    """Take up what an edit may have mended in the midst of a bake, or brought back: pages that failed or are
    to go.
    """
    BakedFile.objects.filter(state__in=[State.GONE, State.FAILED]).update(state=State.DUE, digest="")


def doubt(stands: Callable[[str, str], bool]) -> None:
    """Vouch no more for files that `stands` does not find by path and digest: they are due."""
    rows = BakedFile.objects.exclude(digest="").values_list("pk", "path", "digest")
    lost = [pk for pk, path, digest in rows.iterator(2000) if not stands(path, digest)]
    for some in _portions(lost):
        BakedFile.objects.filter(pk__in=some).update(state=State.DUE, digest="")


def take_touches() -> list[Touch]:
    """All touches committed so far."""
    return list(Touch.objects.order_by("pk"))


def see_that_none_is_new(touches: int) -> None:
    """OvertakenError where there are more touches by now than those that a bake knows of.

    All values loaded until then are from one and the same state of the publication, unless this is raised.
    """
    if _asked(_COUNT_TOUCHES)[0][0] > touches:
        raise OvertakenError


def prints(names: Sequence[str]) -> dict[str, str]:
    """The prints of those of these reads that any file was made from."""
    return {name: print_ for some in _portions(names) for name, print_, _ in _asked_of(_PRINTS, some)}


def below(name: str) -> list[str]:
    """The reads that files were made from whose names begin with this one and a slash."""
    rows, beginning = BakedRead.objects.order_by("name"), f"{name}/"
    if connection.vendor == "sqlite":  # which goes by its index where it compares, and not where it matches
        rows = rows.filter(name__gte=beginning, name__lt=f"{name}{chr(ord('/') + 1)}")
    else:
        rows = rows.filter(name__startswith=beginning)
    return list(rows.values_list("name", flat=True))


def digests(paths: Sequence[str]) -> dict[str, str]:
    """The digest of each of these files that the ledger has."""
    return {path: digest for some in _portions(paths) for path, digest in _asked_of(_DIGESTS, some)}


def claimed(paths: Sequence[str]) -> dict[str, str]:
    """The plate of each of these files that the ledger has."""
    return {path: plate for some in _portions(paths) for path, plate in _asked_of(_PLATES, some)}


def _asked(statement: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
    """The rows that a statement gives."""
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        return cursor.fetchall() if cursor.description else []


def _asked_of(statement: str, values: Sequence[Any]) -> list[tuple[Any, ...]]:
    """The same where the statement has place for a list of values."""
    return _asked(statement % ",".join(["%s"] * len(values)), values)


def _portions(items: Sequence[T]) -> Iterator[Sequence[T]]:
    # Databases take only so many parameters in one statement.
    for start in range(0, len(items), 500):
        yield items[start : start + 500]


def order_work(
    changed: dict[str, str],
    new: Iterable[Claim],
    contested: Collection[str],
    touched: Collection[str],
    touches: int,
) -> list[Touch]:
    """Mark as due, at once: readers of names whose print is another, new pages, and contested files.

    `touched` are the reads through which a second plate claimed a file: the ledger keeps one plate a file,
    so they are noted as touches until the bake ends. OvertakenError where this bake's `touches` are not all.
    """
    rows = [
        BakedFile(path=claim.path, plate=claim.plate.name, order=claim.plate.order, address=claim.address)
        for claim in new
    ]
    with transaction.atomic():
        see_that_none_is_new(touches)
        for some in _portions(sorted(changed)):
            known = _asked_of(_PRINTS, some)
            reads = [(changed[name], read) for name, print_, read in known if print_ != changed[name]]
            if reads:
                _asked_of(_MAKE_DUE, [read for _, read in reads])
                with connection.cursor() as cursor:
                    cursor.executemany(_UPDATE_PRINT, reads)
        open_to_work = BakedFile.objects.exclude(state__in=[State.FAILED, State.GONE])
        open_to_work.filter(path__in=contested).update(state=State.DUE)
        BakedFile.objects.bulk_create(rows, ignore_conflicts=True)
        return Touch.objects.bulk_create(Touch(name=name) for name in sorted(touched))


def note_full(because: str) -> None:
    """Have the next bake be a full one, unless it is to be anyway."""
    if not Touch.objects.filter(name=EVERYTHING).exists():
        Touch.objects.create(name=EVERYTHING, because=because)


def is_being_filled() -> bool:
    """Whether pages may be missing from it that are only now made: in a full bake, and before the first."""
    return Touch.objects.filter(name=EVERYTHING).exists() or not BakedFile.objects.exists()


def order_all(because: str) -> Touch:
    """Mark every file as due, without what it was made from, and that the bake is a full one."""
    with transaction.atomic():
        Reader.objects.all().delete()
        BakedFile.objects.update(state=State.DUE, reads=b"")
        BakedRead.objects.update(print=UNPRINTED)
        return Touch.objects.create(name=EVERYTHING, because=because)


def rows_for(files: Sequence[Made]) -> list[BakedFile]:
    """The rows of these files, new ones where there are none."""
    known = {row.path: row for row in BakedFile.objects.filter(path__in=[file.path for file in files])}
    rows = [known.get(file.path) or BakedFile(path=file.path) for file in files]
    for row, file in zip(rows, files, strict=True):
        row.plate, row.order, row.address = file.plate, file.order, file.address
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
    rows = BakedFile.objects.raw(_DUE, [limit + len(besides)])
    return [row for row in rows if row.pk not in besides][:limit]


def edits_waiting_for(row: BakedFile) -> list[str]:
    """The edits, in words, that have touched what a file was made from and that no bake has followed yet."""
    names = BakedRead.objects.filter(pk__in=_unpacked(row.reads)).values("name")
    edits = Touch.objects.filter(name__in=names).order_by("pk").values_list("because", flat=True)
    return list(dict.fromkeys(edits))


def due_paths() -> set[str]:
    """Every file that is to be made."""
    return set(BakedFile.objects.filter(state=State.DUE).values_list("path", flat=True))


def count_due() -> int:
    count: int = _asked(_COUNT_DUE)[0][0]
    return count


def fail(rows: Collection[BakedFile]) -> None:
    """Leave these for the next bake."""
    if rows:
        BakedFile.objects.filter(pk__in=[row.pk for row in rows]).update(state=State.FAILED)


@transaction.atomic
def settle(pages: list[Page]) -> None:
    """Note in one transaction that these pages stand on the disk; those without a digest are to go."""
    gone = [page.row.pk for page in pages if not page.digest]
    BakedFile.objects.filter(pk__in=gone).update(state=State.GONE)
    made = [page for page in pages if page.digest]
    ids = put_reads({name: print_ for page in made for name, print_ in page.taken.items()})
    files, come, left = [], [], []
    for page in made:
        row = page.row
        before, now = set(_unpacked(row.reads)), {ids[name] for name in page.taken}
        come += [(read, row.pk) for read in now - before]
        left += [(read, row.pk) for read in before - now]
        packed = bytes(row.reads) if before == now else array("q", sorted(now)).tobytes()
        told = (connection.ops.adapt_datetimefield_value(row.baked_at), row.because)
        stands = (row.address, row.plate, row.order, page.digest, State.BAKED.value, packed)
        files.append((*stands, *told, row.pk))
    put_readers(sorted(come))
    with connection.cursor() as cursor:
        cursor.executemany(_DROP_READER, left)
        cursor.executemany(_UPDATE_FILE, files)
    # A row without a digest may have been written by a baker that died before it could note so.
    outgoing.note(
        [
            Change(page.row.path, page.row.address, page.row.order, page.digest)
            for page in made
            if page.digest != page.row.digest
        ]
    )
    _drop_unread({read for read, _ in left})


def put_readers(pairs: Sequence[tuple[int, int]]) -> None:
    """Note who reads what: ids of reads, each with that of a file."""
    with connection.cursor() as cursor:
        cursor.executemany(_PUT_READER, pairs)


def put_reads(taken: dict[str, str]) -> dict[str, int]:
    """The ids of these reads, which have these prints now, or a mixed one for the next bake to follow."""
    ids: dict[str, int] = {}
    with connection.cursor() as cursor:
        for some in _portions(sorted(taken.items())):
            values = ",".join(["(%s, %s)"] * len(some))
            cursor.execute(_PUT_READS % values, [part for pair in some for part in pair])
            ids.update(cursor.fetchall())
    return ids


def _unpacked(reads: bytes | memoryview) -> "array[int]":
    found = array("q")
    found.frombytes(bytes(reads))
    return found


def drop_all_unread() -> None:
    """Drop every read that no file is made from."""
    BakedRead.objects.filter(~_IS_READ).delete()


def _drop_unread(reads: Collection[int]) -> None:
    """Drop those of these reads that no file is made from any more."""
    for some in _portions(sorted(reads)):
        _asked_of(_DROP_UNREAD, some)


def gone(limit: int) -> list[tuple[int, str]]:
    """The next files to remove, in the opposite order of writing."""
    return [(pk, path) for pk, path in _asked(_GONE, [limit])]


def forget(files: Collection[int]) -> None:
    """Drop the rows of files that are off the disk."""
    rows = BakedFile.objects.filter(pk__in=files)
    with transaction.atomic():
        outgoing.note([Change(*row, "") for row in rows.values_list("path", "address", "order")])
        left = [(read, pk) for pk, reads in rows.values_list("pk", "reads") for read in _unpacked(reads)]
        with connection.cursor() as cursor:
            cursor.executemany(_DROP_READER, left)
        rows.delete()
        _drop_unread({read for read, _ in left})


def drop_touches(touches: Collection[Touch], failed: Collection[str]) -> None:
    """Settle the touches of a bake; reads whose value could not be told stay for the next one."""
    with transaction.atomic():
        # Not by range: on PostgreSQL a lower number may be committed after a higher one.
        for some in _portions([touch.pk for touch in touches]):
            _asked_of(_DROP_TOUCHES, some)
        Touch.objects.bulk_create(
            Touch(name=name, sure=True, failed=True, because=FAILED_BEFORE) for name in sorted(failed)
        )
