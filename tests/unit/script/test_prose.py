"""Plain text: titles, wrapped lines, verses."""

from studio.script.prose import read_prose


def test_a_short_first_line_alone_is_the_title() -> None:
    draft = read_prose("The water cycle\n\nIt begins at the sea.\n")
    assert draft.title == "The water cycle"
    assert [line.text for line in draft.lines] == ["It begins at the sea."]


def test_a_first_sentence_is_not_a_title() -> None:
    assert read_prose("It begins.\n\nAt the sea.\n").title == ""


def test_lines_that_a_margin_broke_are_joined() -> None:
    draft = read_prose(
        "The sun warms the water of the sea, and some of it\nrises into the air as vapour.\n"
    )
    assert len(draft.lines) == 1


def test_verses_stay_apart_within_one_paragraph() -> None:
    draft = read_prose("Wake up with the tide\nFirst bag half price\n\nNext.\n")
    assert [(line.text, line.paragraph) for line in draft.lines] == [
        ("Wake up with the tide", 0),
        ("First bag half price", 0),
        ("Next.", 1),
    ]
