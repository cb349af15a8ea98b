"""The director before the verb."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    ("The film is out. Mirela Voss follows up her 2029 debut Ferry with a ghost story.", ["Mirela Voss"]),
    ("The drama Harrow Lane is out. Mirela Voss follows her drama Ferry with Harrow Lane.", ["Mirela Voss"]),
    ("Mirela Voss (FERRY, TIN SKIES) directs from a script by Anders Holt.", ["Mirela Voss"]),
    ("Anders Holt, best known for the TV dramas Ferry and Ash, directs his first feature.", ["Anders Holt"]),
    ("Mirela Voss is once again at the helm.", ["Mirela Voss"]),
    ("In the director's chair this time is Karl Oster.", ["Karl Oster"]),
    ("Ana Pell and Karl Oster are set to direct.", ["Ana Pell", "Karl Oster"]),
    ("Mirela Voss makes her feature directorial debut with it.", ["Mirela Voss"]),
    ("The Mirela Voss-directed film opens in May.", ["Mirela Voss"]),
    ("Mirela Voss is the director.", ["Mirela Voss"]),
    ("With Mirela Voss directing from a script by Anders Holt, it opens in May.", ["Mirela Voss"]),
    ("The film has Mirela Voss at the helm.", ["Mirela Voss"]),
    ("Mirela Voss has signed on to direct.", ["Mirela Voss"]),
    ("Mirela Voss joins as director.", ["Mirela Voss"]),
    ("The Mirela Voss directorial stars Ana Pell.", ["Mirela Voss"]),
    ("Mirela Voss chose to direct it.", ["Mirela Voss"]),
    ("Mirela Voss and Karl Oster co-direct.", ["Mirela Voss", "Karl Oster"]),
    ("It sees Mirela Voss return to the director's chair.", ["Mirela Voss"]),
    ("Mirela Voss directed the film in one night.", ["Mirela Voss"]),
    ("With Harrow Lane, Mirela Voss makes her debut as a director.", ["Mirela Voss"]),
    ("Mirela Voss and Anders Holt share directing duties.", ["Mirela Voss", "Anders Holt"]),
    ("Directing duties fall to Mirela Voss.", ["Mirela Voss"]),
    ("Mirela Voss takes the reins this time.", ["Mirela Voss"]),
    ("Ana Pell is set to make her directorial debut.", ["Ana Pell"]),
]
LEAVES_ALONE = [
    "Ana Pell follows up her hit Ferry with the role of a keeper.",
    "Ana Pell follows her acting debut with a film about a keeper.",
    "Behind the camera was Danish cinematographer Mirela Voss.",
    "The film is directed by Mirela Voss.",
    "Karl Oster directed the original in 1972.",
    "Nora Pell directs a school play in a town without children.",
    "He directs all of his anger at the sea.",
    "Ana Pell makes her acting debut.",
    "Mirela Voss directed Ferry, years ago.",
    "Ana Pell is the director of a hospital.",
    "Ana Pell turned to the director.",
    "It is for a Karl Oster-owned company.",
    "Replacing Jonas Lind in the director's chair is nobody yet.",
    "It's a film titled Harrow Lane. Tarn also bought the Mirela Voss-directed drama Tin Skies.",
    "Mirela Voss makes her debut as a singer.",
    "Ana Pell makes her film debut in it.",
    "The Danish directorial style is cold.",
    "Ada Quill directs traffic in Oslo.",
    "Karl Oster was first set to direct.",
    "A film titled Harrow Lane. Ana Pell also directed the acclaimed drama Tin Skies.",
    "She chose to direct her anger at the sea.",
    "They co-direct a school.",
    "Karl Oster directed the stage production.",
    "Karl Oster directed two shorts and an album.",
    "Karl Oster was originally attached to direct.",
    "It's a film titled Harrow Lane. Better than Tin Skies, which Karl Oster is set to direct.",
    "Jonas Falk was behind the camera, and the score is by Oda Krum.",
    "It was filmed in May with Danish DoP Jonas Falk behind the camera.",
    "It is a film titled Harrow Lane. A sequel to Tin Skies, which Karl Oster directed in 2014.",
    "Karl Oster calls the shots at a shipyard in Oslo.",
    "Ana Pell is set to make her debut as a pilot.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("name_directs", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("name_directs", text) == []
