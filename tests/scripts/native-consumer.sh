#!/usr/bin/env bash
# Publishes the consumer of the packed package trimmed and as native code, where any trim or AOT warning is an error, runs both, and holds
# their output against that of the ordinary build.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
version=0.0.0-native
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 CI=true
case $(uname -m) in aarch64) platform=linux-arm64 ;; *) platform=linux-x64 ;; esac
[ -x "$(command -v clang)" ] && linker=clang || linker=gcc

dotnet pack "$root/src/PerformanceRules" -c Release --artifacts-path "$work/artifacts" -o "$work/feed" -p:Version=$version -p:RunAnalyzers=false -v q
cp -r "$root/tests/PerformanceRules.PackageTests/Consumer" "$work/consumer"
cd "$work/consumer"
from_feed=(-p:PerformanceRulesVersion=$version "-p:RestoreAdditionalProjectSources=$work/feed" "-p:RestorePackagesPath=$work/packages"
  "-p:RestoreFallbackFolders=$(dotnet nuget locals global-packages --list | sed 's/^[^ ]* //; s,/$,,')")

publish() { # name, settings…
  local name=$1
  shift
  rm -rf bin obj
  dotnet publish -c Release -o "$work/$name" -v q -warnaserror -p:TrimmerSingleWarn=false "${from_feed[@]}" "$@"
}

publish ordinary
publish trimmed -r $platform --self-contained -p:PublishTrimmed=true
publish native -r $platform -p:PublishAot=true -p:CppCompilerAndLinker=$linker

sheet=$root/src/PerformanceRules.Cli/Samples/huairou-2024.json
for name in ordinary trimmed native; do
  "$work/$name/Consumer" "$sheet" punctuality.json > "$work/$name.txt"
  cmp "$work/ordinary.txt" "$work/$name.txt"
  printf '%-9s %6d KiB in all; same output, no warning\n' $name $(du -sk --exclude='*.dbg' "$work/$name" | cut -f1)
done
grep -q '^seed: 98.5 of 100' "$work/native.txt"
