use std::sync::Arc;

use super::{browser, later, own_list::Held};
use crate::{
    analysis::{Coverage, Years},
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
    /// Its years.
    pub(super) years: Years,
    /// Its activities by every option of every facet.
    pub(super) index: Index,
    /// The shapes of the map and their seams; without them everything but the map works.
    pub(super) shapes: Option<Arc<(Shapes, Seams)>>,
    /// What was wrong in the data.
    pub(super) issues: Vec<Issue>,
    /// Rows that are not shown because of it.
    pub(super) set_aside: usize,
}

impl Atlas {
    fn new(
        data: Dataset,
        shapes: Option<Arc<(Shapes, Seams)>>,
        issues: Vec<Issue>,
        set_aside: usize,
    ) -> Self {
        let coverage = Arc::new(Coverage::of(&data));
        let (years, index) = (Years::of(&data), Index::of(&data));
        Self { data, coverage, years, index, shapes, issues, set_aside }
    }
}

/// Why there is nothing to show.
#[derive(Clone)]
pub(super) enum Fault {
    /// The file did not come; the status of the answer, if there was one.
    NotFetched(Option<u16>),
    /// The file came and cannot be read.
    NotReadable(Vec<Issue>),
}

/// Loads and reads the report and the shapes side by side, and what the picture of the link needs.
pub(super) async fn load() -> Result<Atlas, Fault> {
    let (state, _) = parse(&browser::query());
    // That it did not come is told where it is missing.
    let later = later::bring(&state);
    let (data, shapes, _) = futures_util::join!(browser::fetch(DATA), browser::fetch(SHAPES), later);
    let mut reading = io::read(&data.map_err(Fault::NotFetched)?).map_err(Fault::NotReadable)?;
    if let AppState { rows: Some(rows), .. } = state {
        reading.dataset = io::scaled(reading.dataset, rows as usize);
    }
    Ok(atlas(reading, shapes.ok().and_then(|text| Shapes::read(&text).ok())))
}

fn atlas(reading: Reading, shapes: Option<Shapes>) -> Atlas {
    let shapes = shapes.map(|shapes| {
        let seams = Seams::of(&shapes);
        Arc::new((shapes, seams))
    });
    let Reading { dataset: data, issues, set_aside } = reading;
    Atlas::new(data, shapes, issues, set_aside)
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
    (Atlas::new(data, base.shapes.clone(), base.issues.clone(), base.set_aside), renamed)
}
