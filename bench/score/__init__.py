"""How well reading reads: posts with their truth, compared statement by statement."""
