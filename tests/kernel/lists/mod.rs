//! Other people's lists: formats, faults, dates, names, and one dataset out of two.

mod again;
mod cells;
mod dates;
mod elements;
mod entries;
mod langs;
mod limits;
mod merging;
mod reading;
mod returning;
mod whole;

use std::{
    fs,
    path::Path,
    sync::{Arc, OnceLock},
};

use mandate_atlas::{
    io::list::{Draft, Known, Progress, Reader},
    model::{Dataset, Issue},
};

pub(crate) fn report() -> Dataset {
    static REPORT: OnceLock<Dataset> = OnceLock::new();
    REPORT.get_or_init(|| crate::data::report().dataset).clone()
}

fn known() -> Arc<Known> {
    static KNOWN: OnceLock<Arc<Known>> = OnceLock::new();
    Arc::clone(KNOWN.get_or_init(|| Arc::new(Known::of(&report()))))
}

pub(crate) fn fixture(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/lists").join(name))
        .expect("a fixture")
}

/// Reads a list in slices of `bytes` to its end.
pub(crate) fn read_by(name: &str, content: Vec<u8>, bytes: usize) -> Result<Draft, Vec<Issue>> {
    let mut reader = Reader::new(name, content, known());
    loop {
        match reader.step(bytes) {
            Progress::Working(..) => {}
            Progress::Done(draft) => return Ok(*draft),
            Progress::Refused(issues) => return Err(issues),
        }
    }
}

pub(crate) fn read(name: &str) -> Draft {
    read_by(name, fixture(name), 1 << 20).expect("it can be read")
}

pub(crate) fn refused(name: &str) -> Issue {
    let mut issues = read_by(name, fixture(name), 1 << 20).expect_err("it cannot be read");
    assert!(!issues.is_empty());
    issues.remove(0)
}
