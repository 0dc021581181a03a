"""A document as one web page: nothing is loaded from anywhere, and no word of a person can run."""

from __future__ import annotations

import base64
import hashlib
from html import escape

from studio.compose.document import Block, Cell, Document, Heading, Table, Words

STYLE = """
:root { --ground: #f6f5f2; --panel: #fff; --text: #1f2430; --quiet: #5c6373; --line: #e3e0d9;
  --accent: #2563d9; --good: #14713f; --good-ground: #e3f3ea; --warn: #8a5a00;
  --warn-ground: #fbf0d8; --bad: #b02a2a; --bad-ground: #fbe6e6; --accent-ground: #e6eefc; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #15171c; --panel: #1c1f26; --text: #e9eaee; --quiet: #a3aabb; --line: #323744;
    --accent: #6aa8ff; --good: #6fd0a0; --good-ground: #173226; --warn: #ecc06a;
    --warn-ground: #38290d; --bad: #f28b8b; --bad-ground: #3a1b1d; --accent-ground: #17263f; } }
* { box-sizing: border-box; }
html { color-scheme: light dark; }
body { margin: 0 auto; max-width: 68rem; padding: 2.5rem clamp(1rem, 4vw, 3rem) 5rem;
  background: var(--ground); color: var(--text); overflow-wrap: anywhere;
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
.kind { margin: 0; color: var(--accent); font-weight: 600; font-size: .875rem; }
h1 { margin: .15rem 0 .75rem; font-size: clamp(1.6rem, 4vw, 2.3rem); line-height: 1.2; }
h2 { margin: 3rem 0 .2rem; padding-top: .75rem; border-top: 2px solid var(--accent);
  font-size: 1.55rem; line-height: 1.25; }
h3 { margin: 2rem 0 .2rem; font-size: 1.1rem; line-height: 1.35; }
p { margin: .35rem 0; }
.note, .quiet { color: var(--quiet); }
dl { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: 0 0 1.5rem; }
dt { color: var(--quiet); font-size: .8125rem; }
dd { margin: 0; font-weight: 600; }
.scroll { overflow-x: auto; }
table { width: 100%; min-width: 46rem; table-layout: fixed; border-collapse: collapse;
  margin: .75rem 0; background: var(--panel);
  border: 1px solid var(--line); border-radius: .5rem; }
th { overflow-wrap: normal; text-align: start; font-size: .8125rem; font-weight: 600; color: var(--quiet); }
th, td { padding: .55rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; }
tr:last-child td { border-bottom: 0; }
td { font-size: .9375rem; }
.tag { display: inline-block; margin-top: .3rem; padding: .05rem .55rem;
  border-radius: 1rem; font-size: .8125rem;
  font-weight: 600; white-space: nowrap; background: var(--line); }
.accent { color: var(--accent); } .good { color: var(--good); }
.warn { color: var(--warn); } .bad { color: var(--bad); }
.tag.good { background: var(--good-ground); } .tag.warn { background: var(--warn-ground); }
.tag.bad { background: var(--bad-ground); } .tag.accent { background: var(--accent-ground); }
@media print { body { max-width: none; padding: 0; } tr { break-inside: avoid; }
  h2, h3, .note, thead { break-after: avoid; } }
"""


def document_html(document: Document) -> str:
    """The document as a whole page, to be written as UTF-8."""
    policy = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
    facts = "".join(
        f"<div><dt>{escape(name)}</dt><dd>{escape(value)}</dd></div>"
        for name, value in document.facts
    )
    blocks = "\n".join(_block(block) for block in document.blocks)
    return f"""<!doctype html>
<html lang="{escape(document.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-{policy}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Scenewright">
<title>{escape(document.title)} · {escape(document.kind)}</title>
<style>{STYLE}</style>
</head>
<body>
<header>
<p class="kind">{escape(document.kind)}</p>
<h1 dir="auto">{escape(document.title)}</h1>
<dl>{facts}</dl>
</header>
<main>
{blocks}
</main>
</body>
</html>
"""


def _block(block: Block) -> str:
    if isinstance(block, Heading):
        name = "h2" if block.level == 1 else "h3"
        note = f'<p class="note">{escape(block.note)}</p>' if block.note else ""
        return f"<{name}>{escape(block.text)}</{name}>{note}"
    if isinstance(block, Words):
        return _words(block)
    return _table(block)


def _words(words: Words) -> str:
    lines = escape(words.text).replace("\n", "<br>")
    return f'<p class="{words.tone}" dir="auto">{lines}</p>'


def _table(table: Table) -> str:
    widths = "".join(f'<col width="{100 * column.share:.0f}%">' for column in table.columns)
    head = "".join(f'<th scope="col">{escape(column.title)}</th>' for column in table.columns)
    rows = "\n".join(
        "<tr>" + "".join(f"<td>{_cell(one)}</td>" for one in row) + "</tr>" for row in table.rows
    )
    return (
        f'<div class="scroll"><table><colgroup>{widths}</colgroup><thead><tr>{head}</tr></thead>\n'
        f"<tbody>\n{rows}\n</tbody></table></div>"
    )


def _cell(one: Cell) -> str:
    if one.is_tag:
        words = one.paragraphs[0]
        return f'<span class="tag {words.tone}">{escape(words.text)}</span>'
    return "".join(_words(words) for words in one.paragraphs)
