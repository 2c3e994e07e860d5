"""What German bank statements call their fields, most usual first."""

from schemas.bank_statement_labels.vocabulary import BankStatementWords

GERMAN = BankStatementWords(
    title="""
        kontoauszug, kontoauszuge, girokontoauszug, kontoubersicht, umsatzubersicht, auszug, kontokorrentauszug,
        kontoauszug nr, finanzstatus, umsatzliste, umsatzanzeige, kontobewegungen, umsatze, tagesauszug,
        monatsauszug, rechnungsabschluss, kontostand und umsatze, privatkonto, bankauszug, kontodetails,
        bewegungsubersicht, sammelauszug
    """,
    cues="""
        alter kontostand, neuer kontostand, kontostand, saldo, soll, haben, lastschrift, dauerauftrag, gutschrift,
        buchungstag, wertstellung, dispositionskredit, blz, anfangssaldo, endsaldo, gutschriften, lastschriften,
        kartenzahlung, uberweisung, sepa, geldautomat, zinsen, kontofuhrung, entgelt, buchungsdatum, valuta,
        verwendungszweck, summe soll, summe haben, blatt, dauerauftrage, verfugungsrahmen, uberziehung, verfugbarer
        betrag
    """,
    holder="""
        kontoinhaber, kontoinhaberin, inhaber, kontobezeichnung, kunde, kunde name, name, kontoinhaber in, konto
        von, inhaber des kontos, name des kontoinhabers, lautend auf, kundenname
    """,
    iban="iban, kontonummer iban, iban nummer, kontonummer, konto, konto nr, ihre iban",
    account_number="""
        kontonummer, konto nr, kontonr, konto, kontonr iban, ihr konto, kto nr, kontokorrent nr, ihre kontonummer,
        konto nummer
    """,
    bank="bank, kreditinstitut, geldinstitut, filiale",
    statement_date="""
        auszugsdatum, erstellt am, erstellungsdatum, datum, ausgestellt am, auszug vom, stand, ausstellungsdatum,
        druckdatum, gedruckt am, erstellt, datum des auszugs, auszug erstellt am, kontoauszug vom, per,
        erstelldatum, abschlussdatum, ausdruck vom, ausgedruckt am, kontostand per, datum auszug
    """,
    period="""
        zeitraum, auszugszeitraum, berichtszeitraum, abrechnungszeitraum, umsatze vom, vom, von, fur den zeitraum,
        buchungszeitraum, umsatzzeitraum, zeitraum vom, periode, periode vom, im zeitraum, umsatze von, beginn, ab,
        auszug fur den zeitraum, fur die zeit vom, bewegungen vom, abschlussperiode, startdatum, vom datum, von
        datum
    """,
    period_end="""
        bis, bis zum, zeitraum, auszugszeitraum, berichtszeitraum, abrechnungszeitraum, fur den zeitraum, zeitraum
        vom, periode, periode vom, buchungszeitraum, umsatzzeitraum, bis datum, ende, enddatum, im zeitraum, umsatze
        vom, vom, von, umsatze von, fur die zeit vom, bewegungen vom, abschlussperiode, per
    """,
    currency="""
        wahrung, kontowahrung, alle betrage in, betrage in, wahrung des kontos, betrage lauten auf, alle betrage in
        eur, kontowahrungscode, in wahrung
    """,
    opening="""
        alter kontostand, anfangssaldo, alter saldo, saldo alt, kontostand am, saldovortrag, anfangsbestand, letzter
        kontostand, saldo vortrag, eroffnungssaldo, anfangsstand, anfangskontostand, anfangsguthaben, kontostand
        alt, kontostand zu beginn, kontostand am anfang, saldo zu beginn, saldo vorperiode, saldo per anfang, alter
        stand, ubertrag vom letzten auszug, kontostand vom letzten auszug, kontostand letzter auszug, letzter
        auszug, saldo letzter auszug, saldo des letzten auszugs, stand alt, vorsaldo, vortrag, saldoubertrag,
        anfangssaldo am, alter kontostand vom, alter saldo per, kontostand vom, startsaldo, ausgangssaldo,
        anfangsbestand am, eroffnungsbestand, vorheriger kontostand, vorheriger saldo, kontostand bei
        periodenbeginn, saldo am anfang, guthaben alt
    """,
    closing="""
        neuer kontostand, endsaldo, neuer saldo, saldo neu, schlusssaldo, endbestand, aktueller kontostand,
        abschlusssaldo, kontostand neu, endstand, endkontostand, endguthaben, kontostand am ende, kontostand zum
        ende, saldo am ende, saldo zum ende, saldo per ende, neuer stand, stand neu, saldo zu ihren gunsten, saldo
        zu ihren lasten, kontostand per, saldo per, kontostand zum, neuer kontostand vom, neuer kontostand am,
        endsaldo am, schlussbestand, endbestand am, schlussstand, schlusskontostand, abschlussstand, saldo neu per,
        aktueller saldo, saldo aktuell, kontostand aktuell, guthaben neu, endsaldo per, kontostand bei periodenende,
        buchungssaldo, schlusssaldo am, ihr kontostand, ihr neuer kontostand
    """,
    day="""
        datum, buchungstag, buchungsdatum, buchung, bu tag, tag, buchungs tag, buch tag, buchungsdat, datum buchung,
        gebucht am, umsatzdatum, transaktionsdatum, btag, buch datum, ausfuhrung, gebucht
    """,
    description="""
        verwendungszweck, buchungstext, text, vorgang, umsatz, erlauterung, beschreibung, buchungsinformationen,
        buchung, buchungsdetails, details, auftraggeber empfanger, umsatzart, buchungstext verwendungszweck,
        transaktion, empfanger, geschaftsvorfall, auftraggeber beguinstigter, vorgang verwendungszweck, verwendung,
        avisierungstext, erlauterungen, buchungsinformation, zahlungsgrund, bezeichnung, grund
    """,
    amount="""
        betrag, umsatz, umsatz in eur, betrag eur, umsatzbetrag, soll haben, betrag in eur, betrag in euro, umsatz
        eur, summe, bewegung, betrag chf, betrag soll haben
    """,
    debit="""
        soll, belastung, belastungen, ausgang, ausgange, lastschriften, zu ihren lasten, auszahlung, lastschrift,
        lasten, soll eur, zu lasten, belastung eur, ausgaben, abgang, abgange, auszahlungen, zahlungsausgang,
        zahlungsausgange, belastet, lastschrift eur, s, minus
    """,
    credit="""
        haben, gutschrift, gutschriften, eingang, eingange, zu ihren gunsten, einzahlung, haben eur, zu gunsten,
        gutschrift eur, einnahmen, zugang, zugange, einzahlungen, zahlungseingang, zahlungseingange, gutgeschrieben,
        h, plus
    """,
    balance="""
        saldo, kontostand, saldo eur, saldo in eur, kontosaldo, saldo chf, neuer saldo, laufender saldo, stand,
        kontostand eur, saldo nach buchung, guthaben, bestand
    """,
)
