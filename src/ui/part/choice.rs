use leptos::prelude::*;

/// Options under a title, or without one.
#[derive(Clone, PartialEq, Eq)]
pub(in crate::ui) struct OptionGroup {
    /// The title.
    pub(in crate::ui) title: Option<&'static str>,
    /// Value and text of each.
    pub(in crate::ui) options: Vec<(String, String)>,
}

impl OptionGroup {
    /// Options without a title.
    pub(in crate::ui) fn plain(options: Vec<(String, String)>) -> Self {
        Self { title: None, options }
    }
}

/// A labelled choice of one among several: the system's own, which every phone and screen reader knows.
#[component]
pub(in crate::ui) fn Choice(
    name: &'static str,
    label: &'static str,
    #[prop(into)] groups: Signal<Vec<OptionGroup>>,
    #[prop(into)] value: Signal<String>,
    choose: Callback<String>,
) -> impl IntoView {
    let option = move |(code, text): (String, String)| {
        let is_chosen = value.with_untracked(|value| *value == code);
        view! { <option value=code selected=is_chosen>{text}</option> }
    };
    let group = move |group: OptionGroup| {
        let options = group.options.into_iter().map(option).collect_view();
        match group.title {
            None => options.into_any(),
            Some(title) => view! { <optgroup label=title>{options}</optgroup> }.into_any(),
        }
    };
    view! {
        <label class="choice">
            <span>{label}</span>
            <select data-choice=name prop:value=move || value.get() on:change=move |event| choose.run(event_target_value(&event))>
                {move || groups.get().into_iter().map(group).collect_view()}
            </select>
        </label>
    }
}
