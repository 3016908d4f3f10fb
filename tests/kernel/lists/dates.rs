use mandate_atlas::{
    io::list::{DateFault, DayOrder, period_in_words},
    model::Month,
};
use proptest::prelude::*;

fn said(text: &str) -> String {
    match period_in_words(text, None) {
        Ok(Some(period)) => period.to_string(),
        Ok(None) => String::new(),
        Err(fault) => format!("{fault:?}"),
    }
}

#[test]
fn dates_are_read_as_people_write_them() {
    for (text, expected) in [
        ("2011", "2011"),
        ("2011-02", "2011-02"),
        ("2011-02/2011-03", "2011-02/2011-03"),
        ("2006/..", "2006/.."),
        ("02/2011", "2011-02"),
        ("2/2011", "2011-02"),
        ("2011/02", "2011-02"),
        ("02.2011", "2011-02"),
        ("Feb 2011", "2011-02"),
        ("Feb. 2011", "2011-02"),
        ("FEBRUARY 2011", "2011-02"),
        ("Feb-2011", "2011-02"),
        ("Feb-11", "2011-02"),
        ("2011-Feb", "2011-02"),
        ("febrero de 2011", "2011-02"),
        ("février 2011", "2011-02"),
        ("fevereiro de 2011", "2011-02"),
        ("août 2011", "2011-08"),
        ("março de 2011", "2011-03"),
        ("Sept 2011", "2011-09"),
        ("out. 2011", "2011-10"),
        ("Oct-Nov 2011", "2011-10/2011-11"),
        ("October–November 2011", "2011-10/2011-11"),
        ("October and November 2011", "2011-10/2011-11"),
        ("octubre y noviembre de 2011", "2011-10/2011-11"),
        ("outubro e novembro de 2011", "2011-10/2011-11"),
        ("Oct 2011 - Jan 2012", "2011-10/2012-01"),
        ("de octubre de 2011 a enero de 2012", "2011-10/2012-01"),
        ("du 14 au 16 février 2011", "2011-02"),
        ("14-16 February 2011", "2011-02"),
        ("February 14-16, 2011", "2011-02"),
        ("28 Feb - 2 Mar 2011", "2011-02/2011-03"),
        ("February 14, 2011", "2011-02"),
        ("14-Feb-2011", "2011-02"),
        ("14-Feb-11", "2011-02"),
        ("1er février 2011", "2011-02"),
        ("2011-02-14", "2011-02"),
        ("2011-02-14T09:00:00Z", "2011-02"),
        ("2011-02-14 00:00:00", "2011-02"),
        ("14/02/2011", "2011-02"),
        ("02/14/2011", "2011-02"),
        ("14.02.2011", "2011-02"),
        ("05/05/2011", "2011-05"),
        ("14/02/2011 - 03/15/2011", "2011-02/2011-03"),
        ("2009-2012", "2009/2012"),
        ("2009 to 2012", "2009/2012"),
        ("from 2009 to 2012", "2009/2012"),
        ("desde 2009 hasta 2012", "2009/2012"),
        ("2009 and 2010", "2009/2010"),
        ("2011/2012", "2011/2012"),
        ("2010-11/2011", "2010-11/2011"),
        ("2011/2012-03", "2011/2012-03"),
        ("since 2006", "2006/.."),
        ("desde marzo de 2006", "2006-03/.."),
        ("depuis 2006", "2006/.."),
        ("a partir de 2006", "2006/.."),
        ("from 2006", "2006/.."),
        ("2006-", "2006/.."),
        ("2006 - present", "2006/.."),
        ("2006 to date", "2006/.."),
        ("ongoing since 2006", "2006/.."),
        ("first half of 2011", "2011-01/2011-06"),
        ("segundo semestre de 2011", "2011-07/2011-12"),
        ("Q3 2011", "2011-07/2011-09"),
        ("2011-Q1", "2011-01/2011-03"),
        ("third quarter of 2011", "2011-07/2011-09"),
        ("fourth quarter of 2011", "2011-10/2011-12"),
        ("2009-Feb 2011", "2009/2011-02"),
        ("early 2011", "2011"),
        ("mid-2011", "2011"),
        ("2011-12", "2011-12"),
        ("n/a", ""),
        ("-", ""),
        ("", ""),
        ("TBD", ""),
        ("03/04/2011", "DayOrMonth(2011)"),
        ("03/12/2011", "DayOrMonth(2011)"),
        ("2012-2009", "EndsBefore"),
        ("Nov-Oct 2011", "EndsBefore"),
        ("someday", "NotADate"),
        ("13/2011", "NotADate"),
        ("2011-13", "NotADate"),
        ("31/31/2011", "NotADate"),
        ("14", "NotADate"),
        ("February", "NotADate"),
        ("0206", "NotADate"),
        ("2011 2012", "NotADate"),
        ("jui 2011", "NotADate"),
        ("1850/1950", "NotADate"),
        ("early-11", "NotADate"),
        ("45 February 2011", "NotADate"),
        ("40-45 February 2011", "NotADate"),
        ("March, March 2011", "NotADate"),
        ("2050/2150", "NotADate"),
        ("1850/..", "NotADate"),
        ("From: - Until: 2011", "NotADate"),
    ] {
        assert_eq!(said(text), expected, "{text:?}");
    }
}

#[test]
fn ordinals_and_spans_of_numbers_and_months_in_a_row_are_read() {
    for (text, expected) in [
        ("1º de março de 2011", "2011-03"),
        ("1.º de marzo de 2011", "2011-03"),
        ("1o de março de 2011", "2011-03"),
        ("12/2010-01/2011", "2010-12/2011-01"),
        ("12/2010 - 01/2011", "2010-12/2011-01"),
        ("2010/12-2011/01", "2010-12/2011-01"),
        ("14/02/2011-16/03/2011", "2011-02/2011-03"),
        ("2011-02-14/2011-03-16", "2011-02/2011-03"),
        ("February, March and April 2011", "2011-02/2011-04"),
        ("febrero, marzo y abril de 2011", "2011-02/2011-04"),
        ("February, March 2011", "2011-02/2011-03"),
        ("April, March 2011", "NotADate"),
        ("1-2-3-4", "NotADate"),
        ("2009-2010-2011-2012", "NotADate"),
    ] {
        assert_eq!(said(text), expected, "{text:?}");
    }
}

#[test]
fn two_numbers_are_told_apart_by_the_order_of_their_column() {
    let read = |order| {
        period_in_words("03/04/2011", Some(order)).map(|period| period.map(|period| period.to_string()))
    };
    assert_eq!(read(DayOrder::DayFirst), Ok(Some("2011-04".to_owned())));
    assert_eq!(read(DayOrder::MonthFirst), Ok(Some("2011-03".to_owned())));
    assert_eq!(period_in_words("03/04/2011", None), Err(DateFault::DayOrMonth(2011)));
}

const NAMES: [[&str; 12]; 4] = [
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ],
    [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
    [
        "janeiro",
        "fevereiro",
        "março",
        "abril",
        "maio",
        "junho",
        "julho",
        "agosto",
        "setembro",
        "outubro",
        "novembro",
        "dezembro",
    ],
];

proptest! {
    #[test]
    fn every_way_to_write_a_month_is_that_month(
        year in 1900..2100_i32, month in 1..=12_i32, lang in 0..4_usize, day in 13..=28_i32,
    ) {
        let expected = Month::new(year, month).expect("a month");
        let name = NAMES[lang][usize::try_from(month - 1).expect("from 0")];
        for text in [
            format!("{name} {year}"), format!("{name} de {year}"), format!("{name}-{year}"), format!("{day} {name} {year}"),
            format!("{name} {day}, {year}"), format!("{month:02}/{year}"), format!("{year}-{month:02}"),
            format!("{day}/{month}/{year}"), format!("{month}/{day}/{year}"), format!("{year}-{month:02}-{day:02}"),
            format!("{day:02}.{month:02}.{year}"), name.to_uppercase() + &format!(" {year}"),
        ] {
            let period = period_in_words(&text, None).expect(&text).expect(&text);
            prop_assert_eq!((period.first_month(), period.last_month()), (expected, Some(expected)), "{}", text);
        }
    }

    #[test]
    fn no_text_brings_it_down(text in "\\PC{0,24}", numbers in "[0-9/. -]{0,16}") {
        let _ = period_in_words(&text, None);
        let _ = period_in_words(&numbers, Some(DayOrder::DayFirst));
    }

    #[test]
    fn years_and_spans_are_as_edtf_says(from in 1900..2100_i32, more in 1..50_i32) {
        let to = (from + more).min(2100);
        for text in [format!("{from}-{to}"), format!("{from} – {to}"), format!("{from} to {to}"), format!("{from}/{to}")] {
            prop_assert_eq!(said(&text), format!("{from}/{to}"));
        }
    }
}
