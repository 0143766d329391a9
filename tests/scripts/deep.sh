#!/usr/bin/env bash
# The deep tests, which dotnet test leaves out: a hundred thousand sheets against the oracle, every culture, sixteen threads, hostile inputs of
# full size, and the packed packages. Arguments go to dotnet test, such as --no-build. A single project: dotnet test --settings tests/deep.runsettings PROJECT
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
exec dotnet test "$root/PerformanceRules.sln" --settings "$root/tests/deep.runsettings" --results-directory "$root/artifacts/test-results/deep" "$@"
