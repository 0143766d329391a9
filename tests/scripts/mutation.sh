#!/usr/bin/env bash
# Mutation testing: each mutant is a changed piece of the library that the tests should notice. A folder is held to the tests that are its own,
# which is stricter than holding it to all of them, and lets a mutant be tried in seconds.
# mutation.sh [Text|Serialization|Rules|Evaluation [file.cs]]: all four without a name, which takes hours.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 RunAnalyzers=false
cd "$root/tests/PerformanceRules.Tests"
dotnet tool restore > /dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

tests_of() { # folder of the library: the folders of the tests that are its own
  case $1 in
    Text) echo Text Model ;;
    Serialization) echo Serialization Batch Trust CustomRules Rulebooks Auditing ;;
    Rules) echo Rules Laws Readings Rulebooks Evaluation CustomRules Trust Auditing ;;
    Evaluation) echo Evaluation Laws Batch Rulebooks CustomRules Trust Auditing ;;
    *) echo "There is no folder $1 to test." >&2; exit 2 ;;
  esac
}

failed=0
for folder in ${1:-Text Serialization Rules Evaluation}; do
  any=$(tests_of "$folder" | sed 's/[A-Za-z]*/FullyQualifiedName~PerformanceRules.Tests.&./g; s/ /|/g')
  cat > "$work/$folder.json" <<CONFIG
{
  "stryker-config": {
    "project": "PerformanceRules.csproj",
    "target-framework": "net10.0",
    "mutate": ["**/PerformanceRules/$folder/**/${2:-*.cs}"],
    "test-case-filter": "Category!=Slow&($any)",
    "coverage-analysis": "perTest",
    "additional-timeout": 20000,
    "concurrency": ${CONCURRENCY:-2},
    "thresholds": { "high": 95, "low": 90, "break": 90 },
    "reporters": ["html", "json", "cleartext", "dots"]
  }
}
CONFIG
  nice -n 19 dotnet stryker -f "$work/$folder.json" --output "$root/artifacts/mutation/$folder" || failed=1
done
exit $failed
