"""The server's part in losing nothing; the browser's is `static/desk/keeping/`."""
