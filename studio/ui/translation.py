"""The window's language: Qt Linguist catalogues, Qt's own beside them, and the way of reading."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

LANGUAGES = (
    ("en", "English"), ("de", "Deutsch"), ("es", "Español"), ("fr", "Français"),
    ("pt", "Português"), ("ar", "العربية"), ("zh", "中文"), ("ja", "日本語"),
)  # fmt: skip
QT_NAMES = {"pt": "pt_BR", "zh": "zh_CN"}
RIGHT_TO_LEFT = frozenset(("ar",))
# Elsewhere numbers stay as the movie's clock shows them: a page with two kinds of digits is a riddle.
OWN_NUMBERS = frozenset(("de", "es", "fr", "pt"))


class Catalogue(QTranslator):
    """A catalogue that also finds what stands under no context.

    lupdate files a text under its class when it is marked with `self.tr`; one that a function marks
    through another object's `tr` has none.
    """

    def translate(
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """What a text is in this language; None where it is not here."""
        found = super().translate(context, sourceText, disambiguation or "", n)
        found = found or super().translate("", sourceText, disambiguation or "", n)
        # Qt takes an empty text for a translation; None lets it look further.
        return found or None  # pyright: ignore[reportReturnType]


def interface_language(chosen: str, *, system: tuple[str, ...]) -> str:
    """The language to show.

    Args:
        chosen: In the settings; "" for the system's.
        system: What the system asks for, the dearest first ("de-AT").
    """
    known = [code for code, _ in LANGUAGES]
    wishes = (chosen,) if chosen else tuple(name.replace("_", "-").split("-")[0] for name in system)
    return next((code for code in wishes if code in known), "en")


def install_language(app: QApplication, language: str, folder: Path) -> list[QTranslator]:
    """Let the program speak a language.

    Args:
        app: Whose texts are looked up.
        language: One of `LANGUAGES`.
        folder: Of the compiled catalogues.

    Returns:
        The translators, which the caller keeps; one whose file is missing or damaged is left out.
    """
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    own, qt = Catalogue(app), QTranslator(app)
    found: list[QTranslator] = []
    if own.load(str(folder / f"{language}.qm")):
        found.append(own)
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if qt.load(f"qtbase_{QT_NAMES.get(language, language)}", qt_folder):
        found.append(qt)
    for translator in found:
        app.installTranslator(translator)
    is_mirrored = language in RIGHT_TO_LEFT
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight
    )
    QLocale.setDefault(QLocale(language) if language in OWN_NUMBERS else QLocale.c())
    return found
