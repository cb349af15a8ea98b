from matinee.films.models.company import Company, Distribution
from matinee.films.models.credit import Credit
from matinee.films.models.festival import Festival, Showing
from matinee.films.models.film import Film, FormerFilmSlug
from matinee.films.models.merge import Merge
from matinee.films.models.outside_id import FilmOutsideId, PersonOutsideId, Provider
from matinee.films.models.person import FormerPersonSlug, NameWord, Person, PersonName
from matinee.films.models.release import Channel, FormerRelease, Release
from matinee.films.models.shoot import Shoot
from matinee.films.models.source import Report, Reported, Source
from matinee.films.models.title import Title, TitleWord
from matinee.films.models.video import Video

__all__ = [
    "Channel",
    "Company",
    "Credit",
    "Distribution",
    "Festival",
    "Film",
    "FilmOutsideId",
    "FormerFilmSlug",
    "FormerPersonSlug",
    "FormerRelease",
    "Merge",
    "NameWord",
    "Person",
    "PersonName",
    "PersonOutsideId",
    "Provider",
    "Release",
    "Report",
    "Reported",
    "Shoot",
    "Showing",
    "Source",
    "Title",
    "TitleWord",
    "Video",
]
