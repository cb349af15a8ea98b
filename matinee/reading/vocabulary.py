"""The trade's words: kinds of material, nouns for a film, genres, verbs of releasing."""

import re

from matinee.reading.any_of import any_of

# The noun as written -> the kind in the record.
MATERIALS = {
    "trailer": "trailer", "trailers": "trailer", "teaser": "teaser", "teasers": "teaser", "teaser trailer":
    "teaser",
    "featurette": "featurette", "clip": "clip", "clips": "clip", "poster": "poster", "posters": "poster",
    "short film": "short film", "short": "short film", "promo": "promo", "sneak peek": "clip",
    "first look": "first look", "images": "photo", "photos": "photo", "stills": "photo",
    "tv spot": "TV spot",
    "spot": "TV spot", "music video": "music video", "title sequence": "title sequence",
    "behind-the-scenes video": "featurette", "video": "video", "footage": "footage", "documentary short":
    "short film",
    "preview": "preview", "one-sheet": "poster", "one-sheets": "poster", "photo": "photo",
    "image": "photo", "still":
    "photo", "announcement": "announcement",
}  # fmt: skip
MATERIAL = (
    r"(?:teaser trailers?|trailers?|teasers?|featurettes?|clips?|posters?|short film|sneak peek|first look"
    r"|music video|TV spot|promo|title sequence|preview)"
)

# The qualifier as written -> the qualifier in the record.
QUALIFIERS = {
    "first": "first", "1st": "first", "second": "second", "2nd": "second", "third": "third", "3rd": "third",
    "final": "final", "last": "final", "new": "new", "another": "another", "official": "official", "full":
    "full",
    "full-length": "full", "main": "main", "us": "US", "u.s.": "US", "uk": "UK", "u.k.": "UK",
    "international": "international", "intl.": "international", "intl": "international",
    "red band": "red band",
    "red-band": "red band", "theatrical": "theatrical", "early": "early", "extended": "extended",
    "restored": "restoration", "restoration": "restoration", "re-release": "re-release", "festival":
    "festival",
    "promo": "promo", "sales": "sales", "short": "short", "announcement": "announcement", "teaser": "teaser",
    "behind-the-scenes": "behind-the-scenes", "newest": "newest", "exclusive": "exclusive",
    "special": "special",
    "brief": "brief", "brand-new": "new", "additional": "another",
    "dubbed": "dubbed", "subtitled": "subtitled",
    "fourth": "fourth",
    "japanese": "Japanese", "french": "French", "russian": "Russian", "korean": "Korean", "german": "German",
    "italian": "Italian", "spanish": "Spanish", "chinese": "Chinese", "imax": "IMAX",
}  # fmt: skip

FILM = (
    r"(?:films?|movies?|thrillers?|comed(?:y|ies)|dramas?|dramed(?:y|ies)|documentar(?:y|ies)"
    r"|docs?|westerns?|musicals?"
    r"|biopics?|romances?|rom-com|horror|noir|satire|mockumentary|anime|epic|features?|flick"
    r"|short|cinema|remake|sequel"
    r"|adventure|mystery|fantasy|mini-series|miniseries|series|chiller|slasher|whodunit|fable"
    r"|fairy tale|caper)"
)

# The nouns for one film, as cue words.
FILM_NOUNS = (
    "film", "movie", "thriller", "comedy", "drama", "dramedy", "documentary", "doc", "western", "musical",
    "biopic", "romance", "horror", "noir", "satire", "mockumentary", "anime", "epic", "flick", "saga",
    "sequel",
    "adventure", "mystery", "fantasy", "series", "miniseries", "chiller", "slasher", "whodunit",
    "giallo", "feature",
)  # fmt: skip
# What stands before the noun of a film that is not the post's.
IS_ANOTHER_FILM = re.compile(
    r"\b(?:last|previous|earlier|next|other|another|original|known for|19\d\d|(?<=s )20\d\d|like|hit|classic"
    r"|debut"
    r"|(?:directors?|stars?|makers?|creators?|producers?|writers?|fans?|world|set|rights|adaptation"
    r"|remake|version) of"
    r"|who (?:also |previously )?(?:directed|made|wrote|starred|did)|from|following|since|after) "
    r"(?:the |his |her |their |in |an? )?(?:[\w'\-]+ ){0,3}\Z"
)
# Words that begin a list of somebody's other films.
BEGINS_CREDITS = re.compile(
    r"\b(?:who (?:also |previously )?(?:made|directed|did|wrote)|directors? of|best known for|known for"
    r"|previously (?:made|directed)|whose (?:films|credits|work)|credits include)\b"
)
# Who stands behind a title that is a credit: "“Ash” helmer Mirela Voss".
IS_CREDIT_OF = re.compile(
    r"[\"”']?[ -](?:helmer|director|filmmaker|co-director|star|actor|actress|creator|co-creator|writer|scribe"
    r"|screenwriter|producer|breakout|alum|duo|showrunner|author)s?\b"
)
# What may follow a bare title: a comma, a bracket, the sentence's end, or a verb or preposition.
TITLE_ENDS = re.compile(
    r"[,.;:!?—]|\Z| [(\-–—]| (?:from|starring|which|that|with|by|about|for|in|on|at|into|to|after|before"
    r"|through|featuring"
    r"|has|have|had|is|was|will|won't|would|can|gets?|got|stars|follows|tells|opens|hits|comes|arrives"
    r"|debuts|premieres"
    r"|premiered|starts|centers|centres|takes|written|directed|and|as|ahead|this|next|isn't|sees|finally"
    r"|marks|dropped|unveiled|launched|revealed|released|out of|went|goes|bows|bowed|lands|landed|sold"
    r"|sells|won"
    r"|wins|took|screened|screens|plays|played|earned|via|alongside|but|while|during|among|following|joins|sets"
    r"|moves|finds|under)\b"
)

# The word as written -> the genre in the record.
GENRES = {
    "action": "action", "adventure": "adventure", "animated": "animation", "animation": "animation",
    "anime": "animation", "anthology": "anthology", "biopic": "biopic", "biographical": "biopic", "comedy":
    "comedy",
    "comedic": "comedy", "comedies": "comedy", "coming-of-age": "coming-of-age", "coming of age":
    "coming-of-age",
    "crime": "crime", "cult": "", "dark comedy": "dark comedy", "black comedy": "dark comedy", "disaster":
    "disaster",
    "doc": "documentary", "docs": "documentary", "documentary": "documentary", "drama": "drama",
    "dramatic": "drama", "dramedy": "dramedy", "family": "family", "fantasy": "fantasy", "folk horror":
    "folk horror",
    "gangster": "gangster", "ghost": "ghost", "heist": "heist", "historical": "historical", "horror":
    "horror",
    "kung fu": "martial arts", "martial arts": "martial arts",
    "martial-arts": "martial arts", "wartime": "war", "wwii": "war", "ww2": "war",
    "melodrama": "melodrama", "mockumentary":
    "mockumentary",
    "monster": "monster", "murder mystery": "mystery", "musical": "musical", "mystery": "mystery", "noir":
    "noir",
    "neo-noir": "noir", "period": "period", "political": "political", "psychological": "psychological",
    "road trip": "road", "road": "road", "rom-com": "romantic comedy",
    "romantic-comedy": "romantic comedy", "romance": "romance", "romantic":
    "romance",
    "romantic comedy": "romantic comedy", "samurai": "samurai", "satire": "satire", "satirical": "satire",
    "sci-fi": "sci-fi", "science fiction": "sci-fi", "slasher": "slasher", "space": "space", "sports":
    "sports",
    "spy": "spy", "stop-motion": "stop-motion", "superhero": "superhero", "supernatural": "supernatural",
    "survival": "survival", "suspense": "suspense", "thriller": "thriller", "vampire": "vampire", "war":
    "war",
    "western": "western", "whodunit": "mystery", "zombie": "zombie", "historic": "historical",
    "romcom": "romantic comedy", "rom com": "romantic comedy", "dramatic comedy": "dramedy",
    "scifi": "sci-fi",
    "body horror": "body horror", "creature feature": "creature feature", "true crime": "true crime",
    "true-crime": "true crime", "holiday": "holiday", "christmas": "christmas", "giallo": "giallo",
    "tragicomedy": "tragicomedy", "tragi-comedy": "tragicomedy", "espionage": "spy", "love story": "romance",
    "love-story": "romance", "docu-series": "documentary", "docuseries": "documentary",
    "docu series": "documentary", "docudrama": "docudrama", "gothic": "gothic", "erotic": "erotic",
    "sport": "sports", "cyberpunk": "cyberpunk", "dystopian": "dystopian",
    "post-apocalyptic": "post-apocalyptic", "kaiju": "kaiju", "wuxia": "wuxia",
    "kung-fu": "martial arts", "swashbuckler": "adventure",
    "faux-documentary": "mockumentary", "dark comedic": "dark comedy", "dark-comedy":
    "dark comedy", "pitch-black comedy": "dark comedy", "pitch black comedy": "dark comedy", "biography":
    "biopic", "bio-pic": "biopic",
    "prison": "prison",
    "mobster": "gangster", "mafia": "gangster", "werewolf": "werewolf", "werewolves": "werewolf", "vampires":
    "vampire", "found footage": "found footage",
    "found-footage": "found footage", "musicals": "musical", "thrillers": "thriller", "slapstick comedy":
    "comedy", "live-action": "", "live action": "", "screwball": "comedy",
    "fairy tale": "fantasy", "fairytale": "fantasy", "actioner": "action", "whodunnit": "mystery",
    "stop motion": "stop-motion", "stopmotion": "stop-motion", "period piece":
    "period", "survivalist": "survival", "docu": "documentary", "rockumentary": "documentary",
    "toon": "animation", "sci fi": "sci-fi", "music": "music",
}  # fmt: skip

UNVEILED_CUES = (
    "debuted", "unveiled", "released", "revealed", "launched", "shared", "premiered", "dropped", "unleashed",
    "posted", "issued", "presented", "delivered",
)  # fmt: skip
UNVEILED = rf"(?:{'|'.join(UNVEILED_CUES)})"

# Who shows material without being the film's distributor.
NEWS_SITES = frozenset({
    "youtube", "vimeo", "apple", "apple trailers", "imdb", "ign", "entertainment weekly", "ew", "empire",
    "empire magazine", "variety", "deadline", "the hollywood reporter", "hollywood reporter", "thr",
    "indiewire", "screen daily", "usa today", "the new york times", "vanity fair", "yahoo",
    "yahoo movies", "total film", "collider", "the playlist", "bloody disgusting", "rolling stone",
    "vulture", "people", "fandango", "the film stage", "impawards", "impa", "mondo", "twitter",
    "facebook", "instagram", "the guardian", "the wrap", "slashfilm", "/film", "cineuropa", "moviefone",
    "we", "they", "it", "he", "she", "this", "that", "these", "someone", "the studio", "the director",
    "the filmmakers", "the first", "the", "a", "there", "first showing", "firstshowing", "joblo",
    "dread central", "fangoria", "aicn", "mtv news", "msn", "twitch", "twitch film", "screenanarchy",
    "screen anarchy", "cinemablend", "coming soon", "movieweb", "time", "esquire", "gq", "nerdist", "io9",
    "wired", "billboard", "los angeles times", "the daily beast", "pitchfork", "filmmaker magazine",
    "sight & sound", "anime news network", "short of the week", "heyuguys", "nowness", "nme", "telegraph",
    "the telegraph", "the independent", "the verge", "polygon", "gamespot", "den of geek", "digital spy",
    "soompi", "rotten tomatoes", "letterboxd", "metacritic", "tiff", "sxsw", "sundance", "cannes",
    "itunes", "google", "imax", "tumblr", "reddit", "blumhouse.com", "shock till you drop",
    "arrow in the head", "birth.movies.death", "little white lies", "dazed", "i-d", "interview",
    "w magazine", "people magazine", "yahoo! movies", "yahoo! uk", "hey u guys",
})  # fmt: skip

# Plain nouns that stand before a character's name, and are capital at a sentence's start.
OCCUPATIONS = frozenset({
    "keeper", "surgeon", "doctor", "nurse", "teacher", "professor", "detective", "inspector", "officer",
    "cop", "soldier", "captain", "sergeant", "lawyer", "journalist", "reporter", "writer", "novelist",
    "singer", "musician", "farmer", "fisherman", "sailor", "pilot", "astronaut", "cosmonaut", "scientist",
    "student", "widow", "widower", "orphan", "hitman", "assassin", "thief", "spy", "agent", "chef", "cook",
    "waitress", "driver", "mechanic", "priest", "nun", "monk", "king", "queen", "prince", "princess",
    "warrior", "hunter", "boxer", "wrestler", "dancer", "artist", "painter", "photographer", "filmmaker",
    "mother", "father", "teenager", "businessman", "accountant", "bookkeeper", "librarian", "janitor",
    "bartender", "therapist", "psychologist", "man", "woman", "boy", "girl", "couple", "son", "daughter",
    "wife", "husband", "brother", "sister", "villain", "hero", "heroine", "veteran", "drifter", "criminal",
})  # fmt: skip
OCCUPATION = any_of(sorted(OCCUPATIONS))
