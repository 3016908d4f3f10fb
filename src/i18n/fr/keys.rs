use crate::i18n::KeyWords;

pub(super) const KEYS: KeyWords = KeyWords {
    title: "Clavier",
    about: "Tout sur cette page peut se faire sans souris.",
    everywhere: &[
        ("Tab", "passe à l'élément suivant\u{202f}; avec Maj, au précédent."),
        ("Entrée", "l'active\u{202f}; la barre d'espace active les boutons."),
        ("Échap", "ferme ce qui est ouvert, sinon annule le dernier choix."),
        ("Alt + ←", "revient d'un pas en arrière, comme dans toute page."),
        ("?", "ouvre cette aide."),
    ],
    switch: "Le point d'interrogation ouvre cette aide",
};
