use crate::i18n::KeyWords;

pub(super) const KEYS: KeyWords = KeyWords {
    title: "Teclado",
    about: "Tudo nesta página pode ser feito sem mouse.",
    everywhere: &[
        ("Tab", "vai para o próximo elemento; com Shift, para o anterior."),
        ("Enter", "aciona o elemento; a barra de espaço aciona botões."),
        ("Esc", "fecha o que está aberto; se nada estiver aberto, desfaz a última escolha."),
        ("Alt + ←", "volta um passo, como em qualquer página."),
        ("?", "abre esta ajuda."),
    ],
    switch: "O ponto de interrogação abre esta ajuda",
};
