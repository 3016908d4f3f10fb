//! Spanish: sentences for none, one, two and many, names with articles, dates, lists, sources.

use mandate_atlas::{
    i18n::{
        CellCounts, CellSummary, CountrySummary, FigureCounts, GapCounts, MandateSummary, Messages,
        OverlapSummary, OverviewSummary, PartnerFacts, PeopleSummary, Share, messages,
    },
    model::{
        Expected, Found, GapReason, Issue, Lang, Level, ListColumn, OrgRole, Place, Rung, SentenceRef, Sides,
    },
};

fn es() -> &'static Messages {
    messages(Lang::Es)
}

const fn share(part: usize, whole: usize) -> Share {
    Share { part, whole }
}

#[test]
fn dates_are_as_precise_as_the_source() {
    let said = |text: &str| (es().period)(Some(text.parse().expect("a period")));
    assert_eq!(said("2011"), "2011");
    assert_eq!(said("2011-02"), "febrero de 2011");
    assert_eq!(said("2011-10/2011-11"), "octubre-noviembre de 2011");
    assert_eq!(said("2009-09/2012-09"), "septiembre de 2009 a septiembre de 2012");
    assert_eq!(said("2011/2015"), "2011 a 2015");
    assert_eq!(said("2006/.."), "desde 2006");
    assert_eq!((es().period)(None), "sin fecha indicada");
    assert_eq!((es().as_of)("2012-03".parse().expect("a month")), "según lo informado, marzo de 2012");
}

#[test]
fn short_dates_fit_a_row() {
    let said = |text: &str| (es().list_words.when)(Some(text.parse().expect("a period")));
    assert_eq!(said("2011-02"), "feb 2011");
    assert_eq!(said("2011-10/2011-11"), "oct-nov 2011");
    assert_eq!(said("2009-09/2012-09"), "sept 2009 a sept 2012");
    assert_eq!(said("2011/2015"), "2011-2015");
    assert_eq!(said("2006/.."), "desde 2006");
    assert_eq!((es().list_words.when)(None), "sin fecha");
}

#[test]
fn spans_may_be_open() {
    let span = es().filters.span;
    assert_eq!(span(Some("enero de 2011"), Some("marzo de 2012")), "enero de 2011 a marzo de 2012");
    assert_eq!(span(Some("enero de 2011"), Some("enero de 2011")), "enero de 2011");
    assert_eq!(span(Some("enero de 2011"), None), "desde enero de 2011");
    assert_eq!(span(None, Some("marzo de 2012")), "hasta marzo de 2012");
}

#[test]
fn lists_have_commas_and_a_word_that_sounds_well() {
    let list = es().list;
    assert_eq!(
        [list(&[]), list(&["a"]), list(&["a", "b"]), list(&["a", "b", "c"])],
        ["", "a", "a y b", "a, b y c"]
    );
    assert_eq!(list(&["evaluación", "investigación"]), "evaluación e investigación");
    assert_eq!(list(&["CICTE", "IMPACS"]), "CICTE e IMPACS");
    assert_eq!(list(&["Francia", "Italia", "Índico"]), "Francia, Italia e Índico");
    assert_eq!(list(&["padres", "hijos"]), "padres e hijos");
    assert_eq!(list(&["agua", "hielo"]), "agua y hielo");
    assert_eq!(list(&["A", "“Informe”"]), "A e “Informe”");
    assert_eq!(list(&["Barbados", "Haití"]), "Barbados y Haití");
    assert_eq!(list(&["Omán", "Yemen"]), "Omán y Yemen");
    assert_eq!(list(&["4.h", "4.i"]), "4.h y 4.i");
    assert_eq!(list(&["Jamaica", "San Vicente y las Granadinas"]), "Jamaica y San Vicente y las Granadinas");
}

#[test]
fn sources_join_what_belongs_together() {
    let said = |refs: &[&str]| {
        let refs: Vec<SentenceRef> = refs.iter().map(|text| text.parse().expect("a sentence")).collect();
        (es().sources)(&refs)
    };
    assert_eq!(said(&["2.5.9", "2.5.10"]), "informe, §2 ¶5, oraciones 9-10");
    assert_eq!(said(&["2.5.1", "2.5.3", "2.5.4"]), "informe, §2 ¶5, oraciones 1 y 3-4");
    assert_eq!(said(&["1.1.1", "1.2.2"]), "informe, §1 ¶1, oración 1; §1 ¶2, oración 2");
}

#[test]
fn figures_say_with_whom_they_are_shared() {
    let people = |approximate, shared_with| {
        (es().people_summary)(&PeopleSummary { count: 36, approximate, what: "participantes", shared_with })
    };
    assert_eq!(people(false, vec![]), "36 participantes");
    assert_eq!(people(true, vec!["A"]), "alrededor de 36 participantes, cifra única compartida con “A”");
    assert_eq!(
        people(false, vec!["A", "B", "Informe"]),
        "36 participantes, cifra única compartida con “A”, “B” e “Informe”"
    );
}

#[test]
fn activities_are_counted() {
    let count = es().activities;
    assert_eq!([count(0), count(1), count(2)], ["0 actividades", "1 actividad", "2 actividades"]);
    assert_eq!((es().unnamed_countries)(1), "1 país no nombrado");
    assert_eq!((es().unnamed_countries)(12), "12 países no nombrados");
    assert_eq!((es().timeline.outside)(1), "1 actividad queda fuera de los años mostrados.");
    assert_eq!((es().timeline.outside)(2), "2 actividades quedan fuera de los años mostrados.");
    assert_eq!((es().list_words.found)(share(1, 1)), "1 de 1 actividad encontrada");
    assert_eq!((es().list_words.found)(share(1, 72)), "1 de 72 actividades encontradas");
    assert_eq!((es().list_words.more_cards)(1), "1 actividad más en la lista");
    assert_eq!((es().list_words.names)(&[]), "ninguno nombrado");
    assert_eq!((es().list_words.names)(&["A", "B", "C", "D", "E"]), "A, B, C y 2 más");
}

#[test]
fn a_country_in_one_sentence() {
    let said = |name, filtered, part, none, planned| {
        (es().country_summary)(&CountrySummary { name, filtered, active: share(part, 8), none, planned })
    };
    assert_eq!(
        said(Some("Barbados"), false, 5, vec!["4.c", "4.i"], vec!["4.b"]),
        "Barbados: actividad informada en 5 de 8 mandatos; ninguna informada en 4.c y 4.i; solo prevista en 4.b."
    );
    assert_eq!(said(None, false, 8, vec![], vec![]), "Actividad informada en 8 de 8 mandatos.");
    assert_eq!(
        said(Some("Bahamas"), false, 0, vec!["4.a"], vec![]),
        "Bahamas: actividad informada en 0 de 8 mandatos; ninguna informada en 4.a."
    );
    assert_eq!(said(Some("Haití"), true, 1, vec!["4.a"], vec![]), "Haití: actividad en 1 de 8 mandatos.");
}

fn mandate<'a>(active: &[&'a str], none: &[&'a str], planned: &[&'a str], regional: usize) -> String {
    (es().mandate_summary)(&MandateSummary {
        name: Some("4.c Lavado de activos"),
        reported: true,
        filtered: false,
        active: share(active.len(), 14),
        active_names: active.to_vec(),
        none: none.to_vec(),
        planned: planned.to_vec(),
        regional,
    })
}

#[test]
fn a_mandate_in_one_sentence() {
    assert_eq!(
        mandate(&[], &[], &[], 2),
        "4.c Lavado de activos: sin actividad informada que nombre a alguno de los 14 Estados Miembros; 2 actividades \
         sin países nombrados."
    );
    assert_eq!(
        mandate(&["Bahamas"], &[], &["Haití"], 1),
        "4.c Lavado de activos: actividad informada para 1 de 14 Estados Miembros (las Bahamas); solo prevista para \
         Haití; 1 actividad sin países nombrados."
    );
    assert_eq!(
        mandate(&["Bahamas", "Islas Caimán", "Irlanda"], &["Haití", "República Dominicana"], &[], 0),
        "4.c Lavado de activos: actividad informada para 3 de 14 Estados Miembros (las Bahamas, las Islas Caimán e \
         Irlanda); ninguna informada para Haití y la República Dominicana."
    );
    assert_eq!(
        mandate(&["A", "B", "C", "D", "E"], &["Bahamas"], &[], 0),
        "4.c Lavado de activos: actividad informada para 5 de 14 Estados Miembros; ninguna informada para las Bahamas."
    );
    let other = |reported: bool, filtered| {
        (es().mandate_summary)(&MandateSummary {
            name: reported.then_some("4.b"),
            reported,
            filtered,
            active: share(1, 14),
            active_names: vec!["Haití"],
            none: vec![],
            planned: vec![],
            regional: 1,
        })
    };
    assert_eq!(other(false, false), "No figura en el informe.");
    assert_eq!(other(true, true), "4.b: actividad para 1 de 14 Estados Miembros.");
}

#[test]
fn a_cell_in_one_sentence() {
    let plain = CellSummary {
        country: "Bahamas",
        mandate: "4.b Seguridad fronteriza",
        level: Level::None,
        filtered: false,
        activities: 0,
        planned: 0,
        absences: 0,
        state_actions: 0,
        regional: 0,
    };
    let said = es().cell_summary;
    assert_eq!(said(&plain), "Bahamas, 4.b Seguridad fronteriza: sin actividad informada.");
    assert_eq!(
        said(&CellSummary { absences: 1, state_actions: 1, regional: 1, ..plain }),
        "Bahamas, 4.b Seguridad fronteriza: sin actividad informada; figura como ausente en 1 actividad; 1 acto \
         propio, que no se cuenta. 1 actividad regional que no nombra países puede incluir a este Estado Miembro."
    );
    assert_eq!(
        said(&CellSummary { level: Level::Delivered, activities: 3, planned: 1, ..plain }),
        "Bahamas, 4.b Seguridad fronteriza: realizado, 3 actividades informadas; 1 de ellas solo prevista para este \
         Estado Miembro."
    );
    assert_eq!(
        said(&CellSummary {
            level: Level::TookPart,
            activities: 4,
            planned: 2,
            absences: 2,
            state_actions: 2,
            ..plain
        }),
        "Bahamas, 4.b Seguridad fronteriza: participó, 4 actividades informadas; 2 de ellas solo previstas para este \
         Estado Miembro; figura como ausente en 2 actividades; 2 actos propios, que no se cuentan."
    );
    assert_eq!(
        said(&CellSummary { level: Level::Planned, activities: 1, regional: 2, ..plain }),
        "Bahamas, 4.b Seguridad fronteriza: solo previsto, 1 actividad. 2 actividades regionales que no nombran \
         países pueden incluir a este Estado Miembro."
    );
    assert_eq!(
        said(&CellSummary { filtered: true, regional: 2, ..plain }),
        "Bahamas, 4.b Seguridad fronteriza: sin actividad en esta selección."
    );
    assert_eq!(
        (es().matrix.cell_label)(&CellSummary { level: Level::TookPart, activities: 1, ..plain }),
        "Bahamas, 4.b Seguridad fronteriza: participó, 1 actividad"
    );
    assert_eq!((es().matrix.cell_label)(&plain), "Bahamas, 4.b Seguridad fronteriza: nada informado");
}

#[test]
fn everything_in_one_sentence() {
    let said = |activities, countries| {
        (es().overview_summary)(&OverviewSummary {
            activities,
            countries,
            mandates: share(8, 9),
            cells: CellCounts { active: share(1, countries * 8), planned: 0, none: 7 },
        })
    };
    assert_eq!(
        said(72, 14),
        "72 actividades informadas para 14 Estados Miembros en 8 de 9 mandatos. De 112 pares de Estado Miembro y \
         mandato: 1 con actividad, 0 solo con actividad prevista y 7 sin actividad informada ni prevista."
    );
    assert_eq!(
        said(1, 1),
        "1 actividad informada para 1 Estado Miembro en 8 de 9 mandatos. De 8 pares de Estado Miembro y mandato: 1 \
         con actividad, 0 solo con actividad prevista y 7 sin actividad informada ni prevista."
    );
    assert_eq!(
        (es().counted_summary)(share(1, 72), &["Tema: género".to_owned(), "“puerto”".to_owned()], "Frase."),
        "1 de 72 actividades (Tema: género; “puerto”). Frase."
    );
    let filtered = |count| (es().filters.overview)(count, share(3, 14), share(1, 8));
    assert_eq!(filtered(1), "Nombra 3 de 14 Estados Miembros en 1 de 8 mandatos.");
    assert_eq!(filtered(2), "Nombran 3 de 14 Estados Miembros en 1 de 8 mandatos.");
}

#[test]
fn gaps_in_one_sentence() {
    let said = |part, by_reason| (es().gaps.summary)(&GapCounts { all: share(part, 112), by_reason });
    assert_eq!(
        said(0, [0; 4]),
        "De 112 pares de Estado Miembro y mandato, ninguno carece de actividad informada."
    );
    let one = |at: usize| {
        let mut counts = [0; 4];
        counts[at] = 1;
        said(1, counts)
    };
    assert_eq!(GapReason::ALL.len(), 4);
    let begin = "1 de 112 pares de Estado Miembro y mandato no tiene actividad informada: 1";
    assert_eq!(
        [one(0), one(1), one(2), one(3)],
        [
            format!("{begin} con el Estado Miembro nombrado como ausente."),
            format!("{begin} sin nada informado."),
            format!("{begin} solo con trabajo regional que puede incluir al Estado Miembro."),
            format!("{begin} solo con actividad prevista."),
        ]
    );
    assert_eq!(
        said(14, [2, 3, 4, 5]),
        "14 de 112 pares de Estado Miembro y mandato no tienen actividad informada: 2 con el Estado Miembro nombrado \
         como ausente, 3 sin nada informado, 4 solo con trabajo regional que puede incluir al Estado Miembro y 5 solo \
         con actividad prevista."
    );
    assert_eq!((es().gaps.listed)(1), "1 vacío de cobertura");
    assert_eq!((es().gaps.listed)(0), "0 vacíos de cobertura");
}

#[test]
fn names_have_their_article_where_they_need_one() {
    let all = es().cell.all_of_country;
    assert_eq!(all("Bahamas"), "Todos los mandatos para las Bahamas");
    assert_eq!(all("Barbados"), "Todos los mandatos para Barbados");
    assert_eq!(all("San Vicente y las Granadinas"), "Todos los mandatos para San Vicente y las Granadinas");
    assert_eq!(all("Reino Unido"), "Todos los mandatos para el Reino Unido");
    assert_eq!(all("Países Bajos"), "Todos los mandatos para los Países Bajos");
    assert_eq!(
        (es().gaps.nearest)("Bahamas", &(es().cell.precedent)(Some(340), "participó, 2 actividades")),
        "El más cercano con actividad: Bahamas, a unos 340 km: participó, 2 actividades"
    );
}

#[test]
fn a_level_names_what_it_comes_from() {
    let said = es().cell.evidence;
    assert_eq!(said(&["Taller"]), "Este nivel se basa en “Taller”.");
    assert_eq!(said(&["Taller", "Informe"]), "Este nivel se basa en “Taller” e “Informe”.");
    assert_eq!(said(&["a", "b", "c"]), "Este nivel se basa en 3 de las actividades que siguen.");
}

#[test]
fn overlaps_in_one_sentence() {
    let said =
        |rungs, across| (es().overlaps.summary)(&OverlapSummary { rungs, countries: share(8, 14), across });
    assert_eq!(said(vec![], 0), "No se ha elegido nada para mostrar.");
    assert_eq!(
        said(vec![(Rung::PossibleDuplication, 1), (Rung::Overlap, 0), (Rung::DoubleReport, 2)], 1),
        "1 posible duplicación, 0 posibles superposiciones y 2 pares posiblemente informados dos veces, en 8 de 14 \
         Estados Miembros; 1 entre dos listas."
    );
    assert_eq!(
        said(vec![(Rung::SharedField, 12_345)], 0),
        "12\u{202f}345 pares en un mismo ámbito, en 8 de 14 Estados Miembros."
    );
    let count = es().overlaps.count;
    assert_eq!(
        [count(0), count(1), count(2), count(1000), count(2_000_000)],
        ["0 pares", "1 par", "2 pares", "1000 pares", "2\u{202f}000\u{202f}000 de pares"]
    );
    let more = es().overlaps.one_side;
    assert_eq!(more(1), "1 par más de aquí tiene la otra actividad fuera de esta selección:");
    assert_eq!(more(2), "2 pares más de aquí tienen la otra actividad fuera de esta selección:");
}

#[test]
fn reasons_and_doubts_agree() {
    let ground = &es().overlaps.ground;
    assert_eq!((ground.same_countries)(&["Bahamas", "Jamaica"]), "ambas en las Bahamas y Jamaica");
    assert_eq!((ground.shared_topics)(&["Tráfico de drogas"]), "tema común: tráfico de drogas");
    assert_eq!((ground.shared_topics)(&["Género", "Investigación"]), "temas comunes: género e investigación");
    assert_eq!((ground.shared_audiences)(&["Policía", "OEA"]), "destinatarios comunes: policía y OEA");
    assert_eq!(
        (ground.other_leads)(&["CICTE"], &["IMPACS"]),
        "distintos organismos responsables: CICTE e IMPACS"
    );
    assert_eq!(
        (ground.other_leads)(&["CICTE", "CICAD"], &["IMPACS"]),
        "distintos organismos responsables: CICTE y CICAD, por un lado, e IMPACS, por el otro"
    );
    assert_eq!((ground.same_leads)(&["CICTE"]), "mismo organismo responsable: CICTE");
    assert_eq!((ground.same_leads)(&["CICTE", "DSP"]), "mismos organismos responsables: CICTE y DSP");
    assert_eq!((ground.near_time)(1, 1), "1 mes entre ambas; se admite 1");
    assert_eq!((ground.near_time)(3, 12), "3 meses entre ambas; se admiten 12");
    let doubt = &es().overlaps.doubt;
    assert_eq!((doubt.months_apart)(1), "entre ambas media 1 mes");
    assert_eq!((doubt.months_apart)(2), "entre ambas median 2 meses");
    assert_eq!(
        (doubt.other_kinds)("taller", "investigación"),
        "tipos de trabajo distintos: taller e investigación"
    );
    assert_eq!((doubt.shared_bodies)(&["DSP"]), "DSP participó en ambas, lo que sugiere coordinación");
    assert_eq!(
        (doubt.shared_bodies)(&["DSP", "IMPACS"]),
        "DSP e IMPACS participaron en ambas, lo que sugiere coordinación"
    );
    assert_eq!((doubt.undated)(Sides::Both), "ninguna de las dos tiene fecha");
}

#[test]
fn verdicts_are_counted() {
    let judge = &es().overlaps.judge;
    assert_eq!([(judge.save)(1), (judge.save)(2)], ["Guardar 1 dictamen", "Guardar 2 dictámenes"]);
    assert_eq!((judge.opened)(1, 0, 0), "Se abrió 1 dictamen.");
    assert_eq!(
        (judge.opened)(3, 1, 2),
        "Se abrieron 3 dictámenes, 1 en lugar de otro, 2 sobre actividades que no están en estos datos: se conservan."
    );
}

#[test]
fn what_was_read_of_a_list_is_counted() {
    let words = &es().own_list;
    assert_eq!((words.counts)(1, 0, 1), "1 fila conservada, 0 filas apartadas, 1 valor no leído.");
    assert_eq!((words.counts)(5, 1, 2), "5 filas conservadas, 1 fila apartada, 2 valores no leídos.");
    assert_eq!((words.remembered)(1, "a.json"), "Se leyó 1 decisión de a.json. Ahora elija su lista.");
    assert_eq!((words.remembered)(2, "a.json"), "Se leyeron 2 decisiones de a.json. Ahora elija su lista.");
    assert_eq!(
        (es().set_aside)(1),
        "1 fila de los datos no se muestra, debido a un error. Todo lo demás se muestra."
    );
}

#[test]
fn partners_and_figures_in_one_sentence() {
    let roles = vec![(OrgRole::Lead, 3), (OrgRole::Partner, 1), (OrgRole::Host, 1)];
    let facts = PartnerFacts { roles, countries: share(5, 14), mandates: &["4.a", "4.i"] };
    assert_eq!(
        (es().partners.facts)(&facts),
        "responsable de 3, colabora en 1, acoge 1; 5 de 14 Estados Miembros; 4.a y 4.i"
    );
    assert_eq!((es().partners.node)("OEA", 1), "OEA: trabaja con 1 organización más");
    assert_eq!((es().partners.node)("OEA", 4), "OEA: trabaja con 4 organizaciones más");
    let figures = |unsourced| {
        (es().about.figure_counts)(&FigureCounts { given: 12, unsourced, covered: 20, without: 1 })
    };
    assert_eq!(
        figures(0),
        "El informe da 12 cifras, para 20 actividades. Cada una nombra las oraciones que la dan. Para 1 actividad no \
         da ninguna."
    );
    assert_eq!(
        figures(1),
        "El informe da 12 cifras, para 20 actividades. 1 cifra no nombra ninguna oración que la dé. Para 1 actividad \
         no da ninguna."
    );
}

#[test]
fn downloads_say_what_they_lack() {
    let words = &es().download;
    assert_eq!((words.whole)(72, 0), "Todo: 72 actividades");
    assert_eq!((words.whole)(72, 1), "Todo: 72 actividades y 1 acto propio de un Estado");
    assert_eq!((words.whole)(1, 2), "Todo: 1 actividad y 2 actos propios de Estados");
    assert_eq!(
        (words.undated)(1),
        "No incluye 1 actividad que no tiene fecha: el formato pide un día, y no se inventa ninguno."
    );
    assert_eq!(
        (words.state_actions)(2),
        "No incluye 2 actos propios de Estados, para los que no hay lugar en el formato."
    );
    assert_eq!((words.column)(ListColumn::Status), "Situación");
}

#[test]
fn faults_say_what_was_expected() {
    let issue = |expected| Issue { place: Place::Position(1, 2), found: Found::End, expected };
    assert_eq!((es().place)(&Place::Position(1, 2)), "línea 1, columna 2");
    assert_eq!((es().expected)(&issue(Expected::Kind(vec!["string", "null"]))), "string o null");
    assert_eq!((es().expected)(&issue(Expected::Kind(vec!["array", "object"]))), "array u object");
    assert_eq!((es().found)(&issue(Expected::Json)), "el final del archivo");
}

#[test]
fn notes_name_what_they_are_about() {
    assert_eq!(
        (es().absence_note)("Simposio de 2011"),
        "El informe nombra a este Estado Miembro como ausente: Simposio de 2011."
    );
    assert_eq!(
        (es().overlaps.without_lead)(1),
        "1 actividad de esta selección no nombra ningún organismo responsable y no se puede comparar según ese \
         criterio."
    );
    assert_eq!(
        (es().overlaps.without_lead)(2),
        "2 actividades de esta selección no nombran ningún organismo responsable y no se pueden comparar según ese \
         criterio."
    );
}

#[test]
fn lists_beside_the_report_are_counted_apart() {
    let own = &es().own_list;
    assert_eq!(
        (own.beside)(1, 1),
        "1 de las actividades procede de listas puestas junto al informe, con 1 país del que el informe no trata."
    );
    assert_eq!((own.beside)(4, 0), "4 de las actividades proceden de listas puestas junto al informe.");
    assert_eq!((own.share)(2, "IMPACS"), "2 de la lista IMPACS.");
    assert_eq!((es().filters.with_undated)("2011", 1), "2011, 1 de ellas sin fecha");
    assert_eq!(
        (es().filters.overview)(0, share(0, 14), share(0, 9)),
        "Ninguna actividad cumple estos filtros."
    );
}
