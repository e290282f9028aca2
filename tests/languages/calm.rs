//! No finding calms a buyer whom it asks to act.

use alitrack::{Cause, Language, Severity, Text, phrases};

/// What calms, or bids to wait; `|` between the words, a stem stands for all its endings.
const CALMING: Text = Text {
    en: "normal|usual|nothing bad|there is nothing to do|wait a|wait one|wait longer|wait,|give it|often resolves",
    zh: "正常|并不代表有问题|无需|请等|多等|耐心等待|通常|很常见|自行解决",
    fr: "normal|comptez quelques jours|courant|pas mauvais signe|rien à faire|attendez|en général|il se règle",
    es: "normal|habitual|nada malo|no tienes que hacer nada|espera de uno|espera un|espera más|espera y|suelen tardar|se resuelve solo",
    nl: "normaal|gebruikelijk|gewoonlijk|geen slecht teken|niets te doen|wacht een|wacht langer|wacht en|meestal tot|meestal een|lost dat",
    it: "normal|di solito|del solito|non sono un brutto segno|non devi fare nulla|aspetta uno|aspetta qualche|aspetta un po'|aspetta e|si risolve da solo",
    de: "normal|üblich|meist ein|meist bis|nichts schlimmes|im moment ist nichts zu tun|warten sie ein|warten sie etwas|warten sie länger|warten sie und|oft löst",
    pl: "norma|częste|zwykle|nic złego|nic nie trzeba|poczekaj|rozwiązuje się",
    tr: "olağan|kötü bir anlama gelmez|yapılacak bir şey yok|bekleyin|genellikle|her zamankinden|kendiliğinden",
    pt: "normal|normais|comum|não significam nada ruim|não precisa fazer nada|espere de|espere um|espere mais|espere e|espere alguns|costuma levar|se resolve sozinho",
    id: "wajar|tunggu satu|tunggu sebentar|lazim|dari biasanya|biasanya satu|biasanya hingga|bukan pertanda buruk|tidak ada yang perlu|selesai sendiri",
    ru: "норма|обычно|обычное дело|не плохой знак|делать ничего не нужно|подождите|решается сама",
};

fn calming(text: &Text, language: Language) -> Option<&'static str> {
    let own = text.get(language).to_lowercase();
    CALMING.get(language).split('|').find(|word| own.contains(word))
}

/// What is wrong with what the causes say at these severities: a calming word, or none.
fn faults(severities: [Severity; 2], wrong: impl Fn(Cause, Option<&str>) -> bool) -> Vec<String> {
    let mut faults = Vec::new();
    for cause in Cause::ALL {
        for severity in severities {
            let text = cause.text_at(severity);
            for language in Language::ALL {
                let found = calming(text, language);
                if wrong(*cause, found) {
                    let own = text.get(language);
                    faults.push(format!("{cause} {severity} {language}: {found:?} in {own}"));
                }
            }
        }
    }
    faults
}

#[test]
fn no_text_calms_where_somebody_should_act() {
    let faults = faults([Severity::Act, Severity::Dispute], |_, found| found.is_some());
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// A refund is waited for.
const WAITED_FOR: [&str; 2] = [
    "seller_not_shipped_called_off",
    "cancelled_by_seller_or_platform_impossible",
];

#[test]
fn no_text_of_a_single_situation_calms() {
    // It is said at every severity.
    let all = phrases();
    let cases = all
        .iter()
        .filter(|phrase| phrase.group == "cause_case" && !WAITED_FOR.contains(&phrase.code));
    let found: Vec<_> = cases
        .flat_map(|case| Language::ALL.map(|language| (case.code, language, calming(case.text, language))))
        .collect();
    let calms: Vec<_> = found.iter().filter(|(_, _, word)| word.is_some()).collect();
    assert!(!found.is_empty() && calms.is_empty(), "{calms:?}");
}

#[test]
fn a_cause_has_a_second_text_only_where_the_first_calms() {
    let two = |cause: Cause| cause.text_at(Severity::Normal) != cause.text_at(Severity::Act);
    let faults = faults([Severity::Normal, Severity::Watch], |cause, found| {
        // An order that was called off while its parcel travels is another matter, not a more serious one.
        cause != Cause::CancelledBySellerOrPlatform && two(cause) != found.is_some()
    });
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(Cause::ALL.iter().filter(|&&cause| two(cause)).count() >= 15);
}
