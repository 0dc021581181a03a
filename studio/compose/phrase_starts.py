"""Where phrases begin in scripts without spaces: Thai, Japanese, Chinese, by BudouX's small models.

A caption that breaks inside a word is hard to read, and Thai, Chinese and Japanese do not show where
words end. BudouX (Google, Apache-2.0) judges each place between two characters by the characters
around it; its models are a few kilobytes each.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable

import budoux

_THAI = re.compile("[\u0e00-\u0e7f]+")
_KANA = re.compile("[\u3040-\u30ff]")
_HIRAGANA = re.compile("[\u3041-\u309f]")
_EAST_ASIAN = re.compile("[\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff，。、！？；：]+")


def phrase_starts(word: str) -> frozenset[int] | None:
    """Places in a word at which a phrase begins; None where no model knows its script."""
    runs = [(run, "th") for run in _THAI.finditer(word)]
    runs += [(run, _language(run.group(), word)) for run in _EAST_ASIAN.finditer(word)]
    if not runs:
        return None
    starts = {0}
    for run, language in runs:
        begun = _places(run.start(), _parser(language).parse(run.group()))
        # A particle in hiragana belongs to the Latin word before it.
        starts.update(begun[_HIRAGANA.match(run.group()) is not None :])
        starts.add(run.end())
    return frozenset(starts)


def _places(at: int, phrases: Iterable[str]) -> list[int]:
    places: list[int] = []
    for phrase in phrases:
        places.append(at)
        at += len(phrase)
    return places


def _language(run: str, word: str) -> str:
    """Japanese where there is kana; Chinese by whether its characters are in GB 2312, the simplified set."""
    if _KANA.search(word):
        return "ja"
    han = "".join(c for c in run if "\u3400" <= c <= "\u9fff")
    try:
        han.encode("gb2312")
    except UnicodeEncodeError:
        return "zh-hant"
    return "zh-hans"


@functools.cache
def _parser(language: str) -> budoux.Parser:
    load = {
        "th": budoux.load_default_thai_parser,
        "ja": budoux.load_default_japanese_parser,
        "zh-hans": budoux.load_default_simplified_chinese_parser,
        "zh-hant": budoux.load_default_traditional_chinese_parser,
    }
    return load[language]()
