#!/usr/bin/env bash
# The netstandard2.0 build on Mono, which stands in for .NET Framework: the seed's sheet and 1,000 random ones, byte for byte what .NET 10 gives.
# mono.sh [number of random sheets]. Where Mono is missing and this runs as root on Debian, it installs it.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
command -v mono > /dev/null || { apt-get update -q > /dev/null && apt-get install -y -q --no-install-recommends mono-complete > /dev/null; }

project=$root/tests/PerformanceRules.Reports
for target in net10.0 net472; do
  dotnet build "$project" -f $target -c Release --artifacts-path "$work/build" -o "$work/$target" -p:RunAnalyzers=false -v q --nologo
done

tr -d '\n' < "$root/src/PerformanceRules.Cli/Samples/huairou-2024.json" > "$work/sheets.ndjson"
echo >> "$work/sheets.ndjson"
dotnet "$work/net10.0/PerformanceRules.Reports.dll" sheets "${1:-1000}" >> "$work/sheets.ndjson"
dotnet "$work/net10.0/PerformanceRules.Reports.dll" reports "$work/sheets.ndjson" > "$work/net10.txt"
mono "$work/net472/PerformanceRules.Reports.exe" reports "$work/sheets.ndjson" > "$work/mono.txt"
cmp "$work/net10.txt" "$work/mono.txt"
grep -q '"score":98.5' "$work/mono.txt"
echo "$(wc -l < "$work/sheets.ndjson") sheets, $(wc -c < "$work/mono.txt") bytes of reports: $(mono --version | head -n 1 | cut -d' ' -f1-5) gives what .NET 10 gives"
