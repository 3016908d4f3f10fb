use super::words::number;
use crate::i18n::{FormatWords, PictureWords};

pub(super) const PICTURE: PictureWords = PictureWords {
    title: "Picture",
    about: "What the page shows now, with legend, source and link.",
    svg: FormatWords {
        name: "Drawing (SVG)",
        about: "Sharp at any size, for print and for drawing programs.",
    },
    png: FormatWords { name: "Picture (PNG)", about: "For reports, slides and messages." },
    size: "Size",
    pixels: |times, width| format!("{times}×: {} pixels wide", number(width)),
    colours: "Colours",
    copy: "Copy as image",
    about_copy: "To be pasted into a document or a message.",
    copied: "Copied as an image.",
    not_copied: "This browser does not let the page copy an image. Save it as PNG instead.",
    not_drawn: "This browser could not make the image. Save the drawing (SVG) instead.",
    disclaimer: "Shows what is reported, which need not be all that took place. Names of countries express no \
                 position of the OAS or its member states.",
    more: |count| format!("and {} more, behind the link below", number(count)),
};
