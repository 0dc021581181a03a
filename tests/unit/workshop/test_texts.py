"""The word lists are read strictly."""

from pathlib import Path

import pytest

from studio.workshop.starter.partial import Partial, Wanted
from studio.workshop.starter.texts import FOLDER, TextsError, parse_idea, read_texts


def test_every_list_is_read(lists: Path) -> None:
    texts = read_texts(lists)
    assert texts.nouns["car"].singular == ("car", "automobile")
    assert texts.nouns["bar chart"].plural == ()
    assert texts.people[1].who == ("man", "woman")
    assert (texts.people[1].outfit, texts.people[1].action) == (("doctor",), ("talk",))
    assert texts.places["kitchen"].plural == ("a kitchen",)
    assert texts.phrases["light"]["golden hour"] == ("at golden hour",)
    assert texts.verbs["action=read"]["person"] == ("reads a book",)
    assert [len(idea.sentences) for idea in texts.ideas] == [2, 1]


def test_an_idea_states_its_picture() -> None:
    assert parse_idea(
        "person (who=man|woman action=look up) + star @ beach|sky ; light=night"
    ) == Partial(
        setting=("beach", "sky"),
        light=("night",),
        subjects=(
            Wanted(kind=("person",), who=("man", "woman"), action=("look up",)),
            Wanted(kind=("star",)),
        ),
    )


def test_attributes_may_stand_before_another_kind() -> None:
    wanted = parse_idea("person (outfit=business action=shake hands)|handshake").subjects[0]
    assert wanted.kind == ("person", "handshake")
    assert wanted.action == ("shake hands",)


@pytest.mark.parametrize(
    ("name", "line", "complaint"),
    [
        ("nouns.txt", "unicorn: unicorn", "unicorn"),
        ("nouns.txt", "car", "colon"),
        ("places.txt", "attic: in the attic", "attic"),
        ("phrases.txt", "mood=sad: sadly", "mood"),
        ("phrases.txt", "light=noon: at noon", "noon"),
        ("verbs.txt", "fly air: flies", "fly"),
        ("people.txt", "man outfit=king: king", "king"),
        ("ideas_test.txt", "= car @ attic", "attic"),
        ("ideas_test.txt", "= car (colour=red)", "colour"),
    ],
)
def test_an_unknown_name_is_an_error_with_its_line(
    lists: Path, name: str, line: str, complaint: str
) -> None:
    path = lists / name
    path.write_text(f"# one\n\n{line}\n", encoding="utf-8")
    with pytest.raises(TextsError, match=f"{name}, line 3.*{complaint}"):
        read_texts(lists)


def test_the_shipped_lists_are_whole() -> None:
    texts = read_texts(FOLDER)
    assert len(texts.nouns) == 210
    assert len(texts.places) == 36
    assert len(texts.ideas) > 500
