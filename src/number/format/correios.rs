//! What the two letters in front of a Brazilian number say: Correios gives its own meaning to all of them.
//!
//! Correios' page of prefixes (*siglas utilizadas no rastreamento de objeto*), as transcribed by two public
//! libraries in 2026-11. The names are Correios' own.

/// The service of two letters in a number that ends in `BR`.
#[rustfmt::skip]
pub(super) fn service(letters: &str) -> Option<&'static str> {
    Some(match letters {
        "AA" | "AB" | "DA" | "DF" | "DG" | "DJ" | "DK" | "DL" | "DM" | "DN" | "DP" | "DU" | "DV" | "DW" | "DY"
        | "DZ" | "OA" | "OB" | "OC" | "OD" | "OF" | "OG" | "OH" | "OI" => "SEDEX",
        "DX" => "SEDEX 10",
        "EM" | "XM" => "SEDEX Mundi",
        "AS" | "EC" | "PB" | "PC" | "PD" | "PE" | "PG" | "PH" | "PI" | "PJ" | "PK" | "PL" | "PM" | "PN" | "PO"
        | "PP" | "PS" | "PT" | "PU" | "PV" | "PW" | "PX" => "PAC",
        "PQ" => "PAC Mini",
        "BF" | "BM" | "BQ" | "BS" | "BX" | "DB" | "DC" | "DE" | "DI" | "DO" | "DQ" | "DR" | "DS" => "Remessa Expressa",
        "BE" | "BG" | "DT" | "FJ" | "JA" | "JB" | "JC" | "JD" | "JE" | "JF" | "JI" | "JK" | "JQ" | "JV" | "JY"
        | "JZ" | "RD" | "RS" | "RT" | "RV" => "Remessa Econômica",
        "ER" | "JG" | "JH" | "JJ" | "JL" | "JO" | "JR" | "JS" | "RA" | "RB" | "RC" | "RG" | "RH" | "RJ" | "RK"
        | "RL" | "RM" | "RN" | "RO" | "RQ" | "RU" => "Registrado",
        "BI" | "JT" | "JU" => "Registrado Urgente",
        "RI" | "RR" | "RW" | "RX" => "Registrado Internacional",
        "ED" | "IX" => "Correios Packet Express",
        "LX" | "NX" => "Correios Packet Standard",
        "XP" => "Correios Packet Mini",
        "LA" | "LB" | "LE" | "LP" | "LS" | "LV" => "Logística Reversa",
        "XA" | "XR" | "XX" => "Objeto Internacional Tributado",
        "FA" | "FB" | "FC" | "FD" | "FH" | "FM" | "FR" => "FAC Registrado",
        "EQ" => return None,
        _ => match letters.as_bytes().first()? {
            b'C' => "Objeto Internacional Colis",
            b'E' => "Objeto Internacional EMS",
            b'L' => "Objeto Internacional Prime",
            b'V' => "Objeto Internacional com Valor Declarado",
            _ => return None,
        },
    })
}

#[cfg(test)]
mod tests {
    use alloc::collections::BTreeMap;
    use alloc::format;
    use alloc::vec::Vec;

    use super::*;

    #[test]
    fn the_letters_of_every_service_are_counted() {
        let letters = || (b'A'..=b'Z').map(char::from);
        let mut counted = BTreeMap::new();
        for pair in letters().flat_map(|a| letters().map(move |b| format!("{a}{b}"))) {
            if let Some(name) = service(&pair) {
                *counted.entry(name).or_insert(0) += 1;
            }
        }
        let counted: Vec<_> = counted.into_iter().collect();
        assert_eq!(
            counted,
            [
                ("Correios Packet Express", 2),
                ("Correios Packet Mini", 1),
                ("Correios Packet Standard", 2),
                ("FAC Registrado", 7),
                ("Logística Reversa", 6),
                ("Objeto Internacional Colis", 26),
                ("Objeto Internacional EMS", 21),
                ("Objeto Internacional Prime", 19),
                ("Objeto Internacional Tributado", 3),
                ("Objeto Internacional com Valor Declarado", 26),
                ("PAC", 22),
                ("PAC Mini", 1),
                ("Registrado", 21),
                ("Registrado Internacional", 4),
                ("Registrado Urgente", 3),
                ("Remessa Econômica", 20),
                ("Remessa Expressa", 13),
                ("SEDEX", 24),
                ("SEDEX 10", 1),
                ("SEDEX Mundi", 2)
            ]
        );
    }

    #[test]
    fn a_brazilian_lp_is_no_number_of_cainiao() {
        assert_eq!(service("LP"), Some("Logística Reversa"));
        assert_eq!(service("LM"), Some("Objeto Internacional Prime"));
        assert_eq!(service("QQ"), None);
    }
}
