use super::words::number;
use crate::i18n::{FormatWords, PictureWords};

pub(super) const PICTURE: PictureWords = PictureWords {
    title: "Imagem",
    about: "O que a página mostra agora, com legenda, fonte e link.",
    svg: FormatWords {
        name: "Desenho (SVG)",
        about: "Nítido em qualquer tamanho, para impressão e para programas de desenho.",
    },
    png: FormatWords { name: "Imagem (PNG)", about: "Para relatórios, apresentações e mensagens." },
    size: "Tamanho",
    pixels: |times, width| format!("{times}×: {} pixels de largura", number(width)),
    colours: "Cores",
    copy: "Copiar como imagem",
    about_copy: "Para colar em um documento ou em uma mensagem.",
    copied: "Copiado como imagem.",
    not_copied: "Este navegador não permite que a página copie uma imagem. Salve-a como PNG.",
    not_drawn: "Este navegador não conseguiu criar a imagem. Salve o desenho (SVG).",
    disclaimer: "Mostra o que é relatado, que pode não ser tudo o que ocorreu. Os nomes de países não expressam \
                 nenhuma posição da OEA nem de seus Estados membros.",
    more: |count| format!("e mais {}, no link abaixo", number(count)),
};
