#!/usr/bin/env bash
# Fails where a package that is shipped, or one that it brings along, has a known vulnerability or is deprecated.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
failed=0
for project in "$root"/src/*/*.csproj; do
  dotnet restore "$project" -v q --nologo
  for kind in vulnerable deprecated; do
    listed=$(dotnet list "$project" package --$kind --include-transitive)
    if grep -q '^ *> ' <<< "$listed"; then
      echo "$listed"
      failed=1
    else
      echo "$(basename "$project" .csproj): nothing $kind"
    fi
  done
done
exit $failed
