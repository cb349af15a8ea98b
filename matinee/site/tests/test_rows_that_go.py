"""A row that goes alone, without a word from the desk: what showed it follows."""

from matinee.desk.models import FormerAddress, PostFilm
from matinee.films.actions import add_credit
from matinee.press import check
from matinee.testing import a_desk_source, a_film, a_person


def test_a_film_that_loses_its_only_post_goes_with_its_people(newsroom):
    source = a_desk_source()
    film, person = a_film("The Far Shore", source), a_person("Ann Lee", source)
    add_credit(film, source, person, "director")
    post = newsroom.post(films=(film,))
    newsroom.post()
    newsroom.bake()
    assert {"films/the-far-shore.html", "people/ann-lee.html"} <= newsroom.files().keys()

    PostFilm.objects.get(post=post).delete()
    newsroom.bake()

    assert not {"films/the-far-shore.html", "people/ann-lee.html"} & newsroom.files().keys()
    assert check(newsroom.public) == []


def test_an_address_that_leads_nowhere_any_more_has_no_page(newsroom):
    post = newsroom.post("Once")
    newsroom.bake()
    post.slug = "now"
    post.save_revision().publish()
    newsroom.bake()
    assert "/2023/01/now" in newsroom.page("/2023/01/once")

    FormerAddress.objects.get(path="/2023/01/once").delete()
    newsroom.bake()

    assert "2023/01/once.html" not in newsroom.files()
    assert check(newsroom.public) == []
