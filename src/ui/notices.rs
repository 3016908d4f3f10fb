use leptos::prelude::*;

use super::{browser, fault::IssueTable, later, part::follow, store::use_store};
use crate::{i18n::Messages, state::Notice};

/// What in the link could not be followed, and how much of the data is not shown.
#[component]
pub(super) fn Notices() -> impl IntoView {
    let store = use_store();
    let atlas = store.atlas();
    let has_issues = !atlas.issues.is_empty();
    let data_note = has_issues.then(|| {
        let atlas = store.atlas();
        view! {
            <div class="notice" data-notice="data">
                <p>{(store.words().set_aside)(atlas.set_aside)}</p>
                <details>
                    <summary>{store.words().show_issues}</summary>
                    <IssueTable issues=store.atlas().issues.clone()/>
                </details>
            </div>
        }
    });
    let made_up = Memo::new(move |_| store.read(|state| state.rows));
    let made_up_note = move || {
        made_up.get().map(|count| {
            view! {
                <p class="notice" data-notice="made-up">{(store.words().made_up)(count as usize)}</p>
            }
        })
    };
    let update_note = move || {
        follow(store.is_outdated).get().then(|| view! {
            <p class="notice" data-notice="update">
                {store.words().new_version} " "
                <button type="button" class="quiet" on:click=|_| browser::reload()>{store.words().reload}</button>
            </p>
        })
    };
    let cut_off_note = move || {
        follow(store.is_cut_off).get().then(|| view! {
            <p class="notice" data-notice="cut-off">
                {(store.words().not_fetched)(later::FILE, None)} " "
                <button type="button" class="quiet" on:click=move |_| later::retry(store)>{store.words().retry}</button>
            </p>
        })
    };
    let link_note = move || {
        let notices = follow(store.notices).get();
        let text = |notice: &Notice| notice_text(store.words(), notice);
        (!notices.is_empty()).then(|| {
            view! {
                <div class="notice" data-notice="link">
                    {notices.iter().map(|notice| view! { <p>{text(notice)}</p> }).collect_view()}
                    <button type="button" class="quiet" on:click=move |_| store.notices.set(Vec::new())>
                        {dismissal(store.words(), &notices)}
                    </button>
                </div>
            }
        })
    };
    view! {
        <div role="status" aria-label=store.words().notices class="notices">
            {data_note}
            {update_note}
            {cut_off_note}
            {made_up_note}
            {link_note}
        </div>
    }
}

/// What the button says: with other data than the link was made for, that one goes on with them.
fn dismissal(words: &Messages, notices: &[Notice]) -> String {
    let shown = notices.iter().find_map(|notice| match notice {
        Notice::OtherVersion { shown, .. } => Some(shown),
        _ => None,
    });
    shown.map_or_else(|| words.dismiss.to_owned(), |version| (words.go_on)(version.as_str()))
}

fn notice_text(words: &Messages, notice: &Notice) -> String {
    match notice {
        Notice::UnknownKey(key) => (words.unknown_key)(key),
        Notice::UnknownValue { key, value } => (words.unknown_value)(key, value),
        Notice::ListElsewhere(list) => (words.own_list.elsewhere)(list),
        Notice::OtherVersion { link, shown } => (words.other_version)(link.as_str(), shown.as_str()),
    }
}
