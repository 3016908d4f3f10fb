use super::words::{counted, either, number};
use crate::model::{Expected, Found, Issue, Place};

pub(super) fn set_aside(count: usize) -> String {
    let (one, many) = (
        "linha dos dados não é mostrada, por causa de um erro",
        "linhas dos dados não são mostradas, por causa de erros",
    );
    format!("{}. Todo o resto é mostrado.", counted(count, one, many))
}

pub(super) fn place(place: &Place) -> String {
    match place {
        Place::Position(line, column) => format!("linha {line}, coluna {column}"),
        Place::Pointer(pointer) if pointer.is_empty() => "o arquivo inteiro".to_owned(),
        Place::Pointer(pointer) => pointer.clone(),
        Place::Cell(line, column) if column.is_empty() => format!("linha {line}"),
        Place::Cell(line, column) => format!("linha {line}, “{column}”"),
    }
}

pub(super) fn found(issue: &Issue) -> String {
    match &issue.found {
        Found::End => "o fim do arquivo".to_owned(),
        Found::NotJson => "algo que não é JSON".to_owned(),
        Found::Nothing => "nada".to_owned(),
        Found::Value(value) if value.is_empty() => "nenhum".to_owned(),
        Found::Value(value) => value.clone(),
        Found::Field(name) => format!("um campo “{name}”"),
        Found::Workbook => "uma pasta de trabalho de um programa de planilhas".to_owned(),
        Found::Unreadable => "algo que não é texto, ou que não é uma lista".to_owned(),
        Found::Count(count) => number(count),
        Found::SetAside(code) => format!("“{code}”, que também foi posto à parte"),
    }
}

pub(super) fn expected(issue: &Issue) -> String {
    match &issue.expected {
        Expected::Json => "texto JSON".to_owned(),
        Expected::Field(name) => format!("um campo “{name}”"),
        Expected::Kind(kinds) => either(kinds),
        Expected::OneOf(words) => format!("um destes: {}", words.join(", ")),
        Expected::Format(format) => format!("“{format}”, o formato que esta página lê"),
        Expected::SomeText => "um texto que não esteja vazio, ou nenhum texto".to_owned(),
        Expected::Code => "um código: letras, algarismos, “-”, “.” ou “_”, na forma da sua lista".to_owned(),
        Expected::UniqueCode => "um código que nenhuma outra linha da lista tenha".to_owned(),
        Expected::RowOf(list) => format!("o identificador de uma linha de “{list}”"),
        Expected::Period => "um período como 2011, 2011-02, 2011-02/2011-03 ou 2006/..".to_owned(),
        Expected::YearOrMonth => "um ano ou um mês, como 2012 ou 2012-03".to_owned(),
        Expected::Sentence => "uma frase como 2.5.9: seção, parágrafo, frase".to_owned(),
        Expected::LedgerSentence => "uma frase que conste do registro".to_owned(),
        Expected::NewSentence => "uma frase que não conste duas vezes do registro".to_owned(),
        Expected::TwoCodes => "os códigos de duas atividades diferentes".to_owned(),
        Expected::AtLeastOne => "pelo menos uma entrada".to_owned(),
        Expected::NotRepeated => "nenhuma entrada repetida".to_owned(),
        Expected::NoCycle => "uma linha que não leve de volta a esta".to_owned(),
        Expected::ReportedMandate => "um mandato a que o relatório responda".to_owned(),
        Expected::Between(least, most) => format!("um número inteiro de {least} a {most}"),
        Expected::RoleOfPlan => "o papel planned ou absent, pois a atividade está apenas prevista".to_owned(),
        Expected::RoleOfStateAction => "o papel party em um ato próprio de um Estado, e só nele".to_owned(),
        Expected::OutsideCountry => {
            "um país fora do conjunto de dados; um país do conjunto é anfitrião (host)".to_owned()
        }
        Expected::ActivitiesOrReason => "ou atividades, ou um motivo".to_owned(),
        Expected::CitingActivities(codes) if codes.is_empty() => {
            "nenhuma atividade, pois nenhuma a cita".to_owned()
        }
        Expected::CitingActivities(codes) => format!("as atividades que a citam: {}", codes.join(", ")),
        Expected::List
        | Expected::Titles
        | Expected::Bytes(_)
        | Expected::Rows(_)
        | Expected::Fields(_)
        | Expected::ClosingQuote
        | Expected::Xml
        | Expected::TitleOrSummary
        | Expected::DateInWords
        | Expected::ClearMonth
        | Expected::LaterEnd
        | Expected::OneMandate
        | Expected::PlaceName
        | Expected::Address
        | Expected::Names(_)
        | Expected::Letters(_)
        | Expected::Levels(_) => expected_of_list(&issue.expected),
        Expected::SentenceOfRow => "uma frase que também conste dos refs da própria atividade".to_owned(),
    }
}

/// What a list of one's own should hold.
fn expected_of_list(expected: &Expected) -> String {
    match expected {
        Expected::Bytes(most) => return format!("no máximo {} MB", number(most / 1_000_000)),
        Expected::Rows(most) => return format!("no máximo {} linhas", number(*most as u64)),
        Expected::Levels(most) => {
            return format!("no máximo {} níveis sobrepostos", number(*most as u64));
        }
        Expected::Names(most) => return format!("no máximo {} nomes diferentes", number(*most as u64)),
        Expected::Letters(most) => {
            return format!("um texto de no máximo {} caracteres", number(*most as u64));
        }
        Expected::Fields(count) => {
            return format!("no máximo {}, tantos quantos são os títulos", counted(*count, "campo", "campos"));
        }
        Expected::Titles => {
            "uma linha de títulos, como “Título”, “Países”, “Quando”; o modelo contém todos eles"
        }
        Expected::ClosingQuote => "aspas que fechem o campo",
        Expected::Xml => "XML bem formado",
        Expected::TitleOrSummary => "um título ou uma descrição",
        Expected::DateInWords => {
            "uma data como 2011, 2011-02, 02/2011, fev 2011, out-nov 2011, 14/02/2011, 2009-2012 ou desde 2006"
        }
        Expected::ClearMonth => {
            "uma data que não deixe dúvida sobre qual número é o mês; o ano foi mantido"
        }
        Expected::OneMandate => "um só mandato por linha; foi usado o primeiro",
        Expected::LaterEnd => "um fim que não seja anterior ao início",
        Expected::Address => "um endereço que comece por http:// ou https://, ou palavras que digam onde",
        Expected::PlaceName => "um lugar com o nome de um país, como “Miami, Estados Unidos”",
        _ => {
            "uma lista em CSV (salva como “CSV UTF-8”), CSV com etiquetas HXL, atividades IATI ou o JSON desta página"
        }
    }
    .to_owned()
}

pub(super) fn not_fetched(file: &str, status: Option<u16>) -> String {
    match status {
        Some(status) => {
            format!("Não foi possível carregar o arquivo {file}: o servidor respondeu com o status {status}.")
        }
        None => format!("Não foi possível carregar o arquivo {file}: a conexão falhou."),
    }
}

pub(super) fn not_readable(file: &str) -> String {
    format!("O arquivo {file} foi carregado, mas não pode ser lido. O que está errado:")
}

pub(super) fn unknown_key(key: &str) -> String {
    format!("Este link contém “{key}”, que esta página não conhece. Isso foi omitido.")
}

pub(super) fn unknown_value(key: &str, value: &str) -> String {
    format!("Este link pede “{key}={value}”, que não se conhece aqui. Isso foi omitido.")
}

pub(super) fn other_version(link: &str, shown: &str) -> String {
    format!("Este link foi feito para a versão {link} dos dados; a versão mostrada é {shown}.")
}
