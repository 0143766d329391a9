#!/bin/sh
# Counts the instructions of one score alone, of one full report and of the hand-written code, by valgrind --tool=callgrind: the difference of two
# runs, so that start-up falls out. Timings depend on the machine and its load; instructions hardly do. Usage: benchmarks/instructions.sh
set -eu
cd "$(dirname "$0")/.."
dotnet build -c Release -v q -p:RunAnalyzers=false benchmarks/PerformanceRules.Benchmarks >/dev/null
program=benchmarks/PerformanceRules.Benchmarks/bin/Release/net10.0/PerformanceRules.Benchmarks.dll
count() {
    DOTNET_TieredCompilation=0 DOTNET_EnableWriteXorExecute=0 valgrind --tool=callgrind --callgrind-out-file=/dev/null --smc-check=all-non-file \
        dotnet "$program" instructions "$1" "$2" 2>&1 | sed -n 's/.*Collected : \([0-9]*\).*/\1/p'
}
for what in handwritten score report; do
    few=$(count $what 1000)
    many=$(count $what 21000)
    echo "$what: $(( (many - few) / 20000 )) instructions a sheet"
done
