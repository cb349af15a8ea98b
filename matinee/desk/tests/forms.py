"""What a browser sends from the desk's forms."""

from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield


def post_form(
    headline="A headline", slug="a-headline", films=(), authors=(), text="Filmed in orbit.", **fields
):
    """The form of a post as it is sent when nothing else is touched."""
    empty = dict.fromkeys(
        ["standfirst", "hero", "source_name", "source_url", "published_at", "go_live_at", "expire_at"], ""
    )
    sent = {
        **empty,
        "headline": headline,
        "slug": slug,
        "body": streamfield([("paragraph", rich_text(f"<p>{text}</p>"))] if text else []),
        "subjects": inline_formset([{"film": film.pk} for film in films]),
        "bylines": inline_formset([]),
        "corrections": inline_formset([]),
        "filings": inline_formset([]),
        **fields,
    }
    return nested_form_data(sent)


def film_form(title="The Challenge", slug="", **relations):
    """The form of a film; each relation is a list of rows, `initial` of them already saved."""
    empty = dict.fromkeys(
        ["year", "running_time_minutes", "countries", "languages", "genres", "synopsis", "poster", "still"],
        "",
    )
    names = ["titles", "credits", "releases", "videos", "shoots", "distributions", "showings", "outside_ids"]
    rows = {name: inline_formset([], initial=0) for name in names}
    return nested_form_data({**empty, "title": title, "slug": slug, "kind": "feature", **rows, **relations})
