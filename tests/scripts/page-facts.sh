#!/bin/sh
# Opens a written HTML page in headless Chromium and holds what the browser made of it against the JSON report of the same sheet.
# Usage: page-facts.sh [SHEET] [zh|en]. Needs chromium, python3 and the .NET SDK; exits 1 where a fact differs, 2 where chromium is missing.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
sheet=${1:-$root/src/PerformanceRules.Cli/Samples/huairou-2024.json}
language=${2:-zh}
command -v chromium >/dev/null || { echo "chromium is not installed." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tool="$root/src/PerformanceRules.Cli/bin/Debug/net10.0/perfrules.dll"
[ -e "$tool" ] || dotnet build "$root/src/PerformanceRules.Cli" -v q -clp:NoSummary
# 1 says that there are findings, which is no failure here.
dotnet "$tool" score "$sheet" --lang "$language" --format html --output "$work/page.html" || [ $? = 1 ]
dotnet "$tool" score "$sheet" --format json --output "$work/report.json" || [ $? = 1 ]
chromium --headless --no-sandbox --disable-gpu --user-data-dir="$work/profile" --dump-dom "file://$work/page.html" >"$work/dom.html" 2>/dev/null
python3 - "$work/dom.html" "$work/report.json" <<'PYTHON'
import json
import sys
from html.parser import HTMLParser


class Page(HTMLParser):
    def __init__(self):
        super().__init__()
        self.total, self.indicators, self.sections, self.findings, self.foreign = None, [], [], [], []

    def handle_starttag(self, tag, attributes):
        facts = dict(attributes)
        if tag in ("script", "img", "link", "iframe", "object"):
            self.foreign.append(tag)
        if tag == "tr" and "data-indicator" in facts:
            self.indicators.append((facts["data-indicator"], facts["data-score"]))
        if tag == "li" and "data-section" in facts:
            self.sections.append((facts["data-section"], facts["data-score"]))
        if tag == "li" and "data-code" in facts:
            self.findings.append((facts["data-code"], facts["data-indicator"]))
        if tag == "p" and "data-status" in facts:
            self.total = (facts["data-score"], facts["data-status"])


def points(value):
    return "\u2014" if value is None else format(value, "g") if value != int(value) else str(int(value))


page = Page()
page.feed(open(sys.argv[1], encoding="utf-8").read())
report = json.load(open(sys.argv[2], encoding="utf-8"))
expected = {
    "total": (points(report["score"]), report["status"]),
    "indicators": [(row["id"], points(row["score"])) for row in report["indicators"]],
    "sections": [(row["id"], points(row["score"])) for row in report["sections"]],
    "findings": [(row["code"], row.get("indicator") or "") for row in report["findings"]],
    "foreign": [],
}
wrong = [name for name, value in expected.items() if getattr(page, name) != value]
for name in wrong:
    print(f"{name}: the page has {getattr(page, name)}, the report {expected[name]}")
print(f"{len(page.indicators)} indicators, {len(page.sections)} sections, {len(page.findings)} findings compared; {len(wrong)} kinds of facts differ.")
sys.exit(1 if wrong else 0)
PYTHON
