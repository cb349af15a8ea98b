"""Settings for the processes that die: the whole house, with lists that are full after a few posts."""

from matinee.config import settings as _house

globals().update({name: value for name, value in vars(_house).items() if name.isupper()})
INSTALLED_APPS = [*_house.INSTALLED_APPS, "matinee.site.tests.small_lists.SmallListsConfig"]
