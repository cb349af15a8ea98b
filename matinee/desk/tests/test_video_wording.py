"""What a video's title says, in the languages of those who put it up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matinee.desk.body import Video
from matinee.desk.videos.wording import Guess, caption, guess
from matinee.lib.language import check_language

SAYS = [
    ("THE CHALLENGE | Official Trailer (2023)", "trailer", "", ""),
    ("THE CHALLENGE - Offizieller Trailer (Deutsch)", "trailer", "de", ""),
    ("Die Herausforderung | Trailer OmU", "trailer", "", "de"),
    ("Die Herausforderung | Teaser-Trailer OV", "teaser", "", ""),
    ("LE DÉFI Bande-annonce VF (2023)", "trailer", "fr", ""),
    ("LE DÉFI Bande-annonce VOST", "trailer", "", "fr"),
    ("Le Défi - bande annonce teaser", "teaser", "fr", ""),
    ("Le Défi | Extrait n°2 : « La sortie »", "clip", "fr", ""),
    ("Вызов — Трейлер (2023)", "trailer", "ru", ""),
    ("Виклик — Офіційний трейлер", "trailer", "uk", ""),
    ("Вызов — трейлер с русскими субтитрами (субтитры)", "trailer", "", "ru"),
    ("Вызов | ТИЗЕР", "teaser", "ru", ""),
    ("Как снимали «Вызов»", "featurette", "", ""),
    ("映画『ザ・チャレンジ』予告編", "trailer", "ja", ""),
    ("映画『ザ・チャレンジ』特報映像", "teaser", "ja", ""),
    ("映画『ザ・チャレンジ』本予告編 字幕版", "trailer", "", "ja"),
    ("챌린지 메인 예고편", "trailer", "ko", ""),
    ("《挑战》终极预告片", "trailer", "zh-Hans", ""),
    ("《挑戰》終極預告片", "trailer", "zh-Hant", ""),
    ("LA SFIDA | Trailer ufficiale italiano", "trailer", "it", ""),
    ("La sfida - Trailer sub ita", "trailer", "", "it"),
    ("EL DESAFÍO | Tráiler oficial en español", "trailer", "es", ""),
    ("El desafío | Tráiler castellano", "trailer", "es-ES", ""),
    ("El desafío | Tráiler VOSE", "trailer", "", "es"),
    ("O Desafio | Trailer Dublado", "trailer", "pt-BR", ""),
    ("O Desafio | Trailer Legendado", "trailer", "", "pt"),
    ("WYZWANIE - oficjalny zwiastun PL", "trailer", "pl", ""),
    ("Meydan Okuma | Fragman", "trailer", "tr", ""),
    ("Utmaningen | Officiell trailer", "trailer", "sv", ""),
    ("De uitdaging | Officiële trailer", "trailer", "nl", ""),
    ("A kihívás - magyar előzetes", "trailer", "hu", ""),
    ("A kihívás - magyar feliratos előzetes", "trailer", "", "hu"),
    ("האתגר | טריילר רשמי", "trailer", "he", ""),
    ("التحدي | الإعلان الرسمي", "trailer", "ar", ""),
    ("The Challenge Trailer English Subtitles", "trailer", "", "en"),
    ("The Challenge — Behind the Scenes Featurette", "featurette", "", ""),
    ("The Challenge: making-of", "featurette", "", ""),
    ("Exclusive clip: The docking", "clip", "", ""),
    ("SAND | A short film by Ada Reel", "short", "", ""),
    ("SAND | Short Film | Trailer", "trailer", "", ""),
    ("SAND (Kurzfilm, 2023)", "short", "de", ""),
]


@pytest.mark.parametrize(("title", "kind", "language", "subtitles"), SAYS)
def test_a_title_says(title, kind, language, subtitles):
    assert guess(title) == Guess(kind, language, subtitles)


@pytest.mark.parametrize(
    "title",
    [
        "",
        "The Challenge",
        "The French Visit",
        "English, August",
        "Clipped wings",
        "Trailerpark",
        "Teasered",
        "Our man in Deutschland",
        "A vote for Vostok",
        "Прочь",
        "The Shorts we wore",
    ],
)
def test_a_title_that_does_not_say_is_left_alone(title):
    assert guess(title) == Guess()


def test_only_kinds_and_languages_that_there_are_can_be_guessed():
    kinds = dict(Video().child_blocks["kind"].field.choices)
    for title, *_ in SAYS:
        told = guess(title)
        assert not told.kind or told.kind in kinds
        for tag in (told.language, told.subtitles):
            assert not tag or check_language(tag)


@given(st.text(max_size=2000))
def test_any_title_is_read(title):
    assert len(caption(title)) <= 250
    guess(title)


@pytest.mark.parametrize(
    ("title", "says"),
    [
        ("THE CHALLENGE | Official Trailer (2023) HD", "THE CHALLENGE | Official Trailer (2023)"),
        ("The  Challenge\n| Official Trailer [4K] | YouTube", "The Challenge | Official Trailer"),
        ("HD | YouTube", ""),
        ("Sand", "Sand"),
    ],
)
def test_a_caption_leaves_out_what_the_page_says_anyhow(title, says):
    assert caption(title) == says
