//! A document as Markdown (CommonMark with the tables of GitHub), for those who go on writing.

use std::fmt::Write;

use super::{Block, Document, Table, Target, Words, html::sign_letter};
use crate::state::Change;

impl Document {
    /// The document as Markdown. `href` gives the whole address of a change in the atlas.
    #[must_use]
    pub fn markdown(&self, href: &dyn Fn(&Change) -> String) -> String {
        let mut out = format!("# {}\n\n", escaped(&self.title));
        for line in &self.kind {
            paragraph(&mut out, &format!("*{}*", escaped(line)));
        }
        if let Some(lead) = &self.lead {
            paragraph(&mut out, &escaped(lead));
        }
        self.blocks.iter().for_each(|block| write_block(&mut out, block, href));
        paragraph(&mut out, "---");
        for (label, text) in &self.foot {
            let label = if label.is_empty() { String::new() } else { format!("**{}** ", escaped(label)) };
            // An address is a link by itself (CommonMark, "Autolinks").
            let text = if text.starts_with("http") { format!("<{text}>") } else { escaped(text) };
            paragraph(&mut out, &format!("{label}{text}"));
        }
        out.truncate(out.trim_end().len());
        out.push('\n');
        out
    }
}

fn paragraph(out: &mut String, text: &str) {
    out.extend([text, "\n\n"]);
}

fn write_block(out: &mut String, block: &Block, href: &dyn Fn(&Change) -> String) {
    match block {
        Block::Heading(heading) => {
            let signs = "#".repeat(usize::from(heading.rank));
            paragraph(out, &format!("{signs} {}", escaped(&heading.text)));
        }
        Block::Text(text) => paragraph(out, &escaped(text)),
        Block::Note(text) => paragraph(out, &format!("*{}*", escaped(text))),
        // A text has no drawings.
        Block::Drawing(..) => {}
        Block::Items(items) => {
            items.iter().for_each(|item| out.extend(["- ", &inline(item, href), "\n"]));
            out.push('\n');
        }
        Block::Run(title, items) => {
            let items = items.iter().map(|item| inline(item, href)).collect::<Vec<_>>().join(" · ");
            let title = if title.is_empty() { String::new() } else { format!("**{}** ", escaped(title)) };
            paragraph(out, &format!("{title}{items}"));
        }
        Block::Levels(_, boxes) => {
            let head = boxes.iter().map(|one| escaped(format!("{} {}", one.code, one.title).trim_end()));
            let cells = boxes.iter().map(|one| {
                let parts = [one.count.as_deref(), Some(&one.level), one.planned.as_deref()];
                let parts: Vec<&str> =
                    [sign_letter(one.shade)].into_iter().chain(parts.into_iter().flatten()).collect();
                escaped(&parts.join(" "))
            });
            write_rows(out, &head.collect::<Vec<_>>(), &[cells.collect()]);
        }
        Block::Table(table) => write_table(out, table, href),
        Block::Columns(blocks) => blocks.iter().for_each(|block| write_block(out, block, href)),
    }
}

/// A table of its own for each group that has a title, since Markdown has no rows across all columns.
fn write_table(out: &mut String, table: &Table, href: &dyn Fn(&Change) -> String) {
    let head: Vec<String> = table.head.iter().map(|title| escaped(title)).collect();
    for groups in table.groups.chunk_by(|_, next| next.title.is_none()) {
        if let Some(title) = groups.first().and_then(|group| group.title.as_ref()) {
            paragraph(out, &format!("**{}**", inline(title, href)));
        }
        let row = |row: &Vec<Words>| row.iter().map(|cell| inline(cell, href)).collect();
        let rows: Vec<Vec<String>> = groups.iter().flat_map(|group| &group.rows).map(row).collect();
        if !rows.is_empty() {
            write_rows(out, &head, &rows);
        }
    }
    if let Some(left_out) = &table.left_out {
        paragraph(out, &format!("*{}*", escaped(left_out)));
    }
}

fn write_rows(out: &mut String, head: &[String], rows: &[Vec<String>]) {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    out.push_str(&line(head));
    out.push_str(&line(&vec!["---".to_owned(); head.len()]));
    rows.iter().for_each(|row| out.push_str(&line(row)));
    out.push('\n');
}

fn inline(words: &Words, href: &dyn Fn(&Change) -> String) -> String {
    let mut out = String::new();
    if let Some(shade) = words.sign {
        out.extend([sign_letter(shade), " "]);
    }
    match &words.target {
        Some(Target::Atlas(change)) if !words.text.is_empty() => {
            // Writing to a text cannot fail.
            let _ = write!(out, "[{}](<{}>)", escaped(&words.text), href(change));
        }
        _ => out.push_str(&escaped(&words.text)),
    }
    if let Some(aside) = &words.aside {
        let aside = escaped(aside);
        let is_bracketed = aside.starts_with('(') && aside.ends_with(')');
        out.push_str(&if is_bracketed { format!(" {aside}") } else { format!(" ({aside})") });
    }
    out.trim().to_owned()
}

/// A text in which nothing is markup (CommonMark, "Backslash escapes"), in one line.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    let mut is_first = true;
    for letter in text.chars() {
        let begins_block = is_first && matches!(letter, '#' | '-' | '+' | '=' | '~');
        if begins_block || matches!(letter, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '&') {
            out.push('\\');
        }
        out.push(if matches!(letter, '\n' | '\r') { ' ' } else { letter });
        is_first = false;
    }
    out
}
