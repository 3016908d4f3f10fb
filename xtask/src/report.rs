//! The shipped report, as the page sees it when nothing is chosen.

use std::{fs, sync::Arc};

use mandate_atlas::{
    analysis::{Coverage, Years},
    geo::{Seams, Shapes},
    i18n::messages,
    io,
    model::{Dataset, Lang},
    query::{Filter, Index, Searched},
    scene::{Chosen, Context, by_name},
};

use crate::paths;

/// The shipped data.
pub(crate) fn read() -> Result<Dataset, String> {
    let text = text("data/ag-res-2619.json")?;
    let reading = io::read(&text)
        .map_err(|issues| format!("the shipped data cannot be read: {} faults", issues.len()))?;
    Ok(reading.dataset)
}

/// The shipped shapes.
pub(crate) fn shapes() -> Result<(Shapes, Seams), String> {
    let shapes = Shapes::read(&text("data/caribbean.geojson")?)
        .map_err(|fault| format!("the shipped shapes cannot be read: {}", fault.place))?;
    let seams = Seams::of(&shapes);
    Ok((shapes, seams))
}

fn text(name: &str) -> Result<String, String> {
    let path = paths::root().join(name);
    fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
}

/// Calls `then` with all that the kernel makes pictures from.
pub(crate) fn with_context<R>(data: &Dataset, lang: Lang, then: impl FnOnce(&Context) -> R) -> R {
    let coverage = Coverage::of(data);
    let filter = Filter::default();
    let index = Index::of(&Arc::new(data.clone()));
    then(&Context {
        data,
        whole: &coverage,
        coverage: &coverage,
        years: Years::of(data),
        order: &by_name(data, lang),
        index: &index,
        selection: &index.select(&filter),
        filter: &filter,
        searched: &Searched::default(),
        words: messages(lang),
        chosen: Chosen::default(),
    })
}
