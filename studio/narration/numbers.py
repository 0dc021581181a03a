"""Numbers as English words: cardinals, ordinals, years, decimals, digits, money."""

from __future__ import annotations

import re

_ONE_WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
_TEN_WORDS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ONES = _ONE_WORDS.split()
_TENS = ("", "", *_TEN_WORDS.split())
_SCALES = ("", "thousand", "million", "billion", "trillion", "quadrillion")
_LARGEST = 10 ** (3 * len(_SCALES))  # longer numbers are read digit by digit
_IRREGULAR_ORDINALS = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}
_PARTS = {2: "half", 4: "quarter"}
_ROMAN = re.compile(r"M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}


def cardinal(number: int, *, british: bool = False) -> str:
    """1234 as "one thousand two hundred thirty four" (British: "... and thirty four")."""
    if number < 0:
        return f"minus {cardinal(-number, british=british)}"
    if number >= _LARGEST:
        return digits(str(number))
    if number < 1000:
        return _below_thousand(number, british=british)
    words = list[str]()
    for place in range(len(_SCALES) - 1, -1, -1):
        group = number // 1000**place % 1000
        if not group:
            continue
        if british and place == 0 and group < 100 and words:
            words.append("and")
        words.append(_below_thousand(group, british=british))
        if place:
            words.append(_SCALES[place])
    return " ".join(words)


def ordinal(number: int, *, british: bool = False) -> str:
    """21 as "twenty first"."""
    head, _, last = cardinal(number, british=british).rpartition(" ")
    if last in _IRREGULAR_ORDINALS:
        last = _IRREGULAR_ORDINALS[last]
    elif last.endswith("y"):
        last = f"{last[:-1]}ieth"
    else:
        last = f"{last}th"
    return f"{head} {last}".strip()


def year(number: int, *, british: bool = False) -> str:
    """1984 as "nineteen eighty four", 1905 as "nineteen oh five", 2007 as "two thousand seven"."""
    century, rest = divmod(number, 100)
    if not 1000 <= number <= 2999 or number % 1000 < 10:
        return cardinal(number, british=british)
    if rest == 0:
        return f"{cardinal(century)} hundred"
    return f"{cardinal(century)} {'oh ' if rest < 10 else ''}{cardinal(rest)}"


def digits(text: str, *, zero: str = "zero") -> str:
    """Every digit of the text by its name, other characters dropped."""
    return " ".join(zero if d == "0" else _ONES[int(d)] for d in text if d in "0123456789")


def decimal(text: str, *, british: bool = False) -> str:
    """A written number ("1,234.50", "-3.2", ".5") as words.

    Raises:
        ValueError: The text is not a number.
    """
    sign, body = "", text.replace(",", "")
    if body[:1] in ("-", "−", "+"):
        sign, body = ("plus " if body[0] == "+" else "minus "), body[1:]
    whole, point, fraction = body.partition(".")
    if not (whole + fraction).isdecimal():
        raise ValueError(text)
    if len(whole) > 1 and whole.startswith("0"):
        spoken = digits(whole)  # "007": a code, not an amount
    else:
        spoken = cardinal(int(whole or "0"), british=british)
    if point and fraction:
        spoken += f" point {digits(fraction)}"
    return sign + spoken


def fraction(top: int, bottom: int) -> str:
    """3 and 4 as "three quarters"."""
    part = _PARTS.get(bottom) or ordinal(bottom)
    if top != 1:
        part = "halves" if bottom == 2 else f"{part}s"
    return f"{cardinal(top)} {part}"


def from_roman(text: str) -> int | None:
    """The value of a well-formed Roman numeral in capitals, or None."""
    if not text or not _ROMAN.fullmatch(text):
        return None
    values = [_ROMAN_VALUES[c] for c in text]
    return sum(-v if v < n else v for v, n in zip(values, (*values[1:], 0), strict=True))


def is_singular(text: str) -> bool:
    """Whether a unit after this written number stays singular ("1 km", not "1.5 km")."""
    return text.lstrip("-−+") in ("1", "1.0", "one")


def _below_thousand(number: int, *, british: bool) -> str:
    hundreds, rest = divmod(number, 100)
    words = [_ONES[hundreds], "hundred"] if hundreds else []
    if hundreds and rest and british:
        words.append("and")
    if rest >= 20:
        words.append(_TENS[rest // 10])
        rest %= 10
        if rest:
            words.append(_ONES[rest])
    elif rest or not words:
        words.append(_ONES[rest])
    return " ".join(words)
