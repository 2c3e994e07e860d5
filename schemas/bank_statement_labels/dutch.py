"""What Dutch bank statements call their fields, most usual first."""

from schemas.bank_statement_labels.vocabulary import BankStatementWords

DUTCH = BankStatementWords(
    title="""
        rekeningafschrift, bankafschrift, rekeningoverzicht, afschrift, rekeninguittreksel, rekeningafschriften,
        dagafschrift, maandafschrift, transactieoverzicht, bij en afschrijvingen, overzicht betaalrekening,
        bankrekeningafschrift, overzicht bij en afschrijvingen, mutatieoverzicht, rekeningoverzicht betaalrekening,
        afschriften
    """,
    cues="""
        beginsaldo, eindsaldo, vorig saldo, nieuw saldo, saldo, af, bij, incasso, overschrijving, rentedatum,
        betaalautomaat, geldautomaat, incassant, boekdatum, bij en af, ideal, totaal af, totaal bij, rente,
        tegenrekening, bijschrijvingen, afschrijvingen
    """,
    holder="""
        rekeninghouder, naam rekeninghouder, ten name van, tenaamstelling, houder, naam, klant, rekening van,
        klantnaam, naam klant, rekening op naam van, titularis, op naam van
    """,
    iban="iban, iban nummer, rekeningnummer, rekening, rekeningnr, iban rekeningnummer",
    account_number="""
        rekeningnummer, rekening nr, rekeningnr, rekening, rekeningnr iban, uw rekening, rekeningnummer iban, nummer
        rekening
    """,
    bank="bank, banknaam, kantoor",
    statement_date="""
        datum afschrift, afschriftdatum, datum, afgedrukt op, datum van afgifte, opgemaakt op, datum van afschrift,
        datum overzicht, printdatum, afdrukdatum, aangemaakt op, opgesteld op, uitgiftedatum, dagtekening, datum
        opmaak, datum uittreksel, afschriftdatum datum
    """,
    period="""
        periode, periode van, van, over de periode, afschriftperiode, periode vanaf, afschrift van, overzicht van,
        transacties van, vanaf, begindatum, datum van, tijdvak, over periode, tussen, boekingen van, verslagperiode,
        overzichtsperiode, periode overzicht
    """,
    period_end="""
        tot, t m, tot en met, periode, over de periode, afschriftperiode, van, periode van, t m datum, einddatum,
        tot datum, tijdvak, overzicht van, afschrift van, transacties van, over periode, periode vanaf, en, vanaf
    """,
    currency="""
        valuta, munteenheid, bedragen in, munt, valuta rekening, valuta van de rekening, alle bedragen in,
        rekeningvaluta, muntsoort
    """,
    opening="""
        beginsaldo, vorig saldo, oud saldo, saldo vorig afschrift, openingssaldo, begin saldo, saldo begin, saldo
        begin periode, saldo bij aanvang, saldo aan het begin, startsaldo, aanvangssaldo, vorig saldo op, beginsaldo
        op, saldo op, oud saldo op, saldo vorige periode, saldo vorig rekeningafschrift, saldo vorig overzicht,
        saldo begin van de periode, saldo voorafgaand, vorige stand, beginstand
    """,
    closing="""
        eindsaldo, nieuw saldo, slotsaldo, huidig saldo, saldo nieuw, eind saldo, saldo eind, saldo einde, saldo
        einde periode, saldo aan het einde, eindsaldo op, nieuw saldo op, saldo per, huidig saldo op, saldo op
        einddatum, actueel saldo, saldo einde van de periode, saldo bij afsluiting, nieuwe stand, eindstand,
        afsluitsaldo, uw saldo
    """,
    day="""
        datum, boekdatum, boekingsdatum, transactiedatum, boekdat, boek datum, dag, verwerkingsdatum, datum boeking,
        trans datum, geboekt op, uitvoeringsdatum, verrichtingsdatum, datum verrichting
    """,
    description="""
        omschrijving, naam omschrijving, mededelingen, transactie, beschrijving, tegenpartij, naam, details,
        mededeling, omschrijving transactie, naam en omschrijving, naam tegenpartij, boekingsomschrijving,
        verrichting, omschrijving van de verrichting, soort transactie, detail, verrichtingen, mutatie
    """,
    amount="""
        bedrag, bedrag eur, bij af, bedrag in eur, bedrag euro, af bij, mutatie bedrag, bedrag in euro,
        mutatiebedrag, transactiebedrag
    """,
    debit="""
        af, debet, afschrijving, uitgaven, afgeschreven, af eur, bedrag af, debit, uit, uitgaande, betaald, debet
        eur, afgegaan, opnames, bedrag debet
    """,
    credit="""
        bij, credit, bijschrijving, ontvangsten, bijgeschreven, bij eur, bedrag bij, in, inkomend, credit eur,
        bijgekomen, stortingen, bedrag credit, ontvangen
    """,
    balance="""
        saldo, saldo na boeking, saldo eur, nieuw saldo, saldo na transactie, saldo na mutatie, resulterend saldo,
        actueel saldo, stand
    """,
)
