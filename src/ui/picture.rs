use leptos::prelude::*;

use super::{
    browser::{self, Drawing},
    part::{Choice, OptionGroup},
    store::{Store, use_store},
};
use crate::{
    i18n::PictureWords,
    scene::{self, PICTURE_PX, Palette, Picture},
    state::Theme,
};

/// How many times as large as the drawing an image can be.
const TIMES: [u32; 3] = [1, 2, 3];
/// What is proposed: sharp on most screens and in print.
const FIRST_TIMES: u32 = 2;

/// What is shown as a picture: its colours and its size, and buttons that save it as SVG or PNG or copy it. Nothing where
/// there is no picture.
#[component]
pub(super) fn PictureFiles(said: RwSignal<String>) -> impl IntoView {
    let store = use_store();
    let words = &store.words().picture;
    let has_shapes = store.atlas().shapes.as_deref().is_some_and(|(shapes, _)| !shapes.countries.is_empty());
    if !store.read_once(|state| scene::has_picture(state, has_shapes)) {
        return ().into_any();
    }
    let is_dark = RwSignal::new(browser::is_dark());
    let times = RwSignal::new(FIRST_TIMES);
    view! {
        <section class="picture-files" aria-labelledby="picture-files">
            <h3 id="picture-files">{words.title}</h3>
            <p class="hint">{words.about}</p>
            <div class="tools"><Looks is_dark times/></div>
            <Buttons is_dark times said/>
        </section>
    }
    .into_any()
}

/// The colours, and the size of images.
#[component]
fn Looks(is_dark: RwSignal<bool>, times: RwSignal<u32>) -> impl IntoView {
    let store = use_store();
    let words = store.words();
    let theme = |theme: Theme, text: &str| (theme.code().to_owned(), text.to_owned());
    let themes = vec![theme(Theme::Light, words.theme_light), theme(Theme::Dark, words.theme_dark)];
    let size = |times: u32| (times.to_string(), (words.picture.pixels)(times, pixels(PICTURE_PX, times)));
    let sizes: Vec<_> = TIMES.into_iter().map(size).collect();
    let value = move || if is_dark.get() { Theme::Dark } else { Theme::Light }.code().to_owned();
    view! {
        <Choice
            name="picture-theme"
            label=words.picture.colours
            groups=vec![OptionGroup::plain(themes)]
            value=Signal::derive(value)
            choose=Callback::new(move |code: String| is_dark.set(code == Theme::Dark.code()))
        />
        <Choice
            name="picture-size"
            label=words.picture.size
            groups=vec![OptionGroup::plain(sizes)]
            value=Signal::derive(move || times.get().to_string())
            choose=Callback::new(move |text: String| times.set(text.parse().unwrap_or(FIRST_TIMES)))
        />
    }
}

#[component]
fn Buttons(is_dark: RwSignal<bool>, times: RwSignal<u32>, said: RwSignal<String>) -> impl IntoView {
    let store = use_store();
    let (words, saved) = (&store.words().picture, store.words().download.saved);
    let draw = move || drawn(store, is_dark.get_untracked());
    let image = move || draw().map(|picture| image(picture, times.get_untracked()));
    let save_svg = move |()| {
        if let Some(Picture { name, svg, .. }) = draw() {
            let name = format!("{name}.svg");
            browser::download(&name, browser::SVG, &svg);
            said.set(saved(&name));
        }
    };
    let save_png = move |()| {
        if let Some((name, drawing)) = image() {
            let name = format!("{name}.png");
            let told = saved(&name);
            let tell = move |is_made| said.set(if is_made { told } else { words.not_drawn.to_owned() });
            browser::save_png(name, drawing, tell);
        }
    };
    let copy = move |()| {
        if let Some((_, drawing)) = image() {
            let tell = move |is_copied| said.set(copied(words, is_copied).to_owned());
            browser::copy_png(drawing, tell);
        }
    };
    view! {
        <ul class="formats">
            <Way code="svg" name=words.svg.name about=words.svg.about act=Callback::new(save_svg)/>
            <Way code="png" name=words.png.name about=words.png.about act=Callback::new(save_png)/>
            <Way code="copy" name=words.copy about=words.about_copy act=Callback::new(copy)/>
        </ul>
    }
}

/// A button that takes the picture along, and what it is good for.
#[component]
fn Way(code: &'static str, name: &'static str, about: &'static str, act: Callback<()>) -> impl IntoView {
    let id = format!("about-{code}");
    view! {
        <li>
            <button type="button" data-picture=code aria-describedby=id.clone() on:click=move |_| act.run(())>
                {name}
            </button>
            <p id=id>{about}</p>
        </li>
    }
}

const fn copied(words: &PictureWords, is_copied: bool) -> &'static str {
    if is_copied { words.copied } else { words.not_copied }
}

/// What is shown now, in these colours.
fn drawn(store: Store, is_dark: bool) -> Option<Picture> {
    let atlas = store.atlas();
    let shapes = atlas.shapes.as_deref().map(|(shapes, seams)| (shapes, seams));
    let palette = if is_dark { &Palette::DARK } else { &Palette::LIGHT };
    let state = store.read_once(Clone::clone);
    let draw =
        |context: &scene::Context| scene::picture(context, &state, shapes, palette, &browser::address());
    untrack(|| store.picture(draw))
}

/// The picture with the size of its image, and its name.
fn image(picture: Picture, times: u32) -> (String, Drawing) {
    let [width_px, height_px] = [picture.width_px, picture.height_px].map(|side_px| pixels(side_px, times));
    (picture.name, Drawing { svg: picture.svg, width_px, height_px })
}

/// A side of an image, so many times as long as in the drawing.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a drawing has whole, few pixels"
)]
fn pixels(side_px: f64, times: u32) -> u32 {
    (side_px.max(0.0) * f64::from(times)).round() as u32
}
