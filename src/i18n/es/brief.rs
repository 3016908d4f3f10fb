use super::words::counted;
use crate::i18n::BriefWords;

pub(super) const BRIEF: BriefWords = BriefWords {
    view: "Ficha",
    compare: "Comparar",
    about: "Ficha sobre",
    whole: "toda la región",
    print: "Imprimir o guardar como PDF",
    save_html: "Guardar para Word (HTML)",
    save_markdown: "Guardar como texto (Markdown)",
    country: "Ficha de país",
    mandate: "Ficha de mandato",
    region: "Informe regional",
    comparison: "Comparación",
    between: "; ",
    lists: "Listas junto al informe",
    filters: "Filtros",
    reading: "«Sin actividad informada» quiere decir que este único informe no nombra ninguna. No quiere decir que no haya ocurrido \
              nada. Las oraciones se numeran por sección, párrafo y oración del informe.",
    what: "Qué",
    who: "Quién",
    sentences: "Oraciones",
    count: "Número",
    all_countries: "todos los Estados Miembros",
    activities: "Actividades por mandato",
    reported: "Concluidas o en curso",
    planned: "Previstas",
    shared_figure: "* Una sola cifra que el informe da para varias actividades en conjunto.",
    gaps: "Sin actividad informada",
    no_gaps: "Hay actividad informada en todos los mandatos a los que responde el informe.",
    nearest: "Precedente más cercano",
    regional: "Trabajo regional que puede incluirlo",
    left_out: |count| {
        let (one, many) = ("actividad no se muestra", "actividades no se muestran");
        format!("{} aquí; la lista del atlas las tiene todas.", counted(count, one, many))
    },
    contents: "Contenido",
    matrix: "Estados Miembros y mandatos",
    by_mandate: "Mandato por mandato",
    by_country: "Estado por Estado",
    overlaps: "Posibles superposiciones",
    method: "Cómo leer este informe",
    pair: "Dos actividades",
    reasons: "Motivos",
    too_many_to_compare: "Hay demasiadas actividades para buscar superposiciones en un documento o una imagen. La vista de superposiciones sí lo hace.",
    choose_two: "Elija de dos a cuatro Estados Miembros para verlos uno al lado del otro.",
    choose: "Estados Miembros que se comparan, de dos a cuatro",
    compared: |each, shared| {
        let name = if shared == 1 { "nombra" } else { "nombran" };
        format!(
            "{}. {} {name} a más de uno de ellos.",
            each.join("; "),
            counted(shared, "actividad", "actividades")
        )
    },
    levels: "Niveles",
    differences: "Con actividad informada para unos y no para otros",
    reported_for: "Con actividad informada",
    not_reported_for: "Sin actividad informada",
    side_by_side: "Actividades una al lado de la otra",
    side_by_side_note: "Un guion: el informe no nombra al Estado Miembro en esa actividad. No se incluye el trabajo regional que no nombra países.",
    shared_partners: "Socios en común",
    open: "Ficha para imprimir",
    compare_this: "Comparar con otros",
};
