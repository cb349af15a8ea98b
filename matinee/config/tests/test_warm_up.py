import os
import subprocess
import sys

import pytest
from django.template import engines

from matinee.config import warm_up

# In an interpreter of its own: in this one other tests have loaded everything.
_FIRST_FACTS = """
import sys
import django
django.setup()
from django.test import Client
from django.urls import get_resolver
from matinee.config.warm_up import warm_up
from matinee.desk.facts.draft import draft_of, read_on
get_resolver().url_patterns
warm_up()
before = set(sys.modules)
draft_of({"passages": [{"text": "A headline"}, {"text": "It is directed by Ada Reel."}]}).read()
print([name for name in set(sys.modules) - before if name.startswith("matinee")])
"""


def test_after_it_the_first_draft_loads_no_rule_of_reading(home):
    environment = os.environ | {
        "MATINEE_HOME": str(home),
        "DJANGO_SETTINGS_MODULE": "matinee.config.settings",
    }
    command = [sys.executable, "-c", _FIRST_FACTS]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stdout.strip() == "[]"


def test_the_panel_is_drawn_and_kept(db):
    warm_up.warm_up()
    (loader,) = engines["django"].engine.template_loaders
    assert "desk/facts/facts.html" in " ".join(map(str, loader.get_template_cache))


@pytest.mark.django_db(transaction=True)
def test_what_fails_there_stops_nothing(monkeypatch, caplog):
    monkeypatch.setattr(warm_up, "_DRAFT", {"passages": "none"})
    thread = warm_up.warm_up_aside()
    thread.join(timeout=30)
    assert not thread.is_alive()
    assert not [record for record in caplog.records if record.levelname == "ERROR"]
