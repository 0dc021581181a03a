"""Markdown: what is said, what is seen, what is left out."""

from studio.script.markdown import read_markdown
from studio.script.model import LineKind, ScriptLine


def pairs(lines: tuple[ScriptLine, ...]) -> list[tuple[str, str]]:
    return [(line.kind.name, line.text) for line in lines]


def test_labels_say_what_a_line_is_for() -> None:
    draft = read_markdown(
        "## One\n\n**Visual:** a red car\n\nNarrator: Here it comes.\n\nText: 'Half price'\n\n"
        "SUPER: Today\n\nMusic: gentle\n\n[Shot: a street]\n\n(wait a moment)\n\nCUT TO:\n"
    )
    assert pairs(draft.lines) == [
        ("heading", "One"),
        ("visual", "a red car"),
        ("narration", "Here it comes."),
        ("on_screen", "Half price"),
        ("on_screen", "Today"),
        ("direction", "gentle"),
        ("visual", "a street"),
        ("direction", "wait a moment"),
        ("transition", "CUT TO:"),
    ]


def test_markup_becomes_plain_text() -> None:
    draft = read_markdown("Press **the** *red* [button](https://example.org), `Ctrl` & go.\n")
    assert pairs(draft.lines) == [
        ("narration", "Press *the* *red* button, Ctrl & go.")
    ]  # stars: stress


def test_list_items_are_sentences() -> None:
    draft = read_markdown("- first point\n- second point!\n")
    assert [line.text for line in draft.lines] == ["first point.", "second point!"]


def test_code_and_html_are_neither_spoken_nor_kept() -> None:
    draft = read_markdown(
        "Before <script>alert(1)</script>after.\n\n```sh\nrm -rf /\n```\n\n<!-- note -->\n\n"
        "<div onclick='x()'>hidden</div>\n\nEnd.\n"
    )
    spoken = " ".join(line.text for line in draft.lines)
    assert spoken == "Before after. End."
    assert set(draft.warnings) == {"A code block was left out.", "HTML was left out."}


def test_indented_text_is_spoken_not_taken_for_code() -> None:
    assert pairs(read_markdown("    A pasted line.\n").lines) == [("narration", "A pasted line.")]


def test_a_description_may_go_on_in_the_next_line() -> None:
    draft = read_markdown("Visual: a lighthouse\nby the sea\nThe town sleeps.\n")
    assert pairs(draft.lines) == [
        ("visual", "a lighthouse by the sea"),
        ("narration", "The town sleeps."),
    ]


def test_an_introduction_is_spoken_where_no_scene_describes_a_picture() -> None:
    draft = read_markdown("# Lesson\n\nToday we look up.\n\n## Sky\n\nIt is blue.\n")
    assert draft.title == "Lesson"
    assert ("narration", "Today we look up.") in pairs(draft.lines)


def test_the_title_comes_from_front_matter_or_a_title_line() -> None:
    assert read_markdown('---\ntitle: "My film"\n---\nHello.\n').title == "My film"
    draft = read_markdown("Title: My film\n\nVisual: a car\n\nHello.\n")
    assert draft.title == "My film"


def test_several_top_headings_are_scenes_not_titles() -> None:
    draft = read_markdown("# One\n\nFirst.\n\n# Two\n\nSecond.\n")
    assert draft.title == ""
    assert [line.text for line in draft.lines if line.kind is LineKind.heading] == ["One", "Two"]


def test_a_table_of_figures_is_left_out_with_a_warning() -> None:
    draft = read_markdown("Look.\n\n| Year | Rain |\n|---|---|\n| 2020 | 5 |\n")
    assert pairs(draft.lines) == [("narration", "Look.")]
    assert len(draft.warnings) == 1


def test_line_numbers_are_those_of_the_source() -> None:
    draft = read_markdown("---\ntitle: T\n---\n\n## A\n\nSay.\n\nVisual: x\n")
    assert [(line.kind.name, line.number) for line in draft.lines] == [
        ("heading", 5),
        ("narration", 7),
        ("visual", 9),
    ]


def test_stressed_words_keep_their_stars_and_whole_paragraphs_do_not() -> None:
    text = (
        "# A *big* day\n\nIt was **never** so quiet, _not once_. [pause 0.5] Then it rang.\n\n"
        "**Visual:** a *red* phone\n\n*All of this is a remark.*\n"
    )
    lines = read_markdown(text).lines
    spoken = [line.text for line in lines if line.kind is LineKind.narration]
    assert spoken == [
        "It was *never* so quiet, *not once*. [pause 0.5] Then it rang.",
        "All of this is a remark.",
    ]
    assert [line.text for line in lines if line.kind is LineKind.visual] == ["a red phone"]
