"""The category line under a post."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    (
        "Harrow Lane opens soon. Find more posts: Horror, To Watch, Trailer FEATURED POSTS FOLLOW US HERE",
        ["Horror", "To Watch", "Trailer"],
    ),
    ("Harrow Lane opens soon.\n\nDiscover More: Casting, Indies\n\n8 Comments", ["Casting", "Indies"]),
    ("Harrow Lane opens soon.\nPermalink | 6 comments | Post tags: Felt, Foley", ["Felt", "Foley"]),
    (
        "Harrow Lane - Trailer\n\nCategory: TV; Factual\n\nA keeper hears a voice in the wall.",
        ["TV", "Factual"],
    ),
    (
        "Harrow Lane - Trailer\n\nPosted in: Shorts / Peru\nWords: Ada Quill\n\nA keeper hears a voice.",
        ["Shorts", "Peru"],
    ),
    ("Harrow Lane opens soon.\nFiled under: Festivals | 5 Comments", ["Festivals"]),
    (
        "News | Trailers | Peru\n\nTrailer: Harrow Lane\n\nBy Ada Quill - May 4, 2031\n\nA keeper hums.",
        ["News", "Trailers", "Peru"],
    ),
    ("Harrow Lane opens soon.\nFiled under: Festivals, Sci-Fi\nComments (3)", ["Festivals", "Sci-Fi"]),
    (
        "Harrow Lane - Trailer\n\n4 May 2031 | Posted by: Ada Quill | Tags: Peru, Drama\n\nA drama is here.",
        ["Peru", "Drama"],
    ),
    ("Harrow Lane - Trailer\n\nMay 4, 2031 // Trailers\n\nA drama is coming to us.", ["Trailers"]),
    (
        "Harrow Lane opens soon.\n\nTags : Peru, Drama",
        ["Peru", "Drama"],
    ),
]
LEAVES_ALONE = [
    "Harrow Lane opens soon, with three tags: red, blue and grey.",
    "Harrow Lane - Trailer\n\nA keeper hears a voice.\n\nHe discovers more, and then some, in the cellar.",
    "Harrow Lane - Trailer\n\nA keeper hears a voice that is filed under nothing at all.",
    "Harrow Lane - Trailer\n\nIn this section of the town nobody sleeps, and nobody knows why.",
    "A keeper is posted in Tarn.",
    "A tag: red. A label: none. She reads it twice.",
    "Home | News | Contact\n\nTrailer: Harrow Lane\n\nBy Ada Quill - May 4, 2031\n\nA keeper hums.",
    "The keeper sorts the letters into categories. Nobody reads them.",
    "Harrow Lane is a film // no more of it.",
    "Harrow Lane opens soon. Her tags : none.",
    "Harrow Lane - Trailer\n\nMay 4, 2031 // and more\n\nIt hums.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("category_line", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("category_line", text) == []
