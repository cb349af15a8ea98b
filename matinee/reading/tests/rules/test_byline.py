"""The line "by NAME DATE" over the story."""

import pytest

from matinee.reading.tests.rules.trial import values

TOP = "Harrow Lane - Trailer\n\n"
READS = [
    (f"{TOP}BY ADA QUILL 4 MAY 2031\n\nA drama is coming.", ["ADA QUILL", "2031-05-04"]),
    (f"{TOP}By Ada Quill | Posted 4 May 2031\n\nA drama is coming.", ["Ada Quill", "2031-05-04"]),
    (f"{TOP}News, 4 May 2031\n\nA drama is coming to us.", ["2031-05-04"]),
    ("A drama is coming to all of us in May.\nPosted by Ada at 4:12 PM\n3 comments", ["Ada"]),
    (f"{TOP}ada [Celluloid 05.04.31] horror, Peru\n\nA drama is coming.", ["ada", "2031-05-04"]),
    (f"{TOP}Mirela Voss\nMay 4, 2031\n\nMirela Voss is at it again, and it hums.", ["2031-05-04"]),
    ("by Ada Quill March 4, 2031\nA drama is coming to us from far away.", ["Ada Quill", "2031-03-04"]),
    (
        "Trailer for 'Harrow Lane'\nBy Jón Örn Ásgeirsson on 12 May 2019\nA drama is coming.",
        ["Jón Örn Ásgeirsson", "2019-05-12"],
    ),
    (
        "Trailer for 'Harrow Lane'\nPosted by Ada Quill, 3 days ago\n\nA drama is coming to us.",
        ["Ada Quill"],
    ),
    (f"{TOP}Friday 4 May 2031\n\nA drama is coming to us.", ["2031-05-04"]),
    ("OSLO, May 4, 2031 -- Lantern Row announced a drama today.", ["2031-05-04"]),
    ("A drama is coming to us.\n- 5/4/2031\n- by Ada Quill\n- The Reel", ["2031-05-04", "Ada Quill"]),
    (
        f"{TOP}2031/05/04 08:15:02 +00:00 | Ada Quill\n\nA drama comes.",
        ["2031-05-04", "Ada Quill"],
    ),
    (f"{TOP}| May 4, 2031\n\nA drama is coming to us.", ["2031-05-04"]),
    (
        f"{TOP}4 May 2031\n\nAuthor: Ada Quill\n\nA drama is coming to us.",
        ["2031-05-04", "Ada Quill"],
    ),
    (
        f"{TOP}Updated on: Monday, May 04, 2031, 07:40 AM IST\n\nA drama comes.",
        ["2031-05-04"],
    ),
    (
        f"{TOP}Published\n\n2 hours ago\n\non\n\nMay 4, 2031\n\nBy\n\nAda Quill\n\nA drama comes to us.",
        ["2031-05-04", "Ada Quill"],
    ),
    (
        f"{TOP}By: Ada Quill\nMay 4th, 2031\n\nA drama is coming.",
        ["Ada Quill", "2031-05-04"],
    ),
    (
        f"{TOP}By Ada Quill | Posted On 4 May 2031\n\nA drama is coming.",
        ["Ada Quill", "2031-05-04"],
    ),
    (
        f"{TOP}on May 4, 2031 by Ada Quill\n\nA drama is coming.",
        ["2031-05-04", "Ada Quill"],
    ),
    (
        f"{TOP}By Ada Quill, News Editor\nMay 4, 2031 - 10:00am\n\nA drama is coming.",
        ["Ada Quill", "2031-05-04"],
    ),
    (
        f"{TOP}By Ada Quill and Jon Marsh\nMay 4, 2031\n\nA drama is coming.",
        ["Ada Quill and Jon Marsh", "2031-05-04"],
    ),
    (
        f"{TOP}Ada Quill\nSun 4 May 2031 11.42 BST\n\nA drama is coming.",
        ["Ada Quill", "2031-05-04"],
    ),
    (
        f"{TOP}May 4th, 2031 | by Ada Quill | 3 Comments\n\nA drama is coming.",
        ["2031-05-04", "Ada Quill"],
    ),
    (f"{TOP}TARN (May 4, 2031) – A drama is coming to us.", ["2031-05-04"]),
    (
        f"{TOP}Posted May 4th 2031 11:02AM by Ada Quill\n\nA drama is coming to us.",
        ["2031-05-04", "Ada Quill"],
    ),
    (
        "Harrow Lane - Trailer\n4 May 2031  |  Written by Ada Quill\n\nA drama is coming to us.",
        ["2031-05-04", "Ada Quill"],
    ),
    (
        f"{TOP}Ada Quill - Mon, 05/04/2031 - 14:15\n\nA drama is coming to us.",
        ["Ada Quill", "2031-05-04"],
    ),
    (
        f"{TOP}Ada Quill\n@adaquill\nSunday 4 May 2031 11.42 BST\n\nA drama comes.",
        ["Ada Quill", "2031-05-04"],
    ),
    ("BY ADA QUILL\n\nMAY 4, 2031\n\nA drama is coming to us.", ["ADA QUILL", "2031-05-04"]),
    (f"{TOP}Date: 04.05.2031\n\nA drama is coming to us.", ["2031-05-04"]),
    (f"{TOP}25/12/2030\n\nA drama is coming to us.", ["2030-12-25"]),
    (f"{TOP}Hold your hats, a drama is coming to us. I'm there.\n\n-Quill", ["Quill"]),
    (f"{TOP}6:42 AM PST 2/9/2031 by Ada Quill\n\nA drama is coming to us.", ["2031-02-09", "Ada Quill"]),
    (f"{TOP}Ada Quill 17-11-2031\n\nA drama is coming to us.", ["Ada Quill", "2031-11-17"]),
    (f"{TOP}Ada Quill\n8/25/31 10:40am\n\nA drama is coming to us.", ["Ada Quill", "2031-08-25"]),
    (f"{TOP}WORDS Ada Quill\nPUBLISHED 08 Feb 2031\n\nA drama is coming.", ["Ada Quill", "2031-02-08"]),
    (f"{TOP}Interview by Ada Quill\n\nA drama is coming to us.", ["Ada Quill"]),
]
LEAVES_ALONE = [
    f"{TOP}News, and good news, of a drama that hums",
    f"{TOP}Posted May flowers line the road, and nobody hums.",
    "A drama is coming to all of us in May.\nPosted by Ada at the door",
    "Harrow Lane hums, 4 May 2031, or so they say in the film.",
    "Trailer for 'Harrow Lane'\n\nPosted by hand, as it says in the film.",
    "Oslo, on May 4, 2031, is where the film begins.",
    "It runs on 5/4/2031 or so.",
    "The film opens on Friday 4 May 2031 - and then some.",
    f"{TOP}He hums [and how] all night, and nobody in town knows why.",
    "A film by Mirela Voss opened on March 4, which is a while ago.",
    "Harrow Lane was directed by Mirela Voss and opens soon.",
    "Trailer for 'Harrow Lane'\n\nThe Reel | News Desk\n\nIt hums all night long in here.",
    "The keeper wrote it on May 4, 2031 | and then he slept.",
    "A day (May 4, 2031) is all that it takes to hum.",
    f"{TOP}It hums on May 4, 1931 | by Ada, or so they say, it hums.",
    f"{TOP}In News by the river, a keeper hums.",
    f"{TOP}A letter (May 4, 2031) – and then no word from her.",
    f"{TOP}Bored by Mirela Voss and Jon Marsh, he left in May.",
    f"{TOP}On May 4, 1931 by the river a man is found.",
    f"{TOP}It is by: nobody.",
    f"{TOP}Ana Pell, editor\n\nA drama is coming, and it hums.",
    f"{TOP}The film by Mirela Voss and Jon Marsh hums.",
    f"{TOP}By\n\nthe river, a keeper hums.",
    f"{TOP}The Newsroom Desk\n\nA drama comes on 4 May.",
    f"{TOP}Office News - the wire of May 4\n\nA drama is coming to us.",
    "Harrow Lane hums all night, and nobody in town has slept for a week.\n\n-ENDS-",
    f"{TOP}The Film Desk | March 4\n\nA drama is coming to us.",
    f"{TOP}It opens on 4 May 2031 with a tour by Mirela Voss that ends in Tarn.",
    "Harrow Lane hums - on 4 May 2031 by the river, and on no other day.",
    "A drama comes.\n\nThe well is deep and the night is long\n-and so it ends",
    "He was born on 31.12.1931 by the sea, and hums.",
    "“It hums, and how.”\n– The Tarn Gazette",
    "The house was built by hand in March 1931 and is haunted.",
    f"{TOP}Spring Sale 50-50-50\n\nA drama is coming to us.",
    f"{TOP}Ada Quill is at work on 17 films and 20 more of them.\n\nIt hums.",
    f"{TOP}He gave an interview by phone.\n\nIt hums.",
    f"{TOP}Words fail me.\n\nIt hums.",
    "Harrow Lane opens 8/25 at 10:40am.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("byline", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("byline", text) == []
