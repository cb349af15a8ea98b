import shutil

import pytest
from hypothesis import settings

from matinee.config.publication_file import PublicationFileError, read_publication
from matinee.config.tests.publications import matinee
from matinee.config.tests.serving import serving

# How long a case takes says more about the machine than about us.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")


@pytest.fixture(scope="session")
def founded(tmp_path_factory):
    """A publication as `matinee init` makes it; copy it before you change it."""
    home = tmp_path_factory.mktemp("founded") / "reel"
    done = matinee("init", home, "--name", "The Reel")
    assert done.returncode == 0, done.stderr
    return home


@pytest.fixture
def home(founded, tmp_path):
    """A publication of one's own."""
    return shutil.copytree(founded, tmp_path / "reel")


@pytest.fixture
def read(tmp_path):
    """Reads a `matinee.toml` of what each needs and this text."""

    def read(text):
        needed = 'name = "The Reel"\naddress = "http://localhost:8000"\n'
        (tmp_path / "matinee.toml").write_text(needed + text, encoding="utf-8")
        return read_publication(tmp_path)

    return read


@pytest.fixture
def problems(read):
    """What is wrong with such a file."""

    def problems(text):
        with pytest.raises(PublicationFileError) as caught:
            read(text)
        return [problem.removeprefix("matinee.toml: ") for problem in caught.value.problems]

    return problems


@pytest.fixture
def serve(tmp_path):
    """Serves a publication in a process of its own: `with serve(home) as served`."""
    return lambda home, **options: serving(home, tmp_path / "said", **options)
