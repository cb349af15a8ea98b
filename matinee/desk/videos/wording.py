"""What a video's title at its provider says of it: the kind, the language spoken, that of its subtitles."""

import re
import unicodedata
from collections.abc import Mapping
from typing import NamedTuple


class Guess(NamedTuple):
    """What the words say; "" where they do not: a wrong fact costs more than a missing one."""

    kind: str = ""
    language: str = ""
    subtitles: str = ""


# The first that is found counts: a teaser trailer is a teaser, the trailer of a short film a trailer.
_KINDS = {
    "teaser": (
        "teaser|teasers|тизер|тизър|тизери|특보|티저|特報|ティザー|ティーザー|先导预告|先導預告|前导预告|前導預告|טיזר|تيزر|टीज़र"
    ),
    "trailer": (
        "trailer|trailers|trailery|trailera|tráiler|tráileres|bande annonce|bandes annonces|трейлер"
        "|трейлеры|трейлър|трејлер|予告|예고편|预告|預告|zwiastun|fragman|fragmanı|upoutávka|előzetes|traileri"
        "|τρέιλερ|טריילר|تريلر|إعلان|الإعلان|ट्रेलर|ตัวอย่าง|avance|vorschau"
    ),
    "featurette": (
        "featurette|featurettes|behind the scenes|making of|hinter den kulissen|les coulisses"
        "|dietro le quinte|detrás de las cámaras|detrás de cámaras|tras las cámaras|bastidores|za kulisami"
        "|за кадром|как снимали|фильм о фильме|メイキング|메이킹|幕后|幕後"
    ),
    "clip": (
        "clip|clips|extrait|extraits|ausschnitt|filmausschnitt|escena|отрывок|фрагмент|фрагменты"
        "|本編映像|클립|片段|sneak peek"
    ),
    "short": (
        "short film|kurzfilm|court métrage|cortometraje|cortometraggio|curta metragem|короткометражка"
        "|короткометражный фильм|短編映画|短篇映画|단편영화|단편 영화|短片|kortfilm"
        "|korte film|kısa film|film krótkometrażowy"
    ),
}

# Words that one language alone has, or that name it. English ones are everybody's and say nothing.
_SPOKEN = {
    "de": "offizieller|offizielle|deutscher|deutsch|vorschau|kurzfilm|filmausschnitt|hinter den kulissen",
    "fr": "bande annonce|bandes annonces|vf|version française|extrait|court métrage|les coulisses",
    "it": "ufficiale|trailer italiano|in italiano|cortometraggio|dietro le quinte",
    "es-ES": "castellano",
    "es-419": "español latino|audio latino|doblado latino",
    "es": "tráiler|en español|avance oficial|cortometraje|tras las cámaras|detrás de cámaras",
    "pt-BR": "dublado",
    "pt-PT": "dobrado",
    "pt": "curta metragem|em português|bastidores",
    "pl": "zwiastun|polski dubbing|polski lektor|za kulisami",
    "tr": "fragman|fragmanı|türkçe dublaj|kısa film",
    "nl": "officiële|nederlands gesproken|korte film",
    "sv": "officiell|svenskt tal",
    "da": "officiel|dansk tale",
    "no": "offisiell|norsk tale",
    "fi": "traileri|suomeksi puhuttu",
    "cs": "oficiální|český trailer|český dabing|upoutávka",
    "hu": "előzetes|szinkronos",
    "el": "τρέιλερ",
    "bg": "трейлър|тизър",
    "sr": "трејлер",
    "ru": "трейлер|трейлеры|тизер|отрывок|фрагмент|за кадром|короткометражка|дублированный|на русском",
    "he": "טריילר|טיזר",
    "ar": "تريلر|تيزر|إعلان|الإعلان",
    "hi": "ट्रेलर|टीज़र",
    "th": "ตัวอย่าง",
    "ja": "予告編|予告映像|特報|ティザー|ティーザー|本編映像|メイキング|吹替|吹き替え",
    "ko": "예고편|티저|메이킹|클립",
    "zh-Hant": "預告|先導預告|前導預告|國語",
    "zh-Hans": "预告|先导预告|前导预告|国语",
    "en": "in english|english version|english dub|english dubbed|eng dub",
}

# Where it is subtitled, the words are in the language of the subtitles, and which is spoken they do not say.
_SUBTITLED = {
    "en": (
        "english subtitles|english subtitled|english subs|english sub|eng subs|eng sub|engsub|subtitled"
        "|sous titres anglais|subtítulos en inglés|sottotitoli inglesi|englische untertitel"
    ),
    "de": "omu|omdu|deutsche untertitel|mit untertiteln",
    "fr": "vost|vostf|vostfr|vo st|vo stfr|sous titrée|sous titré|sous titres français",
    "it": "sub ita|subita|sottotitolato|sottotitoli italiani|con sottotitoli",
    "es": "vose|subtitulado|subtitulada|subtítulos en español|sub español",
    "pt": "legendado|legendada|legendas em português",
    "pl": "napisy pl|polskie napisy|z napisami",
    "tr": "altyazılı|türkçe altyazı",
    "nl": "nederlands ondertiteld|ondertiteld",
    "sv": "svensk text|svenska undertexter",
    "da": "danske undertekster",
    "no": "norske undertekster|norsk tekst",
    "fi": "tekstitetty|suomenkielinen tekstitys",
    "cs": "české titulky|cz titulky|s titulky",
    "hu": "feliratos|magyar felirattal",
    "uk": "українські субтитри",
    "ru": "русские субтитры|с субтитрами|субтитры",
    "ja": "字幕",
    "ko": "자막",
    "zh-Hans": "中文字幕|中字",
}
_AS_FILMED = {"": "ov|omeu|original version|originalfassung|version originale|versión original"}

_RUNS_ON = re.compile(
    r"[\u0E00-\u0E7F\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]"
)  # without spaces between words
_UKRAINIAN = re.compile("[іїєґ]")


def _patterns(words: Mapping[str, str]) -> dict[str, re.Pattern[str]]:
    return {
        name: re.compile("|".join(_pattern(word) for word in each.split("|"))) for name, each in words.items()
    }


def _pattern(word: str) -> str:
    plain = _plain(word)
    return plain.strip() if _RUNS_ON.search(plain) else plain


def _plain(text: str) -> str:
    """Words with a space around each, in one case and one form."""
    parts = "".join(
        mark if mark.isalnum() or unicodedata.category(mark)[0] == "M" else " "
        for mark in unicodedata.normalize("NFC", unicodedata.normalize("NFKC", text).casefold())
    )
    return f" {' '.join(parts.split())} "


_KIND, _TONGUE, _SUBTITLE, _ORIGINAL = map(_patterns, (_KINDS, _SPOKEN, _SUBTITLED, _AS_FILMED))


def guess(title: str) -> Guess:
    """What the words of a title say, in some thirty languages."""
    words = _plain(title[:500])
    kind, subtitles = _first(_KIND, words), _first(_SUBTITLE, words)
    if subtitles or _ORIGINAL[""].search(words):
        return Guess(kind, "", subtitles)
    spoken = _first(_TONGUE, words)
    return Guess(kind, "uk" if spoken == "ru" and _UKRAINIAN.search(words) else spoken)


def _first(patterns: Mapping[str, re.Pattern[str]], words: str) -> str:
    return next((name for name, pattern in patterns.items() if pattern.search(words)), "")


def caption(title: str) -> str:
    """A title as a caption: without what a page that shows the video says anyhow."""
    parts = [part.strip() for part in re.split(r"\s[|｜•]\s", " ".join(title.split()))]
    kept = [part for part in parts if part and _plain(part).strip() not in _NOISE]
    return _TAIL.sub("", " | ".join(kept)).strip()[:250]


_NOISE = {"youtube", "vimeo", "hd", "full hd", "4k", "uhd", "new", "official", "official video"}
_TAIL = re.compile(r"(?:\s*[\[(]?\b(?:full\s)?(?:HD|4K|UHD|1080p|2160p|720p)\b[\])]?)+$")
