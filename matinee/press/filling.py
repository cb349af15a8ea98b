"""The ledger as a full bake fills it: every file anew, and who read what only at the end, in order.

Put down portion by portion, a million readers would be strewn over the whole of their index each time.
"""

from array import array
from collections.abc import Sequence
from datetime import datetime
from itertools import islice
from typing import Any

from django.db import connection, transaction

from matinee.press import ledger, outgoing
from matinee.press.ledger import State
from matinee.press.models import BakedFile
from matinee.press.outgoing import Change
from matinee.press.page import Made

BAKED, FAILED, GONE = (state.value for state in (State.BAKED, State.FAILED, State.GONE))

KNOWN = 20_000
"""So many reads are remembered as they stand in the ledger, and as many of those that came before."""

_AT_ONCE = 50_000  # readers in one transaction: the desk must not wait for all of them

_FILES = BakedFile._meta.db_table
_FIELDS = 'path, address, plate, "order", digest, state, reads, baked_at, because'
# A file that was not written keeps the moment when it was, and why.
_PUT_FILES = f"""INSERT INTO {_FILES} ({_FIELDS}) VALUES %s
    ON CONFLICT (path) DO UPDATE SET address = excluded.address, plate = excluded.plate,
        "order" = excluded."order", digest = excluded.digest, state = excluded.state,
        reads = excluded.reads, baked_at = COALESCE(excluded.baked_at, {_FILES}.baked_at),
        because = CASE WHEN excluded.baked_at IS NULL THEN {_FILES}.because ELSE excluded.because END
    RETURNING path, id"""  # noqa: S608
_PUT_STATES = f"""INSERT INTO {_FILES} ({_FIELDS}) VALUES %s
    ON CONFLICT (path) DO UPDATE SET state = excluded.state"""  # noqa: S608


_Row = tuple[Any, ...]


class Filling:
    """Notes what became of files in a full bake, each once; `ledger.order_all` took away all readers."""

    def __init__(self, moment: datetime) -> None:
        self._moment = connection.ops.adapt_datetimefield_value(moment)
        self._pairs = array("q")
        self._reads: dict[tuple[str, str], int] = {}
        self._before: dict[tuple[str, str], int] = {}

    @transaction.atomic
    def settle(self, files: Sequence[Made]) -> None:
        """Note in one transaction that these files stand, are to go, or failed."""
        known = ledger.digests([file.path for file in files])
        made = [file for file in files if file.digest]
        ids = self._ids(made)
        reads_of = {file.path: sorted(ids[name] for name in file.taken) for file in made}
        rows = []
        for file in made:
            reads = array("q", reads_of[file.path]).tobytes()
            rows.append(_row(file, BAKED, reads, self._moment if file.is_written else None))
        for path, file_id in _put(_PUT_FILES, rows):
            self._pairs.extend([read << 32 | file_id for read in reads_of[path]])
        others = [_row(file, FAILED if file.error else GONE) for file in files if not file.digest]
        _put(_PUT_STATES, others)
        outgoing.note(
            [
                Change(file.path, file.address, file.order, file.digest)
                for file in made
                if file.digest != known.get(file.path)
            ]
        )

    def put_readers(self) -> None:
        """Have all readers in the ledger that were noted so far."""
        pairs = iter(sorted(self._pairs))
        self._pairs = array("q")
        while some := [(pair >> 32, pair & 0xFFFFFFFF) for pair in islice(pairs, _AT_ONCE)]:
            with transaction.atomic():
                ledger.put_readers(some)

    def _ids(self, files: Sequence[Made]) -> dict[str, int]:
        """The ids of all reads that these files were made from, with these prints in the ledger now."""
        taken = {name: print_ for file in files for name, print_ in file.taken.items()}
        found: dict[str, int] = {}
        for pair in taken.items():
            if read := self._reads.get(pair) or self._before.get(pair):
                found[pair[0]] = self._reads[pair] = read
        new = {name: print_ for name, print_ in taken.items() if name not in found}
        for name, read in ledger.put_reads(new).items():
            found[name] = self._reads[name, new[name]] = read
        if len(self._reads) > KNOWN:
            self._before, self._reads = self._reads, {}
        return found


def _row(file: Made, state: str, reads: bytes = b"", baked_at: Any = None) -> _Row:
    standing = (file.path, file.address, file.plate, file.order, file.digest, state)
    return (*standing, reads, baked_at, "")


def _put(statement: str, rows: Sequence[_Row]) -> list[tuple[str, int]]:
    if not rows:
        return []
    places = ",".join(["(%s, %s, %s, %s, %s, %s, %s, %s, %s)"] * len(rows))
    with connection.cursor() as cursor:
        cursor.execute(statement % places, [value for row in rows for value in row])
        return cursor.fetchall() if cursor.description else []
