//! Duty, tax or a fee is open.
//!
//! # Applies when
//! The last event asks for a payment, or the buyer reports a charge although the tax was paid with the order.
//!
//! # The buyer sees
//! "Awaiting payment", a card or a letter from the post.
//!
//! # What helps
//! Paying in the operator's own portal within the window; objecting where the tax was paid at the checkout (EU up to
//! 150 EUR, UK up to 135 GBP).
//!
//! # Basis
//! Royal Mail holds an item 21 days; EU and UK rules as AliExpress quotes them.

use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    basis: Basis::official("Royal Mail's fee window; AliExpress' notices on VAT", "2026-11"),
    silenced_by: &[Cause::ReturnedToSender],
    at_most: Certainty::Certain,
    asks: &[Input::Destination, Input::Value],
    request: Request::WhatYouKnow,
    applies,
    words: Words::Always(TEXT),
};

fn applies(f: &Facts<'_>) -> Option<Match> {
    let due = f.stands_at(&[Stage::PaymentDue]);
    // That the tax is paid is trouble only where it is asked for again, which is in the country of the buyer: at
    // customs, at the door, or by an invoice after the delivery.
    let asked = f.passed(&[Stage::PaymentDue, Stage::CustomsHold]) || f.has_arrived();
    let charge = if asked {
        VeryStrong
    } else if f.unseen() {
        Strong
    } else {
        Medium
    };
    let window = f.fee_ends();
    let found = Match::new(Severity::Act)
        .maybe(VeryStrong, due.then(|| f.last_scan()).flatten())
        .reported(charge, Report::VatPrepaid, f)
        .reported(f.until_delivered(VeryStrong), Report::CustomsNoticeIgnored, f)
        .found()?;
    let tax = f.tax_at_checkout();
    let prepaid = tax.is_some();
    let found = found.maybe(Weak, tax);
    if let Some(over) = f.window_over() {
        return Some(found.speaks_against(Medium, over).then([
            f.now(ActionKind::CheckCustomsPortal),
            f.now(ActionKind::ContactLocalPost),
            f.write_to_seller(),
        ]));
    }
    let pay = f.by(ActionKind::PayDuty, window);
    let object = f.now(ActionKind::DisputeChargeWithProof);
    if f.has(Report::VatPrepaid) {
        Some(found.then([object, pay]))
    } else if prepaid {
        Some(found.then([pay, object]))
    } else {
        Some(found.then([pay, f.now(ActionKind::CheckCustomsPortal)]))
    }
}

const TEXT: Text = text! {
    en: "Customs or the post seems to want a payment before the parcel goes on. Pay only in their own portal; if the tax was already paid with the order, contest the charge and show the tax line of the order.",
    zh: "海关或邮政似乎要求先付款，包裹才会继续运输。请仅在其官方网站付款；如税款已随订单支付，请提出异议并出示税款记录。",
    fr: "La douane ou la poste semble réclamer un paiement avant que le colis reparte. Payez uniquement sur leur site\u{202f}; si la taxe a déjà été payée avec la commande, contestez en montrant la ligne de TVA.",
    es: "Parece que la aduana o el servicio postal pide un pago antes de que el paquete siga. Paga solo en su portal; si el impuesto ya se pagó con el pedido, reclama y muestra la línea del IVA.",
    nl: "De douane of de post lijkt een betaling te willen voordat het pakket verdergaat. Betaal alleen op hun eigen site; is de belasting al bij de bestelling betaald, maak dan bezwaar en toon de btw-regel.",
    it: "Sembra che la dogana o la posta chieda un pagamento prima che il pacco prosegua. Paga solo sul loro portale; se l'imposta è già stata pagata con l'ordine, contesta e mostra la riga IVA.",
    de: "Der Zoll oder die Post verlangt anscheinend eine Zahlung, bevor das Paket weitergeht. Zahlen Sie nur in deren eigenem Portal; wurde die Steuer schon mit der Bestellung bezahlt, widersprechen Sie und zeigen Sie die Steuerzeile.",
    pl: "Urząd celny lub poczta najwyraźniej żąda zapłaty, zanim paczka ruszy dalej. Płać tylko w ich portalu; jeśli podatek zapłacono już przy zamówieniu, zakwestionuj opłatę i pokaż pozycję VAT.",
    tr: "Paket devam etmeden önce gümrük veya posta ödeme istiyor gibi görünüyor. Yalnızca kendi sitelerinde ödeyin; vergi siparişle ödendiyse itiraz edin ve vergi satırını gösterin.",
    pt: "Parece que a alfândega ou o correio pede um pagamento antes de a encomenda seguir. Pague só no portal deles; se o imposto já foi pago no pedido, conteste e mostre a linha do imposto.",
    id: "Bea cukai atau pos tampaknya meminta pembayaran sebelum paket diteruskan. Bayar hanya di portal resmi mereka; jika pajak sudah dibayar bersama pesanan, ajukan keberatan dan tunjukkan baris pajaknya.",
    ru: "Похоже, таможня или почта требует оплаты, прежде чем посылка пойдёт дальше. Платите только на их сайте; если налог уже уплачен с заказом, оспорьте сбор и покажите строку налога.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn when_the_time_to_pay_is_over_the_portal_tells_what_became_of_it() {
        let late = at(Stage::PaymentDue, 41).to(Country::GB);
        first(&late, Cause::CustomsPaymentDue, ActionKind::CheckCustomsPortal);
    }

    #[test]
    fn an_open_charge_is_paid_in_the_portal() {
        first(
            &at(Stage::PaymentDue, 1).to(Country::BR),
            Cause::CustomsPaymentDue,
            ActionKind::PayDuty,
        );
    }

    #[test]
    fn a_tax_paid_with_the_order_is_not_paid_twice() {
        let twice = at(Stage::PaymentDue, 1)
            .to(Country::FR)
            .report(Report::VatPrepaid);
        first(
            &twice,
            Cause::CustomsPaymentDue,
            ActionKind::DisputeChargeWithProof,
        );
    }

    #[test]
    fn a_cleared_parcel_owes_nothing() {
        silent(&at(Stage::CustomsCleared, 1), Cause::CustomsPaymentDue);
    }

    #[test]
    fn tax_paid_at_the_checkout_is_no_trouble_on_the_way() {
        let moving = at(Stage::Departure, 8).report(Report::VatPrepaid);
        not_first(&moving, Cause::CustomsPaymentDue);
        let charged = at(Stage::Delivered, 2).report(Report::VatPrepaid);
        first(
            &charged,
            Cause::CustomsPaymentDue,
            ActionKind::DisputeChargeWithProof,
        );
    }
}
