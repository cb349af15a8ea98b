"""What headlines of posts on several films or on none say, and words without which they say none of it. LISTS
and REPORTS are for a headline in lower case, in which they are found four times as fast.
"""

import re

_FILMS = (
    r"(?:films|movies|shorts|short films|features|docs|documentaries|trailers|posters|titles|flicks"
    r"|favou?rites|performances|reviews|projects|gems|discoveries|standouts|picks(?! up))"
)
_NUMBER = r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)"
LISTS = re.compile(
    rf"\b(?<!after )(?<!with )(?:{_NUMBER} (?:[\w\-]+ ){{0,3}}{_FILMS}|(?:best|favou?rite|every|all the"
    rf"|top) (?:[\w\-]+ ){{0,3}}{_FILMS}"
    rf"|(?:buzz|hot|key) (?:titles|films|projects|picks|list)|projects among"
    rf"|these (?:[\w\-]+ ){{0,3}}{_FILMS}|{_NUMBER} (?:films |movies )?to (?:see|watch|catch)"
    rf"|every (?:[\w\-]+ ){{1,2}}(?:film|movie|flick)|top (?:ten|\d+)|my favou?rites?|best of"
    rf"|(?:trailers?|double feature)s? for both"
    rf"|most anticipated|{_NUMBER} (?:[\w\-]+ ){{0,3}}(?:roles|gigs|projects|deals|acquisitions|pickups))\b",
)
_BITS = r"(?:bits|bites|nibbles|briefs?|calls|news|notes|bytes|digest|diary|round)"
_PROGRAMME = r"(?:selections?|program(?:me)?s?|slates?|galas|jur(?:y|ies)|sections?|sidebars?|line-?ups?)"
REPORTS = re.compile(
    r"\b(?:line-?ups?|round-?up|wrap-?up|recap|this week(?: in|'s)|(?<!of )the week in|dispatch(?:es)?(?=:)"
    rf"|(?:casting|festival|sales|production) {_BITS}|(?:news|deal|trailer) (?:bits|briefs?|bytes|digest)"
    r"|(?:awards?|oscars?|golden globes?) (?:[\w\-]+ ){0,2}(?:winners|nominations|nominees)|nominees"
    r"|(?:complete|full) (?:list|schedule)(?=:|\Z)|festival report"
    r"|(?:complete|full) (?:list of )?winners|all the (?:awards|winners|prizes)|winners(?= list|:)"
    r"|(?:today|tonight|new|now|coming soon|(?:coming|new|arriving) (?:this|next) (?:week|month))"
    r" (?:on|to) (?:vod|dvd|blu-ray|netflix|tv|streaming|demand|criterion|mubi|hulu|shudder|disc|disney)"
    r"|(?:new|out|opening) (?:this|next) (?:week(?:end)?|month)(?=:|\Z)"
    r"|(?:this|next) (?:week(?:end)?|month)(?:'s)? (?:on|in) (?:vod|dvd|blu-ray|disc|netflix|tv"
    r"|streaming|cinemas"
    r"|theaters|home)"
    r"|what's (?:new|streaming|leaving|coming|opening|playing) (?:on|to|in|at|this)"
    r"|what (?:we're|we|i'm|we've been|i've been) watch(?:ing|ed)|everything (?:new|coming|leaving|arriving)"
    r"|(?:streaming|viewing) (?:guide|picks)|newsletter|news (?:and|&) notes"
    r"|\A(?:opening|new|out|now playing|now showing)"
    r"(?: (?:in theaters|in cinemas|this week(?:end)?)){1,2}(?=:)"
    r"|release (?:calendar|schedule)|date shuffle|(?:deals?|sales|market|festival|acquisitions?) (?:wrap"
    r"|watch|recap|report)(?=:)|(?:january|february|march|april|may|june|july|august|september|october"
    r"|november|december) (?:slate|line-?up|programming|highlights|additions)|(?:dating|release) news(?=:)"
    r"|weekly|new releases|(?:deals|acquisitions|pick-?ups|castings|trailers|posters|sales|news|dates|shorts)"
    r" of the (?:week|day|month|year|fortnight)"
    r"|(?:first|second|third|fourth|final|initial|next|latest|new|full) (?:wave|batch|crop|tranche)"
    r"(?= (?:of|for|in|at)\b|[,:;]|\Z)"
    r"|what to watch|deals?(?=:)|in brief\b"
    r"|rundown|acquisitions(?=:)"
    rf"|(?:unveils|announces|reveals|orders|greenlights) {_NUMBER} (?:new )?(?:[\w\-]+ ){{0,2}}(?:series"
    rf"|shows|originals)"
    rf"|(?:new trailers|trailers of the week)(?=:)|acquisitions? round|plus (?:{_NUMBER} |several "
    rf"|some )more(?=[)!. ]*\Z)|(?:sets|announces|shuffles"
    r"|shifts|moves|changes) (?:new )?(?:(?:spring|summer|fall|autumn|winter|holiday|\d{4}) )?"
    r"(?:release )?dates|(?:market|festival|awards?|sales) buzz"
    r"|(?:acquires|buys|picks up|nabs|lands|takes|snags|dates|greenlights) (?:two|three|four|five|six|trio)"
    r"(?= (?:from|in|at|out|for|more)\b|[,:;]|\Z)"
    rf"|(?:unveils|announces|reveals|sets|completes|launches|presents) "
    rf"(?:(?!to |_)[^\s:;_]+ ){{0,5}}{_PROGRAMME}"
    r"|(?:adds|unveils|announces|reveals|sets|backs|boards|buys|acquires|selects|supports|releases"
    r"|commissions) (?:(?!(?:to|for|from|by|with|at|via) |_)[^\s:;_]+ ){0,5}"
    r"(?:films|docs|documentaries|dramas|comedies|projects|shorts|titles|revivals|restorations"
    r"|movies)(?!['’])"
    r"|(?:awards|oscars|globes|baftas|emmys)(?: \d{4})?: .{2,60}"
    r" (?:sweeps?|wins?|won|leads?|dominates?|triumphs?)"
    r"|\w+-strong (?:[\w\-]+ ){0,3}slate|slate (?:announced|unveiled|revealed)|\w*fest\w*:? day \d+"
    r"|(?:weekend|summer|autumn|fall|winter|spring|awards season) preview"
    r"|\w+ (?:diary|journal|notebook)(?=:|,|\Z| day\b| #?\d)|guide to (?:the )?(?:[\w\-]+ ){0,4}(?:film"
    r"|movie|festival|line-?up)\w*)\b",
)
NONE = re.compile(
    r"\b(?:box office|supercut|mash-?up(?! [‘'“\"])|video essay|giveaway|contest|win tickets|vinyl"
    r"|t-shirts?|funko"
    r"|collectibles?|action figures?|site (?:news|update)"
    r"|poster art|(?:dies|dead|died) (?:at|aged)(?= \d)|(?:dies|dead)(?=:|\Z)"
    r"|(?:call|opens?) for (?:entries|submissions|applications|projects)|(?:output|first-look"
    r"|overall) (?:deal|pact)"
    r"|(?:named|appointed|promoted to|upped to) (?:as )?(?:the )?(?:new )?"
    r"(?:head|president|ceo|chief|vp|evp|svp"
    r"|chair|(?:managing|artistic|festival) director|vice president)|layoffs|price hike"
    r"|(?:presides?|heads?|chairs?|leads?|joins?)(?: over)? (?:the )?(?:[\w'’\-]+ ){0,4}jury\b"
    r"|jury (?:president|head|chair)"
    r"|passes away|(?-i:R\.?I\.?P\b)|obituary|in memoriam"
    r"|(?:editorial|op-ed|opinion|essay|column|obit)(?=:)"
    r"|festival(?:'s)?(?: official)? poster|posters? (?:for"
    r"|of) the (?:[\w\-]+ ){0,3}(?:\d{4} )?(?:[\w\-]+ ){0,3}fest(?:ival)?)\b",
    re.I,
)
PODCAST = re.compile(r"\bpodcast\b|\b(?:episode|ep\.?) (?:#?\d+)(?=:| -| –)", re.I)
# Without one of these words a headline has none of the phrases above.
OF_LISTS = frozenset({
    "films", "movies", "shorts", "features", "docs", "documentaries", "trailers", "posters", "titles",
    "flicks", "picks", "gems", "discoveries", "standouts", "favorites", "favourites", "favorite", "favourite",
    "performances", "reviews", "every",
    "top", "best", "both", "anticipated", "roles", "gigs", "buzz", "hot", "key", "projects", "see", "watch",
    "catch", "deals", "acquisitions", "pickups",
})  # fmt: skip
OF_REPORTS = frozenset({
    "diary", "journal", "notebook",
    "line", "lineup", "lineups", "round", "roundup", "wrap", "wrapup", "recap", "week", "casting",
    "winners", "nominations", "nominees", "festival", "on", "to", "release", "releases", "weekly", "what",
    "deal", "deals", "rundown", "trailers", "dates", "dispatch", "dispatches", "news", "trailer", "sales",
    "production", "brief",
    "acquisitions", "unveils", "announces", "reveals", "sets", "completes", "launches", "presents",
    "slate", "preview", "guide", "adds", "backs", "boards", "buys", "acquires", "selects", "supports",
    "commissions", "fest", "buzz", "picks", "nabs", "lands", "takes", "snags", "greenlights", "awards",
    "list", "schedule", "shuffle", "highlights", "additions", "programming", "more", "prizes", "orders",
    "oscars", "globes", "baftas", "emmys", "day", "watching", "watched", "everything",
    "wave", "batch", "crop", "tranche", "month", "year", "fortnight",
    "newsletter", "notes", "opening", "new", "out", "playing", "showing",
})  # fmt: skip
OF_NONE = frozenset({
    "jury",
    "box", "supercut", "mash", "mashup", "video", "giveaway", "contest", "win", "vinyl", "t", "tshirt",
    "tshirts", "funko", "collectible", "collectibles", "action", "site", "poster", "festival", "dies",
    "dead", "died", "passes", "r", "rip", "obituary", "memoriam", "editorial", "op", "opinion", "essay",
    "column", "obit", "entries", "submissions", "applications", "projects", "output", "overall", "look",
    "named",
    "appointed", "promoted", "upped", "layoffs", "price",
})  # fmt: skip
