"""Makes the bundled caption fonts from Noto's variable fonts: one weight each, subset where large.

    python -m studio.workshop.fonts SOURCE_FOLDER resources/fonts

SOURCE_FOLDER holds the unpacked PyPI wheels manimgx-fonts and manimgx-fonts-cjk (Noto, unmodified,
SIL Open Font License 1.1). Needs fontTools. The result is the same bytes every time.
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTCollection, TTFont
from fontTools.varLib.instancer import instantiateVariableFont

CAPTION_WEIGHT = 600.0
"""Semi-bold: captions of normal weight break up over moving pictures, bold ones fill in."""

TITLE_WEIGHT = 700.0

SCRIPTS = (
    "Arabic", "Armenian", "Bengali", "Devanagari", "Ethiopic", "Georgian", "Gujarati", "Gurmukhi",
    "Hebrew", "Kannada", "Khmer", "Lao", "Malayalam", "Myanmar", "Sinhala", "Tamil", "Telugu", "Thai",
)  # fmt: skip

CJK_INDEX = {"JP": 0, "KR": 1, "SC": 2}
"""Where each language's glyph forms stand in NotoSansCJK-VF.otf.ttc."""


def double_byte_characters(codec: str, first: range, second: range) -> set[int]:
    """Code points of a double-byte character set, from Python's own table of it."""
    found: set[int] = set()
    for high in first:
        for low in second:
            try:
                text = bytes((high, low)).decode(codec)
            except UnicodeDecodeError:
                continue
            found.update(map(ord, text))
    return found


def cjk_characters(language: str) -> set[int]:
    """What the font of a language must hold.

    SC: GB 2312 (both levels) and Big5 level 1 for traditional text. JP: JIS X 0208 with kana.
    KR: the 2350 syllables of KS X 1001 and the jamo; its hanja are left to SC.
    """
    every_byte = range(0xA1, 0xFF)
    common = set(range(0x20, 0x7F)) | set(range(0x3000, 0x3040)) | set(range(0xFF00, 0xFFF0))
    if language == "SC":
        simplified = double_byte_characters("gb2312", every_byte, every_byte)
        big5_second = [*range(0x40, 0x7F), *every_byte]
        traditional: set[int] = set()
        for second in big5_second:
            traditional |= double_byte_characters(
                "big5", range(0xA4, 0xC7), range(second, second + 1)
            )
        return common | simplified | traditional
    if language == "JP":
        return common | double_byte_characters("euc_jp", every_byte, every_byte)
    syllables = double_byte_characters("euc_kr", every_byte, every_byte)
    return common | {code for code in syllables if 0xAC00 <= code <= 0xD7A3 or code < 0x3400}


def keep_only(font: TTFont, characters: set[int]) -> None:
    """Drop all glyphs that `characters` and their shaping do not need."""
    options = subset.Options()
    features = [tag for tag in options.layout_features if tag not in ("vert", "vrt2")]
    options.set(name_IDs=["*"], notdef_outline=True, layout_features=features)
    options.drop_tables += ["vhea", "vmtx", "VORG"]  # captions are never set vertically
    worker = subset.Subsetter(options)
    worker.populate(unicodes=characters)
    worker.subset(font)


def static_font(font: TTFont, weight: float) -> TTFont:
    """One weight of a variable font, named after itself so that families cannot be confused."""
    made = instantiateVariableFont(font, {"wght": weight}, inplace=False)
    if "STAT" in made:
        del made["STAT"]
    return made


def save(font: TTFont, path: Path) -> None:
    """Write with a fixed time stamp, so that the bytes repeat."""
    font.recalcTimestamp = False
    font.save(path)


def make_fonts(source: Path, target: Path) -> None:
    """Write all fonts of `resources/fonts`."""
    target.mkdir(parents=True, exist_ok=True)
    noto = source / "manimgx_fonts"
    latin = noto / "NotoSans[wght].ttf"
    save(static_font(TTFont(latin), CAPTION_WEIGHT), target / "NotoSans-SemiBold.ttf")
    save(static_font(TTFont(latin), TITLE_WEIGHT), target / "NotoSans-Bold.ttf")
    for script in SCRIPTS:
        font = TTFont(noto / f"NotoSans{script}[wght].ttf")
        save(static_font(font, CAPTION_WEIGHT), target / f"NotoSans{script}-SemiBold.ttf")
    emoji = static_font(TTFont(noto / "NotoEmoji[wght].ttf"), CAPTION_WEIGHT)
    save(emoji, target / "NotoEmoji-SemiBold.ttf")
    collection = source / "manimgx_fonts_cjk" / "NotoSansCJK-VF.otf.ttc"
    for language, index in CJK_INDEX.items():
        font = TTCollection(collection).fonts[index]
        keep_only(font, cjk_characters(language))
        made = static_font(font, CAPTION_WEIGHT)
        save(made, target / f"NotoSans{language}-SemiBold.otf")


if __name__ == "__main__":
    make_fonts(Path(sys.argv[1]), Path(sys.argv[2]))
