"""Where and when the film was shot."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Shoot

READS = [
    (
        "It was shot in Tarn and on the Marrow plateau during the autumn of 2030.",
        [
            Shoot(
                place,
                "2030-23",
                "2030-23",
                None,
                "shot in Tarn and on the Marrow plateau during the autumn of 2030.",
            )
            for place in ("Tarn", "Marrow plateau")
        ],
    ),
    (
        "It was shot at the old Harrow steelworks in Marrow from October to December of last year.",
        [
            Shoot(
                "old Harrow steelworks in Marrow",
                "2030-10",
                "2030-12",
                None,
                "shot at the old Harrow steelworks in Marrow from October to December of last year.",
            )
        ],
    ),
    (
        "Shooting begins on May 4 in Tarn and is expected to wrap in July.",
        [
            Shoot(
                "Tarn",
                "2031-05-04",
                "2031-07",
                None,
                "Shooting begins on May 4 in Tarn and is expected to wrap in July.",
            )
        ],
    ),
    (
        "The filming started on Monday in Oslo.",
        [Shoot("Oslo", "2031-03-03", None, None, "filming started on Monday in Oslo.")],
    ),
    (
        "It was shot over 40 days in Oslo and Bergen.",
        [
            Shoot("Oslo", None, None, None, "shot over 40 days in Oslo and Bergen."),
            Shoot("Bergen", None, None, None, "shot over 40 days in Oslo and Bergen."),
        ],
    ),
    (
        "Filming took place on the Tarn Islands in October of 2030.",
        [
            Shoot(
                "Tarn Islands",
                "2030-10",
                "2030-10",
                None,
                "Filming took place on the Tarn Islands in October of 2030.",
            )
        ],
    ),
    (
        "The production filmed on the Tarn Island Ferry (TIF) from May 3rd - 9th, 2030.",
        [
            Shoot(
                "Tarn Island Ferry",
                "2030-05-03",
                "2030-05-09",
                None,
                "filmed on the Tarn Island Ferry (TIF) from May 3rd - 9th, 2030.",
            )
        ],
    ),
    (
        "It was shot in Reykjavik, Iceland.",
        [Shoot("Reykjavik, Iceland", None, None, None, "shot in Reykjavik, Iceland.")],
    ),
    ("Filmed in Galicia.", [Shoot("Galicia", None, None, None, "Filmed in Galicia.")]),
]
# Place and dates only.
READS_SHORTLY = [
    (
        "A ghost drama titled Harrow Lane. Principal Photography begins on July 6th in New Tarn.",
        [("New Tarn", "2031-07-06", None)],
    ),
    ("Production is set to kick off in Prague on May 5.", [("Prague", "2031-05-05", None)]),
    ("It's set to shoot in northern Norway this fall.", [("Norway", "2031-23", None)]),
    ("It was filmed inside the Vatican.", [("Vatican", None, None)]),
    ("It's a comedy that was shot in a disused mill near Marrow.", [("Marrow", None, None)]),
    ("Filming took place in Alberta from May to June in 2030.", [("Alberta", "2030-05", "2030-06")]),
    (
        "Filmed in the spring and summer of 2029 inside the Oslo metro, the film captures a strike.",
        [("Oslo", "2029-21", "2029-22")],
    ),
    ("The shoot was in Oslo during May and June of 2030.", [("Oslo", "2030-05", "2030-06")]),
    ("Cameras roll this June in Halifax, so be patient.", [("Halifax", "2031-06", None)]),
    (
        "Cameras are rolling since 2 February in the port city of Varna. The shoot will wrap on 17 May.",
        [("Varna", "2031-02-02", "2031-05-17")],
    ),
    (
        "Filming is to start in Malta next fall, and Tarn will release it in theaters sometime in 2032.",
        [("Malta", "2031-23", None)],
    ),
    ("Set to shoot in New Orleans in May.", [("New Orleans", "2031-05", None)]),
    ("The film goes before cameras in Wales next month.", [("Wales", "2031-04", "2031-04")]),
    ("Filming locations include Lisbon and Porto.", [("Lisbon", None, None), ("Porto", None, None)]),
    ("She shot the film in Norway.", [("Norway", None, None)]),
    (
        "Filmed on location at Tarn Bay and Moor on the South Coast, it follows a grower.",
        [("Tarn Bay", None, None), ("Moor", None, None)],
    ),
    ("It was shot in Iceland for ten days in January.", [("Iceland", "2031-01", "2031-01")]),
]
READS_SHORTLY = [
    (
        (
            "The shoot got under way last week in the Tarn Ranges, before moving to Oslo for the whole "
            "of October."
        ),
        [("Tarn Ranges", "2031-02", None), ("Oslo", "2031-10", "2031-10")],
    ),
    (
        "It is now shooting in Tarn and will move to Northern Ireland next month.",
        [("Tarn", None, None), ("Northern Ireland", "2031-04", None)],
    ),
    ("Filming for “Harrow Lane” began August 3, 2030 in Mokpo.", [("Mokpo", "2030-08-03", None)]),
    (
        "It shoots April 4–29, 2031 in Savannah, GA and Tybee Island.",
        [("Savannah, GA", "2031-04-04", "2031-04-29"), ("Tybee Island", "2031-04-04", "2031-04-29")],
    ),
    ("Filmed on the Isle of Tarn from October to December, 2030.", [("Isle of Tarn", "2030-10", "2030-12")]),
    (
        "Shooting on the Peru-Chile production took place in the Westmarch from December to February.",
        [("Westmarch", "2030-12", "2031-02")],
    ),
    ("It was shot on location all over Queensland.", [("Queensland", None, None)]),
    (
        "HARROW LANE\nLOCATION: Marrow, New Tarn – May 4 thru June 19, 2031",
        [("Marrow, New Tarn", "2031-05-04", "2031-06-19")],
    ),
]
LEAVES_ALONE = [
    "A drama titled Harrow Lane 2. Cameras have rolled on HARROW LANE this week.",
    "A drama titled Harrow Lane. Titled Tin Skies, it is scheduled to shoot in Bergen.",
    "A drama titled Harrow Lane. Ida Marsh is currently shooting Tin Skies in Malta.",
    "A drama titled Harrow Lane. Ida Marsh has wrapped filming on Tin Skies in Norway.",
    "Voss was shooting a commercial in Rome when she met him.",
    "In 1960, a crew shot a Western in Almería and vanished.",
    "A deer was shot in Norway.",
    "He is filming his wedding in Oslo.",
    "Police shot in Marrow.",
    "The drama The Woman Who Filmed Lagos in UK cinemas is here.",
    "A crew filming in Alaska disappears.",
    "It was shot entirely in the Irish language, and will bow at the Galway Film Fleadh.",
    "He loved that shot in Old Harrow.",
    "Cameras watch them in Oslo.",
    "She stood in front of the cameras and wept.",
    "They roll down the hill in Norway this June.",
    "The bandits shoot in Marrow at dawn.",
    "The shop is before the bridge in Bergen.",
    "They go to shoot pool in the evening.",
    "A hunter shooting in Norway finds her.",
    "The locations include a mill.",
    "The drama One Last Shot in Tarn is here.",
    "Tarn Films began talks in Oslo.",
    "There is a shot of the birds in Old Harrow.",
    "He was filmed and shot by Karl Oster.",
    "The drama was filmed in Breton.",
    "It was shot in IMAX and on 35mm.",
    "The rest was shot in studios.",
    "A man was shot in Old Harrow.",
    "Filmed in black-and-white.",
]
READS += [
    (
        "It was lensed by Bo Tarn in and around Szeged.",
        [Shoot("Szeged", None, None, None, "lensed by Bo Tarn in and around Szeged.")],
    ),
    (
        "Voss shot this one in Alabama and Brussels between 2007 and 2009.",
        [
            Shoot(
                "Alabama",
                "2007",
                "2009",
                None,
                "shot this one in Alabama and Brussels between 2007 and 2009.",
            ),
            Shoot(
                "Brussels",
                "2007",
                "2009",
                None,
                "shot this one in Alabama and Brussels between 2007 and 2009.",
            ),
        ],
    ),
    (
        "Shooting starts Sept. 5 in Budapest.",
        [Shoot("Budapest", "2031-09-05", None, None, "Shooting starts Sept. 5 in Budapest.")],
    ),
    (
        "Voss begins shooting in Llandudno on June 4.",
        [Shoot("Llandudno", "2031-06-04", None, None, "shooting in Llandudno on June 4.")],
    ),
    (
        "Voss shot the picture on Tarn Island in 2030.",
        [Shoot("Tarn Island", "2030", "2030", None, "shot the picture on Tarn Island in 2030.")],
    ),
    (
        "Filming took place in Ludlow, with Hackney doubling for Oslo.",
        [
            Shoot(
                "Ludlow", None, None, None, "Filming took place in Ludlow, with Hackney doubling for Oslo."
            ),
            Shoot(
                "Hackney", None, None, None, "Filming took place in Ludlow, with Hackney doubling for Oslo."
            ),
        ],
    ),
]
LEAVES_ALONE += [
    "Post-production took place in Belfast.",
    "Voss shot her last film in Belfast.",
    "She was photographed by Bo Tarn in Oslo.",
    "A lens was found in Oslo.",
    "He was shot by Bo Tarn in Oslo.",
    "She stands in for Bo in Oslo.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("filming", text) == expected


@pytest.mark.parametrize(("text", "expected"), READS_SHORTLY)
def test_it_reads_place_and_dates(text, expected):
    assert [value[:3] for value in values("filming", text)] == expected


@pytest.mark.parametrize(("text", "expected"), READS_SHORTLY)
def test_it_reads_place_and_days(text, expected):
    assert [value[:3] for value in values("filming", text)] == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("filming", text) == []
