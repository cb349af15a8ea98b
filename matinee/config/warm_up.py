"""What the desk's first answers need, loaded at the start while nobody waits for it."""

import logging
import threading

from django.db import connections
from django.template.loader import render_to_string

from matinee.config.log_lines import told
from matinee.config.settled import settle

logger = logging.getLogger(__name__)

_DRAFT = {
    "passages": [
        {"text": "Trailer for “Lorem Ipsum”"},
        {
            "text": "Lorem Ipsum is directed by Dolor Sit, from a screenplay written by Amet Elit. "
            "The cast includes Magna Aliqua. It opens in US theaters on May 3rd, 2030. "
            "It was filmed in Iceland in March 2029."
        },
    ]
}


def warm_up_aside() -> threading.Thread:
    """Begin to load it in a thread of its own, that keeps nothing from ending."""
    thread = threading.Thread(target=_quietly, name="warm-up", daemon=True)
    thread.start()
    return thread


def warm_up() -> None:
    """Have the facts of a draft read and shown: the rules of reading take most of a second to load."""
    from matinee.desk.facts.beside import beside
    from matinee.desk.facts.draft import draft_of
    from matinee.lib.territory import territories

    draft = draft_of(_DRAFT)
    context = {"beside": beside(draft), "decisions": [], "territories": territories()}
    render_to_string("desk/facts/facts.html", context)


def _quietly() -> None:
    """The desk works without; what is wrong here it will tell itself."""
    try:
        warm_up()
    except Exception as error:
        logger.debug("Could not load what the desk needs ahead: %s", told(error))
    finally:
        connections.close_all()
        settle()  # as what was there at the start: it stays
