use std::collections::BTreeSet;

use super::{
    Element, Writing,
    codes::{OWN, aid_type, sector, status},
    dates::{ends, first_day, last_day},
};
use crate::model::{Activity, Headcount, Id, ListColumn, Text};

/// `DescriptionType`: general, target groups, other.
const GENERAL: &str = "1";
const TARGET_GROUPS: &str = "3";
const OTHER: &str = "4";

/// `DocumentCategory`: activity web page.
const WEB_PAGE: &str = "A12";
/// Where the kinds of activities are published.
const KINDS: &str = "data/schema.json#/$defs/Activity/properties/kind";

/// `RelatedActivityType`: parent, child.
const PARENT: &str = "1";
const CHILD: &str = "2";

impl Writing<'_> {
    /// An activity, its elements in the order of the schema.
    pub(super) fn activity(&self, id: Id<Activity>, activity: &Activity) -> Element {
        let code = |name, code: &str| Element::new(name).with("code", code);
        Self::in_language(activity)
            .holding([Element::new("iati-identifier").text(&self.identifier(id)), self.reporting_org()])
            .holding([Element::new("title").holding(Self::narratives(&activity.title))])
            .holding(self.descriptions(id, activity))
            .holding(self.participating_orgs(activity))
            .holding([code("activity-status", status(activity.status))])
            .holding(self.activity_dates(activity))
            .holding([Self::scope(activity)])
            .holding(self.recipients(activity))
            .holding(self.locations(activity))
            .holding(self.sector(activity).map(|sector| code("sector", sector).with("vocabulary", "1")))
            .holding(self.tags(activity))
            .holding(aid_type(activity.kind).map(|aid| code("default-aid-type", aid)))
            .holding(self.pages(activity))
            .holding(self.related(id, activity))
            .holding(self.results(id, activity))
    }

    /// An activity with the language of what does not say its own: nobody knows that of a list.
    fn in_language(activity: &Activity) -> Element {
        let element = Element::new("iati-activity");
        if activity.origin.is_none() { element.with("xml:lang", "en") } else { element }
    }

    /// What was done; for whom; figures that others share, which are no result of this one alone; the sentences, or
    /// the words that say where one can read more.
    fn descriptions(&self, id: Id<Activity>, activity: &Activity) -> Vec<Element> {
        let (data, words) = (self.extract.data, self.extract.words);
        let described = |kind| Element::new("description").with("type", kind);
        let mut all = vec![described(GENERAL).holding(Self::narratives(&activity.summary))];
        let audiences: Vec<&str> = activity
            .audiences
            .iter()
            .map(|&audience| self.cells.text(&data.audiences[audience].name))
            .collect();
        if !audiences.is_empty() {
            all.push(described(TARGET_GROUPS).holding([self.said(&(words.list)(&audiences))]));
        }
        let notes = self.cells.people_notes(id).zip(self.cells.people.all(id));
        let shared = notes.filter(|(_, headcount)| headcount.is_shared());
        all.extend(shared.map(|(note, _)| described(OTHER).holding([self.said(&note)])));
        if !activity.refs.is_empty() {
            all.push(described(OTHER).holding([self.said(&(words.sources)(&activity.refs))]));
        }
        let place = activity.link.as_deref().filter(|_| activity.address().is_none());
        all.extend(place.map(|place| described(OTHER).holding(Self::narratives(&Text::plain(place, None)))));
        all
    }

    /// The purpose, if all topics have the same: several would need shares.
    fn sector(&self, activity: &Activity) -> Option<&'static str> {
        let topics = activity.topics.iter().map(|&topic| self.extract.data.topics[topic].code.as_str());
        let sectors: BTreeSet<_> = topics.map(sector).collect();
        if sectors.len() == 1 { sectors.into_iter().next().flatten() } else { None }
    }

    /// The mandate, the kind and the topics, of our own vocabularies.
    fn tags(&self, activity: &Activity) -> Vec<Element> {
        let data = self.extract.data;
        let mandate = &data.mandates[activity.mandate];
        let titles = mandate.title.iter().flat_map(Self::narratives);
        let mut tags = vec![
            self.tag(&self.list("mandates"), mandate.code.as_str()).holding(titles),
            self.tag(KINDS, activity.kind.code())
                .holding([self.said((self.extract.words.kind)(activity.kind))]),
        ];
        let topics = activity.topics.iter().map(|&topic| &data.topics[topic]);
        tags.extend(topics.map(|topic| {
            self.tag(&self.list("topics"), topic.code.as_str()).holding(Self::narratives(&topic.name))
        }));
        tags
    }

    /// Where a vocabulary of the data is published.
    fn list(&self, name: &str) -> String {
        format!("data/{}.json#/{name}", self.extract.data.info().code)
    }

    fn tag(&self, vocabulary: &str, code: &str) -> Element {
        let uri = format!("{}{vocabulary}", self.extract.address);
        Element::new("tag").with("vocabulary", OWN).with("vocabulary-uri", uri).with("code", code)
    }

    /// The activity on our page, which shows those of the report, and where one can read more.
    fn pages(&self, activity: &Activity) -> Vec<Element> {
        let words = self.extract.words;
        let own = activity.origin.is_none().then(|| {
            let url = format!("{}?activity={}", self.extract.address, activity.code);
            self.page(&url, words.app_name)
        });
        let more = activity.address().map(|url| self.page(url, (words.download.column)(ListColumn::Link)));
        own.into_iter().chain(more).collect()
    }

    fn page(&self, url: &str, title: &str) -> Element {
        Element::new("document-link")
            .with("format", "text/html")
            .with("url", url)
            .holding([Element::new("title").holding([self.said(title)])])
            .holding([Element::new("category").with("code", WEB_PAGE)])
    }

    /// The programme that it belongs to, and its own parts as far as they are in the file.
    fn related(&self, id: Id<Activity>, activity: &Activity) -> Vec<Element> {
        let related = |other, kind| {
            Element::new("related-activity").with("ref", self.identifier(other)).with("type", kind)
        };
        let programme = activity.part_of.map(|programme| related(programme, PARENT));
        let parts = self.parts.get(&id).into_iter().flatten().map(|&part| related(part, CHILD));
        programme.into_iter().chain(parts).collect()
    }

    /// How many people, where the figure is for this activity alone.
    fn results(&self, id: Id<Activity>, activity: &Activity) -> Vec<Element> {
        let own = self.cells.people.all(id).iter().filter(|headcount| !headcount.is_shared());
        own.map(|headcount| self.result(headcount, activity)).collect()
    }

    fn result(&self, headcount: &Headcount, activity: &Activity) -> Element {
        let title = |element: Element| Element::new("title").holding([element]);
        let period = activity.period.map(|period| self.result_period(period, headcount));
        let indicator = Element::new("indicator")
            .with("measure", "1")
            .holding([Element::new("title").holding(Self::narratives(&headcount.what))])
            .holding(period);
        Element::new("result")
            .with("type", "1")
            .holding([title(self.said(self.extract.words.download.people)), indicator])
    }

    fn result_period(&self, period: crate::model::Period, headcount: &Headcount) -> Element {
        let (start, end) = ends(period);
        let last = end.unwrap_or(self.extract.source().as_of);
        let note = end
            .is_none()
            .then(|| Element::new("comment").holding([self.said(self.extract.words.download.open_end)]));
        Element::new("period").holding([
            Element::new("period-start").with("iso-date", first_day(start)),
            Element::new("period-end").with("iso-date", last_day(last)),
            Element::new("actual").with("value", headcount.count.to_string()).holding(note),
        ])
    }
}
