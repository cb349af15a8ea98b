"""Drawing a page: a template, what the plate hands it, and lookups through the page's reads."""

from collections.abc import Iterable
from functools import lru_cache

from markupsafe import Markup

from matinee.lib.characters import encoded
from matinee.press.values import Reads
from matinee.site import addresses, richtext
from matinee.site.environment import environment, plain_environment
from matinee.site.reads.author import Author, author
from matinee.site.reads.film import FilmCard, film_card, kept_film
from matinee.site.reads.person import PersonCard, person_card
from matinee.site.reads.picture import Picture, picture
from matinee.site.reads.post import PostCard, post_card
from matinee.site.reads.site import Site, site
from matinee.site.reads.topic import Topic, topic
from matinee.site.shared import Shared, lead, of_film, of_home, of_person, shared, shared_of_post
from matinee.site.template_errors import naming_the_place

_NOTHING = Markup()
MENU = ("/", "/watch", "/films", "/calendar", "/topics", "/archive")


class Lookup:
    """What a template may ask for by id; None (or nothing in a list) where the public may not see it."""

    __slots__ = ("reads", "site")

    def __init__(self, reads: Reads) -> None:
        self.reads = reads
        self.site = reads(site)

    def picture(self, image_id: int) -> Picture | None:
        return self.reads(picture, image_id) if image_id else None

    def post(self, post_id: int) -> PostCard | None:
        return self.reads(post_card, post_id)

    def posts(self, post_ids: tuple[int, ...]) -> list[PostCard]:
        self.reads.gather(post_card, post_ids)
        return [card for post_id in post_ids if (card := self.reads(post_card, post_id))]

    def expect(self, cards: Iterable[PostCard]) -> None:
        """Have at hand what posts are tied to, for what is drawn of one after the other."""
        told = list(cards)
        self.reads.gather(author, {author_id for card in told for author_id in card.author_ids})
        self.reads.gather(topic, {topic_id for card in told for topic_id in card.topic_ids})
        self.reads.gather(film_card, {film_id for card in told for film_id in card.film_ids})

    def film(self, film_id: int) -> FilmCard | None:
        """The film's card; of one that was merged, the card of the film it is now."""
        if card := self.reads(film_card, film_id):
            return card
        merged = self.reads(kept_film, film_id)
        return self.reads(film_card, merged.kept) if merged else None

    def films(self, film_ids: tuple[int, ...]) -> list[FilmCard]:
        self.reads.gather(film_card, film_ids)
        return [card for film_id in film_ids if (card := self.film(film_id))]

    def person(self, person_id: int) -> PersonCard | None:
        return self.reads(person_card, person_id)

    def people(self, person_ids: Iterable[int]) -> list[PersonCard]:
        return [found for person_id in person_ids if (found := self.reads(person_card, person_id))]

    def topics(self, topic_ids: tuple[int, ...]) -> list[Topic]:
        self.reads.gather(topic, topic_ids)
        return [found for topic_id in topic_ids if (found := self.reads(topic, topic_id))]

    def authors(self, author_ids: tuple[int, ...]) -> list[Author]:
        self.reads.gather(author, author_ids)
        return [found for author_id in author_ids if (found := self.reads(author, author_id))]

    def shared(self, card: PostCard | FilmCard | PersonCard) -> Shared | None:
        """The picture that a link to a page shows; None where it has none of its own."""
        if isinstance(card, PostCard):
            return shared_of_post(self.reads, card, self.films(card.film_ids))
        page = of_film(card) if isinstance(card, FilmCard) else of_person(card)
        return shared(self.reads, page)

    def shared_of_site(self) -> Shared | None:
        """The picture of the front page, whose still is the one of the post that leads it."""
        return shared(self.reads, of_home(lead(self.reads)))

    def rich(self, html: str) -> Markup:
        """A paragraph's words with their links; `html` came out of richtext.clean."""
        return Markup(richtext.resolve(html, self.address))  # noqa: S704  # cleaned when it was read

    def rich_whole(self, html: str, prefix: str) -> Markup:
        """The same with the site's address before each of our own links, for feeds."""

        def address(kind: str, thing_id: int) -> str:
            found = self.address(kind, thing_id)
            return prefix + found if found else ""

        whole = richtext.resolve(html, address).replace('href="/', f'href="{prefix}/')
        return Markup(whole)  # noqa: S704  # cleaned when it was read

    def address(self, kind: str, thing_id: int) -> str:
        """The address of a post, film or person as a link takes it; "" where there is none."""
        card: PostCard | FilmCard | PersonCard | None
        if kind == "post":
            card = self.post(thing_id)
        elif kind == "film":
            card = self.film(thing_id)
        else:
            card = self.person(thing_id)
        return addresses.href(card.address) if card else ""


def draw(template: str, reads: Reads, address: str, structured: Markup = _NOTHING, **values: object) -> bytes:
    """The page at `address`, drawn with `site`, lookups (`of`), what it tells machines, and the values."""
    of = Lookup(reads)
    values |= {"site": of.site, "of": of, "address": address, "furniture": _furniture(of.site, address)}
    values["structured"] = structured
    try:
        text = environment().get_template(template).render(values)
    except Exception:
        with naming_the_place():
            text = plain_environment().get_template(template).render(values)
    return encoded(text)


def _furniture(shown: Site, address: str) -> dict[str, Markup]:
    """What stands above and below every page: it marks the page it is on only where that is in the menu."""
    return furniture_at(shown, address if address in MENU else "")


@lru_cache(maxsize=100)
def furniture_at(shown: Site, address: str) -> dict[str, Markup]:
    """The same, kept."""
    return {
        part: Markup(environment().get_template(f"parts/{part}.html").render(site=shown, address=address))  # noqa: S704  # escaped by the template
        for part in ("masthead", "colophon", "follow")
    }
