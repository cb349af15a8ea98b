from wagtail.models import ReferenceIndex
from wagtail.rich_text import expand_db_html

from matinee.desk import actions
from matinee.desk.models import Post
from matinee.films.models import Film


def link(kind, row):
    return f'<p>See <a linktype="{kind}" id="{row.pk}">this</a>.</p>'


def test_a_film_link_leads_to_the_films_page(film):
    assert expand_db_html(link("film", film)) == '<p>See <a href="/films/the-challenge">this</a>.</p>'


def test_a_link_to_a_merged_film_leads_to_the_one_it_became(film):
    double = Film.objects.create(title="Vyzov", slug="vyzov", merged_into=film)
    assert 'href="/films/the-challenge"' in expand_db_html(link("film", double))


def test_a_link_to_a_removed_film_is_no_link(film):
    html = link("film", film)
    film.delete()
    assert expand_db_html(html) == "<p>See <a>this</a>.</p>"


def test_a_post_link_leads_to_the_posts_page(published):
    assert f'href="{published.get_absolute_url()}"' in expand_db_html(link("post", published))


def test_a_link_to_an_unpublished_post_is_no_link(draft):
    assert "href" not in expand_db_html(link("post", draft))


def test_a_broken_id_is_no_link(db):
    assert (
        expand_db_html('<a linktype="film" id="x">this</a><a linktype="post">that</a>')
        == "<a>this</a><a>that</a>"
    )


def test_many_links_cost_one_query_a_kind(published, film, django_assert_num_queries):
    with django_assert_num_queries(2):
        expand_db_html(link("film", film) * 20 + link("post", published) * 20)


def test_a_films_usage_lists_the_posts_that_link_to_it(film, db):
    post = actions.publish(Post(headline="A", slug="a", body=[("paragraph", link("film", film))]))
    references = ReferenceIndex.get_references_to(film)
    assert str(post.pk) in {reference.object_id for reference in references}


def test_the_editor_opens_a_text_whose_film_is_gone(film, at_desk, editor, db):
    post = Post(headline="A", slug="a", live=False, body=[("paragraph", link("film", film))])
    post.save()
    film.delete()
    response = at_desk(editor).get(f"/desk/posts/edit/{post.pk}/")
    assert b"It is not there any more" in response.content
