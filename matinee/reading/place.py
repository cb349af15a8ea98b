"""Names of territories, nationalities and languages in English prose, as ISO 3166-1 and BCP 47 codes."""

from matinee.reading.any_of import any_of

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
GB|the UK,UK,U.K.,the U.K.,the United Kingdom,United Kingdom|British,English,Scottish,Welsh,UK,U.K.|
GB|Northern Ireland|Northern Irish,Brit|
GB|Britain,Great Britain,England,Scotland,Wales||
US|the US,US,U.S.,the U.S.,the United States,United States|American,US,U.S.|
US|America,the USA,USA,the States||
UY|Uruguay|Uruguayan|
VE|Venezuela|Venezuelan|
VN|Vietnam,Việt Nam,Viet Nam|Vietnamese|vi
AF|Afghanistan|Afghan|
AL|Albania|Albanian|sq
DZ|Algeria|Algerian|
AO|Angola|Angolan|
AM|Armenia|Armenian|hy
AZ|Azerbaijan|Azerbaijani|az
BS|the Bahamas|Bahamian|
BD|Bangladesh|Bangladeshi|
BB|Barbados|Barbadian|
BY|Belarus|Belarusian|be
BT|Bhutan|Bhutanese|dz
BO|Bolivia|Bolivian|
BW|Botswana|Botswanan|
BF|Burkina Faso|Burkinabe,Burkinabé|
KH|Cambodia|Cambodian|km
CM|Cameroon|Cameroonian|
CV|Cape Verde|Cape Verdean|
TD||Chadian|
CD||Congolese|
CR|Costa Rica|Costa Rican|
CY|Cyprus|Cypriot|
DO|the Dominican Republic,Dominican Republic|Dominican|
EC|Ecuador|Ecuadorian,Ecuadorean|
SV|El Salvador|Salvadoran|
ET|Ethiopia|Ethiopian|
FJ|Fiji|Fijian|
GH|Ghana|Ghanaian|
GL|Greenland|Greenlandic|kl
GT|Guatemala|Guatemalan|
HT|Haiti|Haitian|
HN|Honduras|Honduran|
IQ|Iraq|Iraqi|
CI|Ivory Coast,the Ivory Coast|Ivorian|
JM|Jamaica|Jamaican|
JO||Jordanian|
XK|Kosovo|Kosovan,Kosovar|
KW|Kuwait|Kuwaiti|
KG|Kyrgyzstan|Kyrgyz,Kyrgyzstani|ky
LA|Laos|Laotian,Lao|lo
LS|Lesotho||
LR|Liberia|Liberian|
LY|Libya|Libyan|
LI|Liechtenstein||
MO|Macau|Macanese|
MK|Macedonia,North Macedonia|Macedonian,North Macedonian|mk
MG|Madagascar|Malagasy|mg
MW|Malawi|Malawian|
ML|Mali|Malian|
MT|Malta|Maltese|mt
MR|Mauritania|Mauritanian|
MD|Moldova|Moldovan|
MC|Monaco|Monegasque|
ME|Montenegro|Montenegrin|
MZ|Mozambique|Mozambican|
MM|Myanmar,Burma|Burmese|my
NA|Namibia|Namibian|
NP|Nepal|Nepali,Nepalese|ne
NI|Nicaragua|Nicaraguan|
PK|Pakistan|Pakistani|
PS|Palestine|Palestinian|
PA|Panama|Panamanian|
PG|Papua New Guinea||
PY|Paraguay|Paraguayan|
PR|Puerto Rico|Puerto Rican|
QA|Qatar|Qatari|
RW|Rwanda|Rwandan|
WS|Samoa|Samoan|
SL|Sierra Leone||
SO|Somalia|Somali,Somalian|so
LK|Sri Lanka|Sri Lankan|
SD|Sudan|Sudanese|
SR|Suriname|Surinamese|
SY|Syria|Syrian|
TJ|Tajikistan|Tajik|tg
TZ|Tanzania|Tanzanian|
TT|Trinidad,Trinidad and Tobago|Trinidadian|
TM|Turkmenistan|Turkmen|tk
UG|Uganda|Ugandan|
AE|the UAE,UAE,United Arab Emirates,the United Arab Emirates|Emirati|
UZ|Uzbekistan|Uzbek|uz
VU|Vanuatu||
YE|Yemen|Yemeni|
ZM|Zambia|Zambian|
ZW|Zimbabwe|Zimbabwean|
"""
_MORE_LANGUAGES = {
    "azeri": "az",
    "english": "en", "mandarin": "cmn", "cantonese": "yue", "hindi": "hi", "tamil": "ta", "telugu": "te",
    "malayalam": "ml", "bengali": "bn", "marathi": "mr", "urdu": "ur", "farsi": "fa", "persian": "fa",
    "arabic": "ar", "hebrew": "he", "yiddish": "yi", "catalan": "ca", "basque": "eu", "galician": "gl",
    "breton": "br", "welsh": "cy", "swahili": "sw", "wolof": "wo", "kurdish": "ku", "tagalog": "tl",
    "latin": "la", "faroese": "fo", "sami": "se", "quechua": "qu", "maori": "mi", "māori": "mi",
    "esperanto": "eo", "zulu": "zu", "xhosa": "xh", "afrikaans": "af", "kannada": "kn", "punjabi": "pa",
    "gujarati": "gu", "assamese": "as", "odia": "or", "sinhala": "si", "pashto": "ps", "dari": "prs",
    "moroccan arabic": "ary", "egyptian arabic": "arz", "darija": "ary", "aramaic": "arc", "amharic": "am",
    "tigrinya": "ti", "yoruba": "yo", "igbo": "ig", "hausa": "ha", "twi": "tw", "lingala": "ln",
    "bambara": "bm", "kinyarwanda": "rw", "sesotho": "st", "setswana": "tn", "hokkien": "nan",
    "taiwanese hokkien": "nan", "hakka": "hak", "tibetan": "bo", "uyghur": "ug", "inuktitut": "iu",
    "inuit": "iu", "navajo": "nv", "cree": "cr", "lakota": "lkt", "guarani": "gn", "nahuatl": "nah",
    "aymara": "ay", "mapudungun": "arn", "irish gaelic": "ga", "gaelic": "gd", "scottish gaelic": "gd",
    "corsican": "co", "sardinian": "sc", "neapolitan": "nap", "sicilian": "scn", "romani": "rom",
    "ladino": "lad", "haitian creole": "ht", "swiss german": "gsw", "flemish": "nl",
    "brazilian portuguese": "pt-BR", "american sign language": "ase", "sign language": "sgn",
    "old norse": "non", "hawaiian": "haw", "tok pisin": "tpi", "samoan": "sm", "chechen": "ce",
    "luo": "luo", "dzongkha": "dz", "kikuyu": "ki", "shona": "sn", "oromo": "om", "ewe": "ee", "akan": "ak",
    "khmer": "km", "javanese": "jv", "sundanese": "su", "balinese": "ban", "konkani": "kok", "tulu": "tcy",
    "bhojpuri": "bho", "ladakhi": "lbj", "shanghainese": "wuu", "teochew": "nan", "asturian": "ast",
    "occitan": "oc", "friulian": "fur", "romansh": "rm", "frisian": "fy", "tzotzil": "tzo", "mixtec": "mix",
    "zapotec": "zap", "tamazight": "tzm", "kabyle": "kab", "mooré": "mos", "dioula": "dyu", "tongan": "to",
    "tatar": "tt", "yakut": "sah", "mandarin chinese": "cmn", "nigerian pidgin": "pcm", "pidgin": "pcm",
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


TERRITORY = rf"{any_of(TERRITORIES)}(?![\w'])"
NATIONALITY = rf"{any_of(NATIONALITIES)}(?!\w)"
LANGUAGE = rf"{any_of(name.title() for name in LANGUAGES)}(?!\w)"

REGION = (
    rf"(?:{TERRITORY}|(?:(?:North|South|Latin|Central) America|Benelux|Scandinavia|Nordics|Baltics"
    r"|Middle East|CIS|(?:Eastern |Western )?Europe|Asia|Africa|Australasia|(?:ex-|former )?Yugoslavia"
    r"|German-speaking (?:Europe|territories))(?!\w))"
)


def language_code(name: str) -> str | None:
    """The BCP 47 code of a language named in English."""
    return LANGUAGES.get(name.lower())
