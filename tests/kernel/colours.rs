//! Colours: text and graphics stand out from what they lie on, and levels are told apart by everybody.

use mandate_atlas::scene::Palette;

use crate::oklab::{Light, light, oklab};
use crate::style::tokens_in;

/// Both themes.
const THEMES: [(&str, Palette); 2] = [("light", Palette::LIGHT), ("dark", Palette::DARK)];

/// The colours for who asks for more contrast: what the style sheet changes for them.
fn strong() -> [(&'static str, Palette); 2] {
    let tokens = tokens_in("@media (prefers-contrast: more) {");
    let mut used = 0;
    let mut theme = |base: Palette, side: usize| {
        let mut of = |name: &str, before: &'static str| {
            let found = tokens.iter().find(|(token, ..)| *token == name);
            used += usize::from(found.is_some());
            found.map_or(before, |(_, light, dark)| [*light, *dark][side])
        };
        Palette {
            text: of("--text", base.text),
            quiet_text: of("--quiet-text", base.quiet_text),
            line: of("--line", base.line),
            strong_line: of("--strong-line", base.strong_line),
            accent: of("--accent", base.accent),
            warn_line: of("--warn-line", base.warn_line),
            coast: of("--coast", base.coast),
            took_part_ink: of("--took-part-ink", base.took_part_ink),
            planned_ink: of("--planned-ink", base.planned_ink),
            list: of("--list", base.list),
            unreported_ink: of("--unreported-ink", base.unreported_ink),
            ..base
        }
    };
    let both = [("more, light", theme(Palette::LIGHT, 0)), ("more, dark", theme(Palette::DARK, 1))];
    assert_eq!(used, 2 * tokens.len(), "every token that the style sheet changes is looked at here");
    both
}

/// Relative luminance (WCAG 2.2).
fn luminance([red, green, blue]: Light) -> f64 {
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// Contrast ratio (WCAG 2.2): 1 to 21.
fn contrast(a: &str, b: &str) -> f64 {
    let [a, b] = [a, b].map(|colour| luminance(light(colour)));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// Things with the colour that they have and the one below it.
type Pairs = Vec<(&'static str, &'static str, &'static str)>;

#[track_caller]
fn stands_out(themes: [(&str, Palette); 2], least: f64, pairs: impl Fn(&Palette) -> Pairs) {
    for (theme, palette) in themes {
        for (what, front, back) in pairs(&palette) {
            let ratio = contrast(front, back);
            assert!(ratio >= least, "{theme}: {what}, {front} on {back}: {ratio:.2}, less than {least}");
        }
    }
}

#[test]
fn contrast_is_that_of_the_standard() {
    assert!((contrast("#000000", "#ffffff") - 21.0).abs() < 1e-9);
    assert!((contrast("#777777", "#ffffff") - 4.48).abs() < 0.01, "the well-known grey that just fails");
}

fn texts(colours: &Palette) -> Pairs {
    vec![
        ("text", colours.text, colours.paper),
        ("text", colours.text, colours.ground),
        ("text", colours.text, colours.sea),
        ("text", colours.text, colours.land),
        ("text of what is chosen", colours.text, colours.accent_ground),
        ("text of a warning", colours.text, colours.warn_ground),
        ("text of a list", colours.text, colours.list_ground),
        ("quiet text", colours.quiet_text, colours.paper),
        ("quiet text", colours.quiet_text, colours.ground),
        ("quiet text on the map", colours.quiet_text, colours.sea),
        ("quiet text of what is chosen", colours.quiet_text, colours.accent_ground),
        ("a link", colours.accent, colours.paper),
        ("a link", colours.accent, colours.ground),
        ("a link in what is chosen", colours.accent, colours.accent_ground),
        ("a link in a warning", colours.accent, colours.warn_ground),
        ("a button that is pressed", colours.on_accent, colours.accent),
        ("planned", colours.planned_ink, colours.paper),
        ("a list's name", colours.list, colours.paper),
        ("a list's name", colours.list, colours.ground),
    ]
}

fn graphics(colours: &Palette) -> Pairs {
    vec![
        ("the focus", colours.accent, colours.paper),
        ("the focus", colours.accent, colours.ground),
        ("the focus on the map", colours.accent, colours.sea),
        ("the focus on land", colours.accent, colours.land),
        ("the frame of a field", colours.strong_line, colours.paper),
        ("the frame of a field", colours.strong_line, colours.ground),
        ("a coast", colours.coast, colours.sea),
        ("a coast", colours.coast, colours.land),
        ("the coast of a country without activity", colours.coast, colours.none),
        ("delivered", colours.delivered, colours.paper),
        ("delivered", colours.delivered, colours.sea),
        ("the stripes of took part", colours.took_part_ink, colours.took_part),
        ("the dots of planned", colours.planned_ink, colours.planned),
        ("the hatching of what is not in the report", colours.unreported_ink, colours.unreported),
        ("a list's mark", colours.list, colours.paper),
        ("bodies of several states", colours.multilateral, colours.paper),
        ("governments", colours.government, colours.paper),
        ("agencies", colours.agency, colours.paper),
        ("universities", colours.academic, colours.paper),
    ]
}

#[test]
fn text_is_read_on_all_that_it_stands_on() {
    stands_out(THEMES, 4.5, texts);
}

#[test]
fn graphics_stand_out_from_what_they_touch() {
    stands_out(THEMES, 3.0, graphics);
}

#[test]
fn who_asks_for_more_contrast_gets_it() {
    stands_out(strong(), 7.0, texts);
    stands_out(strong(), 3.0, |colours| {
        [graphics(colours), vec![("a line that parts", colours.line, colours.paper)]].concat()
    });
    stands_out(strong(), 7.0, |colours| {
        vec![
            ("the focus", colours.accent, colours.paper),
            ("the frame of a field", colours.strong_line, colours.ground),
            ("a coast", colours.coast, colours.sea),
        ]
    });
}

/// How people see who lack one sort of cones, on light (Machado, Oliveira and Fernandes 2009, severity 1).
const VISIONS: [(&str, [[f64; 3]; 3]); 5] = [
    ("all cones", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
    (
        "protanopia",
        [
            [0.152_286, 1.052_583, -0.204_868],
            [0.114_503, 0.786_281, 0.099_216],
            [-0.003_882, -0.048_116, 1.051_998],
        ],
    ),
    (
        "deuteranopia",
        [
            [0.367_322, 0.860_646, -0.227_968],
            [0.280_085, 0.672_501, 0.047_413],
            [-0.011_820, 0.042_940, 0.968_881],
        ],
    ),
    (
        "tritanopia",
        [
            [1.255_528, -0.076_749, -0.178_779],
            [-0.078_411, 0.930_809, 0.147_602],
            [0.004_733, 0.691_367, 0.303_900],
        ],
    ),
    ("grey", [[0.2126, 0.7152, 0.0722]; 3]),
];

fn seen(light: Light, by: &[[f64; 3]; 3]) -> Light {
    by.map(|row| row.iter().zip(light).map(|(share, part)| share * part).sum::<f64>().clamp(0.0, 1.0))
}

/// Two fills side by side are told apart from this distance in Oklab on: our choice, three times what is just noticed
/// (about 0.02).
const LEAST_DISTANCE: f64 = 0.06;

fn distance(a: Light, b: Light) -> f64 {
    oklab(a).iter().zip(oklab(b)).map(|(a, b)| (a - b).powi(2)).sum::<f64>().sqrt()
}

/// What a pattern looks like from afar: `share` of its ink on its ground.
fn mixed(ground: &str, ink: &str, share: f64) -> Light {
    let (ground, ink) = (light(ground), light(ink));
    std::array::from_fn(|at| ground[at] * (1.0 - share) + ink[at] * share)
}

/// Every fill of a level: shares of ink as the patterns have them (`ui/part/swatch.rs`).
fn levels(colours: &Palette) -> [(&'static str, Light); 5] {
    [
        ("delivered", light(colours.delivered)),
        ("took part", mixed(colours.took_part, colours.took_part_ink, 1.6 / 5.0)),
        ("planned", mixed(colours.planned, colours.planned_ink, 2.0 * std::f64::consts::PI / 25.0)),
        ("none", light(colours.none)),
        ("unreported", mixed(colours.unreported, colours.unreported_ink, 11.0 / 36.0)),
    ]
}

fn quarters(colours: &Palette) -> [(&'static str, Light); 5] {
    [
        ("none", light(colours.none)),
        ("first quarter", light(colours.quarter_1)),
        ("second quarter", light(colours.quarter_2)),
        ("third quarter", light(colours.quarter_3)),
        ("fourth quarter", light(colours.quarter_4)),
    ]
}

#[test]
fn levels_and_quarters_are_told_apart_by_everybody() {
    for (theme, palette) in THEMES.into_iter().chain(strong()) {
        for fills in [levels(&palette), quarters(&palette)] {
            for (vision, by) in &VISIONS {
                for (at, (one, first)) in fills.iter().enumerate() {
                    for (other, second) in &fills[at + 1..] {
                        let distance = distance(seen(*first, by), seen(*second, by));
                        assert!(
                            distance >= LEAST_DISTANCE,
                            "{theme}, {vision}: {one} and {other} differ by {distance:.3}"
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn a_greater_share_is_never_nearer_to_the_paper() {
    for (theme, palette) in THEMES {
        let paper = luminance(light(palette.paper));
        let away = quarters(&palette).map(|(_, fill)| (luminance(fill) - paper).abs());
        assert!(away.is_sorted(), "{theme}: {away:?}");
    }
}

#[test]
fn shares_go_in_equal_steps_of_one_hue() {
    for (theme, palette) in THEMES {
        let fills = [palette.quarter_1, palette.quarter_2, palette.quarter_3, palette.quarter_4];
        let seen = fills.map(|fill| oklab(light(fill)));
        let steps: Vec<f64> = seen.windows(2).map(|pair| (pair[1][0] - pair[0][0]).abs()).collect();
        let (least, most) =
            steps.iter().fold((1.0, 0.0), |(least, most), step| (step.min(least), step.max(most)));
        assert!(most - least < 0.01, "{theme}: steps of lightness {steps:.3?}");
        let hues = seen.map(|[_, a, b]| b.atan2(a).to_degrees());
        assert!(hues.iter().all(|hue| (hue - hues[0]).abs() < 3.0), "{theme}: {hues:.0?}");
    }
}
