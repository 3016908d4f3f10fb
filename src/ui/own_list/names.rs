use crate::{
    i18n::Messages,
    model::{Code, Coded, CountryRole, Dataset, Kind, OrgRole, Status, Text, Vocabulary, WorldCountry},
    order,
    ui::part::OptionGroup,
};

/// What an entry of a vocabulary is called.
pub(super) fn name_of(data: &Dataset, words: &Messages, vocabulary: Vocabulary, code: &Code) -> String {
    let text = |text: &Text| text.get(words.lang).to_owned();
    let found = match vocabulary {
        Vocabulary::Mandate => data.mandates.find(code).map(|id| {
            let title = data.mandates[id].title.as_ref().map_or("", |title| title.get(words.lang));
            format!("{code} {title}").trim().to_owned()
        }),
        Vocabulary::Country => {
            let own = data.countries.find(code).map(|id| text(&data.countries[id].name));
            own.or_else(|| Some(WorldCountry::find(code.as_str())?.name(words.lang).to_owned()))
        }
        Vocabulary::Organisation => data.organisations.find(code).map(|id| {
            let row = &data.organisations[id];
            let short = row.short().get(words.lang);
            let name = row.name.get(words.lang);
            if short == name { name.to_owned() } else { format!("{short}: {name}") }
        }),
        Vocabulary::Topic => data.topics.find(code).map(|id| text(&data.topics[id].name)),
        Vocabulary::Audience => data.audiences.find(code).map(|id| text(&data.audiences[id].name)),
        Vocabulary::Kind => Kind::from_code(code.as_str()).map(|kind| (words.kind)(kind).to_owned()),
        Vocabulary::Status => {
            Status::from_code(code.as_str()).map(|status| (words.status)(status).to_owned())
        }
        Vocabulary::CountryRole => {
            CountryRole::from_code(code.as_str()).map(|role| (words.country_role)(role).to_owned())
        }
        Vocabulary::OrgRole => {
            OrgRole::from_code(code.as_str()).map(|role| (words.org_role)(role).to_owned())
        }
    };
    found.unwrap_or_else(|| code.to_string())
}

/// Every entry of a vocabulary that a name can be, with what it is called: by name, closed lists and mandates in their own
/// order.
pub(super) fn entries(data: &Dataset, words: &Messages, vocabulary: Vocabulary) -> Vec<(Code, String)> {
    let plain = |codes: &[&str]| codes.iter().filter_map(|code| Code::new(code).ok()).collect::<Vec<_>>();
    let mut codes: Vec<Code> = match vocabulary {
        Vocabulary::Mandate => data.mandates.iter().map(|(_, row)| row.code().clone()).collect(),
        Vocabulary::Country => data.countries.iter().map(|(_, row)| row.code().clone()).collect(),
        Vocabulary::Organisation => data.organisations.iter().map(|(_, row)| row.code().clone()).collect(),
        Vocabulary::Topic => data.topics.iter().map(|(_, row)| row.code().clone()).collect(),
        Vocabulary::Audience => data.audiences.iter().map(|(_, row)| row.code().clone()).collect(),
        Vocabulary::Kind => plain(Kind::CODES),
        Vocabulary::Status => plain(Status::CODES),
        Vocabulary::CountryRole => plain(CountryRole::CODES),
        Vocabulary::OrgRole => plain(OrgRole::CODES),
    };
    // "Not given" is what leaving a name as it is means.
    codes.retain(|code| vocabulary.is_open() || !["other", "unknown"].contains(&code.as_str()));
    let mut named: Vec<_> =
        codes.into_iter().map(|code| (code.clone(), name_of(data, words, vocabulary, &code))).collect();
    if vocabulary.is_open() && vocabulary != Vocabulary::Mandate {
        order::by_key(&mut named, |(_, name)| name.to_lowercase());
    }
    named
}

/// The values of a choice: an entry by its code behind this mark, which no code begins with.
pub(super) const ENTRY: char = '=';
/// An entry of its own.
pub(super) const AS_IT_IS: &str = "as-it-is";
/// No entry.
pub(super) const NOTHING: &str = "nothing";

/// The options for a name: what may be done without an entry, suggestions, all entries.
pub(super) fn options(
    data: &Dataset,
    words: &Messages,
    vocabulary: Vocabulary,
    suggestions: &[Code],
) -> Vec<OptionGroup> {
    let own = &words.own_list;
    let as_it_is = if vocabulary.is_open() { own.as_it_is } else { own.as_not_given };
    let mut first = vec![(AS_IT_IS.to_owned(), as_it_is.to_owned())];
    if vocabulary.is_open() && vocabulary != Vocabulary::Mandate {
        first.push((NOTHING.to_owned(), own.leave_out.to_owned()));
    }
    let value = |code: &Code| format!("{ENTRY}{code}");
    let suggested: Vec<_> =
        suggestions.iter().map(|code| (value(code), name_of(data, words, vocabulary, code))).collect();
    let all = entries(data, words, vocabulary);
    let all = all
        .into_iter()
        .filter(|(code, _)| !suggestions.contains(code))
        .map(|(code, name)| (value(&code), name));
    let group = |title, options: Vec<(String, String)>| OptionGroup { title: Some(title), options };
    let groups =
        [OptionGroup::plain(first), group(own.suggestions, suggested), group(own.all, all.collect())];
    groups.into_iter().filter(|group| !group.options.is_empty()).collect()
}
