//! Pictures as files: snapshots that are the gallery and the test at once.

use mandate_atlas::scene::Palette;

#[test]
fn the_colours_are_those_of_the_page() {
    let css = include_str!("../../public/css/page.css");
    let root = css.split_once(":root {").and_then(|(_, rest)| rest.split_once('}')).expect("tokens").0;
    let tokens: Vec<(String, String, String)> = root
        .lines()
        .filter_map(|line| {
            let (name, rest) = line.trim().split_once(": light-dark(")?;
            let (light, dark) = rest.strip_suffix(");")?.split_once(", ")?;
            Some((name.to_owned(), light.to_owned(), dark.to_owned()))
        })
        .collect();
    let both = Palette::LIGHT.tokens().into_iter().zip(Palette::DARK.tokens());
    let ours: Vec<_> =
        both.map(|((name, light), (_, dark))| (name.to_owned(), light.to_owned(), dark.to_owned())).collect();
    assert_eq!(ours, tokens);
    for (name, value) in Palette::PAGE.tokens() {
        assert_eq!(value, format!("var({name})"));
    }
}
