"""Why something was made again, in the language of the window."""

from __future__ import annotations

from functools import reduce

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from studio.render.explain import Reason, field_words

FIELDS = (
    QT_TRANSLATE_NOOP("Reasons", "the description of the picture"),
    QT_TRANSLATE_NOOP("Reasons", "what the picture keeps out"),
    QT_TRANSLATE_NOOP("Reasons", "the take"),
    QT_TRANSLATE_NOOP("Reasons", "the length"),
    QT_TRANSLATE_NOOP("Reasons", "the model"),
    QT_TRANSLATE_NOOP("Reasons", "the sampler"),
    QT_TRANSLATE_NOOP("Reasons", "who is seen, and how they looked before"),
    QT_TRANSLATE_NOOP("Reasons", "the palette"),
    QT_TRANSLATE_NOOP("Reasons", "how much of the noise scenes share"),
    QT_TRANSLATE_NOOP("Reasons", "the scene that it follows"),
    QT_TRANSLATE_NOOP("Reasons", "the reference picture"),
    QT_TRANSLATE_NOOP("Reasons", "how much the reference picture counts"),
    QT_TRANSLATE_NOOP("Reasons", "how closely it keeps to the scene's shapes"),
    QT_TRANSLATE_NOOP("Reasons", "the steps in which it keeps to them"),
    QT_TRANSLATE_NOOP("Reasons", "the picture that it begins with"),
    QT_TRANSLATE_NOOP("Reasons", "the picture that it ends with"),
    QT_TRANSLATE_NOOP("Reasons", "the quality"),
    QT_TRANSLATE_NOOP("Reasons", "how far it may leave that scene"),
    QT_TRANSLATE_NOOP("Reasons", "the model's precision"),
    QT_TRANSLATE_NOOP("Reasons", "the model's steps"),
    QT_TRANSLATE_NOOP("Reasons", "the guidance"),
    QT_TRANSLATE_NOOP("Reasons", "the part of the steps under guidance"),
    QT_TRANSLATE_NOOP("Reasons", "how many pictures are drawn for a second"),
    QT_TRANSLATE_NOOP("Reasons", "how often the model's deep blocks are computed"),
    QT_TRANSLATE_NOOP("Reasons", "how it is enlarged"),
    QT_TRANSLATE_NOOP("Reasons", "the style"),
    QT_TRANSLATE_NOOP("Reasons", "the camera move"),
    QT_TRANSLATE_NOOP("Reasons", "the edited scene"),
    QT_TRANSLATE_NOOP("Reasons", "the size"),
    QT_TRANSLATE_NOOP("Reasons", "the frame rate"),
    QT_TRANSLATE_NOOP("Reasons", "your own picture"),
    QT_TRANSLATE_NOOP("Reasons", "the words of the card"),
    QT_TRANSLATE_NOOP("Reasons", "the scene behind the card"),
    QT_TRANSLATE_NOOP("Reasons", "the colours that it is matched to"),
    QT_TRANSLATE_NOOP("Reasons", "the words"),
    QT_TRANSLATE_NOOP("Reasons", "the language"),
    QT_TRANSLATE_NOOP("Reasons", "what speaks"),
    QT_TRANSLATE_NOOP("Reasons", "the way of saying it"),
    QT_TRANSLATE_NOOP("Reasons", "the list of pronunciations"),
    QT_TRANSLATE_NOOP("Reasons", "your own recording"),
    QT_TRANSLATE_NOOP("Reasons", "the voice"),
    QT_TRANSLATE_NOOP("Reasons", "the speed of the voice"),
    QT_TRANSLATE_NOOP("Reasons", "where it is cut"),
    QT_TRANSLATE_NOOP("Reasons", "its picture"),
    QT_TRANSLATE_NOOP("Reasons", "the picture of the scene before"),
    QT_TRANSLATE_NOOP("Reasons", "the length of the scene before"),
    QT_TRANSLATE_NOOP("Reasons", "the transition"),
    QT_TRANSLATE_NOOP("Reasons", "the length of the transition"),
    QT_TRANSLATE_NOOP("Reasons", "whether there are words in the picture"),
    QT_TRANSLATE_NOOP("Reasons", "the words in the picture"),
    QT_TRANSLATE_NOOP("Reasons", "whether there is a lower third"),
    QT_TRANSLATE_NOOP("Reasons", "the lower third"),
    QT_TRANSLATE_NOOP("Reasons", "the captions"),
    QT_TRANSLATE_NOOP("Reasons", "the look of the captions"),
    QT_TRANSLATE_NOOP("Reasons", "the logo"),
    QT_TRANSLATE_NOOP("Reasons", "the fonts"),
    QT_TRANSLATE_NOOP("Reasons", "the platform"),
    QT_TRANSLATE_NOOP("Reasons", "where it stands in the movie"),
    QT_TRANSLATE_NOOP("Reasons", "the encoder or the quality"),
    QT_TRANSLATE_NOOP("Reasons", "the program's version"),
)
"""Every word of `studio.render.explain.FIELD_WORDS`, for the catalogues."""
_KINDS = {
    "clip": QT_TRANSLATE_NOOP("Reasons", "Scene {0}, picture: {1}"),
    "line": QT_TRANSLATE_NOOP("Reasons", "Scene {0}, voice: {1}"),
    "segment": QT_TRANSLATE_NOOP("Reasons", "Scene {0}, part {2} of the movie: {1}"),
}
_CAUSES = {
    "first": QT_TRANSLATE_NOOP("Reasons", "this movie was not rendered here before."),
    "new": QT_TRANSLATE_NOOP("Reasons", "it is new in this movie."),
    "lost": QT_TRANSLATE_NOOP("Reasons", "it was no longer kept: the cache was emptied, or full."),
}


def reason_told(reason: Reason) -> str:
    """A reason as a line for the creator; one that was kept as a sentence long ago as it is."""
    if not reason.because or reason.kind not in _KINDS:
        return reason.why
    if reason.because == "changed":
        words = [_said(word) for word in field_words(reason.fields)]
        cause = _said(QT_TRANSLATE_NOOP("Reasons", "changed: {0}.")).format(_listed(words))
    else:
        cause = _said(_CAUSES[reason.because])
    return _said(_KINDS[reason.kind]).format(reason.number, cause, max(1, reason.part))


def _listed(words: list[str]) -> str:
    """Words one after the other, with what stands before the last one."""
    if len(words) < 2:
        return "".join(words)
    pair = _said(QT_TRANSLATE_NOOP("Reasons", "{0}, {1}"))
    most = reduce(pair.format, words[:-1])
    return _said(QT_TRANSLATE_NOOP("Reasons", "{0} and {1}")).format(most, words[-1])


def _said(text: object) -> str:
    return QCoreApplication.translate("Reasons", str(text))
