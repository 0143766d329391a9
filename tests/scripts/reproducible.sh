#!/usr/bin/env bash
# Packs every package from two clones in different folders and compares them file by file. What NuGet itself makes up anew each time is left
# out: the name of the core properties and the relation that holds it. Every assembly must come with symbols that link to its sources.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 CI=true
# The packages name no repository: the clones are given one to link to.
repository=https://github.com/example/performance-rules
commit=$(git -C "$root" rev-parse HEAD)
for copy in first a-longer-name/second; do
  mkdir -p "$(dirname "$work/$copy")"
  # Both are of one commit, whatever is committed meanwhile.
  git clone -q --no-hardlinks "$root" "$work/$copy"
  git -C "$work/$copy" checkout -q --detach "$commit"
  # SourceLink names the place that a clone came from: here, one that need not exist.
  git -C "$work/$copy" remote set-url origin "$repository"
  for project in "$work/$copy"/src/*/*.csproj; do
    grep -q '<IsPackable>true' "$project" || continue
    (cd "$work/$copy" && dotnet pack "$project" -c Release -o "$work/packed/$(basename $copy)" -p:RunAnalyzers=false -v q --nologo -warnaserror)
  done
done

digest() { # package
  unzip -Z1 "$1" | grep -v -e '\.psmdcp$' -e '^_rels/\.rels$' | sort | while read -r file; do
    printf '%s  %s\n' "$(unzip -p "$1" "${file//\[/\\[}" | sha256sum | cut -d' ' -f1)" "$file"
  done
}
packed=("$work"/packed/first/*.nupkg "$work"/packed/first/*.snupkg)
[ ${#packed[@]} -ge 7 ] || { echo "Only ${#packed[@]} packages were packed." >&2; exit 1; }
for package in "${packed[@]}"; do
  name=$(basename "$package")
  diff <(digest "$package") <(digest "$work/packed/second/$name")
  echo "$name: $(digest "$package" | wc -l) files, the same bytes from both clones"
done

for package in "$work"/packed/first/*.snupkg; do
  for symbols in $(unzip -Z1 "$package" | grep '\.pdb$'); do
    unzip -p "$package" "$symbols" | grep -aF "${repository/github.com/raw.githubusercontent.com}/$commit/" > /dev/null || { echo "$(basename "$package"): $symbols does not link to the sources." >&2; exit 1; }
  done
  echo "$(basename "$package"): $(unzip -Z1 "$package" | grep -c '\.pdb$') symbol files, linked to the sources of this commit"
done
