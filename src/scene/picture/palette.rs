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
    paper "--paper" "#ffffff" "#16212a";
    /// What the paper lies on.
    ground "--ground" "#f3f6f7" "#0e161d";
    /// Text that is read.
    text "--text" "#16242c" "#e6eef2";
    /// Text beside it.
    quiet_text "--quiet-text" "#4c5d67" "#a9bac4";
    /// A line that parts.
    line "--line" "#d3dde1" "#2c3b46";
    /// A line that frames.
    strong_line "--strong-line" "#6d7f89" "#8097a3";
    /// What is chosen, and links.
    accent "--accent" "#0b5566" "#6fd0e2";
    /// The ground of what is chosen.
    accent_ground "--accent-ground" "#e0eff2" "#15343d";
    /// Text on the accent.
    on_accent "--on-accent" "#ffffff" "#06161b";
    /// The ground of a warning.
    warn_ground "--warn-ground" "#fff5dd" "#33290f";
    /// The line around it.
    warn_line "--warn-line" "#9a6c00" "#d9a63a";
    /// Water.
    sea "--sea" "#e9f0f3" "#101b23";
    /// Land that cannot be chosen.
    land "--land" "#d8dfdf" "#202d36";
    /// Coasts.
    coast "--coast" "#5a6c75" "#92a7b2";
    /// Borders on land.
    border "--border" "#ffffff" "#101b23";
    /// Level: delivered.
    delivered "--delivered" "#0a5a6c" "#67c9db";
    /// Level: took part, the ground.
    took_part "--took-part" "#9fd0d9" "#1f5563";
    /// Level: took part, the stripes.
    took_part_ink "--took-part-ink" "#0a5a6c" "#67c9db";
    /// Level: planned, the ground.
    planned "--planned" "#f6d78c" "#463812";
    /// Level: planned, the dots.
    planned_ink "--planned-ink" "#8a5a00" "#e0ab45";
    /// Lists beside the report.
    list "--list" "#8a2f6b" "#f09ccf";
    /// The ground of what they say.
    list_ground "--list-ground" "#f8e9f2" "#35162a";
    /// Level: no activity reported.
    none "--none" "#ffffff" "#16212a";
    /// Level: not in the report, the ground.
    unreported "--unreported" "#f4f6f7" "#1e282f";
    /// Level: not in the report, the hatching.
    unreported_ink "--unreported-ink" "#75838b" "#82929c";
    /// The first quarter of a share.
    quarter_1 "--quarter-1" "#d3eaee" "#1c3f49";
    /// The second.
    quarter_2 "--quarter-2" "#8cc5d0" "#27697a";
    /// The third.
    quarter_3 "--quarter-3" "#3b8fa1" "#46a3b7";
    /// The fourth.
    quarter_4 "--quarter-4" "#0a4b5a" "#8be0f0";
    /// Bodies of several states.
    multilateral "--multilateral" "#8a5a00" "#e0ab45";
    /// Governments.
    government "--government" "#6a3d8f" "#c79be8";
    /// Agencies.
    agency "--agency" "#a8323e" "#f08a93";
    /// Universities.
    academic "--academic" "#2f6b2f" "#8fce8f";
}
