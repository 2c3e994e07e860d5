"""What German invoices call their fields, most usual first."""

from schemas.invoice_labels.vocabulary import InvoiceWords

GERMAN = InvoiceWords(
    invoice="rechnung, handelsrechnung, faktura, schlussrechnung, abschlagsrechnung, kostenrechnung",
    credit_note="gutschrift, rechnungskorrektur, rechnungs korrektur, korrekturrechnung, stornorechnung",
    invoice_number="""
        rechnungsnummer, rechnungs nr, rechnung nr, rechnungsnr, rechnung nummer, re nr, rg nr, rechnung,
        belegnummer, beleg nr, belegnr, gutschrift nr, gutschriftnummer, gutschrifts nr, gutschrift, faktura nr,
        fakturanummer, dokumentnummer, dokument nr, korrekturrechnung nr, re nummer, rechnungskorrektur nr,
        stornorechnung nr, belegnummer rechnung, rechnungs nummer
    """,
    not_invoice_number="""
        kundennummer, kunden nr, kundennr, auftragsnummer, auftrags nr, auftrag nr, bestellnummer, bestell nr,
        lieferschein nr, lieferscheinnummer, lieferschein, steuernummer, steuer nr, vertragsnummer,
        ursprungsbeleg nr, ursprungsrechnung, reklamationsnummer, seite, rechnungsdatum, rechnungsadresse,
        rechnungsempfanger, rechnungsanschrift, rechnungsbetrag, rechnungswahrung, zu rechnung, rechnung vom,
        rechnungszeitraum, leistungszeitraum, projektnummer, projekt nr, zahlungsreferenz, lief nr, rechnung an,
        rechnung gemass, rechnungssumme, gemass rechnung
    """,
    issue_date="""
        rechnungsdatum, rechnungs datum, belegdatum, beleg datum, ausstellungsdatum, gutschriftdatum,
        gutschriftsdatum, rechnung vom, datum, ausgestellt am, fakturadatum, rechnungsdat, vom, dokumentdatum,
        ausstelldatum, datum der rechnung
    """,
    not_issue_date="""
        bestell datum, lieferdatum, liefer datum, leistungsdatum, leistungs datum,
        auftragsdatum, lieferschein datum, lieferscheindatum, falligkeitsdatum, falligkeit, liefertermin,
        zahlbar bis, fallig am, liefer und leistungsdatum, leistungszeitraum, valutadatum, druckdatum, auftrag
        datum lief, versanddatum, bestelldatum
    """,
    due_date="""
        falligkeitsdatum, fallig am, falligkeit, zahlbar bis, fallig, zahlbar bis zum, zahlungsziel, zu zahlen
        bis, zahlung bis, fallig bis, fallig zum, zahlungsfrist, bitte zahlen bis, spatestens bis, bis zum, bis
        spatestens, zahlbar spatestens am, netto bis, zahltag, ohne abzug fallig, ist bis, bis spatestens zum,
        zahlung bis zum, uberweisen bis
    """,
    not_due_date="""
        fallige zahlung, skonto bis, skonto bei zahlung bis, skonto bis zum, bei zahlung bis, abzug bei zahlung
        bis
    """,
    currency="wahrung, rechnungswahrung, alle betrage in, betrage in",
    not_party="""
        lieferung an, empfangsstelle, steuerbevollmächtigter des verkäufers, versandadresse, bei rückfragen,
        lieferadresse, lieferanschrift, warenempfänger, abweichender warenempfänger, abweichender
        zahlungsempfänger, zahlungsempfänger, ansprechpartner
    """,
    seller="""
        verkaufer, lieferant, rechnungssteller, leistungserbringer, rechnungsaussteller, absender, von,
        auftragnehmer, aussteller, dienstleister, leistender unternehmer
    """,
    buyer="""
        rechnungsempfanger, kaufer, kunde, rechnung an, leistungsempfanger, rechnungsadresse,
        rechnungsanschrift, auftraggeber, kaufer leistungsempfanger, empfanger, besteller, an, kundenanschrift,
        abnehmer
    """,
    vat_id="""
        ust idnr, ust id nr, ust id, umsatzsteuer id, ustid, ustidnr, umsatzsteuer identifikationsnummer, uid,
        uid nr, umsatzsteuer idnr, ust identnummer, ust ident nr, mwst nr, umsatzsteuer id nr, uid nummer, vat
        id, mwst nummer, ust ident, ust identifikationsnummer
    """,
    seller_vat_id="unsere ust idnr, unsere ust id, ust idnr verkaufer, unsere uid",
    buyer_vat_id="""
        ihre ust idnr, ihre ust id, ust idnr kunde, ihre ust id nr, kunden ust idnr, ust id kunde, ihre
        umsatzsteuer id, ust idnr des kunden, ihre uid, kunden ust id, ust idnr des leistungsempfangers
    """,
    iban="iban, iban nr, bankverbindung iban, iban nummer",
    order_number="""
        bestellnummer, bestell nr, ihre bestellung, bestellung nr, bestellnr, ihre bestellnummer,
        auftragsnummer, auftrags nr, auftrag nr, ihre bestell nr, bestellung, auftragsnr, ihr auftrag,
        bestellreferenz, kundenbestellnummer, ihre bestellung nr, ihre auftragsnummer, ihr zeichen, ihre
        referenz, bestell nummer, kundenreferenz
    """,
    not_order_number="""
        bestell datum, auftragsdatum, auftrag datum lief, unsere auftragsnummer, unser auftrag, auftrag nr lief,
        unser zeichen, bestelldatum
    """,
    lines_total="summe positionen, positionssumme, warenwert, summe der positionen",
    line_items="positionen",
    description="""
        beschreibung, bezeichnung, artikelbezeichnung, artikel, leistung, leistungsbeschreibung, text, produkt,
        warenbezeichnung, artikelbeschreibung, position, produktbezeichnung, artikel bezeichnung, positionstext,
        tatigkeit, artikeltext
    """,
    other_columns="""
        artikel nr, artikelnummer, einheit, eh, me, rabatt, mwst, ust, mwst satz, ust satz, datum, lfd nr, mwst
        s, ust s, mwst in, art nr lief, art nr kunde, art nr lieferant, artikelnr, art nr, pos
    """,
    quantity="menge, anzahl, stk, stuck, stunden, anz, stuckzahl, menge einheit, std, liefermenge",
    unit_price="""
        einzelpreis, preis, e preis, ep, nettopreis, stuckpreis, preis einheit, preis netto, e preis netto,
        einzelpreis netto, preis pro einheit, stundensatz, einheitspreis, preis je einheit, ep netto, einzel,
        einzelpreis in, eh preis, stk preis
    """,
    line_total="""
        gesamtpreis, gesamt, betrag, summe, nettobetrag, gesamtbetrag, g preis, netto, nettowert, gp,
        gesamtpreis netto, positionsbetrag, betrag netto, gesamt netto, positionspreis, preis gesamt,
        positionssumme, total, positionsbetrag ohne ust, wert, warenwert, zeilensumme, netto gesamt, gesamtwert,
        gesamt in, summe netto, entgelt
    """,
    tax_breakdown="steueraufschlusselung",
    tax_rate="mwst, ust, steuersatz, mwst satz, ust satz, satz, mehrwertsteuer, umsatzsteuer, steuer",
    tax_basis="""
        netto, nettobetrag, bemessungsgrundlage, basisbetrag, basis, warenwert, nettowert, entgelt,
        steuerbasisbetrag, steuerbasis, grundlage
    """,
    tax_amount="""
        mwst betrag, steuerbetrag, ust betrag, mehrwertsteuer, mwst, ust, steuer, betrag, umsatzsteuer,
        umsatzsteuerbetrag
    """,
    allowance_total="""
        rabatt, nachlass, abzug, gesamtbetrag der abschlage, rechnungsrabatt, abschlage, summe abschlage,
        treuerabatt, mengenrabatt, preisnachlass, abzuglich rabatt, kundenrabatt, sonderrabatt, gesamtrabatt
    """,
    charge_total="""
        versandkosten, fracht, zuschlag, versand, verpackung, porto, gesamtbetrag der zuschlage, frachtkosten,
        lieferkosten, zuschlage, transportkosten, summe zuschlage, versandkostenpauschale
    """,
    net_total="""
        nettobetrag, netto, summe netto, gesamt netto, nettosumme, zwischensumme, rechnungssumme ohne ust,
        gesamtbetrag netto, netto gesamt, summe ohne mwst, total netto, netto summe, gesamtsumme netto,
        nettogesamtbetrag, rechnungsbetrag netto, zwischensumme netto, netto betrag, entgelt, summe exkl mwst,
        total exkl mwst, betrag netto, nettowert, gesamtnetto, gesamtbetrag ohne ust, summe positionen netto
    """,
    not_net_total="zahlbar netto, netto zahlbar, netto bis, nettogewicht",
    tax_total="""
        mwst, ust, umsatzsteuer, mehrwertsteuer, summe mwst, mwst betrag, ust betrag, steuerbetrag, zzgl mwst,
        zzgl ust, gesamt mwst, steuer, gesamtsteuer, summe steuer, zuzuglich mwst, mwst gesamt, summe ust,
        gesamt ust, steuerbetrag in, ust gesamt, versicherungssteuer, zzgl umsatzsteuer, zuzuglich umsatzsteuer,
        zzgl mehrwertsteuer, umsatzsteuer gesamt, gesamtbetrag ust
    """,
    not_tax_total="""
        ust idnr, ust id, umsatzsteuer id, steuernummer, total inkl mwst, total ohne ust, inkl mwst, inkl ust,
        mwst satz, mwst nr, steuersatz, steuerfrei
    """,
    grand_total="""
        gesamtbetrag, rechnungsbetrag, gesamtsumme, endbetrag, bruttobetrag, brutto, gesamt, summe brutto,
        gesamt brutto, bruttosumme, total, summe, zu zahlen, zahlbetrag, gesamtbetrag brutto, endsumme,
        rechnungssumme, total brutto, zu zahlender betrag, gutschriftsbetrag, rechnungsendbetrag,
        rechnungstotal, brutto gesamt, gesamtpreis, rechnungsbetrag brutto, gesamtbetrag inkl mwst, total inkl
        mwst, gesamtsumme brutto, gutschriftbetrag, endbetrag brutto, summe inkl mwst, bruttogesamtbetrag
    """,
    not_grand_total="""
        zwischensumme, gesamtgewicht, gesamt netto, positionssumme, gesamtrabatt, ubertrag, bruttopreis,
        bruttogewicht, artikelgesamtrabatt, stammkapital
    """,
    prepaid_amount="""
        anzahlung, bereits bezahlt, erhaltene anzahlungen, bereits gezahlt, abzuglich anzahlung, vorauszahlung,
        geleistete anzahlung, anzahlungen, bezahlt, erhaltene anzahlung, abzgl anzahlung
    """,
    rounding_amount="rundung, rundungsbetrag, rundungsdifferenz, rundungsausgleich",
    amount_due="""
        zahlbetrag, zu zahlen, offener betrag, restbetrag, zu zahlender betrag, noch zu zahlen, restzahlung,
        verbleibender betrag, offen, noch offen, falliger betrag
    """,
)
