"""A trailer is pasted as a writer pastes it: copied elsewhere, Ctrl+V on an empty line."""

import json

import pytest

from matinee.desk.models import Post
from matinee.desk.tests.browser import desk_page, log_in  # noqa: F401  # a fixture
from matinee.desk.tests.provider import a_frame, provider, wait_until  # noqa: F401  # a fixture
from matinee.desk.videos.address import FOR_BROWSERS, pasted_video

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.filterwarnings("ignore:Unclosed file:ResourceWarning"),
]

TRAILER = "https://www.youtube.com/watch?v=abcdefghijk"
EMBED = (
    '<iframe width="560" height="315" src="https://www.youtube-nocookie.com/embed/abcdefghijk?si=x&amp;t=3" '
    'title="YouTube video player" allow="autoplay; fullscreen" allowfullscreen></iframe>'
)
SAID = ".desk-video-said"


@pytest.fixture
def editor(desk_page, owner):  # noqa: F811
    log_in(desk_page, owner)
    desk_page.goto("/desk/posts/add/")
    desk_page.wait_for_selector(".public-DraftEditor-content")
    return desk_page


def copy(page, text):
    page.fill("#id_headline", text)
    page.focus("#id_headline")
    page.keyboard.press("Control+A")
    page.keyboard.press("Control+X")
    page.fill("#id_headline", "Filmed in orbit")


def paste(page, text, nth=0):
    copy(page, text)
    page.locator(".public-DraftEditor-content").nth(nth).click()
    page.keyboard.press("Control+End")
    page.keyboard.press("Control+V")


def blocks(page):
    """What stands in the body now, by kind."""
    return page.evaluate(
        """() => [...document.querySelectorAll('[data-streamfield-child]')].map((block) => ({
            kind: block.querySelector(':scope > [name$="-type"]').value,
            order: Number(block.querySelector(':scope > [name$="-order"]').value),
            isGone: block.querySelector(':scope > [name$="-deleted"]').value === '1',
            text: block.querySelector('.public-DraftEditor-content, [name$="-value-url"]'),
        }))
        .filter(({ isGone }) => !isGone)
        .sort((one, other) => one.order - other.order)
        .map(({ kind, text }) => [kind, text.value ?? text.innerText.trim()])"""
    )


def published(page):
    page.click("button[name='action-publish']")
    page.wait_for_selector(".messages .success")
    return Post.objects.get()


@pytest.mark.parametrize("text", [TRAILER, "  https://youtu.be/abcdefghijk?si=tracked\n", EMBED])
def test_a_pasted_trailer_becomes_a_block_and_the_writer_goes_on_below(editor, provider, text):  # noqa: F811
    provider.has(TRAILER, "DIE HERAUSFORDERUNG | Offizieller Teaser", frame=a_frame())
    paste(editor, text)
    editor.keyboard.type("They filmed it in orbit.")
    editor.wait_for_selector(f"{SAID}:has-text('put up by Reel Studios')")
    assert blocks(editor) == [["video", TRAILER], ["paragraph", "They filmed it in orbit."]]
    post = published(editor)
    video = post.body[0].value
    assert (video["url"], video["kind"], video["language"]) == (TRAILER, "teaser", "de")
    assert video["caption"] == "DIE HERAUSFORDERUNG | Offizieller Teaser"
    assert video["poster"].default_alt_text.startswith("Frame from ")
    assert "They filmed it in orbit." in str(post.body[1].value)


def test_what_stands_around_the_line_stays_around_the_video(editor, provider):  # noqa: F811
    editor.locator(".public-DraftEditor-content").click()
    editor.keyboard.type("Above.")
    editor.keyboard.press("Enter")
    editor.keyboard.press("Enter")
    editor.keyboard.type("Below.")
    copy(editor, TRAILER)
    editor.locator(".public-DraftEditor-content").click()
    editor.keyboard.press("Control+Home")
    editor.keyboard.press("ArrowDown")
    editor.keyboard.press("Control+V")
    editor.wait_for_selector(SAID)
    assert blocks(editor) == [["paragraph", "Above."], ["video", TRAILER], ["paragraph", "Below."]]


def test_below_the_last_line_there_is_a_new_paragraph_to_go_on_in(editor, provider):  # noqa: F811
    editor.locator(".public-DraftEditor-content").click()
    editor.keyboard.type("Above.")
    editor.keyboard.press("Enter")
    paste(editor, TRAILER)
    editor.wait_for_selector(SAID)
    editor.wait_for_timeout(200)
    editor.keyboard.type("Below.")
    assert blocks(editor) == [["paragraph", "Above."], ["video", TRAILER], ["paragraph", "Below."]]


@pytest.mark.parametrize("above", ["", "Above."])
def test_undo_makes_it_the_text_that_was_pasted(editor, provider, above):  # noqa: F811
    editor.locator(".public-DraftEditor-content").click()
    if above:
        editor.keyboard.type(above)
        editor.keyboard.press("Enter")
    paste(editor, TRAILER)
    editor.wait_for_selector(SAID)
    editor.wait_for_timeout(200)
    editor.keyboard.press("Control+Z")
    editor.wait_for_timeout(200)
    assert blocks(editor) == [["paragraph", f"{above}\n{TRAILER}".strip()]] or blocks(editor) == [
        ["paragraph", f"{above}\n\n{TRAILER}".strip()]
    ]
    editor.keyboard.type(" is text.")
    assert blocks(editor)[0][1].endswith(f"{TRAILER} is text.")


@pytest.mark.parametrize("text", [f"See {TRAILER} now", f"{TRAILER} {TRAILER}", "https://example.org/"])
def test_text_that_an_address_stands_in_stays_text(editor, provider, text):  # noqa: F811
    paste(editor, text)
    editor.wait_for_timeout(200)
    assert blocks(editor) == [["paragraph", text]]
    assert provider.asked == []


def test_an_address_pasted_into_a_sentence_stays_text(editor, provider):  # noqa: F811
    editor.locator(".public-DraftEditor-content").click()
    editor.keyboard.type("It is at ")
    paste(editor, TRAILER)
    editor.wait_for_timeout(200)
    assert blocks(editor) == [["paragraph", f"It is at {TRAILER}"]]


def test_what_the_writer_chose_is_not_written_over(editor, provider):  # noqa: F811
    provider.says[TRAILER] = 500
    paste(editor, TRAILER)
    editor.wait_for_selector(f"{SAID}:has-text('answered 500')")
    editor.select_option("[name$='-value-kind']", "clip")
    editor.fill("[name$='-value-caption']", "My words")
    provider.has(TRAILER, "The Challenge | Trailer")
    editor.click("text=Try again")
    editor.wait_for_selector(f"{SAID}:has-text('Reel Studios')")
    assert editor.input_value("[name$='-value-kind']") == "clip"
    assert editor.input_value("[name$='-value-caption']") == "My words"


def test_offline_the_video_stands_all_the_same(editor, settings):
    settings.OEMBED = {"youtube": "https://nowhere.invalid/oembed"}
    paste(editor, TRAILER)
    editor.keyboard.type("They filmed it in orbit.")
    editor.wait_for_selector(f"{SAID}:has-text('is this machine online?')")
    assert editor.get_by_role("button", name="Try again").is_visible()
    post = published(editor)
    assert post.body[0].value["url"] == TRAILER


def test_nothing_waits_for_a_provider_that_hangs(editor, provider):  # noqa: F811
    provider.says[TRAILER] = "slow"
    paste(editor, TRAILER)
    wait_until(lambda: provider.asked)
    editor.keyboard.type("They filmed it in orbit.")
    post = published(editor)
    assert [block.block_type for block in post.body] == ["video", "paragraph"]
    provider.over.set()


def test_embed_code_in_the_address_field_becomes_its_address(editor, provider):  # noqa: F811
    provider.has(TRAILER, "The Challenge | Trailer")
    paste(editor, TRAILER)
    editor.wait_for_selector(f"{SAID}:has-text('Reel Studios')")
    copy(editor, EMBED)
    editor.focus("[name$='-value-url']")
    editor.keyboard.press("Control+A")
    editor.keyboard.press("Control+V")
    editor.wait_for_function("document.querySelector('[name$=-value-url]').value.includes('watch?v=')")
    assert editor.input_value("[name$='-value-url']") == TRAILER


def test_the_browser_reads_what_the_desk_reads(editor):
    texts = [TRAILER, EMBED, f"{EMBED}x", f"x {TRAILER}", "youtu.be/abcdefghijk", "//vimeo.com/1", "", " \n"]
    texts += [f"{TRAILER}{end}" for end in ("\n", " ", "&si=x", "#t", "<", '"', "\u2028", "\ufeff", "é")]
    texts += [f"https://vimeo.com/{key}" for key in ("1", "1/0123abcdef", "a", "channels/staff/1", "1" * 30)]
    texts += ["https://example.org/a.mp4", "https://example.org/a.mp4x", f"{'x' * 6000} {TRAILER}"]
    read = editor.evaluate(
        "([texts, reads]) => texts.map((text) => Boolean(window.deskPastedVideo(text, reads)))",
        [texts, json.loads(json.dumps(FOR_BROWSERS))],
    )
    assert read == [pasted_video(text) is not None for text in texts]
