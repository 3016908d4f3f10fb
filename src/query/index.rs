use std::{borrow::Cow, sync::Arc};

use super::{
    ActivitySet, Columns, Facet, Filter, Folded, TextIndex, TimeSpan,
    gate::{About, BLOCK_WORDS, Block, Gate, block, common, write},
    row_options::RowOptions,
};
use crate::model::{Activity, Dataset, Id, Month};

/// Every option of every facet with the set of its activities; states' own acts are in none.
pub struct Index {
    columns: Columns,
    /// The same by activity.
    rows: [RowOptions; Facet::COUNT],
    totals: [Vec<usize>; Facet::COUNT],
    texts: TextIndex,
}

/// What a filter leaves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selection {
    /// The filter.
    pub filter: Filter,
    /// The activities that pass.
    pub passing: ActivitySet,
    /// Those that pass everything but the choice of countries and mandates: what the matrix and the map are made from.
    pub crossing: ActivitySet,
    /// Those that pass everything but the span of months: what the strip of months is made from.
    pub untimed: ActivitySet,
    /// Those that pass everything but the choice of partners and their roles: what partners are compared by.
    pub unpartnered: ActivitySet,
    /// For each facet, how many activities each option has under everything but that facet itself. An option with a role
    /// counts only what it has in the roles chosen, and a role only what it has with the options chosen.
    pub counts: [Vec<usize>; Facet::COUNT],
    /// How many activities without a date pass everything but time.
    pub undated: usize,
    /// Those that are active in the span, where one is set.
    active: Option<Arc<ActivitySet>>,
    /// Those in which the words are found, where any are searched.
    found: Option<Arc<ActivitySet>>,
}

impl Index {
    /// The index of a dataset.
    #[must_use]
    pub fn of(data: &Arc<Dataset>) -> Self {
        Self::new(Columns::of(data), TextIndex::of(Arc::clone(data)))
    }

    /// The index of columns and texts of the same activities.
    #[must_use]
    pub fn new(columns: Columns, texts: TextIndex) -> Self {
        let totals = columns.options.each_ref().map(|sets| sets.iter().map(ActivitySet::count).collect());
        let rows = columns.options.each_ref().map(|sets| RowOptions::of(sets, columns.counting.rows()));
        Self { columns, rows, totals, texts }
    }

    /// What a filter leaves, and what each option of each facet would leave under all the others.
    #[must_use]
    pub fn select(&self, filter: &Filter) -> Selection {
        self.select_after(None, filter)
    }

    /// The same, knowing what another filter left: counts of a facet under all others stay as they are if only that
    /// facet has changed.
    ///
    /// One pass over the sets, block by block. A facet that nothing else restricts has the counts of the whole.
    #[must_use]
    pub fn select_after(&self, before: Option<&Selection>, filter: &Filter) -> Selection {
        let rows = self.columns.counting.rows();
        let mut selection = Selection {
            filter: filter.clone(),
            passing: ActivitySet::none(rows),
            crossing: ActivitySet::none(rows),
            untimed: ActivitySet::none(rows),
            unpartnered: ActivitySet::none(rows),
            counts: Default::default(),
            undated: 0,
            active: self.active_in(filter, before),
            found: self.found_by(filter, before),
        };
        let (active, found) = (selection.active.clone(), selection.found.clone());
        let gates = self.gates(filter, found.as_ref(), active.as_ref());
        let mut tallies = Vec::new();
        for &facet in Facet::ALL {
            let sets = self.counted(filter, facet);
            let is_free = matches!(sets, Cow::Borrowed(_)) && gates.iter().all(|gate| is_of(gate, facet));
            let counts = &mut selection.counts[facet as usize];
            match before.filter(|earlier| filter.is_same_but(&earlier.filter, facet)) {
                Some(kept) => counts.clone_from(&kept.counts[facet as usize]),
                None if is_free => counts.clone_from(&self.totals[facet as usize]),
                None => tallies.push(Tally { facet, counts: vec![0; sets.len()], sets }),
            }
        }
        for start in (0..self.columns.counting.words().len()).step_by(BLOCK_WORDS) {
            self.select_block(&gates, start, &mut selection, &mut tallies);
        }
        for Tally { facet, counts, .. } in tallies {
            selection.counts[facet as usize] = counts;
        }
        selection
    }

    /// The activities that have an option of a facet; states' own acts have none.
    #[must_use]
    pub fn having(&self, facet: Facet, option: usize) -> &ActivitySet {
        &self.columns.options[facet as usize][option]
    }

    /// The activities that count: all but states' own acts.
    #[must_use]
    pub fn counting(&self) -> &ActivitySet {
        &self.columns.counting
    }

    /// How many activities of the set each body led itself, not only by what is a part of it, in the order of the bodies.
    #[must_use]
    pub fn led_by(&self, set: &ActivitySet) -> Vec<usize> {
        let mut counts = vec![0; self.columns.options[Facet::Partner as usize].len()];
        for (_, body) in self.columns.leads.iter().filter(|(id, _)| set.contains(*id)) {
            counts[*body] += 1;
        }
        counts
    }

    /// The first and the last month of an activity, as [`Month::index`]; the last is `i32::MAX` where it has no end. Nothing
    /// without a date.
    #[must_use]
    pub fn months(&self, id: Id<Activity>) -> Option<(i32, i32)> {
        let (first, last) = self.columns.months[id.index()];
        (first != i32::MIN).then_some((first, last))
    }

    /// The facet and the option of whatever can be filtered by, with all of its names.
    pub(super) fn names(&self) -> impl Iterator<Item = (Facet, usize, &Folded)> {
        let of_facet = |&facet: &Facet| {
            let names = self.texts.names[facet as usize].iter().enumerate();
            names.map(move |(option, name)| (facet, option, name))
        };
        Facet::ALL.iter().flat_map(of_facet)
    }

    /// All names of an option: in every language, with aliases and acronyms; nothing where it has only its word on screen.
    #[must_use]
    pub fn names_of(&self, facet: Facet, option: usize) -> Option<&Folded> {
        self.texts.names[facet as usize].get(option)
    }

    /// For each option of `a` and each of `b`, how many activities of the set have both; for a facet and its
    /// [`Facet::twin`], both together.
    #[must_use]
    pub fn cross(&self, a: Facet, b: Facet, within: &ActivitySet) -> Vec<Vec<usize>> {
        let sets = |facet: Facet| &self.columns.options[facet as usize];
        let row = |(option, set): (usize, &ActivitySet)| {
            let own = set.common(within);
            let both = |(other, set): (usize, &ActivitySet)| {
                let paired = (a.twin() == Some(b)).then(|| self.columns.in_role(a, option, other)).flatten();
                own.count_common(paired.unwrap_or(set))
            };
            sets(b).iter().enumerate().map(both).collect()
        };
        sets(a).iter().enumerate().map(row).collect()
    }

    fn select_block(&self, gates: &[Gate], start: usize, selection: &mut Selection, tallies: &mut [Tally]) {
        let masks: Vec<Block> = gates.iter().map(|gate| gate.mask(start)).collect();
        let through = |is_open: &dyn Fn(&Gate) -> bool| {
            let mut left = block(&self.columns.counting, start);
            for (_, mask) in gates.iter().zip(&masks).filter(|(gate, _)| !is_open(gate)) {
                left.iter_mut().zip(mask).for_each(|(left, mask)| *left &= mask);
            }
            left
        };
        let all = through(&|_| false);
        write(&mut selection.passing, start, &all);
        let crosses = |gate: &Gate| is_of(gate, Facet::Mandate) || is_of(gate, Facet::Country);
        write(&mut selection.crossing, start, &through(&crosses));
        let is_partner = |gate: &Gate| is_of(gate, Facet::Partner);
        write(&mut selection.unpartnered, start, &through(&is_partner));
        for Tally { facet, sets, counts } in tallies {
            let is_own = |gate: &Gate| is_of(gate, *facet);
            let under = if gates.iter().any(is_own) { through(&is_own) } else { all };
            if matches!(sets, Cow::Borrowed(_)) && RowOptions::is_faster(&under, sets.len()) {
                self.rows[*facet as usize].count(&under, start, counts);
            } else {
                sets.iter().zip(counts).for_each(|(set, count)| *count += common(set, start, &under));
            }
        }
        let untimed = through(&|gate| gate.about == About::Time);
        write(&mut selection.untimed, start, &untimed);
        let words = untimed.iter().zip(&self.columns.dated.words()[start..]);
        selection.undated += words.map(|(all, dated)| (all & !dated).count_ones() as usize).sum::<usize>();
    }

    /// The sets whose activities are counted for a facet: those of its options, in the roles chosen; those of its roles,
    /// with the options chosen.
    fn counted<'a>(&'a self, filter: &Filter, facet: Facet) -> Cow<'a, [ActivitySet]> {
        let sets = &self.columns.options[facet as usize];
        let twin = facet.twin().map(|twin| &filter.chosen[twin as usize]).filter(|chosen| !chosen.is_empty());
        let Some(twin) = twin else { return Cow::Borrowed(sets) };
        let unite = |option: usize| {
            self.united(twin.iter().filter_map(|&other| self.columns.in_role(facet, option, other)))
        };
        Cow::Owned((0..sets.len()).map(unite).collect())
    }

    fn united<'a>(&self, sets: impl Iterator<Item = &'a ActivitySet>) -> ActivitySet {
        let mut united = ActivitySet::none(self.columns.counting.rows());
        sets.for_each(|set| united.unite(set));
        united
    }

    /// The activities that are active at any time in the span, with those without a date if they are wanted; nothing if
    /// no span is set and all are wanted.
    fn active_in(&self, filter: &Filter, before: Option<&Selection>) -> Option<Arc<ActivitySet>> {
        if filter.is_always() {
            return None;
        }
        if let Some(kept) = before.filter(|earlier| filter.is_same_time(&earlier.filter)) {
            return kept.active.clone();
        }
        let TimeSpan { from, to } = filter.time;
        let (from, to) = (from.map_or(i32::MIN, Month::index), to.map_or(i32::MAX, Month::index));
        let Columns { dated, months, .. } = &self.columns;
        let mut active = ActivitySet::none(months.len());
        for ((word, months), dated) in active.words_mut().iter_mut().zip(months.chunks(64)).zip(dated.words())
        {
            let within = months
                .iter()
                .enumerate()
                .fold(0, |word, (bit, &(first, last))| word | u64::from(first <= to && from <= last) << bit);
            *word = if filter.undated { within | !dated } else { within & dated };
        }
        Some(Arc::new(active))
    }

    fn found_by(&self, filter: &Filter, before: Option<&Selection>) -> Option<Arc<ActivitySet>> {
        if filter.text.is_empty() {
            return None;
        }
        match before.filter(|earlier| earlier.filter.text == filter.text) {
            Some(kept) => kept.found.clone(),
            None => Some(Arc::new(self.texts.find(&filter.text, &self.columns))),
        }
    }

    fn gates<'a>(
        &'a self,
        filter: &Filter,
        found: Option<&'a Arc<ActivitySet>>,
        active: Option<&'a Arc<ActivitySet>>,
    ) -> Vec<Gate<'a>> {
        let owners = Facet::ALL.iter().filter(|facet| facet.owner() == **facet);
        let facets = owners.filter_map(|&owner| self.facet_gate(filter, owner));
        facets.chain(Gate::of(About::Text, found)).chain(Gate::of(About::Time, active)).collect()
    }

    /// What the choice of a facet and of its roles lets through, if any is chosen.
    fn facet_gate<'a>(&'a self, filter: &Filter, owner: Facet) -> Option<Gate<'a>> {
        let chosen = |facet: Facet| &filter.chosen[facet as usize];
        let of_facet = |facet: Facet| {
            let sets = &self.columns.options[facet as usize];
            chosen(facet).iter().filter_map(|&option| sets.get(option)).collect::<Vec<_>>()
        };
        let twin = owner.twin().filter(|&twin| !chosen(twin).is_empty());
        let sets = match twin {
            None if chosen(owner).is_empty() => return None,
            None => of_facet(owner),
            Some(twin) if chosen(owner).is_empty() => of_facet(twin),
            Some(twin) => {
                let roles = |option| chosen(twin).iter().map(move |&role| (option, role));
                let pairs = chosen(owner).iter().flat_map(|&option| roles(option));
                pairs.filter_map(|(option, role)| self.columns.in_role(owner, option, role)).collect()
            }
        };
        Some(Gate { about: About::Facet(owner), sets })
    }
}

/// The counts of a facet's options as they grow from block to block.
struct Tally<'a> {
    facet: Facet,
    sets: Cow<'a, [ActivitySet]>,
    counts: Vec<usize>,
}

fn is_of(gate: &Gate, facet: Facet) -> bool {
    gate.about == About::Facet(facet.owner())
}
