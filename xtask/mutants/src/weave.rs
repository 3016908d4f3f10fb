//! Puts all mutants of a file into its text, each behind a question that is answered when the tests run.

use std::{collections::BTreeSet, ops::Range};

use syn::{
    Arm, BinOp, Block, Expr, ExprBinary, ExprMatch, ExprStruct, ExprUnary, ImplItemFn, ItemFn, Pat,
    ReturnType, Signature, TraitItemFn, Type, TypeParamBound,
    spanned::Spanned,
    visit::{self, Visit},
};

use crate::list::{Genre, Mutant};

/// A text with mutants in it.
pub(crate) struct Woven {
    /// The text.
    pub(crate) text: String,
    /// Where in it the mutants stand: the bytes of each, and its number. The narrower of two that hold a place says more.
    pub(crate) places: Vec<(Range<usize>, usize)>,
    /// Numbers of those that cannot stand beside what they replace.
    pub(crate) alone: Vec<usize>,
}

/// The text of a file with its mutants, each with its number. Functions no longer can be called while the program is built, since
/// nothing can be asked then; but for those of the names in `constant`, whose mutants stay out.
pub(crate) fn weave(
    text: &str,
    mutants: &[(usize, &Mutant)],
    constant: &BTreeSet<String>,
) -> Result<Woven, String> {
    let file = syn::parse_file(text).map_err(|error| format!("{error} at {:?}", error.span().start()))?;
    let lines = Lines::of(text);
    let mut finder = Finder { text, nodes: Vec::new(), constant, inside: 0 };
    finder.visit_file(&file);
    let mut nodes = finder.nodes;
    nodes.sort_by_key(|node| (node.range.start, std::cmp::Reverse(node.range.end), node.kind.rank()));
    let mut alone = Vec::new();
    for &(number, mutant) in mutants {
        let range = lines.byte(mutant.start)..lines.byte(mutant.end);
        let fitting = nodes.iter_mut().filter(|node| node.takes(mutant.genre, &range));
        match fitting.min_by_key(|node| node.range.len()) {
            Some(node) => node.mutants.push((number, mutant.genre, mutant.replacement.clone())),
            None => alone.push(number),
        }
    }
    nodes.retain(|node| !node.mutants.is_empty() || matches!(node.kind, Kind::Const));
    let mut weaver = Weaver { text, nodes: &nodes, woven: String::new(), places: Vec::new() };
    weaver.render(0..text.len(), 0);
    Ok(Woven { text: weaver.woven, places: weaver.places, alone })
}

/// Where lines begin, to find the byte of a line and a column, both counted from 1.
struct Lines<'a> {
    text: &'a str,
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    fn of(text: &'a str) -> Self {
        let breaks = text.match_indices('\n').map(|(at, _)| at + 1);
        Self { text, starts: std::iter::once(0).chain(breaks).collect() }
    }

    fn byte(&self, (line, column): (usize, usize)) -> usize {
        let start = self.starts.get(line - 1).copied().unwrap_or(self.text.len());
        let letters = self.text[start..].char_indices().map(|(at, _)| start + at);
        letters.chain([self.text.len()]).nth(column - 1).unwrap_or(self.text.len())
    }
}

/// A place in the syntax that mutants replace.
struct Node {
    range: Range<usize>,
    kind: Kind,
    /// Number, what it is, and what it puts there.
    mutants: Vec<(usize, Genre, String)>,
}

enum Kind {
    /// The word `const` before a function, which goes.
    Const,
    /// The statements of a function.
    Body,
    /// Those of a function that says only that it gives an iterator.
    Open,
    /// The operands; between them stands the operator.
    Binary(Range<usize>, Range<usize>),
    /// The operand.
    Unary(Range<usize>),
    /// The pattern of an arm, and its guard.
    Arm(Range<usize>, Option<Range<usize>>),
    /// The name of a field, its value, and what it has without one.
    Field(String, Range<usize>, String),
}

impl Kind {
    /// Of two in the same place the one that holds the other comes first.
    fn rank(&self) -> u8 {
        u8::from(!matches!(self, Self::Body | Self::Open))
    }
}

impl Node {
    /// Whether a mutant of this range replaces this place.
    fn takes(&self, genre: Genre, range: &Range<usize>) -> bool {
        match (&self.kind, genre) {
            (Kind::Body | Kind::Open, Genre::Body) => {
                self.range.start <= range.start && range.end <= self.range.end
            }
            (Kind::Binary(left, right), Genre::Binary) => left.end <= range.start && range.end <= right.start,
            (Kind::Unary(_), Genre::Unary)
            | (Kind::Arm(..), Genre::Arm)
            | (Kind::Field(..), Genre::Field) => self.range.start == range.start,
            (Kind::Arm(_, Some(guard)), Genre::Guard) => guard.start == range.start,
            _ => false,
        }
    }
}

struct Finder<'a> {
    text: &'a str,
    nodes: Vec<Node>,
    /// Names of functions that are called while the program is built.
    constant: &'a BTreeSet<String>,
    /// How many of those the walk is in.
    inside: usize,
}

fn bytes(of: &impl Spanned) -> Range<usize> {
    of.span().byte_range()
}

impl Finder<'_> {
    fn add(&mut self, range: Range<usize>, kind: Kind) {
        if self.inside == 0 {
            self.nodes.push(Node { range, kind, mutants: Vec::new() });
        }
    }

    /// Walks through a function.
    fn function(&mut self, signature: &Signature, block: &Block, walk: impl FnOnce(&mut Self)) {
        let is_constant =
            signature.constness.is_some() && self.constant.contains(&signature.ident.to_string());
        self.inside += usize::from(is_constant);
        if let Some(word) = &signature.constness {
            self.add(bytes(word), Kind::Const);
        }
        if let ([first, ..], [.., last]) = (&block.stmts[..], &block.stmts[..])
            && let Some(kind) = body_of(&signature.output)
        {
            self.add(bytes(first).start..bytes(last).end, kind);
        }
        walk(self);
        self.inside -= usize::from(is_constant);
    }
}

/// A function that says only which trait its value has gives values of one type; of iterators two can be one.
fn body_of(output: &ReturnType) -> Option<Kind> {
    let ReturnType::Type(_, output) = output else { return Some(Kind::Body) };
    let Type::ImplTrait(given) = &**output else { return Some(Kind::Body) };
    let is_iterator = |bound: &TypeParamBound| match bound {
        TypeParamBound::Trait(bound) => {
            bound.path.segments.last().is_some_and(|name| name.ident.to_string().ends_with("Iterator"))
        }
        _ => false,
    };
    given.bounds.iter().any(is_iterator).then_some(Kind::Open)
}

/// Whether an operand is a part of a chain of `let` and conditions, which no other expression may stand around.
fn lets(expr: &Expr) -> bool {
    match expr {
        Expr::Let(_) => true,
        Expr::Binary(binary) if matches!(binary.op, BinOp::And(_)) => {
            lets(&binary.left) || lets(&binary.right)
        }
        _ => false,
    }
}

impl<'ast> Visit<'ast> for Finder<'_> {
    fn visit_item_fn(&mut self, item: &'ast ItemFn) {
        self.function(&item.sig, &item.block, |finder| visit::visit_item_fn(finder, item));
    }

    fn visit_impl_item_fn(&mut self, item: &'ast ImplItemFn) {
        self.function(&item.sig, &item.block, |finder| visit::visit_impl_item_fn(finder, item));
    }

    fn visit_trait_item_fn(&mut self, item: &'ast TraitItemFn) {
        if let Some(block) = &item.default {
            self.function(&item.sig, block, |finder| visit::visit_trait_item_fn(finder, item));
        }
    }

    fn visit_expr_binary(&mut self, expr: &'ast ExprBinary) {
        if !lets(&expr.left) && !lets(&expr.right) {
            self.add(bytes(expr), Kind::Binary(bytes(&expr.left), bytes(&expr.right)));
        }
        visit::visit_expr_binary(self, expr);
    }

    fn visit_expr_unary(&mut self, expr: &'ast ExprUnary) {
        self.add(bytes(expr), Kind::Unary(bytes(&expr.expr)));
        visit::visit_expr_unary(self, expr);
    }

    fn visit_expr_struct(&mut self, expr: &'ast ExprStruct) {
        if let Some(rest) = &expr.rest {
            let base = match &self.text[bytes(rest)] {
                "Default::default()" => format!("<{} as Default>::default()", &self.text[bytes(&expr.path)]),
                base => format!("({base})"),
            };
            for field in &expr.fields {
                let name = self.text[bytes(&field.member)].to_owned();
                self.add(bytes(field), Kind::Field(name, bytes(&field.expr), base.clone()));
            }
        }
        visit::visit_expr_struct(self, expr);
    }

    /// An arm that only sometimes takes what it could must be followed by one that takes everything.
    fn visit_expr_match(&mut self, expr: &'ast ExprMatch) {
        // A name with a capital letter is a constant or a variant, as `None`.
        let is_rest = |arm: &Arm| match &arm.pat {
            Pat::Wild(_) => true,
            Pat::Ident(name) => {
                name.ident.to_string().starts_with(|letter: char| letter.is_ascii_lowercase())
            }
            _ => false,
        };
        let has_rest = expr.arms.iter().any(is_rest);
        for arm in &expr.arms {
            let (pattern, guard) = match &arm.pat {
                Pat::Guard(guarded) => (bytes(&guarded.pat), Some(bytes(&guarded.guard))),
                pattern => (bytes(pattern), None),
            };
            if has_rest || guard.is_some() {
                let end = guard.as_ref().map_or(pattern.end, |guard| guard.end);
                self.add(pattern.start..end, Kind::Arm(pattern, guard));
            }
        }
        visit::visit_expr_match(self, expr);
    }
}

struct Weaver<'a> {
    text: &'a str,
    /// By their beginning; what holds another comes before it.
    nodes: &'a [Node],
    woven: String,
    places: Vec<(Range<usize>, usize)>,
}

impl Weaver<'_> {
    /// A part of the text with the mutants in it, of which the first may be that at `from`.
    fn render(&mut self, range: Range<usize>, from: usize) {
        let (mut at, mut next) = (range.start, from);
        while let Some(node) = self.nodes.get(next).filter(|node| node.range.start < range.end) {
            if node.range.start >= at && node.range.end <= range.end {
                self.woven.push_str(&self.text[at..node.range.start]);
                at = node.range.end;
                self.expand(next);
            }
            next += 1;
        }
        self.woven.push_str(&self.text[at..range.end]);
    }

    fn expand(&mut self, index: usize) {
        let node = &self.nodes[index];
        let start = self.woven.len();
        match &node.kind {
            Kind::Const => {}
            Kind::Body => self.body(node, index),
            Kind::Open => self.open(node, index),
            Kind::Field(name, value, base) => {
                self.woven.push_str(&format!("{name}: "));
                self.choices(node, |_| format!("{base}.{name}"));
                self.render(value.clone(), index + 1);
                self.woven.push_str(" })");
            }
            Kind::Binary(left, right) => {
                let [first, second] = [left, right].map(|operand| &self.text[operand.clone()]);
                self.choices(node, |operator| format!("{first} {operator} {second}"));
                self.render(left.clone(), index + 1);
                self.woven.push_str(&self.text[left.end..right.start]);
                self.render(right.clone(), index + 1);
                self.woven.push_str(" })");
            }
            Kind::Unary(operand) => {
                let without = &self.text[operand.clone()];
                self.choices(node, |_| without.to_owned());
                self.woven.push_str(&self.text[node.range.start..operand.start]);
                self.render(operand.clone(), index + 1);
                self.woven.push_str(" })");
            }
            Kind::Arm(pattern, guard) => self.arm(node, pattern.clone(), guard.clone(), index),
        }
        let whole = start..self.woven.len();
        self.places.extend(node.mutants.iter().map(|(number, ..)| (whole.clone(), *number)));
    }

    fn body(&mut self, node: &Node, index: usize) {
        for (number, _, value) in &node.mutants {
            self.place(*number, &format!("if crate::mutant::on({number}) {{ return {value}; }} "));
        }
        self.render(node.range.clone(), index + 1);
    }

    /// All values have one type: the first, or the second, or …
    fn open(&mut self, node: &Node, index: usize) {
        let [left, right] = ["Left", "Right"].map(|side| format!("crate::mutant::Either::{side}("));
        for (at, (number, _, value)) in node.mutants.iter().enumerate() {
            let given = format!("{}{left}{value}{}", right.repeat(at), ")".repeat(at + 1));
            self.place(*number, &format!("if crate::mutant::on({number}) {{ return {given}; }} "));
        }
        self.woven.push_str(&format!("{}{{ ", right.repeat(node.mutants.len())));
        self.render(node.range.clone(), index + 1);
        self.woven.push_str(&format!(" }}{}", ")".repeat(node.mutants.len())));
    }

    /// What is there if a mutant is on, for each, and the beginning of what is there otherwise.
    fn choices(&mut self, node: &Node, text: impl Fn(&str) -> String) {
        self.woven.push('(');
        for (number, _, replacement) in &node.mutants {
            self.woven.push_str(&format!("if crate::mutant::on({number}) {{ "));
            self.place(*number, &text(replacement));
            self.woven.push_str(" } else ");
        }
        self.woven.push_str("{ ");
    }

    fn place(&mut self, number: usize, text: &str) {
        let start = self.woven.len();
        self.woven.push_str(text);
        self.places.push((start..self.woven.len(), number));
    }

    /// An arm that is gone takes nothing; a guard that is another lets through everything or nothing.
    fn arm(&mut self, node: &Node, pattern: Range<usize>, guard: Option<Range<usize>>, index: usize) {
        self.woven.push_str(&self.text[pattern]);
        self.woven.push_str(" if ");
        let mut ends = 0;
        for (number, genre, replacement) in &node.mutants {
            let question = format!("crate::mutant::on({number})");
            let asked = match (genre, replacement.as_str()) {
                (Genre::Guard, "true") => format!("{question} || ("),
                _ => format!("!{question} && ("),
            };
            self.woven.push_str(&asked);
            ends += 1;
        }
        match guard {
            Some(guard) => self.render(guard, index + 1),
            None => self.woven.push_str("true"),
        }
        self.woven.push_str(&")".repeat(ends));
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Woven, weave};
    use crate::list::{Genre, Mutant};

    /// A mutant of the first place where `found` stands in a text of one line.
    fn mutant(text: &str, found: &str, genre: Genre, replacement: &str) -> Mutant {
        let at = text.find(found).expect("it is there");
        let column = text[..at].chars().count() + 1;
        let end = (1, column + found.chars().count());
        let (name, file) = (String::new(), String::new());
        Mutant { name, file, genre, start: (1, column), end, replacement: replacement.to_owned() }
    }

    fn woven(text: &str, mutants: &[Mutant], constant: &[&str]) -> Woven {
        let numbered: Vec<(usize, &Mutant)> = mutants.iter().enumerate().collect();
        let constant: BTreeSet<String> = constant.iter().map(|&name| name.to_owned()).collect();
        weave(text, &numbered, &constant).expect("it is Rust")
    }

    #[test]
    fn an_operator_asks_and_keeps_its_operands() {
        let text = "fn ä(a: u8) -> bool { a + 1 < 3 }";
        let mutants = [
            mutant(text, "<", Genre::Binary, "=="),
            mutant(text, "<", Genre::Binary, ">"),
            mutant(text, "+", Genre::Binary, "*"),
        ];
        let woven = woven(text, &mutants, &[]);
        let plus = "(if crate::mutant::on(2) { a * 1 } else { a + 1 })";
        let expected = format!(
            "fn ä(a: u8) -> bool {{ (if crate::mutant::on(0) {{ a + 1 == 3 }} else if crate::mutant::on(1) {{ a + 1 > 3 }} \
             else {{ {plus} < 3 }}) }}"
        );
        assert_eq!(woven.text, expected);
        let narrowest =
            woven.places.iter().filter(|(_, number)| *number == 1).map(|(place, _)| place.clone());
        assert_eq!(
            narrowest.map(|place| &woven.text[place]).min_by_key(|text| text.len()),
            Some("a + 1 > 3")
        );
    }

    #[test]
    fn a_function_may_give_something_else_first() {
        let text = "fn f() -> u8 { 1 } fn g() -> impl Iterator<Item = u8> { 2..3 } fn h() -> impl Fn() { p }";
        let mutants = [
            mutant(text, "1", Genre::Body, "0"),
            mutant(text, "2..3", Genre::Body, "std::iter::empty()"),
            mutant(text, "p }", Genre::Body, "q"),
        ];
        let woven = woven(text, &mutants, &[]);
        assert!(woven.text.starts_with("fn f() -> u8 { if crate::mutant::on(0) { return 0; } 1 }"));
        let either = "{ if crate::mutant::on(1) { return crate::mutant::Either::Left(std::iter::empty()); } \
                      crate::mutant::Either::Right({ 2..3 }) }";
        assert!(woven.text.contains(either), "{}", woven.text);
        assert!(woven.text.ends_with("{ p }"));
        assert_eq!(woven.alone, [2]);
    }

    #[test]
    fn a_field_may_be_that_of_the_rest() {
        let text = "fn f(b: B) -> [B; 2] { [B { a: 1, ..b.clone() }, B { a, ..Default::default() }] }";
        let mutants = [mutant(text, "a: 1,", Genre::Field, ""), mutant(text, "a, ..D", Genre::Field, "")];
        let woven = woven(text, &mutants, &[]).text;
        assert!(woven.contains("a: (if crate::mutant::on(0) { (b.clone()).a } else { 1 }), ..b"), "{woven}");
        let shorthand = "a: (if crate::mutant::on(1) { <B as Default>::default().a } else { a }), ..D";
        assert!(woven.contains(shorthand), "{woven}");
    }

    #[test]
    fn what_is_called_while_the_program_is_built_cannot_ask() {
        let text = "const fn f(a: bool) -> bool { !a }";
        let mutants = [mutant(text, "!", Genre::Unary, "")];
        let asks = "fn f(a: bool) -> bool { (if crate::mutant::on(0) { a } else { !a }) }";
        assert_eq!(woven(text, &mutants, &[]).text.replace("  ", " ").trim(), asks);
        let kept = woven(text, &mutants, &["f"]);
        assert_eq!((kept.text.as_str(), kept.alone), (text, vec![0]));
    }

    #[test]
    fn an_arm_goes_by_its_guard() {
        let text = "fn f(a: u8) -> u8 { match a { 1 => 2, b if b > 3 => 4, _ => 5 } }";
        let mutants = [
            mutant(text, "1 => 2,", Genre::Arm, ""),
            mutant(text, "b > 3", Genre::Guard, "true"),
            mutant(text, "b > 3", Genre::Guard, "false"),
        ];
        let woven = woven(text, &mutants, &[]);
        let expected = "match a { 1 if !crate::mutant::on(0) && (true) => 2, \
                        b if crate::mutant::on(1) || (!crate::mutant::on(2) && (b > 3)) => 4, _ => 5 }";
        assert!(woven.text.contains(expected), "{}", woven.text);
        let complete = "fn f(a: bool) -> u8 { match a { true => 1, false => 2 } }";
        let without = [mutant(complete, "true => 1,", Genre::Arm, "")];
        assert_eq!(self::woven(complete, &without, &[]).alone, [0]);
    }

    #[test]
    fn chains_of_let_stay_as_they_are() {
        let text = "fn f(a: Option<u8>) -> bool { if let Some(b) = a && b == 3 { true } else { false } }";
        let mutants = [mutant(text, "&&", Genre::Binary, "||"), mutant(text, "==", Genre::Binary, "!=")];
        let woven = woven(text, &mutants, &[]);
        assert!(woven.text.contains("= a && (if crate::mutant::on(1) { b != 3 } else { b == 3 }) {"));
        assert_eq!(woven.alone, [0]);
    }
}
