//! Drawings as images, by a renderer that is not a browser and with a font that comes along: the same on every machine.

use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{Options, Tree},
};

/// A renderer with its font.
pub(crate) struct Renderer(Options<'static>);

impl Renderer {
    /// With DejaVu Sans, the font that texts are measured by, and no other.
    pub(crate) fn new() -> Self {
        let mut options = Options { font_family: "DejaVu Sans".to_owned(), ..Options::default() };
        let fonts = options.fontdb_mut();
        for font in [dejavu::sans::regular(), dejavu::sans::bold()] {
            fonts.load_font_data(font.to_vec());
        }
        fonts.set_sans_serif_family("DejaVu Sans");
        Self(options)
    }

    /// The drawing as the renderer understands it.
    pub(crate) fn tree(&self, svg: &str) -> Result<Tree, String> {
        Tree::from_str(svg, &self.0).map_err(|error| format!("no drawing: {error}"))
    }

    /// The drawing as pixels, in this width; the height follows.
    pub(crate) fn pixels(&self, svg: &str, width_px: u32) -> Result<Pixmap, String> {
        let tree = self.tree(svg)?;
        #[expect(clippy::cast_precision_loss, reason = "an image has few pixels")]
        let scale = width_px as f32 / tree.size().width();
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "an image has few pixels"
        )]
        let height_px = (tree.size().height() * scale).round() as u32;
        let mut pixels = Pixmap::new(width_px, height_px).ok_or("an image without pixels")?;
        resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
        Ok(pixels)
    }

    /// The drawing as PNG, in this width.
    pub(crate) fn png(&self, svg: &str, width_px: u32) -> Result<Vec<u8>, String> {
        self.pixels(svg, width_px)?.encode_png().map_err(|error| format!("no PNG: {error}"))
    }
}
