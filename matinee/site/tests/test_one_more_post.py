from matinee.site.tests.newsroom import video


def test_one_more_post_changes_only_the_files_that_show_it(newsroom, challenge):
    for _ in range(70):
        newsroom.post()
    newsroom.post("An earlier one", films=(challenge,), body=[video()])
    newsroom.bake()

    newsroom.post("Fresh", films=(challenge,), hero=newsroom.picture("crimson"), body=[video()])
    changed = newsroom.bake()

    pictures = {path for path in changed if path.startswith("pictures/")}
    assert len(pictures) == 3, "one a width"
    feeds = {"atom.xml", "feed.json", *(f"{front}feed.xml" for front in FRONTS)}
    people = {f"people/{slug}.html" for slug in ("klim-shipenko", "yulia-peresild", "miloš-biković")}
    assert changed - pictures == feeds | people | {
        "2023/01/fresh.html",
        "share/2023/01/fresh.jpg",
        "oembed/2023/01/fresh.json",
        "share/index.jpg",
        "2023/01.html",
        "2023.html",
        "index.html",
        "topics/trailer.html",
        "authors/alice-writer.html",
        "films/the-challenge.html",
        "watch.html",
        "watch/trailers.html",
        "fragments/latest.html",
        "sitemaps/posts-2023-01.xml",
    }


FRONTS = ("", "topics/trailer/", "films/the-challenge/", "authors/alice-writer/")


def test_a_bake_with_nothing_to_do_changes_nothing(newsroom):
    newsroom.post()
    newsroom.bake()

    assert newsroom.bake() == set()


def test_a_new_headline_reaches_every_page_that_shows_it(newsroom, challenge):
    post = newsroom.post("Once", films=(challenge,))
    newsroom.bake()

    post.headline = "Changed for the better"
    post.save_revision().publish()
    newsroom.bake()

    for address in ("/", "/2023/01", "/topics/trailer", "/authors/alice-writer", "/films/the-challenge"):
        assert "Changed for the better" in newsroom.page(address)


def test_a_renamed_topic_is_renamed_on_its_posts(newsroom):
    newsroom.post("Filed")
    newsroom.bake()

    topic = newsroom.topic("Trailer")
    topic.name = "Trailers and teasers"
    topic.save()
    newsroom.bake()

    assert "Trailers and teasers" in newsroom.page("/2023/01/filed")
    assert "Trailers and teasers" in newsroom.page("/topics")


def test_a_post_that_leaves_a_topic_leaves_its_page_and_feed(newsroom):
    post = newsroom.post("Wanderer", topics=("Trailer", "Comedy"))
    newsroom.post("Stays", topics=("Trailer",))
    newsroom.bake()

    newsroom.file(post, topics=("Comedy",))
    post.save_revision().publish()
    newsroom.bake()

    assert "Wanderer" not in newsroom.page("/topics/trailer")
    assert "Wanderer" not in newsroom.page("/topics/trailer/feed.xml")
    assert "Wanderer" in newsroom.page("/topics/comedy")
    assert newsroom.files() == newsroom.bake_all()


def test_a_topic_that_moves_takes_its_older_pages_and_feeds_along(newsroom):
    for _ in range(45):
        newsroom.post()
    newsroom.bake()

    topic = newsroom.topic("Trailer")
    topic.slug = "trailers"
    topic.save()
    newsroom.bake()

    assert {"topics/trailers/page/1.html", "topics/trailers/feed.xml"} <= set(newsroom.files())
    assert not [path for path in newsroom.files() if path.startswith("topics/trailer/")]
    assert newsroom.files() == newsroom.bake_all()
