def test_a_publication_without_a_post_has_all_its_standing_pages(newsroom):
    files = newsroom.bake_all()

    for page in ("index", "watch", "featured", "films", "topics", "archive", "calendar", "about", "privacy"):
        assert f"{page}.html" in files
    assert "404.html" in files


def test_an_empty_house_bakes_the_same_again(newsroom):
    assert newsroom.bake_all() == newsroom.bake_all()


def test_an_empty_home_page_says_so_and_the_first_post_takes_its_place(newsroom):
    newsroom.bake()
    assert "Nothing is published yet" in newsroom.page("/")

    newsroom.post("The very first")
    newsroom.bake()
    assert "Nothing is published yet" not in newsroom.page("/")
    assert "The very first" in newsroom.page("/")
    assert "Newest" not in newsroom.page("/")
