"""Names that somebody may have rights in: found as people write them, and not where they are words."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.provenance.names import NameBook, load_names
from studio.script.read import read_script


@pytest.fixture(scope="module")
def book(resources: Path) -> NameBook:
    return load_names([resources / "names"])


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("a castle in the style of Disney's movies", ["Disney"]),
        ("MICKEY MOUSE waves", ["Mickey Mouse"]),
        ("mickey mouse’s ears", ["Mickey Mouse"]),
        ("a Coca Cola bottle and a coca-cola sign", ["Coca-Cola"]),
        ("beyonce and Beyoncé on stage", ["Beyoncé"]),
        ("Spider Man, spider-man and Spiderman", ["Spider-Man"]),
        ("The Simpsons' house", ["Homer Simpson"]),
        ("a Ford Mustang on a road", ["Ford Mustang"]),
        ("an Apple laptop on a desk", ["Apple"]),
        ("a Shell petrol station", ["Shell"]),
        ("Greg Rutkowski, trending", ["Greg Rutkowski"]),
        ("Taylor Swift drinks a Pepsi", ["Pepsi", "Taylor Swift"]),
    ],
)
def test_names_are_found_as_people_write_them(book: NameBook, text: str, names: list[str]) -> None:
    assert sorted(name.name for name in book.find(text)) == names


@pytest.mark.parametrize(
    "text",
    [
        "", "an apple on a desk beside a laptop", "Apple trees in the garden",
        "a shell on the beach", "Shell and pebbles", "the Amazon river from above",
        "a puma in the forest", "a subway train arrives", "two doves and a drake on a pond",
        "a jaguar sleeps on a branch", "Vincent van Gogh's sunflowers", "a disneyland",
        "the target is near", "a mini car", "her visa for the journey", "a corona around the sun",
        "to ford a river by car", "pandora's box", "fanta-like drinks", "xpepsi", "cider-man",
    ],
)  # fmt: skip
def test_common_words_raise_no_alarm(book: NameBook, text: str) -> None:
    assert book.find(text) == ()


def test_our_samples_and_templates_raise_no_alarm(book: NameBook, resources: Path) -> None:
    for folder in ("scripts", "templates"):
        for path in sorted((resources / folder).iterdir()):
            if path.suffix != ".md" or path.name != "README.md":
                script = read_script(path.read_bytes(), name=path.name)
                found = book.find(path.read_text(encoding="utf-8"))
                assert not found, (path.name, script.title, found)


def test_our_own_training_texts_raise_next_to_no_alarm(book: NameBook) -> None:
    folder = Path(__file__).parents[3] / "studio" / "workshop" / "starter" / "texts"
    lines = [
        line
        for path in folder.glob("*.txt")
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    alarms = [line for line in lines if book.find(line)]
    assert len(lines) > 5_000
    assert len(alarms) <= 3, alarms


def test_the_lists_are_of_a_decent_size_and_say_what_they_are(resources: Path) -> None:
    for stem in ("artists", "brands", "characters", "people"):
        lines = (resources / "names" / f"{stem}.txt").read_text(encoding="utf-8").splitlines()
        assert sum(not line.startswith("#") for line in lines) >= 140
    assert "CC0" in (resources / "names" / "README.md").read_text(encoding="utf-8")


def test_a_person_adds_names_and_takes_ours_out(resources: Path, tmp_path: Path) -> None:
    (tmp_path / "brands.txt").write_text("# ours\nTidewater Tea\n- Disney\n", encoding="utf-8")
    (tmp_path / "people.txt").write_bytes(b"\xff\xfe\xff")  # not text: left out
    book = load_names([resources / "names", tmp_path])
    found = [name.name for name in book.find("Tidewater Tea at Disney with Elon Musk")]
    assert found == ["Tidewater Tea", "Elon Musk"]
