//! The perceptual space in which the style sheet writes its colours: Oklab (Ottosson 2020), by angle Oklch (CSS Color 4).

/// Red, green and blue as light, 0 to 1.
pub(crate) type Light = [f64; 3];

/// `#rrggbb` as light (IEC 61966-2-1).
pub(crate) fn light(colour: &str) -> Light {
    let part = |at: usize| {
        let byte = u8::from_str_radix(&colour[at..at + 2], 16).expect("two hexadecimal digits");
        let share = f64::from(byte) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    };
    [part(1), part(3), part(5)]
}

/// Light as `#rrggbb`; `None` where a screen cannot show it, by more than half a step of 255.
fn written(light: Light) -> Option<String> {
    let bytes = light.map(|part| {
        let share = if part <= 0.003_130_8 { part * 12.92 } else { 1.055 * part.powf(1.0 / 2.4) - 0.055 };
        (share * 255.0).round()
    });
    let is_shown = bytes.iter().all(|byte| (0.0..=255.0).contains(byte));
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "within 0 to 255")]
    is_shown.then(|| bytes.iter().fold("#".to_owned(), |text, byte| format!("{text}{:02x}", *byte as u8)))
}

/// Lightness and both hues of light.
pub(crate) fn oklab([red, green, blue]: Light) -> Light {
    let cones = [
        0.412_221_470_8 * red + 0.536_332_536_3 * green + 0.051_445_992_9 * blue,
        0.211_903_498_2 * red + 0.680_699_545_1 * green + 0.107_396_956_6 * blue,
        0.088_302_461_9 * red + 0.281_718_837_6 * green + 0.629_978_700_5 * blue,
    ];
    let [long, medium, short] = cones.map(f64::cbrt);
    [
        0.210_454_255_3 * long + 0.793_617_785_0 * medium - 0.004_072_046_8 * short,
        1.977_998_495_1 * long - 2.428_592_205_0 * medium + 0.450_593_709_9 * short,
        0.025_904_037_1 * long + 0.782_771_766_2 * medium - 0.808_675_766_0 * short,
    ]
}

/// Light of a colour by lightness (0 to 1), chroma and hue in degrees.
pub(crate) fn from_oklch([lightness, chroma, hue]: [f64; 3]) -> Light {
    let (a, b) = (chroma * hue.to_radians().cos(), chroma * hue.to_radians().sin());
    let [long, medium, short] = [
        lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b,
        lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b,
        lightness - 0.089_484_177_5 * a - 1.291_485_548_0 * b,
    ]
    .map(|cone: f64| cone.powi(3));
    [
        4.076_741_662_1 * long - 3.307_711_591_3 * medium + 0.230_969_929_2 * short,
        -1.268_438_004_6 * long + 2.609_757_401_1 * medium - 0.341_319_396_5 * short,
        -0.004_196_086_3 * long - 0.703_418_614_7 * medium + 1.707_614_701_0 * short,
    ]
}

/// `oklch(42% 0.07 214)` as `#rrggbb`, as the browser shows it.
///
/// # Errors
/// What is wrong with it: not of that form, or no screen shows it.
pub(crate) fn hex(oklch: &str) -> Result<String, String> {
    let parts = oklch.strip_prefix("oklch(").and_then(|rest| rest.strip_suffix(')'));
    let numbers: Option<Vec<f64>> = parts
        .and_then(|parts| parts.split(' ').map(|part| part.trim_end_matches('%').parse().ok()).collect());
    let Some([lightness, chroma, hue]) = numbers.as_deref() else {
        return Err(format!("{oklch}: expected oklch(lightness% chroma hue)"));
    };
    written(from_oklch([lightness / 100.0, *chroma, *hue]))
        .ok_or_else(|| format!("{oklch}: no screen shows it"))
}

#[test]
fn a_colour_comes_back_from_the_perceptual_space() {
    for colour in ["#000000", "#ffffff", "#ff0000", "#00ff00", "#0000ff", "#0c5764", "#fcd58d", "#8a306c"] {
        let [lightness, a, b] = oklab(light(colour));
        let there_and_back = from_oklch([lightness, a.hypot(b), b.atan2(a).to_degrees()]);
        assert_eq!(written(there_and_back).as_deref(), Some(colour));
    }
    // Figures of CSS Color 4, section 9.4, for `rebeccapurple`.
    assert_eq!(hex("oklch(44.03% 0.1603 303.37)").as_deref(), Ok("#663399"));
    assert!(hex("oklch(90% 0.3 143)").is_err_and(|why| why.ends_with("no screen shows it")));
    assert!(hex("oklch(90%)").is_err_and(|why| why.contains("expected")));
}
