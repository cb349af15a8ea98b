"""People and their names."""

from matinee.films.actions.change import record_change
from matinee.films.actions.row import report_row
from matinee.films.actions.settle import settle_person
from matinee.films.models import Person, PersonName, Source


class TwoOfThatNameError(LookupError):
    """A name that several people have: say which of `people` is meant, or add another with `add_person`."""

    def __init__(self, name: str, people: list[Person]) -> None:
        who = ", ".join(f"{person.name} (/people/{person.slug})" for person in people)
        super().__init__(f"{name!r} may be {len(people)} people, say which: {who}.")
        self.people = people


def add_person(name: str, source: Source, *, language: str = "", slug: str = "") -> Person:
    """A new person with a main name, even if another has it too; the slug is made unless given."""
    with record_change():
        person = Person(name=name, slug=slug)
        person.full_clean()
        person.save()
        add_name(person, source, name, PersonName.Kind.MAIN, language)
    return person


def add_name(
    person: Person, source: Source, text: str, kind: str = PersonName.Kind.ALTERNATE, language: str = ""
) -> PersonName:
    """A name of the person; one that stands already is confirmed and keeps its kind."""
    with record_change():
        same = {"person": person, "text": text}
        name = report_row(PersonName, source, same, {"language": language}, {"kind": kind})
        settle_person(person)
        name.refresh_from_db()
    return name


def person_named(name: str, source: Source, *, language: str = "") -> Person:
    """The one person of that name, in any script and spelling, or a new one; a new spelling is noted.

    Never guesses: raises TwoOfThatNameError where several fit and not just one is spelled exactly so.
    """
    people: list[Person] = list(Person.objects.named(name))
    if len(people) > 1:
        exactly = list(Person.objects.named(name).filter(names__text=name))
        if len(exactly) != 1:
            raise TwoOfThatNameError(name, people)
        people = exactly
    if not people:
        return add_person(name, source, language=language)
    add_name(people[0], source, name, language=language)
    return people[0]
