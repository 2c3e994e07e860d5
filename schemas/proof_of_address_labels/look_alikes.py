"""What stands on proofs of address beside a field's value and names something else, in all languages together."""

from schemas.wording import words

NOT_ISSUE_DATE = words(
    """
        due date, pay by, payment due, date of birth, birth date, billing period, meter reading date, valid until,
        next bill, move in date, date of moving in, period, from, to, contract start, direct debit date, collected
        on, fallig am, falligkeit, zahlbar bis, geburtsdatum, geboren am, abrechnungszeitraum, ablesedatum,
        einzugsdatum, eingezogen am, gultig bis, vertragsbeginn, abbuchung am, zeitraum, verbrauchszeitraum, date
        limite de paiement, a payer avant le, date de naissance, ne le, nee le, periode, prochaine facture, date d
        echeance, prelevement le, date de prelevement, date d entree, periodo de facturacion, fecha de nacimiento,
        fecha de vencimiento, vencimiento, fecha limite, fecha de cargo, fecha de alta, data di nascita, nato il,
        nata il, scadenza, data scadenza, da pagare entro, periodo di riferimento, periodo, vervaldatum,
        geboortedatum, te betalen voor, te betalen uiterlijk, leveringsperiode, datum vestiging, data de nascimento,
        data limite, data de vencimento, data limite de pagamento, periodo de faturacao, debito em
    """
)
NOT_HOLDER = words(
    """
        bank name, name of bank, issued by, supplier, provider, contact, contact name, case officer, sachbearbeiter,
        ansprechpartner, interlocuteur, conseiller, referente, contactpersoon, geburtsname, birth name, nom de
        naissance, strassenname, street name, account name
    """
)
