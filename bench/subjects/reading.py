"""Reading: facts out of prose, in posts a second."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from statistics import median

from bench.prose import Writer
from bench.timing import Row, timed
from matinee.reading import read

POSTS = 100
PUBLISHED = date(2026, 5, 14)


def rows(folder: Path, sizes: Sequence[int]) -> Iterator[Row]:
    posts = [_post(Writer(seed)) for seed in range(POSTS)]
    characters = sum(map(len, posts))
    facts = sum(len(read(post, PUBLISHED).facts) for post in posts)
    seconds = timed(lambda: [read(post, PUBLISHED) for post in posts])
    rate = f"{POSTS / median(seconds):,.0f} posts/s"
    note = f"{rate}; {characters // POSTS} characters, {facts / POSTS:.0f} facts a post"
    plain = median(timed(lambda: [_touch_each(post) for post in posts])[:5])
    yield Row(f"read {POSTS} posts", seconds, "a loop over the characters", plain, note)


def _touch_each(text: str) -> int:
    spaces = 0
    for character in text:
        if character == " ":
            spaces += 1
    return spaces


def _post(writer: Writer) -> str:
    """A post in the order of an announcement: headline, release, director, plot, cast, second paragraph."""
    title, director, company = writer.title(), writer.name(), writer.title()
    cast = [writer.name() for _ in range(5)]
    earlier = [writer.title() for _ in range(3)]
    first = [
        f"{company} has debuted the first official trailer for a drama film titled {title}.",
        f"It premiered at the {writer.title()} Film Festival earlier this year. {writer.paragraph(4)}",
        f"The film stars {cast[0]} and {cast[1]}, along with {cast[2]}, {cast[3]}, and {cast[4]}.",
    ]
    second = [
        f"{writer.paragraph(5)} {title} is directed by filmmaker {director}, director of the films",
        f"{earlier[0]}, {earlier[1]}, and {earlier[2]} previously.",
        f"The screenplay is written by {writer.name()} and {writer.name()}.",
        f"{company} will debut {title} in select US theaters on June 19th, 2026 this summer. Anyone in?",
    ]
    headline = f"First Trailer for {director}'s '{title}' with {cast[0]}"
    line = f"Here's the official trailer for {director}'s {title}, direct from YouTube:"
    return "\n\n".join([headline, " ".join(first), line, " ".join(second)])
