use super::{ActivitySet, Facet, Filter, TimeSpan, option_count};
use crate::model::{Activity, CountryRole, Dataset, Id, Month, Organisation};

/// Every option of every facet with the set of its activities; states' own acts are in none.
pub struct Index {
    rows: usize,
    options: [Vec<ActivitySet>; Facet::COUNT],
    totals: [Vec<usize>; Facet::COUNT],
    counting: ActivitySet,
    dated: ActivitySet,
    /// First and last month of each activity, as [`crate::model::Month::index`]; the widest span where it has no date.
    months: Vec<(i32, i32)>,
}

/// What a filter leaves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selection {
    /// The activities that pass.
    pub passing: ActivitySet,
    /// Those that pass everything but the choice of countries and mandates: what the matrix and the map are made from.
    pub crossing: ActivitySet,
    /// For each facet, how many activities each option has under everything but that facet itself.
    pub counts: [Vec<usize>; Facet::COUNT],
    /// How many activities without a date pass everything but time.
    pub undated: usize,
}

/// So many words are worked on at a time: 4 KiB for each set, so that those of all facets stay in the fastest cache.
const BLOCK_WORDS: usize = 512;

/// What one facet, or time, lets through: everything that is in any of the sets.
struct Gate<'a> {
    facet: Option<Facet>,
    sets: Vec<&'a ActivitySet>,
}

/// The words of a block.
type Block = [u64; BLOCK_WORDS];

impl Index {
    /// The index of a dataset.
    #[must_use]
    pub fn of(data: &Dataset) -> Self {
        let rows = data.activities.len();
        let sizes = Facet::ALL.iter().map(|&facet| option_count(data, facet));
        let mut options: [Vec<ActivitySet>; Facet::COUNT] = Default::default();
        for (sets, size) in options.iter_mut().zip(sizes) {
            *sets = vec![ActivitySet::none(rows); size];
        }
        for (id, activity) in data.activities.iter().filter(|(_, activity)| activity.counts()) {
            for (facet, option) in options_of(data, activity) {
                options[facet as usize][option].insert(id);
            }
        }
        Self {
            rows,
            totals: options.each_ref().map(|sets| sets.iter().map(ActivitySet::count).collect()),
            options,
            counting: ActivitySet::of(rows, |id| data.activities[id].counts()),
            dated: ActivitySet::of(rows, |id| data.activities[id].period.is_some()),
            months: data.activities.iter().map(|(_, activity)| months(activity)).collect(),
        }
    }

    /// What a filter leaves, and what each option of each facet would leave under all the others.
    ///
    /// One pass over the sets, block by block. A facet that only itself restricts keeps the counts of the whole.
    #[must_use]
    pub fn select(&self, filter: &Filter) -> Selection {
        let active = self.active_in(filter);
        let gates = self.gates(filter, active.as_ref());
        let mut selection = Selection {
            passing: ActivitySet::none(self.rows),
            crossing: ActivitySet::none(self.rows),
            counts: self.totals.each_ref().map(|totals| vec![0; totals.len()]),
            undated: 0,
        };
        for start in (0..self.counting.words().len()).step_by(BLOCK_WORDS) {
            self.select_block(&gates, start, &mut selection);
        }
        for &facet in Facet::ALL {
            if gates.iter().all(|gate| gate.facet == Some(facet)) {
                selection.counts[facet as usize].clone_from(&self.totals[facet as usize]);
            }
        }
        selection
    }

    fn select_block(&self, gates: &[Gate], start: usize, selection: &mut Selection) {
        let masks: Vec<Block> = gates.iter().map(|gate| gate.mask(start)).collect();
        let through = |is_open: &dyn Fn(Option<Facet>) -> bool| {
            let mut left = block(&self.counting, start);
            for (_, mask) in gates.iter().zip(&masks).filter(|(gate, _)| !is_open(gate.facet)) {
                left.iter_mut().zip(mask).for_each(|(left, mask)| *left &= mask);
            }
            left
        };
        let all = through(&|_| false);
        write(&mut selection.passing, start, &all);
        let crosses = |facet| matches!(facet, Some(Facet::Mandate | Facet::Country));
        write(&mut selection.crossing, start, &through(&crosses));
        for &facet in Facet::ALL {
            let is_own = |gate: &Gate| gate.facet == Some(facet);
            if gates.iter().all(is_own) {
                continue;
            }
            let under = if gates.iter().any(is_own) { through(&|gate| gate == Some(facet)) } else { all };
            let counts = &mut selection.counts[facet as usize];
            for (set, count) in self.options[facet as usize].iter().zip(counts) {
                *count += common(set, start, &under);
            }
        }
        let untimed = through(&|facet| facet.is_none());
        let dated = block(&self.dated, start);
        selection.undated += untimed
            .iter()
            .zip(&dated)
            .map(|(all, dated)| (all & !dated).count_ones() as usize)
            .sum::<usize>();
    }

    /// The activities that are active at any time in the span, with those without a date if they are wanted; nothing if
    /// no span is set and all are wanted.
    fn active_in(&self, filter: &Filter) -> Option<ActivitySet> {
        let TimeSpan { from, to } = filter.time;
        if from.is_none() && to.is_none() && filter.undated {
            return None;
        }
        let (from, to) = (from.map_or(i32::MIN, Month::index), to.map_or(i32::MAX, Month::index));
        Some(ActivitySet::of(self.rows, |id| {
            let (first, last) = self.months[id.index()];
            if self.dated.contains(id) { first <= to && from <= last } else { filter.undated }
        }))
    }

    fn gates<'a>(&'a self, filter: &Filter, active: Option<&'a ActivitySet>) -> Vec<Gate<'a>> {
        let facets = Facet::ALL.iter().filter_map(|&facet| {
            let options = &self.options[facet as usize];
            let sets: Vec<_> =
                filter.chosen[facet as usize].iter().filter_map(|&option| options.get(option)).collect();
            (!sets.is_empty()).then_some(Gate { facet: Some(facet), sets })
        });
        facets.chain(active.map(|set| Gate { facet: None, sets: vec![set] })).collect()
    }
}

impl Gate<'_> {
    fn mask(&self, start: usize) -> Block {
        let mut mask = [0; BLOCK_WORDS];
        for set in &self.sets {
            mask.iter_mut().zip(&set.words()[start..]).for_each(|(mask, word)| *mask |= word);
        }
        mask
    }
}

/// The words of a set from `start`; zeros behind its end.
fn block(set: &ActivitySet, start: usize) -> Block {
    let mut block = [0; BLOCK_WORDS];
    block.iter_mut().zip(&set.words()[start..]).for_each(|(block, word)| *block = *word);
    block
}

fn write(set: &mut ActivitySet, start: usize, block: &Block) {
    set.words_mut()[start..].iter_mut().zip(block).for_each(|(word, block)| *word = *block);
}

/// How many activities of the block are in both.
fn common(set: &ActivitySet, start: usize, block: &Block) -> usize {
    set.words()[start..].iter().zip(block).map(|(word, block)| (word & block).count_ones() as usize).sum()
}

/// Every option that an activity has, some perhaps twice.
fn options_of(data: &Dataset, activity: &Activity) -> Vec<(Facet, usize)> {
    let mut options = vec![
        (Facet::Mandate, activity.mandate.index()),
        (Facet::Status, activity.status as usize),
        (Facet::Kind, activity.kind as usize),
    ];
    let present = activity.countries.iter().filter(|part| part.role != CountryRole::Absent);
    options.extend(present.map(|part| (Facet::Country, part.country.index())));
    let bodies = activity.organisations.iter().flat_map(|part| with_parents(data, part.organisation));
    options.extend(bodies.map(|body| (Facet::Partner, body.index())));
    options.extend(activity.topics.iter().map(|topic| (Facet::Topic, topic.index())));
    options.extend(activity.audiences.iter().map(|audience| (Facet::Audience, audience.index())));
    options
}

/// A body and all of which it is a part, the nearest first.
fn with_parents(data: &Dataset, body: Id<Organisation>) -> impl Iterator<Item = Id<Organisation>> + '_ {
    std::iter::successors(Some(body), |&body| data.organisations[body].parent)
}

fn months(activity: &Activity) -> (i32, i32) {
    activity.period.map_or((i32::MIN, i32::MAX), |period| {
        (period.first_month().index(), period.last_month().map_or(i32::MAX, Month::index))
    })
}
