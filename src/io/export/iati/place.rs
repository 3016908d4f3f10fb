use std::collections::BTreeSet;

use super::{Element, Writing};
use crate::model::{Activity, Country, CountryRole, Id, WorldCountry};

/// `ActivityScope`: regional, multi-national, national.
const REGIONAL: &str = "2";
const MULTINATIONAL: &str = "3";
const NATIONAL: &str = "4";

/// `Region`: "Caribbean, regional".
const CARIBBEAN: &str = "1031";
/// The countries whose regional work is that of the region.
const OF_CARIBBEAN: [&str; 16] = [
    "ATG", "BHS", "BRB", "BLZ", "CUB", "DMA", "DOM", "GRD", "GUY", "HTI", "JAM", "KNA", "LCA", "VCT", "SUR",
    "TTO",
];

/// `GeographicLocationReach`: where the activity takes place.
const WHERE_CARRIED_OUT: &str = "1";
/// `GeographicVocabulary`: ISO 3166-1 alpha-2.
const ISO_COUNTRY: &str = "A4";

impl Writing<'_> {
    pub(super) fn scope(activity: &Activity) -> Element {
        let countries: BTreeSet<_> = with_roles(activity, |role| role != CountryRole::Absent).collect();
        let code = match countries.len() {
            0 => REGIONAL,
            1 => NATIONAL,
            _ => MULTINATIONAL,
        };
        Element::new("activity-scope").with("code", code)
    }

    /// Countries for which it is done or is to be done, without shares: there is no money to be shared out. Of work that
    /// names none, the region.
    pub(super) fn recipients(&self, activity: &Activity) -> Vec<Element> {
        let is_recipient = |role| !matches!(role, CountryRole::Absent | CountryRole::Host);
        let countries: BTreeSet<_> = with_roles(activity, is_recipient).collect();
        if activity.countries.is_empty() && self.is_caribbean() {
            return vec![Element::new("recipient-region").with("code", CARIBBEAN).with("vocabulary", "1")];
        }
        let element = |id| {
            let country = &self.extract.data.countries[id];
            let code = alpha2(country.code.as_str())?;
            Some(
                Element::new("recipient-country").with("code", code).holding(Self::narratives(&country.name)),
            )
        };
        countries.into_iter().filter_map(element).collect()
    }

    fn is_caribbean(&self) -> bool {
        let mut countries = self.extract.data.countries.iter();
        countries.all(|(_, country)| OF_CARIBBEAN.contains(&country.code.as_str()))
    }

    /// Where it took place: host countries, and a venue outside of them.
    pub(super) fn locations(&self, activity: &Activity) -> Vec<Element> {
        let hosts: BTreeSet<_> = with_roles(activity, |role| role == CountryRole::Host).collect();
        let host = |id| {
            let country = &self.extract.data.countries[id];
            location(country.code.as_str(), Self::narratives(&country.name).collect())
        };
        let venue = activity
            .venue
            .as_ref()
            .map(|venue| location(venue.country.as_str(), vec![self.said(&self.cells.venue(activity))]));
        hosts.into_iter().map(host).chain(venue).collect()
    }
}

fn with_roles(activity: &Activity, keep: impl Fn(CountryRole) -> bool) -> impl Iterator<Item = Id<Country>> {
    activity.countries.iter().filter(move |part| keep(part.role)).map(|part| part.country)
}

fn location(alpha3: &str, name: Vec<Element>) -> Element {
    let code = alpha2(alpha3)
        .map(|code| Element::new("location-id").with("vocabulary", ISO_COUNTRY).with("code", code));
    Element::new("location")
        .holding([Element::new("location-reach").with("code", WHERE_CARRIED_OUT)])
        .holding(code)
        .holding([Element::new("name").holding(name)])
}

/// The code of two letters for one of three; nothing if it is not in use.
fn alpha2(alpha3: &str) -> Option<&'static str> {
    WorldCountry::find(alpha3).map(|country| country.alpha2)
}
