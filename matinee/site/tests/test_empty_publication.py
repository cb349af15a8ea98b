def test_a_publication_without_a_post_has_all_its_standing_pages(newsroom):
    files = newsroom.bake_all()

    for page in ("index", "latest", "featured", "films", "topics", "archive", "calendar", "privacy", "404"):
        assert f"{page}.html" in files


def test_an_empty_house_bakes_the_same_again(newsroom):
    assert newsroom.bake_all() == newsroom.bake_all()
