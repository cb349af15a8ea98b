"""Matinee: a publishing system for film publications."""

from importlib.metadata import version

__version__ = version("matinee")
