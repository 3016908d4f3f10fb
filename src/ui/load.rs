use std::{pin::pin, sync::Arc};

use futures_util::future::{Either, select};

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

/// So long the shapes are waited for once the report is there: our choice, a slow line's time for what they weigh. The page is
/// whole without the map; a host that never answers must not keep it back.
const PATIENCE_MS: i32 = 15_000;

/// Everything that the page shows, read once.
pub(super) struct Atlas {
    /// The report.
    pub(super) data: Arc<Dataset>,
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
        let (coverage, data) = (Arc::new(Coverage::of(&data)), Arc::new(data));
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
    let later = async {
        select(pin!(later::bring(&state)), pin!(browser::wait(PATIENCE_MS))).await;
    };
    let (files, ()) = futures_util::join!(fetch(), later);
    let (data, shapes) = files?;
    let mut reading = io::read(&data).map_err(Fault::NotReadable)?;
    if let AppState { rows: Some(rows), .. } = state {
        reading.dataset = io::scaled(reading.dataset, rows as usize);
    }
    Ok(atlas(reading, shapes.and_then(|text| Shapes::read(&text).ok())))
}

/// The texts of the report and, if they come in time, of the shapes.
async fn fetch() -> Result<(String, Option<String>), Fault> {
    let (data, shapes) = (pin!(browser::fetch(DATA)), pin!(browser::fetch(SHAPES)));
    match select(data, shapes).await {
        Either::Right((shapes, data)) => Ok((data.await.map_err(Fault::NotFetched)?, shapes.ok())),
        Either::Left((data, shapes)) => {
            let data = data.map_err(Fault::NotFetched)?;
            match select(shapes, pin!(browser::wait(PATIENCE_MS))).await {
                Either::Left((shapes, _)) => Ok((data, shapes.ok())),
                Either::Right(_) => Ok((data, None)),
            }
        }
    }
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
    let mut data = Dataset::clone(&base.data);
    for list in lists {
        let merged = merge(&data, &list.draft, &list.choices);
        data = merged.dataset;
        renamed.push(merged.renamed);
    }
    (Atlas::new(data, base.shapes.clone(), base.issues.clone(), base.set_aside), renamed)
}
