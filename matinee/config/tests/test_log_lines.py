import logging

import pytest

from matinee.config.log_lines import OneLine


@pytest.fixture
def record():
    def record(error=None):
        info = (type(error), error, error.__traceback__) if error else None
        return logging.LogRecord("matinee.press", logging.ERROR, __file__, 1, "It\nfailed: %s", ("x",), info)

    return record


def broken():
    try:
        raise OSError("no\nroom")
    except OSError as error:
        return error


def test_a_record_is_one_line(record):
    assert OneLine().format(record()).endswith(" error matinee.press: It failed: x")


def test_an_exception_is_told_in_the_same_line_with_its_place(record):
    line = OneLine().format(record(broken()))
    assert "\n" not in line
    assert " It failed: x (OSError: no room at test_log_lines.py:" in line


def test_debugging_shows_all_of_it(record):
    assert "Traceback" in OneLine(full=True).format(record(broken()))
