"""Two-column scripts in Markdown, tabs and commas."""

import pytest

from studio.errors import ScriptError
from studio.script.read import read_script

EXPECTED = [
    ("heading", ""),
    ("visual", "A rocket, at night"),
    ("narration", "Three years ago."),
    ("heading", ""),
    ("visual", "It lifts off"),
    ("narration", "Today."),
]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "| Video | Audio |\n|:--|--:|\n| A rocket, at night | Three years ago. |\n"
            "| It lifts off | **Today.** |\n",
            "a.md",
        ),
        (
            "Visual|Narration\n---|---\nA rocket, at night|Three years ago.\nIt lifts off|Today.",
            "a",
        ),
        ("Picture\tVoice\nA rocket, at night\tThree years ago.\nIt lifts off\tToday.\n", "a.txt"),
        (
            'VISUAL,"NARRATION"\n"A rocket, at night","Three years ago."\n\nIt lifts off,Today.\n',
            "a.csv",
        ),
        ("Bild;Ton\nA rocket, at night;Three years ago.\nIt lifts off;Today.\n", "a.csv"),
        (
            'Visual,Audio\r\n"A rocket,\r\nat night",Three years ago.\r\nIt lifts off,Today.',
            "a.csv",
        ),
    ],
)
def test_every_kind_of_table_gives_the_same_scenes(text: str, name: str) -> None:
    script = read_script(text.encode(), name=name)
    assert script.format == "table"
    assert [(line.kind.name, line.text) for line in script.lines] == EXPECTED


def test_more_columns_have_their_meaning() -> None:
    text = "Scene,Notes,Visual,Audio,On-screen text\nIntro,quick,A car,Go.,Buy now\n"
    script = read_script(text.encode(), name="a.csv")
    assert [(line.kind.name, line.text) for line in script.lines] == [
        ("heading", "Intro"),
        ("visual", "A car"),
        ("narration", "Go."),
        ("on_screen", "Buy now"),
        ("direction", "quick"),
    ]


def test_a_table_without_named_columns_is_refused() -> None:
    with pytest.raises(ScriptError, match="name its columns"):
        read_script(b"year,rain\n2020,5\n", name="a.csv")


def test_missing_cells_are_no_lines() -> None:
    script = read_script(b"Visual,Audio\nA car\n,Only words\n", name="a.csv")
    assert [line.kind.name for line in script.lines] == [
        "heading",
        "visual",
        "heading",
        "narration",
    ]
