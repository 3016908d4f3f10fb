use crate::{i18n::EmbedWords, model::EmbedPart};

pub(super) const EMBED: EmbedWords = EmbedWords {
    open: "Abrir no atlas",
    title: "Incorporar",
    about: "Coloque esta visualização em uma página sua. Ela segue a escolha abaixo, fala o idioma que você escolher e não envia nada a ninguém.",
    view: "Visualização",
    none: "sem escolha",
    own_language: "o do leitor",
    parts: "Partes mostradas",
    part: |part| match part {
        EmbedPart::Sentence => "a frase",
        EmbedPart::Legend => "a legenda",
        EmbedPart::Countries => "a lista de Estados membros",
        EmbedPart::Strip => "os meses",
        EmbedPart::Panel => "o painel do que foi escolhido",
    },
    data: "Dados",
    newest: "os dados mais recentes",
    pinned: |version| format!("esta versão, {version}: o leitor é avisado se houver dados mais recentes"),
    height: "Altura em pixels, onde nenhum programa a ajusta",
    with_script: "Com programa: a altura se ajusta sozinha",
    without_script: "Sem programa",
    link: "Endereço",
    cite: "Para citar",
    citation: |report, version, link| {
        format!("{report} Atlas de mandatos, versão dos dados {version}. {link}")
    },
    copy: "Copiar",
    copied: "Copiado.",
    copy_by_hand: "Aqui não é permitido copiar. O texto está selecionado: copie-o à mão.",
    preview: "Prévia",
};
