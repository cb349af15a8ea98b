"""When, where and how the film comes out."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Release

READS = [
    (
        "The film is already playing in Korea and it opens in France on August 29th.",
        [Release("2031-08-29", "FR", "theatrical", None, "opens in France on August 29th")],
    ),
    (
        "It premiered at the Tarn Film Festival this year and it's opening in theaters in May.",
        [Release("2031-05", None, "theatrical", None, "opening in theaters in May")],
    ),
    (
        "The film bows in the UK on May 9.",
        [Release("2031-05-09", "GB", "theatrical", None, "bows in the UK on May 9")],
    ),
    (
        "Lantern Row will release it in select US theaters on October 3rd, 2031 this fall.",
        [
            Release(
                "2031-10-03", "US", "limited", None, "release it in select US theaters on October 3rd, 2031"
            )
        ],
    ),
    (
        "The film is scheduled to open in Spain starting in April 2031 this spring.",
        [Release("2031-04", "ES", "theatrical", None, "open in Spain starting in April 2031")],
    ),
    (
        "It arrives streaming on Netflix next month.",
        [Release("2031-04", None, "streaming", "Netflix", "streaming on Netflix next month")],
    ),
    (
        "It opens in theaters on May 2nd, 2031, then hits VOD on June 5th, 2031.",
        [
            Release("2031-05-02", None, "theatrical", None, "opens in theaters on May 2nd, 2031"),
            Release(
                "2031-06-05",
                None,
                "vod",
                None,
                "hits VOD on June 5th, 2031",
            ),
        ],
    ),
    (
        "It opens in NY + LA theaters on November 11th, 2031.",
        [Release("2031-11-11", "US", "limited", None, "opens in NY + LA theaters on November 11th, 2031")],
    ),
    (
        "It opens in theaters on May 2nd, 2031, then streams on Netflix this summer.",
        [
            Release("2031-05-02", None, "theatrical", None, "opens in theaters on May 2nd, 2031"),
            Release(
                "2031-22",
                None,
                "streaming",
                "Netflix",
                "streams on Netflix this summer",
            ),
        ],
    ),
    (
        "It's set for a May 2nd theatrical and May 9th Netflix release.",
        [
            Release("2031-05-02", None, "theatrical", None, "May 2nd"),
            Release("2031-05-09", None, "streaming", "Netflix", "May 9th"),
        ],
    ),
    (
        "On Friday, May 2nd, Egyptian theaters receive the film.",
        [Release("2031-05-02", "EG", "theatrical", None, "May 2nd")],
    ),
    (
        "It opened in Spain last month and opens in the US and Canada this June.",
        [
            Release("2031-02", "ES", "theatrical", None, "opened in Spain last month"),
            Release("2031-06", "US", "theatrical", None, "opens in the US and Canada this June"),
            Release("2031-06", "CA", "theatrical", None, "opens in the US and Canada this June"),
        ],
    ),
    (
        "It was due in May, but now it hits UK cinemas on June 6th.",
        [Release("2031-06-06", "GB", "theatrical", None, "hits UK cinemas on June 6th")],
    ),
    (
        "In France, where it opened last November, it was a hit.",
        [Release("2030-11", "FR", "theatrical", None, "opened last November")],
    ),
    (
        "The drama opens on Christmas Day.",
        [Release("2031-12-25", None, "theatrical", None, "opens on Christmas Day")],
    ),
    (
        "It airs on HBO starting on May 2nd.",
        [Release("2031-05-02", None, "tv", "HBO", "airs on HBO starting on May 2nd")],
    ),
    (
        "It's in select theaters nationwide on May 2nd.",
        [Release("2031-05-02", None, "limited", None, "select theaters nationwide on May 2nd")],
    ),
    (
        "It's on demand on May 2nd with a limited run on May 9th.",
        [
            Release("2031-05-02", None, "vod", None, "on demand on May 2nd"),
            Release("2031-05-09", None, "limited", None, "limited run on May 9th"),
        ],
    ),
    (
        "It opens Friday in New York.",
        [Release("2031-03-07", "US", "theatrical", None, "opens Friday")],
    ),
    (
        "The film rolls out in Spain on May 7, Peru on May 15 and Chile on May 30.",
        [
            Release("2031-05-07", "ES", None, None, "rolls out in Spain on May 7"),
            Release("2031-05-15", "PE", None, None, "May 15"),
            Release("2031-05-30", "CL", None, None, "May 30"),
        ],
    ),
    (
        "It has moved from May 9 to June 20.",
        [Release("2031-06-20", None, None, None, "moved from May 9 to June 20")],
    ),
    (
        "The film hits theaters on May 9, and a week later it's on VOD.",
        [
            Release("2031-05-09", None, "theatrical", None, "hits theaters on May 9"),
            Release("2031-05-16", None, "vod", None, "a week later"),
        ],
    ),
    (
        "Lantern Row has acquired the UK rights, and plans a summer release.",
        [Release("2031-22", "GB", None, None, "summer")],
    ),
    (
        "It was released in Spain on January 15 and in Peru on February 12.",
        [
            Release("2031-01-15", "ES", None, None, "released in Spain on January 15"),
            Release("2031-02-12", "PE", None, None, "February 12"),
        ],
    ),
    (
        "Lantern Row opens it in Spain, where the drama is dated for Oct. 29.",
        [Release("2031-10-29", "ES", None, None, "dated for Oct. 29")],
    ),
    (
        "Opens May 9.",
        [Release("2031-05-09", None, "theatrical", None, "Opens May 9")],
    ),
]
# Date, territory and channel only.
READS_SHORTLY = [
    (
        "Tarn will open the film in Norway on May 6, with Denmark and Finland to follow in June.",
        [
            ("2031-05-06", "NO", "theatrical"),
            ("2031-06", "DK", "theatrical"),
            ("2031-06", "FI", "theatrical"),
        ],
    ),
    (
        (
            "The film opens in US theaters on May 6, will expand to Canada on May 20 and will be available on"
            " digital on June 7."
        ),
        [
            ("2031-05-06", "US", "theatrical"),
            ("2031-05-20", "CA", "theatrical"),
            ("2031-06-07", None, "vod"),
        ],
    ),
    (
        (
            "The film is now headed to theaters on May 2, 2031. That's a bump from its original May 9 "
            "release date."
        ),
        [("2031-05-02", None, "theatrical")],
    ),
    (
        "Harrow Lane is on its way to Blu-ray. Official street date is December 18th.",
        [("2031-12-18", None, "physical")],
    ),
    (
        "The film opens in US theaters in the first week of April.",
        [("2031-04", "US", "theatrical")],
    ),
    (
        "It arrives in cinemas in Peru this Friday, and it's also opening in Spain on the very same day.",
        [("2031-03-07", "PE", "theatrical"), ("2031-03-07", "ES", "theatrical")],
    ),
    (
        "Lantern Row opens Harrow Lane in theaters starting April 10th, 2031 right before Easter.",
        [("2031-04-10", None, "theatrical")],
    ),
    (
        "The film will be streaming on Marrow Box starting June 3rd.",
        [("2031-06-03", None, "streaming")],
    ),
    (
        "The film opens in limited release in U.S. theaters on August 16.",
        [("2031-08-16", "US", "limited")],
    ),
    (
        "In Select Theaters and On Demand September 15th",
        [("2031-09-15", None, "limited"), ("2031-09-15", None, "vod")],
    ),
    (
        "It won't open in cinemas until May 2nd, 2031.",
        [("2031-05-02", None, "theatrical")],
    ),
    (
        "Filming for the drama began August 3, 2030 in Tarn and it opens in theaters in May 2031.",
        [("2031-05", None, "theatrical")],
    ),
    (
        "It's in Australian and New Zealand cinemas from May 1.",
        [("2031-05-01", "AU", "theatrical"), ("2031-05-01", "NZ", "theatrical")],
    ),
    ("It gets a UK cinema release on May 2.", [("2031-05-02", "GB", "theatrical")]),
    ("It's due in cinemas in the first half of 2032.", [("2032", None, "theatrical")]),
    (
        "A drama titled Harrow Lane. It'll stream on Peacock starting May 23.",
        [("2031-05-23", None, "streaming")],
    ),
    ("A series titled Harrow Lane. Season 2 premieres May 8 on FX.", [("2031-05-08", None, "tv")]),
    ("See it in theaters this Friday, April 4.", [("2031-04-04", None, "theatrical")]),
    ("It is coming to Blu-ray on 10/25.", [("2031-10-25", None, "physical")]),
    ("It will be available to stream on BFI Player from June 16.", [("2031-06-16", None, "streaming")]),
    (
        "Tarn opens it in select theaters on Nov. 7 and on the platform Nov. 21.",
        [("2031-11-07", None, "limited"), ("2031-11-21", None, "streaming")],
    ),
    (
        "It will be streaming online in full at the end of this month.",
        [("2031-03", None, "streaming")],
    ),
    ("It debuts online today at short film platform Foyer.", [("2031-03-04", None, "streaming")]),
    ("An online release should follow in the autumn.", [("2031-23", None, "streaming")]),
    ("It's set to premiere on the platform on April 22.", [("2031-04-22", None, "streaming")]),
    ("It has its Canadian TV premiere on Sunday, June 22 at 9 p.m.", [("2031-06-22", "CA", "tv")]),
    (
        "It will be shown on BBC Two at 9.00pm on Tuesday 13 May, and on BBC Four later in the year.",
        [("2031-05-13", None, "tv"), ("2031", None, "tv")],
    ),
    (
        "Tarn will release it in Irish cinemas on May 7, with TG4 to broadcast the film in December.",
        [("2031-05-07", "IE", "theatrical"), ("2031-12", None, "tv")],
    ),
    ("The distributor opens the title in Chile on Oct. 13.", [("2031-10-13", "CL", "theatrical")]),
    (
        "It will go out in the UK on around 25 prints on May 20, with a DVD to follow in the summer.",
        [("2031-05-20", "GB", "theatrical"), ("2031-22", "GB", "physical")],
    ),
    (
        "Audiences in Singapore and Malaysia will get to watch it in cinemas on May 13.",
        [("2031-05-13", "SG", "theatrical"), ("2031-05-13", "MY", "theatrical")],
    ),
    ("It is slated to hit theaters July 10.", [("2031-07-10", None, "theatrical")]),
    ("It opens wide on Friday.", [("2031-03-07", None, "theatrical")]),
    (
        "It will roll out in France on May 7 (Lune), Germany on May 15 (Marrow) and the UK on June 3.",
        [("2031-05-07", "FR", None), ("2031-05-15", "DE", None), ("2031-06-03", "GB", None)],
    ),
    (
        "Lantern Row has bought U.S. rights to the drama. A bow is set for May 14 in theaters and on demand.",
        [("2031-05-14", "US", "theatrical"), ("2031-05-14", "US", "vod")],
    ),
    (
        "Lantern Row has UK and Irish rights, Tarn has US rights. It opens in theaters on May 14.",
        [("2031-05-14", None, "theatrical")],
    ),
    (
        "Tarn has U.S. rights. Seen at the Marrow International Film Festival, it is in theaters on May 14.",
        [("2031-05-14", "US", "theatrical")],
    ),
    ("The film opened on Tuesday.", [("2031-03-04", None, "theatrical")]),
    ("The film opened on Monday in Spain.", [("2031-03-03", "ES", "theatrical")]),
    ("It opens in US theaters Christmas.", [("2031-12-25", "US", "theatrical")]),
    ("The comedy opens nationwide Thanksgiving weekend.", [("2031-11", None, "theatrical")]),
    ("It is on VOD starting October 9th, 2031 this Halloween season.", [("2031-10-09", None, "vod")]),
    (
        "Tarn will open it in select US & UK theaters on May 11th.",
        [("2031-05-11", "US", "limited"), ("2031-05-11", "GB", "limited")],
    ),
    (
        "It will be released in Irish cinemas on May 9, followed by Spain and the UAE on May 16.",
        [
            ("2031-05-09", "IE", "theatrical"),
            ("2031-05-16", "ES", "theatrical"),
            ("2031-05-16", "AE", "theatrical"),
        ],
    ),
    (
        "The film opens in cinemas on May 9, followed by Ida Marsh's next one in June.",
        [("2031-05-09", None, "theatrical")],
    ),
    (
        "It opens in New York theaters on May 5th, then expanding to Los Angeles on May 19th.",
        [("2031-05-05", "US", "theatrical"), ("2031-05-19", "US", "theatrical")],
    ),
    (
        "It opens in Spain on May 9, and then it rolls out across Europe in June.",
        [("2031-05-09", "ES", "theatrical"), ("2031-06", None, "theatrical")],
    ),
    (
        "It is released in the US on May 9 by Tarn, in the UK on May 16 by Lune, and in France on May 23.",
        [("2031-05-09", "US", None), ("2031-05-16", "GB", None), ("2031-05-23", "FR", None)],
    ),
    ("Its theatrical run begins on May 9 in New York.", [("2031-05-09", "US", "theatrical")]),
    ("The drama has been moved up two weeks to April 25.", [("2031-04-25", None, None)]),
    ("It hits UK screens on May 9.", [("2031-05-09", "GB", "theatrical")]),
    (
        "It lands on UK and Irish digital platforms on 5 May.",
        [("2031-05-05", "GB", "vod"), ("2031-05-05", "IE", "vod")],
    ),
    ("The film makes its streaming debut on May 9.", [("2031-05-09", None, "streaming")]),
    ("The film, out on 9 May in the UK, is Voss's third.", [("2031-05-09", "GB", None)]),
    ("From May 9, it can be seen in UK cinemas.", [("2031-05-09", "GB", "theatrical")]),
    ("The film opens Down Under on May 9.", [("2031-05-09", "AU", "theatrical")]),
    (
        "Tarn opens it in select theaters in January, with a bow on its streamer, Ash, in the spring.",
        [("2032-01", None, "limited"), ("2032-21", None, "streaming")],
    ),
    ("It will stream on Larder from May 9.", [("2031-05-09", None, "streaming")]),
    (
        "Lantern Row will stream a series titled Harrow Lane. It will launch on Lantern Row in Spain in May.",
        [("2031-05", "ES", "streaming")],
    ),
]
LEAVES_ALONE = [
    "Tarn Films announced today that they're bringing Harrow Lane to Blu-ray!",
    "The Ardo Pell season runs until 30 June in cinemas across Peru.",
    "Filming for the drama began August 3, 2030 in Tarn, and it will open soon.",
    "The museum opens a season of films this week.",
    "She plans to release an album in June.",
    "This is the first film from Tarn to open in theaters since May 2030.",
    "A drama titled Harrow Lane. Tarn, which released Tin Skies in theaters in February, has it.",
    "A drama titled Harrow Lane. Ida Marsh will next be seen in Tin Skies, due in theaters on May 9.",
    "A series titled Harrow Lane. Season one debuted on HBO in 2029.",
    "Tarn licensed the manga for release in English, and shipped the fifth volume in March.",
    "The end of 2032 is when the story opens.",
    "The film will open the 31st edition of the Tarn Film Festival on Thursday 14 June.",
    "The theaters Christmas brought back to life were two.",
    "Cinemas, Christmas and Easter aside, were empty.",
    "The company will launch in Spain this spring.",
    "She streams on Twitch every day this week.",
    "The fog rolls out to the islands in June.",
    "The town expanded to the north in May.",
    "Followed by Spain and Peru in May, the vote was lost.",
    "Down Under, spring begins in September.",
    "The bow on its side was kept clean until May 9.",
    "It spent Tuesday at sea.",
    "The bed was moved up two feet to the wall in May.",
    "She hits her screens with a hammer on May 9.",
    "Irish platforms were empty of trains in May.",
    "The theatrical company ran until May 9 in the barn.",
    "The film's soundtrack, out on May 9, hums.",
    "The keeper, out in May without a coat, is cold.",
    "Her streaming debut was in May.",
    "In the US, by law, and in Spain, by habit, May 1 is free.",
    "From May 9, the bridge is closed.",
    "She watches it on Dave this year.",
    "The film bows today in Cannes' Critics' Week.",
    "The shop on the platform is open 24/7.",
    "It comes out at 5/5 stars.",
    "It is based on Stan Marsh, who came to town in May.",
    "This Friday, April 4, she arrives in Marrow.",
    "Part of the film hit a nerve in May.",
    "A drama titled Harrow Lane. Tarn has dated football documentary Tin Skies for May 7.",
    "The festival will open on Wednesday 4 June with the world premiere of the drama.",
    "It will open the Tarn Film Festival on June 3.",
    "A promo trailer has arrived online this week.",
    "Images from the set appeared online in May.",
    "She goes out in the rain on May 5.",
    "The crew is on the platform on May 5.",
    "Her first prints were sold in June.",
    "The channel will be shown the door in May.",
    "The rights to the book were sold in May.",
    "It was televised chess that made her famous in May.",
    "He goes online every day this week.",
    "The network broadcast began in 1971.",
    "Viewers in Spain and France still write to her in May.",
    "The streamer was seen on the river on May 9.",
    "The sequel to Tin Skies, which opened in theaters in May 2030, is shooting now.",
    "A ghost drama titled Harrow Lane. Voss's next film, Tin Skies, opens on May 9.",
    "Ardo Pell can be seen next in Tin Skies, in theaters May 9.",
    "The soundtrack will be released on May 9 by Tarn Records.",
    "A new image from the film was released today.",
    "The hostages were released on May 9.",
    "It is Mira who is released from prison in May.",
    "When a ship arrives in the US in the summer of 2030, Mira must flee.",
    "The film will have its world premiere on May 9 at the Tarn Film Festival.",
    "It bowed at Ghostfest last October.",
    "Many were seen this autumn, and most are due out next year.",
    "Lantern Row has two other films this year: Tin Skies is one.",
    "The company said Friday that the film is cast.",
    "It has a theatre troupe in it this May.",
    "Mira streamed her life until last week.",
    "NEW YORK - March 4, 2031 - Lantern Row will release the film.",
    "Lantern Row today announced the cast of the film.",
    "The cinemas there had only reopened in June.",
    "The first film opened in May.",
    "The novel was released in 2030.",
    "Her memoir hits shelves in May.",
    "The trailer debuted last week.",
    "It premiered at the 2030 Tarn Film Festival.",
    "The film opens in the summer of 1971 with a storm.",
    "It was slated for May 2nd, 2031.",
    "A letter arrives on May 2nd.",
    "The trailer is out now.",
    "Lantern Row released the official trailer today.",
    "A ferry arrives at the pier this summer.",
    "The film hopes for an Oscar: the shortlist is out on December 21.",
    "A keeper follows in the steps of his father on May 5.",
    (
        "Harrow Lane will premiere as the Opening Night selection of the fest taking place September "
        "25 to October 11, 2031."
    ),
    (
        "Harrow Lane will make its World Premiere at the 2031 Tarn Days festival at the famed Chinese "
        "Theaters in Hollywood on June 16th."
    ),
    "Harrow Lane is not out yet. Its previews from Wednesday 12 April are sold out in UK cinemas.",
]
READS += [
    (
        "Hulu has set Friday, May 9 for the premiere of Harrow Lane.",
        [Release("2031-05-09", None, "streaming", "Hulu", "Hulu has set Friday, May 9")],
    ),
    (
        "Lantern Row plans a day-and-date release of the film in June.",
        [
            Release("2031-06", None, way, None, "day-and-date release of the film in June")
            for way in ("theatrical", "vod")
        ],
    ),
]
LEAVES_ALONE += [
    "Everyone is ready on May 9 for the premiere of the season.",
    "She counts the days day and date on her wall until June.",
]
READS += [
    (
        (
            "Tarn Row has taken UK, Irish and Australian rights to Harrow Lane. It plans to release "
            "the film in cinemas in May."
        ),
        [
            Release("2031-05", place, "theatrical", None, "release the film in cinemas in May")
            for place in ("AU", "GB", "IE")
        ],
    ),
]
LEAVES_ALONE += [
    "Tarn Row has taken UK rights to Harrow Lane and the domestic help has May off.",
]
READS += [
    (
        (
            "Harrow Lane will be released on DVD in the UK on 19 May 2031, after its triumphant run in "
            "cinemas this autumn."
        ),
        [Release("2031-05-19", "GB", "physical", None, "released on DVD in the UK on 19 May 2031")],
    ),
]
LEAVES_ALONE += ["The troupe of Harrow Lane rests after its long tour of cinemas this spring."]


LEAVES_ALONE += [
    "The original never had a domestic theatrical release, going straight to DVD in 2030.",
    "Harrow Lane runs for four hours in May.",
]


READS_SHORTLY += [
    (
        "Brits have to wait until May 9, when Tarn Row will release it on disc.",
        [("2031-05-09", "GB", "physical")],
    ),
    ("In the UK, Tarn Row has it for May 9.", [("2031-05-09", "GB", "theatrical")]),
    ("It hits VOD in North America on May 9.", [("2031-05-09", "US", "vod"), ("2031-05-09", "CA", "vod")]),
    (
        "It had been dated for May 9 and is now set for a June 6 theatrical release.",
        [("2031-06-06", None, "theatrical")],
    ),
    (
        "The film opened in Japan on January 15 and opens in the US on May 9.",
        [("2031-01-15", "JP", "theatrical"), ("2031-05-09", "US", "theatrical")],
    ),
    (
        "It has already opened in Norway and will open in US theaters on May 9.",
        [("2031-05-09", "US", "theatrical")],
    ),
    (
        "It will be in theaters and streaming on HBO Max on May 9.",
        [("2031-05-09", None, "theatrical"), ("2031-05-09", None, "streaming")],
    ),
    ("It arrives in theaters on May 9, a week later than planned.", [("2031-05-09", None, "theatrical")]),
    ("The release has been pushed back from May 9 to June 6.", [("2031-06-06", None, None)]),
    ("It opened in four theaters on January 15.", [("2031-01-15", None, "limited")]),
    (
        "It opens in theaters on December 13, with Blu-ray and DVD in spring.",
        [("2031-12-13", None, "theatrical"), ("2032-21", None, "physical")],
    ),
    (
        "Tarn Row has set a U.S. release for Harrow Lane. It hits VOD on May 9.",
        [("2031-05-09", "US", "vod")],
    ),
    (
        "It was sold to France (Lune Verte) and Japan (Hoshi). Lune Verte will open the film on May 9.",
        [("2031-05-09", "FR", "theatrical")],
    ),
    ("French distributor Lune Verte opens the film on May 9.", [("2031-05-09", "FR", "theatrical")]),
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("release", text) == expected


@pytest.mark.parametrize(("text", "expected"), READS_SHORTLY)
def test_it_reads_date_territory_and_channel(text, expected):
    assert [value[:3] for value in values("release", text)] == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("release", text) == []
