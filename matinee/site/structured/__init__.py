"""What pages tell machines of themselves: schema.org's words as JSON-LD, one module for a kind of thing."""
