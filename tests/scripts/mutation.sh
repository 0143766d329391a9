#!/usr/bin/env bash
# Mutation testing: each mutant is a changed piece of the library that the tests should notice. Stryker makes the mutants, all in one build with a
# switch; PerformanceRules.Mutations tries them in one process, one after the other, each with the tests that come by it. A test host for each, as
# Stryker has it, takes a hundred times as long. What no test noticed is tried once more in a process of its own, where no test keeps anything
# from before. A folder is held to the tests that are its own, which is stricter than holding it to all. Needs nothing else to build here meanwhile.
# mutation.sh [Text|Serialization|Rules|Evaluation|all] [keep|again]: "keep" takes the mutants of the last run; "again" takes them too, with the tests
# as they are now, and tries only those that nothing has noticed. Where the library has changed meanwhile, the mutants are to be made anew.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
out=$root/artifacts/mutation
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 RunAnalyzers=false
tests=$root/tests/PerformanceRules.Tests
report=$out/list/reports/mutation-report.html

tests_of() { # folder of the library: the folders of the tests that are its own
  case $1 in
    Text) echo Text,Model,Rules ;;
    Serialization) echo Serialization,Schemas,Batch,Trust,CustomRules,Rulebooks,Auditing,Evaluation ;;
    Rules) echo Rules,Laws,Readings,Rulebooks,Evaluation,CustomRules,Trust,Auditing ;;
    Evaluation) echo Evaluation,Laws,Batch,Rulebooks,CustomRules,Trust,Auditing,Findings ;;
    *) echo "There is no folder $1 to test." >&2; exit 2 ;;
  esac
}

# Stryker makes the mutants and lists them in its report before it tries any; then it has done its part, and is stopped.
make_mutants() {
  rm -rf "$out"
  mkdir -p "$out"
  cat > "$out/stryker.json" <<'CONFIG'
{
  "stryker-config": {
    "project": "PerformanceRules.csproj",
    "target-framework": "net10.0",
    "mutate": ["**/PerformanceRules/Text/**/*.cs", "**/PerformanceRules/Serialization/**/*.cs", "**/PerformanceRules/Rules/**/*.cs", "**/PerformanceRules/Evaluation/**/*.cs"],
    "test-case-filter": "FullyQualifiedName~A_report_that_depended_on_the_culture_would_be_seen",
    "coverage-analysis": "perTest",
    "concurrency": 1,
    "reporters": ["html"]
  }
}
CONFIG
  cd "$tests"
  dotnet tool restore > /dev/null
  dotnet build "$root/tests/PerformanceRules.Mutations" -o "$out/run" -v q
  dotnet stryker -f "$out/stryker.json" --output "$out/list" -o:html > "$out/stryker.log" 2>&1 &
  local stryker=$! library=$tests/bin/Debug/net10.0/PerformanceRules.dll
  until [ -f "$report" ] && [ -f "$library.stryker-unchanged" ] && grep -q MutantControl "$library" 2> /dev/null; do
    kill -0 $stryker 2> /dev/null || { tail "$out/stryker.log" >&2; exit 1; }
    sleep 1
  done
  sleep 1
  cp "$library" "$out/mutated"
  kill $(pgrep -P $stryker) $stryker 2> /dev/null || true
  wait $stryker 2> /dev/null || true
  mv "$library.stryker-unchanged" "$library"
  cp "$out/mutated" "$out/run/PerformanceRules.dll"
}

try() { # folder
  local arguments=("$report" "PerformanceRules/$1/" "$(tests_of "$1")" "$out/$1.tsv") code before
  rm -f "$out/$1.tsv.coverage"
  if [ "$mode" = again ] && [ -f "$out/$1.tsv" ]; then
    awk -F '\t' '{ line[$1] = $0; outcome[$1] = $2 } END { for (id in outcome) if (outcome[id] == "killed") print line[id] }' "$out/$1.tsv" > "$out/$1.noticed"
    mv "$out/$1.noticed" "$out/$1.tsv"
  else
    rm -f "$out/$1.tsv"
  fi
  export DOTNET_GCHeapHardLimit=0x80000000
  while true; do
    code=0
    before=$(cat "$out/$1.tsv" "$out/$1.tsv.coverage" 2> /dev/null | wc -l)
    nice -n 19 dotnet "$out/run/PerformanceRules.Mutations.dll" "${arguments[@]}" 2> "$out/$1.errors" || code=$?
    case $code in
      0) break ;;
      1) cat "$out/$1.errors" >&2; return 1 ;;
      *) [ "$(cat "$out/$1.tsv" "$out/$1.tsv.coverage" 2> /dev/null | wc -l)" -gt "$before" ] || { cat "$out/$1.errors" >&2; return 1; } ;;
    esac
  done
  for mutant in $(awk -F '\t' '{ outcome[$1] = $2 } END { for (id in outcome) if (outcome[id] == "unnoticed") print id }' "$out/$1.tsv"); do
    nice -n 19 dotnet "$out/run/PerformanceRules.Mutations.dll" "${arguments[@]}" "$mutant" 2> "$out/$1.errors" || true
  done
  dotnet "$out/run/PerformanceRules.Mutations.dll" "${arguments[@]}" summary
}

mode=${2:-}
folders=${1:-all}
folders=${folders/all/Text Serialization Rules Evaluation}
for folder in $folders; do
  tests_of "$folder" > /dev/null
done

case $mode in
  keep) ;;
  again)
    dotnet build "$root/tests/PerformanceRules.Mutations" -o "$out/run" -v q
    cp "$out/mutated" "$out/run/PerformanceRules.dll"
    ;;
  '') make_mutants ;;
  *) echo "There is no way $mode to run it: keep, again, or nothing." >&2; exit 2 ;;
esac
failed=0
for folder in $folders; do
  try "$folder" || failed=1
done
exit $failed
