//! French: sentences for none, one, two and many, names with articles, dates, lists, sources.

use mandate_atlas::{
    i18n::{
        CellCounts, CellSummary, CountrySummary, FigureCounts, GapCounts, MandateSummary, Messages,
        OverlapSummary, OverviewSummary, PartnerFacts, PeopleSummary, Share, messages,
    },
    io::list::period_in_words,
    model::{
        CountryRole, Expected, Found, Issue, Lang, Level, OrgRole, Place, Rung, SentenceRef, Sides, Status,
    },
};

fn fr() -> &'static Messages {
    messages(Lang::Fr)
}

const fn share(part: usize, whole: usize) -> Share {
    Share { part, whole }
}

#[test]
fn dates_are_as_precise_as_the_source() {
    let said = |text: &str| (fr().period)(Some(text.parse().expect("a period")));
    assert_eq!(said("2011"), "2011");
    assert_eq!(said("2011-02"), "février 2011");
    assert_eq!(said("2011-10/2011-11"), "octobre-novembre 2011");
    assert_eq!(said("2009-09/2012-09"), "de septembre 2009 à septembre 2012");
    assert_eq!(said("2009-10/2012-08"), "d'octobre 2009 à août 2012");
    assert_eq!(said("2009-04/2012-01"), "d'avril 2009 à janvier 2012");
    assert_eq!(said("2009-08/2012-12"), "d'août 2009 à décembre 2012");
    assert_eq!(said("2011/2015"), "de 2011 à 2015");
    assert_eq!(said("2006/.."), "depuis 2006");
    assert_eq!(said("2006-05/.."), "depuis mai 2006");
    assert_eq!((fr().period)(None), "date non indiquée");
    assert_eq!((fr().as_of)("2012-03".parse().expect("a month")), "selon le rapport, mars 2012");
}

#[test]
fn short_dates_fit_a_row() {
    let said = |text: &str| (fr().list_words.when)(Some(text.parse().expect("a period")));
    assert_eq!(said("2011-02"), "févr. 2011");
    assert_eq!(said("2011-03"), "mars 2011");
    assert_eq!(said("2011-10/2011-11"), "oct.-nov. 2011");
    assert_eq!(said("2009-09/2012-07"), "sept. 2009 – juil. 2012");
    assert_eq!(said("2011/2015"), "2011 – 2015");
    assert_eq!(said("2006/.."), "depuis 2006");
    assert_eq!((fr().list_words.when)(None), "sans date");
}

#[test]
fn spans_may_be_open() {
    let span = fr().filters.span;
    assert_eq!(span(Some("octobre 2011"), Some("mars 2012")), "d'octobre 2011 à mars 2012");
    assert_eq!(span(Some("mars 2012"), Some("mars 2012")), "mars 2012");
    assert_eq!(span(Some("avril 2011"), None), "à partir d'avril 2011");
    assert_eq!(span(Some("mai 2011"), None), "à partir de mai 2011");
    assert_eq!(span(None, Some("août 2012")), "jusqu'en août 2012");
    assert_eq!(span(None, None), "sans limite");
}

#[test]
fn lists_have_commas_and_an_and() {
    let list = fr().list;
    assert_eq!(
        [list(&[]), list(&["a"]), list(&["a", "b"]), list(&["a", "b", "c"])],
        ["", "a", "a et b", "a, b et c"]
    );
}

#[test]
fn sources_join_what_belongs_together() {
    let said = |refs: &[&str]| {
        let refs: Vec<SentenceRef> = refs.iter().map(|text| text.parse().expect("a sentence")).collect();
        (fr().sources)(&refs)
    };
    assert_eq!(said(&["2.5.9"]), "rapport §2 ¶5, phrase 9");
    assert_eq!(said(&["2.5.9", "2.5.10"]), "rapport §2 ¶5, phrases 9–10");
    assert_eq!(said(&["2.5.1", "2.5.3", "2.5.4"]), "rapport §2 ¶5, phrases 1 et 3–4");
    assert_eq!(said(&["1.1.1", "1.2.2"]), "rapport §1 ¶1, phrase 1\u{202f}; §1 ¶2, phrase 2");
}

#[test]
fn figures_say_with_whom_they_are_shared() {
    let people = |count, approximate, shared_with| {
        (fr().people_summary)(&PeopleSummary { count, approximate, what: "participants", shared_with })
    };
    assert_eq!(people(36, false, vec![]), "36 participants");
    assert_eq!(people(1200, true, vec![]), "environ 1\u{202f}200 participants");
    assert_eq!(
        people(36, true, vec!["A"]),
        "environ 36 participants, chiffre unique, partagé avec «\u{a0}A\u{a0}»"
    );
    assert_eq!(
        people(36, false, vec!["A", "B"]),
        "36 participants, chiffre unique, partagé avec «\u{a0}A\u{a0}» et «\u{a0}B\u{a0}»"
    );
}

#[test]
fn none_and_one_are_singular() {
    let count = fr().activities;
    assert_eq!([count(0), count(1), count(2)], ["0 activité", "1 activité", "2 activités"]);
    assert_eq!(count(12_345), "12\u{202f}345 activités");
    assert_eq!((fr().share)(share(5, 8)), "5 sur 8");
    assert_eq!((fr().unnamed_countries)(1), "1 pays non nommé");
    assert_eq!((fr().unnamed_countries)(12), "12 pays non nommés");
    let states = fr().country_share_words;
    assert_eq!(
        [states(share(0, 14)), states(share(1, 14)), states(share(2, 14))],
        ["0 État membre sur 14", "1 État membre sur 14", "2 États membres sur 14"]
    );
    assert_eq!((fr().timeline.outside)(1), "1 activité se situe hors des années affichées.");
    assert_eq!((fr().timeline.outside)(2), "2 activités se situent hors des années affichées.");
    assert_eq!((fr().timeline.undated)(0), "0 activité sans date");
    assert_eq!((fr().list_words.found)(share(0, 72)), "0 activité trouvée sur 72");
    assert_eq!((fr().list_words.found)(share(1, 72)), "1 activité trouvée sur 72");
    assert_eq!((fr().list_words.found)(share(5, 72)), "5 activités trouvées sur 72");
    assert_eq!((fr().list_words.more_cards)(1), "1 autre activité dans la liste");
    assert_eq!((fr().list_words.more_cards)(2), "2 autres activités dans la liste");
    assert_eq!((fr().list_words.names)(&["A", "B", "C", "D"]), "A, B, C, D");
    assert_eq!((fr().list_words.names)(&["A", "B", "C", "D", "E"]), "A, B, C et 2 autres");
}

#[test]
fn a_country_in_one_sentence() {
    let said = |name, filtered, part, none, planned| {
        (fr().country_summary)(&CountrySummary { name, filtered, active: share(part, 8), none, planned })
    };
    assert_eq!(
        said(Some("Barbade"), false, 5, vec!["4.c", "4.i"], vec!["4.b"]),
        "Barbade\u{a0}: activité signalée au titre de 5 mandats sur 8\u{202f}; aucune signalée au titre des mandats \
         4.c et 4.i\u{202f}; seulement prévue au titre du mandat 4.b."
    );
    assert_eq!(
        said(Some("Haïti"), false, 1, vec!["4.c"], vec!["4.a", "4.b", "4.d"]),
        "Haïti\u{a0}: activité signalée au titre de 1 mandat sur 8\u{202f}; aucune signalée au titre du mandat \
         4.c\u{202f}; seulement prévue au titre des mandats 4.a, 4.b et 4.d."
    );
    assert_eq!(said(None, false, 8, vec![], vec![]), "Activité signalée au titre de 8 mandats sur 8.");
    assert_eq!(
        said(Some("Bahamas"), false, 0, vec!["4.a"], vec![]),
        "Bahamas\u{a0}: activité signalée au titre d'aucun des 8 mandats\u{202f}; aucune signalée au titre du mandat \
         4.a."
    );
    assert_eq!(
        said(Some("Grenade"), true, 2, vec!["4.a"], vec![]),
        "Grenade\u{a0}: activité au titre de 2 mandats sur 8."
    );
    assert_eq!((fr().tally_words)(share(0, 1)), "activité signalée au titre de 0 mandat sur 1");
}

fn mandate<'a>(active: &[&'a str], none: &[&'a str], planned: &[&'a str], regional: usize) -> String {
    (fr().mandate_summary)(&MandateSummary {
        name: Some("4.c Blanchiment d'argent"),
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
        mandate(&[], &[], &[], 0),
        "4.c Blanchiment d'argent\u{a0}: aucune activité signalée qui nomme l'un des 14 États membres."
    );
    assert_eq!(
        mandate(&["Jamaïque"], &["Barbade"], &["Bahamas"], 1),
        "4.c Blanchiment d'argent\u{a0}: activité signalée pour 1 État membre sur 14 (Jamaïque)\u{202f}; aucune \
         signalée pour la Barbade\u{202f}; seulement prévue pour les Bahamas\u{202f}; 1 activité sans pays nommé."
    );
    assert_eq!(
        mandate(&["Grenade", "Haïti"], &["Belize", "Sainte-Lucie"], &["Guyana", "Suriname"], 2),
        "4.c Blanchiment d'argent\u{a0}: activité signalée pour 2 États membres sur 14 (Grenade et Haïti)\u{202f}; \
         aucune signalée pour le Belize et Sainte-Lucie\u{202f}; seulement prévue pour le Guyana et le \
         Suriname\u{202f}; 2 activités sans pays nommé."
    );
    assert_eq!(
        mandate(&["A", "B", "C", "D", "E"], &["A", "B", "C", "D", "E"], &["Trinité-et-Tobago"], 0),
        "4.c Blanchiment d'argent\u{a0}: activité signalée pour 5 États membres sur 14\u{202f}; seulement prévue \
         pour la Trinité-et-Tobago."
    );
}

#[test]
fn a_mandate_without_answer_or_under_filters() {
    let plain = |reported, part| {
        (fr().mandate_summary)(&MandateSummary {
            name: None,
            reported,
            filtered: reported,
            active: share(part, 14),
            active_names: vec![],
            none: vec![],
            planned: vec![],
            regional: 0,
        })
    };
    assert_eq!(plain(false, 0), "Ne figure pas dans le rapport.");
    assert_eq!(plain(true, 0), "Activité pour aucun des 14 États membres.");
    assert_eq!(plain(true, 1), "Activité pour 1 État membre sur 14.");
    assert_eq!(plain(true, 3), "Activité pour 3 États membres sur 14.");
}

#[test]
fn every_country_has_its_article() {
    let said = |name| mandate(&[], &[], &[name], 0);
    let start = "4.c Blanchiment d'argent\u{a0}: aucune activité signalée qui nomme l'un des 14 États \
                 membres\u{202f}; seulement prévue ";
    for (name, text) in [
        ("Antigua-et-Barbuda", "pour Antigua-et-Barbuda."),
        ("Bahamas", "pour les Bahamas."),
        ("Barbade", "pour la Barbade."),
        ("Belize", "pour le Belize."),
        ("Dominique", "pour la Dominique."),
        ("Grenade", "pour la Grenade."),
        ("Guyana", "pour le Guyana."),
        ("Haïti", "pour Haïti."),
        ("Jamaïque", "pour la Jamaïque."),
        ("Saint-Christophe-et-Niévès", "pour Saint-Christophe-et-Niévès."),
        ("Saint-Vincent-et-les Grenadines", "pour Saint-Vincent-et-les Grenadines."),
        ("Sainte-Lucie", "pour Sainte-Lucie."),
        ("Suriname", "pour le Suriname."),
        ("Trinité-et-Tobago", "pour la Trinité-et-Tobago."),
        ("Canada", "pour 1 pays (Canada)."),
    ] {
        assert_eq!(said(name), format!("{start}{text}"));
    }
    assert_eq!(
        mandate(&[], &[], &["Barbade", "Canada"], 0),
        format!("{start}pour 2 pays (Barbade et Canada).")
    );
    assert_eq!((fr().cell.all_of_country)("Bahamas"), "Tous les mandats pour les Bahamas");
    assert_eq!((fr().cell.all_of_country)("Haïti"), "Tous les mandats pour Haïti");
    assert_eq!((fr().cell.all_of_country)("Canada"), "Tous les mandats\u{a0}: Canada");
    assert_eq!((fr().cell.all_of_mandate)("4.b"), "Tous les États membres au titre du mandat 4.b");
}

const CELL: CellSummary<'static> = CellSummary {
    country: "Barbade",
    mandate: "4.b Sécurité des frontières",
    level: Level::None,
    filtered: false,
    activities: 0,
    planned: 0,
    absences: 0,
    state_actions: 0,
    regional: 0,
};

#[test]
fn a_cell_in_one_sentence() {
    let said = |cell: CellSummary| (fr().cell_summary)(&cell);
    assert_eq!(said(CELL), "Barbade, 4.b Sécurité des frontières\u{a0}: aucune activité signalée.");
    assert_eq!(
        said(CellSummary { regional: 1, ..CELL }),
        "Barbade, 4.b Sécurité des frontières\u{a0}: aucune activité signalée. 1 activité régionale sans pays nommé \
         peut inclure ce pays."
    );
    assert_eq!(
        said(CellSummary { level: Level::Planned, activities: 1, planned: 1, regional: 2, ..CELL }),
        "Barbade, 4.b Sécurité des frontières\u{a0}: seulement prévu, 1 activité. 2 activités régionales sans pays \
         nommé peuvent inclure ce pays."
    );
    assert_eq!(
        said(CellSummary { level: Level::TookPart, activities: 1, absences: 1, state_actions: 1, ..CELL }),
        "Barbade, 4.b Sécurité des frontières\u{a0}: a participé, 1 activité signalée\u{202f}; pays nommé comme \
         absent dans 1 activité\u{202f}; 1 acte propre, non compté."
    );
    assert_eq!(
        said(CellSummary {
            level: Level::Delivered,
            activities: 4,
            planned: 1,
            absences: 2,
            state_actions: 2,
            regional: 3,
            ..CELL
        }),
        "Barbade, 4.b Sécurité des frontières\u{a0}: réalisé, 4 activités signalées, dont 1 seulement prévue pour ce \
         pays\u{202f}; pays nommé comme absent dans 2 activités\u{202f}; 2 actes propres, non comptés."
    );
    assert_eq!(
        said(CellSummary { level: Level::Delivered, activities: 4, planned: 2, ..CELL }),
        "Barbade, 4.b Sécurité des frontières\u{a0}: réalisé, 4 activités signalées, dont 2 seulement prévues pour \
         ce pays."
    );
    assert_eq!(
        said(CellSummary { filtered: true, regional: 3, ..CELL }),
        "Barbade, 4.b Sécurité des frontières\u{a0}: aucune activité dans cette sélection."
    );
    assert_eq!(
        said(CellSummary { level: Level::Unreported, ..CELL }),
        "Barbade, 4.b Sécurité des frontières\u{a0}: ne figure pas dans le rapport."
    );
}

#[test]
fn a_cell_is_read_out() {
    let said = |cell: CellSummary| (fr().matrix.cell_label)(&cell);
    assert_eq!(said(CELL), "Barbade, 4.b Sécurité des frontières\u{a0}: aucune signalée");
    assert_eq!(
        said(CellSummary { filtered: true, ..CELL }),
        "Barbade, 4.b Sécurité des frontières\u{a0}: aucune ici"
    );
    assert_eq!(
        said(CellSummary { level: Level::TookPart, activities: 2, ..CELL }),
        "Barbade, 4.b Sécurité des frontières\u{a0}: a participé, 2 activités"
    );
    assert_eq!(
        (fr().matrix.regional_label)("4.b Sécurité des frontières", 1),
        "Régional, pays non nommés, 4.b Sécurité des frontières\u{a0}: 1 activité"
    );
    assert_eq!((fr().label)("Jamaïque", "5 sur 8"), "Jamaïque\u{a0}: 5 sur 8");
}

#[test]
fn everything_in_one_sentence() {
    let said = |activities, active, planned, none| {
        (fr().overview_summary)(&OverviewSummary {
            activities,
            countries: 14,
            mandates: share(8, 9),
            cells: CellCounts { active: share(active, 112), planned, none },
        })
    };
    assert_eq!(
        said(72, 62, 3, 47),
        "72 activités signalées pour 14 États membres au titre de 8 mandats sur 9. Sur 112 combinaisons d'un État \
         membre et d'un mandat, on en compte 62 avec activité, 3 avec activité seulement prévue et 47 sans l'une ni l'autre."
    );
    assert_eq!(
        said(1, 1, 0, 111),
        "1 activité signalée pour 14 États membres au titre de 8 mandats sur 9. Sur 112 combinaisons d'un État \
         membre et d'un mandat, on en compte 1 avec activité, 0 avec activité seulement prévue et 111 sans l'une ni l'autre."
    );
}

#[test]
fn a_selection_in_one_sentence() {
    let overview = fr().filters.overview;
    assert_eq!(
        overview(12, share(5, 14), share(3, 8)),
        "Elles nomment 5 États membres sur 14 et relèvent de 3 mandats sur 8."
    );
    assert_eq!(
        overview(1, share(1, 14), share(1, 8)),
        "Elle nomme 1 État membre sur 14 et relève de 1 mandat sur 8."
    );
    assert_eq!(
        overview(2, share(0, 14), share(1, 8)),
        "Elles ne nomment aucun État membre sur 14 et relèvent de 1 mandat sur 8."
    );
    assert_eq!(overview(0, share(0, 14), share(0, 8)), "Aucune activité ne correspond à ces filtres.");
    let filters = ["Partenaire\u{a0}: CICTE".to_owned(), "hors activités sans date".to_owned()];
    assert_eq!(
        (fr().counted_summary)(share(2, 72), &filters, "Phrase."),
        "2 activités sur 72 (Partenaire\u{a0}: CICTE\u{202f}; hors activités sans date). Phrase."
    );
    assert_eq!((fr().counted_summary)(share(1, 72), &[], "Phrase."), "1 activité sur 72. Phrase.");
}

#[test]
fn gaps_in_one_sentence() {
    let said = |part, by_reason| (fr().gaps.summary)(&GapCounts { all: share(part, 112), by_reason });
    assert_eq!(
        said(0, [0; 4]),
        "Aucune combinaison d'un État membre et d'un mandat, sur 112, n'est sans activité."
    );
    assert_eq!(
        said(1, [1, 0, 0, 0]),
        "1 combinaison d'un État membre et d'un mandat sur 112 est sans activité signalée\u{a0}: pays nommé comme \
         absent (1)."
    );
    assert_eq!(
        said(50, [3, 20, 22, 5]),
        "50 combinaisons d'un État membre et d'un mandat sur 112 sont sans activité signalée\u{a0}: pays nommé comme \
         absent (3), rien de signalé (20), seulement des activités régionales qui peuvent inclure le pays (22) et \
         seulement prévu (5)."
    );
    assert_eq!([0, 1, 2].map(fr().gaps.listed), ["0 lacune", "1 lacune", "2 lacunes"]);
    assert_eq!(
        (fr().cell.precedent)(Some(1240), "réalisé, 3 activités"),
        "à environ 1\u{202f}240\u{a0}km\u{a0}: réalisé, 3 activités"
    );
    assert_eq!((fr().cell.precedent)(None, "réalisé, 1 activité"), "réalisé, 1 activité");
    assert_eq!(
        (fr().gaps.nearest)("Sainte-Lucie", "à environ 180\u{a0}km\u{a0}: réalisé, 1 activité"),
        "État le plus proche avec activité\u{a0}: Sainte-Lucie, à environ 180\u{a0}km\u{a0}: réalisé, 1 activité"
    );
    assert_eq!((fr().cell.more_precedents)(1), "1 autre, plus éloigné");
    assert_eq!((fr().cell.more_precedents)(2), "2 autres, plus éloignés");
}

#[test]
fn a_level_names_what_it_comes_from() {
    let said = fr().cell.evidence;
    assert_eq!(said(&["A"]), "Ce niveau résulte de «\u{a0}A\u{a0}».");
    assert_eq!(said(&["A", "B"]), "Ce niveau résulte de «\u{a0}A\u{a0}» et de «\u{a0}B\u{a0}».");
    assert_eq!(said(&["A", "B", "C"]), "Ce niveau résulte de 3 des activités ci-dessous.");
    assert_eq!((fr().absence_note)("Séminaire"), "Le rapport nomme ce pays comme absent\u{a0}: Séminaire.");
}

#[test]
fn overlaps_in_one_sentence() {
    let said = |rungs: &[(Rung, u64)], countries, across| {
        (fr().overlaps.summary)(&OverlapSummary { rungs: rungs.to_vec(), countries, across })
    };
    assert_eq!(said(&[], share(0, 14), 0), "Rien n'est choisi pour l'affichage.");
    assert_eq!(
        said(&[(Rung::PossibleDuplication, 0)], share(0, 14), 0),
        "0 double emploi possible, dans aucun des 14 États membres."
    );
    assert_eq!(
        said(&[(Rung::PossibleDuplication, 1), (Rung::Overlap, 1), (Rung::SharedField, 1)], share(1, 14), 1),
        "1 double emploi possible, 1 chevauchement possible et 1 paire dans un même domaine, dans 1 État membre sur \
         14\u{202f}; 1 entre deux listes."
    );
    assert_eq!(
        said(
            &[(Rung::PossibleDuplication, 2), (Rung::Overlap, 1234), (Rung::DoubleReport, 2)],
            share(12, 14),
            0
        ),
        "2 doubles emplois possibles, 1\u{202f}234 chevauchements possibles et 2 activités peut-être signalées deux \
         fois, dans 12 États membres sur 14."
    );
    let count = fr().overlaps.rung_count;
    assert_eq!(count(Rung::Series, 1), "1 paire dans une série");
    assert_eq!(count(Rung::Series, 2), "2 paires dans une série");
    assert_eq!(count(Rung::FollowUp, 0), "0 paire où l'une fait partie de l'autre");
    assert_eq!(count(Rung::FollowUp, 2), "2 paires où l'une fait partie de l'autre");
}

#[test]
fn pairs_are_counted() {
    let words = &fr().overlaps;
    assert_eq!([0, 1, 2].map(words.count), ["0 paire", "1 paire", "2 paires"]);
    assert_eq!(
        (words.one_side)(1),
        "1 autre paire a ici une activité, et l'autre hors de cette sélection\u{a0}:"
    );
    assert_eq!(
        (words.one_side)(2),
        "2 autres paires ont ici une activité, et l'autre hors de cette sélection\u{a0}:"
    );
    assert_eq!(
        (words.without_lead)(1),
        "1 activité de cette sélection ne nomme aucun organisme chef de file et ne peut pas être comparée sur ce point."
    );
    assert_eq!(
        (words.without_lead)(2),
        "2 activités de cette sélection ne nomment aucun organisme chef de file et ne peuvent pas être comparées sur \
         ce point."
    );
    assert_eq!((words.searching)(share(1, 72)), "Comparaison\u{a0}: 1 activité traitée sur 72…");
    assert_eq!((words.searching)(share(5, 72)), "Comparaison\u{a0}: 5 activités traitées sur 72…");
    assert_eq!((words.window_months)(0), "aucun\u{a0}: elles ont un mois en commun");
    assert_eq!((words.window_months)(12), "jusqu'à 12 mois");
}

#[test]
fn reasons_and_doubts_agree() {
    let ground = &fr().overlaps.ground;
    assert_eq!((ground.same_countries)(&["Jamaïque"]), "même pays\u{a0}: Jamaïque");
    assert_eq!((ground.same_countries)(&["Bahamas", "Haïti"]), "mêmes pays\u{a0}: Bahamas et Haïti");
    assert_eq!(
        (ground.same_mandate)("4.b Sécurité des frontières"),
        "même mandat\u{a0}: 4.b Sécurité des frontières"
    );
    assert_eq!((ground.shared_topics)(&["Contrôle douanier"]), "thème commun\u{a0}: contrôle douanier");
    assert_eq!(
        (ground.shared_topics)(&["Évaluation des politiques", "ADN"]),
        "thèmes communs\u{a0}: évaluation des politiques et ADN"
    );
    assert_eq!((ground.shared_audiences)(&["Police"]), "public visé commun\u{a0}: police");
    assert_eq!((ground.near_time)(3, 12), "à 3 mois d'intervalle (12 au plus sont admis)");
    assert_eq!(
        (ground.other_leads)(&["CICTE", "DSP"], &["ONUDC"]),
        "organismes chefs de file différents\u{a0}: CICTE et DSP pour la première, ONUDC pour la seconde"
    );
    assert_eq!((ground.same_leads)(&["CICTE"]), "même organisme chef de file\u{a0}: CICTE");
    assert_eq!((ground.same_leads)(&["CICTE", "DSP"]), "mêmes organismes chefs de file\u{a0}: CICTE et DSP");
    assert_eq!((ground.part_of)(Sides::B), "la seconde fait partie de la première");
    let doubt = &fr().overlaps.doubt;
    assert_eq!((doubt.months_apart)(1), "1 mois les sépare");
    assert_eq!((doubt.months_apart)(3), "3 mois les séparent");
    assert_eq!((doubt.undated)(Sides::Both), "ni l'une ni l'autre n'a de date");
    assert_eq!((doubt.planned)(Sides::A), "la première est seulement prévue");
    assert_eq!(
        (doubt.shared_bodies)(&["OACI"]),
        "OACI a participé aux deux, ce qui laisse supposer une coordination"
    );
    assert_eq!(
        (doubt.shared_bodies)(&["OACI", "OMI"]),
        "OACI et OMI ont participé aux deux, ce qui laisse supposer une coordination"
    );
    assert_eq!(
        (doubt.common_whole)("OEA"),
        "les organismes chefs de file font partie d'un même organisme\u{a0}: OEA"
    );
}

#[test]
fn verdicts_are_counted() {
    let judge = &fr().overlaps.judge;
    assert_eq!(
        [0, 1, 2].map(judge.save),
        ["Enregistrer 0 appréciation", "Enregistrer 1 appréciation", "Enregistrer 2 appréciations"]
    );
    assert_eq!((judge.opened)(1, 0, 0), "1 appréciation ouverte.");
    assert_eq!(
        (judge.opened)(3, 1, 2),
        "3 appréciations ouvertes, 1 à la place d'une autre, 2 sur des activités qui ne sont pas dans ces \
         données\u{a0}: conservées."
    );
    assert_eq!((judge.set_aside)(1), "1 entrée écartée.");
    assert_eq!((judge.set_aside)(2), "2 entrées écartées.");
}

#[test]
fn what_was_read_of_a_list_is_counted() {
    let words = &fr().own_list;
    assert_eq!((words.counts)(0, 1, 2), "0 ligne conservée, 1 ligne écartée, 2 valeurs non lues.");
    assert_eq!((words.more_problems)(1), "1 autre se trouve dans le fichier des problèmes.");
    assert_eq!((words.more_problems)(2), "2 autres se trouvent dans le fichier des problèmes.");
    assert_eq!(
        (words.remembered)(1, "choix.json"),
        "1 choix lu dans choix.json. Choisissez maintenant votre liste."
    );
    assert_eq!(
        (words.remembered)(2, "choix.json"),
        "2 choix lus dans choix.json. Choisissez maintenant votre liste."
    );
    assert_eq!((words.format)("hxl", "UTF-8"), "Lu comme\u{a0}: CSV avec balises HXL, en UTF-8.");
    assert_eq!(
        (words.added_countries)(&["Canada"]),
        "Un pays sur lequel le rapport ne porte pas n'est pas compté avec les États membres\u{a0}: Canada."
    );
    assert_eq!(
        (words.added_countries)(&["Canada", "Cuba"]),
        "Des pays sur lesquels le rapport ne porte pas ne sont pas comptés avec les États membres\u{a0}: Canada et Cuba."
    );
    assert_eq!((words.beside)(1, 0), "1 des activités provient de listes placées à côté du rapport.");
    assert_eq!(
        (words.beside)(4, 2),
        "4 des activités proviennent de listes placées à côté du rapport, avec 2 pays sur lesquels le rapport ne porte pas."
    );
    assert_eq!((fr().filters.with_undated)("2011", 1), "2011, dont 1 sans date");
}

#[test]
fn partners_and_figures_in_one_sentence() {
    assert_eq!(
        (fr().partners.facts)(&PartnerFacts {
            roles: vec![(OrgRole::Lead, 3), (OrgRole::Funder, 1)],
            countries: share(5, 14),
            mandates: &["4.a", "4.b"],
        }),
        "chef de file (3), bailleur de fonds (1)\u{202f}; 5 États membres sur 14\u{202f}; 4.a et 4.b"
    );
    assert_eq!((fr().partners.node)("OEA", 1), "OEA\u{a0}: travaille avec 1 autre");
    assert_eq!((fr().partners.node)("OEA", 2), "OEA\u{a0}: travaille avec 2 autres");
    let figures = |given, unsourced, covered, without| {
        (fr().about.figure_counts)(&FigureCounts { given, unsourced, covered, without })
    };
    assert_eq!(
        figures(12, 0, 20, 52),
        "Le rapport donne 12 chiffres, pour 20 activités. Chacun indique les phrases qui le donnent. Pour 52 \
         activités, il n'en donne aucun."
    );
    assert_eq!(
        figures(1, 1, 1, 1),
        "Le rapport donne 1 chiffre, pour 1 activité. 1 chiffre n'indique aucune phrase qui le donne. Pour 1 \
         activité, il n'en donne aucun."
    );
    assert_eq!((fr().about.ledger_counts)(90, 60), "90 phrases, dont 60 mènent à des activités.");
    assert_eq!((fr().about.ledger_counts)(1, 1), "1 phrase, dont 1 mène à des activités.");
}

#[test]
fn downloads_say_what_they_lack() {
    let words = &fr().download;
    assert_eq!((words.whole)(72, 0), "Tout\u{a0}: 72 activités");
    assert_eq!((words.whole)(72, 1), "Tout\u{a0}: 72 activités et 1 acte propre d'un État");
    assert_eq!((words.whole)(1, 2), "Tout\u{a0}: 1 activité et 2 actes propres d'États");
    assert_eq!(
        (words.undated)(1),
        "Sans 1 activité qui n'a pas de date\u{a0}: le format exige un jour, et aucun n'est inventé."
    );
    assert_eq!(
        (words.undated)(2),
        "Sans 2 activités qui n'ont pas de date\u{a0}: le format exige un jour, et aucun n'est inventé."
    );
    assert_eq!((words.state_actions)(1), "Sans 1 acte propre d'un État, que le format ne prévoit pas.");
    assert_eq!((words.state_actions)(2), "Sans 2 actes propres d'États, que le format ne prévoit pas.");
}

#[test]
fn faults_say_what_was_expected() {
    let issue = |found, expected| Issue { place: Place::Cell(3, "Pays".to_owned()), found, expected };
    let fault = issue(Found::Count(1), Expected::Rows(100_000));
    assert_eq!((fr().place)(&fault.place), "ligne 3, «\u{a0}Pays\u{a0}»");
    assert_eq!((fr().found)(&fault), "1");
    assert_eq!((fr().expected)(&fault), "au plus 100\u{202f}000 lignes");
    let fault = issue(Found::Field("titre".to_owned()), Expected::Bytes(50_000_000));
    assert_eq!((fr().found)(&fault), "un champ «\u{a0}titre\u{a0}»");
    assert_eq!((fr().expected)(&fault), "au plus 50\u{a0}Mo");
    assert_eq!(
        (fr().set_aside)(1),
        "1 ligne des données n'est pas affichée, à cause d'une erreur. Tout le reste est affiché."
    );
    assert_eq!(
        (fr().set_aside)(2),
        "2 lignes des données ne sont pas affichées, à cause d'une erreur. Tout le reste est affiché."
    );
}

#[test]
fn words_of_closed_lists_follow_the_glossary() {
    assert_eq!(
        [Status::Completed, Status::Ongoing, Status::Planned].map(fr().status),
        ["terminé", "en cours", "prévu"]
    );
    assert_eq!((fr().level)(Level::None), "aucune activité signalée");
    assert_eq!((fr().country_role)(CountryRole::Absent), "nommé comme absent");
    assert_eq!((fr().place_name)("USA"), "États-Unis");
}

#[test]
fn dates_that_are_given_as_examples_are_read() {
    let examples = (fr().expected)(&Issue {
        place: Place::Cell(1, String::new()),
        found: Found::Nothing,
        expected: Expected::DateInWords,
    });
    assert_eq!(
        examples,
        "une date telle que 2011, 2011-02, 02/2011, févr. 2011, oct.-nov. 2011, 14/02/2011, 2009-2012 ou depuis 2006"
    );
    let read = |text| period_in_words(text, None).expect("a date").map(|period| period.to_string());
    assert_eq!(read("févr. 2011").as_deref(), Some("2011-02"));
    assert_eq!(read("oct.-nov. 2011").as_deref(), Some("2011-10/2011-11"));
    assert_eq!(read("depuis 2006").as_deref(), Some("2006/.."));
    for text in ["d'octobre 2009 à août 2012", "octobre-novembre 2011", "juil. 2011", "déc. 2011"] {
        assert!(read(text).is_some(), "{text}");
    }
}
