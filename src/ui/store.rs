use std::sync::Arc;

use leptos::prelude::*;

pub(super) use super::ids::{CONTENT, activity_id, map_id, matrix_id};
use super::{
    browser,
    ids::origin_id,
    judged::Judged,
    later,
    load::Atlas,
    part::{follow, follow_memo, renew},
    words::{language, words},
};
use crate::{
    analysis::Coverage,
    i18n::Messages,
    model::{Code, Country, EmbedPart, EmbedParts, Id, Lang},
    query::{Facet, Filter, Searched, Selection},
    scene::{Chosen, Context, by_name, filter_of},
    state::{AppState, Change, History, Notice, View, parse, query, settle},
};

/// The state of the page and the way to change it. A handle: copies are the same store.
///
/// Every part of the page follows a part of the state, and a change touches only the followers of what it changes: the
/// parts are signals of their own, set where they differ. As memos of the whole state they would wake all of their
/// followers with every change, the language a thousand of them, only to find nothing new.
#[derive(Clone, Copy)]
pub(super) struct Store {
    atlas: StoredValue<Arc<Atlas>>,
    state: RwSignal<AppState>,
    view: RwSignal<View>,
    chosen: RwSignal<Chosen>,
    filter: RwSignal<Filter>,
    lang: RwSignal<Lang>,
    /// The countries in the order of their names.
    order: Memo<Arc<[Id<Country>]>>,
    searched: Memo<Arc<Searched>>,
    selection: Memo<Arc<Selection>>,
    coverage: Memo<Arc<Coverage>>,
    /// Nothing until the page is drawn for the first time.
    revision: StoredValue<Option<u32>>,
    /// The id of the element that made the last choice, if it has one.
    pressed: StoredValue<Option<String>>,
    /// What a person judged.
    pub(super) judged: Judged,
    /// Whether the page on the host is another one by now.
    pub(super) is_outdated: RwSignal<bool>,
    /// Whether a part of the program was asked for and did not come; set, too, when it comes.
    pub(super) is_cut_off: RwSignal<bool>,
    /// What could not be followed in the link that the reader came by.
    pub(super) notices: RwSignal<Vec<Notice>>,
}

impl Store {
    /// A store that starts at the page's address.
    pub(super) fn new(atlas: Arc<Atlas>) -> Self {
        let (state, notices) = read_address(&atlas);
        let filter = RwSignal::new(filter_of(&state, &atlas.data));
        let lang = RwSignal::new(language(&state));
        let [for_selection, for_coverage, for_order, for_searched] = [(); 4].map(|()| Arc::clone(&atlas));
        let text = Memo::new(move |_| filter.with(|filter| filter.text.clone()));
        let searched = Memo::new(move |_| {
            let Atlas { index, data, .. } = &*for_searched;
            Arc::new(text.with(|text| Searched::of(index, data, lang.get(), text)))
        });
        let selection = Memo::new(move |before: Option<&Arc<Selection>>| {
            let before = before.map(Arc::as_ref);
            Arc::new(filter.with(|filter| for_selection.index.select_after(before, filter)))
        });
        let coverage = Memo::new(move |_| {
            let whole = || Arc::clone(&for_coverage.coverage);
            let within = |filter: &Filter| {
                selection
                    .with(|found| Coverage::left(&for_coverage.data, &for_coverage.coverage, filter, found))
            };
            filter.with(|filter| if filter.is_narrowing() { Arc::new(within(filter)) } else { whole() })
        });
        Self {
            view: RwSignal::new(state.view),
            chosen: RwSignal::new(Chosen::of(&state, &atlas.data)),
            filter,
            lang,
            order: Memo::new(move |_| by_name(&for_order.data, lang.get()).into()),
            searched,
            selection,
            coverage,
            atlas: StoredValue::new(atlas),
            revision: StoredValue::new(None),
            pressed: StoredValue::new(None),
            judged: Judged::new(),
            is_outdated: RwSignal::new(false),
            is_cut_off: RwSignal::new(false),
            notices: RwSignal::new(notices),
            state: RwSignal::new(state),
        }
    }

    /// Remembers where a choice is made outside of the panel, so that the focus can return there.
    pub(super) fn remember_origin(self, id: Option<String>) {
        self.pressed.set_value(id);
    }

    /// Changes the state: the only place where that happens. What it needs and is not there is loaded before.
    pub(super) fn dispatch(self, change: &Change) {
        let current = self.state.get_untracked();
        let next = change.apply(&current);
        if next == current {
            return;
        }
        // Inside of another page what is no picture stands in a window of its own, and the steps back are the host's.
        if next.embed && !next.view.is_picture() {
            return browser::open_elsewhere(&address(&AppState { embed: false, ..next }));
        }
        if later::lacks(&current, &next) {
            let change = change.clone();
            return later::once_there(self, next, move || self.dispatch(&change));
        }
        let history = if next.embed { History::Replace } else { change.history() };
        self.show(next, history);
    }

    /// Makes what a host asks for; what these data do not know stays as it is.
    pub(super) fn ask(self, changes: Vec<Change>) {
        let current = self.state.get_untracked();
        let next = changes.iter().fold(current.clone(), |state, change| change.apply(&state));
        let (next, _) = settle(next, &self.atlas().data);
        if later::lacks(&current, &next) {
            return later::once_there(self, next, move || self.ask(changes));
        }
        if next != current {
            self.show(next, History::Replace);
        }
    }

    fn show(self, next: AppState, history: History) {
        browser::set_query(&query(&next), history);
        self.set(next);
        browser::before_next_frame(move || self.count_revision());
    }

    /// Whether the page stands in another one: it does not change.
    pub(super) fn is_embedded(self) -> bool {
        self.state.with_untracked(|state| state.embed)
    }

    /// Whether a part of the picture stands there.
    pub(super) fn shows(self, part: EmbedPart) -> bool {
        !self.state.with_untracked(|state| state.embed && state.hidden.has(part))
    }

    /// The address of what is shown, in the atlas itself; follows every change.
    pub(super) fn own_address(self) -> String {
        let own = |state: &AppState| AppState { embed: false, hidden: EmbedParts::NONE, ..state.clone() };
        self.read(|state| address(&own(state)))
    }

    fn set(self, next: AppState) {
        let data = &self.atlas().data;
        renew(self.view, next.view);
        renew(self.chosen, Chosen::of(&next, data));
        renew(self.filter, filter_of(&next, data));
        // To ask the browser takes longer than all else here.
        if next.lang != self.state.with_untracked(|state| state.lang) {
            renew(self.lang, language(&next));
        }
        self.state.set(next);
    }

    /// Follows the page's address after the reader went back or forward.
    pub(super) fn follow_address(self) {
        let (state, notices) = read_address(&self.atlas());
        self.notices.set(notices);
        self.dispatch(&Change::Visit(Box::new(state)));
    }

    /// The same page with other data, which goes on counting and keeps what was judged: it starts at the page's address, too.
    pub(super) fn again(atlas: Arc<Atlas>, before: Self) -> Self {
        let store = Self { judged: before.judged.again(), ..Self::new(atlas) };
        store.revision.set_value(before.revision.get_value());
        store.is_outdated.set(before.is_outdated.get_untracked());
        store
    }

    /// `data-rev` on `html` grows by one with each change, once it is drawn.
    fn count_revision(self) {
        self.revision.update_value(|revision| *revision = Some(revision.map_or(0, |revision| revision + 1)));
        browser::set_root_attribute("data-rev", &self.revision.get_value().unwrap_or(0).to_string());
    }

    /// Tells the world outside that the page is drawn with these data: that it is ready, if they are the first.
    pub(super) fn tell_drawn(self) {
        let is_first = self.revision.get_value().is_none();
        self.count_revision();
        if is_first {
            browser::mark("app-ready");
            // A picture inside of another page stays as it is, most often.
            if !self.is_embedded() {
                later::bring_all(self);
            }
        }
    }

    /// Whether the page has been drawn; follows nothing.
    pub(super) fn is_drawn(self) -> bool {
        self.revision.with_value(Option::is_some)
    }

    /// What is loaded.
    pub(super) fn atlas(self) -> Arc<Atlas> {
        self.atlas.get_value()
    }

    /// The language; follows it.
    pub(super) fn lang(self) -> Lang {
        follow(self.lang).get()
    }

    /// The words. Follows nothing: below the header all is made anew in another language.
    pub(super) fn words(self) -> &'static Messages {
        words(self.lang.get_untracked())
    }

    /// A part of the state; follows every change. Whatever stands on the page many times reads it through a memo: a signal
    /// with many followers is slow to change.
    pub(super) fn read<T>(self, read: impl FnOnce(&AppState) -> T) -> T {
        follow(self.state).with(read)
    }

    /// A part of the state; follows nothing.
    pub(super) fn read_once<T>(self, read: impl FnOnce(&AppState) -> T) -> T {
        self.state.with_untracked(read)
    }

    /// The same; nothing once the page was made anew.
    pub(super) fn try_read_once<T>(self, read: impl FnOnce(&AppState) -> T) -> Option<T> {
        self.state.try_with_untracked(read)
    }

    /// The codes of the chosen country and mandate; follows every change.
    pub(super) fn chosen_codes(self) -> (Option<Code>, Option<Code>) {
        self.read(|state| (state.country.clone(), state.mandate.clone()))
    }

    /// What is chosen; follows the choice.
    pub(super) fn chosen(self) -> Chosen {
        follow(self.chosen).get()
    }

    /// The picture on the page; follows the choice of it.
    pub(super) fn view(self) -> View {
        follow(self.view).get()
    }

    /// The address of the state after `change`, so that a link can be copied or opened elsewhere; follows nothing.
    pub(super) fn href(self, change: &Change) -> String {
        self.state.with_untracked(|state| address(&change.apply(state)))
    }

    /// The address of the state that the change makes where nothing is chosen in this picture; follows nothing.
    pub(super) fn bare_href(self, change: &Change) -> String {
        let bare = |state: &AppState| AppState {
            view: state.view,
            rows: state.rows,
            embed: state.embed,
            hidden: state.hidden,
            lang: state.lang,
            theme: state.theme,
            ..AppState::default()
        };
        address(&change.apply(&self.state.with_untracked(bare)))
    }

    /// Whether on a phone the panel lies over the page: where the page itself does not show what is chosen.
    pub(super) fn has_sheet(self) -> bool {
        let Chosen { country, mandate, activity } = self.chosen();
        match self.view() {
            _ if self.is_embedded() => false,
            View::OwnList | View::About => false,
            _ if activity.is_some() => true,
            View::Map | View::Timeline | View::Partners | View::List => country.is_some(),
            View::Matrix => country.is_some() && mandate.is_some(),
            // The pairs themselves are what was asked for.
            View::Overlaps | View::Brief | View::Compare => false,
        }
    }

    /// Takes the last choice back; the focus, if it is in the panel, returns to where the choice was made.
    pub(super) fn step_back(self) {
        let state = self.state.get_untracked();
        if Chosen::of(&state, &self.atlas().data) == Chosen::default()
            || matches!(state.view, View::OwnList | View::About)
        {
            return;
        }
        let was_in_panel = browser::has_focus_in(".panel");
        self.dispatch(&Change::Back);
        if was_in_panel {
            let pressed = self.pressed.get_value().filter(|id| browser::has_element(id));
            match pressed {
                Some(pressed) => browser::focus_or(&pressed, CONTENT),
                // Chosen by a link: nothing was pressed, and a page that moves would only surprise.
                None => {
                    let origin = origin_id(&state);
                    browser::focus_still(if browser::has_element(&origin) { &origin } else { CONTENT });
                }
            }
        }
    }

    /// How many activities each option of a facet has under all others, and whether it is picked; follows the filters.
    pub(super) fn facet(self, facet: Facet) -> Vec<(usize, bool)> {
        follow_memo(self.selection).with(|selection| {
            let counts = selection.counts[facet as usize].iter().enumerate();
            let picked = &selection.filter.chosen[facet as usize];
            counts.map(|(option, &count)| (count, picked.contains(&option))).collect()
        })
    }

    /// What is searched, as it is marked; follows the search and the language.
    pub(super) fn searched(self) -> Arc<Searched> {
        follow_memo(self.searched).get()
    }

    /// Whether filters other than country and mandate are on.
    pub(super) fn is_narrowed(self) -> bool {
        follow(self.filter).with(Filter::is_narrowing)
    }

    /// Whether anything is chosen or filtered by.
    pub(super) fn is_anything_on(self) -> bool {
        follow(self.filter).with(|filter| *filter != Filter::default())
    }

    /// Calls the kernel with all that a picture is made from; follows the choice, the filters and the language.
    pub(super) fn picture<R>(self, make: impl FnOnce(&Context) -> R) -> R {
        let atlas = self.atlas();
        let (filter, selection) = (follow(self.filter).get(), follow_memo(self.selection).get());
        let coverage = follow_memo(self.coverage).get();
        make(&Context {
            data: &atlas.data,
            whole: &atlas.coverage,
            coverage: &coverage,
            years: atlas.years,
            order: &follow_memo(self.order).get(),
            index: &atlas.index,
            selection: &selection,
            filter: &filter,
            searched: &self.searched(),
            words: words(self.lang()),
            chosen: self.chosen(),
        })
    }

    /// The same for a picture of another state, without its filters; follows nothing.
    pub(super) fn picture_of<R>(self, state: &AppState, make: impl FnOnce(&Context) -> R) -> R {
        let chosen = Chosen::of(state, &self.atlas().data);
        self.whole_picture(|context| make(&Context { chosen, ..*context }))
    }

    /// The same for a picture that depends neither on the choice nor on filters; follows nothing.
    pub(super) fn whole_picture<R>(self, make: impl FnOnce(&Context) -> R) -> R {
        let atlas = self.atlas();
        let filter = Filter::default();
        make(&Context {
            data: &atlas.data,
            whole: &atlas.coverage,
            coverage: &atlas.coverage,
            years: atlas.years,
            order: &self.order.get_untracked(),
            index: &atlas.index,
            selection: &atlas.index.select(&filter),
            filter: &filter,
            searched: &Searched::default(),
            words: self.words(),
            chosen: Chosen::default(),
        })
    }
}

/// A state as an address; also that of the default state leads somewhere.
fn address(state: &AppState) -> String {
    let query = query(state);
    if query.is_empty() { "?".to_owned() } else { query }
}

/// The store of the page.
pub(super) fn use_store() -> Store {
    expect_context()
}

fn read_address(atlas: &Atlas) -> (AppState, Vec<Notice>) {
    let (state, mut notices) = parse(&browser::query());
    let (state, more) = settle(state, &atlas.data);
    notices.extend(more);
    (state, notices)
}
