"""Names of territories, nationalities and languages in English prose, as ISO 3166-1 and BCP 47 codes."""

import re

# code | names | adjectives | the adjective's language, where the adjective names one
_TABLE = """
AR|Argentina|Argentine,Argentinian|
AU|Australia|Australian,Aussie|
AT|Austria|Austrian|
BE|Belgium|Belgian|
BA|Bosnia,Bosnia and Herzegovina|Bosnian|bs
BR|Brazil|Brazilian|
BG|Bulgaria|Bulgarian|bg
CA|Canada|Canadian|
CL|Chile|Chilean|
CN|China,mainland China|Chinese|zh
CO|Colombia|Colombian|
HR|Croatia|Croatian|hr
CU|Cuba|Cuban|
CZ|Czech Republic,the Czech Republic,Czechia|Czech|cs
DK|Denmark|Danish|da
EG|Egypt|Egyptian|
EE|Estonia|Estonian|et
FI|Finland|Finnish|fi
FR|France|French|fr
GE||Georgian|ka
DE|Germany|German|de
GR|Greece|Greek|el
HK|Hong Kong|Hong Kong|
HU|Hungary|Hungarian|hu
IS|Iceland|Icelandic|is
IN|India|Indian|
ID|Indonesia|Indonesian|id
IR|Iran|Iranian|
IE|Ireland|Irish|ga
IL|Israel|Israeli|
IT|Italy|Italian|it
JP|Japan|Japanese|ja
KZ|Kazakhstan|Kazakh|kk
KE|Kenya|Kenyan|
KR|South Korea,Korea|Korean,South Korean|ko
LV|Latvia|Latvian|lv
LB|Lebanon|Lebanese|
LT|Lithuania|Lithuanian|lt
LU|Luxembourg|Luxembourgish|lb
MY|Malaysia|Malaysian|
MX|Mexico|Mexican|
MN|Mongolia|Mongolian|mn
MA|Morocco|Moroccan|
NL|the Netherlands,Netherlands,Holland|Dutch|nl
NZ|New Zealand|New Zealand,Kiwi|
NG|Nigeria|Nigerian|
NO|Norway|Norwegian|no
PE|Peru|Peruvian|
PH|the Philippines,Philippines|Filipino,Philippine|fil
PL|Poland|Polish|pl
PT|Portugal|Portuguese|pt
RO|Romania|Romanian|ro
RU|Russia|Russian|ru
SA|Saudi Arabia|Saudi,Saudi Arabian|
SN|Senegal|Senegalese|
RS|Serbia|Serbian|sr
SG|Singapore|Singaporean|
SK|Slovakia|Slovakian,Slovak|sk
SI|Slovenia|Slovenian|sl
ZA|South Africa|South African|
ES|Spain|Spanish|es
SE|Sweden|Swedish|sv
CH|Switzerland|Swiss|
TW|Taiwan|Taiwanese|
TH|Thailand|Thai|th
TN|Tunisia|Tunisian|
TR|Turkey,Türkiye|Turkish|tr
UA|Ukraine|Ukrainian|uk
GB|the UK,UK,U.K.,the U.K.,the United Kingdom,United Kingdom|British,English,Scottish,Welsh,UK|
GB|Britain,Great Britain,England,Scotland,Wales||
US|the US,US,U.S.,the U.S.,the United States,United States|American,US,U.S.|
US|America,the USA,USA,the States||
UY|Uruguay|Uruguayan|
VE|Venezuela|Venezuelan|
VN|Vietnam|Vietnamese|vi
"""
_MORE_LANGUAGES = {
    "english": "en", "mandarin": "cmn", "cantonese": "yue", "hindi": "hi", "tamil": "ta", "telugu": "te",
    "malayalam": "ml", "bengali": "bn", "marathi": "mr", "urdu": "ur", "farsi": "fa", "persian": "fa",
    "arabic": "ar", "hebrew": "he", "yiddish": "yi", "catalan": "ca", "basque": "eu", "galician": "gl",
    "breton": "br", "welsh": "cy", "swahili": "sw", "wolof": "wo", "kurdish": "ku", "tagalog": "tl",
    "latin": "la",
    "faroese": "fo", "greenlandic": "kl", "sami": "se", "quechua": "qu", "maori": "mi", "māori": "mi",
    "esperanto": "eo", "zulu": "zu", "xhosa": "xh", "afrikaans": "af", "albanian": "sq", "armenian": "hy",
    "macedonian": "mk",
}  # fmt: skip

TERRITORIES: dict[str, str] = {}
NATIONALITIES: dict[str, str] = {}
LANGUAGES: dict[str, str] = dict(_MORE_LANGUAGES)

for _line in _TABLE.strip().splitlines():
    _code, _names, _adjectives, _language = _line.split("|")
    TERRITORIES.update({name: _code for name in _names.split(",") if name})
    NATIONALITIES.update(dict.fromkeys(filter(None, _adjectives.split(",")), _code))
    if _language:
        LANGUAGES[_adjectives.split(",")[0].lower()] = _language


def _any_of(names: list[str]) -> str:
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))


TERRITORY = rf"(?:{_any_of(list(TERRITORIES))})(?![\w'])"
NATIONALITY = rf"(?:{_any_of(list(NATIONALITIES))})(?!\w)"
LANGUAGE = rf"(?:{_any_of([name.capitalize() for name in LANGUAGES])})(?!\w)"

_TERRITORY = re.compile(rf"(?<![\w'])(?:{TERRITORY})")


def territories_in(text: str, start: int, end: int) -> list[tuple[int, int, str]]:
    """Territories named in `text[start:end]`: start, end and code."""
    return [(*found.span(), TERRITORIES[found.group()]) for found in _TERRITORY.finditer(text, start, end)]


def language_code(name: str) -> str | None:
    """The BCP 47 code of a language named in English."""
    return LANGUAGES.get(name.lower())
