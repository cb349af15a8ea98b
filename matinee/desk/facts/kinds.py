"""The kinds of fact that the record has a place for."""

from matinee.films.models import Credit

JOBS = {
    "director": Credit.Job.DIRECTOR,
    "writer": Credit.Job.WRITER,
    "producer": Credit.Job.PRODUCER,
    "executive_producer": Credit.Job.EXECUTIVE_PRODUCER,
    "cinematographer": Credit.Job.CINEMATOGRAPHER,
    "composer": Credit.Job.COMPOSER,
    "cast": Credit.Job.ACTOR,
}
# Columns of the film itself, by the kind that fills them.
GLANCE = {
    "country": "countries",
    "language": "languages",
    "genre": "genres",
    "running_time": "running_time_minutes",
    "synopsis": "synopsis",
}
# In the record's order: each with the key that it has in a reading's record.
KEYS = {
    "title": "titles",
    "director": "directors",
    "writer": "writers",
    "producer": "producers",
    "executive_producer": "executive_producers",
    "cinematographer": "cinematographers",
    "composer": "composers",
    "cast": "cast",
    "release": "releases",
    "distributor": "distributors",
    "festival": "festivals",
    "filming": "filming",
    "country": "countries",
    "language": "languages",
    "genre": "genres",
    "running_time": "running_time_minutes",
    "synopsis": "synopsis",
    "previous_film": "previous_films",
}
HEADINGS = {
    "title": "Titles",
    "director": "Directed by",
    "writer": "Written by",
    "producer": "Produced by",
    "executive_producer": "Executive producers",
    "cinematographer": "Photographed by",
    "composer": "Music by",
    "cast": "Cast",
    "release": "Releases",
    "distributor": "Distributors",
    "festival": "Festivals",
    "filming": "Shot at",
    "country": "Countries",
    "language": "Languages",
    "genre": "Genres",
    "running_time": "Running time",
    "synopsis": "Synopsis",
    "previous_film": "Earlier films",
}
