#!/usr/bin/env bash
# Sixteen threads share one evaluator over a million sheets; every report is the bytes that one thread alone gives. threads.sh [number of sheets]
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
PERFORMANCE_RULES_SHEETS=${1:-1000000} exec dotnet test "$root/tests/PerformanceRules.Tests" -c Release -p:RunAnalyzers=false --settings "$root/tests/deep.runsettings" --filter FullyQualifiedName~ThreadTests
