import re
from pathlib import Path

from matinee.lib.territory import territories
from matinee.site import subscriptions

SCRIPT = Path(subscriptions.__file__).parent / "scripts/30-territory.js"


def test_the_reader_may_choose_every_territory_that_a_release_may_have():
    told = re.search(r'CODES = "([A-Z]+)"', SCRIPT.read_text())[1]

    assert re.findall("..", told) == list(territories())
