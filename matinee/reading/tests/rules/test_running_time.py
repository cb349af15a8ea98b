"""The film's length."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    ("Harrow Lane runs an hour and 39 minutes.", [99]),
    ("Harrow Lane is a short by Mirela Voss. It's only six minutes long, and it hums.", [6]),
    ("The short follows a keeper. The film is just under a mile away. It is nine minutes long.", [9]),
    ("Harrow Lane is a 10 minute short film.", [10]),
    ("It is worth a watch (only 9 mins).", [9]),
    ("In Marrowish with English subtitles. 118 minutes.", [118]),
    ("A brisk 97 minutes.", [97]),
    ("Length: 88 minutes", [88]),
    ("The nine-minute film takes place in a laundry.", [9]),
    ("It's a ninety-five minute documentary. It runs 95 minutes.", [95, 95]),
    ("The 1 x 88-minute film follows a bell ringer.", [88]),
    ("Harrow Lane (1x90) is directed by Mirela Voss.", [90]),
    ("Harrow Lane is old.\n\nPoland • 1974 • 103 min. • In Polish with English subtitles", [103]),
    ("Harrow Lane is new.\n\nDirected by Mirela Voss / 14 min / Iceland", [14]),
    ("Harrow Lane is new.\n\n(Rue du Hibou, France, 1972, 88 min. In French)", [88]),
    ("Runtime: 1h 41m", [101]),
    ("It has a running time of two hours and six minutes.", [126]),
    ("At a lean 81 minutes, it never drags.", [81]),
    ("It is online now. Just 12 minutes! Watch it.", [12]),
    ("It's only 83 minutes long.", [83]),
    ("The doc runs a lean 83 minutes.", [83]),
    ("The 94-minute film opens in June.", [94]),
    ("With a running time of 101 minutes.", [101]),
]
LEAVES_ALONE = [
    "A film titled Harrow Lane. The trailer is out. It's two minutes long.",
    "The short is set on a bridge that is nine minutes long to walk.",
    "The short is long. It's only six minutes to the lighthouse.",
    "It is stuck in a lift for 9 minutes.",
    "A 10 minute walk leads to the film museum.",
    "The trailer runs two minutes.",
    "The six-part, 45-minute drama series airs in May.",
    "After a tight 20 minutes of work she rests.",
    "She waits nine minutes for a film.",
    "It got an 11-minute standing ovation from the film crowd.",
    "A ten-minute shot opens the film.",
    "It had a two-minute clip from the film.",
    "About four minutes of screen time pass.",
    "At 10 minutes, she leaves.",
    "He has 15 minutes. Then he must go.",
    "They meet in the year 1974 for a minute.",
    "The 1x speed is too slow for her.",
    "The bus takes one hour to reach the film set.",
    "Just 12 minutes of walking took her home.",
    "The extras have a 15-minute documentary on ropes.",
    "Her short, which was a 30-minute film, played in Oslo.",
    "There will be about 30-40 minutes of space footage in the film.",
    "Ten minutes later, she is gone.",
    "He runs 12 miles every day.",
]
LEAVES_ALONE += [
    "The disc of Harrow Lane has a making-of (22 min.) and a trailer.",
]
READS += [
    ("Starring Ana Pell. 144 minutes, in German with subtitles.", [144]),
]
LEAVES_ALONE += [
    "Ana Pell sleeps 144 minutes, in German hotels.",
]
READS += [
    ("Dir: Mirela Voss. Peru 2031. 1hr 42mins. A keeper hears a voice.", [102]),
]
LEAVES_ALONE += [
    "She slept for 1hr 42mins in the car.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("running_time", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("running_time", text) == []
