//! Portuguese.

mod about;
mod brief;
mod download;
mod embed;
mod faults;
mod filters;
mod keys;
mod matrix;
mod names;
mod overlaps;
mod own_list;
mod partners;
mod picture;
mod sentences;
mod timeline;
mod words;

use super::{Messages, forms};
use crate::model::Lang;

/// Portuguese.
pub(super) const PT: Messages = Messages {
    lang: Lang::Pt,
    app_name: "Atlas de mandatos",
    skip_to_content: "Ir para o conteúdo",
    language: "Idioma",
    theme: "Cores",
    theme_auto: "Auto",
    theme_light: "Claro",
    theme_dark: "Escuro",
    loading: "Carregando o relatório…",
    views: "Visualizações",
    map_view: "Mapa",
    matrix_view: "Matriz",
    timeline_view: "Linha do tempo",
    list_view: "Lista",
    about_view: "Sobre os dados",
    matrix: matrix::MATRIX,
    cell: matrix::CELL,
    filters: filters::FILTERS,
    gaps: matrix::GAPS,
    partners: partners::PARTNERS,
    overlaps: overlaps::OVERLAPS,
    timeline: timeline::TIMELINE,
    list_words: timeline::LIST,
    about: about::ABOUT,
    brief: brief::BRIEF,
    download: download::DOWNLOAD,
    picture: picture::PICTURE,
    embed: embed::EMBED,
    keys: keys::KEYS,
    own_list: own_list::OWN_LIST,
    mandates: "Mandato",
    all_mandates: "Todos os mandatos",
    map: "Mapa dos Estados membros do Caribe",
    map_keys: "As setas levam ao Estado membro vizinho, Enter o escolhe e Esc desfaz a escolha.",
    map_hint: "O número ao lado de cada nome: mandatos com atividade relatada. Escolha um Estado membro para ler mais.",
    inset: "Caribe Oriental, ampliado",
    disclaimer: "Mapa esquemático para mostrar atividades. Contornos, linhas e nomes estão simplificados e seguem um \
                 conjunto de dados público; não expressam nenhuma posição da OEA nem de seus Estados membros sobre a \
                 condição, os limites ou a soberania de qualquer território. Os Estados pequenos estão ampliados para \
                 facilitar a leitura.",
    disclaimer_short: "Mapa esquemático; linhas e nomes não expressam nenhuma posição da OEA nem de seus membros.",
    countries: "Estados membros",
    overview: "Mandatos da resolução",
    overview_hint: "Escolha um Estado membro para ler o que foi relatado para ele, um mandato para ver onde foi \
                    posto em prática, ou ambos.",
    legend_tally: "Mandatos com atividade relatada",
    legend_level: "Relatado para o Estado membro",
    close: "Fechar",
    expand: "Mostrar mais",
    collapse: "Mostrar menos",
    clear: "Limpar tudo",
    details: "Detalhes",
    levels_at_a_glance: "Visão geral de todos os mandatos",
    when: "Quando",
    venue: "Local",
    role: "Papel",
    member_states: "Estados membros",
    lead: "Liderada por",
    with: "Com",
    people: "Pessoas",
    source: "Fonte",
    state_actions: "Atos próprios do Estado, não contados como atividade",
    regional: "Regional, países não citados",
    asks: "O que pede",
    led_by: "Quem liderou",
    unanswered: "O relatório não responde a este parágrafo, e não dispomos do seu texto. Nada se pode concluir desse \
                 silêncio.",
    in_language: |lang| match lang {
        Lang::En => "em inglês",
        Lang::Es => "em espanhol",
        Lang::Fr => "em francês",
        Lang::Pt => "em português",
    },
    fault_title: "O atlas não consegue mostrar o relatório",
    retry: "Tentar de novo",
    map_missing: "Não é possível desenhar o mapa. A lista abaixo faz o mesmo.",
    show_issues: "Mostrar o que estava errado",
    issue_place: "Onde",
    issue_found: "Encontrado",
    issue_expected: "Esperado",
    dismiss: "Dispensar",
    notices: "Sobre este link e estes dados",
    download_data: "Os dados em JSON",
    data_version: "Versão dos dados",

    level: words::level,
    status: words::status,
    kind: words::kind,
    country_role: words::country_role,
    derived: words::derived,
    org_role: words::org_role,
    place_name: words::place_name,

    list: words::list,
    share: words::share,
    activities: words::activities,
    date: words::date,
    period: words::period,
    as_of: words::as_of,
    sources: |refs| words::CITING.sources(refs),
    country_summary: sentences::country,
    mandate_summary: sentences::mandate,
    cell_summary: sentences::cell,
    counted_summary: sentences::counted_summary,
    overview_summary: sentences::overview,
    people_summary: sentences::people,
    regional_note: sentences::regional_note,
    absence_note: sentences::absence_note,
    unnamed_countries: sentences::unnamed_countries,
    tally_class: |least, most| forms::range([least, most], "-", words::number),
    label: sentences::label,
    tally_words: sentences::tally_words,
    country_share_words: sentences::country_share_words,
    naming_none: sentences::naming_none,

    set_aside: faults::set_aside,
    place: faults::place,
    found: faults::found,
    expected: faults::expected,
    not_fetched: faults::not_fetched,
    not_readable: faults::not_readable,
    unknown_key: faults::unknown_key,
    unknown_value: faults::unknown_value,
    new_version: "Há uma versão mais recente desta página.",
    reload: "Carregá-la",
    number: |count| words::number(count),
    made_up: |count| {
        let (one, many) = (
            "atividade fictícia, que não é do relatório",
            "atividades fictícias, que não são as do relatório",
        );
        format!("Teste de escala: {}.", words::counted(count, one, many))
    },
    go_on: |version| format!("Continuar com a versão {version}"),
    other_version: faults::other_version,
};
