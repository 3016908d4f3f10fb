use std::sync::Arc;

use super::{
    Code, Coded, Country, Id, Mandate, Organisation, Period, SentenceRef, Source, Term, Text,
    code::coded_enum,
};

coded_enum! {
    /// What sort of work it is.
    Kind {
        /// A course.
        Training => "training",
        /// A workshop.
        Workshop => "workshop",
        /// A seminar.
        Seminar => "seminar",
        /// A conference or symposium.
        Conference => "conference",
        /// A meeting.
        Meeting => "meeting",
        /// An evaluation.
        Evaluation => "evaluation",
        /// Advice and practical help.
        TechnicalAssistance => "technical-assistance",
        /// Help with drafting law.
        LegalAssistance => "legal-assistance",
        /// Delivery of equipment.
        Equipment => "equipment",
        /// An agreement.
        Agreement => "agreement",
        /// Scholarships.
        Scholarship => "scholarship",
        /// A programme with several parts.
        Programme => "programme",
        /// Research.
        Research => "research",
        /// A state's own act, such as a ratification: shown, never counted, never raising a level.
        StateAction => "state-action",
        /// Standing work with another body.
        Cooperation => "cooperation",
        /// Of another sort, or the list does not say. Never in the report.
        Other => "other",
    }
}

coded_enum! {
    /// How far it had come as of the report; never computed from today's date.
    Status {
        /// Done.
        Completed => "completed",
        /// Under way.
        Ongoing => "ongoing",
        /// Still to come.
        Planned => "planned",
        /// The list does not say: it is reported, so it counts, and nothing more is claimed. Never in the report.
        Unknown => "unknown",
    }
}

coded_enum! {
    /// What a country has to do with an activity.
    CountryRole {
        /// It took place there.
        Host => "host",
        /// It was done for that country.
        Beneficiary => "beneficiary",
        /// Its people took part elsewhere.
        Participant => "participant",
        /// It joined, accepted or signed up; nothing delivered is named yet.
        Member => "member",
        /// It ratified, acceded or otherwise acted itself.
        Party => "party",
        /// Named as a future host or beneficiary, offered or eligible.
        Planned => "planned",
        /// Named as not having taken part: stronger than silence.
        Absent => "absent",
    }
}

coded_enum! {
    /// How a country came in that the sentence does not name.
    Derived {
        /// "All the Caribbean states".
        All => "all",
        /// "All … with the exception of …".
        Exception => "exception",
        /// "Both states", "these countries".
        Anaphora => "anaphora",
    }
}

coded_enum! {
    /// What an organisation has to do with an activity.
    OrgRole {
        /// Responsible for it.
        Lead => "lead",
        /// Worked on it.
        Partner => "partner",
        /// Paid for it.
        Funder => "funder",
        /// Taught.
        Trainer => "trainer",
        /// Received it in its house or country.
        Host => "host",
    }
}

/// One country's part in an activity.
#[derive(Clone, Debug, PartialEq)]
pub struct Participation {
    /// Which country.
    pub country: Id<Country>,
    /// In which role.
    pub role: CountryRole,
    /// The sentences that say so, at least one.
    pub refs: Vec<SentenceRef>,
    /// How it came in, where the sentence does not name it.
    pub derived: Option<Derived>,
}

/// One organisation's part in an activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Involvement {
    /// Which organisation.
    pub organisation: Id<Organisation>,
    /// In which role.
    pub role: OrgRole,
}

/// Where it was held, if outside the countries of the dataset.
#[derive(Clone, Debug, PartialEq)]
pub struct Venue {
    /// Town, where the source names one.
    pub place: Option<String>,
    /// ISO 3166-1 alpha-3.
    pub country: Code,
}

/// Where a row of somebody's own list comes from, besides numbered sentences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// Line of the file, from 1.
    pub line: usize,
}

/// One distinguishable piece of work.
#[derive(Clone, Debug, PartialEq)]
pub struct Activity {
    /// Stable name: it stands in links for ever.
    pub code: Code,
    /// Whose list it stands in.
    pub source: Id<Source>,
    /// Where in that list; nothing for the report, which has `refs`.
    pub origin: Option<Arc<Origin>>,
    /// The mandate under which the report files it.
    pub mandate: Id<Mandate>,
    /// What sort of work it is.
    pub kind: Kind,
    /// How far it had come.
    pub status: Status,
    /// When, as precisely as the report says; nothing where it does not.
    pub period: Option<Period>,
    /// Countries with their roles, in the order of the file. A country may have two roles, never one twice.
    pub countries: Vec<Participation>,
    /// How many countries took part, where only that is said.
    pub unnamed_countries: Option<u32>,
    /// Where it was held, if outside the countries of the dataset.
    pub venue: Option<Venue>,
    /// Bodies with their roles, in the order of the file.
    pub organisations: Vec<Involvement>,
    /// What it was about.
    pub topics: Vec<Id<Term>>,
    /// Whom it was for.
    pub audiences: Vec<Id<Term>>,
    /// The programme that it is a part of. No cycle.
    pub part_of: Option<Id<Activity>>,
    /// Short name. Shared, as is what follows: tests of scale copy activities a thousand times.
    pub title: Arc<Text>,
    /// What was done, in a few sentences.
    pub summary: Arc<Text>,
    /// Every sentence that supports it, in the order of the report: of its own source.
    pub refs: Arc<[SentenceRef]>,
    /// Where one can read more: an address, or words that say where.
    pub link: Option<Arc<str>>,
}

impl Activity {
    /// Whether it is work that counts, and not a state's own act.
    #[must_use]
    pub fn counts(&self) -> bool {
        self.kind != Kind::StateAction
    }

    /// The address at which one can read more, if it is one.
    #[must_use]
    pub fn address(&self) -> Option<&str> {
        let is_web = |link: &&str| {
            let scheme = link.split_once("://").map_or("", |(scheme, _)| scheme);
            scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https")
        };
        self.link.as_deref().filter(is_web)
    }

    /// Whether it counts and no country is named in any role: regional work.
    #[must_use]
    pub fn is_regional(&self) -> bool {
        self.counts() && self.countries.is_empty()
    }

    /// The roles that `country` has in it, in the order of the file.
    pub fn roles_of(&self, country: Id<Country>) -> impl Iterator<Item = CountryRole> + '_ {
        self.countries.iter().filter(move |part| part.country == country).map(|part| part.role)
    }

    /// The bodies with `role`, in the order of the file.
    pub fn organisations_as(&self, role: OrgRole) -> impl Iterator<Item = Id<Organisation>> + '_ {
        self.organisations.iter().filter(move |part| part.role == role).map(|part| part.organisation)
    }
}

impl Coded for Activity {
    fn code(&self) -> &Code {
        &self.code
    }
}
