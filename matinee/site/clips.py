"""A film's videos: those on its record and those that posts about it alone show, each once, newest first."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date

from matinee.desk.videos.address import provider_and_key
from matinee.site import addresses
from matinee.site.reads.body import Video as Block
from matinee.site.reads.film import Film
from matinee.site.reads.post import PostCard
from matinee.site.reads.record import Video

_Key = tuple[str, str]  # the provider and its id of the video


@dataclass(frozen=True, slots=True)
class Clip:
    """One video; `picture` is the id of what stands for it, `address` that of the post that shows it."""

    url: str
    kind: str
    caption: str
    language: str
    subtitles: str
    picture: int
    day: date
    address: str


def clips_of(
    film: Film, cards: Iterable[PostCard], shown_in: Callable[[int], tuple[Block, ...]]
) -> tuple[Clip, ...]:
    """The clips of a film; `shown_in` tells a post's videos. What a post on several films shows may be
    another's: of these, only what is on the record counts.
    """
    shown: dict[_Key, Clip] = {}
    found: dict[_Key, Clip] = {}
    for card in sorted(cards, key=lambda card: (card.published, card.id)):
        for block in shown_in(card.id):
            clip = shown.setdefault(_key(block.url), _of_block(block, card, film.still))
            if len(card.film_ids) == 1:
                found.setdefault(_key(block.url), clip)
    for video in film.videos:
        key = _key(addresses.of_video(video.url))
        clip = shown.get(key) or _of_record(video, film.still)
        found[key] = replace(clip, day=video.published_on or clip.day)
    return tuple(sorted(found.values(), key=lambda clip: (clip.day, clip.url), reverse=True))


def _key(url: str) -> _Key:
    provider, key = provider_and_key(url)
    return (provider, key) if key else ("", url)


def _of_block(block: Block, card: PostCard, still: int) -> Clip:
    return Clip(
        url=block.url,
        kind=block.video_kind,
        caption=block.caption,
        language=block.language,
        subtitles=block.subtitles,
        picture=block.poster or card.picture or still,
        day=card.published.date(),
        address=card.address,
    )


def _of_record(video: Video, still: int) -> Clip:
    return Clip(
        url=addresses.of_video(video.url),
        kind=video.kind,
        caption="",
        language=video.language,
        subtitles="",
        picture=still,
        day=video.source.reported_on,
        address=video.source.address,
    )
