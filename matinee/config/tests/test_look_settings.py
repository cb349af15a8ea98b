import pytest
from hypothesis import given
from hypothesis import strategies as st

from matinee.config import look_checks
from matinee.lib.colour import contrast, parse
from matinee.site.themes import themes, worn


def test_what_a_look_leaves_open_is_the_theme_s(read):
    look = worn(read('[look]\naccent = "#005599"\n').look)
    assert (look.accent, look.paper, look.width) == ("#005599", "#ffffff", "90rem")


@pytest.mark.parametrize("theme", themes())
def test_each_shipped_theme_can_be_read_as_it_is(theme):
    assert look_checks.together({"theme": theme}) == []


def test_an_unknown_theme_is_told_with_what_was_meant(problems):
    assert problems('[look]\ntheme = "magasine"\n') == [
        '[look] theme: "magasine" is no theme that we have; did you mean "magazine"?'
    ]


@pytest.mark.parametrize("key", ["paper", "ink_dark", "accent"])
def test_a_colour_that_is_none_is_told_by_its_key(problems, key):
    assert problems(f'[look]\n{key} = "reddish"\n') == [
        f'[look] {key}: "reddish" is no opaque colour; write one as "#b3121d"'
    ]


def test_a_pale_accent_is_told_with_one_that_would_do(problems, read):
    (problem,) = problems('[look]\naccent = "#ff8080"\n')
    assert problem.startswith('[look] accent: "#ff8080" can hardly be read on the paper "#ffffff"')
    assert "their contrast is 2.4, and must be 4.5" in problem
    suggested = problem.split('"')[-2]
    assert contrast(parse(suggested), parse("#fff")) >= 4.5
    assert read(f'[look]\naccent = "{suggested}"\n').look.accent == suggested


def test_a_new_paper_is_held_against_the_theme_s_own_ink_and_accent(problems):
    (problem,) = problems('[look]\npaper = "#303030"\n')
    assert problem.startswith('[look] ink: the theme\'s "#131313" can hardly be read on the paper "#303030"')


def test_a_dark_look_must_be_dark(problems):
    (problem,) = problems('[look]\npaper_dark = "#eee"\nink_dark = "#111"\naccent_dark = "#800"\n')
    assert problem.startswith("[look] paper_dark: is lighter than the ink")


def test_ink_must_leave_room_for_paler_notes(problems):
    (problem,) = problems('[look]\nink = "#767676"\n')
    assert problem.startswith('[look] ink: "#767676" can be read on the paper "#ffffff", but notes')


@pytest.mark.parametrize(
    "stack",
    [
        "Georgia, serif",
        "\"Source Serif 4\", 'Noto Serif', serif",
        "system-ui",
        "Iowan Old Style,ui-serif",
        "Ümlaut, serif",
    ],
)
def test_fonts_are_written_as_in_css(read, stack):
    quoted = stack.replace('"', '\\"')
    assert read(f'[look]\ntext_font = "{quoted}"\n').look.text_font == stack


@pytest.mark.parametrize(
    "stack",
    [
        "Georgia",
        "serif; color: red",
        "Georgia,, serif",
        "} body { serif",
        "url(x), serif",
        '"</style>", serif',
        "a\\62, serif",
    ],
)
def test_other_fonts_are_refused(problems, stack):
    quoted = stack.replace("\\", "\\\\").replace('"', '\\"')
    (problem,) = problems(f'[look]\ntext_font = "{quoted}"\n')
    assert problem.startswith("[look] text_font: ")


@given(st.text(max_size=40))
def test_no_text_gets_out_of_a_font_list(text):
    if text and not look_checks.fonts(text):
        assert not set(text) & set("{};<>\\\n")
        assert text.count('"') % 2 == 0 or text.count("'") >= 2


@pytest.mark.parametrize(
    "table", ['width = "1200px"', 'width = "900rem"', 'measure = "5rem"', 'measure = "37"']
)
def test_a_width_is_told_in_rem_and_within_reason(problems, table):
    (problem,) = problems(f"[look]\n{table}\n")
    assert "rem, such as" in problem


def test_a_logo_must_be_there(problems, read, tmp_path):
    assert problems('[look]\nlogo = "theme/logo.svg"\n') == [
        '[look] logo: there is no file "theme/logo.svg" in this folder'
    ]
    (tmp_path / "theme").mkdir()
    (tmp_path / "theme" / "logo.svg").write_text("<svg/>")
    assert read('[look]\nlogo = "theme/logo.svg"\n').look.logo == "theme/logo.svg"


@pytest.mark.parametrize(
    "place", ["/etc/passwd.svg", "../logo.svg", "secret_key", "a\\\\b.png", f"{'a' * 300}.png"]
)
def test_a_logo_is_a_picture_in_the_publication_s_folder(problems, place):
    (problem,) = problems(f'[look]\nlogo = "{place}"\n')
    assert "must be in this folder" in problem or "is no picture" in problem


def test_a_link_must_lead_somewhere(problems, read):
    (problem,) = problems('[links]\nbluesky = "@reel.example.org"\n')
    assert problem == (
        '[links] bluesky: "@reel.example.org" is no address that a browser can open; write all of it, '
        'such as "https://bsky.app/profile/reel.example.org"'
    )
    assert problems('[links]\nsupport = "javascript:alert(1)"\n')
    links = read('[links]\nsupport = "https://ko-fi.com/reel"\ntelegram = "https://t.me/reel"\n').links
    assert (links.support, links.telegram) == ("https://ko-fi.com/reel", "https://t.me/reel")
