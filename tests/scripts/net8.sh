#!/usr/bin/env bash
# The net8.0 build on the .NET 8 runtime, which need not be installed: it comes as a runtime pack from NuGet, is put beside the installed
# runtimes in a folder of its own, and runs the library's tests and the random sheets.
# net8.sh [number of random sheets]; TEST_FILTER=Category!=Slow leaves the slow tests out
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
platform=linux-x64
project=$root/tests/PerformanceRules.Reports

dotnet publish "$project" -f net8.0 -r $platform --self-contained -c Release --artifacts-path "$work/build8" -o "$work/net8" -p:RunAnalyzers=false -v q --nologo
dotnet build "$project" -f net10.0 -c Release --artifacts-path "$work/build10" -o "$work/net10" -p:RunAnalyzers=false -v q --nologo
dotnet "$work/net10/PerformanceRules.Reports.dll" sheets "${1:-1000}" > "$work/sheets.ndjson"
dotnet "$work/net10/PerformanceRules.Reports.dll" reports "$work/sheets.ndjson" > "$work/net10.txt"
"$work/net8/PerformanceRules.Reports" reports "$work/sheets.ndjson" > "$work/net8.txt"
cmp "$work/net10.txt" "$work/net8.txt"
echo "$(wc -l < "$work/sheets.ndjson") sheets: the .NET 8 runtime gives the bytes that .NET 10 gives"

# A folder like the installed one, with .NET 8 added to its runtimes.
installed=$(dirname "$(readlink -f "$(command -v dotnet)")")
cache=$(dotnet nuget locals global-packages --list | sed 's/^[^ ]* //; s,/$,,')
pack=$(ls -d "$cache/microsoft.netcore.app.runtime.$platform"/8.* | sort -V | tail -n 1)
version=$(basename "$pack")
mkdir -p "$work/dotnet/shared/Microsoft.NETCore.App/$version"
cp "$installed/dotnet" "$work/dotnet/"
for folder in host sdk sdk-manifests packs templates metadata; do
  [ -e "$installed/$folder" ] && ln -s "$installed/$folder" "$work/dotnet/$folder"
done
ln -s "$installed"/shared/Microsoft.NETCore.App/* "$work/dotnet/shared/Microsoft.NETCore.App/"
cp "$pack/runtimes/$platform/lib/net8.0"/* "$pack/runtimes/$platform/native"/* "$work/dotnet/shared/Microsoft.NETCore.App/$version/"

# The runner is started by its own file: through the SDK it would find the way back to the installed host. The tests find the repository's files
# from where they lie, so they lie in it.
export PERFORMANCE_RULES_TEST_RUNNER="$work/dotnet/dotnet exec $work/dotnet/sdk/$(dotnet --version)/vstest.console.dll"
for tests in PerformanceRules.Tests PerformanceRules.Testing.Tests; do
  dotnet build "$root/tests/$tests" -p:TestTarget=net8.0 --artifacts-path "$root/artifacts/net8" -p:RunAnalyzers=false -v q --nologo
  DOTNET_ROOT=$work/dotnet $PERFORMANCE_RULES_TEST_RUNNER "$root/artifacts/net8/bin/$tests/debug/$tests.dll" ${TEST_FILTER:+"--TestCaseFilter:$TEST_FILTER"}
done
