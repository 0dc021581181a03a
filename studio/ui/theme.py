"""The window's look: a few colours, spacing steps and a style sheet made of them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

STEP_PX = 4
CORNER_PX = 6
BASE_PX = 13
ICON_PX = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """The colours of one theme, as CSS.

    Text on ground has a contrast of 7:1 or more, quiet text 4.5:1 (`tests/ui/test_theme.py`).
    """

    name: str
    is_dark: bool
    ground: str
    panel: str
    raised: str
    line: str
    text: str
    quiet: str
    accent: str
    on_accent: str
    good: str
    warn: str
    bad: str


DARK = Tokens(
    name="dark", is_dark=True, ground="#15171c", panel="#1c1f26", raised="#252933", line="#323744",
    text="#e9eaee", quiet="#9aa1b1", accent="#5ea1ff", on_accent="#0d1830", good="#55c28a",
    warn="#e9b44c", bad="#ef6b6b",
)  # fmt: skip
LIGHT = Tokens(
    name="light", is_dark=False, ground="#f6f5f2", panel="#ffffff", raised="#fbfaf8",
    line="#e3e0d9", text="#1f2430", quiet="#636979", accent="#2563d9", on_accent="#ffffff",
    good="#1d8a54", warn="#a86b00", bad="#c23b3b",
)  # fmt: skip
CONTRAST = Tokens(
    name="contrast", is_dark=True, ground="#000000", panel="#000000", raised="#101010",
    line="#ffffff", text="#ffffff", quiet="#e0e0e0", accent="#ffdd33", on_accent="#000000",
    good="#66ff99", warn="#ffdd33", bad="#ff9999",
)  # fmt: skip


def tokens_for(theme: str) -> Tokens:
    """The colours of a theme by its name in the settings; "system" asks the desktop."""
    if theme == "system":
        scheme = QGuiApplication.styleHints().colorScheme()
        return LIGHT if scheme == Qt.ColorScheme.Light else DARK
    return {"dark": DARK, "light": LIGHT, "contrast": CONTRAST}[theme]


def apply_theme(
    app: QApplication, tokens: Tokens, *, text_scale: float, interface_dir: Path
) -> None:
    """Give the whole program its fonts, palette and style sheet."""
    for path in sorted((interface_dir / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
    font = QFont("Inter")
    font.setPixelSize(round(BASE_PX * text_scale))
    app.setFont(font)
    app.setPalette(_palette(tokens))
    app.setStyleSheet(style_sheet(tokens, text_scale=text_scale, interface_dir=interface_dir))


def _palette(tokens: Tokens) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for name, color in {
        role.Window: tokens.ground, role.WindowText: tokens.text, role.Base: tokens.panel,
        role.AlternateBase: tokens.raised, role.Text: tokens.text, role.Button: tokens.raised,
        role.ButtonText: tokens.text, role.Highlight: tokens.accent, role.Link: tokens.accent,
        role.HighlightedText: tokens.on_accent, role.PlaceholderText: tokens.quiet,
        role.ToolTipBase: tokens.raised, role.ToolTipText: tokens.text, role.Mid: tokens.line,
    }.items():  # fmt: skip
        palette.setColor(name, QColor(color))
    for name in (role.Text, role.ButtonText, role.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(tokens.quiet))
    return palette


def style_sheet(tokens: Tokens, *, text_scale: float, interface_dir: Path) -> str:
    """The style sheet of a theme; lengths of text grow with `text_scale`."""
    icons = interface_dir / "icons"
    chevron, check = (
        (icons / f"{name}-{tokens.name}.svg").as_posix() for name in ("chevron", "check")
    )
    return "\n".join(
        (
            _words(tokens, text_scale),
            _buttons(tokens, text_scale),
            _fields(tokens, chevron),
            _places(tokens),
            _choices(tokens, check, text_scale),
        )
    )


def _is_mirrored() -> bool:
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _start() -> str:
    """The side where lines begin; style sheets are not mirrored by themselves."""
    return "right" if _is_mirrored() else "left"


def _words(t: Tokens, text_scale: float) -> str:
    small, large, huge = (round(px * text_scale) for px in (11, 16, 24))
    # Letters of a script that is written from the right are joined: space would tear them apart.
    spacing = "" if _is_mirrored() else "letter-spacing: 1px;"
    return f"""
    QWidget {{ color: {t.text}; }}
    QMainWindow, QDialog, #ground {{ background: {t.ground}; }}
    #panel, QDockWidget > QWidget {{ background: {t.panel}; }}
    QLabel, QCheckBox, QRadioButton {{ background: transparent; }}
    QLabel[role="quiet"] {{ color: {t.quiet}; }}
    QLabel[role="small"] {{ color: {t.quiet}; font-size: {small}px; }}
    QLabel[role="caps"] {{ color: {t.quiet}; font-size: {small}px; font-weight: 600;
        {spacing} }}
    QLabel[role="large"] {{ font-size: {large}px; font-weight: 600; }}
    QLabel[role="huge"] {{ font-size: {huge}px; font-weight: 600; }}
    QLabel[role="bad"] {{ color: {t.bad}; }}
    QLabel[role="warn"] {{ color: {t.warn}; }}
    QToolTip {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.line};
        padding: 4px 8px; }}
    """


def _buttons(t: Tokens, text_scale: float) -> str:
    icon = round(ICON_PX * text_scale)
    focus = f"2px solid {t.accent}"
    side = f"text-align: {_start()};"
    return f"""
    QPushButton, QToolButton {{ background: {t.raised}; border: 1px solid {t.line};
        border-radius: {CORNER_PX}px; padding: 5px 12px; }}
    QToolButton {{ padding: 5px; }}
    QPushButton, QToolButton[role="flat"] {{ icon-size: {icon}px; }}
    QPushButton:hover, QToolButton:hover {{ border-color: {t.quiet}; }}
    QPushButton:pressed, QToolButton:pressed {{ border-color: {t.text}; }}
    QToolButton:checked {{ background: {t.raised}; border: 2px solid {t.accent}; padding: 4px; }}
    QPushButton:disabled, QToolButton:disabled {{ color: {t.quiet}; }}
    QPushButton:focus, QToolButton:focus {{ border: {focus}; padding: 4px 11px; }}
    QToolButton:focus {{ padding: 4px; }}
    QPushButton[role="primary"] {{ background: {t.accent}; color: {t.on_accent};
        border-color: {t.accent}; font-weight: 600; }}
    QPushButton[role="primary"]:focus {{ border: 2px solid {t.text}; }}
    QPushButton[role="primary"]:disabled {{ background: {t.raised}; color: {t.quiet};
        border-color: {t.line}; }}
    QPushButton[role="flat"], QToolButton[role="flat"] {{ background: transparent;
        border-color: transparent; }}
    QPushButton[role="link"] {{ background: transparent; border-color: transparent; {side} }}
    QPushButton[role="link"]:hover {{ background: {t.raised}; }}
    QPushButton[role="link"]:focus {{ border: {focus}; }}
    QPushButton[role="flat"]:hover, QToolButton[role="flat"]:hover {{ background: {t.raised}; }}
    QToolButton[role="flat"]:checked {{ background: {t.raised}; border: 1px solid {t.quiet};
        padding: 5px; }}
    QPushButton[role="flat"]:focus, QToolButton[role="flat"]:focus {{ border: {focus}; }}
    QToolButton::menu-indicator, QPushButton::menu-indicator {{ image: none; width: 0; }}
    """


def _fields(t: Tokens, chevron: str) -> str:
    focus = f"2px solid {t.accent}"
    return f"""
    QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QTimeEdit,
    QComboBox {{
        background: {t.raised}; border: 1px solid {t.line}; border-radius: {CORNER_PX}px;
        padding: 5px 8px; selection-background-color: {t.accent};
        selection-color: {t.on_accent}; placeholder-text-color: {t.quiet}; }}
    QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus,
    QDoubleSpinBox:focus, QTimeEdit:focus, QComboBox:focus {{ border: {focus}; padding: 4px 7px; }}
    QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QDoubleSpinBox:disabled {{
        color: {t.quiet}; background: {t.panel}; }}
    QComboBox::drop-down {{ border: none; width: 22px; }}
    QComboBox::down-arrow {{ image: url("{chevron}"); width: 14px; height: 14px; }}
    QComboBox QAbstractItemView {{ background: {t.raised}; border: 1px solid {t.line};
        selection-background-color: {t.accent}; selection-color: {t.on_accent}; outline: none; }}
    QAbstractSpinBox > QLineEdit, QAbstractSpinBox > QLineEdit:focus {{ background: transparent;
        border: none; padding: 0 6px; }}
    QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button,
    QDoubleSpinBox::down-button, QTimeEdit::up-button, QTimeEdit::down-button {{ width: 0; border: none; }}
    """


def _places(t: Tokens) -> str:
    start = _start()
    return f"""
    QMenu {{ background: {t.raised}; border: 1px solid {t.line}; padding: 4px; }}
    QMenu::item {{ padding: 5px 24px 5px 12px; border-radius: 4px; }}
    QMenu::item:selected {{ background: {t.accent}; color: {t.on_accent}; }}
    QMenu::item:disabled {{ color: {t.quiet}; }}
    QMenu::separator {{ height: 1px; background: {t.line}; margin: 4px 8px; }}
    QScrollBar {{ background: transparent; }}
    QScrollBar:vertical {{ width: 10px; }}
    QScrollBar:horizontal {{ height: 10px; }}
    QScrollBar::handle {{ background: {t.line}; border-radius: 5px; min-height: 28px;
        min-width: 28px; }}
    QScrollBar::handle:hover {{ background: {t.quiet}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QScrollArea {{ border: none; background: transparent; }}
    QAbstractItemView {{ background: {t.ground}; border: none; outline: none; }}
    QHeaderView {{ background: transparent; }}
    QHeaderView::section {{ background: transparent; color: {t.quiet}; border: none;
        border-bottom: 1px solid {t.line}; padding: 4px 6px; }}
    QSplitter::handle {{ background: {t.line}; }}
    QSplitter::handle:horizontal {{ width: 1px; }}
    QSplitter::handle:vertical {{ height: 1px; }}
    QProgressBar {{ background: {t.raised}; border: none; border-radius: 3px; height: 6px;
        text-align: center; }}
    QProgressBar::chunk {{ background: {t.accent}; border-radius: 3px; }}
    QFrame[role="line"] {{ background: {t.line}; max-height: 1px; border: none; }}
    QFrame[role="card"] {{ background: {t.panel}; border: 1px solid {t.line};
        border-radius: 10px; }}
    QFrame[role="message"] {{ background: {t.raised}; border: none;
        border-{start}: 4px solid {t.accent}; }}
    QFrame[role="message"][level="bad"] {{ border-{start}-color: {t.bad}; }}
    QFrame[role="message"][level="warn"] {{ border-{start}-color: {t.warn}; }}
    QFrame[role="message"][level="good"] {{ border-{start}-color: {t.good}; }}
    QPlainTextEdit[role="script"] {{ background: {t.panel}; border: none; border-radius: 0;
        padding: 8px; }}
    QPlainTextEdit[role="script"]:focus {{ border: none; padding: 8px; }}
    QTabBar::tab {{ padding: 6px 12px; color: {t.quiet}; border: none; }}
    QTabBar::tab:selected {{ color: {t.text}; border-bottom: 2px solid {t.accent}; }}
    """


def _choices(t: Tokens, check: str, text_scale: float) -> str:
    side = round(ICON_PX * text_scale)
    return f"""
    QCheckBox {{ spacing: 8px; }}
    QCheckBox::indicator {{ width: {side}px; height: {side}px; background: {t.raised};
        border: 1px solid {t.quiet}; border-radius: 4px; }}
    QCheckBox::indicator:checked {{ background: {t.accent}; border-color: {t.accent};
        image: url("{check}"); }}
    QCheckBox::indicator:focus {{ border: 2px solid {t.text}; }}
    QCheckBox:focus {{ color: {t.accent}; }}
    """
