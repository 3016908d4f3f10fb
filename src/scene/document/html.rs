//! A document as HTML: on the page, and as a file of its own that a browser prints and a word processor opens.

use super::{Block, Document, Heading, LevelBox, Table, TableGroup, Target, Words};
use crate::{
    i18n::Messages,
    model::Level,
    scene::{Markup, Shade, write_swatch},
    state::Change,
};

/// Where the HTML of a document stands.
enum Place<'a> {
    /// On the page, which draws signs and follows links by itself; gives the address of a change.
    Page(&'a dyn Fn(&Change) -> String),
    /// In a file, which knows the address of the atlas; its signs are letters, which word processors keep.
    File(&'a dyn Fn(&Change) -> String),
}

/// The style sheet of files: plain rules that word processors follow, too.
const FILE_CSS: &str = include_str!("file.css");

impl Document {
    /// Writes the document for the page. `href` gives the address of a change.
    pub fn write(&self, out: &mut Markup, href: &dyn Fn(&Change) -> String) {
        self.write_to(out, &Place::Page(href));
    }

    /// The document as a file. `href` gives the whole address of a change in the atlas.
    #[must_use]
    pub fn html_file(&self, words: &Messages, href: &dyn Fn(&Change) -> String) -> String {
        let mut body = Markup::default();
        body.element("html", &[("lang", words.lang.code())], |out| {
            out.element("head", &[], |out| {
                out.single("meta", &[("charset", "utf-8")]);
                out.single(
                    "meta",
                    &[("name", "viewport"), ("content", "width=device-width, initial-scale=1")],
                );
                out.text_element("title", &[], &format!("{} · {}", self.title, words.app_name));
                out.element("style", &[], |out| out.verbatim(FILE_CSS));
            });
            out.element("body", &[], |out| self.write_to(out, &Place::File(href)));
        });
        format!("<!doctype html>\n{}\n", body.html())
    }

    fn write_to(&self, out: &mut Markup, place: &Place) {
        out.element("article", &[("class", "document")], |out| {
            out.element("header", &[("class", "document-head")], |out| {
                out.element("div", &[], |out| {
                    heading(out, place, 1, None, false, &self.title);
                    self.kind
                        .iter()
                        .for_each(|line| out.text_element("p", &[("class", "document-kind")], line));
                    if let Some(lead) = &self.lead {
                        out.text_element("p", &[("class", "document-lead")], lead);
                    }
                });
                if let Some(map) = &self.map {
                    out.element("div", &[("class", "document-map")], |out| out.verbatim(map));
                }
            });
            for block in &self.blocks {
                write_block(out, block, place);
            }
            out.element("footer", &[("class", "document-foot")], |out| {
                for (label, text) in &self.foot {
                    out.element("p", &[], |out| {
                        if !label.is_empty() {
                            out.text_element("b", &[], label);
                            out.text(" ");
                        }
                        out.text(text);
                    });
                }
            });
        });
    }
}

/// A title. On the page the first rank is that of the page itself.
fn heading(out: &mut Markup, place: &Place, rank: u8, anchor: Option<&str>, on_new_sheet: bool, text: &str) {
    let rank = if let Place::Page(_) = place { rank + 1 } else { rank };
    let class = if on_new_sheet { "new-sheet" } else { "" };
    let attributes = [("class", class), ("id", anchor.unwrap_or_default()), ("tabindex", "-1")];
    let kept = attributes.into_iter().filter(|(key, value)| match *key {
        "tabindex" => anchor.is_some(),
        _ => !value.is_empty(),
    });
    out.text_element(
        ["h1", "h2", "h3", "h4", "h5"][usize::from(rank.clamp(1, 5)) - 1],
        &kept.collect::<Vec<_>>(),
        text,
    );
}

fn write_block(out: &mut Markup, block: &Block, place: &Place) {
    match block {
        Block::Heading(Heading { rank, text, anchor, on_new_sheet }) => {
            heading(out, place, *rank, anchor.as_deref(), *on_new_sheet, text);
        }
        Block::Text(text) => out.text_element("p", &[], text),
        Block::Note(text) => out.text_element("p", &[("class", "document-note")], text),
        Block::Items(items) => out.element("ul", &[("class", "document-items")], |out| {
            items.iter().for_each(|item| out.element("li", &[], |out| write_words(out, item, place)));
        }),
        Block::Run(title, items) => out.element("p", &[("class", "document-run")], |out| {
            if !title.is_empty() {
                out.text_element("b", &[], title);
                out.text(" ");
            }
            for (at, item) in items.iter().enumerate() {
                out.text(if at > 0 { " · " } else { "" });
                write_words(out, item, place);
            }
        }),
        Block::Drawing(svg, keys) => out.element("figure", &[("class", "document-figure")], |out| {
            let name = keys.first().map_or("", |title| &title.text);
            aside(out, Some(name), place, |out| out.verbatim(svg));
            out.element("figcaption", &[], |out| {
                for key in keys {
                    out.element("span", &[("class", "whole")], |out| write_words(out, key, place));
                    out.text(" ");
                }
            });
        }),
        Block::Levels(name, boxes) => write_levels(out, name, boxes, place),
        Block::Table(table) => {
            aside(out, table.is_wide.then_some(table.name), place, |out| write_table(out, table, place))
        }
        Block::Columns(blocks) => match place {
            Place::Page(_) => out.element("div", &[("class", "document-columns")], |out| {
                blocks.iter().for_each(|block| write_block(out, block, place));
            }),
            Place::File(_) => blocks.iter().for_each(|block| write_block(out, block, place)),
        },
    }
}

/// What has a name stands on the page in a frame of its own, which is moved aside by finger, wheel and arrow keys.
fn aside(out: &mut Markup, name: Option<&str>, place: &Place, fill: impl FnOnce(&mut Markup)) {
    match (name, place) {
        (Some(name), Place::Page(_)) => {
            let frame = [("class", "scroll"), ("role", "region"), ("tabindex", "0"), ("aria-label", name)];
            out.element("div", &frame, fill);
        }
        _ => fill(out),
    }
}

/// A box for each mandate: on the page as many beside each other as there is room for, in a file a table, which word processors keep.
fn write_levels(out: &mut Markup, name: &str, boxes: &[LevelBox], place: &Place) {
    match place {
        Place::Page(_) => out.element("ul", &[("class", "document-levels"), ("aria-label", name)], |out| {
            for one in boxes {
                out.element("li", &[], |out| {
                    out.text_element("b", &[], &one.code);
                    write_title(out, one);
                    write_level(out, one, place);
                });
            }
        }),
        Place::File(_) => out.element("table", &[("class", "document-levels")], |out| {
            let row = |out: &mut Markup, name: &str, fill: &dyn Fn(&mut Markup, &LevelBox)| {
                out.element("tr", &[], |out| {
                    boxes.iter().for_each(|one| out.element(name, &[], |out| fill(out, one)));
                });
            };
            row(out, "th", &|out, one| {
                out.text(&one.code);
                write_title(out, one);
            });
            row(out, "td", &|out, one| write_level(out, one, place));
        }),
    }
}

/// The short name below the paragraph, which some have not.
fn write_title(out: &mut Markup, one: &LevelBox) {
    if !one.title.is_empty() {
        out.text_element("small", &[], &one.title);
    }
}

/// The sign with the number of activities, then the level in words.
fn write_level(out: &mut Markup, one: &LevelBox, place: &Place) {
    out.element("span", &[], |out| {
        write_sign(out, one.shade, place);
        if let Some(count) = &one.count {
            out.text(" ");
            out.text_element("b", &[], count);
        }
    });
    out.element("span", &[], |out| {
        out.text(&one.level);
        if let Some(planned) = &one.planned {
            out.single("br", &[]);
            out.text(planned);
        }
    });
}

fn write_table(out: &mut Markup, table: &Table, place: &Place) {
    let class = format!("document-table {}", table.class);
    let named = [("class", class.as_str()), ("aria-label", table.name)];
    out.element("table", &named, |out| {
        out.element("thead", &[], |out| {
            out.element("tr", &[], |out| {
                table.head.iter().for_each(|title| out.text_element("th", &[("scope", "col")], title));
            });
        });
        table.groups.iter().for_each(|group| write_group(out, group, &table.head, place));
    });
    if let Some(left_out) = &table.left_out {
        out.text_element("p", &[("class", "document-note")], left_out);
    }
}

fn write_group(out: &mut Markup, group: &TableGroup, head: &[String], place: &Place) {
    out.element("tbody", &[], |out| {
        if let Some(title) = &group.title {
            out.element("tr", &[("class", "group")], |out| {
                let span = head.len().to_string();
                out.element("th", &[("colspan", &span), ("scope", "rowgroup")], |out| {
                    write_words(out, title, place)
                });
            });
        }
        for (row_at, row) in group.rows.iter().enumerate() {
            let code = group.code.as_deref().filter(|_| row_at == 0).unwrap_or_default();
            out.element("tr", &[], |out| {
                for (at, (cell, title)) in row.iter().zip(head).enumerate() {
                    // On a phone each cell stands in a line of its own, behind the title of its column.
                    let label = ("data-label", title.as_str());
                    let (name, attributes) = match (at, code) {
                        (0, "") => ("th", &[("scope", "row"), label][..]),
                        (0, code) => ("th", &[("scope", "row"), label, ("data-code", code)][..]),
                        _ => ("td", &[label][..]),
                    };
                    out.element(name, attributes, |out| write_words(out, cell, place));
                }
            });
        }
    });
}

fn write_words(out: &mut Markup, words: &Words, place: &Place) {
    if let Some(shade) = words.sign {
        write_sign(out, shade, place);
        out.text(" ");
    }
    if let Some(said) = words.said {
        // The sign says it to those who see it.
        if let Place::Page(_) = place {
            out.text_element("span", &[("class", "visually-hidden")], said);
            out.text(" ");
        }
    }
    match (&words.target, place) {
        (None, _) if words.is_numbers => write_numbers(out, &words.text),
        (None, _) => out.text(&words.text),
        (Some(Target::Anchor(anchor)), _) => {
            out.text_element("a", &[("href", &format!("#{anchor}"))], &words.text);
        }
        (Some(Target::Atlas(change)), Place::Page(href)) => {
            out.link("", &href(change), change, |out| out.text(&words.text));
        }
        (Some(Target::Atlas(change)), Place::File(href)) => {
            out.text_element("a", &[("href", &href(change))], &words.text);
        }
    }
    if let Some(aside) = &words.aside {
        out.text(" ");
        out.text_element("small", &[], aside);
    }
}

/// Numbers of sentences: a run of them stays in its line.
fn write_numbers(out: &mut Markup, text: &str) {
    for (at, run) in text.split(", ").enumerate() {
        out.text(if at > 0 { ", " } else { "" });
        out.text_element("span", &[("class", "whole")], run);
    }
}

fn write_sign(out: &mut Markup, shade: Shade, place: &Place) {
    match place {
        Place::Page(_) => write_swatch(out, shade),
        Place::File(_) => out.text(sign_letter(shade)),
    }
}

/// The sign of a level as a letter: the same discs as in pictures.
pub(super) const fn sign_letter(shade: Shade) -> &'static str {
    match shade {
        Shade::Level(Level::Delivered) => "●",
        Shade::Level(Level::TookPart) => "◐",
        Shade::Level(Level::Planned) => "◔",
        Shade::Level(Level::None) => "○",
        Shade::Level(Level::Unreported) => "▨",
        Shade::Quarter(_) => "",
    }
}
