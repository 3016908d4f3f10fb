//! Spanish: sentences for none, one, two and many, names with articles, dates, lists, sources.
