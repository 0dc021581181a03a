"""The look and the script of the sign-off's HTML file: two texts that never hold a person's words.

The script only keeps comments in the browser and saves them; without it everything can be read.
"""

from __future__ import annotations

STYLE = """
:root {
  --ground: #f6f5f2; --panel: #ffffff; --text: #1f2430; --quiet: #636979; --line: #e3e0d9;
  --edge: #848997; --accent: #2563d9; --on-accent: #ffffff;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #15171c; --panel: #1c1f26; --text: #e9eaee; --quiet: #9aa1b1; --line: #323744;
    --edge: #6f7689; --accent: #5ea1ff; --on-accent: #0d1830;
  }
}
* { box-sizing: border-box; }
html { color-scheme: light dark; -webkit-text-size-adjust: 100%; }
body {
  margin: 0 auto; max-width: 88rem; padding: 1.5rem clamp(.75rem, 3vw, 2.5rem) 6rem;
  background: var(--ground); color: var(--text);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  overflow-wrap: anywhere;
}
h1 { margin: 0; font-size: clamp(1.5rem, 4vw, 2.25rem); line-height: 1.2; }
h2 { margin: 0; font-size: 1.1rem; line-height: 1.35; }
p { margin: 0; }
dl { margin: 0; }
dt { color: var(--quiet); font-size: .8125rem; }
dd { margin: 0; }
.made { margin-bottom: .25rem; color: var(--accent); font-size: .8125rem; font-weight: 600; }
.sheet { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: .9rem 0 1.75rem; }
.sheet dd { font-weight: 600; }
.scenes {
  display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 23rem), 1fr));
  gap: 1.25rem; margin: 0; padding: 0; list-style: none;
}
.scenes > li { display: flex; }
article {
  display: flex; flex-direction: column; flex: 1; min-width: 0; overflow: hidden;
  background: var(--panel); border: 1px solid var(--line); border-radius: .625rem;
}
img { display: block; width: 100%; height: auto; background: var(--line); }
.words { flex: 1; padding: 1rem 1.125rem .25rem; min-width: 0; }
.number { color: var(--accent); margin-inline-end: .375rem; }
.scene { color: var(--quiet); font-size: .875rem; margin-top: .125rem; }
.narration { margin-top: .625rem; white-space: pre-line; }
.details { display: grid; grid-template-columns: auto 1fr; gap: .25rem .75rem; margin-top: .75rem; }
.details dt { line-height: 1.7; }
.details dd { font-size: .9375rem; white-space: pre-line; }
.comment { padding: .75rem 1.125rem 1.125rem; }
.comment label, .comment textarea { display: none; }
.written { display: none; }
.can-comment .comment label { display: block; color: var(--quiet); font-size: .8125rem; }
.can-comment .comment textarea { display: block; }
textarea, input {
  width: 100%; padding: .5rem .625rem; font: inherit; color: var(--text); background: var(--ground);
  border: 1px solid var(--edge); border-radius: .375rem;
}
textarea { min-height: 5.25rem; margin-top: .25rem; resize: vertical; field-sizing: content; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 1px; }
.tall article { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); align-content: start; }
.tall img { align-self: start; }
.tall .comment { grid-column: 1 / -1; }
.bar {
  position: fixed; inset: auto 0 0; display: flex; flex-wrap: wrap; align-items: center;
  justify-content: center; gap: .5rem 1rem; padding: .625rem 1rem; background: var(--panel);
  border-top: 1px solid var(--line);
}
.bar[hidden] { display: none; }
.bar label { display: flex; align-items: center; gap: .5rem; color: var(--quiet); white-space: nowrap; }
.bar input { width: 12rem; padding-block: .375rem; }
.bar p { color: var(--quiet); font-size: .875rem; }
button {
  padding: .5rem 1.125rem; font: inherit; font-weight: 600; color: var(--on-accent);
  background: var(--accent); border: 0; border-radius: .375rem; cursor: pointer;
}
@media (max-width: 36rem) {
  .tall .details { grid-template-columns: 1fr; gap: 0; }
  .bar { gap: .375rem .75rem; padding: .5rem .75rem; }
  .bar label { flex: 1 1 8rem; }
  .bar input { width: 100%; min-width: 4rem; }
  button { padding-inline: .75rem; }
  .bar p { flex-basis: 100%; text-align: center; font-size: .75rem; }
}
@media print {
  :root {
    --ground: #ffffff; --panel: #ffffff; --text: #1f2430; --quiet: #636979; --line: #c9ccd4;
    --accent: #2563d9;
  }
  @page { margin: 12mm; }
  html { color-scheme: light; font-size: 8.5pt; }
  body { max-width: none; padding: 0; }
  .scenes { grid-template-columns: 1fr 1fr; gap: 5mm; }
  .scenes > li { break-inside: avoid; }
  .bar, .can-comment .comment label, .can-comment .comment textarea { display: none; }
  .written {
    display: block; min-height: 21mm; line-height: 7mm; white-space: pre-wrap;
    background: repeating-linear-gradient(transparent 0 6.65mm, var(--line) 6.65mm 7mm);
    print-color-adjust: exact; -webkit-print-color-adjust: exact;
  }
}
"""

SCRIPT = """
(() => {
  "use strict";
  const key = "scenewright-board:" + document.body.dataset.board;
  const boxes = [...document.querySelectorAll("textarea[data-scene]")];
  const reader = document.getElementById("reader");
  const told = document.getElementById("told");
  let isKept = true;

  const written = () => boxes.filter((box) => box.value.trim());

  const show = () => {
    for (const box of boxes) box.nextElementSibling.textContent = box.value;
    const count = written().length;
    const many = count === 1 ? "1 comment" : count + " comments";
    const rest = isKept
      ? ", kept in this browser. Save them to send them."
      : ". Save them before you close the page: this browser keeps nothing.";
    told.textContent = count ? many + rest : "No comments yet.";
  };

  const keep = () => {
    const comments = Object.fromEntries(written().map((box) => [box.dataset.scene, box.value]));
    try {
      localStorage.setItem(key, JSON.stringify({ reader: reader.value, comments }));
      isKept = true;
    } catch {
      isKept = false;
    }
    show();
  };

  const restore = () => {
    try {
      const kept = JSON.parse(localStorage.getItem(key) ?? "{}");
      reader.value = kept.reader ?? "";
      for (const box of boxes) box.value = kept.comments?.[box.dataset.scene] ?? "";
    } catch {
      isKept = false;
    }
  };

  const asText = () => {
    const lines = ["Comments on: " + document.querySelector("h1").textContent];
    const day = document.body.dataset.date;
    if (day) lines.push("Storyboard of: " + day);
    if (reader.value.trim()) lines.push("From: " + reader.value.trim());
    for (const box of written()) {
      lines.push("", "Scene " + box.dataset.scene + ": " + box.dataset.title, box.value.trim());
    }
    if (!written().length) lines.push("", "No comments.");
    return lines.join("\\n") + "\\n";
  };

  const save = () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([asText()], { type: "text/plain;charset=utf-8" }));
    link.download = "comments.txt";
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  };

  restore();
  show();
  document.documentElement.classList.add("can-comment");
  document.querySelector(".bar").hidden = false;
  document.addEventListener("input", keep);
  document.getElementById("save").addEventListener("click", save);
  window.addEventListener("beforeunload", (event) => {
    if (!isKept && written().length) event.preventDefault();
  });
})();
"""
