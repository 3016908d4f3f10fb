//! Spanish.

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

/// Spanish.
pub(super) const ES: Messages = Messages {
    lang: Lang::Es,
    app_name: "Atlas de mandatos",
    skip_to_content: "Ir al contenido",
    language: "Idioma",
    theme: "Colores",
    theme_auto: "Auto",
    theme_light: "Claro",
    theme_dark: "Oscuro",
    loading: "Cargando el informe…",
    views: "Vistas",
    map_view: "Mapa",
    matrix_view: "Matriz",
    timeline_view: "Cronología",
    list_view: "Lista",
    about_view: "Sobre los datos",
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
    all_mandates: "Todos los mandatos",
    map: "Mapa de los Estados Miembros del Caribe",
    map_keys: "Las teclas de flecha van al Estado Miembro vecino, Enter lo elige y Escape anula la elección.",
    map_hint: "El número junto a cada nombre: mandatos con actividad informada. Elija un Estado Miembro para leer más.",
    inset: "Caribe oriental, ampliado",
    disclaimer: "Mapa esquemático para mostrar actividades. Los contornos, las líneas y los nombres están \
                 simplificados y siguen un conjunto de datos público; no expresan posición alguna de la OEA ni de \
                 sus Estados Miembros sobre la condición jurídica, los límites o la soberanía de ningún territorio. \
                 Los Estados pequeños están ampliados para que se lean bien.",
    disclaimer_short: "Mapa esquemático; líneas y nombres no expresan posición alguna de la OEA ni de sus miembros.",
    countries: "Estados Miembros",
    overview: "Mandatos de la resolución",
    overview_hint: "Elija un Estado Miembro para leer lo que se informó para él, un mandato para ver dónde se puso \
                    en práctica, o ambos.",
    legend_tally: "Mandatos con actividad informada",
    legend_level: "Lo informado para el Estado Miembro",
    close: "Cerrar",
    expand: "Mostrar más",
    collapse: "Mostrar menos",
    clear: "Quitar todo",
    details: "Detalles",
    levels_at_a_glance: "Todos los mandatos de un vistazo",
    when: "Cuándo",
    venue: "Lugar",
    role: "Papel",
    member_states: "Estados Miembros",
    lead: "A cargo de",
    with: "Con",
    people: "Personas",
    source: "Fuente",
    state_actions: "Actos propios del Estado, que no se cuentan como actividad",
    regional: "Regional, países no nombrados",
    asks: "Qué pide",
    led_by: "A cargo de",
    unanswered: "El informe no responde a este párrafo y no disponemos de su texto. De ese silencio no se puede \
                 concluir nada.",
    in_language: |lang| match lang {
        Lang::En => "en inglés",
        Lang::Es => "en español",
        Lang::Fr => "en francés",
        Lang::Pt => "en portugués",
    },
    fault_title: "El atlas no puede mostrar el informe",
    retry: "Reintentar",
    map_missing: "No se puede dibujar el mapa. La lista de abajo cumple la misma función.",
    show_issues: "Mostrar qué estaba mal",
    issue_place: "Dónde",
    issue_found: "Encontrado",
    issue_expected: "Esperado",
    dismiss: "Ocultar",
    notices: "Sobre este enlace y estos datos",
    download_data: "Los datos en JSON",
    data_version: "Versión de los datos",

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
    new_version: "Hay una versión más reciente de esta página.",
    reload: "Cargarla",
    number: |count| words::number(count),
    made_up: |count| {
        let (one, many) = (
            "actividad ficticia, que no es del informe",
            "actividades ficticias, que no son las del informe",
        );
        format!("Prueba de escala: {}.", words::counted(count, one, many))
    },
    go_on: |version| format!("Continuar con la versión {version}"),
    other_version: faults::other_version,
};
