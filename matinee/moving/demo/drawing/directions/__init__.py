"""Art directions: each module paints one kind of picture; the folder is scanned, there is no list."""
