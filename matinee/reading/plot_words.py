"""The words by which a sentence of the plot is known from one on the film's making."""

from matinee.reading.vocabulary import OCCUPATIONS

PERSONS = frozenset({
    "who", "whose", "he", "she", "his", "her", "him", "himself", "herself", "must", "they", "their",
    "them",
})  # fmt: skip
DOES = frozenset({
    "find", "finds", "discover", "discovers", "learn", "learns", "meet", "meets", "get", "gets", "take",
    "takes", "turn", "turns", "return", "returns", "goes", "come", "comes", "become", "becomes", "try",
    "tries", "decide", "decides", "begin", "begins", "starts", "wake", "wakes", "fall", "falls", "move",
    "moves", "travel", "travels", "follow", "follows", "struggle", "struggles", "fight", "fights", "face",
    "faces", "hunt", "hunts", "search", "searches", "track", "tracks", "uncover", "uncovers", "inherit",
    "inherits", "kidnap", "kidnaps", "kill", "kills", "lose", "loses", "leave", "leaves", "arrive",
    "arrives", "stumble", "stumbles", "realize", "realizes", "hire", "hires", "join", "joins", "attempt",
    "attempts", "embark", "embarks", "reunite", "reunites", "escape", "escapes", "survive", "survives",
    "stall", "stalls", "agree", "agrees", "refuse", "refuses", "steal", "steals", "build", "builds",
    "save", "saves", "head", "heads", "drive", "drives", "run", "runs", "work", "works", "live", "lives",
    "open", "opens", "step", "steps", "drag", "drags", "send", "sends", "bring", "brings", "put", "puts",
    "haunt", "haunts", "set", "sets", "wipes", "befriend", "befriends", "hear", "hears", "investigate",
    "investigates", "plot", "plots", "rob", "robs", "marry", "marries", "pretend", "pretends", "confront",
    "confronts", "battle", "battles", "seek", "seeks", "pursue", "pursues", "unleash", "unleashes",
    "threaten", "threatens", "spread", "spreads", "crash", "crashes", "invade", "invades", "descend",
    "descends", "disappear", "disappears", "vanish", "vanishes", "die", "dies", "choose", "chooses",
    "accept", "accepts", "bond", "grapple", "grapples", "navigate", "navigates", "risk", "risks", "hide",
    "hides", "rescue", "rescues", "infiltrate", "infiltrates", "witness", "witnesses", "chase", "chases",
    "flee", "flees", "enter", "enters", "suspect", "suspects", "awaken", "awakens", "spirals", "unravels",
    "reconnect", "reconnects", "venture", "ventures", "clash", "compete", "competes", "swap", "swaps",
    "summon", "summons", "call", "calls", "fool", "fools", "drop", "drops",
    "cross", "crosses", "collide", "makes", "breaks", "strike", "strikes", "grows", "cope", "copes",
    "trapped", "forced", "teams", "team", "wants", "needs", "notice", "notices", "pull", "pulls", "spend",
    "spends", "receive", "receives", "visit", "visits", "believes", "remembers", "dreams", "races",
    "carries", "carry", "buys", "digs", "grieves", "spots", "encounters", "encounter",
    "dig", "buy", "inhabits", "wander", "wanders", "walks", "sails", "plans",
})  # fmt: skip
# Who acts in stories, as a sentence begins with them: "Detective Anton Berg investigates".
PEOPLE = (OCCUPATIONS - {"writer", "filmmaker", "agent"}) | {
    "friend", "sibling", "twin", "cousin", "stranger", "newlywed", "teen", "neighbour", "neighbor",
    "lover", "roommate", "classmate", "colleague", "survivor", "outlaw", "smuggler", "gangster",
    "convict", "refugee", "immigrant", "lighthouse keeper", "parent", "grandmother", "grandfather", "kid",
    "child", "children", "bounty hunter", "hostage", "rookie", "scholar", "engineer", "architect",
    "trucker",
}  # fmt: skip
OPINION = frozenset({
    "i", "we", "my", "me", "definitely", "worth", "hopefully", "honestly", "frankly", "seems", "sounds",
})  # fmt: skip
SHOWN = frozenset({
    "trailer", "trailers", "teaser", "teasers", "featurette", "featurettes", "clip", "clips", "poster",
    "posters", "footage", "photo", "photos",
})  # fmt: skip
MAKING = frozenset({
    "premiere", "premiered", "premieres", "premiering", "fest", "theaters", "theatres", "cinemas", "vod",
    "release", "released", "releasing", "streaming", "director", "directors", "directorial", "directed",
    "directs", "filmmaker", "filmmakers", "screenplay", "written", "produce", "produces", "produced",
    "producer", "producers", "distributor", "sequel", "remake", "critics", "oscars", "film", "films",
    "movie", "movies", "documentary", "documentaries", "doc", "short", "feature", "trilogy", "debut",
    "filmed", "adapted", "adaptation", "filming", "starring", "episode", "episodes", "says", "you",
    "your", "available", "blu", "dvd", "subscribe", "audiences", "viewers", "limited", "proceeds",
    "backers", "repped", "financiers", "financed", "negotiated", "screened", "screenings", "shorts",
    "distributors", "filmmaking", "buyers",
    "petition", "soundtrack", "rumored", "rumoured", "nomination", "nominations",
})  # fmt: skip
# What both a story and its making may speak of.
OF_BOTH = frozenset({
    "opened", "sold", "tickets", "planned", "star", "stars", "cast", "novel", "season", "career", "actor",
    "actress", "award", "awards", "festival", "festivals", "prize", "said", "told", "added", "published",
    "wrote", "role", "roles", "reviews", "music", "score", "audiences", "studio", "shot", "series",
    "announced", "oscar", "script", "project", "picture", "deal", "label", "outfit", "sale", "jury",
    "winners",
    "bidding", "songs", "vinyl", "disc", "discs", "crowds", "interview",
})  # fmt: skip
DEAL = frozenset({"rights", "acquired", "acquires"})
TELL_CUES = (
    "is", "s", "follows", "follow", "tells", "tell", "true", "centers", "centres", "takes", "chronicles",
    "explores", "examines", "profiles", "profiling", "looks", "focuses", "revolve", "revolves", "traces",
    "covers", "honors", "honours", "introduces", "concerns", "recounts", "depicts", "portrays",
    "documents", "delves", "picks", "brings", "leads", "goes", "in", "pits", "imagines", "unfolds",
    "wanders", "begins", "starts", "opens", "film", "movie", "pic", "drama", "comedy", "thriller",
    "documentary", "doc", "story", "tale", "portrait", "western", "horror", "romance", "series", "short",
    "stories", "tales",
)  # fmt: skip
ANNOUNCED_CUES = (
    "synopsis", "logline", "description", "plot", "story", "pitch", "setup", "up", "gist", "premise", "blurb",
    "storyline",
)  # fmt: skip
PLAY_CUES = (
    "portrays", "portray", "makes", "toplines", "topline", "headlines", "headline", "leads", "lead",
    "star", "stars", "play", "plays", "starring", "feature", "features",
)  # fmt: skip
