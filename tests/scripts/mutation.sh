#!/usr/bin/env bash
# Mutation testing of Rules, Evaluation, Text and Serialization: each mutant is a changed piece of the library that the tests should notice.
# mutation.sh [folder of src/PerformanceRules, such as Rules, or a file, such as Rules/ChecklistRule.cs]. The whole takes hours.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 RunAnalyzers=false
cd "$root"
dotnet tool restore
cd tests/PerformanceRules.Tests
mutate=()
for part in ${1:-Rules Evaluation Text Serialization}; do
  case $part in *.cs) mutate+=(--mutate "**/$part") ;; *) mutate+=(--mutate "**/PerformanceRules/$part/**/*.cs") ;; esac
done
exec nice -n 19 dotnet stryker "${mutate[@]}" --concurrency "${CONCURRENCY:-2}" --output "$root/artifacts/mutation"
