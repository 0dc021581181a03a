"""The manual page, made from what the program's own `--help` says: the two never differ."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from installers.program import Program

ASCII = 128
FILES = (
    ("~/.local/share/Scenewright", "Models, settings, brand kits and the signing key."),
    ("~/.cache/Scenewright", "What can be made again."),
    ("~/.local/state/Scenewright", "The log."),
)


def write_manual(target: Path, program: Program) -> None:
    """Write the page, packed as Debian asks."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(manual(program).encode(), mtime=0))
    target.chmod(0o644)


def manual(program: Program) -> str:
    """The page in man's macros: every command with its options."""
    import typer.main  # noqa: PLC0415 - only where installers are built

    from studio.app import build_app  # noqa: PLC0415

    group: Any = typer.main.get_command(build_app())
    name = program.name
    lines = [
        f'.TH {name.upper()} 1 "" "{name} {program.version}" "User commands"',
        ".SH NAME",
        f"{name} \\- {_plain(program.summary)}",
        ".SH SYNOPSIS",
        f".B {name}",
        "[\\fICOMMAND\\fR] [\\fIOPTIONS\\fR]",
        ".SH DESCRIPTION",
        _plain(group.help or ""),
        ".SH OPTIONS",
        *_options(group),
        ".SH COMMANDS",
    ]
    for path, command in _commands(group, ()):
        arguments = "".join(f" {_argument(one)}" for one in command.params if _is_argument(one))
        lines += [".SS", _plain(f"{name} {' '.join(path)}{arguments}")]
        lines += [_plain(_first(command.help or "")), *_options(command)]
    lines.append(".SH FILES")
    for place, what in FILES:
        lines += [".TP", f".I {_plain(place)}", _plain(what)]
    return "\n".join(line for line in lines if line) + "\n"


def _commands(group: Any, above: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Any]]:
    for name, command in sorted(group.commands.items()):
        if command.hidden:
            continue
        if hasattr(command, "commands"):
            yield from _commands(command, (*above, name))
        else:
            yield (*above, name), command


def _options(command: Any) -> Iterator[str]:
    for one in command.params:
        if _is_argument(one) or getattr(one, "hidden", False):
            continue
        names = ", ".join(f"\\fB{_plain(name)}\\fR" for name in (*one.opts, *one.secondary_opts))
        value = "" if one.is_flag else f" \\fI{_value_of(one)}\\fR"
        yield ".TP"
        yield f"{names}{value}"
        yield _plain(_first(one.help or "")) or "\\&"


def _value_of(option: Any) -> str:
    """What stands behind an option: a name of its own, or the kind of value."""
    kind = option.type_descriptor.annotation
    word = option.metavar or {int: "NUMBER", float: "NUMBER", Path: "PATH"}.get(kind, "TEXT")
    return _plain(word)


def _is_argument(parameter: Any) -> bool:
    return parameter.param_type_name == "argument"


def _argument(parameter: Any) -> str:
    shown = (parameter.metavar or parameter.name).upper()
    return shown if parameter.required else f"[{shown}]"


def _first(text: str) -> str:
    """The first paragraph, on one line: what a list can hold."""
    return " ".join(text.strip().split("\n\n")[0].split())


def _plain(text: str) -> str:
    """Text that the macros do not take for theirs."""
    found = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq")
    found = "".join(c if ord(c) < ASCII else f"\\[u{ord(c):04X}]" for c in found)
    return f"\\&{found}" if found.startswith((".", "\\(aq")) else found
