//! What the search of `fuzz/` keeps of what it found worth keeping, read in every run.

use std::{fs, path::Path};

use super::checks;

#[test]
fn every_input_that_is_kept_is_read_without_harm() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus");
    let mut read = 0;
    for target in fs::read_dir(folder).expect("a folder").flatten() {
        let name = target.file_name().into_string().expect("a name");
        for input in fs::read_dir(target.path()).expect("a folder").flatten() {
            let bytes = fs::read(input.path()).expect("a file");
            let text = String::from_utf8_lossy(&bytes);
            match name.as_str() {
                "sheet" | "hxl" | "iati" | "own" => checks::list(&bytes),
                "dataset" => checks::dataset(&text),
                "shapes" => checks::shapes(&text),
                "saved" => checks::saved(&text),
                "link" => checks::link(&text),
                "host" => checks::host(&text),
                "date" => checks::date(&text),
                other => panic!("no target is called {other}"),
            }
            read += 1;
        }
    }
    assert!(read >= 100, "only {read} inputs");
}
