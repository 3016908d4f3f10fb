use leptos::prelude::*;

/// A line that opens what stands below it. What it holds is made when it is first opened.
#[component]
pub(in crate::ui) fn Disclosure(#[prop(into)] summary: String, children: ChildrenFn) -> impl IntoView {
    let was_opened = RwSignal::new(false);
    view! {
        <details class="disclosure" on:toggle=move |_| was_opened.set(true)>
            <summary>{summary}</summary>
            {move || was_opened.get().then(|| children())}
        </details>
    }
}
