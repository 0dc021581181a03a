"""Written lines are read as a person reads them; every written word keeps its place."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.narration.normalise import read_line, spoken_text
from studio.narration.phonemes import Pronouncer

CASES = [
    # amounts of money
    ("It costs $5.", "It costs five dollars."),
    ("$5.50", "five dollars and fifty cents"),
    ("$1", "one dollar"),
    ("$0.99", "ninety nine cents"),
    ("£1.01", "one pound and one penny"),
    ("-$3", "minus three dollars"),
    ("$5 million", "five million dollars"),
    ("$3.5bn", "three point five billion dollars"),
    ("€20k", "twenty thousand euros"),
    ("$5-10", "five to ten dollars"),
    ("50€", "fifty euros"),
    ("USD 50", "fifty dollars"),
    ("50 EUR", "fifty euros"),
    ("$10/month", "ten dollars per month"),
    ("$1,200", "one thousand two hundred dollars"),
    ("¥500", "five hundred yen"),
    # plain numbers
    ("0", "zero"),
    ("13", "thirteen"),
    ("101", "one hundred one"),
    ("1,234,567", "one million two hundred thirty four thousand five hundred sixty seven"),
    ("3.14", "three point one four"),
    ("-7", "minus seven"),
    (".5", "zero point five"),
    ("1,5", "one point five"),
    ("10k followers", "ten thousand followers"),
    ("2M views", "two million views"),
    ("100+ items", "one hundred plus items"),
    ("~30 people", "about thirty people"),
    ("3x faster", "three times faster"),
    ("#1", "number one"),
    ("24/7", "twenty four seven"),
    ("50/50", "fifty fifty"),
    ("v2.0", "version two point zero"),
    ("version 1.2.3", "version one point two point three"),
    ("call 911", "call nine one one"),
    # years and decades
    ("In 1984", "In nineteen eighty four"),
    ("in 1905", "in nineteen oh five"),
    ("in 1900", "in nineteen hundred"),
    ("in 2000", "in two thousand"),
    ("in 2007", "in two thousand seven"),
    ("since 2026", "since twenty twenty six"),
    ("2050 people", "two thousand fifty people"),
    ("1250 kg", "one thousand two hundred fifty kilograms"),
    ("the 1990s", "the nineteen nineties"),
    ("the '80s", "the eighties"),
    ("1990-1995", "nineteen ninety to nineteen ninety five"),
    ("1990–95", "nineteen ninety to ninety five"),
    # dates
    ("22/11/2026", "November twenty second, twenty twenty six"),
    ("11/22/2026", "November twenty second, twenty twenty six"),
    ("2026-11-22", "November twenty second, twenty twenty six"),
    ("Nov 22, 2026", "November twenty second, twenty twenty six"),
    ("22 November 2026", "the twenty second of November twenty twenty six"),
    ("the 4th of July", "the fourth of July"),
    ("July 4", "July fourth"),
    ("on 3 May", "on the third of May"),
    ("Jan. 5", "January fifth"),
    ("Mon. Jan 5", "Monday January fifth"),
    # times
    ("10:30 a.m. today", "ten thirty A M today"),
    ("7:00 pm", "seven P M"),
    ("9am", "nine A M"),
    ("3:45pm", "three forty five P M"),
    ("14:05", "fourteen oh five"),
    ("at 7:00", "at seven o'clock"),
    ("9am-5pm", "nine A M to five P M"),
    ("9-5", "nine to five"),
    ("We left at 5 p.m. We slept.", "We left at five P M. We slept."),
    # measures
    ("5 km", "five kilometers"),
    ("1 km", "one kilometer"),
    ("5km", "five kilometers"),
    ("-5°C", "minus five degrees Celsius"),
    ("20°", "twenty degrees"),
    ("100 km/h", "one hundred kilometers per hour"),
    ("30 mph", "thirty miles per hour"),
    ("5 mg/l", "five milligrams per liter"),
    ("5–10 kg", "five to ten kilograms"),
    ("50%", "fifty percent"),
    ("5-10%", "five to ten percent"),
    ("3.5 %", "three point five percent"),
    ("5'10\" tall", "five foot ten tall"),
    ("12 in. wide", "twelve inches wide"),
    ("90 min.", "ninety minutes."),
    ("1.5 hrs", "one point five hours"),
    ("5 GHz", "five gigahertz"),
    ("20 m²", "twenty square meters"),
    ("1920x1080", "nineteen twenty by ten eighty"),
    ("1080p", "ten eighty P"),
    ("4K", "four K"),
    ("5G", "five G"),
    ("3D", "three D"),
    ("16:9", "sixteen to nine"),
    # parts and places in a row
    ("1/2 cup", "a half cup"),
    ("3/4", "three quarters"),
    ("2 1/2 cups", "two and a half cups"),
    ("2½ cups", "two and a half cups"),
    ("½", "a half"),
    ("1st", "first"),
    ("22nd", "twenty second"),
    ("100th", "one hundredth"),
    ("It won 3-2.", "It won three to two."),
    ("10 - 20", "ten to twenty"),
    ("pp. 3-5", "pages three to five"),
    ("No. 5", "number five"),
    ("No. I will not.", "No. I will not."),
    # short forms
    ("Dr. Smith", "doctor Smith"),
    ("Elm Dr. is long", "Elm drive is long"),
    ("St. Paul", "saint Paul"),
    ("Main St.", "Main street."),
    ("Mr. and Mrs. Jones", "mister and missus Jones"),
    ("cats, e.g. lions", "cats, for example lions"),
    ("red, i.e. stop", "red, that is stop"),
    ("tea, etc. Then", "tea, et cetera. Then"),
    ("a PhD", "a P H D"),
    ("2 tbsp of oil", "two tablespoons of oil"),
    ("abc.example/sale", "A B C dot example slash sale"),
    ("cats vs. dogs", "cats versus dogs"),
    ("rock & roll", "rock and roll"),
    ("2 + 2 = 4", "two plus two equals four"),
    ("and/or", "and or"),
    ("he/she", "he or she"),
    # capitals
    ("NASA flies", "nasa flies"),
    ("the FBI", "the F B I"),
    ("the US", "the U S"),
    ("U.S. law", "U S law"),
    ("two CEOs", "two C E O's"),
    ("HTML5", "H T M L five"),
    ("MP3", "M P three"),
    ("H2O", "H two O"),
    ("COVID-19", "covid nineteen"),
    ("R&D", "R and D"),
    ("AT&T", "A T and T"),
    ("I LOVE it", "I love it"),
    ("WE WILL WIN IT", "we will win it"),
    ("A dog", "a dog"),
    ("Plan A", "Plan A"),
    ("from A to Z", "from A to Z"),
    # Roman numerals
    ("Henry VIII ruled", "Henry the eighth ruled"),
    ("World War II", "World War two"),
    ("Chapter IV", "Chapter four"),
    ("Elizabeth I.", "Elizabeth the first."),
    ("the XIX century", "the nineteenth century"),
    ("Louis XIV's", "Louis the fourteenth's"),
    # addresses
    ("morningtide.example", "morningtide dot example"),
    ("https://www.example.com/path", "example dot com slash path"),
    ("www.bbc.co.uk", "B B C dot co dot U K"),
    ("me@foo-bar.com", "me at foo dash bar dot com"),
    ("@name", "at name"),
    ("#coffee", "hashtag coffee"),
    ("movie.mp4", "movie dot M P four"),
    ("(555) 123-4567", "five five five, one two three, four five six seven"),
    ("+44 20 7946 0958", "plus four four, two oh, seven nine four six, oh nine five eight"),
    # marks and signs
    ("Wait... what", "Wait… what"),
    ("yes — no", "yes — no"),
    ("word—word", "word — word"),
    ('He said "go!"', "He said go!"),
    ("now (or never) go", "now, or never, go"),
    ("*bold* `code`", "bold code"),
    ("😀 hello 🎉", "hello"),
    ("well-known", "well known"),
    ("mid-1990s", "mid nineteen nineties"),
    ("10-year-old", "ten year old"),
    ("café", "café"),
]


@pytest.mark.parametrize(("written", "spoken"), CASES, ids=[case[0] for case in CASES])
def test_a_written_form_is_read_as_a_person_reads_it(
    american: Pronouncer, written: str, spoken: str
) -> None:
    assert spoken_text(read_line(written, is_word=american.is_word)) == spoken


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("101 miles", "one hundred and one miles"),
        ("3/4/2026", "the third of April twenty twenty six"),
        ("1,005", "one thousand and five"),
    ],
)
def test_a_british_voice_reads_numbers_the_british_way(
    british: Pronouncer, written: str, spoken: str
) -> None:
    assert spoken_text(read_line(written, is_word=british.is_word, british=True)) == spoken


def test_every_written_word_keeps_its_place(american: Pronouncer) -> None:
    line = 'On Nov 22, 2026 it cost "$5", 😀 not $5.50 — see example.com.'
    readings = read_line(line, is_word=american.is_word)
    assert [r.written for r in readings] == line.split()
    spoken = {r.written: r.spoken for r in readings}
    assert spoken['"$5",'] == "five dollars,"
    assert spoken["😀"] == ""


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=60))
def test_any_text_is_read_without_losing_a_word(american: Pronouncer, text: str) -> None:
    readings = read_line(text, is_word=american.is_word)
    assert [r.written for r in readings] == text.split()


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet="0123456789.,:/-–$%°kmx'½ apst", max_size=16))
def test_every_written_digit_is_spoken(american: Pronouncer, text: str) -> None:
    for reading in read_line(text, is_word=american.is_word):
        assert not any(c.isdecimal() for c in reading.spoken)
        if any(c.isdecimal() for c in reading.written):
            assert any(c.isalpha() for c in reading.spoken)
