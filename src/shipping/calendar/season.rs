//! The feasts, sales and shocks that a parcel can run into.

use crate::lang::{Language, text, worded};

worded! {
    /// A feast, a sale or a shock that the calendar knows.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Language, Season};
    ///
    /// assert_eq!(Season::SinglesDay.name(Language::English), "Singles' Day (11.11)");
    /// ```
    #[non_exhaustive]
    pub enum Season, "season" {
        /// Chinese New Year, the Spring Festival.
        ChineseNewYear = "chinese_new_year" => text! {
            en: "Chinese New Year", zh: "春节", fr: "Nouvel An chinois", es: "Año Nuevo chino",
            nl: "Chinees Nieuwjaar", it: "Capodanno cinese", de: "Chinesisches Neujahr",
            pl: "chiński Nowy Rok", tr: "Çin Yeni Yılı", pt: "Ano-Novo Chinês", id: "Tahun Baru Imlek",
            ru: "китайский Новый год",
        },
        /// China's National Day holiday, from 1 October.
        GoldenWeek = "golden_week" => text! {
            en: "China's Golden Week", zh: "国庆黄金周", fr: "Semaine d'or en Chine", es: "Semana Dorada de China",
            nl: "Gouden Week in China", it: "Settimana d'oro in Cina", de: "Goldene Woche in China",
            pl: "Złoty Tydzień w Chinach", tr: "Çin'de Altın Hafta", pt: "Semana Dourada na China",
            id: "Pekan Emas di Tiongkok", ru: "Золотая неделя в Китае",
        },
        /// China's Labour Day holiday, around 1 May.
        LabourDay = "labour_day" => text! {
            en: "Labour Day holiday in China", zh: "五一劳动节", fr: "Fête du Travail en Chine",
            es: "Día del Trabajo en China", nl: "Dag van de Arbeid in China", it: "Festa del lavoro in Cina",
            de: "Tag der Arbeit in China", pl: "Święto Pracy w Chinach", tr: "Çin'de İşçi Bayramı",
            pt: "Dia do Trabalho na China", id: "Hari Buruh di Tiongkok", ru: "День труда в Китае",
        },
        /// The Dragon Boat Festival.
        DragonBoat = "dragon_boat" => text! {
            en: "Dragon Boat Festival", zh: "端午节", fr: "Fête des bateaux-dragons",
            es: "Festival del Bote del Dragón", nl: "Drakenbootfestival", it: "Festa delle barche drago",
            de: "Drachenbootfest", pl: "Święto Smoczych Łodzi", tr: "Ejderha Teknesi Bayramı",
            pt: "Festival do Barco-Dragão", id: "Festival Perahu Naga", ru: "Праздник драконьих лодок",
        },
        /// The Mid-Autumn Festival.
        MidAutumn = "mid_autumn" => text! {
            en: "Mid-Autumn Festival", zh: "中秋节", fr: "Fête de la mi-automne", es: "Festival del Medio Otoño",
            nl: "Midherfstfestival", it: "Festa di metà autunno", de: "Mittherbstfest",
            pl: "Święto Środka Jesieni", tr: "Güz Ortası Bayramı", pt: "Festival do Meio do Outono",
            id: "Festival Pertengahan Musim Gugur", ru: "Праздник середины осени",
        },
        /// AliExpress' anniversary sale, 28 March.
        Anniversary = "anniversary_3_28" => text! {
            en: "AliExpress anniversary sale (3.28)", zh: "速卖通周年庆（3.28）",
            fr: "Anniversaire d'AliExpress (28 mars)", es: "Aniversario de AliExpress (28.3)",
            nl: "AliExpress-jubileumuitverkoop (28 maart)", it: "Anniversario di AliExpress (28 marzo)",
            de: "AliExpress-Jubiläumsaktion (28. März)", pl: "urodzinowa wyprzedaż AliExpress (28 marca)",
            tr: "AliExpress yıl dönümü indirimi (28 Mart)", pt: "Aniversário do AliExpress (28/3)",
            id: "Promo ulang tahun AliExpress (28 Maret)",
            ru: "распродажа ко дню рождения AliExpress (28 марта)",
        },
        /// The mid-year sale, 18 June.
        June18 = "june_18" => text! {
            en: "618 mid-year sale", zh: "618 年中大促", fr: "Soldes du 18 juin (618)",
            es: "Rebajas del 18 de junio (618)", nl: "618-uitverkoop (18 juni)",
            it: "Saldi del 18 giugno (618)", de: "618-Aktion (18. Juni)", pl: "wyprzedaż 618 (18 czerwca)",
            tr: "618 yıl ortası indirimi", pt: "Promoção 618 (18 de junho)", id: "Promo tengah tahun 618",
            ru: "распродажа 618 (18 июня)",
        },
        /// AliExpress' summer sale; its days are announced yearly.
        SummerSale = "summer_sale" => text! {
            en: "AliExpress summer sale", zh: "速卖通夏季大促", fr: "Soldes d'été AliExpress",
            es: "Rebajas de verano de AliExpress", nl: "AliExpress-zomeruitverkoop",
            it: "Saldi estivi di AliExpress", de: "AliExpress-Sommeraktion",
            pl: "letnia wyprzedaż AliExpress", tr: "AliExpress yaz indirimi",
            pt: "Promoção de verão do AliExpress", id: "Promo musim panas AliExpress",
            ru: "летняя распродажа AliExpress",
        },
        /// AliExpress' back-to-school sale; its days are announced yearly.
        BackToSchool = "back_to_school" => text! {
            en: "Back-to-school sale", zh: "返校季大促", fr: "Soldes de la rentrée",
            es: "Rebajas de la vuelta al cole", nl: "Back-to-school-uitverkoop",
            it: "Saldi del rientro a scuola", de: "Aktion zum Schulanfang",
            pl: "wyprzedaż na początek roku szkolnego", tr: "Okula dönüş indirimi",
            pt: "Promoção de volta às aulas", id: "Promo kembali ke sekolah",
            ru: "распродажа к началу учебного года",
        },
        /// Singles' Day, 11 November.
        SinglesDay = "singles_day" => text! {
            en: "Singles' Day (11.11)", zh: "双十一（11.11）", fr: "Fête des célibataires (11.11)",
            es: "Día del Soltero (11.11)", nl: "Singles' Day (11 november)",
            it: "Giornata dei single (11.11)", de: "Singles' Day am 11. November", pl: "Dzień Singla (11.11)",
            tr: "Bekârlar Günü (11.11)", pt: "Dia dos Solteiros (11.11)", id: "Hari Jomblo (11.11)",
            ru: "День холостяка (11.11)",
        },
        /// The day after the fourth Thursday of November.
        BlackFriday = "black_friday" => text! {
            en: "Black Friday", zh: "黑色星期五", fr: "Black Friday", es: "Black Friday", nl: "Black Friday",
            it: "Black Friday", de: "Black Friday", pl: "Black Friday", tr: "Black Friday",
            pt: "Black Friday", id: "Black Friday", ru: "«Чёрная пятница»",
        },
        /// The Monday after Black Friday.
        CyberMonday = "cyber_monday" => text! {
            en: "Cyber Monday", zh: "网络星期一", fr: "Cyber Monday", es: "Cyber Monday", nl: "Cyber Monday",
            it: "Cyber Monday", de: "Cyber Monday", pl: "Cyber Monday", tr: "Cyber Monday",
            pt: "Cyber Monday", id: "Cyber Monday", ru: "«Киберпонедельник»",
        },
        /// The sale of 12 December.
        Double12 = "double_12" => text! {
            en: "12.12 sale", zh: "双十二（12.12）", fr: "Soldes du 12.12", es: "Rebajas del 12.12",
            nl: "12.12-uitverkoop", it: "Saldi del 12.12", de: "12.12.-Aktion", pl: "wyprzedaż 12.12",
            tr: "12.12 indirimi", pt: "Promoção 12.12", id: "Promo 12.12", ru: "распродажа 12.12",
        },
        /// Christmas Day and, where it is a holiday, the day after.
        Christmas = "christmas" => text! {
            en: "Christmas", zh: "圣诞节", fr: "Noël", es: "Navidad", nl: "Kerstmis", it: "Natale",
            de: "Weihnachten", pl: "Boże Narodzenie", tr: "Noel", pt: "Natal", id: "Natal", ru: "Рождество",
        },
        /// From Singles' Day until the backlog of Christmas is gone.
        PeakSeason = "peak_season" => text! {
            en: "year-end peak season", zh: "年末物流高峰", fr: "pic de fin d'année",
            es: "temporada alta de fin de año", nl: "eindejaarsdrukte", it: "periodo di punta di fine anno",
            de: "Hochsaison zum Jahresende", pl: "szczyt przesyłkowy pod koniec roku",
            tr: "yıl sonu yoğunluğu", pt: "período de pico de fim de ano", id: "musim puncak akhir tahun",
            ru: "предновогодний пик",
        },
        /// Ramadan, with short working hours.
        Ramadan = "ramadan" => text! {
            en: "Ramadan", zh: "斋月", fr: "Ramadan", es: "Ramadán", nl: "Ramadan", it: "Ramadan",
            de: "Ramadan", pl: "ramadan", tr: "Ramazan", pt: "Ramadã", id: "Ramadan", ru: "Рамадан",
        },
        /// The feast after Ramadan.
        EidAlFitr = "eid_al_fitr" => text! {
            en: "Eid al-Fitr", zh: "开斋节", fr: "Aïd el-Fitr", es: "Eid al-Fitr", nl: "Suikerfeest",
            it: "Eid al-Fitr", de: "Fest des Fastenbrechens", pl: "Id al-Fitr", tr: "Ramazan Bayramı",
            pt: "Eid al-Fitr", id: "Idulfitri", ru: "Ураза-байрам",
        },
        /// The Feast of Sacrifice.
        EidAlAdha = "eid_al_adha" => text! {
            en: "Eid al-Adha", zh: "宰牲节", fr: "Aïd el-Adha", es: "Eid al-Adha", nl: "Offerfeest",
            it: "Eid al-Adha", de: "Opferfest", pl: "Id al-Adha", tr: "Kurban Bayramı", pt: "Eid al-Adha",
            id: "Iduladha", ru: "Курбан-байрам",
        },
        /// Russia's New Year holidays, 1 to 8 January.
        RussianNewYear = "ru_new_year" => text! {
            en: "New Year holidays in Russia", zh: "俄罗斯新年假期", fr: "Vacances du Nouvel An en Russie",
            es: "Vacaciones de Año Nuevo en Rusia", nl: "Nieuwjaarsvakantie in Rusland",
            it: "Festività di Capodanno in Russia", de: "Neujahrsferien in Russland",
            pl: "ferie noworoczne w Rosji", tr: "Rusya'da yılbaşı tatili",
            pt: "Feriados de Ano-Novo na Rússia", id: "Libur Tahun Baru di Rusia",
            ru: "новогодние каникулы в России",
        },
        /// Brazil's Carnival, Monday to Ash Wednesday.
        Carnival = "br_carnival" => text! {
            en: "Carnival in Brazil", zh: "巴西狂欢节", fr: "Carnaval au Brésil", es: "Carnaval en Brasil",
            nl: "Carnaval in Brazilië", it: "Carnevale in Brasile", de: "Karneval in Brasilien",
            pl: "karnawał w Brazylii", tr: "Brezilya'da Karnaval", pt: "Carnaval no Brasil",
            id: "Karnaval di Brasil", ru: "карнавал в Бразилии",
        },
        /// Korea's lunar New Year.
        Seollal = "kr_seollal" => text! {
            en: "Korean New Year (Seollal)", zh: "韩国春节", fr: "Nouvel An coréen (Seollal)",
            es: "Año Nuevo coreano (Seollal)", nl: "Koreaans Nieuwjaar (Seollal)",
            it: "Capodanno coreano (Seollal)", de: "Koreanisches Neujahr (Seollal)",
            pl: "koreański Nowy Rok (Seollal)", tr: "Kore Yeni Yılı (Seollal)",
            pt: "Ano-Novo Coreano (Seollal)", id: "Tahun Baru Korea (Seollal)",
            ru: "корейский Новый год (Соллаль)",
        },
        /// Korea's harvest feast.
        Chuseok = "kr_chuseok" => text! {
            en: "Chuseok in Korea", zh: "韩国中秋节", fr: "Chuseok en Corée", es: "Chuseok en Corea",
            nl: "Chuseok in Korea", it: "Chuseok in Corea", de: "Chuseok in Korea", pl: "Chuseok w Korei",
            tr: "Kore'de Chuseok", pt: "Chuseok na Coreia", id: "Chuseok di Korea", ru: "Чхусок в Корее",
        },
        /// The first day of Passover.
        Passover = "il_passover" => text! {
            en: "Passover", zh: "逾越节", fr: "Pessa'h", es: "Pésaj", nl: "Pesach", it: "Pesach", de: "Pessach",
            pl: "Pesach", tr: "Hamursuz Bayramı", pt: "Pessach", id: "Paskah Yahudi", ru: "Песах",
        },
        /// The Jewish New Year, two days.
        RoshHashanah = "il_rosh_hashanah" => text! {
            en: "Rosh Hashanah", zh: "犹太新年", fr: "Roch Hachana", es: "Rosh Hashaná", nl: "Rosj Hasjana",
            it: "Rosh haShanah", de: "Rosch ha-Schana", pl: "Rosz ha-Szana", tr: "Roş Aşana",
            pt: "Rosh Hashaná", id: "Rosh Hashanah", ru: "Рош ха-Шана",
        },
        /// The last feast of the Jewish autumn.
        SheminiAtzeret = "il_shemini_atzeret" => text! {
            en: "Shemini Atzeret", zh: "圣会节", fr: "Chemini Atseret", es: "Sheminí Atzeret",
            nl: "Sjemini Atseret", it: "Shemini Atzeret", de: "Schemini Azeret", pl: "Szemini Aceret",
            tr: "Şemini Atseret", pt: "Shemini Atzeret", id: "Shemini Atzeret", ru: "Шмини-Ацерет",
        },
        /// Western Easter with its holidays.
        Easter = "western_easter" => text! {
            en: "Easter", zh: "复活节", fr: "Pâques", es: "Semana Santa", nl: "Pasen", it: "Pasqua",
            de: "Ostern", pl: "Wielkanoc", tr: "Paskalya", pt: "Páscoa", id: "Paskah",
            ru: "католическая Пасха",
        },
        /// The standstill in China in early 2020.
        CovidShutdown = "covid_cn_shutdown" => text! {
            en: "standstill in China in early 2020", zh: "2020 年初中国停工", fr: "arrêt de la Chine début 2020",
            es: "paralización en China a principios de 2020", nl: "stilstand in China begin 2020",
            it: "fermo in Cina a inizio 2020", de: "Stillstand in China Anfang 2020",
            pl: "przestój w Chinach na początku roku 2020", tr: "2020 başında Çin'deki duruş",
            pt: "paralisação na China no início de 2020", id: "penghentian kegiatan di Tiongkok awal 2020",
            ru: "остановка работы в Китае в начале 2020 года",
        },
        /// The lack of flights in 2020.
        CovidAirCapacity = "covid_air_capacity" => text! {
            en: "lack of flights in 2020", zh: "2020 年航班短缺", fr: "pénurie de vols en 2020",
            es: "falta de vuelos en 2020", nl: "tekort aan vluchten in 2020", it: "carenza di voli nel 2020",
            de: "Mangel an Flügen 2020", pl: "brak lotów w roku 2020", tr: "2020'deki uçuş yetersizliği",
            pt: "falta de voos em 2020", id: "kekurangan penerbangan tahun 2020",
            ru: "нехватка рейсов в 2020 году",
        },
        /// The cyberattack on Ukraine's post in 2017.
        UkrainePostAttack = "ua_post_cyberattack" => text! {
            en: "cyberattack on Ukraine's post in 2017", zh: "2017 年乌克兰邮政遭网络攻击",
            fr: "cyberattaque contre la poste ukrainienne en 2017",
            es: "ciberataque al correo de Ucrania en 2017", nl: "cyberaanval op de Oekraïense post in 2017",
            it: "attacco informatico alle poste ucraine nel 2017",
            de: "Cyberangriff auf die ukrainische Post 2017", pl: "cyberatak na ukraińską pocztę w roku 2017",
            tr: "2017'de Ukrayna postasına siber saldırı",
            pt: "ataque cibernético aos correios da Ucrânia em 2017",
            id: "serangan siber terhadap pos Ukraina tahun 2017",
            ru: "кибератака на почту Украины в 2017 году",
        },
        /// The customs backlog in the United States in February 2025.
        UsTariffs = "us_tariff_feb_2025" => text! {
            en: "customs backlog in the United States in February 2025", zh: "2025 年 2 月美国海关积压",
            fr: "engorgement de la douane américaine en février 2025",
            es: "atasco en la aduana de Estados Unidos en febrero de 2025",
            nl: "achterstand bij de Amerikaanse douane in februari 2025",
            it: "arretrati alla dogana statunitense nel febbraio 2025",
            de: "Rückstau beim US-Zoll im Februar 2025",
            pl: "zaległości w amerykańskim urzędzie celnym w lutym roku 2025",
            tr: "Şubat 2025'te ABD gümrüğündeki birikme",
            pt: "acúmulo na alfândega dos EUA em fevereiro de 2025",
            id: "penumpukan di bea cukai AS pada Februari 2025",
            ru: "задержки на таможне США в феврале 2025 года",
        },
        /// The end of the United States' duty-free limit, from August 2025.
        UsDeMinimis = "us_de_minimis_end" => text! {
            en: "end of duty-free imports to the United States", zh: "美国取消小额免税",
            fr: "fin de la franchise de droits aux États-Unis",
            es: "fin de la exención de aranceles en Estados Unidos",
            nl: "einde van de vrijstelling van invoerrechten in de VS",
            it: "fine della franchigia doganale negli Stati Uniti", de: "Ende der Zollfreigrenze in den USA",
            pl: "koniec zwolnienia z cła w USA", tr: "ABD'de gümrük muafiyetinin sona ermesi",
            pt: "fim da isenção de impostos nos EUA", id: "berakhirnya bebas bea masuk di AS",
            ru: "отмена беспошлинного ввоза в США",
        },
        /// Something that the caller added.
        Other = "other" => text! {
            en: "other event", zh: "其他事件", fr: "autre événement", es: "otro evento", nl: "andere gebeurtenis",
            it: "altro evento", de: "anderes Ereignis", pl: "inne wydarzenie", tr: "diğer olay",
            pt: "outro evento", id: "peristiwa lain", ru: "другое событие",
        },
    }

    pub(crate) text: "season"
}

impl Season {
    /// Returns its name in a language.
    #[must_use]
    pub const fn name(self, language: Language) -> &'static str {
        self.text().get(language)
    }
}
