use crate::i18n::KeyWords;

pub(super) const KEYS: KeyWords = KeyWords {
    title: "Keyboard",
    about: "Everything on this page can be done without a mouse.",
    everywhere: &[
        ("Tab", "goes to the next thing to press, with Shift to the one before."),
        ("Enter", "presses it; the space bar presses buttons."),
        ("Escape", "closes what is open, else takes the last choice back."),
        ("Alt + ←", "goes a step back, as in every page."),
        ("?", "opens this help."),
    ],
    switch: "The question mark opens this help",
};
