#!/usr/bin/env python3
"""Writes the software bill of materials of a project (SPDX 2.3, JSON) from what its restore resolved.

sbom.py PROJECT_FOLDER VERSION [FILE]: for example sbom.py src/PerformanceRules 0.1.0
Each package that a consumer of any target gets stands there with its version, its licence, its SHA-512 as NuGet resolved it, and what depends
on it. What only the build uses (analyzers, the targets' own reference assemblies) does not reach a consumer and is not there.
"""
import base64
import json
import pathlib
import re
import sys


def spdx_id(name, version):
    return "SPDXRef-" + "".join(c if c.isalnum() or c in ".-" else "-" for c in f"{name}-{version}")


def main(folder, version, output=None):
    project = pathlib.Path(folder)
    name = project.name
    assets = json.loads((project / "obj" / "project.assets.json").read_text(encoding="utf-8-sig"))
    shipped, relations = {}, set()
    root = spdx_id(name, version)
    for target, libraries in sorted(assets["targets"].items()):
        versions = {key.split("/")[0].lower(): key for key in libraries}
        # A package seen for one target may bring along more for another: each target is walked to its end.
        todo, seen = [(root, dependency) for dependency in direct_of(assets, alias_of(target))], set()
        while todo:
            parent, dependency = todo.pop()
            key = versions.get(dependency.lower())
            if key is None:
                sys.exit(f"{folder}: {dependency} is not resolved for {target}; restore first.")
            child = spdx_id(*key.split("/"))
            relations.add((parent, child))
            shipped[key] = assets["libraries"][key]
            if key not in seen:
                seen.add(key)
                todo += [(child, inner) for inner in libraries[key].get("dependencies", {})]
    packages = [package_of(root, name, version, None, "MIT")]
    for key, library in sorted(shipped.items()):
        package, number = key.split("/")
        packages.append(package_of(spdx_id(package, number), package, number, library.get("sha512"), license_of(assets, library)))
    document = {
        "spdxVersion": "SPDX-2.3",
        "dataLicense": "CC0-1.0",
        "SPDXID": "SPDXRef-DOCUMENT",
        "name": f"{name}-{version}",
        "documentNamespace": f"urn:performance-rules:sbom:{name}:{version}",
        # Reproducible: the day of the format, not of the run.
        "creationInfo": {"created": "2022-11-03T00:00:00Z", "creators": ["Tool: tests/scripts/sbom.py"]},
        "packages": packages,
        "relationships": [{"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES", "relatedSpdxElement": root}]
        + [
            {"spdxElementId": parent, "relationshipType": "DEPENDS_ON", "relatedSpdxElement": child}
            for parent, child in sorted(relations)
        ],
    }
    text = json.dumps(document, indent=2, ensure_ascii=False) + "\n"
    if output:
        pathlib.Path(output).write_text(text, encoding="utf-8")
        print(f"{output}: {len(packages)} packages")
    else:
        print(text, end="")


def direct_of(assets, alias):
    packages = assets["project"]["frameworks"][alias].get("dependencies", {})
    projects = assets["project"]["restore"]["frameworks"][alias].get("projectReferences", {})
    return [
        name for name, settings in packages.items() if settings.get("suppressParent") != "All" and not settings.get("autoReferenced")
    ] + [pathlib.Path(path).stem for path in projects]


def license_of(assets, library):
    """The licence expression of the package's own nuspec, where it names one."""
    if library["type"] == "project":
        return "MIT"
    nuspec = next(file for file in library["files"] if file.endswith(".nuspec"))
    for folder in assets["packageFolders"]:
        path = pathlib.Path(folder) / library["path"] / nuspec
        if path.exists():
            expression = re.search(r'<license type="expression">([^<]+)</license>', path.read_text(encoding="utf-8-sig"))
            return expression.group(1) if expression else "NOASSERTION"
    return "NOASSERTION"


def alias_of(target):
    """.NETStandard,Version=v2.0 → netstandard2.0, net8.0 → net8.0."""
    return target.replace(".NETStandard,Version=v", "netstandard").split("/")[0]


def package_of(identifier, name, version, sha512, license_name):
    package = {
        "SPDXID": identifier,
        "name": name,
        "versionInfo": version,
        "downloadLocation": "NOASSERTION",
        "filesAnalyzed": False,
        "licenseConcluded": license_name,
        "licenseDeclared": license_name,
        "copyrightText": "NOASSERTION",
        "externalRefs": [
            {"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl", "referenceLocator": f"pkg:nuget/{name}@{version}"}
        ],
    }
    if sha512:
        package["checksums"] = [{"algorithm": "SHA512", "checksumValue": base64.b64decode(sha512).hex()}]
    return package


if __name__ == "__main__":
    main(*sys.argv[1:4])
