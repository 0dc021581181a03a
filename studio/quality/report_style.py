"""How reports look: on a wide screen and a narrow one, by day, by night, and on paper."""

STYLE = """
:root{color-scheme:light dark;--ground:#f6f5f2;--panel:#fff;--line:#e3e0d9;--text:#1f2430;--quiet:#636979;
--good:#1d8a54;--bad:#c23b3b;--accent:#2563d9;--bar:#cdd9f3}
@media (prefers-color-scheme:dark){:root{--ground:#15171c;--panel:#1c1f26;--line:#323744;--text:#e9eaee;
--quiet:#9aa1b1;--good:#55c28a;--bad:#ef6b6b;--accent:#5ea1ff;--bar:#2c405f}}
*{box-sizing:border-box}
body{font:15px/1.55 system-ui,-apple-system,"Segoe UI",sans-serif;margin:0 auto;max-width:72rem;
padding:2rem 1.2rem 4rem;color:var(--text);background:var(--ground);overflow-wrap:anywhere}
h1{font-size:1.55rem;line-height:1.25;margin:0 0 .2rem}h2{font-size:1.1rem;margin:2.6rem 0 .8rem}
h3{font-size:1rem;font-weight:600;margin:0 0 .5rem}p{margin:.5rem 0}.quiet{color:var(--quiet)}
.verdict{margin:1.2rem 0;padding:.9rem 1.1rem;border-radius:8px;background:var(--panel);
border:1px solid var(--line);border-left:5px solid var(--good)}.verdict.bad{border-left-color:var(--bad)}
.verdict ul{margin:.4rem 0 0;padding-left:1.2rem}
.wide{overflow-x:auto;border:1px solid var(--line);border-radius:8px;background:var(--panel)}
table{border-collapse:collapse;width:100%;overflow-wrap:normal}
th,td{text-align:left;padding:.5rem .8rem;vertical-align:top;
border-bottom:1px solid var(--line)}tr:last-child td{border-bottom:0}
th{font-size:.8rem;font-weight:600;color:var(--quiet);white-space:nowrap}
.n{font-variant-numeric:tabular-nums;white-space:nowrap;text-align:right}th.n{text-align:right}
small{font-size:.82rem;color:var(--quiet);display:block}.n small{display:inline;margin-left:.5em}
.worse,.better{font-weight:600}.worse{color:var(--bad)}.better{color:var(--good)}
.range{position:relative;height:.5rem;min-width:7rem;border-radius:3px;background:var(--line);margin-top:.5rem}
.range i{position:absolute;top:0;bottom:0;border-radius:3px;background:var(--accent);opacity:.45;
min-width:2px}
.range b{position:absolute;top:-2px;bottom:-2px;width:3px;margin-left:-1.5px;background:var(--accent)}
section{margin:1.2rem 0;padding:1rem 1.1rem 1.1rem;border:1px solid var(--line);border-radius:8px;
background:var(--panel)}
.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr));gap:.9rem 1.2rem}
.column>p{margin:0 0 .4rem;font-size:.85rem}
.pictures{display:grid;grid-template-columns:1fr 1fr;gap:.5rem}
figure{margin:0}figure img{width:100%;height:auto;border-radius:5px;display:block;background:var(--line)}
figcaption{font-size:.78rem;color:var(--quiet);margin-top:.15rem}
details{margin:.8rem 0}summary{cursor:pointer;color:var(--accent)}dt{font-weight:600;margin-top:.5rem}
dd{margin:0;color:var(--quiet)}footer{margin-top:3rem;font-size:.82rem;color:var(--quiet)}
@media (max-width:40rem){body{padding:1.1rem .8rem 3rem}h1{font-size:1.25rem}.range{min-width:5rem}
th,td{padding:.4rem .5rem}section{padding:.8rem}td:first-child{min-width:6.5rem;overflow-wrap:normal}
.n,th{white-space:normal}.n small{display:block;margin:0}table{font-size:.85rem}}
@media print{:root{--ground:#fff;--panel:#fff;--line:#ccc;--text:#000;--quiet:#444;--good:#146b40;
--bad:#a02020;--accent:#1d4ed8}body{max-width:none;padding:0;font-size:10.5pt}
section,tr,.verdict,figure{break-inside:avoid}h2{break-after:avoid}.wide{overflow:visible}
.columns{grid-template-columns:1fr 1fr}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
"""
