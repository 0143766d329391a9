#!/usr/bin/env bash
# Feeds every parser with inputs made from the seed's sheet, the built-in rulebooks and the form's notation: 10 million in all by default.
# fuzz.sh [target|all] [thousands of inputs for each target] [seed] [threads]
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
dotnet build "$root/tests/PerformanceRules.Fuzz" -c Release -o "$root/artifacts/fuzz" -p:RunAnalyzers=false -v q >&2
if [ $# -gt 0 ]; then
  exec nice -n 19 dotnet "$root/artifacts/fuzz/PerformanceRules.Fuzz.dll" "$@"
fi

failed=0
for run in "notation 6000" "submission 2000" "rulebook 1000" "ndjson 1000" "formula 200" "document 5" "command 5"; do
  nice -n 19 dotnet "$root/artifacts/fuzz/PerformanceRules.Fuzz.dll" $run 1 2 || failed=1
done
exit $failed
