use super::{
    matrix::rule,
    words::{activities, counted, number},
};
use crate::{
    i18n::{AboutWords, FigureCounts, Part},
    model::{Level, Reason, SentenceRef},
};

pub(super) const ABOUT: AboutWords = AboutWords {
    what: Part {
        title: "O que este atlas é e o que não é",
        paragraphs: &[
            "É uma leitura de um único relatório: o da Secretaria de Segurança Multidimensional da OEA sobre as \
             preocupações especiais de segurança dos pequenos Estados insulares do Caribe, do início de 2012. Mostra \
             qual parágrafo da resolução foi posto em prática para qual Estado membro, quando e com quem, e onde o \
             relatório não cita nenhuma atividade.",
            "Uma célula vazia significa “nenhuma atividade relatada”, aqui, neste único relatório. Não significa que \
             nada tenha acontecido, e não diz nada sobre o que um Estado membro fez: os pedidos da resolução são \
             dirigidos à Secretaria, e os níveis medem o que a Secretaria relata.",
            "Não é uma publicação oficial da OEA e não julga a qualidade nem o efeito de nenhum trabalho.",
        ],
    },
    levels: Part {
        title: "Níveis",
        paragraphs: &[
            "Cada Estado membro tem um só nível em cada parágrafo: o mais alto que se aplica. O trabalho regional que \
             não cita países não eleva nenhum nível; tem uma linha própria. Os atos próprios dos Estados, como as \
             ratificações, são mostrados e nunca contados. Uma proporção sempre diz de quantos: os parágrafos a que o \
             relatório responde.",
        ],
    },
    limits: Part {
        title: "Limites do relatório",
        paragraphs: &[
            "Algumas frases informam um número de países sem os nomes, ou citam uma parte da região. Essas \
             menções não são atribuídas a países; a menção a “todos os Estados membros” é atribuída a cada um, e isso \
             é assinalado.",
            "As datas têm a precisão do relatório: um ano, um mês ou nenhuma data. A situação é a do início de \
             2012; o que então estava previsto é mostrado como previsto, seja o que for que tenha acontecido depois.",
            "O parágrafo 4.g não é respondido, e não dispomos do seu texto. O parágrafo 4.i trata da coordenação, que \
             é transversal a todos os outros.",
            "O número de documento do relatório não é conhecido.",
        ],
    },
    figures: Part {
        title: "Número de pessoas",
        paragraphs: &[
            "Um número que o relatório informa para várias atividades em conjunto aparece em cada uma delas como \
             compartilhado. Não é dividido nem somado duas vezes.",
        ],
    },
    figure_counts,
    ledger: Part {
        title: "O que foi feito de cada frase",
        paragraphs: &[
            "O texto do relatório não é repetido aqui. Suas frases são numeradas: seção, parágrafo, frase; a seção 0 \
             é a abertura. Cada uma leva às atividades que se apoiam nela, ou diz por que não há nenhuma.",
        ],
    },
    ledger_counts,
    sentence: "Frase",
    outcome: "O que foi feito dela",
    level: "Nível",
    rule: "Regra",
    level_rule,
    reason,
    sentence_name,
    versions: Part { title: "Versões", paragraphs: &[] },
    data_version,
    page_version,
    licence: Part {
        title: "Licença",
        paragraphs: &[
            "O programa e os dados podem ser usados, modificados e repassados nos termos da licença MIT. As formas do \
             mapa são da Natural Earth, em domínio público. Pede-se citar o relatório, a versão dos dados e o \
             endereço da página.",
        ],
    },
    errors: Part {
        title: "Se algo estiver errado",
        paragraphs: &[
            "Escreva a quem publica esta página. Indique a frase do relatório, o título da atividade e a versão dos \
             dados; copie o endereço da página, que contém o que está sendo mostrado. Uma correção altera o arquivo de \
             dados, recebe uma nova versão e é registrada na lista de alterações.",
        ],
    },
};

fn level_rule(of: Level) -> &'static str {
    match of {
        Level::None => {
            "Nenhuma atividade cita o Estado membro como participante. Se ele é citado como ausente, ou se agiu por \
             conta própria, isso é dito em palavras; o nível não muda."
        }
        other => rule(other),
    }
}

fn figure_counts(of: &FigureCounts) -> String {
    let given = counted(of.given, "número", "números");
    let sourced = match of.unsourced {
        0 => "Cada um indica as frases que o informam.".to_owned(),
        1 => "1 número não indica nenhuma frase que o informe.".to_owned(),
        more => format!("{} números não indicam nenhuma frase que os informe.", number(more)),
    };
    format!(
        "O relatório informa {given}, para {}. {sourced} Para {} não informa nenhum.",
        activities(of.covered),
        activities(of.without)
    )
}

fn ledger_counts(sentences: usize, used: usize) -> String {
    let lead = counted(used, "delas leva", "delas levam");
    format!("{}; {lead} a atividades.", counted(sentences, "frase", "frases"))
}

pub(super) fn reason(of: Reason) -> &'static str {
    match of {
        Reason::RestatesResolution => "repete o que a resolução pede",
        Reason::Background => "descreve circunstâncias, não trabalho",
        Reason::Aim => "diz para que serve algo",
        Reason::Method => "diz como algo funciona",
        Reason::Outcome => "diz o que resultou de trabalho que outras frases citam",
        Reason::Hope => "expressa uma esperança ou um convite",
    }
}

fn sentence_name(of: SentenceRef) -> String {
    format!("§{} ¶{}, frase {}", of.section, of.paragraph, of.sentence)
}

fn data_version(version: &str, as_of: &str) -> String {
    format!("Dados: {version}; {as_of}.")
}

fn page_version(version: &str) -> String {
    format!("Página: {version}.")
}
