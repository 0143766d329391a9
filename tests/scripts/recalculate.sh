#!/bin/sh
# Has LibreOffice recalculate random sheets, written as workbooks without stored results, and compares every score and total with the library's. Every
# second workbook has its input cells changed first, and is then read back: its formulas must follow.
# Usage: recalculate.sh [COUNT] [SEED]. Needs soffice and the .NET SDK; exits 1 where a number differs, 2 where soffice is missing.
set -eu
count=${1:-1000}
seed=${2:-1}
command -v soffice >/dev/null || { echo "soffice (LibreOffice Calc) is not installed." >&2; exit 2; }
project=$(cd "$(dirname "$0")/../PerformanceRules.Documents.Recalculation" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet build "$project" -v q -clp:NoSummary -p:RunAnalyzers=false
program="$project/bin/Debug/net10.0/PerformanceRules.Documents.Recalculation.dll"
dotnet "$program" write "$work/written" "$count" "$seed"
# LibreOffice does not last for thousands of files in one go.
ls "$work"/written/*.xlsx | xargs -n 100 soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to xlsx --outdir "$work/recalculated" >/dev/null 2>&1
dotnet "$program" compare "$work/recalculated" "$count" "$seed"
