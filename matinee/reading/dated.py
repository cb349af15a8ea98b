"""A date in a sentence, with the words around it that may say how and where a film comes out."""

import re
from collections.abc import Sequence

from matinee.reading.channel import Channel
from matinee.reading.fact import Span
from matinee.reading.market import markets_in
from matinee.reading.release_dates import RELEASE_BEHIND, release_dates
from matinee.reading.release_sentence import ReleaseSentence
from matinee.reading.release_words import CLAUSE, FESTIVAL, FESTIVAL_NAME, FESTIVAL_WORD, SHOWN_AT, names_film
from matinee.reading.when import When

_LEADS = re.compile(
    r"(?:,? ?(?:[Aa]nd |[Tt]hen )?(?:[Oo]n|[Ii]n|[Ss]tarting|[Bb]eginning|From|As of|[Tt]his) )?"
    r"(?:\w+day,? )?"
)
_LED = re.compile(r"\b(?:[Ii]n|into|to|on|onto|via|at|for)\b[^.,;]*|\A")
_THEATRICAL_RUN = re.compile(r"theatrical (?:run|release|rollout|bow|debut|opening)\b")
_ITS = re.compile(
    r"\b(?:[Ii]t|[Tt]his|[Tt]he (?:\w+ )?(?:film|movie|series|show|doc|documentary|drama|comedy|thriller))"
    r"(?: (?:will|is|also|finally|now|set to|then))* \Z"
)
_FREED = re.compile(r" from (?:the |a |his |her )?[a-z]")
_NOUN = re.compile(r"(?:[Rr]elease|bow|[Rr]oll-?out|roll out|debut|[Oo]pening)\Z")
_NOUN_BEFORE = re.compile(
    r"\b(?:release|opening|bow|debut|rollout|release date) (?:(?:has|had|was|is|been|being|now) ){0,3}\Z"
)
_SCENE = re.compile(r"(?:When|After|As|Before|Until|Once|A|An) ")
_ONLY_PLACES = re.compile(
    r"\)?(?: \([^()]{1,40}\))?[,;]? ?"
    r"(?:(?:and|then|followed by|with|to follow|plus|before|by|via|through|in|on|at|to|the|from|&"
    r"|[A-Z][\w.]*,?) )+\(?"
)
# Between a limited release and the cinemas it is in: "in limited release in US theaters".
_IN_PLACE = re.compile(r" (?:in|across|at) (?:the )?(?:[A-Z][\w.]* ){0,2}")
_SAME_WAY = ("", " ", " / ", "/")  # "select theaters nationwide", "theaters / drive-ins"
_HOUSE = re.compile(r"\bat (?:the |[a-z]+ ){0,3}(?:[A-Z][\w']* )*(?P<name>[A-Z][\w']+) \Z")
_NO_HOUSE = frozenset({"US", "UK", "Select", "American", "British", "Irish", "French", "German", "IMAX"})
_WIDENING = ("expand", "roll")
_ROOM = 12  # characters before a verb in which its territory may stand: "a US debut"
_NEXT_CLAUSE = re.compile(r",? (?:and|but|before|then) (?:it|it's|it’s|is|will|now|the film|the movie) ")
_MOST_BEHIND = 70  # characters behind a date that still belong to it


class Dated:
    """One date; `before` are the words since the last one, `behind` those up to the end of its clause."""

    def __init__(self, told: ReleaseSentence, when: When, before: Span, behind: Span) -> None:
        self.told = told
        self.page = told.page
        self.when = when
        self.before = before
        self.behind = behind
        self.verb = self._verb()
        self.channels = self._channels()

    def _verb(self) -> re.Match[str] | None:
        """The verb of release nearest before the date, or else the first one behind it."""
        ahead = self.told.verbs(*self.before)
        if RELEASE_BEHIND.match(self.page.prose, self.when.end) and not (ahead and ahead[-1].lastgroup):
            return next(iter(self.told.verbs(self.when.end, self.when.end + _MOST_BEHIND)), None)
        return ahead[-1] if ahead else next(iter(self.told.verbs(*self.behind)), None)

    def _channels(self) -> list[Channel]:
        """The channels of the date's own clause: the one right behind it, those before, or those behind."""
        directly = self.told.channels(self.when.end, self.behind.end)
        if directly and directly[0].start == self.when.end + 1:
            return directly[:1]
        ahead, behind = self.told.channels(*self.before), self.told.channels(*self.behind)
        before = self.told.channels(self._clause_start(), self.when.start) if ahead else []
        day_and_date = self.page.prose.find("day-and-date with", *self.behind) >= 0
        both = [*before, *behind] if day_and_date else before or behind
        named = [channel for channel in both if self.verb or self._is_led(channel)]
        if [channel.kind for channel in named] == ["theatrical"]:
            named = [channel for channel in behind if channel.kind == "limited"] or named
        named = [channel for channel in named if not _is_a_house(self.page.prose, channel)]
        return [channel for place, channel in enumerate(named) if not self._widens(named[:place], channel)]

    def _clause_start(self) -> int:
        start = self.before.start
        if self.verb is None or self.verb.start() >= self.when.start:
            return start
        for clause in CLAUSE.finditer(self.page.prose, *self.before):
            if clause.end() > self.verb.start():
                break
            # "in theaters and streaming on" is one clause: no verb stands before its "and".
            if self.told.verbs(self.before.start, clause.end()):
                start = clause.end()
        return start

    def _widens(self, before: Sequence[Channel], channel: Channel) -> bool:
        """As "nationwide" in "select theaters nationwide" says no more of the channel."""
        text = self.page.prose
        return any(
            (other.end <= channel.start and text[other.end : channel.start] in _SAME_WAY)
            or (other.kind == "limited" and _IN_PLACE.fullmatch(text, other.end, channel.start))
            for other in before
        )

    def _is_led(self, channel: Channel) -> bool:
        """Without a verb cinemas count behind "in" and as "UK cinemas"; "the cinemas there" do not."""
        if channel.kind != "theatrical" or _THEATRICAL_RUN.match(self.page.prose, channel.start):
            return True
        start = max(self.page.start, channel.start - 30)
        if markets_in(self.page.prose, max(start, channel.start - 14), channel.end):
            return True
        return bool(_LED.search(self.page.prose, start, channel.end))

    def says_release(self, title: str, distributors: Sequence[str] = ()) -> bool:
        """Whether a date without a channel is a release's all the same: "opens in Spain on May 2nd"."""
        if self.verb is None:
            return False
        if self.verb["follows"]:  # "Lune Row follows in the UK on May 5"
            return self.when.is_day and self._has_market()
        if not (self.verb["opens"] or self.verb["comes"] or self.verb["releases"]):
            return False
        start = self.page.sentence_at(self.when.start).start
        words = self.page.prose[start : self.verb.start()]
        behind = self.page.prose[self.verb.end() : self.verb.end() + _MOST_BEHIND]
        if _FREED.match(behind):
            return False
        if (
            not words
            or (self.verb["releases"] and self._has_market() and words.rstrip().endswith(tuple(distributors)))
            or names_film(words, title)
            or names_film(behind, title)
            or names_film(self.verb.group(), title)
            or _NOUN.match(self.verb.group())
            or _NOUN_BEFORE.search(words)
        ):
            is_release = self.verb["opens"] or self.verb["releases"]
            return bool(is_release) or self._has_market() or self._comes_alone(words, title)
        return bool(self.verb["opens"]) and self._has_market() and not _SCENE.match(words)

    def _comes_alone(self, words: str, title: str) -> bool:
        """As in "Harrow Lane arrives on May 2nd": the film right before the verb, an exact day behind it."""
        subject = _ITS.search(words) or (title and words.rstrip(" ”\"'’").endswith(title))
        return bool(subject) and self.when.is_day and not self.when.relative

    def _has_market(self) -> bool:
        if self.verb is None:
            return False
        start = max(self.before.start, self.verb.start() - _ROOM)
        return bool(markets_in(self.page.prose, start, self.behind.end))

    def goes_on(self) -> bool:
        """As "Germany on May 15" behind "opens in France on May 7": only places since the last date."""
        text = self.page.prose
        return bool(markets_in(text, *self.before) and _ONLY_PLACES.fullmatch(text, *self.before))

    def is_on(self, service: str) -> bool:
        """As in "will premiere on Tarnstream on May 9"."""
        return self.page.prose.find(f" on {service} ", self.before.start, self.behind.end) >= 0

    def widens(self) -> bool:
        """As in "then expanding to Los Angeles on May 19": cinemas that show it are joined by others."""
        verb = self.verb
        return bool(verb and verb.end() < self.when.start and verb.group().startswith(_WIDENING))

    def is_of_festival(self) -> bool:
        """As in "premiered at the Tarn Film Festival last year", "at the 2031 Tarn Film Festival"."""
        text = self.page.prose
        if self.verb and not self.channels and SHOWN_AT.match(text, self.verb.start(), self.behind.end):
            return True
        if len(self.when.value) == 4 and FESTIVAL_NAME.match(text, *self.behind):
            return True
        near = max(self.before.start, self.when.start - 90)
        if not FESTIVAL_WORD.search(text, near, self.when.start):
            return False
        festivals = list(FESTIVAL.finditer(text, near, self.when.start))
        if not festivals:
            return False
        opens = next(iter(self.told.verbs(festivals[-1].end(), self.when.start)), None)
        goes_on = _NEXT_CLAUSE.match(text, *self.behind)
        channels = self.told.channels(festivals[-1].end(), goes_on.start() if goes_on else self.behind.end)
        return not (channels or (opens and opens["opens"]))

    def start(self, channels: Sequence[Channel]) -> int:
        """Where the words of the release begin: at its verb or channel, or with the date."""
        starts = [channel.start for channel in channels]
        starts += [self.verb.start()] if self.verb else []
        return min([self.when.start, *[place for place in starts if place >= self.before.start]])


def _is_a_house(text: str, channel: Channel) -> bool:
    """As in "at the Chinese Theaters", which have a name of their own."""
    house = _HOUSE.search(text, max(0, channel.start - 24), channel.start)
    is_named = text.startswith(("Theat", "Cinema"), channel.start) and house is not None
    return is_named and house is not None and house["name"] not in _NO_HOUSE


def dated_in(told: ReleaseSentence, span: Span) -> list[Dated]:
    """The dates of a span with the words around each; a date that leads has the rest of its clause."""
    page = told.page
    dates = release_dates(told, span)
    found: list[Dated] = []
    for position, when in enumerate(dates):
        start = dates[position - 1].end if position else span.start
        stop = dates[position + 1].start if position + 1 < len(dates) else span.end
        leads = _LEADS.fullmatch(page.prose, start, when.start)
        if (but := page.prose.rfind(" but ", start, when.start)) >= 0 and told.channels(but, when.start):
            start = but + len(" but ")
        clause = CLAUSE.search(page.prose, when.end + 2 if leads else when.end, stop)
        end = min(clause.start() if clause else stop, when.end + _MOST_BEHIND)
        found.append(Dated(told, when, Span(start, when.start), Span(when.end, max(end, when.end))))
    return found
