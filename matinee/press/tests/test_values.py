"""Values are loaded once, and in bulk for work that waits for them together."""

import pytest

from matinee.press import values as press_values
from matinee.press.read import read
from matinee.press.testing import fresh_reads
from matinee.press.values import Reads, Values


@pytest.fixture
def asked():
    return []


@pytest.fixture
def shelf(asked):
    """A read of numbered books; book 13 can't be loaded, book 404 is none."""

    def many(numbers):
        asked.append(list(numbers))
        if 13 in numbers:
            raise OSError("Book 13 is stuck.")
        return {number: f"book {number}" for number in numbers if number != 404}

    def one(number: int):
        return many([number]).get(number)

    with fresh_reads():
        yield read("shelf:{number}", many=many, kept=True)(one)


@pytest.fixture
def values():
    return Values()


def _taking(reads, kind, *numbers):
    try:
        return [reads(kind, number) for number in numbers]
    except OSError as error:
        return str(error)


def test_work_in_step_waits_together_and_is_told_apart(values, shelf, asked):
    work = [(1, 2), (2, 3), (3, 404), ()]
    reads = [Reads(values) for _ in work]
    tasks = [
        (lambda one=one, some=some: _taking(one, shelf, *some)) for one, some in zip(reads, work, strict=True)
    ]
    assert values.in_step(tasks) == [
        ["book 1", "book 2"],
        ["book 2", "book 3"],
        ["book 3", None],
        [],
    ]
    assert asked == [[1, 2, 3], [404]]
    assert [sorted(one.taken) for one in reads] == [
        ["shelf:1", "shelf:2"],
        ["shelf:2", "shelf:3"],
        ["shelf:3", "shelf:404"],
        [],
    ]


def test_one_that_fails_among_many_fails_alone(values, shelf, asked):
    tasks = [(lambda number=number: _taking(Reads(values), shelf, number)) for number in (12, 13, 14)]
    assert values.in_step(tasks) == [["book 12"], "Book 13 is stuck.", ["book 14"]]
    assert asked == [[12, 13, 14], [12], [13], [14]]


def test_what_failed_is_tried_again_by_the_next_who_wants_it(values, shelf, asked):
    assert _taking(Reads(values), shelf, 13) == _taking(Reads(values), shelf, 13) == "Book 13 is stuck."
    assert asked == [[13], [13]]


def test_without_step_each_value_is_loaded_when_it_is_wanted_and_once(values, shelf, asked, monkeypatch):
    assert _taking(Reads(values), shelf, 1, 2, 1) == ["book 1", "book 2", "book 1"]
    assert asked == [[1], [2]]


def test_values_that_are_asked_for_again_and_again_are_kept(values, shelf, asked, monkeypatch):
    monkeypatch.setattr(press_values, "GENERATION", len("'book 1''book 2'") - 1)
    for wanted in ((1, 2), (1, 3), (1, 4), (1, 2)):
        assert _taking(Reads(values), shelf, *wanted) == [f"book {number}" for number in wanted]
        values.ease()
    assert asked == [[1], [2], [3], [4], [2]]


def test_what_was_let_go_is_loaded_anew(values, shelf, asked, monkeypatch):
    monkeypatch.setattr(press_values, "GENERATION", 0)
    _taking(Reads(values), shelf, 1)
    for _ in range(2):
        values.ease()
        _taking(Reads(values), shelf, 2)
    values.ease()
    assert _taking(Reads(values), shelf, 1) == ["book 1"]
    assert asked == [[1], [2], [1]]


def test_an_end_from_outside_ends_all_work_and_leaves_the_values_usable(values, shelf):
    def killed():
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        values.in_step([lambda: _taking(Reads(values), shelf, 1), killed])
    assert values.in_step([lambda: _taking(Reads(values), shelf, 1)]) == [["book 1"]]


def test_what_is_gathered_is_loaded_at_once_and_fails_where_it_is_read(values, shelf, asked):
    reads = Reads(values)
    reads.gather(shelf, (1, 2, 13, 2))
    assert asked == [[1, 2, 13], [1], [2], [13]]
    assert _taking(reads, shelf, 1, 2) == ["book 1", "book 2"]
    assert len(asked) == 4
    assert _taking(reads, shelf, 13) == "Book 13 is stuck."
    reads.gather(shelf, (3, 4))
    assert asked[5:] == [[3, 4]]
    assert set(reads.taken) == {"shelf:1", "shelf:2"}


def test_a_piece_is_made_once_and_every_page_that_shows_it_has_read_what_it_was_made_from(values, shelf):
    made = []

    def piece(reads, number):
        made.append(number)
        return f"piece of {reads(shelf, number)}"

    pages = [Reads(values), Reads(values)]
    assert [page.once(piece, number) for page in pages for number in (1, 2)] == [
        "piece of book 1",
        "piece of book 2",
    ] * 2
    assert made == [1, 2]
    assert all(sorted(page.taken) == ["shelf:1", "shelf:2"] for page in pages)


def test_a_piece_that_could_not_be_made_is_tried_again(values, shelf):
    def piece(reads, number):
        return reads(shelf, number)

    page = Reads(values)
    for _ in range(2):
        with pytest.raises(OSError, match="stuck"):
            page.once(piece, 13)
    assert page.taken == {}


def _read_in_a_bake(values, shelf, number, *, is_next=True, renewed=()):
    with values.during_bake(is_next=is_next):
        values.renew(renewed)
        return Reads(values)(shelf, number)


def test_a_value_is_kept_from_bake_to_bake_until_it_is_renewed(values, shelf, asked):
    for renewed in ((), (), ["shelf:1"], ()):
        assert _read_in_a_bake(values, shelf, 1, renewed=renewed) == "book 1"
    assert asked == [[1], [1]]


def test_what_this_bake_has_loaded_is_not_loaded_anew(values, shelf, asked):
    with values.during_bake(is_next=True):
        Reads(values)(shelf, 1)
        values.renew(["shelf:1", "no kind knows:1"])
        Reads(values)(shelf, 1)
    assert asked == [[1]]


def test_nothing_is_kept_where_another_baked_in_between_or_a_bake_failed(values, shelf, asked):
    _read_in_a_bake(values, shelf, 1)
    _read_in_a_bake(values, shelf, 1, is_next=False)
    with pytest.raises(OSError, match="stuck"):
        _read_in_a_bake(values, shelf, 13)
    _read_in_a_bake(values, shelf, 1)
    assert asked == [[1], [1], [13], [1]]


def test_what_nobody_asks_for_is_kept_no_longer_than_there_is_room(values, shelf, asked, monkeypatch):
    monkeypatch.setattr(press_values, "KEPT", 30)
    for number in (1, 2, 3, 4, 5, 6, 7):
        _read_in_a_bake(values, shelf, 1)
        _read_in_a_bake(values, shelf, number)
    asked.clear()
    _read_in_a_bake(values, shelf, 1)
    _read_in_a_bake(values, shelf, 2)
    assert asked == [[2]]


def test_a_read_that_does_not_say_so_is_not_kept(values, asked):
    with fresh_reads():
        rack = read("rack:{number}")(_numbered({1: "ties"}, asked))
        for _ in range(2):
            assert _read_in_a_bake(values, rack, 1) == "ties"
    assert asked == [1, 1]


def test_a_shared_piece_is_made_anew_where_what_it_was_made_from_is_other(values):
    words, made = {1: "first"}, []

    def make(reads, number):
        made.append(reads(told, number))
        return f"The {made[-1]} words."

    def once(*renewed):
        with values.during_bake(is_next=True):
            values.renew(renewed)
            return Reads(values).once(make, 1)

    with fresh_reads():
        told = read("told:{number}", kept=True)(_numbered(words, []))
        assert [once(), once("told:1")] == ["The first words."] * 2
        words[1] = "other"
        assert once("told:1") == "The other words."
    assert made == ["first", "other"]


def _numbered(words, asked):
    def load(number: int):
        asked.append(number)
        return words[number]

    return load
