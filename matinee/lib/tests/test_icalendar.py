from datetime import date

import icalendar
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from matinee.lib.characters import writable
from matinee.lib.icalendar import LINE_BYTES, Calendar, Entry, written

DAY = date(2023, 4, 20)
TEXTS = st.text(max_size=200)
FEWER = settings(max_examples=40)


def an_entry(**other):
    return Entry(
        **{
            "uid": "5a0b",
            "day": DAY,
            "summary": "The Challenge: in cinemas",
            "description": "Russia; at last, “Вызов”\nhttps://reel.example.org/films/the-challenge",
            "url": "https://reel.example.org/films/the-challenge",
            "category": "in cinemas",
            "revised": date(2023, 1, 2),
            "revision": 3,
            **other,
        }
    )


def a_file(*entries, name="Releases", description="What is to come"):
    return written(Calendar(name, description, "https://reel.example.org/calendar", entries))


def test_icalendar_reads_what_was_written():
    calendar = icalendar.Calendar.from_ical(a_file(an_entry()))
    (event,) = calendar.walk("VEVENT")

    assert event["DTSTART"].dt == DAY
    assert str(event["SUMMARY"]) == "The Challenge: in cinemas"
    assert str(event["DESCRIPTION"]) == an_entry().description
    assert (event["SEQUENCE"], str(event["UID"]), event["TRANSP"]) == (3, "5a0b", "TRANSPARENT")
    assert event["DTSTAMP"].dt.isoformat() == "2023-01-02T00:00:00+00:00"
    assert str(calendar["X-WR-CALNAME"]) == "Releases"
    assert not calendar.errors
    assert not event.errors


def test_vobject_reads_the_same():
    event = vobject.readOne(a_file(an_entry()).decode()).vevent

    assert event.dtstart.value == DAY
    assert event.description.value == an_entry().description


def test_what_has_no_day_is_a_note_and_stands_on_none():
    calendar = icalendar.Calendar.from_ical(a_file(an_entry(day=None)))

    assert calendar.walk("VEVENT") == []
    (note,) = calendar.walk("VJOURNAL")
    assert "DTSTART" not in note


def test_a_calendar_has_its_name():
    assert (
        vobject.readOne(a_file(an_entry(), name="Sun, sand; sea").decode()).x_wr_calname.value
        == "Sun, sand; sea"
    )


@FEWER
@given(TEXTS, TEXTS)
def test_any_text_comes_back_as_it_was(summary, description):
    file = a_file(an_entry(summary=summary, description=description))

    calendar = icalendar.Calendar.from_ical(file)
    (event,) = calendar.walk("VEVENT")
    assert str(event["SUMMARY"]) == _plain(summary)
    assert str(event["DESCRIPTION"]) == _plain(description)


@FEWER
@given(TEXTS)
def test_no_line_is_longer_than_readers_must_take_and_no_character_is_cut(text):
    file = a_file(an_entry(summary=text * 3))

    lines = file.split(b"\r\n")
    assert lines[-1] == b""
    for line in lines:
        assert len(line) <= LINE_BYTES
        assert b"\n" not in line
        assert b"\r" not in line
        line.decode()


@FEWER
@given(TEXTS)
def test_no_text_makes_a_line_of_its_own(text):
    wicked = f"{text}\r\nEND:VEVENT\r\nBEGIN:VEVENT\u2028UID:other"
    file = a_file(an_entry(summary=wicked, description=wicked, category=wicked), name=wicked)

    starts = [line.partition(":")[0] for line in file.decode().split("\r\n") if not line.startswith(" ")]
    assert starts.count("BEGIN") == starts.count("END") == 2
    assert starts.count("UID") == 1


def _plain(text):
    for end in ("\r\n", "\r", "\u2028", "\u2029"):
        text = text.replace(end, "\n")
    return writable(text)
