"""The words by which bank statements call their fields, by language, most usual first.

Compared without case, accents and punctuation.
"""

from schemas.wording import words, words_by_language

TITLE = words_by_language(
    en="""
        bank statement, account statement, statement of account, statement of accounts, current account statement,
        checking account statement, savings account statement, business account statement, your statement, monthly
        statement, statement, checking statement, savings statement, statement of your account, statement of
        transactions, transaction history, account activity, account summary, account transactions, e-statement,
        combined statement, statement period, interim statement, business statement, private account statement,
        transaction statement, mini statement, passbook, account overview, primary account statement, consolidated
        statement, balance statement, relationship summary, personal account statement
    """,
    de="""
        kontoauszug, kontoauszuge, girokontoauszug, kontoubersicht, umsatzubersicht, auszug, kontokorrentauszug,
        kontoauszug nr, finanzstatus, umsatzliste, umsatzanzeige, kontobewegungen, umsatze, tagesauszug, monatsauszug,
        rechnungsabschluss, kontostand und umsatze, privatkonto, bankauszug, kontodetails, bewegungsubersicht,
        sammelauszug
    """,
    fr="""
        releve de compte, releve bancaire, releve de compte bancaire, extrait de compte, releve de compte courant,
        releve, releve de vos comptes, releve de compte cheques, votre releve de compte, releve mensuel, extrait de
        compte bancaire, extraits de compte, releve d operations, historique des operations, mouvements du compte,
        situation de vos comptes, etat de compte, releve de compte de depot, avis de mouvements
    """,
    es="""
        extracto de cuenta, extracto bancario, extracto, estado de cuenta, extracto de movimientos, extracto de la
        cuenta, extracto mensual, extracto de cuenta corriente, movimientos de cuenta, movimientos de la cuenta,
        consulta de movimientos, ultimos movimientos, resumen de cuenta, estado de cuenta bancario, extracto
        integrado, listado de movimientos, cartola
    """,
    it="""
        estratto conto, estratto di conto corrente, estratto conto bancario, lista movimenti, estratto conto mensile,
        estratto conto trimestrale, estratto conto corrente, movimenti conto, lista dei movimenti, movimenti del
        conto, estratto del conto, elenco movimenti, rendiconto, saldo e movimenti, documento di sintesi
    """,
    nl="""
        rekeningafschrift, bankafschrift, rekeningoverzicht, afschrift, rekeninguittreksel, rekeningafschriften,
        dagafschrift, maandafschrift, transactieoverzicht, bij en afschrijvingen, overzicht betaalrekening,
        bankrekeningafschrift, overzicht bij en afschrijvingen, mutatieoverzicht, rekeningoverzicht betaalrekening,
        afschriften
    """,
    pt="""
        extrato bancario, extrato de conta, extrato, extracto bancario, extrato combinado, extrato integrado, extrato
        de conta corrente, extrato mensal, movimentos da conta, extrato de movimentos, consulta de movimentos,
        extracto, extracto de conta, extrato da conta, extrato consolidado
    """,
)
CUES = words_by_language(
    en="""
        sort code, overdraft, direct debit, standing order, paid in, paid out, money in, money out, withdrawals,
        deposits, opening balance, closing balance, balance brought forward, balance carried forward, available
        balance, atm withdrawal, card payment, standing orders, direct debits, total deposits, total withdrawals,
        checks paid, cheques, running balance, overdraft limit, interest paid, fees, service charge, bank giro credit,
        faster payment, ach, pos purchase, total paid in, total paid out, average balance, daily balance, deposits and
        credits, withdrawals and debits, member fdic
    """,
    de="""
        alter kontostand, neuer kontostand, kontostand, saldo, soll, haben, lastschrift, dauerauftrag, gutschrift,
        buchungstag, wertstellung, dispositionskredit, blz, anfangssaldo, endsaldo, gutschriften, lastschriften,
        kartenzahlung, uberweisung, sepa, geldautomat, zinsen, kontofuhrung, entgelt, buchungsdatum, valuta,
        verwendungszweck, summe soll, summe haben, blatt, dauerauftrage, verfugungsrahmen, uberziehung, verfugbarer
        betrag
    """,
    fr="""
        ancien solde, nouveau solde, solde, debit, credit, virement, prelevement, decouvert autorise, date de valeur,
        rib, solde crediteur, solde debiteur, virements, prelevements, carte, retrait dab, frais bancaires, total des
        mouvements, date operation, agios, cheque, solde au, totaux, vos operations, decouvert
    """,
    es="""
        saldo anterior, saldo final, saldo inicial, saldo, cargo, abono, transferencia, domiciliacion, fecha valor,
        recibo, transferencias, ingreso, reintegro, comision, saldo disponible, tarjeta, cajero, fecha operacion,
        total cargos, total abonos, nomina
    """,
    it="""
        saldo iniziale, saldo finale, saldo, dare, avere, bonifico, addebito, accredito, data valuta, scoperto,
        bonifici, pagamento pos, prelievo, commissioni, saldo disponibile, totale entrate, totale uscite, competenze,
        giroconto, canone, f24, saldo contabile
    """,
    nl="""
        beginsaldo, eindsaldo, vorig saldo, nieuw saldo, saldo, af, bij, incasso, overschrijving, rentedatum,
        betaalautomaat, geldautomaat, incassant, boekdatum, bij en af, ideal, totaal af, totaal bij, rente,
        tegenrekening, bijschrijvingen, afschrijvingen
    """,
    pt="""
        saldo inicial, saldo final, saldo anterior, saldo, debito, credito, transferencia, data valor, movimentos,
        levantamento, comissao, debito direto, pagamento, multibanco, compra, saldo disponivel, total debitos, total
        creditos, transferencias
    """,
)
HOLDER = words_by_language(
    en="""
        account holder, account name, account in the name of, name of account holder, customer name, holder, account
        owner, owner, customer, client, account title, title of account, account holder name, name, name on account,
        client name, primary account holder, holder name, account of, prepared for, statement for, member name,
        holders
    """,
    de="""
        kontoinhaber, kontoinhaberin, inhaber, kontobezeichnung, kunde, kunde name, name, kontoinhaber in, konto von,
        inhaber des kontos, name des kontoinhabers, lautend auf, kundenname
    """,
    fr="""
        titulaire, titulaire du compte, intitule du compte, nom du titulaire, nom, client, compte de, nom du client,
        titulaires, au nom de, intitule, nom et prenom
    """,
    es="""
        titular, titular de la cuenta, nombre del titular, titulares, cliente, nombre, a nombre de, nombre del
        cliente, titular es, nombre y apellidos, cotitulares
    """,
    it="""
        intestatario, intestatario del conto, intestato a, titolare del conto, intestatari, titolare, cliente, nome, a
        nome di, intestazione, nominativo, cointestatari, conto intestato a
    """,
    nl="""
        rekeninghouder, naam rekeninghouder, ten name van, tenaamstelling, houder, naam, klant, rekening van,
        klantnaam, naam klant, rekening op naam van, titularis, op naam van
    """,
    pt="""
        titular, titular da conta, nome do titular, cliente, nome, em nome de, nome do cliente, titulares, conta de
    """,
)
IBAN = words_by_language(
    en="iban, iban number, account number, account no, account number iban, account",
    de="iban, kontonummer iban, iban nummer, kontonummer, konto, konto nr, ihre iban",
    fr="iban, code iban, numero de compte, compte, compte n, n de compte, numero iban",
    es="iban, codigo iban, numero de cuenta, cuenta, numero de cuenta iban, iban cuenta",
    it="iban, codice iban, coordinate iban, numero conto, conto, conto corrente, coordinate bancarie",
    nl="iban, iban nummer, rekeningnummer, rekening, rekeningnr, iban rekeningnummer",
    pt="iban, codigo iban, numero de conta, conta, nib iban",
)
ACCOUNT_NUMBER = words_by_language(
    en="""
        account number, account no, acct no, a c no, account, account nr, a c number, a c, acc no, acc number,
        checking account, savings account, account num, account id, primary account number, account number ending
    """,
    de="""
        kontonummer, konto nr, kontonr, konto, kontonr iban, ihr konto, kto nr, kontokorrent nr, ihre kontonummer,
        konto nummer
    """,
    fr="""
        numero de compte, n de compte, compte n, compte numero, numero du compte, n compte, votre compte, compte no,
        compte courant n, compte cheques n, no de compte, ref compte
    """,
    es="""
        numero de cuenta, n de cuenta, cuenta n, cuenta, cuenta corriente, numero cuenta, ccc, codigo cuenta cliente,
        num cuenta, no de cuenta, nro de cuenta
    """,
    it="""
        numero di conto, numero conto, conto n, conto corrente n, c c n, n conto, conto, conto n, numero del conto,
        rapporto, n rapporto, c c numero, conto corrente numero, numero rapporto, conto nr
    """,
    nl="""
        rekeningnummer, rekening nr, rekeningnr, rekening, rekeningnr iban, uw rekening, rekeningnummer iban, nummer
        rekening
    """,
    pt="""
        numero de conta, n de conta, conta n, conta numero, numero da conta, nib, conta, n da conta, conta a ordem,
        conta corrente, no da conta, conta d o
    """,
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
    en="""
        statement date, date of statement, date of issue, issue date, issued on, date, as of, produced on, statement
        issued, statement produced, date issued, printed on, print date, date printed, date produced, prepared on,
        created on, generated on, statement created, date of this statement, closing date, statement closing date,
        date of printing, issued, statement generated
    """,
    de="""
        auszugsdatum, erstellt am, erstellungsdatum, datum, ausgestellt am, auszug vom, stand, ausstellungsdatum,
        druckdatum, gedruckt am, erstellt, datum des auszugs, auszug erstellt am, kontoauszug vom, per, erstelldatum,
        abschlussdatum, ausdruck vom, ausgedruckt am, kontostand per, datum auszug
    """,
    fr="""
        date du releve, date d edition, edite le, releve du, date, arrete au, date d arrete, date de releve, date
        releve, emis le, date d emission, etabli le, imprime le, date d impression, date d etablissement, releve edite
        le, edition du, date de cloture, date du document, date d arrete de compte
    """,
    es="""
        fecha de emision, fecha del extracto, fecha extracto, fecha, emitido el, fecha de expedicion, fecha emision,
        fecha del documento, fecha de impresion, fecha de extracto, fecha del estado de cuenta, fecha de corte, fecha
        de cierre, impreso el, expedido el, fecha de liquidacion
    """,
    it="""
        data estratto conto, data di emissione, data documento, emesso il, data, estratto conto al, data estratto,
        data emissione, data stampa, data di stampa, stampato il, data del documento, data chiusura, data di chiusura,
        data rendiconto, emissione del
    """,
    nl="""
        datum afschrift, afschriftdatum, datum, afgedrukt op, datum van afgifte, opgemaakt op, datum van afschrift,
        datum overzicht, printdatum, afdrukdatum, aangemaakt op, opgesteld op, uitgiftedatum, dagtekening, datum
        opmaak, datum uittreksel, afschriftdatum datum
    """,
    pt="""
        data do extrato, data de emissao, emitido em, data, data extrato, data emissao, data de impressao, impresso
        em, emitida em, data do documento, data de fecho, data extracto
    """,
)
NOT_STATEMENT_DATE = words(
    """
        value date, booking date, buchungstag, buchungsdatum, wertstellung, valuta, date de valeur, date operation,
        fecha valor, fecha operacion, data valuta, data operazione, rentedatum, boekdatum, data valor, data movimento,
        opening balance, closing balance, alter kontostand, neuer kontostand, ancien solde, nouveau solde, kontostand,
        saldo anterior, saldo final, saldo inicial, saldo iniziale, beginsaldo, eindsaldo, due date, date of birth,
        previous statement, last statement, date of last statement, next statement, opening date, account opened,
        letzter auszug, letzter auszug vom, nachster auszug, precedent releve, dernier releve, extracto anterior,
        ultimo estratto, vorig afschrift, volgend afschrift, proximo extracto, extrato anterior, balance on, balance
        as of, solde au, saldo al, saldo op, kontostand am, saldo em
    """
)
PERIOD = words_by_language(
    en="""
        statement period, period covered, period, for the period, account activity for, transactions from, from,
        period from, covering, statement dates, statement date range, dates covered, date range, account period, for
        period, transactions for the period, activity for, activity from, beginning, beginning date, start date,
        statement from, reporting period, statement for the period, account statement for, period beginning, your
        statement, between, for the period from, period start, from date, statement start date, billing period,
        summary period, transactions between, statement covers
    """,
    de="""
        zeitraum, auszugszeitraum, berichtszeitraum, abrechnungszeitraum, umsatze vom, vom, von, fur den zeitraum,
        buchungszeitraum, umsatzzeitraum, zeitraum vom, periode, periode vom, im zeitraum, umsatze von, beginn, ab,
        auszug fur den zeitraum, fur die zeit vom, bewegungen vom, abschlussperiode, startdatum, vom datum, von datum
    """,
    fr="""
        periode, periode du, du, pour la periode du, releve du, operations du, periode couverte, periode de releve,
        releve de compte du, pour la periode, mouvements du, operations effectuees du, extrait du, du jour, debut de
        periode, date de debut, depuis le, arrete du, historique du, date debut, operations entre le
    """,
    es="""
        periodo, periodo del, del, desde, periodo de liquidacion, movimientos del, desde el, periodo de consulta,
        periodo comprendido, fecha desde, fecha inicio, fecha inicial, extracto del, extracto desde, movimientos
        desde, entre el, fecha de inicio, del dia, desde fecha, periodo desde, comprendido entre, intervalo, entre
    """,
    it="""
        periodo, periodo dal, dal, movimenti dal, periodo di riferimento, dal giorno, periodo di rendicontazione,
        periodo considerato, movimenti dal, data inizio, estratto conto dal, operazioni dal, nel periodo, dal periodo,
        da, inizio periodo, periodo contabile, trimestre, per il periodo
    """,
    nl="""
        periode, periode van, van, over de periode, afschriftperiode, periode vanaf, afschrift van, overzicht van,
        transacties van, vanaf, begindatum, datum van, tijdvak, over periode, tussen, boekingen van, verslagperiode,
        overzichtsperiode, periode overzicht
    """,
    pt="""
        periodo, periodo de, de, desde, movimentos de, periodo do extrato, periodo entre, movimentos de, movimentos
        entre, data inicio, data inicial, desde o dia, extrato de, entre, data de inicio, periodo desde, intervalo,
        inicio do periodo
    """,
)
PERIOD_END = words_by_language(
    en="""
        to, until, period to, through, period ending, statement period, period covered, period, for the period,
        ending, end date, period end, statement dates, statement date range, dates covered, date range, account
        period, for period, for the period, thru, up to, to date, ending date, statement end date, reporting period,
        statement from, from, period from, covering, activity for, account activity for, transactions from, between,
        and, billing period, statement covers, statement for the period, for the period from, beginning, last day
    """,
    de="""
        bis, bis zum, zeitraum, auszugszeitraum, berichtszeitraum, abrechnungszeitraum, fur den zeitraum, zeitraum
        vom, periode, periode vom, buchungszeitraum, umsatzzeitraum, bis datum, ende, enddatum, im zeitraum, umsatze
        vom, vom, von, umsatze von, fur die zeit vom, bewegungen vom, abschlussperiode, per
    """,
    fr="""
        au, jusqu au, periode, periode du, pour la periode du, periode couverte, du, operations du, pour la periode,
        mouvements du, fin de periode, date de fin, date fin, jusqu a, et le, extrait du, releve de compte du,
        operations effectuees du
    """,
    es="""
        al, hasta, hasta el, periodo, periodo del, periodo de liquidacion, a, del, desde, desde el, movimientos del,
        extracto del, fecha hasta, fecha fin, fecha final, hasta fecha, y el, periodo desde, periodo comprendido,
        movimientos desde, fecha de fin
    """,
    it="""
        al, fino al, periodo, periodo dal, periodo di riferimento, dal, movimenti dal, al giorno, data fine, fine
        periodo, periodo di rendicontazione, periodo considerato, estratto conto dal, operazioni dal, nel periodo, per
        il periodo, a
    """,
    nl="""
        tot, t m, tot en met, periode, over de periode, afschriftperiode, van, periode van, t m datum, einddatum, tot
        datum, tijdvak, overzicht van, afschrift van, transacties van, over periode, periode vanaf, en, vanaf
    """,
    pt="""
        a, ate, periodo, periodo de, periodo do extrato, de, desde, movimentos de, ao, ate ao, data fim, data final,
        fim do periodo, periodo entre, movimentos entre, extrato de, e
    """,
)
CURRENCY = words_by_language(
    en="""
        currency, account currency, all amounts in, amounts in, currency code, ccy, account currency code, expressed
        in, in currency, denominated in, currency of account
    """,
    de="""
        wahrung, kontowahrung, alle betrage in, betrage in, wahrung des kontos, betrage lauten auf, alle betrage in
        eur, kontowahrungscode, in wahrung
    """,
    fr="""
        devise, monnaie, montants en, devise du compte, montants exprimes en, exprime en, monnaie du compte, devise de
        tenue de compte, sommes exprimees en
    """,
    es="""
        moneda, divisa, importes en, divisa de la cuenta, moneda de la cuenta, importes expresados en, expresado en,
        divisa cuenta
    """,
    it="""
        valuta conto, divisa, importi in, valuta del conto, valuta, importi espressi in, divisa conto, moneta,
        espresso in
    """,
    nl="""
        valuta, munteenheid, bedragen in, munt, valuta rekening, valuta van de rekening, alle bedragen in,
        rekeningvaluta, muntsoort
    """,
    pt="""
        moeda, divisa, valores em, moeda da conta, divisa da conta, moeda conta, valores expressos em, montantes em
    """,
)
OPENING = words_by_language(
    en="""
        opening balance, balance brought forward, previous balance, starting balance, beginning balance, balance at
        start, start balance, balance at beginning of period, old balance, opening balance on, brought forward,
        balance b f, balance brought fwd, b fwd, balance forward, opening ledger balance, beginning balance on,
        starting balance on, start of period balance, balance at start of period, balance on opening, opening book
        balance, opening account balance, balance from last statement, balance from previous statement, balance of
        last statement, last statement balance, prior balance, previous statement balance, initial balance, balance at
        the beginning, opening, your opening balance, balance carried from previous statement, opening available
        balance, balance at opening, opening position, account balance at start, beginning account balance, money at
        start, your balance at start, start of period, previous closing balance
    """,
    de="""
        alter kontostand, anfangssaldo, alter saldo, saldo alt, kontostand am, saldovortrag, anfangsbestand, letzter
        kontostand, saldo vortrag, eroffnungssaldo, anfangsstand, anfangskontostand, anfangsguthaben, kontostand alt,
        kontostand zu beginn, kontostand am anfang, saldo zu beginn, saldo vorperiode, saldo per anfang, alter stand,
        ubertrag vom letzten auszug, kontostand vom letzten auszug, kontostand letzter auszug, letzter auszug, saldo
        letzter auszug, saldo des letzten auszugs, stand alt, vorsaldo, vortrag, saldoubertrag, anfangssaldo am, alter
        kontostand vom, alter saldo per, kontostand vom, startsaldo, ausgangssaldo, anfangsbestand am,
        eroffnungsbestand, vorheriger kontostand, vorheriger saldo, kontostand bei periodenbeginn, saldo am anfang,
        guthaben alt
    """,
    fr="""
        ancien solde, solde initial, solde precedent, solde anterieur, solde au debut de periode, solde de depart,
        ancien solde au, solde d ouverture, solde en debut de periode, solde debut de periode, solde de debut, solde
        debut, solde reporte, report, report du solde, report a nouveau, ancien solde crediteur, ancien solde
        debiteur, solde du dernier releve, solde du releve precedent, solde precedent au, solde anterieur au, solde
        initial au, solde au debut, votre solde precedent, votre ancien solde, solde crediteur au, solde debiteur au,
        solde de report, solde depart, solde a l ouverture, solde en debut
    """,
    es="""
        saldo anterior, saldo inicial, saldo de apertura, saldo previo, saldo al inicio, saldo al inicio del periodo,
        saldo de inicio, saldo al comienzo, saldo del extracto anterior, saldo extracto anterior, saldo de partida,
        saldo apertura, saldo inicio, saldo inicial al, saldo anterior al, saldo inicial del periodo, saldo a cuenta
        nueva, saldo arrastrado, saldo periodo anterior, saldo en fecha inicial, saldo previo al
    """,
    it="""
        saldo iniziale, saldo precedente, saldo di apertura, saldo inizio periodo, saldo contabile iniziale, saldo
        iniziale al, saldo precedente al, saldo all inizio del periodo, saldo inizio, saldo di inizio periodo, saldo
        di partenza, saldo apertura, riporto, saldo riportato, saldo estratto precedente, saldo ultimo estratto, saldo
        a inizio periodo, saldo dell estratto precedente, saldo liquido iniziale, saldo in apertura, saldo all
        apertura
    """,
    nl="""
        beginsaldo, vorig saldo, oud saldo, saldo vorig afschrift, openingssaldo, begin saldo, saldo begin, saldo
        begin periode, saldo bij aanvang, saldo aan het begin, startsaldo, aanvangssaldo, vorig saldo op, beginsaldo
        op, saldo op, oud saldo op, saldo vorige periode, saldo vorig rekeningafschrift, saldo vorig overzicht, saldo
        begin van de periode, saldo voorafgaand, vorige stand, beginstand
    """,
    pt="""
        saldo inicial, saldo anterior, saldo de abertura, saldo no inicio, saldo inicial em, saldo anterior em, saldo
        de inicio, saldo de abertura em, saldo no inicio do periodo, saldo do extrato anterior, saldo transportado,
        transporte, saldo inicio, saldo contabilistico inicial, saldo previo, saldo em
    """,
)
CLOSING = words_by_language(
    en="""
        closing balance, new balance, ending balance, balance carried forward, current balance, final balance, balance
        at end, end balance, balance at end of period, closing balance on, carried forward, balance c f, balance
        carried fwd, c fwd, closing ledger balance, ending balance on, end of period balance, closing book balance,
        closing account balance, balance at close, balance at end of statement, statement balance, balance on, balance
        at the end, closing, your closing balance, account balance, closing position, ending account balance, your
        balance at end, money at end, end of period, balance as of, balance as at, ledger balance, present balance,
        balance to carry forward, balance at closing, your new balance, your balance, total balance, balance at end of
        statement period, latest balance, ending daily balance
    """,
    de="""
        neuer kontostand, endsaldo, neuer saldo, saldo neu, schlusssaldo, endbestand, aktueller kontostand,
        abschlusssaldo, kontostand neu, endstand, endkontostand, endguthaben, kontostand am ende, kontostand zum ende,
        saldo am ende, saldo zum ende, saldo per ende, neuer stand, stand neu, saldo zu ihren gunsten, saldo zu ihren
        lasten, kontostand per, saldo per, kontostand zum, neuer kontostand vom, neuer kontostand am, endsaldo am,
        schlussbestand, endbestand am, schlussstand, schlusskontostand, abschlussstand, saldo neu per, aktueller
        saldo, saldo aktuell, kontostand aktuell, guthaben neu, endsaldo per, kontostand bei periodenende,
        buchungssaldo, schlusssaldo am, ihr kontostand, ihr neuer kontostand
    """,
    fr="""
        nouveau solde, solde final, solde de cloture, solde en fin de periode, nouveau solde au, solde a la cloture,
        solde en fin, solde fin de periode, solde de fin, solde fin, solde actuel, solde comptable, solde final au,
        solde de cloture au, solde au, nouveau solde crediteur, nouveau solde debiteur, votre nouveau solde, votre
        solde, solde a reporter, solde a nouveau, solde en cloture, solde en fin de mois, solde a ce jour, solde
        arrete au, solde cloture, solde du releve, solde en votre faveur
    """,
    es="""
        saldo final, saldo actual, saldo de cierre, nuevo saldo, saldo al final, saldo al final del periodo, saldo al
        cierre, saldo cierre, saldo de fin, saldo fin, saldo final al, saldo actual al, saldo a fecha, saldo final del
        periodo, saldo contable, saldo resultante, saldo a su favor, saldo al, saldo nuevo, saldo en fecha final,
        saldo total, saldo ultimo
    """,
    it="""
        saldo finale, saldo di chiusura, nuovo saldo, saldo fine periodo, saldo contabile finale, saldo finale al,
        saldo al, saldo alla fine del periodo, saldo fine, saldo di fine periodo, saldo chiusura, saldo attuale, saldo
        contabile, saldo a fine periodo, saldo liquido finale, saldo in chiusura, saldo a vostro favore, saldo a
        debito, saldo a credito, saldo alla chiusura, saldo contabile al, saldo a riportare
    """,
    nl="""
        eindsaldo, nieuw saldo, slotsaldo, huidig saldo, saldo nieuw, eind saldo, saldo eind, saldo einde, saldo einde
        periode, saldo aan het einde, eindsaldo op, nieuw saldo op, saldo per, huidig saldo op, saldo op einddatum,
        actueel saldo, saldo einde van de periode, saldo bij afsluiting, nieuwe stand, eindstand, afsluitsaldo, uw
        saldo
    """,
    pt="""
        saldo final, saldo atual, saldo de fecho, novo saldo, saldo de encerramento, saldo contabilistico final, saldo
        final em, saldo atual em, saldo de fim, saldo no fim do periodo, saldo contabilistico, saldo a transportar,
        saldo fim, saldo de fecho em, saldo disponivel final, saldo no final, saldo actual
    """,
)
NOT_BALANCE = words(
    """
        available balance, verfugbarer betrag, verfugbarer saldo, solde disponible, saldo disponible, saldo
        disponibile, beschikbaar saldo, saldo disponivel, overdraft limit, dispositionskredit, average balance,
        minimum balance, average daily balance, average ledger balance, minimum daily balance, lowest balance, highest
        balance, available credit, available funds, overdraft, credit limit, verfugbar, verfugungsrahmen, eingeraumte
        kontouberziehung, kreditrahmen, decouvert autorise, montant disponible, saldo medio, saldo medio disponibile,
        limite de credito, beschikbaar, kredietlimiet, roodstand, saldo autorizado, saldo cativo, fido accordato,
        interest earned, saldo valuta, solde moyen
    """
)
DAY = words_by_language(
    en="""
        date, booking date, transaction date, posting date, posted, trans date, day, date posted, post date, txn date,
        tran date, booking, booked, entry date, date of transaction, process date, activity date, posting,
        transaction, dated, booked on, date booked
    """,
    de="""
        datum, buchungstag, buchungsdatum, buchung, bu tag, tag, buchungs tag, buch tag, buchungsdat, datum buchung,
        gebucht am, umsatzdatum, transaktionsdatum, btag, buch datum, ausfuhrung, gebucht
    """,
    fr="""
        date, date operation, date d operation, date de l operation, date comptable, date ope, date compta, date de
        comptabilisation, date d ope, dates, jour, date mouvement, date du mouvement, date ecriture, comptabilisation
    """,
    es="""
        fecha, fecha operacion, fecha de operacion, f operacion, fecha contable, fecha op, fecha oper, fecha mov,
        fecha movimiento, fecha de movimiento, f contable, dia, f oper, fecha apunte, fecha de la operacion
    """,
    it="""
        data, data operazione, data contabile, data mov, data movimento, data oper, data op, data cont, data
        registrazione, data reg, giorno, data contab, data esecuzione, d oper, registrazione
    """,
    nl="""
        datum, boekdatum, boekingsdatum, transactiedatum, boekdat, boek datum, dag, verwerkingsdatum, datum boeking,
        trans datum, geboekt op, uitvoeringsdatum, verrichtingsdatum, datum verrichting
    """,
    pt="""
        data, data mov, data movimento, data do movimento, data lanc, data lancamento, data oper, data operacao, data
        da operacao, dia, data registo, data contabilistica, data do mov, data op
    """,
)
NOT_DAY = words(
    """
        value date, valuta, wertstellung, wert, valeur, date de valeur, date valeur, fecha valor, f valor, valor, data
        valuta, rentedatum, valutadatum, data valor, data val, val date, value, value dt, wert datum, valutadatum,
        valuta datum, val, valutatag, dat val, f val, fec valor, data valor, val datum, datum valuta, valore, data
        val, rente datum, dt valor, wertst
    """
)
DESCRIPTION = words_by_language(
    en="""
        description, details, transaction, transaction details, payment type and details, particulars, narrative,
        memo, transaction description, transaction details and description, details of transaction, payment details,
        transaction type, reference, activity, description of transaction, payee, merchant, entry, remarks,
        counterparty, payment type, type and description, particulars of transaction, booking text, transactions,
        detail, text, narration, purpose, purpose of payment
    """,
    de="""
        verwendungszweck, buchungstext, text, vorgang, umsatz, erlauterung, beschreibung, buchungsinformationen,
        buchung, buchungsdetails, details, auftraggeber empfanger, umsatzart, buchungstext verwendungszweck,
        transaktion, empfanger, geschaftsvorfall, auftraggeber beguinstigter, vorgang verwendungszweck, verwendung,
        avisierungstext, erlauterungen, buchungsinformation, zahlungsgrund, bezeichnung, grund
    """,
    fr="""
        libelle, nature de l operation, operation, operations, detail des operations, designation, nature, libelle de
        l operation, libelle operation, nature des operations, description, detail, details, intitule, motif,
        ecriture, detail de l operation, operations detaillees, communication, reference, detail operation,
        description de l operation
    """,
    es="""
        concepto, descripcion, movimiento, detalle, operacion, concepto y observaciones, concepto movimiento, detalle
        de la operacion, detalle operacion, descripcion de la operacion, observaciones, detalles, concepto de la
        operacion, referencia, motivo, transaccion, tipo de movimiento, mas datos, concepto detalle, descripcion del
        movimiento
    """,
    it="""
        descrizione, descrizione operazione, causale, operazione, dettagli, descrizione delle operazioni, descrizione
        delle operazioni e causale, descrizione movimento, descrizione del movimento, causale descrizione, motivo,
        dettaglio, operazioni, descrizione causale, tipo operazione, dettaglio operazione, controparte, movimento
    """,
    nl="""
        omschrijving, naam omschrijving, mededelingen, transactie, beschrijving, tegenpartij, naam, details,
        mededeling, omschrijving transactie, naam en omschrijving, naam tegenpartij, boekingsomschrijving,
        verrichting, omschrijving van de verrichting, soort transactie, detail, verrichtingen, mutatie
    """,
    pt="""
        descricao, descricao do movimento, descritivo, movimento, detalhes, descritivo do movimento, operacao,
        detalhe, historico, movimento descricao, motivo, descricao da operacao, referencia, designacao
    """,
)
AMOUNT = words_by_language(
    en="""
        amount, transaction amount, value, amount eur, amount gbp, amount usd, sum, net amount, amount in account
        currency, transaction value, amount moved, debit credit, credit debit, movement, turnover
    """,
    de="""
        betrag, umsatz, umsatz in eur, betrag eur, umsatzbetrag, soll haben, betrag in eur, betrag in euro, umsatz
        eur, summe, bewegung, betrag chf, betrag soll haben
    """,
    fr="""
        montant, montant en euros, somme, montant eur, montant de l operation, montant operation, valeur, montants,
        montant net, debit credit, mouvement
    """,
    es="""
        importe, importe eur, monto, cantidad, importe euros, importe en euros, importe operacion, valor, importe
        movimiento, monto de la operacion, cantidad eur, importe de la operacion
    """,
    it="""
        importo, importo eur, ammontare, importo euro, importo in euro, importo operazione, movimenti, importi,
        importo movimento
    """,
    nl="""
        bedrag, bedrag eur, bij af, bedrag in eur, bedrag euro, af bij, mutatie bedrag, bedrag in euro, mutatiebedrag,
        transactiebedrag
    """,
    pt="""
        montante, valor, importancia, valor eur, importancia eur, montante eur, valor em eur, quantia, valor do
        movimento, valor movimento, montantes
    """,
)
DEBIT = words_by_language(
    en="""
        debit, debits, paid out, money out, withdrawals, withdrawal, payments, out, payments out, money paid out,
        amount out, debit amount, withdrawals debits, withdrawals and debits, payment, payments and withdrawals,
        outgoings, spent, dr, debits withdrawals, outgoing, paid, debited, amount debited, checks and debits,
        subtractions, charges, paid out gbp, withdrawn, debit eur
    """,
    de="""
        soll, belastung, belastungen, ausgang, ausgange, lastschriften, zu ihren lasten, auszahlung, lastschrift,
        lasten, soll eur, zu lasten, belastung eur, ausgaben, abgang, abgange, auszahlungen, zahlungsausgang,
        zahlungsausgange, belastet, lastschrift eur, s, minus
    """,
    fr="""
        debit, debits, debit euros, sorties, retraits, debit eur, debit en euros, depenses, montant debit, debit
        montant, prelevements, mouvements debiteurs, depense, a votre debit, sortie
    """,
    es="""
        debe, cargo, cargos, debito, salidas, adeudos, retiros, debitos, gastos, importe cargo, cargos eur, pagos,
        retiro, debe eur, importe debe, reintegros, salida, adeudo
    """,
    it="""
        dare, addebiti, addebito, uscite, movimenti dare, dare eur, movimenti a debito, importo dare, debito, debiti,
        spese, in uscita, addebiti eur, uscita, a debito
    """,
    nl="""
        af, debet, afschrijving, uitgaven, afgeschreven, af eur, bedrag af, debit, uit, uitgaande, betaald, debet eur,
        afgegaan, opnames, bedrag debet
    """,
    pt="""
        debito, debitos, saidas, debito eur, debitos eur, saida, pagamentos, montante debito, valor debito, a debito,
        levantamentos
    """,
)
CREDIT = words_by_language(
    en="""
        credit, credits, paid in, money in, deposits, deposit, receipts, in, payments in, money paid in, amount in,
        credit amount, deposits credits, deposits and credits, received, incoming, cr, credits deposits, additions,
        credited, amount credited, deposits and additions, deposits and other credits, paid in gbp, deposited,
        receipt, lodgements, credit eur
    """,
    de="""
        haben, gutschrift, gutschriften, eingang, eingange, zu ihren gunsten, einzahlung, haben eur, zu gunsten,
        gutschrift eur, einnahmen, zugang, zugange, einzahlungen, zahlungseingang, zahlungseingange, gutgeschrieben,
        h, plus
    """,
    fr="""
        credit, credits, credit euros, entrees, depots, credit eur, credit en euros, recettes, montant credit, credit
        montant, versements, mouvements crediteurs, recette, a votre credit, entree
    """,
    es="""
        haber, abono, abonos, credito, entradas, ingresos, creditos, importe abono, abonos eur, deposito, depositos,
        haber eur, importe haber, entrada, cobros, ingreso
    """,
    it="""
        avere, accrediti, accredito, entrate, movimenti avere, avere eur, movimenti a credito, importo avere, credito,
        crediti, incassi, in entrata, accrediti eur, entrata, a credito
    """,
    nl="""
        bij, credit, bijschrijving, ontvangsten, bijgeschreven, bij eur, bedrag bij, in, inkomend, credit eur,
        bijgekomen, stortingen, bedrag credit, ontvangen
    """,
    pt="""
        credito, creditos, entradas, credito eur, creditos eur, entrada, recebimentos, montante credito, valor
        credito, a credito, depositos
    """,
)
BALANCE = words_by_language(
    en="""
        balance, running balance, account balance, balance eur, balance gbp, balance usd, balance after, new balance,
        account balance after, ledger balance, book balance, resulting balance, cumulative balance, balance after
        transaction, end of day balance, closing balance
    """,
    de="""
        saldo, kontostand, saldo eur, saldo in eur, kontosaldo, saldo chf, neuer saldo, laufender saldo, stand,
        kontostand eur, saldo nach buchung, guthaben, bestand
    """,
    fr="""
        solde, solde progressif, solde eur, solde en euros, solde apres operation, solde courant, nouveau solde, solde
        du compte, solde comptable
    """,
    es="""
        saldo, saldo eur, saldo disponible, saldo tras operacion, saldo en euros, saldo contable, saldo resultante,
        saldo cuenta, saldo posterior
    """,
    it="""
        saldo, saldo progressivo, saldo contabile, saldo eur, saldo disponibile, saldo in euro, saldo dopo operazione,
        saldo corrente, saldo liquido, saldo conto
    """,
    nl="""
        saldo, saldo na boeking, saldo eur, nieuw saldo, saldo na transactie, saldo na mutatie, resulterend saldo,
        actueel saldo, stand
    """,
    pt="""
        saldo, saldo contabilistico, saldo apos movimento, saldo eur, saldo apos, saldo disponivel, saldo final, saldo
        corrente, saldo da conta, saldo resultante
    """,
)
