//! English: customs, on the way out and on the way in.

use super::super::sheet::{Sheet, trap, usual, weak};
use crate::basis::Basis;
use crate::term::Stage::*;

#[rustfmt::skip] // one row a line
pub(super) const SHEET: Sheet = Sheet {
    language: "en",
    basis: Basis::several("UPU item events, tracking pages of Cainiao, DHL, FedEx, USPS, Royal Mail, Japan Post, Meest", "2026-11"),
    common: super::COMMON,
    lists: super::LISTS,
    doubt: super::DOUBT,
    groups: &[
        trap(CustomsRejected, &[
            ("@customs|clearance|import|export|aviation|security + refus*|reject*|seiz*|siez*|confiscat*|prohibit*|forbidden|denied|banned|not_permitted|not_allowed|not_admitted|impound* - @recipient|return*", "Import refused by customs"),
            ("seized|confiscated|impounded", "The parcel was seized"),
            ("prohibited|forbidden|restricted|banned|dangerous item*|good*|content*|article*|product*|merchandise - surface|air_restricted", "Prohibited goods found"),
        ]),
        trap(PaymentDue, &[
            ("held|hold|holding|retained|kept for|until payment|charges|fees|duty|duties|tax|taxes - received|clearance_of", "Item held for payment"),
            ("duty|duties|tax|taxes|vat|gst|customs_charge|customs_charges|customs_fee|customs_fees|import_fee|import_fees + pay|paid_by|be_paid|payable|unpaid|await*|due|outstanding|required|request*|need*|to_be_paid|must|payment - been_paid|was_paid|no|payment_received|payment_confirmed|cleared|complet*|assess*|document*|calculat*|presented|information|info|data|inspection|after_payment|following_payment|upon_payment", "Import VAT must be paid now"),
            ("@customs + await*|requir*|pending|due|outstanding|request* + payment|fee|fees|charge|charges - proof_of_payment|payment_proof|payment_receipt", "Held in customs, awaiting payment of charges"),
            ("payment|fee|fees|charge|charges|surcharge|postage + await*|requir*|due|outstanding|unpaid|request*|pending|needed|insufficient|underpaid|additional|to_be_paid|collect_from - proof_of_payment|payment_proof|received|cod|cash|without|export_clearance|insufficient_address", "Fee to be paid before release"),
            ("charge|charges|fee|fees|duty|duties|tax|taxes|vat|payment|surcharge + not|un been|yet_been|yet? paid|received|settled|collected - sender|seller|cod|cash", "The import fee has not been paid: not been settled"),
            ("charge|charges|fee|fees|duty|duties|tax|taxes|vat|surcharge + must_be_paid|has_to_be_paid|have_to_be_paid|needs_to_be_paid|need_to_be_paid|must_be_settled|must_pay|need_to_pay|have_to_pay|pay_now|is_payable - sender|seller", "A fee must be paid first"),
            ("waiting + payment|fee|tax|duty - tax_number|tax_id", "We are waiting for the payment"),
            ("postage due", "Item held, postage due"),
            ("import|customs|duty|tax|vat charge|charges|fee|fees|bill|invoice + sent|issued|raised|notif*|demand*|letter - paid|been_paid|cleared|received", "Duty bill issued to the addressee"),
        ]),
        usual(Transit, &[
            ("payment|duty|duties|tax|taxes|fee|fees|charges + received|paid|confirmed|complet*|success* - @customs|unpaid|not|clear*|await*|to_be", "The charges were paid"),
        ]),
        trap(CustomsHold, &[
            ("need*|requir*|await*|request* further? more? additional? information|documents|details|paperwork from .. importer|consignee|recipient|receiver|customer", "We need more information from the consignee"),
            ("kyc", "Invalid KYC documents"),
            ("@customs|clearance|broker|cbp + held|hold|holds|holding|keep|keeps|keeping|kept|detain*|retain*|retention|stopp*|suspend*|withheld|block*|pause* - releas*|country", "Detained by customs"),
            ("@customs|clearance + delay*|problem*|issue*|exception|fail*|abnormal*|anomal*|incomplete|not_complet*|unable|cannot|not_cleared|could_not|error|interrupt*|not_yet_cleared|not_been_cleared|not_yet_released|not_been_released|uncleared - export_clearance_fail|cleared_after", "Clearance delay"),
            ("@customs|clearance|import + document*|invoice|information|paperwork|data|id|declaration|details|proof|eori|ioss + missing|need*|requir*|await*|request*|incomplete|insufficient|incorrect|additional|further|pending|lack*|wait*|provide|inconsistent - fee|duty|payment", "Customs needs an invoice"),
            ("consignee|recipient|receiver|customer|importer + document*|information|paperwork|identification + missing|need*|requir*|await*|request*|incomplete|additional|provide + clearance|@customs|import|release", "Recipient must provide documents for release"),
            ("await* + @recipient|importer + clear*|@customs|document*|information", "Awaiting documents from consignee"),
            ("pending|awaiting release + agency|government|customs", "Pending release by a government agency"),
            ("regulatory|agency + hold|held|review|clearance - cleared|releas*|presented|submitted", "Held by a regulatory agency"),
            ("held|hold + document*|invoice|paperwork|import|declaration|incomplete", "On hold: commercial invoice missing"),
        ]),
        usual(CustomsHold, &[
            ("missing|incomplete|incorrect|improper|invalid international? document*|invoice|paperwork", "Missing documents"),
            ("commercial|proforma invoice + missing|need*|requir*|await*|request*", "Commercial invoice required"),
        ]),
        trap(CustomsCleared, &[
            ("return*|handed|released|transferred|given back? to .. post|carrier|postal|us .. from|by @customs", "Handed back to the post by customs"),
            ("return*|released|handed_back .. from @customs - sender|not|will", "Returned to the post office from customs"),
            ("@customs|clearance hold .. lifted|removed|resolved|released|cleared", "Customs hold has been lifted"),
            ("import declaration completed|accepted|released|finished|approved", "Import declaration accepted"),
            ("@customs|clearance|cbp + cleared|clears|releas*|complet*|success*|finish*|done|passed|pass|approv*|concluded|ended - not|in_progress|start*|begin*|began|await*|wait*|before|fail*|delay*|hold|held|unable|incomplete|export*|handed|hand_over|unsuccess*|pending|prepar*|if|arriv*|transferred_to|broker_notified|under|document*|information|submit*|process|once|until|outbound|depart*|origin|in_clearance|in_customs|ready|event|present*|required|reject*|refus*|initiat*|on_going|ongoing|to_be|complete_clearance|package_complet*", "Released by customs"),
            ("import*|arrival clear*|clearance|customs|custom + releas*|clear|cleared|complet*|success*|finish*|passed|done - not|await*|fail*|delay*|start*|begin*|held|unable|progress|processing", "Import clearance completed"),
            ("@customs|import clear*|clearance? completed|complete|success|successful|finished|done|released - export*|outbound|origin|exit|not", "Customs clearance complete"),
            ("cleared|released by|from|through|at? import? @customs|clearance - being|not|isn|wasn|hasn|await*|before|until|once|will|pending|unless|after", "Cleared through customs"),
            ("return* from import? @customs", "Returned from customs"),
            ("left|leave|leaving|depart* .. @customs - hand*|office_to|sender|export*|country|to_customs", "The parcel left the customs office"),
            ("clear* + without + inspection|@customs", "Cleared without inspection"),
            ("@customs|clearance|import + process|processing|procedure|procedures|formalit*|clearance + complet*|finish*|ended|done|concluded|over - not|incomplete|export*|will|before|await*|pending|until|outbound|origin|if|once", "The import formalities were concluded"),
            ("import is|was|now complete|completed|done|finished", "The import is done"),
            ("@customs + approved|accepted|authorised|authorized|agreed|waved - not|export*|origin|hand*", "Customs approved the import"),
        ]),
        usual(CustomsCleared, &[
            ("out of customs", "Out of customs"),
            ("^ cleared|released $", "Cleared"),
            ("cleared and|for|by|at|through - not|security", "Cleared and on its way"),
            ("international shipment|parcel release* - export*", "International parcel released"),
            ("internationally|import releas*|cleared", "Import released"),
            ("clearance complet*|success*|finish*|done|released - export*|not|await*|package", "Clearance completed"),
            ("duties|duty|tax|taxes + paid|collected|received + @customs|clear*|releas*", "Duties paid, item released"),
            ("no customs duty|duties|tax", "No customs duty to pay"),
        ]),
        trap(CustomsExport, &[
            ("return*|released|back from .. export + @customs|security - import|sender", "Back from export customs"),
            ("export* + @customs|clear*|releas*|declar*|security|inspection - import*|fail*|reject*|refus*|held|warehouse|payment", "In export customs"),
            ("@customs|clearance + outbound|origin|departure_country|country_of_origin|outward|departure - import*|left_customs|fail*|held|reject*|arriv*", "Customs of origin"),
            ("export + process*|complet*|success*|finish*|start* - import*|fail*|warehouse|office|facility|parcel_center|parcel_centre|center|centre|hub", "Export processing finished"),
            ("released|cleared + export", "Released for export"),
            ("@customs|clearance|clearence|declaration + export|origin|departure|dispatch|outbound - import*|destination|fail*|held|reject*|refus*|left|arriv*|after", "Declaration lodged in the country of dispatch: customs"),
        ]),
        usual(Info, &[("@customs transmission|message", "Customs message sent")]),
        usual(CustomsIn, &[
            ("in|at|with|to|by|from|under|through|awaiting|for the? import? @customs", "With customs"),
            ("^ @customs $", "Customs"),
            ("available|ready|waiting for clearance", "Available for clearance"),
            ("@customs + arriv*|present*|hand*|transfer*|deliver*|given|sent|submit*|received|enter*|inspect*|examin*|process*|review*|scan*|check*|start*|begin*|began|initiat*|under*|progress|await*|wait*|clear*|declar*|event|assess*|pending|control", "Presented to customs"),
            ("@customs + in|into|at|by|to|with|for + clear*|inspection|process*|import*|clearance", "In customs for inspection"),
            ("import* + clear*|@customs|inspection|process*|declar*|start*|formalit*", "Import processing started"),
            ("clear* + process*|start*|progress|begin*|await*|in|under|event|arriv*|initiat*|pending|ongoing - sort*|fail*|complet*|packages", "Clearance in progress"),
            ("bond|bonded - left|depart*", "Moved under bond"),
            ("quarantine", "In quarantine"),
            ("inward|inbound @customs|clearance", "Inward customs"),
            ("broker + notified|process*|entry|submitted|transferred", "Broker notified to start clearance"),
            ("security screening|inspection|check|scan|control", "Security screening"),
            ("under inspection|examination", "Under inspection"),
            ("import scan", "Import scan"),
            ("border clearance|inspection|check|checks|control", "At the border checks"),
            ("handed|given over? to custom", "Given to custom"),
            ("declaration|entry + submitted|lodged|filed|sent", "Entry filed"),
            ("dut*|tax|taxes + calculat*|assess*|determin*", "Duties are being assessed"),
            ("^ @customs service|procedure|procedures|formalit*|control|office|zone|area|event|process|processing|handling|operations|inspection", "Customs formalities"),
            ("inbound|entering|entered|enters into|in customs - out|released|cleared", "Entering into customs"),
            ("customs status|event|information updated|update", "Customs event updated"),
        ]),
        weak(CustomsIn, &[
            ("^ clearance|clearing $", "Clearing"),
        ]),
        trap(CustomsIn, &[
            ("@customs|clearance document*|documents|paperwork|declaration .. being? prepared|drafted|compiled", "Customs papers: the customs declaration is being prepared"),
            ("being .. cleared|declared|inspected|examined|checked + @customs|clearance|import - not|export", "Being inspected by customs now"),
            ("@customs|clearance|import + process*|procedure*|clearance + underway|under_way|in_progress|started|ongoing|begun|running|pending - held|hold|export*|outbound|origin", "Import procedure is under way"),
            ("vat|duty|duties|import_tax|import_fee|customs_fee|customs_charge + paid|settled - not|unpaid|to_be|requir*|pending|await*|cleared|releas*|must|delivered_duty", "The duties are settled"),
        ]),
        trap(Transit, &[
            ("@customs|import|duty|duties|vat|tax|taxes|fee|fees|charge|charges .. paid|settled|collected|received - not|un|unpaid|to_be_paid|must|await*|pending|clear*|releas*|sender|wait*|awaiting", "Import charges were settled"),
        ]),
        trap(CustomsHold, &[
            ("tax_id|tax_number|cpf|cnpj|eori|ioss|pccc|passport|id_number|id_card|identity_number|national_id|customs_code|clearance_code + missing|invalid|wait*|await*|need*|requir*|request*|provide|incorrect|mismatch|wrong|not - deliver*|attempt*", "Waiting for the tax number of the buyer"),
            ("contact* .. @recipient|importer|sender|shipper .. clearance|@customs|import|broker .. information|info|infor|documents|details", "Contacting the consignee for customs information"),
            ("contact* the? importer", "We try to contact the importer"),
        ]),
        usual(CustomsIn, &[
            ("@customs + information|data|document*|declaration|paperwork|details + record|recorded|transmit*|submit*|sent|received|lodged|provided|transfer*", "Customs data transmitted"),
        ]),
        trap(PaymentDue, &[
            ("await*|wait*|waits for|on? @customs payment|fee|charges", "Awaiting customs payment by you"),
            ("storage|handling|import fee|fees|charge|charges apply|applies|due|payable", "Storage charges due"),
            ("@customs|import charge|charges|fee|fees|duty|duties apply|applies|applicable|assigned", "Import charges apply"),
        ]),
        trap(CustomsHold, &[
            ("need*|requir*|await*|request* .. information|documents|details|paperwork to .. clear|release|clearance|customs", "We require further details to release it"),
        ]),
        trap(CustomsCleared, &[
            ("reviewed|inspected|checked|examined|screened by @customs and - not|held|will", "Inspected by customs and sent on"),
        ]),
        usual(CustomsHold, &[
            ("no|without @customs|commercial? documents|paperwork|invoice - required|needed|clear*", "Without commercial invoice"),
        ]),
        trap(CustomsHold, &[
            ("@recipient|importer .. requested|asked|required to provide|submit|supply|upload|send", "Importer was asked to submit a form"),
        ]),
        usual(CustomsIn, &[
            ("inspection pending|scheduled|ordered|in_progress|ongoing", "Inspection ordered"),
        ]),
    ],
};
