"""Which language a text is spoken in: by its script first, then by py3langid."""

from __future__ import annotations

import functools
import unicodedata
from collections import Counter

from py3langid.langid import MODEL_FILE, LanguageIdentifier

_LATIN = (
    *("en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "no", "fi", "pl", "cs", "sk", "sl"),
    *("hr", "hu", "ro", "tr", "id", "vi", "ca", "et", "lv", "lt"),
)
_CYRILLIC = ("ru", "uk", "bg", "sr", "kk")
_ARABIC = ("ar", "fa", "ur")
_DEVANAGARI = ("hi", "mr", "ne")

# The first word of a letter's Unicode name, and the language where one script means one language.
_ONE_LANGUAGE = {
    "CJK": "zh",
    "HIRAGANA": "ja",
    "KATAKANA": "ja",
    "HANGUL": "ko",
    "THAI": "th",
    "HEBREW": "he",
    "GREEK": "el",
    "ARMENIAN": "hy",
    "GEORGIAN": "ka",
    "BENGALI": "bn",
    "TAMIL": "ta",
    "TELUGU": "te",
    "KANNADA": "kn",
    "MALAYALAM": "ml",
    "GUJARATI": "gu",
    "GURMUKHI": "pa",
    "MYANMAR": "my",
    "KHMER": "km",
    "LAO": "lo",
    "SINHALA": "si",
    "ETHIOPIC": "am",
}
_CHOICES = {
    "CYRILLIC": _CYRILLIC,
    "ARABIC": _ARABIC,
    "DEVANAGARI": _DEVANAGARI,
    "LATIN": _LATIN,
}
_SAMPLE = 4_000  # characters: enough to be sure, quick for any script
_FEW_WORDS = 5  # below this, a Latin text says too little to tell languages apart
_SURE = 0.8  # probability that a short text must reach not to count as English


def detect_language(text: str) -> str:
    """The ISO 639-1 code of a text's language; short or wordless Latin text counts as English."""
    sample = text[:_SAMPLE]
    script = _script(sample)
    if script in _ONE_LANGUAGE:
        return _ONE_LANGUAGE[script]
    choices = _CHOICES.get(script)
    words = len(sample.split())
    is_latin = script == "LATIN"
    if choices is None or (is_latin and words < _FEW_WORDS and sample.isascii()):
        return "en"
    if not is_latin and words < 2:
        return choices[0]
    language, probability = _identifier(choices).classify(sample)
    is_unsure = is_latin and words < 12 and probability < _SURE
    return "en" if is_unsure else str(language)


def _script(sample: str) -> str:
    """The first word of most letters' Unicode names, "" without letters; kana rules over Han."""
    scripts = Counter(
        unicodedata.name(character, "").split(" ", 1)[0]
        for character in sample
        if character.isalpha()
    )
    if scripts["HIRAGANA"] + scripts["KATAKANA"] > 0.05 * scripts.total():
        return "HIRAGANA"
    return scripts.most_common(1)[0][0] if scripts else ""


@functools.cache
def _identifier(languages: tuple[str, ...]) -> LanguageIdentifier:
    """The detector over some languages; loading takes half a second, so each is made once."""
    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(list(languages))
    return identifier
