"""A whole day at the desk without a mouse: each key finds its place, and one always sees where one is."""

from dataclasses import replace

import pytest
from django.utils import timezone

from matinee.delivery.life import State
from matinee.delivery.models import Delivery
from matinee.desk.models import Post
from matinee.desk.tests.browser import desk_page  # noqa: F401  # a fixture
from matinee.desk.tests.hands import Hands
from matinee.desk.tests.provider import a_frame, provider  # noqa: F401  # a fixture
from matinee.films.models import Film
from matinee.lib.publication import Webhook
from matinee.press import bake
from matinee.press.models import BakedFile

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.django_db(transaction=True),
    pytest.mark.filterwarnings("ignore:Unclosed file:ResourceWarning"),
    # Wagtail compares what an address field says as HTML.
    pytest.mark.filterwarnings("ignore::bs4.MarkupResemblesLocatorWarning"),
]

TRAILER = "https://www.youtube.com/watch?v=abcdefghijk"
HEADLINE = "Trailer for ‘Harrow Lane’"
TEXT = (
    "Lantern Row has unveiled a trailer for a Danish drama film titled Harrow Lane, directed by Mirela Voss. "
    "Harrow Lane stars Ana Pell and Otto Brandt."
)


def fact(key):
    return f'[data-fact="{key}"]'


def test_a_day_at_the_desk_by_keys(desk_page, owner, topic, provider, settings, tmp_path):  # noqa: F811
    hook = Webhook("https://hooks.example.org/reel", "between you and me")
    settings.PUBLICATION = replace(settings.PUBLICATION, webhook=hook)
    provider.has(TRAILER, "Harrow Lane | Official Trailer", frame=a_frame())
    page, hands = desk_page, Hands(desk_page)

    page.goto("/desk/login/")
    hands.go("it.id === 'id_username'")
    hands.type(owner.username)
    hands.press("Tab")
    hands.type("secret")
    hands.press("Enter")
    page.wait_for_url("**/desk/")

    hands.go("it.matches('.desk-today a')")
    hands.press("Enter")
    page.wait_for_url("**/desk/posts/add/")

    # A trailer's address, copied elsewhere
    hands.go("it.id === 'id_headline'")
    hands.type(TRAILER)
    hands.press("Control+A")
    hands.press("Control+X")
    hands.type(HEADLINE)
    hands.go("it.matches('.public-DraftEditor-content')")
    hands.type(TEXT)
    hands.press("Enter")
    hands.press("Control+V")
    page.wait_for_selector(".desk-video-said")
    hands.look("after pasting the trailer")
    hands.type("It opens soon.")

    # Facts: there and back by the same key
    page.wait_for_selector(fact("cast:otto brandt"))
    hands.press("Control+Alt+F")
    hands.go("it.matches('[data-fact=\"cast:ana pell\"]')", "ArrowDown")
    hands.press("a")
    page.wait_for_selector(f'{fact("cast:ana pell")}[data-state="accepted"]')
    hands.look("after accepting")
    hands.go("it.matches('[data-fact=\"cast:otto brandt\"]')", "ArrowDown")
    hands.press("x")
    page.wait_for_selector(f'{fact("cast:otto brandt")}[data-state="dismissed"]')
    hands.look("after dismissing")
    hands.press("Control+Alt+F")
    hands.type(" In March.")
    page.wait_for_selector(fact("cast:ana pell"), state="hidden")
    hands.press("Control+Alt+F")
    page.wait_for_selector(f'{fact("cast:ana pell")}[data-state="accepted"]')
    hands.go("it.matches('[data-fact]')")

    hands.go("it.id === 'id_filings-OPEN_MODAL'", "Shift+Tab")
    hands.press("Enter")
    hands.choose("Trailers")
    hands.press("Control+Enter")
    page.wait_for_selector(".messages .success")
    post = Post.objects.get()
    assert (post.live, post.headline) == (True, HEADLINE)
    assert [filing.topic for filing in post.filings.all()] == [topic]
    assert [block.block_type for block in post.body] == ["paragraph", "video", "paragraph"]
    assert "It opens soon. In March." in str(post.body[2].value)
    film = Film.objects.get(title="Harrow Lane")
    assert "Ana Pell" in {credit.person.name for credit in film.credits.all()}
    assert "Otto Brandt" not in {credit.person.name for credit in film.credits.all()}

    # Where it went: what failed is tried again, what arrived is taken back
    bake(tmp_path / "public")
    BakedFile.objects.filter(address=post.get_absolute_url()).update(state=BakedFile.State.FAILED)
    Delivery.objects.update(
        state=State.HANDED_OVER, settled_at=timezone.now(), remote_id="https://example.org/9"
    )
    hands.go("it.matches('a[href=\"/desk/goes-out/\"]')")
    hands.press("Enter")
    page.wait_for_url("**/desk/goes-out/")
    hands.go("it.matches('button[value=\"bake:0\"]')")
    hands.press("Enter")
    page.wait_for_selector(".desk-board >> text=Being made anew")
    hands.go("it.matches('button[value^=\"take-back\"]')")
    hands.press("Enter")
    page.wait_for_selector(".desk-board >> text=To be taken back")
    assert Delivery.objects.get().state == State.TO_TAKE_BACK

    # The film's form
    hands.go("it.matches('a[href=\"/desk/films/\"]')")
    hands.press("Enter")
    page.wait_for_url("**/desk/films/")
    hands.go(f"it.matches('a[href=\"/desk/films/edit/{film.pk}/\"]')")
    hands.press("Enter")
    page.wait_for_url("**/desk/films/edit/*/")
    hands.go("it.id === 'id_synopsis'")
    hands.type("Two sisters keep a lane.")
    hands.go("it.matches('footer button[type=submit]')")
    hands.press("Enter")
    page.wait_for_url("**/desk/films/")
    assert Film.objects.get(pk=film.pk).synopsis == "Two sisters keep a lane."
    assert not hands.unseen, "\n".join(f"{told} ({where})" for told, where in hands.unseen.items())
