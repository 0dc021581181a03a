"""Small word lists to read."""

from pathlib import Path

import pytest

LISTS = {
    "nouns.txt": "car: car, automobile ; cars\ndog: dog, puppy ; dogs\ncoffee cup: coffee cup, mug ; mugs\n"
    "person: person ; people\nbar chart: bar chart, column chart\n",
    "people.txt": "man: man, father ; men\nman|woman outfit=doctor action=talk: doctor, surgeon ; doctors\n",
    "places.txt": "kitchen: in a kitchen, at the stove ; a kitchen\nbeach: on the beach ; a beach\n",
    "phrases.txt": "light=night: at night\nlight=golden hour: at golden hour\nweather=rain: in the rain\n"
    "camera=zoom in: zooming in\nstyle=chalk: in chalk\n",
    "verbs.txt": "right *: moves to the right\nleft *: moves to the left\ngo road: drives past\n"
    "none *: stands still\naction=read person: reads a book\n",
    "ideas_test.txt": "# a comment\n= bar chart (variant=0) @ office|studio ; light=day|sunrise\n"
    "Sales went up.\nRevenue climbs.\n= coffee cup + dog (pos=left size=small)\nCoffee and a puppy.\n",
}


@pytest.fixture
def lists(tmp_path: Path) -> Path:
    """A folder of word lists."""
    for name, text in LISTS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path
