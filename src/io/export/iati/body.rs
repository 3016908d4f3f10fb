use super::{
    Element, Writing,
    codes::{ACCOUNTABLE, channel, org_type, role},
};
use crate::{
    io::export::Extract,
    model::{Activity, Dataset, Id, OrgType, Organisation},
};

/// Who reports the activities.
pub(super) struct Reporter {
    /// Its identifier: `XM-DAC-` and a published channel code, or the code of the list where it has none.
    pub(super) reference: String,
    /// What the identifiers of its activities begin with: its own, then the code of the list.
    pub(super) prefix: String,
    org_type: &'static str,
}

impl Reporter {
    /// The issuer of the list: the body of the data with the longest name that its own name holds, or the nearest of which
    /// that one is a part, that has a published code.
    pub(super) fn of(extract: &Extract) -> Self {
        let (data, source) = (extract.data, extract.source());
        let bodies = data.organisations.iter();
        let named = bodies.filter(|(_, body)| source.issuer.en.contains(&body.name.en));
        let issuer = named.max_by_key(|(_, body)| body.name.en.len()).map(|(id, _)| id);
        let published = issuer.and_then(|id| reference(data, id));
        let list = source.code.as_str();
        Self {
            prefix: published.as_ref().map_or_else(|| list.to_owned(), |body| format!("{body}-{list}")),
            reference: published.unwrap_or_else(|| list.to_owned()),
            org_type: org_type(issuer.map_or(OrgType::Multilateral, |id| data.organisations[id].org_type)),
        }
    }
}

/// The identifier of a body, or of the nearest of which it is a part, that has one.
fn reference(data: &Dataset, id: Id<Organisation>) -> Option<String> {
    let line = std::iter::successors(Some(id), |&id| data.organisations[id].parent);
    line.into_iter().find_map(|id| own_reference(&data.organisations[id]))
}

fn own_reference(body: &Organisation) -> Option<String> {
    channel(body.code.as_str()).map(|code| format!("XM-DAC-{code}"))
}

impl Writing<'_> {
    /// The issuer. The file is made from its report, not by itself: a secondary reporter.
    pub(super) fn reporting_org(&self) -> Element {
        Element::new("reporting-org")
            .with("ref", self.reporter.reference.clone())
            .with("type", self.reporter.org_type)
            .with("secondary-reporter", "true")
            .holding(Self::narratives(&self.extract.source().issuer))
    }

    /// Every body once in each role of the standard; the issuer where the source names none.
    pub(super) fn participating_orgs(&self, activity: &Activity) -> Vec<Element> {
        let mut parts: Vec<_> =
            activity.organisations.iter().map(|part| (part.organisation, role(part.role))).collect();
        let mut seen = std::collections::BTreeSet::new();
        parts.retain(|part| seen.insert(*part));
        if parts.is_empty() {
            let issuer = Element::new("participating-org").with("type", self.reporter.org_type);
            return vec![
                issuer.with("role", ACCOUNTABLE).holding(Self::narratives(&self.extract.source().issuer)),
            ];
        }
        parts.into_iter().map(|(id, role)| self.participating_org(id, role)).collect()
    }

    fn participating_org(&self, id: Id<Organisation>, role: &'static str) -> Element {
        let body = &self.extract.data.organisations[id];
        let mut element = Element::new("participating-org");
        if let Some(reference) = own_reference(body) {
            element = element.with("ref", reference);
        }
        element = element.with("type", org_type(body.org_type)).with("role", role);
        if let Some(code) = channel(body.code.as_str()) {
            element = element.with("crs-channel-code", code);
        }
        element.holding(Self::narratives(&body.name))
    }
}
