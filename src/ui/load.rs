use std::sync::Arc;

use super::{browser, own_list::Held};
use crate::{
    analysis::Coverage,
    geo::{Seams, Shapes},
    io::{
        self, Reading,
        list::{Renamed, merge},
    },
    model::{Dataset, Issue},
    query::Index,
    state::{AppState, parse},
};

/// Where the report lies, from the page's own address.
pub(super) const DATA: &str = "data/ag-res-2619.json";
/// Where the shapes lie.
const SHAPES: &str = "data/caribbean.geojson";

/// Everything that the page shows, read once.
pub(super) struct Atlas {
    /// The report.
    pub(super) data: Dataset,
    /// Its coverage.
    pub(super) coverage: Arc<Coverage>,
    /// Its activities by every option of every facet.
    pub(super) index: Index,
    /// The shapes of the map and their seams; without them everything but the map works.
    pub(super) shapes: Option<Arc<(Shapes, Seams)>>,
    /// What was wrong in the data.
    pub(super) issues: Vec<Issue>,
    /// Rows that are not shown because of it.
    pub(super) set_aside: usize,
}

/// Why there is nothing to show.
#[derive(Clone)]
pub(super) enum Fault {
    /// The file did not come; the status of the answer, if there was one.
    NotFetched(Option<u16>),
    /// The file came and cannot be read.
    NotReadable(Vec<Issue>),
}

/// Loads and reads the report and the shapes side by side.
pub(super) async fn load() -> Result<Atlas, Fault> {
    let (data, shapes) = futures_util::join!(browser::fetch(DATA), browser::fetch(SHAPES));
    let mut reading = io::read(&data.map_err(Fault::NotFetched)?).map_err(Fault::NotReadable)?;
    if let (AppState { rows: Some(rows), .. }, _) = parse(&browser::query()) {
        reading.dataset = io::scaled(reading.dataset, rows as usize);
    }
    Ok(atlas(reading, shapes.ok().and_then(|text| Shapes::read(&text).ok())))
}

fn atlas(reading: Reading, shapes: Option<Shapes>) -> Atlas {
    let coverage = Arc::new(Coverage::of(&reading.dataset));
    let index = Index::of(&reading.dataset);
    let shapes = shapes.map(|shapes| {
        let seams = Seams::of(&shapes);
        Arc::new((shapes, seams))
    });
    let Reading { dataset: data, issues, set_aside } = reading;
    Atlas { data, coverage, index, shapes, issues, set_aside }
}

/// The atlas with lists beside its report, and of each list what is called otherwise than it says.
pub(super) fn beside(base: &Atlas, lists: &[Arc<Held>]) -> (Atlas, Vec<Vec<Renamed>>) {
    let mut renamed = Vec::new();
    let mut data = base.data.clone();
    for list in lists {
        let merged = merge(&data, &list.draft, &list.choices);
        data = merged.dataset;
        renamed.push(merged.renamed);
    }
    let coverage = Arc::new(Coverage::of(&data));
    let index = Index::of(&data);
    let atlas = Atlas {
        data,
        coverage,
        index,
        shapes: base.shapes.clone(),
        issues: base.issues.clone(),
        set_aside: base.set_aside,
    };
    (atlas, renamed)
}
