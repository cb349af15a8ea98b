"""Facts in a draft: what the reader finds in it, what the writer decided, and what the record has of it."""
