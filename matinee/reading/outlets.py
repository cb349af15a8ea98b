"""Who shows films and their material: streaming services, channels, and distributors known by name."""

# Streaming services and channels: who names one says where a film is shown.
CHANNELS = frozenset({
    "Netflix", "Hulu", "HBO", "HBO Max", "Max", "Peacock", "Showtime", "Starz", "Shudder", "MUBI", "Mubi",
    "Amazon", "Amazon Prime", "Amazon Prime Video", "Prime Video", "Apple TV+", "Apple TV", "Disney+",
    "Disney Plus", "Disney Channel", "Paramount+", "Paramount Plus", "Discovery+", "AMC+", "AMC", "BET+",
    "ALLBLK", "BritBox", "Acorn TV", "Sundance Now", "Screambox", "SCREAMBOX", "Tubi", "Crackle",
    "Freevee", "Roku", "The Roku Channel", "Roku Channel", "Crunchyroll", "Funimation", "Hidive", "Viki",
    "Viaplay", "Viu", "Hotstar", "Disney+ Hotstar", "Disney+Hotstar", "ZEE5", "SonyLIV", "YouTube Premium",
    "YouTube Red",
    "YouTube Originals", "Facebook Watch", "Quibi", "OVID", "OVID.tv", "Kanopy", "Topic", "Epix", "EPIX",
    "MGM+", "PBS", "ESPN", "FX", "FXX", "CNN", "NBC", "CBS", "ABC", "The CW", "Syfy", "SYFY", "TNT",
    "TBS", "USA Network", "Lifetime", "Hallmark Channel", "Hallmark",
    "Hallmark Movies & Mysteries", "Lifetime Movie Network", "Investigation Discovery",
    "National Geographic", "Nat Geo", "History",
    "A&E", "Adult Swim", "Cartoon Network", "Nickelodeon", "Comedy Central", "MTV", "VH1", "BET", "BBC",
    "BBC One", "BBC Two", "BBC Three", "BBC Four", "BBC iPlayer", "BBC America", "ITV", "ITVX",
    "Channel 4", "Channel 5", "Film4", "S4C", "Sky", "Sky Cinema", "Sky Atlantic", "Sky Documentaries",
    "RTÉ", "CBC", "CBC Gem", "Crave", "Stan", "Binge", "SBS", "Arte", "ARTE", "Canal+", "ZDF", "ARD",
    "Movistar Plus+", "NHK", "TVING", "Wavve", "Coupang Play", "iQIYI", "Tencent Video", "Youku",
    "CuriosityStream", "MagellanTV", "Mubi Go", "Metrograph", "the Criterion Channel",
    "Criterion Channel", "The Criterion Channel", "Fandor", "Arrow Player", "Dekkoo", "Gaia",
    "World of Wonder", "Magnolia Network", "TCM", "Turner Classic Movies", "HBO Asia", "U-NEXT",
})  # fmt: skip

# Distributors that everyone in the trade knows by name alone.
HOUSES = frozenset({
    "A24", "Neon", "NEON", "IFC", "IFC Films", "IFC Midnight", "Magnolia", "Magnet", "Focus",
    "Searchlight", "Fox Searchlight", "Sony", "Disney", "Lionsgate", "Paramount", "Universal",
    "Warner Bros.", "Warner Bros", "WB", "MGM", "Fox", "20th Century Fox", "20th Century Studios",
    "Focus Features", "Saban", "Vertical", "Vertical Ent.", "Bleecker Street", "Kino Lorber",
    "Cohen Media", "Cinema Guild", "The Cinema Guild", "Strand", "Oscilloscope", "Roadside",
    "Roadside Attractions", "STX", "STXfilms", "RLJE", "RLJE Films", "XYZ", "Well Go", "Well Go USA",
    "Dark Star", "Dark Sky", "Quiver", "Gravitas", "1091", "Utopia", "Greenwich", "Good Deed",
    "Film Movement", "GKIDS", "Altitude", "Curzon", "Vertigo", "Dogwoof", "Signature", "Signature Ent.",
    "StudioCanal", "STUDIOCANAL", "Studiocanal", "eOne", "Entertainment One", "Madman", "Momentum",
    "Grasshopper", "Janus", "Criterion", "Icarus", "Zeitgeist", "Cinedigm", "Cineverse", "Uncork'd",
    "Shout!", "Shout! Factory", "Arrow", "Radius", "RADiUS-TWC", "TWC", "The Weinstein Company",
    "The Weinstein Co.", "Relativity", "Open Road", "Drafthouse", "Annapurna", "Orion", "United Artists",
    "The Orchard", "Orchard", "Abramorama", "Artsploitation", "Umbrella", "Picturehouse", "Picturehouses",
    "Modern Films", "Peccadillo", "Eureka", "Trafalgar", "Trafalgar Releasing", "Fathom", "Fathom Events",
    "Alamo Drafthouse", "Sideshow", "Toho", "Toei", "Shochiku", "Kadokawa", "Showbox", "CJ", "Lotte",
    "Angel Studios", "Black Bear", "Republic", "Ketchup", "Monument", "Mongrel", "Elevation",
    "levelFILM", "Game Theory", "Yellow Veil", "Anchor Bay", "Breaking Glass", "Wolfe", "Corinth",
    "Screen Gems", "Sony Screen Gems", "Scream Factory", "New Line", "New Line Cinema", "Sony Pictures",
    "Rialto", "Milestone", "Dust", "DUST", "T-Street", "Aviron",
})  # fmt: skip
