use crate::model::Vocabulary;

/// Words of lists that stand beside the report.
pub struct OwnListWords {
    /// Title of the countries that the report is not about.
    pub other_countries: &'static str,
    /// A link was made with this list, which is not here.
    pub elsewhere: fn(&str) -> String,
    /// So many of the activities of a country or a cell are from this list.
    pub share: fn(usize, &str) -> String,
    /// How many of the activities are from lists, and how many countries only these name.
    pub beside: fn(usize, usize) -> String,
    /// The page where a list is read, as a view to choose and as a title.
    pub view: &'static str,
    /// What it is for.
    pub intro: &'static str,
    /// That the file stays on the reader's machine.
    pub privacy: &'static str,
    /// The button that opens a file.
    pub choose: &'static str,
    /// The other way to open one.
    pub or_drop: &'static str,
    /// While a file is held over the page.
    pub drop_here: &'static str,
    /// Title of the formats.
    pub formats: &'static str,
    /// What is read, one format each.
    pub format_list: [&'static str; 4],
    /// How much is read.
    pub limits: &'static str,
    /// Saves the template.
    pub template: &'static str,
    /// The name of the template's file.
    pub template_file: &'static str,
    /// A file that is being read: its name and how many parts in a hundred.
    pub reading: fn(&str, usize) -> String,
    /// The rows are being put beside the report.
    pub joining: &'static str,
    /// Ends reading.
    pub cancel: &'static str,
    /// Reading was ended.
    pub cancelled: &'static str,
    /// A file cannot be read: its name.
    pub refused: fn(&str) -> String,
    /// What was read: rows kept, rows set aside, values not read.
    pub counts: fn(usize, usize, usize) -> String,
    /// What sort of file it is, by the code of its format and the name of its encoding.
    pub format: fn(&str, &str) -> String,
    /// Titles of columns that are not read.
    pub unread: fn(&[&str]) -> String,
    /// Label of the list's name.
    pub name: &'static str,
    /// Title of the problems: how many values were not read, and how many problems rows have that were set aside.
    pub problems: fn(usize, usize) -> String,
    /// So many of them are in the file only.
    pub more_problems: fn(usize) -> String,
    /// Saves the rows that were set aside.
    pub save_aside: &'static str,
    /// Saves the problems.
    pub save_problems: &'static str,
    /// The titles of what is added to rows set aside: line and reason.
    pub aside_titles: [&'static str; 2],
    /// The titles of a file of problems: line, column, what stands there, what was expected.
    pub problem_titles: [&'static str; 4],
    /// Names of those files, behind the name of the list.
    pub aside_file: &'static str,
    /// The same for problems.
    pub problems_file: &'static str,
    /// Title of the matching step.
    pub matching: &'static str,
    /// What it is about, with the number of names.
    pub matching_hint: fn(usize) -> String,
    /// Every name is known.
    pub all_known: &'static str,
    /// So many more names are left as they are.
    pub more_names: fn(usize) -> String,
    /// Chooses the first suggestion wherever there is one.
    pub take_first: &'static str,
    /// A list of names.
    pub vocabulary: fn(Vocabulary) -> &'static str,
    /// Rows give no name of this list.
    pub not_given: &'static str,
    /// A name with the number of rows that have it.
    pub rows: fn(usize) -> String,
    /// What a name is: title of the suggestions.
    pub suggestions: &'static str,
    /// Title of all entries.
    pub all: &'static str,
    /// An entry of its own.
    pub as_it_is: &'static str,
    /// In a closed list: that it is not said.
    pub as_not_given: &'static str,
    /// Rows are kept without it.
    pub leave_out: &'static str,
    /// Saves what was decided about names.
    pub save_choices: &'static str,
    /// What can be done with that file.
    pub choices_hint: &'static str,
    /// The name of that file.
    pub choices_file: &'static str,
    /// So many choices were read from a file of this name.
    pub remembered: fn(usize, &str) -> String,
    /// Puts the list beside the report.
    pub show: &'static str,
    /// Takes the file away without having shown it.
    pub discard: &'static str,
    /// No row was kept.
    pub nothing_kept: &'static str,
    /// Title of the lists that stand beside the report.
    pub held: &'static str,
    /// None does.
    pub none_held: &'static str,
    /// A list with its number of activities.
    pub held_row: fn(&str, usize) -> String,
    /// Takes a list away: its name.
    pub remove: fn(&str) -> String,
    /// Opens the rows that have another code than their list wants, with their number.
    pub renamed: fn(usize) -> String,
    /// One of them: line, what it was called, what it is called.
    pub renamed_row: fn(usize, &str, &str) -> String,
    /// Over the pictures: which lists stand beside the report.
    pub banner: fn(&[&str]) -> String,
    /// Countries that only lists name, which every count of member states holds too.
    pub added_countries: fn(&[&str]) -> String,
    /// Where a row of a list comes from: the list and the line.
    pub origin: fn(&str, usize) -> String,
    /// Of which list an activity is.
    pub from: fn(&str) -> String,
    /// Opens what a list says of where one can read more.
    pub more: &'static str,
    /// Countries that have no shape.
    pub off_map: &'static str,
}
