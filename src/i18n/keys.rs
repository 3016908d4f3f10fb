/// Words of the help on keys.
pub struct KeyWords {
    /// The button, and the title of what it opens.
    pub title: &'static str,
    /// What there is to say first.
    pub about: &'static str,
    /// Keys that work everywhere, each with what it does.
    pub everywhere: &'static [(&'static str, &'static str)],
    /// Whether the question mark opens the help.
    pub switch: &'static str,
}
