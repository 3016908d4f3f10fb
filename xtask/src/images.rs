//! Images that are made out of drawings when the page is built: the card that other sites show, and the icons of the page
//! as an app.

use std::{fs, path::Path};

use mandate_atlas::{
    model::Lang,
    scene::{CARD_PX, Palette, card},
};

use crate::{render::Renderer, report};

/// The card in `dist`.
pub(crate) const CARD: &str = "og.png";
/// Widths of the icons, in pixels: what the manifest names, and what phones by Apple ask for.
const ICONS: [u32; 3] = [192, 512, APPLE];
/// Phones by Apple round the corners themselves and fill what is transparent with black.
const APPLE: u32 = 180;

/// Width and height of the card, in pixels.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a card has whole, few pixels")]
pub(crate) fn card_px() -> [u32; 2] {
    CARD_PX.map(|side_px| side_px as u32)
}

/// Writes the images into `dist`, where the drawing of the icon lies already.
pub(crate) fn write(dist: &Path) -> Result<(), String> {
    let renderer = Renderer::new();
    let write =
        |name: &str, png: &[u8]| fs::write(dist.join(name), png).map_err(|error| format!("{name}: {error}"));
    let (data, (shapes, seams)) = (report::read()?, report::shapes()?);
    let card =
        report::with_context(&data, Lang::En, |context| card(context, &shapes, &seams, &Palette::LIGHT));
    write(CARD, &renderer.png(&card, card_px()[0])?)?;
    let icon = fs::read_to_string(dist.join("icons/atlas.svg"))
        .map_err(|error| format!("icons/atlas.svg: {error}"))?;
    for width_px in ICONS {
        let icon = if width_px == APPLE { icon.replace(" rx=\"7\"", "") } else { icon.clone() };
        write(&format!("icons/atlas-{width_px}.png"), &renderer.png(&icon, width_px)?)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;

    /// Width and height of a PNG (Portable Network Graphics, 11.2.2: the header is the first chunk).
    fn size(png: &[u8]) -> [u32; 2] {
        assert!(png.starts_with(b"\x89PNG\r\n\x1a\n"));
        [16, 20].map(|at| u32::from_be_bytes(png[at..at + 4].try_into().expect("four bytes")))
    }

    #[test]
    fn images_have_the_sizes_that_the_page_names() {
        let root = crate::paths::root();
        let dist = std::env::temp_dir().join(format!("mandate-atlas-images-{}", std::process::id()));
        fs::create_dir_all(dist.join("icons")).expect("a folder");
        fs::copy(root.join("public/icons/atlas.svg"), dist.join("icons/atlas.svg")).expect("the icon");
        super::write(&dist).expect("they can be made");
        let read = |name: &str| fs::read(dist.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(size(&read(super::CARD)), super::card_px());
        let manifest = fs::read_to_string(root.join("public/manifest.webmanifest")).expect("the manifest");
        let manifest: serde_json::Value = serde_json::from_str(&manifest).expect("JSON");
        for icon in manifest["icons"].as_array().expect("icons") {
            let [source, sizes] = ["src", "sizes"].map(|key| icon[key].as_str().expect("a text"));
            if sizes != "any" {
                let [width_px, height_px] = size(&read(source));
                assert_eq!(format!("{width_px}x{height_px}"), sizes, "{source}");
            }
        }
        let index = fs::read_to_string(root.join("index.html")).expect("the page");
        assert!(index.contains("rel=\"apple-touch-icon\" href=\"icons/atlas-180.png\""));
        assert_eq!(size(&read("icons/atlas-180.png")), [super::APPLE; 2]);
        fs::remove_dir_all(dist).expect("it is ours");
    }
}
