"""Prose to facts: reads a film's record out of what a writer wrote. Rules, no models; only the standard
library.
"""

from matinee.reading.fact import Fact
from matinee.reading.known import Known, OnRecord
from matinee.reading.pipeline import read
from matinee.reading.record import Record
from matinee.reading.result import Reading
from matinee.reading.values import Festival, Material, Part, Release, Shoot, Title, Value

__all__ = [
    "Fact",
    "Festival",
    "Known",
    "Material",
    "OnRecord",
    "Part",
    "Reading",
    "Record",
    "Release",
    "Shoot",
    "Title",
    "Value",
    "read",
]
