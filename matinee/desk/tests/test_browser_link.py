import pytest
from django.utils import timezone

from matinee.desk.models import Post
from matinee.desk.tests.browser import desk_page, log_in  # noqa: F401  # a fixture
from matinee.films.actions import add_film, by_hand

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def test_a_film_link_is_put_into_the_text_and_the_post_published(desk_page, owner):  # noqa: F811
    film = add_film("The Challenge", by_hand("Ada", timezone.localdate()), year=2023)
    log_in(desk_page, owner)
    desk_page.goto("/desk/posts/add/")
    desk_page.fill("#id_headline", "Trailer for ‘The Challenge’")
    desk_page.locator(".public-DraftEditor-content").first.click()
    desk_page.keyboard.type("They filmed it in orbit: see ")
    desk_page.keyboard.press("Control+Home")
    desk_page.keyboard.press("Shift+Control+End")
    desk_page.click("button[name='FILM-LINK']")
    desk_page.fill(".modal input[name=q]", "challenge")
    desk_page.click(".modal a[data-chooser-modal-choice]")
    desk_page.wait_for_selector(".desk-link--film")
    # The editor hands its text to the form a quarter of a second after the last change.
    desk_page.wait_for_function("document.querySelector('[name=body-0-value]').value.includes('FILM-LINK')")
    desk_page.click("button[name='action-publish']")
    desk_page.wait_for_selector(".messages .success")
    post = Post.objects.get()
    assert post.live
    assert post.slug == "trailer-for-the-challenge"
    assert f'<a linktype="film" id="{film.pk}">' in post.body[0].value.source
    assert '<a href="/films/the-challenge">They filmed it in orbit: see' in str(post.body[0].value)
