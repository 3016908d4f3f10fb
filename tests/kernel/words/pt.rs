//! Portuguese: sentences for none, one, two and many, names with articles, dates, lists, sources.

use mandate_atlas::{
    i18n::{
        CellCounts, CellSummary, CountrySummary, FigureCounts, GapCounts, MandateSummary, Messages,
        OverlapSummary, OverviewSummary, PartnerFacts, PeopleSummary, Share, messages,
    },
    io::list::period_in_words,
    model::{
        CountryRole, Expected, Found, GapReason, Issue, Lang, Level, ListColumn, OrgRole, Place, Rung,
        SentenceRef, Sides, Status, Verdict,
    },
};

fn pt() -> &'static Messages {
    messages(Lang::Pt)
}

const fn share(part: usize, whole: usize) -> Share {
    Share { part, whole }
}

#[test]
fn dates_are_as_precise_as_the_source() {
    let said = |text: &str| (pt().period)(Some(text.parse().expect("a period")));
    assert_eq!(said("2011"), "2011");
    assert_eq!(said("2011-03"), "março de 2011");
    assert_eq!(said("2011-10/2011-11"), "outubro-novembro de 2011");
    assert_eq!(said("2009-09/2012-09"), "setembro de 2009 a setembro de 2012");
    assert_eq!(said("2011/2015"), "2011 a 2015");
    assert_eq!(said("2006/.."), "desde 2006");
    assert_eq!(said("2011-02/.."), "desde fevereiro de 2011");
    assert_eq!((pt().period)(None), "data não informada");
    assert_eq!((pt().as_of)("2012-03".parse().expect("a month")), "conforme relatado, março de 2012");
}

#[test]
fn short_dates_fit_a_row() {
    let said = |text: &str| (pt().list_words.when)(Some(text.parse().expect("a period")));
    assert_eq!(said("2011-02"), "fev. 2011");
    assert_eq!(said("2011-10/2011-11"), "out.-nov. 2011");
    assert_eq!(said("2009-09/2012-09"), "set. 2009 a set. 2012");
    assert_eq!(said("2011/2015"), "2011-2015");
    assert_eq!(said("2006/.."), "desde 2006");
    assert_eq!((pt().list_words.when)(None), "sem data");
}

#[test]
fn spans_may_be_open() {
    let span = pt().filters.span;
    assert_eq!(span(Some("janeiro de 2011"), Some("março de 2012")), "janeiro de 2011 a março de 2012");
    assert_eq!(span(Some("janeiro de 2011"), Some("janeiro de 2011")), "janeiro de 2011");
    assert_eq!(span(Some("janeiro de 2011"), None), "a partir de janeiro de 2011");
    assert_eq!(span(None, Some("março de 2012")), "até março de 2012");
    assert_eq!(span(None, None), "qualquer data");
}

#[test]
fn lists_have_commas_and_an_e() {
    let list = pt().list;
    assert_eq!(
        [list(&[]), list(&["a"]), list(&["a", "b"]), list(&["a", "b", "c"])],
        ["", "a", "a e b", "a, b e c"]
    );
    assert_eq!(
        list(&["Antígua e Barbuda", "Haiti", "Trinidad e Tobago"]),
        "Antígua e Barbuda, Haiti e Trinidad e Tobago"
    );
}

#[test]
fn sources_join_what_belongs_together() {
    let said = |refs: &[&str]| {
        let refs: Vec<SentenceRef> = refs.iter().map(|text| text.parse().expect("a sentence")).collect();
        (pt().sources)(&refs)
    };
    assert_eq!(said(&["2.5.9", "2.5.10"]), "relatório, §2 ¶5, frases 9-10");
    assert_eq!(said(&["2.5.1", "2.5.3", "2.5.4"]), "relatório, §2 ¶5, frases 1 e 3-4");
    assert_eq!(said(&["1.1.1", "1.2.2"]), "relatório, §1 ¶1, frase 1; §1 ¶2, frase 2");
}

#[test]
fn figures_say_with_whom_they_are_shared() {
    let people = |count, approximate, shared_with| {
        (pt().people_summary)(&PeopleSummary { count, approximate, what: "participantes", shared_with })
    };
    assert_eq!(people(36, false, vec![]), "36 participantes");
    assert_eq!(people(1200, true, vec![]), "cerca de 1.200 participantes");
    assert_eq!(people(36, true, vec!["A"]), "cerca de 36 participantes, número único compartilhado com “A”");
    assert_eq!(
        people(36, false, vec!["A", "B", "C"]),
        "36 participantes, número único compartilhado com “A”, “B” e “C”"
    );
}

#[test]
fn none_and_one_have_the_same_form() {
    let count = pt().activities;
    assert_eq!(
        [count(0), count(1), count(2), count(7200)],
        ["0 atividade", "1 atividade", "2 atividades", "7.200 atividades"]
    );
    assert_eq!((pt().share)(share(5, 8)), "5 de 8");
    assert_eq!((pt().unnamed_countries)(1), "1 país não citado pelo nome");
    assert_eq!((pt().unnamed_countries)(12), "12 países não citados pelo nome");
    assert_eq!((pt().timeline.outside)(0), "0 atividade fica fora dos anos mostrados.");
    assert_eq!((pt().timeline.outside)(1), "1 atividade fica fora dos anos mostrados.");
    assert_eq!((pt().timeline.outside)(2), "2 atividades ficam fora dos anos mostrados.");
    assert_eq!((pt().list_words.found)(share(1, 1)), "Resultado: 1 de 1 atividade");
    assert_eq!((pt().list_words.found)(share(1, 72)), "Resultado: 1 de 72 atividades");
    assert_eq!((pt().list_words.more_cards)(1), "Mais 1 atividade na lista");
    assert_eq!((pt().list_words.names)(&[]), "nenhum citado");
    assert_eq!((pt().list_words.names)(&["A", "B", "C", "D"]), "A, B, C, D");
    assert_eq!((pt().list_words.names)(&["A", "B", "C", "D", "E"]), "A, B, C e mais 2");
}

#[test]
fn a_country_in_one_sentence() {
    let said = |name, filtered, part, none, planned| {
        (pt().country_summary)(&CountrySummary { name, filtered, active: share(part, 8), none, planned })
    };
    assert_eq!(
        said(Some("Barbados"), false, 5, vec!["4.c", "4.i"], vec!["4.b"]),
        "Barbados: atividade relatada em 5 de 8 mandatos; nenhuma relatada nos mandatos 4.c e 4.i; apenas prevista no \
         mandato 4.b."
    );
    assert_eq!(said(None, false, 8, vec![], vec![]), "Atividade relatada em 8 de 8 mandatos.");
    assert_eq!(
        said(Some("Bahamas"), false, 0, vec!["4.a"], vec!["4.b", "4.d", "4.h"]),
        "Bahamas: atividade relatada em 0 de 8 mandatos; nenhuma relatada no mandato 4.a; apenas prevista nos mandatos \
         4.b, 4.d e 4.h."
    );
    assert_eq!(said(Some("Haiti"), true, 1, vec!["4.a"], vec![]), "Haiti: atividade em 1 de 8 mandatos.");
    assert_eq!((pt().tally_words)(share(1, 1)), "atividade relatada em 1 de 1 mandato");
}

fn mandate<'a>(active: &[&'a str], none: &[&'a str], planned: &[&'a str], regional: usize) -> String {
    (pt().mandate_summary)(&MandateSummary {
        name: Some("4.b Fronteiras"),
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
        "4.b Fronteiras: nenhuma atividade relatada que cite pelo nome algum dos 14 Estados membros; 2 atividades que \
         não citam países."
    );
    assert_eq!(
        mandate(&["Bahamas"], &[], &["Haiti"], 1),
        "4.b Fronteiras: atividade relatada para 1 de 14 Estados membros (Bahamas); apenas prevista para o Haiti; 1 \
         atividade que não cita países."
    );
    assert_eq!(
        mandate(&["Bahamas", "Jamaica"], &["Guiana", "Barbados"], &["Bahamas", "Suriname", "Dominica"], 0),
        "4.b Fronteiras: atividade relatada para 2 de 14 Estados membros (Bahamas e Jamaica); nenhuma relatada para a \
         Guiana e Barbados; apenas prevista para as Bahamas, o Suriname e a Dominica."
    );
    assert_eq!(
        mandate(&["A", "B", "C", "D", "E"], &["Haiti", "Peru"], &["Peru"], 0),
        "4.b Fronteiras: atividade relatada para 5 de 14 Estados membros; nenhuma relatada para os seguintes países: \
         Haiti e Peru; apenas prevista para o seguinte país: Peru."
    );
    assert_eq!(
        mandate(&["A", "B", "C", "D", "E"], &["A", "B", "C", "D", "E"], &[], 0),
        "4.b Fronteiras: atividade relatada para 5 de 14 Estados membros."
    );
    let other = |reported: bool, filtered| {
        (pt().mandate_summary)(&MandateSummary {
            name: reported.then_some("4.b"),
            reported,
            filtered,
            active: share(1, 14),
            active_names: vec!["Haiti"],
            none: vec![],
            planned: vec![],
            regional: 1,
        })
    };
    assert_eq!(other(false, false), "Não consta do relatório.");
    assert_eq!(other(true, true), "4.b: atividade para 1 de 14 Estados membros.");
}

#[test]
fn names_have_the_article_that_they_need() {
    let all = pt().cell.all_of_country;
    for (name, said) in [
        ("Antígua e Barbuda", "Todos os mandatos para Antígua e Barbuda"),
        ("Bahamas", "Todos os mandatos para as Bahamas"),
        ("Barbados", "Todos os mandatos para Barbados"),
        ("Belize", "Todos os mandatos para Belize"),
        ("Dominica", "Todos os mandatos para a Dominica"),
        ("Granada", "Todos os mandatos para Granada"),
        ("Guiana", "Todos os mandatos para a Guiana"),
        ("Haiti", "Todos os mandatos para o Haiti"),
        ("Jamaica", "Todos os mandatos para a Jamaica"),
        ("São Cristóvão e Névis", "Todos os mandatos para São Cristóvão e Névis"),
        ("Santa Lúcia", "Todos os mandatos para Santa Lúcia"),
        ("São Vicente e Granadinas", "Todos os mandatos para São Vicente e Granadinas"),
        ("Suriname", "Todos os mandatos para o Suriname"),
        ("Trinidad e Tobago", "Todos os mandatos para Trinidad e Tobago"),
        ("Peru", "Todos os mandatos: Peru"),
    ] {
        assert_eq!(all(name), said);
    }
}

#[test]
fn a_cell_in_one_sentence() {
    let plain = CellSummary {
        country: "Jamaica",
        mandate: "4.b Fronteiras",
        level: Level::None,
        filtered: false,
        activities: 0,
        planned: 0,
        absences: 0,
        state_actions: 0,
        regional: 0,
    };
    let said = pt().cell_summary;
    assert_eq!(said(&plain), "Jamaica, 4.b Fronteiras: nenhuma atividade relatada.");
    assert_eq!(
        said(&CellSummary { absences: 1, state_actions: 1, regional: 1, ..plain }),
        "Jamaica, 4.b Fronteiras: nenhuma atividade relatada; ausência citada em 1 atividade; 1 ato próprio, não \
         contado. 1 atividade regional que não cita países pode incluir este Estado membro."
    );
    assert_eq!(
        said(&CellSummary { level: Level::Delivered, activities: 3, planned: 1, ..plain }),
        "Jamaica, 4.b Fronteiras: realizado, 3 atividades relatadas; 1 delas apenas prevista para este Estado membro."
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
        "Jamaica, 4.b Fronteiras: participou, 4 atividades relatadas; 2 delas apenas previstas para este Estado \
         membro; ausência citada em 2 atividades; 2 atos próprios, não contados."
    );
    assert_eq!(
        said(&CellSummary { level: Level::Planned, activities: 1, regional: 2, ..plain }),
        "Jamaica, 4.b Fronteiras: apenas previsto, 1 atividade. 2 atividades regionais que não citam países podem \
         incluir este Estado membro."
    );
    assert_eq!(
        said(&CellSummary { filtered: true, regional: 2, ..plain }),
        "Jamaica, 4.b Fronteiras: nenhuma atividade nesta seleção."
    );
    assert_eq!(
        said(&CellSummary { level: Level::Unreported, ..plain }),
        "Jamaica, 4.b Fronteiras: não consta do relatório."
    );
    let label = pt().matrix.cell_label;
    assert_eq!(label(&plain), "Jamaica, 4.b Fronteiras: nenhuma relatada");
    assert_eq!(label(&CellSummary { filtered: true, ..plain }), "Jamaica, 4.b Fronteiras: nenhuma aqui");
    assert_eq!(
        label(&CellSummary { level: Level::TookPart, activities: 1, ..plain }),
        "Jamaica, 4.b Fronteiras: participou, 1 atividade"
    );
    assert_eq!(
        (pt().absence_note)("Oficina sobre armas"),
        "O relatório cita este Estado membro como ausente: Oficina sobre armas."
    );
}

#[test]
fn a_level_names_what_it_comes_from() {
    let said = pt().cell.evidence;
    assert_eq!(said(&["Oficina"]), "Este nível se baseia em “Oficina”.");
    assert_eq!(said(&["Oficina", "Curso"]), "Este nível se baseia em “Oficina” e “Curso”.");
    assert_eq!(said(&["a", "b", "c"]), "Este nível se baseia em 3 das atividades abaixo.");
    assert_eq!(
        (pt().gaps.nearest)("Bahamas", &(pt().cell.precedent)(Some(1340), "participou, 2 atividades")),
        "Mais próximo com atividade: Bahamas, a cerca de 1.340 km: participou, 2 atividades"
    );
}

#[test]
fn everything_in_one_sentence() {
    let said = |activities, countries| {
        (pt().overview_summary)(&OverviewSummary {
            activities,
            countries,
            mandates: share(8, 9),
            cells: CellCounts { active: share(1, countries * 8), planned: 0, none: 7 },
        })
    };
    assert_eq!(
        said(72, 14),
        "72 atividades relatadas para 14 Estados membros em 8 de 9 mandatos. De 112 pares de Estado membro e mandato: \
         1 com atividade relatada, 0 apenas com atividade prevista e 7 sem nenhuma das duas."
    );
    assert_eq!(
        said(1, 1),
        "1 atividade relatada para 1 Estado membro em 8 de 9 mandatos. De 8 pares de Estado membro e mandato: 1 com \
         atividade relatada, 0 apenas com atividade prevista e 7 sem nenhuma das duas."
    );
    assert!(said(0, 14).starts_with("0 atividade relatada para 14 Estados membros em 8 de 9 mandatos."));
    let counted = pt().counted_summary;
    assert_eq!(
        counted(share(1, 72), &["Tema: Gênero".to_owned(), "“porto”".to_owned()], "Frase."),
        "1 de 72 atividades (Tema: Gênero; “porto”). Frase."
    );
    assert_eq!(counted(share(0, 72), &[], "Frase."), "0 de 72 atividades. Frase.");
    let filtered = |count| (pt().filters.overview)(count, share(3, 14), share(1, 8));
    assert_eq!(filtered(0), "Nenhuma atividade corresponde a estes filtros.");
    for count in [1, 2] {
        assert_eq!(filtered(count), "Estados membros citados: 3 de 14, em 1 de 8 mandatos.");
    }
}

#[test]
fn gaps_in_one_sentence() {
    let said = |part, by_reason| (pt().gaps.summary)(&GapCounts { all: share(part, 112), by_reason });
    assert_eq!(
        said(0, [0; 4]),
        "De 112 pares de Estado membro e mandato, nenhum está sem atividade relatada."
    );
    assert_eq!(
        said(1, [0, 1, 0, 0]),
        "1 de 112 pares de Estado membro e mandato sem atividade relatada: 1 sem nada relatado."
    );
    assert_eq!(
        said(10, [1, 2, 3, 4]),
        "10 de 112 pares de Estado membro e mandato sem atividade relatada: 1 com o Estado membro citado como ausente, \
         2 sem nada relatado, 3 apenas com trabalho regional que pode incluir o Estado membro e 4 apenas com atividade \
         prevista."
    );
    let listed = pt().gaps.listed;
    assert_eq!([listed(0), listed(1), listed(2)], ["0 lacuna", "1 lacuna", "2 lacunas"]);
    assert_eq!((pt().gaps.reason)(GapReason::Absent), "citado como ausente");
}

#[test]
fn overlaps_in_one_sentence() {
    let said =
        |rungs, across| (pt().overlaps.summary)(&OverlapSummary { rungs, countries: share(3, 14), across });
    assert_eq!(said(vec![], 0), "Nada foi escolhido para mostrar.");
    assert_eq!(
        said(vec![(Rung::PossibleDuplication, 0), (Rung::Overlap, 1), (Rung::DoubleReport, 2)], 1),
        "0 possível duplicação, 1 possível sobreposição e 2 casos possivelmente relatados duas vezes, em 3 de 14 \
         Estados membros; 1 entre duas listas."
    );
    assert_eq!(
        said(vec![(Rung::PossibleDuplication, 2), (Rung::Overlap, 1234)], 0),
        "2 possíveis duplicações e 1.234 possíveis sobreposições, em 3 de 14 Estados membros."
    );
    assert_eq!(
        said(vec![(Rung::SharedField, 2_000_000), (Rung::Series, 1), (Rung::FollowUp, 2)], 0),
        "2.000.000 de pares na mesma área, 1 par em uma série e 2 pares em que uma é parte da outra, em 3 de 14 \
         Estados membros."
    );
    let words = &pt().overlaps;
    assert_eq!((words.rung)(Rung::Overlap), "Possível sobreposição");
    assert_eq!((words.cell)("Haiti", "4.b", 1), "Haiti, 4.b: 1 par");
    assert_eq!(
        [(words.class)(1, 1), (words.class)(2, 5), (words.short)(12_345)],
        ["1", "2-5", "12k"].map(str::to_owned)
    );
    assert_eq!((words.one_side)(1), "Mais 1 par aqui tem a outra atividade fora desta seleção:");
    assert_eq!((words.one_side)(2), "Mais 2 pares aqui têm a outra atividade fora desta seleção:");
    assert_eq!(
        (words.without_lead)(1),
        "1 atividade desta seleção não cita organismo líder e não pode ser comparada por esse critério."
    );
    assert_eq!(
        (words.without_lead)(2),
        "2 atividades desta seleção não citam organismo líder e não podem ser comparadas por esse critério."
    );
    assert_eq!(
        [0, 1, 12].map(words.window_months),
        ["nenhum: têm um mês em comum", "até 1 mês", "até 12 meses"].map(str::to_owned)
    );
    assert_eq!(
        (words.left_out)(200, 1234),
        "A lista mostra 200 de 1.234 pares, os mais reveladores primeiro. Os filtros a restringem."
    );
}

#[test]
fn reasons_for_an_overlap() {
    let ground = &pt().overlaps.ground;
    assert_eq!((ground.same_countries)(&["Haiti"]), "mesmo país: Haiti");
    assert_eq!(
        (ground.same_countries)(&["Bahamas", "Guiana", "Haiti"]),
        "mesmos países: Bahamas, Guiana e Haiti"
    );
    assert_eq!((ground.same_mandate)("4.b Fronteiras"), "mesmo mandato: 4.b Fronteiras");
    assert_eq!((ground.shared_topics)(&["Gênero"]), "tema em comum: gênero");
    assert_eq!(
        (ground.shared_topics)(&["Gênero", "Pesquisa sobre drogas"]),
        "temas em comum: gênero e pesquisa sobre drogas"
    );
    assert_eq!((ground.shared_audiences)(&["Polícia", "OEA"]), "público-alvo em comum: polícia e OEA");
    assert_eq!((ground.near_time)(1, 12), "intervalo de 1 mês; o limite é de 12");
    assert_eq!(
        (ground.other_leads)(&["CICTE"], &["IMPACS"]),
        "organismos líderes diferentes: CICTE e IMPACS"
    );
    assert_eq!(
        (ground.other_leads)(&["CICTE", "CICAD"], &["IMPACS"]),
        "organismos líderes diferentes: CICTE e CICAD, de um lado, e IMPACS, de outro"
    );
    assert_eq!((ground.same_leads)(&["CICTE"]), "mesmo organismo líder: CICTE");
    assert_eq!((ground.same_leads)(&["CICTE", "DSP"]), "mesmos organismos líderes: CICTE e DSP");
    assert_eq!((ground.other_mandates)("4.a", "4.b"), "relatadas em dois mandatos: 4.a e 4.b");
    assert_eq!((ground.part_of)(Sides::B), "a segunda é parte da primeira");
}

#[test]
fn what_speaks_against_an_overlap() {
    let doubt = &pt().overlaps.doubt;
    assert_eq!((doubt.months_apart)(1), "intervalo de 1 mês entre elas");
    assert_eq!((doubt.months_apart)(7), "intervalo de 7 meses entre elas");
    assert_eq!((doubt.undated)(Sides::Both), "nenhuma das duas tem data");
    assert_eq!((doubt.other_kinds)("oficina", "reunião"), "tipos de trabalho diferentes: oficina e reunião");
    assert_eq!((doubt.shared_bodies)(&["UNODC"]), "UNODC participou de ambas, o que sugere coordenação");
    assert_eq!(
        (doubt.shared_bodies)(&["UNODC", "CICTE"]),
        "UNODC e CICTE participaram de ambas, o que sugere coordenação"
    );
    assert_eq!((doubt.planned)(Sides::A), "a primeira está apenas prevista");
    assert_eq!((doubt.planned)(Sides::Both), "ambas estão apenas previstas");
    assert_eq!(
        (doubt.regional)(Sides::Both),
        "ambas são regionais: citam mais da metade dos Estados membros"
    );
}

#[test]
fn verdicts_are_counted() {
    let judge = &pt().overlaps.judge;
    assert_eq!((judge.save)(1), "Salvar 1 veredito");
    assert_eq!((judge.save)(2), "Salvar 2 vereditos");
    assert_eq!((judge.opened)(1, 0, 0), "1 veredito aberto.");
    assert_eq!(
        (judge.opened)(5, 2, 1),
        "5 vereditos abertos, 2 no lugar de outros, 1 sobre atividades que não estão nestes dados: mantido."
    );
    assert_eq!((judge.set_aside)(1), "1 entrada foi posta à parte.");
    assert_eq!((judge.set_aside)(2), "2 entradas foram postas à parte.");
    assert_eq!((judge.verdict)(Verdict::Coordinated), "Trabalho coordenado");
}

#[test]
fn bodies_in_one_sentence() {
    let facts = PartnerFacts {
        roles: vec![(OrgRole::Lead, 3), (OrgRole::Partner, 1)],
        countries: share(2, 14),
        mandates: &["4.a", "4.b", "4.h"],
    };
    assert_eq!(
        (pt().partners.facts)(&facts),
        "lidera 3, colabora em 1; 2 de 14 Estados membros; 4.a, 4.b e 4.h"
    );
    assert_eq!((pt().partners.node)("CICTE", 1), "CICTE: trabalha com 1 outra organização");
    assert_eq!((pt().partners.node)("CICTE", 2), "CICTE: trabalha com 2 outras organizações");
    assert_eq!((pt().org_role)(OrgRole::Funder), "organismo financiador");
    assert_eq!((pt().country_role)(CountryRole::Absent), "citado como ausente");
    assert_eq!((pt().status)(Status::Ongoing), "em andamento");
}

#[test]
fn what_is_said_of_figures() {
    let said = |given, unsourced, covered, without| {
        (pt().about.figure_counts)(&FigureCounts { given, unsourced, covered, without })
    };
    assert_eq!(
        said(12, 0, 20, 1),
        "O relatório informa 12 números, para 20 atividades. Cada um indica as frases que o informam. Para 1 atividade \
         não informa nenhum."
    );
    assert_eq!(
        said(2, 1, 1, 60),
        "O relatório informa 2 números, para 1 atividade. 1 número não indica nenhuma frase que o informe. Para 60 \
         atividades não informa nenhum."
    );
    assert_eq!((pt().about.ledger_counts)(170, 1), "170 frases; 1 delas leva a atividades.");
    assert_eq!((pt().about.ledger_counts)(170, 120), "170 frases; 120 delas levam a atividades.");
}

#[test]
fn what_is_said_of_files() {
    let download = &pt().download;
    assert_eq!((download.whole)(72, 0), "Tudo: 72 atividades");
    assert_eq!((download.whole)(72, 1), "Tudo: 72 atividades e 1 ato próprio de um Estado");
    assert_eq!((download.whole)(72, 2), "Tudo: 72 atividades e 2 atos próprios de Estados");
    assert_eq!(
        (download.undated)(1),
        "Sem 1 atividade que não tem data: o formato exige um dia, e nenhum é inventado."
    );
    assert_eq!(
        (download.undated)(2),
        "Sem 2 atividades que não têm data: o formato exige um dia, e nenhum é inventado."
    );
    assert_eq!(
        (download.state_actions)(1),
        "Sem 1 ato próprio de um Estado, para o qual não há lugar no formato."
    );
    assert_eq!((download.column)(ListColumn::Audiences), "Público-alvo");
    let own = &pt().own_list;
    assert_eq!((own.counts)(1, 0, 2), "1 linha mantida, 0 linha posta à parte, 2 valores não lidos.");
    assert_eq!((own.problems)(1, 0), "1 valor não lido");
    assert_eq!((own.remembered)(2, "a.json"), "2 escolhas foram lidas de a.json. Agora escolha sua lista.");
    assert_eq!((own.beside)(1, 0), "1 das atividades provém de listas colocadas ao lado do relatório.");
    assert_eq!(
        (own.beside)(4, 2),
        "4 das atividades provêm de listas colocadas ao lado do relatório, com 2 países de que o relatório não trata."
    );
    assert_eq!((pt().filters.with_undated)("2011", 1), "2011, 1 delas sem data");
    assert_eq!(
        (own.renamed)(2),
        "2 linhas têm outro identificador, pois o original já estava em uso ou não pode constar de um link"
    );
    assert_eq!(
        (pt().set_aside)(1),
        "1 linha dos dados não é mostrada, por causa de um erro. Todo o resto é mostrado."
    );
}

#[test]
fn the_dates_that_a_fault_proposes_can_be_read() {
    let issue = Issue {
        place: Place::Cell(2, "Quando".to_owned()),
        found: Found::Nothing,
        expected: Expected::DateInWords,
    };
    assert_eq!((pt().place)(&issue.place), "linha 2, “Quando”");
    let said = (pt().expected)(&issue);
    assert_eq!(
        said,
        "uma data como 2011, 2011-02, 02/2011, fev 2011, out-nov 2011, 14/02/2011, 2009-2012 ou desde 2006"
    );
    let dates = said.trim_start_matches("uma data como ").replace(" ou ", ", ");
    for date in dates.split(", ") {
        assert!(matches!(period_in_words(date, None), Ok(Some(_))), "{date}");
    }
    let kinds = Issue { expected: Expected::Kind(vec!["string", "number", "null"]), ..issue };
    assert_eq!((pt().expected)(&kinds), "string, number ou null");
}
