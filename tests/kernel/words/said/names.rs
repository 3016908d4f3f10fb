//! Names to put into sentences, in the language of the sentence.

use mandate_atlas::{i18n::Messages, model::Lang};

/// Five countries of the report and one of the world, which languages give articles or none.
const COUNTRIES: [&str; 6] = ["BRB", "HTI", "BHS", "JAM", "GRD", "CUB"];

/// Names in one language.
pub(super) struct Names {
    /// Countries; only the last is none of the report's.
    pub(super) countries: [String; 6],
    /// Paragraphs with their short names.
    pub(super) mandates: [&'static str; 2],
    /// Topics; the last is an acronym, which keeps its letters.
    pub(super) topics: [&'static str; 3],
    /// Audiences.
    pub(super) audiences: [&'static str; 2],
    /// Titles of activities.
    pub(super) titles: [&'static str; 3],
    /// People.
    pub(super) people: &'static str,
}

impl Names {
    /// Those of a language; countries as its own words call them.
    pub(super) fn of(words: &Messages) -> Self {
        let countries = COUNTRIES.map(words.place_name);
        match words.lang {
            Lang::En => Self {
                countries,
                mandates: ["4.b Border security", "4.f Trafficking in persons"],
                topics: ["Drug trafficking", "Policing", "ICT"],
                audiences: ["Police", "Customs officers"],
                titles: ["Regional workshop", "Airport course", "Passport seminar"],
                people: "participants",
            },
            Lang::Es => Self {
                countries,
                mandates: ["4.b Seguridad fronteriza", "4.f Trata de personas"],
                topics: ["Tráfico de drogas", "Labor policial", "TIC"],
                audiences: ["Policía", "Funcionarios de aduanas"],
                titles: ["Taller regional", "Curso de aeropuertos", "Seminario de pasaportes"],
                people: "participantes",
            },
            Lang::Fr => Self {
                countries,
                mandates: ["4.b Sécurité des frontières", "4.f Traite des personnes"],
                topics: ["Trafic de drogues", "Action policière", "TIC"],
                audiences: ["Police", "Agents des douanes"],
                titles: ["Atelier régional", "Cours sur les aéroports", "Séminaire sur les passeports"],
                people: "participants",
            },
            Lang::Pt => Self {
                countries,
                mandates: ["4.b Segurança das fronteiras", "4.f Tráfico de pessoas"],
                topics: ["Tráfico de drogas", "Policiamento", "TIC"],
                audiences: ["Polícia", "Agentes aduaneiros"],
                titles: ["Oficina regional", "Curso sobre aeroportos", "Seminário sobre passaportes"],
                people: "participantes",
            },
        }
    }

    /// The countries, to be taken from the front.
    pub(super) fn countries(&self) -> [&str; 6] {
        self.countries.each_ref().map(String::as_str)
    }
}
