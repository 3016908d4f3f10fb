/// Words of documents to take along, and of the page that shows them.
pub struct BriefWords {
    /// Name of the view.
    pub view: &'static str,
    /// Name of the view that compares.
    pub compare: &'static str,
    /// Label of the choice of what a document is about.
    pub about: &'static str,
    /// In that choice: the whole region.
    pub whole: &'static str,
    /// Opens the print, which can also save as PDF.
    pub print: &'static str,
    /// Saves a file that a word processor opens.
    pub save_html: &'static str,
    /// Saves a plain text.
    pub save_markdown: &'static str,
    /// A document about a country.
    pub country: &'static str,
    /// A document about a mandate.
    pub mandate: &'static str,
    /// The document about everything.
    pub region: &'static str,
    /// A document that compares.
    pub comparison: &'static str,
    /// Between facts in one bracket: a semicolon, as the language sets it.
    pub between: &'static str,
    /// Label: which lists stand beside the report.
    pub lists: &'static str,
    /// Label: which filters are on.
    pub filters: &'static str,
    /// How it is to be read: in every document.
    pub reading: &'static str,
    /// Column: what was done.
    pub what: &'static str,
    /// Column: which bodies.
    pub who: &'static str,
    /// Column: the numbers of sentences of the report.
    pub sentences: &'static str,
    /// Column: a number.
    pub count: &'static str,
    /// All the countries of the report.
    pub all_countries: &'static str,
    /// Title: activities under each mandate.
    pub activities: &'static str,
    /// Title: activities that are completed or under way.
    pub reported: &'static str,
    /// Title: what is planned.
    pub planned: &'static str,
    /// What a star behind a number of people means.
    pub shared_figure: &'static str,
    /// Title: where no activity is reported.
    pub gaps: &'static str,
    /// There is no such mandate.
    pub no_gaps: &'static str,
    /// Column: the nearest country with activity under the mandate.
    pub nearest: &'static str,
    /// Title: work that names no countries.
    pub regional: &'static str,
    /// So many rows are left out.
    pub left_out: fn(usize) -> String,
    /// Title: the chapters.
    pub contents: &'static str,
    /// Title: the matrix.
    pub matrix: &'static str,
    /// Title: each mandate.
    pub by_mandate: &'static str,
    /// Title: each country.
    pub by_country: &'static str,
    /// Title: possible overlaps.
    pub overlaps: &'static str,
    /// Title: how the data came about.
    pub method: &'static str,
    /// Column: two activities.
    pub pair: &'static str,
    /// Column: why they are listed.
    pub reasons: &'static str,
    /// There are too many activities to be compared in a document or a picture.
    pub too_many_to_compare: &'static str,
    /// Fewer than two countries are chosen.
    pub choose_two: &'static str,
    /// Label of the choice of countries.
    pub choose: &'static str,
    /// Each country with its number of activities, and how many activities name several of them.
    pub compared: fn(&[&str], usize) -> String,
    /// Title: the levels.
    pub levels: &'static str,
    /// Title: mandates under which some have activity and some have not.
    pub differences: &'static str,
    /// Column: those that have.
    pub reported_for: &'static str,
    /// Column: those that have not.
    pub not_reported_for: &'static str,
    /// Title: every activity with the part of each country.
    pub side_by_side: &'static str,
    /// What a dash means there.
    pub side_by_side_note: &'static str,
    /// Title: bodies that work with several of them.
    pub shared_partners: &'static str,
    /// Opens the document about what is chosen.
    pub open: &'static str,
    /// Opens the comparison of the chosen country with others.
    pub compare_this: &'static str,
}
