use leptos::{html, prelude::*};

use crate::{
    i18n::Messages,
    model::Code,
    query::{Folded, fold},
    scene::{FacetOption, FacetScene, Markup},
    state::Change,
    ui::{
        browser::{self, Counted},
        store::use_store,
    },
};

/// In so long a list one may type to find an option: our choice, more do not fit a phone.
const LONG: usize = 12;

/// How many activities each option of a facet has, and whether it is picked; in the order of the facet's list.
pub(super) type Now = Memo<Vec<(usize, bool)>>;

/// The options of a facet with their counts, those without any dimmed. All facets have more than a hundred, and most filters
/// recount most of them: they are made from one text, and into each is written what differs.
#[component]
pub(super) fn Options(scene: StoredValue<FacetScene>, now: Now) -> impl IntoView {
    let store = use_store();
    let words = store.words();
    let facet = scene.with_value(|scene| scene.facet);
    let is_long = scene.with_value(|scene| scene.options.len() > LONG);
    let wanted = RwSignal::new(String::new());
    let shown = Memo::new(move |_| {
        let wanted = wanted.get();
        let is_wanted = |option: &FacetOption| is_wanted(&option.found_by, &wanted);
        scene.with_value(|scene| scene.options.iter().map(is_wanted).collect::<Vec<bool>>())
    });
    let list = NodeRef::<html::Ul>::new();
    let buttons = StoredValue::new_local(Counted::default());
    let first = now.get_untracked();
    let text = scene.with_value(|scene| list_text(scene, &first, words));
    Effect::new(move |before: Option<Vec<(usize, bool)>>| {
        if let (None, Some(list)) = (&before, list.get_untracked()) {
            buttons.set_value(Counted::of(&list));
        }
        let before = before.unwrap_or_else(|| first.clone());
        let now = now.get();
        scene.with_value(|scene| {
            for (place, option) in scene.options.iter().enumerate() {
                let said = now[option.option];
                if said != before[option.option] {
                    let told = Told::of(option, said, words);
                    buttons.with_value(|buttons| buttons.write(place, &told.attributes(), &told.number));
                }
            }
        });
        now
    });
    Effect::new(move |before: Option<Vec<bool>>| {
        let shown = shown.get();
        // At first all are.
        for (place, &is_shown) in shown.iter().enumerate().filter(|_| before.is_some()) {
            buttons.with_value(|buttons| buttons.show(place, is_shown));
        }
        shown
    });
    let pick = move |event: leptos::ev::MouseEvent| {
        let code = browser::attribute_near(&event, "data-value").and_then(|code| Code::new(&code).ok());
        if let Some(code) = code {
            store.dispatch(&Change::Pick(facet, code));
        }
    };
    // Enter in the field picks the first of the options that it leaves.
    let take_first = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Enter" && !wanted.with_untracked(String::is_empty) {
            browser::click_first(&format!("[data-options=\"{}\"] li:not([hidden]) > .option", facet.code()));
        }
    };
    let find = is_long.then(|| {
        view! {
            <input
                type="search"
                class="find"
                autocomplete="off"
                aria-label=words.filters.find
                placeholder=words.filters.find
                on:input=move |event| wanted.set(event_target_value(&event))
                on:keydown=take_first
            />
        }
    });
    let is_nothing = move || is_long && shown.with(|shown| !shown.contains(&true));
    view! {
        {find}
        {move || is_nothing().then(|| view! { <p class="hint" role="status">{words.filters.none_found}</p> })}
        <ul node_ref=list class="options" data-options=facet.code() on:click=pick inner_html=text></ul>
    }
}

fn is_wanted(names: &Folded, wanted: &str) -> bool {
    fold(wanted).words().all(|word| names.has(word))
}

/// What the button of an option tells of it: it is pressed while the option is picked.
struct Told {
    count: String,
    pressed: &'static str,
    label: String,
    number: String,
}

impl Told {
    fn of(option: &FacetOption, (count, is_picked): (usize, bool), words: &Messages) -> Self {
        Self {
            count: count.to_string(),
            pressed: if is_picked { "true" } else { "false" },
            label: (words.filters.option_label)(&option.name, count),
            number: (words.number)(count),
        }
    }

    fn attributes(&self) -> [(&'static str, &str); 3] {
        [("data-count", &self.count), ("aria-pressed", self.pressed), ("aria-label", &self.label)]
    }
}

fn list_text(scene: &FacetScene, now: &[(usize, bool)], words: &Messages) -> String {
    let mut out = Markup::default();
    for option in &scene.options {
        let told = Told::of(option, now[option.option], words);
        let own = [("type", "button"), ("class", "option"), ("data-value", option.code.as_str())];
        let attributes: Vec<_> = own.into_iter().chain(told.attributes()).collect();
        out.element("li", &[], |out| {
            out.element("button", &attributes, |out| {
                out.text_element("span", &[("class", "name")], &option.name);
                out.text(" ");
                out.text_element("span", &[("class", "shown")], &told.number);
            });
        });
    }
    out.html().to_owned()
}
