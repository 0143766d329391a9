#!/bin/sh
# Fills blank forms of all built-in rulebooks in at random, has LibreOffice recalculate them, and compares every score and total with what the library makes of
# the same forms when it reads them.
# Usage: blank-forms.sh [COUNT] [SEED]. Needs soffice and the .NET SDK; exits 1 where a number differs, 2 where soffice is missing.
set -eu
count=${1:-1000}
seed=${2:-1}
command -v soffice >/dev/null || { echo "soffice (LibreOffice Calc) is not installed." >&2; exit 2; }
project=$(cd "$(dirname "$0")/../PerformanceRules.Documents.Recalculation" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet build "$project" -v q -clp:NoSummary -p:RunAnalyzers=false
program="$project/bin/Debug/net10.0/PerformanceRules.Documents.Recalculation.dll"
dotnet "$program" write-blank "$work/written" "$count" "$seed"
ls "$work"/written/*.xlsx | xargs -n 100 soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to xlsx --outdir "$work/recalculated" >/dev/null 2>&1
dotnet "$program" compare-blank "$work/recalculated" "$count"
