"""What German receipts call their fields, most usual first."""

from schemas.receipt_labels.vocabulary import ReceiptWords

GERMAN = ReceiptWords(
    title="""
        kassenbon, quittung, kassenbeleg, kassenzettel, barverkauf, kundenbeleg, bon, bewirtungsbeleg, beleg,
        kaufbeleg, händlerbeleg, tankbeleg, parkbeleg, parkquittung, taxiquittung, kassabon, kassaquittung,
        barquittung, kaufquittung, zahlungsbeleg, verkaufsbeleg, kassenquittung
    """,
    merchant="handler, verkaufer, geschaft, filiale, markt, kassenbeleg von, handlername, betrieb",
    address="adresse, anschrift, filialadresse",
    purchase_date="""
        datum, kaufdatum, belegdatum, verkaufsdatum, datum uhrzeit, bondatum, rechnungsdatum, datum zeit,
        quittungsdatum, zahlungsdatum, transaktionsdatum, datum und uhrzeit, ausgestellt am
    """,
    not_purchase_date="""
        gultig bis, umtausch bis, ruckgabe bis, haltbar bis, mindestens haltbar, ablaufdatum, anreise, abreise,
        geburtsdatum
    """,
    currency="wahrung, alle betrage in, betrage in, alle preise in",
    tax_total="""
        mwst, mehrwertsteuer, ust, umsatzsteuer, enthaltene mwst, mwst betrag, inkl mwst, summe mwst, steuer,
        mwst gesamt, enthaltene ust, mwst summe, steuerbetrag, davon mwst, darin mwst, darin enthaltene mwst,
        gesamt mwst, steuer gesamt, gesamtsteuer, mwst inkl, enthalt mwst, summe ust
    """,
    not_tax="""
        ust id, ust idnr, ust id nr, steuernummer, steuer nr, ohne mwst, mwst nr, mwst satz, total mit mwst, uid
        nr, steuersatz
    """,
    grand_total="""
        summe, gesamt, gesamtbetrag, total, zu zahlen, endbetrag, betrag, gesamtsumme, zahlbetrag, summe eur,
        total eur, brutto, rechnungsbetrag, summe brutto, total chf, gesamtbetrag eur, betrag eur, gesamt eur,
        summe euro, bruttobetrag, zu zahlen eur, betrag chf, endsumme, total inkl mwst, gesamt brutto, betrag in
        eur, total in chf, summe total, gesamtbetrag brutto
    """,
    not_total="""
        zwischensumme, ruckgeld, wechselgeld, gegeben, bar gegeben, netto, summe netto, nettobetrag, gesamt
        netto, anzahl artikel, anzahl positionen, summe rabatt, gesamtersparnis, gesamtrabatt, ruckgeld eur,
        guthaben, restguthaben, davon, summe artikel, zuruck, netto betrag, artikelanzahl, ersparnis, trinkgeld,
        punkte
    """,
    cues="""
        bar, kasse, rückgeld, gegeben, kartenzahlung, bon, kassierer, ec karte, zurück, girocard, kontaktlos,
        terminal id, tse, signaturzähler, es bediente sie, vielen dank für ihren einkauf, bedienung, bonnummer,
        belegnr, twint, zapfsäule, bewirtete personen
    """,
)
