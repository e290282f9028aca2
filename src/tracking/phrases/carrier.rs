//! Carriers that bring a parcel to the door: their names stand in the sentences of all languages.

/// To be written into the lists of a language as `carrier`.
pub(super) const LAST_MILE: &str = "dhl|dpd|gls|hermes|evri|ups|fedex|usps|royal_mail|parcelforce|yodel|an_post|canada_post|australia_post|auspost|postnord|posti|bring|budbee|instabox|bpost|postnl|die_post|österreichische_post|österreichischen_post|schweizerische_post|schweizerischen_post|colissimo|chronopost|la_poste|mondial_relay|relais_colis|correos|seur|mrw|ctt|correios|poste_italiane|brt|sda|inpost|poczta_polska|poczcie_polskiej|omniva|venipak|cdek|сдэк|boxberry|почт*_росси*|укрпошт*|нов*_пошт*|meest|ptt|yurtiçi|sürat|aras_kargo|日本郵便|ヤマト運輸|佐川急便|대한통운|한진택배|롯데택배|우체국택배|로젠택배|jne|sicepat|anteraja|ninja|pos_indonesia";
