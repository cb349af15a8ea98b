"""One file, one rule. The recipe is in docs/explanation/reading.md, what they read in
docs/reference/reading-rules.md.
"""
