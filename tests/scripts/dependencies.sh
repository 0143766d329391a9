#!/usr/bin/env bash
# Fails where a package that is shipped, or one that it brings along, has a known vulnerability or is deprecated. A package source that passes
# on no advisories (many mirrors do not) would find nothing in anything: first a package known to be deprecated, which brings along one known
# to be vulnerable, must be found, else this ends with 2 and has proved nothing.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

found() { # project, vulnerable or deprecated
  dotnet list "$1" package --"$2" --include-transitive | grep '^ *> '
}

cat > "$work/known.csproj" <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net8.0</TargetFramework>
    <NuGetAudit>false</NuGetAudit>
    <NoWarn>NU1701</NoWarn>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="WindowsAzure.Storage" Version="9.3.3" />
  </ItemGroup>
</Project>
PROJECT
dotnet restore "$work/known.csproj" -v q --nologo
for kind in vulnerable deprecated; do
  found "$work/known.csproj" $kind > /dev/null || { echo "The package source tells of no $kind packages: nothing is proved." >&2; exit 2; }
done

failed=0
for project in "$root"/src/*/*.csproj; do
  dotnet restore "$project" -v q --nologo
  for kind in vulnerable deprecated; do
    if found "$project" $kind; then
      failed=1
    else
      echo "$(basename "$project" .csproj): nothing $kind"
    fi
  done
done
exit $failed
