"""A person of the films, and one who writes of them."""

from markupsafe import Markup

from matinee.site import labels
from matinee.site.drawing import Lookup
from matinee.site.reads.author import Author
from matinee.site.reads.person import Person
from matinee.site.structured.movie import in_a_word
from matinee.site.structured.node import named, node, script, whole
from matinee.site.structured.publication import publisher, publisher_id, trail


def page(of: Lookup, person: Person) -> Markup:
    """The person, the films with us, and the way here."""
    url, portrait = whole(of, person.card.address), of.picture(person.portrait)
    told = named(
        "Person",
        f"{url}#person",
        name=person.card.name,
        alternateName=list(dict.fromkeys(name.text for name in person.names)),
        url=url,
        image=of.site.address + portrait.fitting(720) if portrait else "",
        jobTitle=[labels.work(job) for job, _ in labels.by_job(person.parts)],
    )
    known = ((of.film(part.film_id), part.job) for part in person.parts)
    films = in_a_word(of, ((card, job) for card, job in known if card), told)
    return script(told, *films, trail(of, (person.card.name, person.card.address)))


def author_page(of: Lookup, author: Author) -> Markup:
    """Who writes with us."""
    told = node("Person", name=author.name, description=author.bio, url=whole(of, author.address))
    told["worksFor"] = {"@id": publisher_id(of)}
    return script(told, publisher(of), trail(of, (author.name, author.address)))
