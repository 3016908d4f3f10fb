//! What the page is made of: every package of other people, whence it comes and under which licence; and that list as a file
//! beside the page (CycloneDX 1.5, ECMA-424), which says nothing but what the locked dependencies say, so that two builds write the same.

use std::{collections::BTreeMap, fs, path::Path};

use serde_json::{Value, json};

use crate::{
    paths,
    steps::{command, output},
};

/// What the page runs on: packages for other systems are not in it.
const TARGET: &str = "wasm32-unknown-unknown";

/// A package as cargo knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Package {
    id: String,
    name: String,
    version: String,
    /// SPDX.
    licence: String,
    /// Nothing for our own.
    source: Option<String>,
    description: String,
    /// Whether it is run by the compiler, and ends in no program.
    is_macro: bool,
    /// Ids of those that it is built with.
    needs: Vec<String>,
}

/// Every package of the workspace, for all systems, with all that only tests need.
#[cfg(test)]
fn all() -> Result<Vec<Package>, String> {
    let metadata = metadata(&["--all-features"])?;
    Ok(packages(&metadata, |_| true).into_values().collect())
}

/// The packages that are in the page, our own first, then by name and version; with those, if they are wanted, that only the
/// compiler runs while it is built.
fn in_page(with_macros: bool) -> Result<Vec<Package>, String> {
    let mut packages = packages(&metadata(&["--filter-platform", TARGET])?, is_built_in);
    let own = packages.values().find(|one| one.source.is_none() && one.name == "mandate-atlas");
    let own = own.ok_or("cargo knows no package mandate-atlas")?.id.clone();
    let (mut found, mut next): (Vec<Package>, _) = (Vec::new(), vec![own]);
    while let Some(id) = next.pop() {
        if let Some(package) = packages.remove(&id).filter(|one| with_macros || !one.is_macro) {
            next.extend(package.needs.iter().cloned());
            found.push(package);
        }
    }
    found.sort_by_key(|one| (one.source.is_some(), one.name.clone(), one.version.clone()));
    Ok(found)
}

fn metadata(options: &[&str]) -> Result<Value, String> {
    let base = ["metadata", "--format-version", "1", "--locked"];
    let text = output(command("cargo", &base).args(options)).ok_or("cargo metadata does not answer")?;
    serde_json::from_str(&text).map_err(|error| format!("cargo metadata: {error}"))
}

/// Whether a dependency ends in what is built: not one of tests or of the building itself.
fn is_built_in(dependency: &Value) -> bool {
    dependency["dep_kinds"].as_array().is_some_and(|kinds| kinds.iter().any(|one| one["kind"].is_null()))
}

fn packages(metadata: &Value, follows: fn(&Value) -> bool) -> BTreeMap<String, Package> {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let mut needs: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for node in list(&metadata["resolve"]["nodes"]) {
        let all = list(&node["deps"]);
        let followed = all.iter().filter(|one| follows(one)).map(|one| text(&one["pkg"]));
        needs.insert(text(&node["id"]), followed.collect());
    }
    let package = |one: &Value| {
        let id = text(&one["id"]);
        let package = Package {
            name: text(&one["name"]),
            version: text(&one["version"]),
            licence: text(&one["license"]).replace('/', " OR "),
            source: one["source"].as_str().map(str::to_owned),
            is_macro: list(&one["targets"]).iter().any(|target| target["kind"][0] == "proc-macro"),
            description: text(&one["description"]).split_whitespace().collect::<Vec<_>>().join(" "),
            needs: needs.get(&id).cloned().unwrap_or_default(),
            id: id.clone(),
        };
        (id, package)
    };
    list(&metadata["packages"]).iter().map(package).collect()
}

/// Where a package can be looked up (package URL, ECMA-427).
fn address(package: &Package) -> String {
    format!("pkg:cargo/{}@{}", package.name, package.version)
}

/// The list of what is in the page, as CycloneDX 1.5.
fn bill() -> Result<Value, String> {
    let packages = in_page(true)?;
    let (hashes, in_page) = (hashes()?, in_page(false)?);
    let addresses: BTreeMap<&str, String> =
        packages.iter().map(|one| (one.id.as_str(), address(one))).collect();
    let component = |one: &Package| {
        let mut component = json!({
            "type": if one.source.is_some() { "library" } else { "application" },
            "bom-ref": address(one), "name": one.name, "version": one.version, "purl": address(one),
            "scope": if in_page.contains(one) { "required" } else { "excluded" }, "description": one.description, "licenses": [{"expression": one.licence}],
        });
        if let Some(hash) = hashes.get(&(one.name.clone(), one.version.clone())) {
            component["hashes"] = json!([{"alg": "SHA-256", "content": hash}]);
        }
        component
    };
    let needs = |one: &Package| {
        let mut needs: Vec<&String> = one.needs.iter().filter_map(|id| addresses.get(id.as_str())).collect();
        needs.sort();
        needs.dedup();
        json!({"ref": address(one), "dependsOn": needs})
    };
    let (own, others) = packages.split_first().ok_or("the page is made of nothing")?;
    Ok(json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.5.schema.json",
        "bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
        "metadata": {"component": component(own)},
        "components": others.iter().map(component).collect::<Vec<_>>(),
        "dependencies": packages.iter().map(needs).collect::<Vec<_>>(),
    }))
}

/// The hashes of the lock file, by name and version: what was fetched is what was locked.
fn hashes() -> Result<BTreeMap<(String, String), String>, String> {
    let path = paths::root().join("Cargo.lock");
    let lock = fs::read_to_string(path).map_err(|error| format!("Cargo.lock: {error}"))?;
    let entries = lock.split("[[package]]").skip(1);
    let entry = |text: &str| {
        let value = |key: &str| {
            let start = format!("{key} = \"");
            text.lines().find_map(|line| line.strip_prefix(&start)?.strip_suffix('"').map(str::to_owned))
        };
        Some(((value("name")?, value("version")?), value("checksum")?))
    };
    Ok(entries.filter_map(entry).collect())
}

/// Writes the list beside the page.
pub(crate) fn write(dist: &Path) -> Result<(), String> {
    let path = dist.join("sbom.cdx.json");
    fs::write(&path, format!("{:#}\n", bill()?)).map_err(|error| format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, fs};

    use serde_json::Value;

    /// The one place that packages come from.
    const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

    /// Licences that ask for no more than to be named, and that a static page of an institution may carry.
    const LICENCES: [&str; 13] = [
        "MIT",
        "Apache-2.0",
        "Apache-2.0 WITH LLVM-exception",
        "BSD-2-Clause",
        "BSD-3-Clause",
        "BSL-1.0",
        "ISC",
        "Zlib",
        "0BSD",
        "CC0-1.0",
        "Unicode-3.0",
        "Unlicense",
        "MIT-0",
    ];

    /// What stands in two versions, since others want both. A new one is to be looked at, and gone ones are to be struck out.
    const TWICE_IN_PAGE: [&str; 1] = ["thiserror"];

    /// Whether an expression of SPDX can be met by the licences that are allowed.
    fn is_allowed(expression: &str) -> bool {
        let plain = expression.replace(['(', ')'], " ");
        plain.split(" AND ").all(|all| all.split(" OR ").any(|one| LICENCES.contains(&one.trim())))
    }

    #[test]
    fn expressions_are_read() {
        assert!(is_allowed("MIT OR GPL-3.0") && is_allowed("(MIT OR Apache-2.0) AND Unicode-3.0"));
        assert!(!is_allowed("GPL-3.0") && !is_allowed("MIT AND GPL-3.0") && !is_allowed(""));
    }

    #[test]
    fn every_package_is_of_the_registry_with_a_hash_and_a_licence_that_is_allowed() {
        let hashes = super::hashes().expect("a lock file");
        for package in super::all().expect("cargo answers") {
            let told = format!("{} {}: {}", package.name, package.version, package.licence);
            assert!(is_allowed(&package.licence), "{told}");
            if let Some(source) = &package.source {
                assert_eq!(source, REGISTRY, "{told}");
                assert!(hashes.contains_key(&(package.name, package.version)), "{told} is not locked");
            }
        }
    }

    #[test]
    fn no_package_is_twice_in_the_page() {
        let packages = super::in_page(false).expect("cargo answers");
        let twice: BTreeSet<&str> = packages
            .windows(2)
            .filter(|pair| pair[0].name == pair[1].name)
            .map(|pair| pair[0].name.as_str())
            .collect();
        assert_eq!(twice.into_iter().collect::<Vec<_>>(), TWICE_IN_PAGE);
    }

    #[test]
    fn packages_of_node_are_locked_by_hash_and_of_the_registry() {
        for folder in ["tests/browser", "bench", "xtask/page"] {
            let text = fs::read_to_string(crate::paths::root().join(folder).join("package-lock.json"))
                .expect("a lock file");
            let lock: Value = serde_json::from_str(&text).expect("JSON");
            let packages = lock["packages"].as_object().expect("packages");
            assert!(packages.len() > 1, "{folder}");
            for (name, package) in packages.iter().filter(|(name, _)| !name.is_empty()) {
                assert!(
                    package["integrity"].as_str().is_some_and(|hash| hash.starts_with("sha512-")),
                    "{folder}: {name}"
                );
                let from = package["resolved"].as_str().unwrap_or("https://registry.npmjs.org/");
                assert!(from.starts_with("https://registry.npmjs.org/"), "{folder}: {name} from {from}");
            }
        }
    }

    /// The parts of CycloneDX 1.5 that its schema asks for, and that each reference leads somewhere.
    #[test]
    fn the_list_of_what_is_in_the_page_is_sound_and_the_same_each_time() {
        let bill = super::bill().expect("a list");
        assert_eq!(
            (&bill["bomFormat"], &bill["specVersion"], &bill["version"]),
            (&"CycloneDX".into(), &"1.5".into(), &1.into())
        );
        let own = &bill["metadata"]["component"];
        assert_eq!((&own["type"], &own["name"]), (&"application".into(), &"mandate-atlas".into()));
        let components = bill["components"].as_array().expect("a list");
        let refs: BTreeSet<&str> =
            components.iter().chain([own]).filter_map(|one| one["bom-ref"].as_str()).collect();
        assert_eq!(refs.len(), components.len() + 1, "each once");
        for component in components {
            let name = component["name"].as_str().expect("a name");
            assert_eq!(component["type"], "library", "{name}");
            let hash = component["hashes"][0]["content"].as_str().expect("a hash");
            assert!(hash.len() == 64 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()), "{name}");
            assert!(component["purl"].as_str().is_some_and(|purl| purl.starts_with("pkg:cargo/")), "{name}");
            assert!(
                is_allowed(component["licenses"][0]["expression"].as_str().unwrap_or_default()),
                "{name}"
            );
        }
        let named: Vec<&str> = components.iter().filter_map(|one| one["name"].as_str()).collect();
        assert!(named.contains(&"leptos") && named.contains(&"quick-xml"), "what the page runs");
        assert!(!named.contains(&"proptest") && !named.contains(&"axum"), "neither tests nor tools");
        let dependencies = bill["dependencies"].as_array().expect("a list");
        for one in dependencies {
            let needs = one["dependsOn"].as_array().expect("a list").iter().filter_map(Value::as_str);
            assert!(refs.contains(one["ref"].as_str().expect("a reference")));
            assert!(needs.clone().all(|need| refs.contains(need)), "{one}");
        }
        assert_eq!(dependencies.len(), refs.len());
        assert_eq!(super::bill().expect("a list"), bill);
    }
}
