"""What is on record makes reading surer and brings its spelling."""

from matinee.reading import read

TEXT = "Harrow Lane is directed by Mirela Vos. Harrow Lane stars Ana Pell."


class OnRecord:
    def film(self, title):
        return "Harrow Lane" if title.lower() == "harrow lane" else None

    def person(self, name):
        return "Mirela Voss" if name.startswith("Mirela") else None


def test_the_spelling_on_record_is_taken():
    assert read(TEXT).record["directors"] == ["Mirela Vos"]
    assert read(TEXT, known=OnRecord()).record["directors"] == ["Mirela Voss"]


def test_a_film_on_record_is_surer():
    def confidence(reading):
        return max(fact.confidence for fact in reading.facts if fact.kind == "title")

    assert confidence(read(TEXT, known=OnRecord())) > confidence(read(TEXT))


def test_people_not_on_record_stay_as_they_are():
    assert [part["name"] for part in read(TEXT, known=OnRecord()).record["cast"]] == ["Ana Pell"]
