from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.compose.captions import CaptionLimits, caption_limits, make_cues, spread_words
from studio.compose.phrases import cells
from studio.compose.safe_area import safe_area
from studio.compose.text import TextFace, TextSetter
from studio.compose.timeline import Cue

TEXTS = {
    "en": "Every winter the bay goes quiet. Then the herring come back, and with them the seabirds, the "
    "seals, and one morning in March the humpback whales that have been travelling for six weeks.",
    "es": "Cada invierno la bahía se queda en silencio. Después vuelven los arenques y, con ellos, las aves.",
    "zh": "每年冬天，海湾都会安静下来。"
    "然后鲱鱼回来了，随之而来的还有海鸟、海豹，以及三月的一个早晨出现的座头鲸。",
    "ja": "毎年冬になると、湾は静かになります。やがてニシンが戻り、海鳥やアザラシがやって来ます。",
    "th": "ทุกฤดูหนาวอ่าวจะเงียบสงบ จากนั้นปลาเฮอริ่งก็กลับมาพร้อมกับนกทะเลและแมวน้ำ",
    "ar": "كل شتاء يهدأ الخليج. ثم تعود أسماك الرنجة، ومعها الطيور البحرية والفقمات.",
    "hi": "हर सर्दी में खाड़ी शांत हो जाती है। फिर हेरिंग मछलियाँ लौटती हैं और उनके साथ समुद्री पक्षी।",
}
SHAPES = ((1280, 720), (720, 1280), (720, 720))


def cues_for(text: str, shape: tuple[int, int], *, cells_per_s: float = 14) -> tuple[Cue, ...]:
    end_s = max(1.0, cells(text) / cells_per_s)
    words = spread_words(text, start_s=0.3, end_s=end_s)
    return make_cues(text, words=words, end_s=end_s + 0.6, limits=caption_limits(*shape))


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("language", TEXTS)
def test_captions_have_two_lines_fit_and_lose_no_letter(
    language: str, shape: tuple[int, int], setter: TextSetter
) -> None:
    text, limits, area = TEXTS[language], caption_limits(*shape), safe_area(*shape)
    cues = cues_for(text, shape)
    shown = "".join("".join(cue.lines) for cue in cues)
    assert shown.replace(" ", "") == text.replace(" ", "")
    for cue in cues:
        assert 1 <= len(cue.lines) <= 2
        for line in cue.lines:
            assert cells(line) <= limits.line_cells
            # By measure, not by count: the real width at the real size stays in the safe area.
            assert setter.width(line, TextFace(size_px=area.font_px)) <= area.width_px


@pytest.mark.parametrize("language", TEXTS)
def test_cues_are_long_enough_slow_enough_and_never_overlap(language: str) -> None:
    cues = cues_for(TEXTS[language], (720, 1280))
    for before, after in itertools.pairwise(cues):
        assert before.end_s <= after.start_s
    for cue in cues:
        assert cue.end_s - cue.start_s >= 0.9
        assert sum(map(cells, cue.lines)) / (cue.end_s - cue.start_s) <= 20.0


def test_a_cue_begins_with_its_first_word_and_ends_at_the_scene_at_the_latest() -> None:
    words = (("Rain", 0.5, 0.9), ("falls.", 0.9, 1.4), ("Rivers", 4.0, 4.5), ("rise.", 4.5, 4.9))
    limits = CaptionLimits()
    first, second = make_cues("Rain falls. Rivers rise.", words=words, end_s=5.0, limits=limits)
    assert first.lines == ("Rain falls.",)
    assert first.start_s == 0.5
    assert 1.5 <= first.end_s < 2.5
    assert (second.start_s, second.end_s) == (4.0, 5.0)


def test_lines_break_at_phrases_and_not_after_an_article() -> None:
    cues = cues_for(TEXTS["en"], (720, 1280))
    for cue in cues:
        for line in cue.lines:
            assert line.split()[-1].lower() not in {"the", "a", "and", "in", "of", "that"}


def test_short_words_are_gathered_and_a_single_word_still_gets_its_second() -> None:
    (cue,) = make_cues("Go!", words=(("Go!", 0.2, 0.4),), end_s=3.0, limits=CaptionLimits())
    assert cue.end_s - cue.start_s >= 1.0


def test_no_words_give_no_cue() -> None:
    assert make_cues("", words=(), end_s=3.0, limits=CaptionLimits()) == ()
    assert (
        make_cues(" \u202e ", words=((" \u202e", 0, 1),), end_s=3.0, limits=CaptionLimits()) == ()
    )


def test_a_word_longer_than_a_line_is_cut() -> None:
    text = "x" * 200
    cues = make_cues(
        text, words=spread_words(text, start_s=0, end_s=20), end_s=20, limits=CaptionLimits()
    )
    assert all(len(line) <= 42 for cue in cues for line in cue.lines)
    assert sum(len(line) for cue in cues for line in cue.lines) == 200


def test_direction_overrides_and_control_characters_do_not_reach_the_captions() -> None:
    text = "Pay \u202eevil\u202c now\x07 \u2066please\u2069."
    (cue,) = make_cues(
        text, words=spread_words(text, start_s=0, end_s=2), end_s=3, limits=CaptionLimits()
    )
    assert cue.lines == ("Pay evil now please.",)


def test_word_times_stay_with_their_words() -> None:
    cues = cues_for(TEXTS["en"], (1280, 720))
    words = [word for cue in cues for word in cue.words]
    assert [text for text, _start, _end in words] == TEXTS["en"].split()
    starts = [start for _text, start, _end in words]
    assert starts == sorted(starts)


ANY_SCRIPT = st.text(
    st.sampled_from(
        "abc XYZ .,!? 。，「」一二三 ひらカター เแกขะาำ็"
        " مرحبا ،؟ \u202e\u2066\x00\u200d\u0301 👩👍🏽 नमस्ते 한국"
    )
)


@given(text=ANY_SCRIPT, end_s=st.floats(0.05, 30), cut=st.floats(0.2, 1.5))
@settings(max_examples=80, deadline=None, derandomize=True)
def test_any_text_gives_ordered_cues_that_fit(text: str, end_s: float, cut: float) -> None:
    limits = caption_limits(720, 1280)
    words = spread_words(text, start_s=0, end_s=end_s)
    cues = make_cues(text, words=words, end_s=cut * end_s, limits=limits)
    for cue in cues:
        assert cue.start_s < cue.end_s <= cut * end_s + 1e-9
        assert len(cue.lines) <= 2
        assert all(
            0 < cells(line) <= limits.line_cells + 1 for line in cue.lines if line.isprintable()
        )
    for before, after in itertools.pairwise(cues):
        assert before.end_s <= after.start_s
