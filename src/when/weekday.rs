//! The names of weekdays in the twelve languages, in lower case and with a dotted i.

/// One row a language, from Monday to Sunday, each day with its abbreviations. Chinese is read by its marks.
const WEEKDAYS: [&str; 11] = [
    "monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun",
    "lundi lun mardi mar mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim",
    "lunes lun martes mar miércoles miercoles mié mie jueves jue viernes vie sábado sabado sáb sab domingo dom",
    "maandag ma dinsdag di woensdag wo donderdag do vrijdag vr zaterdag za zondag zo",
    "lunedì lunedi lun martedì martedi mar mercoledì mercoledi mer giovedì giovedi gio venerdì venerdi ven sabato sab domenica dom",
    "montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sonnabend sa sonntag so",
    "poniedziałek pon pn wtorek wt środa śr czwartek czw cz piątek pt sobota sob niedziela niedz ndz nd",
    "pazartesi pzt sali sal çarşamba çar perşembe per cuma cum cumartesi cmt pazar paz",
    "segunda seg terça terca ter quarta qua quinta qui sexta sex sábado sáb domingo dom",
    "senin sen selasa sel rabu rab kamis kam jumat jum sabtu sab minggu min",
    "понедельник пн вторник вт среда ср четверг чт пятница пт суббота сб воскресенье вс",
];

pub(super) fn is_weekday(word: &str) -> bool {
    WEEKDAYS.iter().any(|row| row.split(' ').any(|name| name == word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::when::month;

    #[test]
    fn one_name_is_a_weekday_and_a_month() {
        let names = WEEKDAYS.iter().flat_map(|row| row.split(' '));
        let mut both: alloc::vec::Vec<_> = names.filter(|name| month::month(name).is_some()).collect();
        both.dedup();
        assert_eq!(both, ["mar"]);
    }
}
