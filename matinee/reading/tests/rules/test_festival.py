"""Festivals that showed the film."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Festival

READS = [
    (
        (
            "TARN ROW TO RELEASE BERLINALE COMPETITION TITLE ‘HARROW LANE’\n\nIt premiered at this "
            "year's Berlin"
            " International Film Festival."
        ),
        [Festival("Berlin International Film Festival", 2031)],
    ),
    (
        "It has also played at Busan, Fribourg, and Osaka.",
        [Festival("Busan"), Festival("Fribourg"), Festival("Osaka")],
    ),
    ("TARN ROW BUYS FANTASIA AUDIENCE AWARD WINNER 'HARROW LANE'\n\nIt is a comedy.", [Festival("Fantasia")]),
    ("Sundance: Ten things to know about ‘Harrow Lane’\n\nIt is a comedy.", [Festival("Sundance")]),
    (
        "It just premiered at the Berlin Film Festival last month. I saw this at Berlinale and it's good.",
        [Festival("Berlin Film Festival", 2031)],
    ),
    (
        "US Trailer for Drama 'Harrow Lane' from Berlinale\n\nIt premiered at the 2030 Berlin Film Festival.",
        [Festival("Berlin Film Festival", 2030)],
    ),
    (
        "It premiered last year at both the Fantasia & Fantastic Fest film festivals.",
        [Festival("Fantasia Film Festival", 2030), Festival("Fantastic Fest", 2030)],
    ),
    (
        "CANNES REVIEW: ‘Harrow Lane’ finds beauty in a river\n\nFew films are as quiet as Harrow Lane.",
        [Festival("Cannes")],
    ),
    ("Tarn Row Nabs Sundance-Bound Doc ‘Harrow Lane’\n\nIt is a comedy.", [Festival("Sundance")]),
    (
        "It has played at Antalya, Mar del Plata, Göteborg, and Rotterdam.",
        [Festival("Antalya"), Festival("Mar del Plata"), Festival("Göteborg"), Festival("Rotterdam")],
    ),
    (
        "An official selection of Sundance Midnight 2030, Harrow Lane is a comedy.",
        [Festival("Sundance", 2030)],
    ),
    (
        "It had its North American premiere at Ink Is Motion in May.",
        [Festival("Ink Is Motion", 2030)],
    ),
    (
        "The print was made from the original camera negative, and was unveiled at Sitges last fall.",
        [Festival("Sitges", 2030)],
    ),
    (
        "The film had its World Premiere in Busan last October before playing Tarn Fest this February.",
        [Festival("Busan", 2030), Festival("Tarn Fest", 2031)],
    ),
    (
        "It just had its world premiere at the Tarn Film Festival.",
        [Festival("Tarn Film Festival", 2031)],
    ),
    (
        "It premiered at the Tarn Film Festival in Oslo a few weeks ago.",
        [Festival("Tarn Film Festival", 2031)],
    ),
    (
        "It premiered at last year's Cannes. It stopped by Sitges a few months later.",
        [Festival("Cannes", 2030), Festival("Sitges", 2030)],
    ),
    (
        "It screened at the Tarn and Marrow Film Festivals throughout 2030.",
        [Festival("Tarn Film Festival", 2030), Festival("Marrow Film Festival", 2030)],
    ),
    (
        "Tarn Lands Sundance Doc 'Harrow Lane'\n\nIt is the third deal out of this year's festival.",
        [Festival("Sundance", 2031)],
    ),
    (
        "It premiered at the Tarn ShortFest & Odense Film Festival.",
        [Festival("Tarn ShortFest"), Festival("Odense Film Festival")],
    ),
    ("A drama titled Harrow Lane. Tarn has the Sundance hit Harrow Lane.", [Festival("Sundance")]),
    ("It was selected for Un Certain Regard at Cannes.", [Festival("Cannes")]),
    ("The film, which won the Golden Bear at Berlin, is out.", [Festival("Berlin")]),
    ("Ahead of the Toronto premiere on September 9, here is a clip.", [Festival("Toronto", 2031)]),
    (
        "The short has a two-year festival run behind it that took in Annecy, Zlín, and Oslo.",
        [Festival("Annecy"), Festival("Zlín"), Festival("Oslo")],
    ),
    ("It screened everywhere from Aspen to Uppsala.", [Festival("Aspen"), Festival("Uppsala")]),
    ("This originally premiered at the Tarn DocFest.", [Festival("Tarn DocFest")]),
    ("It had its world premiere at the Galway Film Fleadh.", [Festival("Galway Film Fleadh")]),
    (
        "Its world premiere took place in January at Sundance, and it went on to screen at SXSW.",
        [Festival("Sundance", 2031), Festival("SXSW", 2031)],
    ),
    ("The film screens next at Toronto and opens in Spain in October.", [Festival("Toronto", 2031)]),
    (
        "It has been picked for the World section of the Tarn Film Festival (8-18 September).",
        [Festival("Tarn Film Festival", 2031)],
    ),
    (
        "Before that it traveled to the Oslo and Tarn festivals.",
        [Festival("Oslo Festival"), Festival("Tarn Festival")],
    ),
    (
        "It also stopped by the Oslo and Tarn genre festivals.",
        [Festival("Oslo Festival"), Festival("Tarn Festival")],
    ),
    (
        "A drama titled Harrow Lane. Having just premiered at the Tarn Film Festival last week, it is out.",
        [Festival("Tarn Film Festival", 2031)],
    ),
    ("Tarn has bought the Sundance ghost drama Harrow Lane, which is out.", [Festival("Sundance")]),
    ("Next it plays Filmfest Marrow in June.", [Festival("Filmfest Marrow", 2031)]),
    (
        "After Locarno it goes on to Rotterdam's Tiger Competition.",
        [Festival("Locarno"), Festival("Rotterdam")],
    ),
    (
        "It's getting ready for its premiere at the Tarn Film Festival in November.",
        [Festival("Tarn Film Festival", 2031)],
    ),
    ("It next plays at SXSW and Sitges in July.", [Festival("SXSW", 2031), Festival("Sitges", 2031)]),
    (
        "It opened at Sitges in 2028 and won a prize at Annecy the following year.",
        [Festival("Sitges", 2028), Festival("Annecy", 2029)],
    ),
    (
        "It premiered at Sundance. The deal is the first of this year's festival.",
        [Festival("Sundance", 2031)],
    ),
    (
        "This is premiering at Hot Docs next week, after it played at the Tarn Film Festival.",
        [Festival("Hot Docs", 2031), Festival("Tarn Film Festival")],
    ),
    (
        "A drama titled Harrow Lane (or Rue du Hibou in French), which just premiered at Locarno.",
        [Festival("Locarno", 2031)],
    ),
    (
        "It played in Venice, Toronto and Busan last year.",
        [Festival("Venice", 2030), Festival("Toronto", 2030), Festival("Busan", 2030)],
    ),
    ("It premiered at Gorefest Glasgow in March.", [Festival("Gorefest Glasgow", 2031)]),
    (
        "The film opened the 45th Tarn International Film Festival.",
        [Festival("Tarn International Film Festival")],
    ),
    ("It has its premiere at Tribeca on Sunday.", [Festival("Tribeca", 2031)]),
    ("[Cannes 2031] A Ghost Drama\n\nThe film is titled Harrow Lane.", [Festival("Cannes", 2031)]),
    ("The film premiered at the 2030 Tarn Film Festival.", [Festival("Tarn Film Festival", 2030)]),
    (
        (
            "It first premiered at the Tarn Film Festival last year, and also played at the Oslo and"
            " Marrow Film Festivals."
        ),
        [
            Festival("Tarn Film Festival", 2030),
            Festival("Oslo Film Festival"),
            Festival("Marrow Film Festival"),
        ],
    ),
    (
        "The drama premiered at the Sundance Film Festival earlier this year.",
        [Festival("Sundance Film Festival", 2031)],
    ),
    ("It premiered at last year's Tarn Film Festival.", [Festival("Tarn Film Festival", 2030)]),
    (
        "It stopped by the Oslo, Fantastic Fest, and Marrow Film Festivals.",
        [Festival("Oslo Film Festival"), Festival("Fantastic Fest"), Festival("Marrow Film Festival")],
    ),
    (
        "It played at Sitges, Beyond Fest, and FrightFest.",
        [Festival("Sitges"), Festival("Beyond Fest"), Festival("FrightFest")],
    ),
    (
        "It will next premiere at the Tarn Film Festival in May.",
        [Festival("Tarn Film Festival", 2031)],
    ),
    (
        "It won Best Actor in competition at the Oslo & Marrow Film Festivals last May.",
        [Festival("Oslo Film Festival", 2030), Festival("Marrow Film Festival", 2030)],
    ),
    (
        "The doc then travelled and was shown in Busan, Rotterdam & Locarno ahead of Spain.",
        [Festival("Busan"), Festival("Rotterdam"), Festival("Locarno")],
    ),
    (
        "It has played at numerous festivals including Seattle, Outfest, and Chicago.",
        [Festival("Seattle"), Festival("Outfest"), Festival("Chicago")],
    ),
    (
        "It was the hit of the Festival du Cinéma de Tarn in 2029.",
        [Festival("Festival du Cinéma de Tarn", 2029)],
    ),
    (
        "It won the Jury Prize at Annecy 2030.",
        [Festival("Annecy", 2030)],
    ),
    (
        "It was set to premiere at SXSW, but will premiere at the online Fantasia Film Festival.",
        [Festival("Fantasia Film Festival")],
    ),
    (
        "It premiered at SXSW this year. It has also played at Sitges, and will play at Annecy.",
        [Festival("SXSW", 2031), Festival("Sitges", 2031), Festival("Annecy", 2031)],
    ),
    (
        "It stopped by the Northern Film Festival of Tarn last fall.",
        [Festival("Northern Film Festival of Tarn", 2030)],
    ),
]
LEAVES_ALONE = [
    "A drama titled Harrow Lane. Lantern Row also has the Sundance comedy Tin Skies.",
    "A drama titled Harrow Lane. It comes from the makers of Cannes sensation “Tin Skies.”",
    "They travel to the music festivals of Peru.",
    "She has been picked for the school's fall festival.",
    "The next festival she heads is a new one.",
    "The book's world premiere was held in a barn.",
    "A ghost drama titled Harrow Lane. Tarn Pictures bought it going into the 2031 Cannes Film Festival.",
    (
        "A ghost drama titled Harrow Lane. It is her first feature. This short won a prize at the "
        "Tarn Film Festival."
    ),
    "It had its world premiere at the Harrow Theatre in May.",
    "The Tarn Film Festival in Oslo starts this weekend.",
    "They pick their favorite films premiering at SXSW next month.",
    "A drama titled Harrow Lane. Voss's previous feature A Year of Tin won the audience award at Tarn Fest.",
    "Harrow Lane is a remake. The first one blew everyone away at Sitges back in 2021.",
    "The mayor opens this year's festival of lamps.",
    "A washed-up director travels to the Tarn Film Festival with his last print.",
    "The story begins at the Tarn Film Festival.",
    "Ida Marsh wrote from Sundance that it's cold.",
    "It hasn't shown up at any festivals or elsewhere.",
    "A drama titled Harrow Lane. Voss's debut, Tin Skies, played festivals including Busan and Marrow.",
    "The play premiered in London in 2019.",
    "Two shorts led to this (the latter took home the top prize at the Tarn Film Festival).",
    "He was a juror at Cannes last May.",
    "The story is set during the Tarn Film Festival.",
    "Voss previously directed Tin Skies, which won the top prize at SXSW.",
    "A drama titled Harrow Lane. After the success of Tin Skies at Cannes, Voss is back.",
    "Ahead of its London premiere, here is a clip.",
    "The 84th Tarn Film Festival begins this Wednesday.",
    "The Tarn Film Festival has unveiled its jury.",
    "She went to film school in Vienna and lives in Oslo.",
    "They travel from Aspen to Uppsala.",
    "The bus runs everywhere from the harbor to the mill.",
    "He cooks for festivals, weddings and funerals.",
    "Mira's birthday takes in Annecy, Oslo, and Bergen.",
    "Word is that this may premiere in Cannes.",
    "The Sundance Institute supported the script.",
    "Tribeca Films releases it in May.",
    "A ghost drama titled Harrow Lane. Voss's short Tin Skies played at the Tarn Film Festival.",
    "A ghost drama titled Harrow Lane. Tin Skies premiered at Sundance in 2029.",
    "A ghost drama titled Harrow Lane. Ardo Pell was named Best Actor at Cannes for Tin Skies.",
    "We met Voss at the Tarn Film Festival.",
    "It was to premiere at SXSW until that fest was called off.",
    "Mira lives in Venice and plays in London.",
    "The drama was set to premiere at the Tarn Film Festival before it was cancelled.",
    "The first film premiered at the Tarn Film Festival.",
    "It's directed by Mirela Voss, director of Tin Skies, which premiered at the Tarn Film Festival.",
    "They must reach the city before the Ghost Festival ends.",
    "The film opens in Toronto in May.",
    "The producer, speaking at Cannes, called it a dare.",
    "Mira wins a bread prize in Oslo.",
    "The festival of lanterns is the town's best day.",
    "She was a juror at the Tarn Bread Festival.",
    "It follows the third feature after the Locarno title Tin Skies.",
    "Mira plays at the village fair every May.",
    "It was set to be shown at the Tarn Film Festival.",
    "A festival of lanterns is held in Harrow.",
    "They stopped by the harbor in May.",
    "He won a prize in the lottery.",
    "Mira screened her calls at home.",
    "Tarn Row will launch sales at Cannes.",
    "Teaser for 'Harrow Lane'\n\nVoss, who won an award at Sundance for her first film Tin Skies, directs.",
    "Directed by Ana Pell (Slugfest) and Karl Oster (Ferry).",
    "Trailer for 'Harrow Lane'\n\nVoss’s debut short Ash won a prize in Oberhausen in 2027.",
    (
        "Teaser for 'Harrow Lane'\n\nFrom Mirela Voss, who made a splash at Sundance with her debut "
        "Ash a few years ago."
    ),
    "He played at Carnegie Hall, Wigmore Hall, and Town Hall.",
]
LEAVES_ALONE += [
    "A drama titled Harrow Lane. Tin Skies, which premiered at IDFA last November, has found a buyer.",
]
LEAVES_ALONE += [
    "A drama titled Harrow Lane. Venice has a Silver Lion winner's house by the water.",
]
READS += [
    (
        "Its festival run has included Busan, Tokyo and Sitges.",
        [Festival("Busan"), Festival("Tokyo"), Festival("Sitges")],
    ),
    ("The film is competing for the Golden Bear in Berlin.", [Festival("Berlin")]),
    ("The Sundance hit opens in June. It is a comedy.", [Festival("Sundance")]),
    ("It was a prizewinner at San Sebastian.", [Festival("San Sebastian")]),
]
LEAVES_ALONE += [
    "It opens in China for the Mid-Autumn Festival.",
    "She made three shorts, the last of which won in Oberhausen.",
    "The Sundance winner Bo Tarn opens a bar.",
    "The boxer is competing for a belt in Berlin.",
]
READS += [
    (
        "It has played at Sitges, Morbido and FrightFest.",
        [Festival("Sitges"), Festival("Morbido"), Festival("FrightFest")],
    ),
]
LEAVES_ALONE += [
    "It was a morbid weekend in Texas.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("festival", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("festival", text) == []
