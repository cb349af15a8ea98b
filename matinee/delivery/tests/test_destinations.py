import pytest

from matinee.delivery import destinations
from matinee.delivery.tests.conftest import PIGEON


def test_a_destination_is_found_by_its_folder_alone(add_destination):
    add_destination("owl", PIGEON.format(name="owl", harmless=False))
    assert destinations.kind("owl").name == "owl"
    assert {"owl", "webhook"} <= set(destinations.kinds())


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("", "must hold one Destination and holds 0"),
        (PIGEON.format(name="hawk", harmless=True), "names its destination 'hawk', unlike its folder"),
        (PIGEON.format(name="owl", harmless=True) + "\n\nclass Owlet(Pigeon): ...\n", "holds 2"),
    ],
)
def test_a_folder_that_is_no_destination_is_told(add_destination, source, says):
    name = f"owl_{abs(hash(source))}"
    add_destination(name, source)
    with pytest.raises(TypeError, match=says):
        destinations.kinds()


def test_every_destination_has_a_name_for_people():
    assert all(kind.label for kind in destinations.kinds().values())


def test_what_takes_back_says_how():
    for kind in destinations.kinds().values():
        assert kind.takes_back == (kind.take_back.__qualname__ != "Destination.take_back")


def test_every_destination_says_whether_a_repeat_is_harmless():
    for kind in destinations.kinds().values():
        assert isinstance(kind.repeat_is_harmless, bool)
        assert kind.send.__qualname__ != "Destination.send"
