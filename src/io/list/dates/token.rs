use super::{DateFault, DayOrder, YEARS};
use crate::io::list::key;

/// A part of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// A year.
    Year(i32),
    /// First and last month, 1 to 12.
    Months(i32, i32),
    /// A small number: a day of the month, or which quarter.
    Day(i32),
    /// "First", "second": of two halves or four quarters.
    Ordinal(i32),
    /// A part of a year of so many months, whose number stands beside it.
    Part(i32),
    /// What follows is the other end.
    To,
    /// What follows is a beginning without an end.
    Since,
    /// There is no end yet.
    Open,
}

/// The parts of a text, in their order; none where it says that there is no date.
pub(super) fn tokens(text: &str, order: Option<DayOrder>) -> Result<Vec<Token>, DateFault> {
    if is_none(text) {
        return Ok(Vec::new());
    }
    let text = without_time(text).replace("-Q", " Q").replace("-q", " q").replace(ORDINALS, "");
    let chunks = chunks(&text);
    let mut tokens = Vec::new();
    for (at, chunk) in chunks.iter().enumerate() {
        if chunk.starts_with(|letter: char| letter.is_ascii_digit()) {
            let is_short_year =
                at >= 2 && is_joint(chunks[at - 1]) && is_month(chunks[at - 2]) && chunk.len() == 2;
            match chunk.parse::<i32>() {
                // As spreadsheets write a month: "Feb-11".
                Ok(year) if is_short_year => tokens.push(Token::Year(2000 + year)),
                _ => number(chunk, order, &mut tokens)?,
            }
        } else if chunk.chars().any(char::is_alphabetic) {
            tokens.extend(word(&key(chunk))?);
        } else if chunk.contains(char::is_numeric) {
            // Digits of other scripts are not read, and not passed over.
            return Err(DateFault::NotADate);
        } else if (chunk.contains(DASHES) || chunk.contains('/')) && !joins(&chunks, at) {
            tokens.push(Token::To);
        }
    }
    tidied(tokens)
}

/// `2011-02-14T09:00:00Z` and `2011-02-14 00:00:00` without what follows the day.
fn without_time(text: &str) -> &str {
    match text.split_once(['T', ' ']) {
        Some((day, time)) if numbers(day).len() == 3 && time.contains(':') => day,
        _ => text,
    }
}

fn is_joint(chunk: &str) -> bool {
    matches!(chunk, "-" | "/" | "." | "'" | "’")
}

fn is_month(chunk: &str) -> bool {
    month(&key(chunk)).is_some()
}

/// Whether a mark stands inside of one date: "Feb-2011", "14-Feb-2011".
fn joins(chunks: &[&str], at: usize) -> bool {
    let is_number = |chunk: &&str| chunk.bytes().all(|byte| byte.is_ascii_digit());
    let (before, after) = (at.checked_sub(1).and_then(|at| chunks.get(at)), chunks.get(at + 1));
    let (Some(before), Some(after)) = (before, after) else { return false };
    let is_day = is_number(before) && before.len() <= 2;
    is_joint(chunks[at]) && ((is_month(before) && is_number(after)) || (is_day && is_month(after)))
}

/// Marks behind the number of a day: "1º de março".
const ORDINALS: [char; 3] = ['º', 'ª', '°'];

const DASHES: [char; 4] = ['-', '–', '—', '~'];

fn is_none(text: &str) -> bool {
    let text = key(text);
    [
        "",
        "n a",
        "na",
        "none",
        "unknown",
        "tbd",
        "tbc",
        "no date",
        "s f",
        "sin fecha",
        "sans date",
        "sem data",
        "nd",
        "s d",
    ]
    .contains(&text.as_str())
}

/// Runs of digits with what joins them, runs of letters, and runs of neither.
fn chunks(text: &str) -> Vec<&str> {
    let mut chunks = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let end = if first.is_ascii_digit() {
            number_end(rest)
        } else if first.is_alphabetic() {
            rest.find(|letter: char| !letter.is_alphabetic()).unwrap_or(rest.len())
        } else {
            rest.find(|letter: char| letter.is_ascii_digit() || letter.is_alphabetic()).unwrap_or(rest.len())
        };
        chunks.push(&rest[..end]);
        rest = &rest[end..];
    }
    chunks
}

/// Digits, and what stands between digits without a space: `14/02/2011`, `2011-02-14`.
fn number_end(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut end = 0;
    while end < bytes.len() {
        let is_digit = bytes[end].is_ascii_digit();
        let joins =
            matches!(bytes[end], b'/' | b'-' | b'.') && bytes.get(end + 1).is_some_and(u8::is_ascii_digit);
        if !(is_digit || joins) {
            break;
        }
        end += 1;
    }
    end
}

/// The numbers of a text that is nothing but numbers with `/`, `-` or `.` between them.
pub(super) fn numbers(text: &str) -> Vec<i32> {
    let text = text.trim();
    let text = text.split([' ', 'T']).next().unwrap_or(text);
    let numbers = text.split(['/', '-', '.']).map(|part| part.parse().ok().filter(|_| part.len() <= 4));
    numbers.collect::<Option<_>>().unwrap_or_default()
}

fn number(chunk: &str, order: Option<DayOrder>, tokens: &mut Vec<Token>) -> Result<(), DateFault> {
    numbered(&numbers(chunk), order, tokens)
}

fn numbered(numbers: &[i32], order: Option<DayOrder>, tokens: &mut Vec<Token>) -> Result<(), DateFault> {
    let is_year = |number: i32| YEARS.contains(&number);
    match *numbers {
        // "12/2010-01/2011", "14/02/2011-16/02/2011".
        [_, _, _, _] | [_, _, _, _, _, _] => {
            let (first, last) = numbers.split_at(numbers.len() / 2);
            numbered(first, order, tokens)?;
            tokens.push(Token::To);
            numbered(last, order, tokens)?;
        }
        [year] if is_year(year) => tokens.push(Token::Year(year)),
        [day] if (1..=31).contains(&day) => tokens.push(Token::Day(day)),
        [from, to] if is_year(from) && is_year(to) => {
            tokens.extend([Token::Year(from), Token::To, Token::Year(to)])
        }
        [month, year] | [year, month] if is_year(year) && (1..=12).contains(&month) => {
            tokens.extend([Token::Months(month, month), Token::Year(year)]);
        }
        [from, to] if [from, to].iter().all(|day| (1..=31).contains(day)) => {
            tokens.extend([Token::Day(from), Token::To, Token::Day(to)]);
        }
        [year, month, day] if is_year(year) => dated(year, [month, day], Some(DayOrder::MonthFirst), tokens)?,
        [first, second, year] if is_year(year) => dated(year, [first, second], order, tokens)?,
        _ => return Err(DateFault::NotADate),
    }
    Ok(())
}

fn dated(
    year: i32,
    [first, second]: [i32; 2],
    order: Option<DayOrder>,
    tokens: &mut Vec<Token>,
) -> Result<(), DateFault> {
    let month = match order {
        _ if first == second => first,
        _ if first > 12 => second,
        _ if second > 12 => first,
        Some(DayOrder::DayFirst) => second,
        Some(DayOrder::MonthFirst) => first,
        None => return Err(DateFault::DayOrMonth(year)),
    };
    let is_sound =
        (1..=12).contains(&month) && [first, second].iter().all(|number| (1..=31).contains(number));
    if !is_sound {
        return Err(DateFault::NotADate);
    }
    tokens.extend([Token::Day(first), Token::Months(month, month), Token::Year(year)]);
    Ok(())
}

/// Names of months: English, Spanish, French, Portuguese. Three letters or more of one name it, where they are clear.
const MONTHS: [[&str; 4]; 12] = [
    ["january", "enero", "janvier", "janeiro"],
    ["february", "febrero", "fevrier", "fevereiro"],
    ["march", "marzo", "mars", "marco"],
    ["april", "abril", "avril", "abril"],
    ["may", "mayo", "mai", "maio"],
    ["june", "junio", "juin", "junho"],
    ["july", "julio", "juillet", "julho"],
    ["august", "agosto", "aout", "agosto"],
    ["september", "septiembre", "septembre", "setembro"],
    ["october", "octubre", "octobre", "outubro"],
    ["november", "noviembre", "novembre", "novembro"],
    ["december", "diciembre", "decembre", "dezembro"],
];

fn word(word: &str) -> Result<Option<Token>, DateFault> {
    Ok(Some(match word {
        "to" | "until" | "till" | "through" | "thru" | "and" | "a" | "al" | "hasta" | "y" | "au"
        | "jusqu" | "jusque" | "et" | "ate" | "ao" | "e" => Token::To,
        "since" | "from" | "desde" | "depuis" | "partir" => Token::Since,
        "present" | "date" | "now" | "today" | "ongoing" | "onwards" | "presente" | "actualidad"
        | "fecha" | "jour" | "hoje" | "hoy" | "curso" | "cours" | "current" => Token::Open,
        "first" | "primer" | "primero" | "premier" | "primeiro" => Token::Ordinal(1),
        "second" | "segundo" | "deuxieme" => Token::Ordinal(2),
        "third" | "tercer" | "troisieme" | "terceiro" => Token::Ordinal(3),
        "fourth" | "last" | "cuarto" | "quatrieme" | "quarto" => Token::Ordinal(4),
        "half" | "semester" | "semestre" | "h" => Token::Part(6),
        "quarter" | "trimester" | "trimestre" | "q" => Token::Part(3),
        // These say nothing that a month could say; "early 2011" is some time in 2011.
        "between" | "entre" | "in" | "en" | "em" | "of" | "the" | "de" | "del" | "do" | "da" | "du"
        | "le" | "la" | "les" | "el" | "los" | "l" | "d" | "st" | "nd" | "rd" | "th" | "er" | "ro" | "o"
        | "year" | "ano" | "annee" | "early" | "mid" | "late" | "end" | "beginning" | "principios"
        | "mediados" | "fines" | "finales" | "inicio" | "debut" | "fin" | "fim" => return Ok(None),
        _ => month(word).map(|month| Token::Months(month, month)).ok_or(DateFault::NotADate)?,
    }))
}

/// The month that a word, or its first three letters or more, names in any language, if it can only be one.
fn month(word: &str) -> Option<i32> {
    let is_spelled = |names: &[&str; 4]| word.len() >= 3 && names.iter().any(|name| name.starts_with(word));
    let mut months = (1..).zip(&MONTHS).filter(|(_, names)| is_spelled(names)).map(|(month, _)| month);
    let first = months.next();
    first.filter(|_| months.next().is_none())
}

/// Puts parts of a year together with their number, and months that follow each other, and takes away marks that divide nothing.
fn tidied(tokens: Vec<Token>) -> Result<Vec<Token>, DateFault> {
    let mut tidy: Vec<Token> = Vec::new();
    for token in tokens {
        match (tidy.last().copied(), token) {
            (None | Some(Token::To), Token::To) => {}
            (Some(Token::Ordinal(number)), Token::Part(months))
            | (Some(Token::Part(months)), Token::Day(number) | Token::Ordinal(number)) => {
                tidy.pop();
                tidy.push(part_of_year(number, months)?);
            }
            // "February, March and April 2011".
            (Some(Token::Months(first, last)), Token::Months(next, end)) if last < next => {
                tidy.pop();
                tidy.push(Token::Months(first, end));
            }
            _ => tidy.push(token),
        }
    }
    Ok(tidy)
}

fn part_of_year(number: i32, months: i32) -> Result<Token, DateFault> {
    let last = number * months;
    if (1..=12).contains(&last) {
        Ok(Token::Months(last - months + 1, last))
    } else {
        Err(DateFault::NotADate)
    }
}
