"""The bucket follows the public folder."""

import pytest

from matinee.press import bake, bake_all, headers, outgoing, touch
from matinee.press import mirror as mirroring
from matinee.press.bucket import Bucket
from matinee.press.errors import BucketError, BusyError
from matinee.press.headers import ASK_AGAIN
from matinee.press.lock import carrier_lock
from matinee.press.mirror import compare, mirror
from matinee.press.models import BakedFile, Outgoing
from matinee.press.report import Difference
from matinee.press.tests.notebook import book, pages
from matinee.press.tests.steps import Killed, stopped
from matinee.press.tests.store import Store, name_of

NAMES = [
    "a b",
    "ü",
    "Вызов",
    "50%",
    "a%20b",
    "1+1",
    "why?",
    "#1",
    "a&b;c",
    "tilde~",
    "(x)",
    "it's",
    '"q"',
    "[*]",
]


@pytest.fixture
def store(settings):
    settings.PRESS_STAGES = ["mirror"]
    return Store()


@pytest.fixture
def filled(public, store):
    """Eight notes, baked and mirrored."""
    for number in range(1, 9):
        touch(*book.put(number, number, f"Text {number}", ("red",)))
    bake(public)
    mirror(public, store.opened())
    return store


class Noting(Bucket):
    """Notes what is asked of the bucket, and lets something happen before a put."""

    def __init__(self, settings, before=lambda name: None):
        super().__init__(settings)
        self.before = before
        self.done = []

    def put(self, name, body, **headers):
        self.before(name)
        super().put(name, body, **headers)
        self.done.append(("put", name))

    def delete(self, names):
        super().delete(names)
        self.done += [("delete", name) for name in names]


class Stop(Exception):  # noqa: N818
    """Whoever watches has had enough."""


class Leaver:
    """Watches, and leaves when so many of so many are done."""

    def __init__(self, total, at):
        self.moment = (at, total)

    def step(self, done, total, address):
        if (done, total) == self.moment:
            raise Stop


def wanted():
    """What the bucket should hold: each file by its address."""
    return {name_of(path): body for path, body in pages().items()}


def test_a_new_bucket_gets_all_files_under_their_addresses(public, store):
    touch(*book.put(1, 1, "First", ("red",)))
    bake(public)
    report = mirror(public, store.opened())
    assert store.files() == wanted()
    assert (report.put, report.deleted, report.left) == (len(wanted()), 0, 0)
    assert {"index.html", "1/note-1", "tags/red/1", "feed.xml"} <= store.names()
    assert compare(public, store.opened()) == []


def test_then_only_what_changed_is_carried(public, filled):
    touch(*book.put(3, 3, "Other text", ("red",)))
    baked = bake(public)
    report = mirror(public, filled.opened())
    assert (report.put, report.deleted) == (baked.written, 0)
    touch(*book.drop(3))
    baked = bake(public)
    report = mirror(public, filled.opened())
    assert (report.put, report.deleted) == (baked.written, baked.removed)
    assert baked.removed > 0
    assert filled.files() == wanted()
    bake_all(public)
    assert mirror(public, filled.opened()).put == 0
    assert not Outgoing.objects.exists()


def test_objects_are_sent_with_type_and_cache_rule(filled):
    assert filled.get("1/note-1")[1:] == ("text/html; charset=utf-8", ASK_AGAIN)
    assert filled.get("feed.xml")[1:] == ("application/rss+xml; charset=utf-8", ASK_AGAIN)


def test_other_headers_than_the_bucket_was_filled_with_call_for_all_files_anew(public, filled, monkeypatch):
    monkeypatch.setitem(headers._BY_SUFFIX, ".html", "text/html; charset=UTF-8")
    assert mirror(public, filled.opened()).put == len(wanted())
    assert filled.get("1/note-1").content_type == "text/html; charset=UTF-8"
    assert mirror(public, filled.opened()).put == 0


def test_files_that_are_carried_anew_are_begun_again_after_a_stop(public, filled, monkeypatch):
    monkeypatch.setattr(mirroring, "WORTH_A_LIST", 1)
    monkeypatch.setitem(headers._BY_SUFFIX, ".html", "text/html; charset=UTF-8")
    with pytest.raises(Stop):
        mirror(public, filled.opened(), Leaver(total=len(wanted()), at=3))
    mirror(public, filled.opened())
    assert {filled.get(name).content_type for name in wanted()} == {
        "text/html; charset=UTF-8",
        "application/rss+xml; charset=utf-8",
    }


def test_names_may_be_those_of_the_files(public, filled):
    bucket = filled.opened(names="file")
    report = mirror(public, bucket)
    assert filled.files() == pages()
    assert report.deleted == len(wanted().keys() - pages().keys())
    touch(*book.drop(1))
    bake(public)
    mirror(public, bucket)
    assert filled.files() == pages()


def test_names_of_any_kind_arrive_as_they_are(public, store):
    for number, tag in enumerate(NAMES):
        touch(*book.put(number, 1, "Text", (tag,)))
    bake(public)
    mirror(public, store.opened())
    assert {f"tags/{tag}/1" for tag in NAMES} <= store.names()
    assert store.files() == wanted()
    assert compare(public, store.opened()) == []
    for number in range(len(NAMES)):
        touch(*book.drop(number))
    bake(public)
    mirror(public, store.opened())
    assert store.files() == wanted()


def test_below_a_prefix_all_is_ours_and_nothing_beside_it(public, store):
    store.put("site/old", b"a stray")
    store.put("sitemap", b"somebody's")
    touch(*book.put(1, 1, "First"))
    bake(public)
    mirror(public, store.opened(prefix="/site/"))
    assert store.files() == {f"site/{name}": body for name, body in wanted().items()} | {
        "sitemap": b"somebody's"
    }
    assert compare(public, store.opened(prefix="site")) == []


def test_pages_come_before_what_links_to_them_and_go_after_it(public, filled):
    touch(*book.put(9, 9, "New", ("blue",)), *book.drop(1))
    bake(public)
    bucket = Noting(filled.settings())
    mirror(public, bucket)
    later = {"page": 2, "tags": 2, "feed.xml": 3, "index.html": 3}
    steps = [(verb == "delete", later.get(name.partition("/")[0], 1)) for verb, name in bucket.done]
    assert steps == sorted(steps)
    assert {steps[0], steps[-1]} == {(False, 1), (True, 1)}


def test_what_differs_is_named_and_mended_by_a_full_mirroring(public, filled):
    filled.put("1/note-1", b"x" * len(wanted()["1/note-1"]))
    filled.put("0/note-2", b"shorter")
    filled.remove("feed.xml")
    filled.put("stray", b"nobody's")
    assert compare(public, filled.opened()) == [
        Difference("0/note-2", "different"),
        Difference("1/note-1", "different"),
        Difference("feed.xml", "missing"),
        Difference("stray", "stray"),
    ]
    assert mirror(public, filled.opened()).put == 0
    report = mirror(public, filled.opened(), full=True)
    assert (report.put, report.deleted) == (3, 1)
    assert filled.files() == wanted()


def test_a_tag_that_is_no_md5_is_not_trusted_but_the_bytes_are(public, filled):
    body = wanted()["1/note-1"]
    filled.opened()._store.put("1/note-1", body, use_multipart=True)
    assert "-" in filled.opened().list()["1/note-1"].tag
    assert compare(public, filled.opened()) == []
    filled.opened()._store.put("1/note-1", body.swapcase(), use_multipart=True)
    assert compare(public, filled.opened()) == [Difference("1/note-1", "different")]


def test_while_the_store_is_away_bakes_go_on_and_nothing_is_lost(public, filled):
    with filled.away():
        touch(*book.put(9, 9, "New"))
        bake(public)
        with pytest.raises(BucketError, match=r"can't be reached.*mend endpoint") as caught:
            mirror(public, filled.opened())
        assert "\n" not in str(caught.value)
        touch(*book.drop(2))
        bake(public)
    mirror(public, filled.opened())
    assert filled.files() == wanted()


def test_what_arrived_before_the_store_went_away_is_not_put_again(public, filled):
    for number in range(20, 40):
        touch(*book.put(number, 9, "New"))
    bake(public)
    queued = Outgoing.objects.count()

    def refuse(name):
        if name.startswith("page/"):
            raise BucketError("The store went away.")

    bucket = Noting(filled.settings(), refuse)
    with pytest.raises(BucketError):
        mirror(public, bucket)
    assert {name.partition("/")[0] for _, name in bucket.done} <= {"0", "1"}
    assert Outgoing.objects.count() == queued - len(bucket.done) < queued
    assert mirror(public, filled.opened()).put == queued - len(bucket.done)
    assert filled.files() == wanted()


def test_a_page_that_changes_meanwhile_waits_and_so_does_all_that_may_link_to_it(public, filled):
    touch(*book.put(9, 9, "New"), *book.drop(1))
    bake(public)

    def edit(name):
        if name == "1/note-9":
            (public / "page/3.html").write_bytes(b"a baker wrote this, and has not noted it yet")

    bucket = Noting(filled.settings(), edit)
    report = mirror(public, bucket)
    assert report.left > 0
    assert {verb for verb, _ in bucket.done} == {"put"}
    assert "index.html" not in {name for _, name in bucket.done}
    assert "1/note-1" in filled.names()
    bake(public)
    mirror(public, filled.opened())
    assert filled.files() == wanted()


def test_a_file_that_somebody_else_changed_is_baked_anew_before_it_is_carried(public, filled):
    touch(*book.put(9, 9, "New"))
    bake(public)
    (public / "1/note-9.html").write_bytes(b"not ours")
    assert mirror(public, filled.opened()).left == 1
    assert "1/note-9" not in filled.names()
    bake(public)
    mirror(public, filled.opened())
    assert filled.files() == wanted()


def test_a_file_that_is_missing_when_the_bucket_is_filled_comes_later(public, store):
    touch(*book.put(1, 1, "First"))
    bake(public)
    right = (public / "index.html").read_bytes()
    (public / "index.html").unlink()
    (public / "feed.xml").write_bytes(b"not ours")
    assert mirror(public, store.opened()).left == 2
    assert "index.html" not in store.names()
    bake(public)
    assert (public / "index.html").read_bytes() == right
    mirror(public, store.opened())
    assert store.files() == wanted()


@pytest.mark.parametrize("at", range(0, 40, 3))
def test_what_a_baker_wrote_before_it_died_is_carried_too(public, filled, at):
    touch(*book.put(2, 2, "Second text", ("blue",)), *book.drop(3))
    with stopped(public, at), pytest.raises(Killed):
        bake(public)
    mirror(public, filled.opened())
    touch(*book.put(2, 2, "Text 2", ("red",)))
    bake(public)
    mirror(public, filled.opened())
    assert filled.files() == wanted()


def test_many_changes_are_compared_with_the_bucket_before_they_are_put(public, filled, monkeypatch):
    monkeypatch.setattr(mirroring, "WORTH_A_LIST", 1)
    with stopped(public, 12), pytest.raises(Killed):
        bake_all(public)
    bake_all(public)
    assert Outgoing.objects.exists()
    assert mirror(public, filled.opened()).put == 0
    assert not Outgoing.objects.exists()


def test_a_stray_that_becomes_a_page_before_it_is_taken_away_stays(public, filled):
    class Watcher:
        def step(self, done, total, address):
            if total == 2 and done == 1:
                touch(*book.put(10, 10, "A page"))
                bake(public)

    filled.put("0/note-10", b"a stray")
    filled.remove("0/note-2")
    bucket = Noting(filled.settings())
    assert Difference("0/note-10", "stray") in compare(public, bucket)
    mirror(public, bucket, Watcher(), full=True)
    assert 10 in book.notes
    assert ("delete", "0/note-10") not in bucket.done
    mirror(public, filled.opened())
    assert filled.files() == wanted()


def test_a_ledger_that_is_filled_just_now_makes_no_strays(public, filled):
    BakedFile.objects.all().delete()
    with pytest.raises(BusyError, match="A full bake is due"):
        mirror(public, filled.opened(), full=True)
    bake_all(public)
    filled.put("stray", b"nobody's")
    touch(*book.put(3, 3, "Other"))
    with stopped(public, 20), pytest.raises(Killed):
        bake_all(public)
    with pytest.raises(BusyError):
        mirror(public, filled.opened(names="file"))
    assert filled.names() == {*wanted(), "stray"}
    bake(public)
    mirror(public, filled.opened(), full=True)
    assert filled.files() == wanted()


def test_without_a_mirror_nothing_is_noted_and_with_one_again_all_is_compared(public, filled, settings):
    settings.PRESS_STAGES = []
    touch(*book.put(9, 9, "New"))
    bake(public)
    assert not Outgoing.objects.exists()
    settings.PRESS_STAGES = ["mirror"]
    mirror(public, filled.opened())
    assert filled.files() == wanted()


def test_another_bucket_is_filled_like_a_new_one(public, filled):
    other = Store()
    mirror(public, other.opened())
    assert other.files() == wanted()


def test_what_the_store_has_goes_on_to_the_cdn(public, filled, settings):
    settings.PRESS_STAGES = ["mirror", "purge"]
    touch(*book.put(3, 3, "Other"), *book.drop(8))
    bake(public)
    assert outgoing.pending("purge") == []
    mirror(public, filled.opened())
    assert {"/", "/1/note-3", "/0/note-8"} <= {change.address for change in outgoing.pending("purge")}
    assert outgoing.pending("mirror") == []
    settings.PRESS_STAGES = ["mirror"]
    bake(public)
    assert not Outgoing.objects.exists()


def test_a_change_during_its_own_put_is_queued_still(public, filled, settings):
    settings.PRESS_STAGES = ["mirror", "purge"]
    touch(*book.put(3, 3, "Other"))
    bake(public)
    before = {change.path: change for change in outgoing.pending("mirror")}
    touch(*book.put(3, 3, "Another"))
    bake(public)
    outgoing.pass_on([before["1/note-3.html"]])
    assert "1/note-3.html" in {change.path for change in outgoing.pending("mirror")}
    mirror(public, filled.opened())
    assert filled.files() == wanted()


def test_two_never_carry_at_once(public, filled):
    with carrier_lock(public), pytest.raises(BusyError, match="Another mirroring"):
        mirror(public, filled.opened(), wait=False)


def test_who_watches_may_leave_in_the_middle(public, store):
    for number in range(9):
        touch(*book.put(number, 1, "Text"))
    bake(public)
    outgoing.note_whole(outgoing.files(), store.opened().place, headers.rules())
    with pytest.raises(Stop):
        mirror(public, store.opened(), Leaver(total=len(wanted()), at=3))
    assert store.names() < wanted().keys()
    mirror(public, store.opened())
    assert store.files() == wanted()
