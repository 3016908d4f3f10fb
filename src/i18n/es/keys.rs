use crate::i18n::KeyWords;

pub(super) const KEYS: KeyWords = KeyWords {
    title: "Teclado",
    about: "Todo en esta página se puede hacer sin ratón.",
    everywhere: &[
        ("Tab", "pasa al siguiente elemento que se puede pulsar; con Mayús, al anterior."),
        ("Intro", "lo pulsa; la barra espaciadora pulsa los botones."),
        ("Esc", "cierra lo que está abierto; si no, deshace la última selección."),
        ("Alt + ←", "retrocede un paso, como en toda página."),
        ("?", "abre esta ayuda."),
    ],
    switch: "El signo de interrogación abre esta ayuda",
};
