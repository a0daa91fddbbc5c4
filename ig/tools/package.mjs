// Packs what SUSHI compiled as a FHIR NPM package with manifests of its sources and files.
// No dates, sorted names: the same sources always give the same bytes.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const guide = join(dirname(fileURLToPath(import.meta.url)), "..");
const committed = join(guide, "..", "fhir-profiles");
const sources = [
  "build", "ig.ini", "package.json", "package-lock.json", "sushi-config.yaml",
  "tools/CorePackage.java", "tools/package.mjs", "tools/pom.xml", "tools/r4-core/package.json",
];

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)))
    .sort();
}

function manifest(root, names) {
  const line = (name) => createHash("sha256").update(readFileSync(join(root, name))).digest("hex") + "  " + name;
  return names.map(line).join("\n") + "\n";
}

function indexOf(resources) {
  const files = resources.map(({ filename, resource }) => {
    const { resourceType, id, url, version, kind, type } = resource;
    return { filename, resourceType, id, url, version, kind, type: typeof type === "string" ? type : undefined };
  });
  return JSON.stringify({ "index-version": 2, files }, null, 1) + "\n";
}

function compiled() {
  const folder = join(guide, "fsh-generated", "resources");
  const definition = JSON.parse(readFileSync(join(folder, "ImplementationGuide-maiashare.fhir.fr.json")));
  const examples = new Set(
    definition.definition.resource
      .filter((entry) => entry.exampleBoolean || entry.exampleCanonical)
      .map((entry) => entry.reference.reference.replace("/", "-") + ".json"));
  return readdirSync(folder).sort().map((filename) => ({
    filename,
    resource: JSON.parse(readFileSync(join(folder, filename))),
    example: examples.has(filename),
  }));
}

function description(config) {
  return {
    name: config.id,
    version: config.version,
    type: "IG",
    canonical: config.canonical,
    title: config.title,
    description: config.description.trim(),
    author: config.publisher.name,
    license: config.license,
    fhirVersions: [config.fhirVersion],
    dependencies: { "hl7.fhir.r4.core": config.fhirVersion, ...config.dependencies },
    directories: { lib: "package", example: "package/example" },
  };
}

function writeResources(folder, resources) {
  mkdirSync(folder, { recursive: true });
  for (const { filename, resource } of resources) {
    writeFileSync(join(folder, filename), JSON.stringify(resource) + "\n");
  }
  writeFileSync(join(folder, ".index.json"), indexOf(resources));
}

function pack(target) {
  const config = parse(readFileSync(join(guide, "sushi-config.yaml"), "utf8"));
  const resources = compiled();
  const library = join(target, "package");
  rmSync(library, { recursive: true, force: true });
  writeResources(library, resources.filter((one) => !one.example));
  writeResources(join(library, "example"), resources.filter((one) => one.example));
  writeFileSync(join(library, "package.json"), JSON.stringify(description(config), null, 2) + "\n");
  const shorthand = filesBelow(join(guide, "input", "fsh")).map((name) => "input/fsh/" + name);
  writeFileSync(join(target, "sources.sha256"), manifest(guide, [...sources, ...shorthand].sort()));
  writeFileSync(join(target, "files.sha256"), manifest(target, filesBelow(library).map((name) => "package/" + name)));
  return resources.length;
}

function differences(expected, actual) {
  const names = new Set(
    [expected, actual].flatMap((folder) => (existsSync(folder) ? filesBelow(folder) : [])));
  const same = (name) => [expected, actual].every((folder) => existsSync(join(folder, name)))
    && readFileSync(join(expected, name)).equals(readFileSync(join(actual, name)));
  return [...names].filter((name) => name !== "README.md" && !same(name)).sort();
}

if (process.argv.includes("--check")) {
  const fresh = mkdtempSync(join(tmpdir(), "maiashare-ig-"));
  try {
    pack(fresh);
    const differing = differences(committed, fresh);
    if (differing.length > 0) {
      console.error("fhir-profiles/ does not match ig/, run ig/build:\n  " + differing.join("\n  "));
      process.exitCode = 1;
    } else {
      console.log("fhir-profiles/ matches ig/");
    }
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
} else {
  console.log(pack(committed) + " resources packed into fhir-profiles/");
}
