"""Festivals that go by one name, and towns whose festival goes by theirs."""

# Festivals that go by one name; a town among them is one only where a film is shown there.
BRANDS = (
    "Sundance London", "Morbido", "Mórbido", "Texas Frightmare Weekend", "Sundance", "Cannes",
    "Berlinale", "TIFF", "SXSW", "South by Southwest",
    "Tribeca", "Telluride",
    "Locarno", "Fantasia", "Fantastic Fest", "Sitges", "Annecy", "Beyond Fest", "CPH:DOX", "IDFA",
    "AFI Fest", "AFI FEST", "BFI London", "NYFF", "Slamdance", "Karlovy Vary", "Hot Docs", "DOC NYC",
    "True/False", "Cinequest", "IFFR", "NIFFF", "BIFAN", "DOK Leipzig",
    "Cinemalaya", "Raindance", "Fantasporto", "Cinepocalypse", "Dances With Films", "Visions du Réel",
    "South By Southwest", "Il Cinema Ritrovato", "Clermont-Ferrand", "Go Short", "BIAF", "BAFICI",
    "Bafici", "Viennale", "FIDMarseille", "FIPADOC", "Sheffield DocFest", "Sheffield Doc/Fest", "Docaviv",
    "DocAviv",
    "HollyShorts", "Series Mania", "Canneseries", "Animafest Zagreb", "PÖFF", "Tallinn Black Nights",
    "SEMINCI", "Seminci", "MIFF", "VIFF", "NZIFF", "IFFLA", "Curtas Vila do Conde",
    "Cinéma du Réel", "IndieLisboa", "DocLisboa", "Doclisboa", "Nightstream", "Grimmfest", "Abertoir",
    "Celluloid Screams", "BlackStar", "imagineNATIVE", "RIDM", "LAFF", "AFI Docs", "AFI DOCS", "Camerimage",
    "Animation Is Film", "Outfest", "Frameline", "NewFest", "New Directors/New Films",
)  # fmt: skip
TOWNS = (
    "Venice", "Berlin", "Toronto", "Rotterdam", "San Sebastián", "San Sebastian", "Busan", "London",
    "Tallinn", "Sydney", "Melbourne", "Seattle", "Palm Springs", "Santa Barbara", "Tokyo", "Tromsø",
    "Gothenburg", "Zurich", "Edinburgh", "Glasgow", "Nashville", "Sarasota", "Sheffield", "Vancouver",
    "Chicago", "Philadelphia", "Ottawa", "Zagreb", "Uppsala", "Aspen", "Hamburg", "Munich", "Turin", "Rome",
    "Sarajevo", "Reykjavik", "Reykjavík", "Bergen", "Haugesund", "Cairo", "Marrakech", "Durban", "Mumbai",
    "Kolkata", "Goa", "Jerusalem", "Istanbul", "Antalya", "Tbilisi", "Transilvania", "Warsaw", "Krakow",
    "Kraków", "Vilnius", "Guadalajara", "Morelia", "Cartagena", "Mar del Plata", "Havana", "São Paulo",
    "Valladolid", "Gijón", "Seville", "Málaga", "Malaga", "Namur", "Ghent", "Leuven", "Angers", "Deauville",
    "Gérardmer", "Nyon", "Solothurn", "Winterthur", "Leipzig", "Hof", "Oldenburg", "Stuttgart", "Trieste",
    "Udine", "Giffoni", "Cork", "Galway", "Dublin", "Belfast", "Leeds", "Adelaide", "Brisbane", "Denver",
    "Woodstock", "Provincetown", "Nantucket", "Atlanta", "Savannah", "Cleveland", "Miami", "Newport Beach",
    "Mill Valley", "San Francisco", "Calgary", "Whistler", "Halifax", "Shanghai", "Taipei", "Jeonju",
    "Bucheon", "Yamagata", "Hiroshima", "Pingyao", "Austin", "Hong Kong", "Heartland", "Full Frame",
    "Big Sky", "Ann Arbor", "Göteborg", "Bilbao", "Huesca", "Vienna", "Oslo", "Helsinki", "Stockholm",
    "Copenhagen", "Lisbon", "Porto", "Thessaloniki", "Tampere", "Oberhausen", "Jihlava",
)  # fmt: skip
