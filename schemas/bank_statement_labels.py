"""The words by which bank statements call their fields, by language, most usual first.

Compared without case, accents and punctuation.
"""

from schemas.wording import words, words_by_language

TITLE = words_by_language(
    en="""
        bank statement, account statement, statement of account, statement of accounts, current account statement,
        checking account statement, savings account statement, business account statement, your statement,
        monthly statement, statement
    """,
    de="kontoauszug, kontoauszuge, girokontoauszug, kontoubersicht, umsatzubersicht, auszug, kontokorrentauszug",
    fr="releve de compte, releve bancaire, releve de compte bancaire, extrait de compte, releve de compte courant",
    es="extracto de cuenta, extracto bancario, extracto, estado de cuenta, extracto de movimientos",
    it="estratto conto, estratto di conto corrente, estratto conto bancario, lista movimenti",
    nl="rekeningafschrift, bankafschrift, rekeningoverzicht, afschrift, rekeninguittreksel",
    pt="extrato bancario, extrato de conta, extrato, extracto bancario, extrato combinado, extrato integrado",
)
CUES = words_by_language(
    en="""
        sort code, overdraft, direct debit, standing order, paid in, paid out, money in, money out, withdrawals,
        deposits, opening balance, closing balance, balance brought forward, balance carried forward, available balance
    """,
    de="""
        alter kontostand, neuer kontostand, kontostand, saldo, soll, haben, lastschrift, dauerauftrag, gutschrift,
        buchungstag, wertstellung, dispositionskredit, blz, anfangssaldo, endsaldo
    """,
    fr="""
        ancien solde, nouveau solde, solde, debit, credit, virement, prelevement, decouvert autorise, date de valeur,
        rib, solde crediteur, solde debiteur
    """,
    es="saldo anterior, saldo final, saldo inicial, saldo, cargo, abono, transferencia, domiciliacion, fecha valor",
    it="saldo iniziale, saldo finale, saldo, dare, avere, bonifico, addebito, accredito, data valuta, scoperto",
    nl="beginsaldo, eindsaldo, vorig saldo, nieuw saldo, saldo, af, bij, incasso, overschrijving, rentedatum",
    pt="saldo inicial, saldo final, saldo anterior, saldo, debito, credito, transferencia, data valor, movimentos",
)
HOLDER = words_by_language(
    en="account holder, account name, account in the name of, name of account holder, customer name, holder",
    de="kontoinhaber, kontoinhaberin, inhaber, kontobezeichnung, kunde",
    fr="titulaire, titulaire du compte, intitule du compte, nom du titulaire",
    es="titular, titular de la cuenta, nombre del titular, titulares",
    it="intestatario, intestatario del conto, intestato a, titolare del conto",
    nl="rekeninghouder, naam rekeninghouder, ten name van, tenaamstelling, houder",
    pt="titular, titular da conta, nome do titular",
)
IBAN = words_by_language(
    en="iban", de="iban", fr="iban", es="iban, codigo iban", it="iban, codice iban", nl="iban", pt="iban"
)
ACCOUNT_NUMBER = words_by_language(
    en="account number, account no, acct no, a c no, account",
    de="kontonummer, konto nr, kontonr, konto",
    fr="numero de compte, n de compte, compte n, compte numero",
    es="numero de cuenta, n de cuenta, cuenta n, cuenta",
    it="numero di conto, numero conto, conto n, conto corrente n, c c n, n conto",
    nl="rekeningnummer, rekening nr, rekeningnr, rekening",
    pt="numero de conta, n de conta, conta n, conta numero, numero da conta, nib",
)
NOT_ACCOUNT = words(
    """
        sort code, bic, swift, statement number, statement no, customer number, blz, bankleitzahl, auszug nr,
        auszugsnummer, kundennummer, code banque, code guichet, cle rib, numero client, abi, cab, cin, numero cliente,
        klantnummer, afschriftnummer, volgnummer, account type, kontoart
    """
)
BANK = words_by_language(
    en="bank, bank name, branch",
    de="bank, kreditinstitut, geldinstitut, filiale",
    fr="banque, etablissement, agence",
    es="banco, entidad, oficina, sucursal",
    it="banca, istituto, filiale, agenzia",
    nl="bank, banknaam, kantoor",
    pt="banco, instituicao, agencia, balcao",
)
STATEMENT_DATE = words_by_language(
    en="statement date, date of statement, date of issue, issue date, issued on, date, as of, produced on",
    de="auszugsdatum, erstellt am, erstellungsdatum, datum, ausgestellt am, auszug vom, stand",
    fr="date du releve, date d edition, edite le, releve du, date, arrete au, date d arrete",
    es="fecha de emision, fecha del extracto, fecha extracto, fecha, emitido el, fecha de expedicion",
    it="data estratto conto, data di emissione, data documento, emesso il, data, estratto conto al",
    nl="datum afschrift, afschriftdatum, datum, afgedrukt op, datum van afgifte, opgemaakt op",
    pt="data do extrato, data de emissao, emitido em, data, data extrato",
)
NOT_STATEMENT_DATE = words(
    """
        value date, booking date, buchungstag, buchungsdatum, wertstellung, valuta, date de valeur, date operation,
        fecha valor, fecha operacion, data valuta, data operazione, rentedatum, boekdatum, data valor, data movimento,
        opening balance, closing balance, alter kontostand, neuer kontostand, ancien solde, nouveau solde, kontostand,
        saldo anterior, saldo final, saldo inicial, saldo iniziale, beginsaldo, eindsaldo, due date, date of birth
    """
)
PERIOD = words_by_language(
    en="""
        statement period, period covered, period, for the period, account activity for, transactions from,
        from, period from, covering
    """,
    de="zeitraum, auszugszeitraum, berichtszeitraum, abrechnungszeitraum, umsatze vom, vom, von, fur den zeitraum",
    fr="periode, periode du, du, pour la periode du, releve du, operations du",
    es="periodo, periodo del, del, desde, periodo de liquidacion, movimientos del, desde el",
    it="periodo, periodo dal, dal, movimenti dal, periodo di riferimento, dal giorno",
    nl="periode, periode van, van, over de periode, afschriftperiode",
    pt="periodo, periodo de, de, desde, movimentos de, periodo do extrato",
)
PERIOD_END = words_by_language(
    en="to, until, period to, through, period ending, statement period, period covered, period, for the period",
    de="bis, bis zum, zeitraum, auszugszeitraum, berichtszeitraum, abrechnungszeitraum, fur den zeitraum",
    fr="au, jusqu au, periode, periode du, pour la periode du",
    es="al, hasta, hasta el, periodo, periodo del, periodo de liquidacion",
    it="al, fino al, periodo, periodo dal, periodo di riferimento",
    nl="tot, t m, tot en met, periode, over de periode, afschriftperiode",
    pt="a, ate, periodo, periodo de, periodo do extrato",
)
CURRENCY = words_by_language(
    en="currency, account currency, all amounts in, amounts in",
    de="wahrung, kontowahrung, alle betrage in, betrage in",
    fr="devise, monnaie, montants en, devise du compte",
    es="moneda, divisa, importes en, divisa de la cuenta",
    it="valuta conto, divisa, importi in, valuta del conto",
    nl="valuta, munteenheid, bedragen in, munt",
    pt="moeda, divisa, valores em, moeda da conta",
)
OPENING = words_by_language(
    en="""
        opening balance, balance brought forward, previous balance, starting balance, beginning balance, balance at
        start, start balance, balance at beginning of period, old balance, opening balance on
    """,
    de="""
        alter kontostand, anfangssaldo, alter saldo, saldo alt, kontostand am, saldovortrag, anfangsbestand,
        letzter kontostand, saldo vortrag, eroffnungssaldo
    """,
    fr="""
        ancien solde, solde initial, solde precedent, solde anterieur, solde au debut de periode, solde de depart,
        ancien solde au, solde d ouverture
    """,
    es="saldo anterior, saldo inicial, saldo de apertura, saldo previo, saldo al inicio",
    it="saldo iniziale, saldo precedente, saldo di apertura, saldo inizio periodo, saldo contabile iniziale",
    nl="beginsaldo, vorig saldo, oud saldo, saldo vorig afschrift, openingssaldo",
    pt="saldo inicial, saldo anterior, saldo de abertura, saldo no inicio",
)
CLOSING = words_by_language(
    en="""
        closing balance, new balance, ending balance, balance carried forward, current balance, final balance,
        balance at end, end balance, balance at end of period, closing balance on
    """,
    de="""
        neuer kontostand, endsaldo, neuer saldo, saldo neu, schlusssaldo, endbestand, aktueller kontostand,
        abschlusssaldo, kontostand neu
    """,
    fr="nouveau solde, solde final, solde de cloture, solde en fin de periode, nouveau solde au, solde a la cloture",
    es="saldo final, saldo actual, saldo de cierre, nuevo saldo, saldo al final",
    it="saldo finale, saldo di chiusura, nuovo saldo, saldo fine periodo, saldo contabile finale",
    nl="eindsaldo, nieuw saldo, slotsaldo, huidig saldo, saldo nieuw",
    pt="saldo final, saldo atual, saldo de fecho, novo saldo, saldo de encerramento, saldo contabilistico final",
)
NOT_BALANCE = words(
    """
        available balance, verfugbarer betrag, verfugbarer saldo, solde disponible, saldo disponible, saldo disponibile,
        beschikbaar saldo, saldo disponivel, overdraft limit, dispositionskredit, average balance, minimum balance
    """
)
DAY = words_by_language(
    en="date, booking date, transaction date, posting date, posted, trans date",
    de="datum, buchungstag, buchungsdatum, buchung, bu tag, tag",
    fr="date, date operation, date d operation, date de l operation, date comptable",
    es="fecha, fecha operacion, fecha de operacion, f operacion, fecha contable",
    it="data, data operazione, data contabile, data mov, data movimento",
    nl="datum, boekdatum, boekingsdatum, transactiedatum",
    pt="data, data mov, data movimento, data do movimento, data lanc, data lancamento",
)
NOT_DAY = words(
    """
        value date, valuta, wertstellung, wert, valeur, date de valeur, date valeur, fecha valor, f valor, valor,
        data valuta, rentedatum, valutadatum, data valor, data val
    """
)
DESCRIPTION = words_by_language(
    en="description, details, transaction, transaction details, payment type and details, particulars, narrative, memo",
    de="verwendungszweck, buchungstext, text, vorgang, umsatz, erlauterung, beschreibung, buchungsinformationen",
    fr="libelle, nature de l operation, operation, operations, detail des operations, designation, nature",
    es="concepto, descripcion, movimiento, detalle, operacion, concepto y observaciones",
    it="descrizione, descrizione operazione, causale, operazione, dettagli, descrizione delle operazioni",
    nl="omschrijving, naam omschrijving, mededelingen, transactie, beschrijving, tegenpartij",
    pt="descricao, descricao do movimento, descritivo, movimento, detalhes",
)
AMOUNT = words_by_language(
    en="amount, transaction amount, value",
    de="betrag, umsatz, umsatz in eur, betrag eur, umsatzbetrag",
    fr="montant, montant en euros, somme",
    es="importe, importe eur, monto, cantidad",
    it="importo, importo eur, ammontare",
    nl="bedrag, bedrag eur, bij af",
    pt="montante, valor, importancia, valor eur",
)
DEBIT = words_by_language(
    en="debit, debits, paid out, money out, withdrawals, withdrawal, payments, out, payments out",
    de="soll, belastung, belastungen, ausgang, ausgange, lastschriften, zu ihren lasten, auszahlung, lastschrift",
    fr="debit, debits, debit euros, sorties, retraits",
    es="debe, cargo, cargos, debito, salidas, adeudos, retiros",
    it="dare, addebiti, addebito, uscite, movimenti dare",
    nl="af, debet, afschrijving, uitgaven, afgeschreven",
    pt="debito, debitos, saidas",
)
CREDIT = words_by_language(
    en="credit, credits, paid in, money in, deposits, deposit, receipts, in, payments in",
    de="haben, gutschrift, gutschriften, eingang, eingange, zu ihren gunsten, einzahlung",
    fr="credit, credits, credit euros, entrees, depots",
    es="haber, abono, abonos, credito, entradas, ingresos",
    it="avere, accrediti, accredito, entrate, movimenti avere",
    nl="bij, credit, bijschrijving, ontvangsten, bijgeschreven",
    pt="credito, creditos, entradas",
)
BALANCE = words_by_language(
    en="balance, running balance, account balance",
    de="saldo, kontostand, saldo eur",
    fr="solde, solde progressif",
    es="saldo, saldo eur",
    it="saldo, saldo progressivo, saldo contabile",
    nl="saldo, saldo na boeking",
    pt="saldo, saldo contabilistico, saldo apos movimento",
)
