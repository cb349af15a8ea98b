"""Verbs that write the record. Each is one transaction, keeps derived columns true and tells of it once."""

from matinee.films.actions.by_hand import by_hand, edited_by_hand, sign
from matinee.films.actions.change import one_at_a_time, record_change
from matinee.films.actions.film import add_film, add_title
from matinee.films.actions.glance import report_film
from matinee.films.actions.merge import MergeError, merge, take_apart
from matinee.films.actions.person import TwoOfThatNameError, add_name, add_person, person_named
from matinee.films.actions.release import change_release, report_release
from matinee.films.actions.report import (
    add_credit,
    report_distribution,
    report_outside_id,
    report_shoot,
    report_showing,
    report_video,
)
from matinee.films.actions.settle import settle_film, settle_person
from matinee.films.actions.source import update_source
from matinee.films.actions.take_back import take_back, take_back_row, take_back_rows

__all__ = [
    "MergeError",
    "TwoOfThatNameError",
    "add_credit",
    "add_film",
    "add_name",
    "add_person",
    "add_title",
    "by_hand",
    "change_release",
    "edited_by_hand",
    "merge",
    "one_at_a_time",
    "person_named",
    "record_change",
    "report_distribution",
    "report_film",
    "report_outside_id",
    "report_release",
    "report_shoot",
    "report_showing",
    "report_video",
    "settle_film",
    "settle_person",
    "sign",
    "take_apart",
    "take_back",
    "take_back_row",
    "take_back_rows",
    "update_source",
]
