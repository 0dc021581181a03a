"""Fountain: its whole syntax, and the library's traps."""

from studio.script.fountain import looks_like_fountain, read_fountain


def pairs(text: str) -> list[tuple[str, str]]:
    return [(line.kind.name, line.text) for line in read_fountain(text).lines]


def test_comments_on_one_line_do_not_swallow_the_words_around_them() -> None:
    # fountain-parser alone loses "A red" and all that follows up to the next closing sign.
    found = pairs("EXT. PARK - DAY\n\nA red /* not blue */ balloon rises. [[why?]]\n\nIt flies.\n")
    assert found == [
        ("heading", "EXT. PARK - DAY"),
        ("visual", "A red balloon rises."),
        ("visual", "It flies."),
    ]


def test_a_comment_that_is_never_closed_keeps_the_script() -> None:
    draft = read_fountain("EXT. PARK - DAY\n\nA balloon /* rises.\n\nNARRATOR\nUp it goes.\n")
    assert [line.text for line in draft.lines][-1] == "Up it goes."
    assert len(draft.warnings) == 1


def test_a_first_line_with_a_colon_is_not_a_title_page() -> None:
    found = pairs("He said: go.\n\nEXT. PARK - DAY\n\nA dog runs.\n")
    assert found[0] == ("visual", "He said: go.")


def test_the_title_page_is_not_spoken() -> None:
    draft = read_fountain(
        "Title:\n    _**BRICK**_\nCredit: by\nAuthor: A. Body\nContact:\n\tSomewhere 5\n\n"
        "INT. ROOM - DAY\n\nANNA\nHello.\n"
    )
    assert draft.title == "BRICK"
    assert [line.text for line in draft.lines] == ["INT. ROOM - DAY", "Hello."]


def test_sections_synopses_and_parentheticals_are_not_spoken() -> None:
    found = pairs(
        "# Act one\n\n= They meet.\n\nINT. ROOM - DAY #12#\n\nANNA (O.S.)\n(softly)\nHello\nthere.\n"
        "\nBOB ^\nHi.\n\n~la la\n\n!LOUD NOISE\n\n> FADE OUT.\n\n===\n\n>THE END<\n"
    )
    assert found == [
        ("heading", "INT. ROOM - DAY"),
        ("narration", "Hello there."),
        ("narration", "Hi."),
        ("visual", "la la"),
        ("visual", "LOUD NOISE"),
        ("transition", "FADE OUT."),
        ("visual", "THE END"),
    ]


def test_words_over_the_picture_are_shown() -> None:
    assert pairs("INT. ROOM - DAY\n\nSUPER: “Two years later”\n")[1] == (
        "on_screen",
        "Two years later",
    )


def test_line_numbers_are_those_of_the_source() -> None:
    draft = read_fountain("Title: T\n\nINT. ROOM - DAY\n\nA desk.\n\nANNA\nHello.\n")
    assert [line.number for line in draft.lines] == [3, 5, 8]


def test_prose_about_interiors_is_not_a_screenplay() -> None:
    assert not looks_like_fountain("Interior design is an art.\nExternal walls matter.")
    assert looks_like_fountain("Some note\n\next. park - day\n\nText")
