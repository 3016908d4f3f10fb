//! The colours of a picture: in a file they are written out, in the page they are the page's own.

/// Makes [`Palette`] and its constants from one table: field, token of `public/css/page.css`, light, dark.
macro_rules! palette {
    ($($(#[$doc:meta])* $field:ident $token:literal $light:literal $dark:literal;)+) => {
        /// A colour for everything that is drawn, each named as its token in `public/css/page.css`, in SVG's writing.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct Palette {
            $($(#[$doc])* pub $field: &'static str,)+
        }

        impl Palette {
            /// For light paper: the values of the tokens.
            pub const LIGHT: Self = Self { $($field: $light,)+ };
            /// For a dark ground: the values of the tokens.
            pub const DARK: Self = Self { $($field: $dark,)+ };
            /// For a drawing that stands in the page itself and follows its colours.
            pub const PAGE: Self = Self { $($field: concat!("var(", $token, ")"),)+ };

            /// Every colour with the name of its token, in the order of the style sheet.
            #[must_use]
            pub fn tokens(&self) -> Vec<(&'static str, &'static str)> {
                vec![$(($token, self.$field),)+]
            }
        }
    };
}

palette! {
    /// What is drawn on.
    paper "--paper" "#ffffff" "#132129";
    /// What the paper lies on.
    ground "--ground" "#f2f6f8" "#0d181e";
    /// Text that is read.
    text "--text" "#16242c" "#e5ecf1";
    /// Text beside it.
    quiet_text "--quiet-text" "#4e5d67" "#a9bac5";
    /// A line that parts.
    line "--line" "#d5dce0" "#293b45";
    /// A line that frames.
    strong_line "--strong-line" "#6f808a" "#8196a2";
    /// What is chosen, and links.
    accent "--accent" "#0c5764" "#72d1e6";
    /// The ground of what is chosen.
    accent_ground "--accent-ground" "#e1eef1" "#15363d";
    /// Text on the accent.
    on_accent "--on-accent" "#ffffff" "#05171b";
    /// The ground of a warning.
    warn_ground "--warn-ground" "#fff4df" "#36290f";
    /// The line around it.
    warn_line "--warn-line" "#966c01" "#d8a438";
    /// Water.
    sea "--sea" "#e8f0f4" "#111c23";
    /// Land that cannot be chosen.
    land "--land" "#d8dfe4" "#1f2d36";
    /// Coasts.
    coast "--coast" "#5b6c75" "#93a8b5";
    /// Borders on land.
    border "--border" "#ffffff" "#111c23";
    /// Level: delivered.
    delivered "--delivered" "#025a69" "#68c7dc";
    /// Level: took part, the ground.
    took_part "--took-part" "#a3d0db" "#1e5561";
    /// Level: took part, the stripes.
    took_part_ink "--took-part-ink" "#025a69" "#68c7dc";
    /// Level: planned, the ground.
    planned "--planned" "#fcd58d" "#493716";
    /// Level: planned, the dots.
    planned_ink "--planned-ink" "#845f00" "#ddab46";
    /// Lists beside the report.
    list "--list" "#8a306c" "#f09bcf";
    /// The ground of what they say.
    list_ground "--list-ground" "#f9e9f2" "#351429";
    /// Level: no activity reported.
    none "--none" "#ffffff" "#132129";
    /// Level: not in the report, the ground.
    unreported "--unreported" "#f2f6f8" "#1d282f";
    /// Level: not in the report, the hatching.
    unreported_ink "--unreported-ink" "#75828b" "#81929c";
    /// The first quarter of a share.
    quarter_1 "--quarter-1" "#d3e9ef" "#1b4149";
    /// The second.
    quarter_2 "--quarter-2" "#75b7c6" "#317382";
    /// The third.
    quarter_3 "--quarter-3" "#298193" "#50aabd";
    /// The fourth.
    quarter_4 "--quarter-4" "#044b57" "#8de0f3";
    /// Bodies of several states.
    multilateral "--multilateral" "#845f00" "#ddab46";
    /// Governments.
    government "--government" "#6a3c8e" "#c59de9";
    /// Agencies.
    agency "--agency" "#a93242" "#ef898e";
    /// Universities.
    academic "--academic" "#2e6a2f" "#8ecd8d";
}
