"""The trade's words: kinds of material, nouns for a film, genres, verbs of releasing."""

# The noun as written -> the kind in the record.
MATERIALS = {
    "trailer": "trailer", "trailers": "trailer", "teaser": "teaser", "teasers": "teaser", "teaser trailer":
    "teaser",
    "featurette": "featurette", "clip": "clip", "clips": "clip", "poster": "poster", "posters": "poster",
    "short film": "short film", "short": "short film", "promo": "promo", "sneak peek": "clip",
    "first look": "first look", "images": "images", "photos": "images", "stills": "images",
    "tv spot": "TV spot",
    "spot": "TV spot", "music video": "music video", "title sequence": "title sequence",
    "behind-the-scenes video": "featurette", "video": "video", "footage": "footage", "documentary short":
    "short film",
    "preview": "preview", "announcement": "announcement",
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
    "kung fu": "martial arts", "martial arts": "martial arts", "melodrama": "melodrama", "mockumentary":
    "mockumentary",
    "monster": "monster", "murder mystery": "mystery", "musical": "musical", "mystery": "mystery", "noir":
    "noir",
    "neo-noir": "noir", "period": "period", "political": "political", "psychological": "psychological",
    "road trip": "road", "road": "road", "rom-com": "romantic comedy", "romance": "romance", "romantic":
    "romance",
    "romantic comedy": "romantic comedy", "samurai": "samurai", "satire": "satire", "satirical": "satire",
    "sci-fi": "sci-fi", "science fiction": "sci-fi", "slasher": "slasher", "space": "space", "sports":
    "sports",
    "spy": "spy", "stop-motion": "stop-motion", "superhero": "superhero", "supernatural": "supernatural",
    "survival": "survival", "suspense": "thriller", "thriller": "thriller", "vampire": "vampire", "war":
    "war",
    "western": "western", "whodunit": "mystery", "zombie": "zombie",
}  # fmt: skip

UNVEILED = (
    r"(?:debuted|unveiled|released|revealed|launched|shared|premiered|dropped|unleashed"
    r"|posted|issued|presented|delivered)"
)

# Who shows material without being the film's distributor.
NEWS_SITES = frozenset({
    "youtube", "vimeo", "apple", "apple trailers", "imdb", "ign", "entertainment weekly", "ew", "empire",
    "empire magazine", "variety", "deadline", "the hollywood reporter", "hollywood reporter", "thr",
    "indiewire", "screen daily", "usa today", "the new york times", "vanity fair", "yahoo", "yahoo movies",
    "total film", "collider", "the playlist", "bloody disgusting", "rolling stone", "vulture", "people",
    "fandango", "the film stage", "impawards", "impa", "mondo", "twitter", "facebook", "instagram",
    "the guardian", "the wrap", "slashfilm", "/film", "cineuropa", "moviefone", "we", "they", "it", "he",
    "she", "this", "that", "these", "someone", "the studio", "the director", "the filmmakers", "the first",
    "the", "a", "there",
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
