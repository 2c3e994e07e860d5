"""What Italian bank statements call their fields, most usual first."""

from schemas.bank_statement_labels.vocabulary import BankStatementWords

ITALIAN = BankStatementWords(
    title="""
        estratto conto, estratto di conto corrente, estratto conto bancario, lista movimenti, estratto conto
        mensile, estratto conto trimestrale, estratto conto corrente, movimenti conto, lista dei movimenti,
        movimenti del conto, estratto del conto, elenco movimenti, rendiconto, saldo e movimenti, documento di
        sintesi
    """,
    cues="""
        saldo iniziale, saldo finale, saldo, dare, avere, bonifico, addebito, accredito, data valuta, scoperto,
        bonifici, pagamento pos, prelievo, commissioni, saldo disponibile, totale entrate, totale uscite,
        competenze, giroconto, canone, f24, saldo contabile
    """,
    holder="""
        intestatario, intestatario del conto, intestato a, titolare del conto, intestatari, titolare, cliente, nome,
        a nome di, intestazione, nominativo, cointestatari, conto intestato a
    """,
    iban="iban, codice iban, coordinate iban, numero conto, conto, conto corrente, coordinate bancarie",
    account_number="""
        numero di conto, numero conto, conto n, conto corrente n, c c n, n conto, conto, numero del conto, rapporto,
        n rapporto, c c numero, conto corrente numero, numero rapporto, conto nr
    """,
    bank="banca, istituto, filiale, agenzia",
    statement_date="""
        data estratto conto, data di emissione, data documento, emesso il, data, estratto conto al, data estratto,
        data emissione, data stampa, data di stampa, stampato il, data del documento, data chiusura, data di
        chiusura, data rendiconto, emissione del
    """,
    period="""
        periodo, periodo dal, dal, movimenti dal, periodo di riferimento, dal giorno, periodo di rendicontazione,
        periodo considerato, data inizio, estratto conto dal, operazioni dal, nel periodo, dal periodo, da, inizio
        periodo, periodo contabile, trimestre, per il periodo
    """,
    period_end="""
        al, fino al, periodo, periodo dal, periodo di riferimento, dal, movimenti dal, al giorno, data fine, fine
        periodo, periodo di rendicontazione, periodo considerato, estratto conto dal, operazioni dal, nel periodo,
        per il periodo, a
    """,
    currency="""
        valuta conto, divisa, importi in, valuta del conto, valuta, importi espressi in, divisa conto, moneta,
        espresso in
    """,
    opening="""
        saldo iniziale, saldo precedente, saldo di apertura, saldo inizio periodo, saldo contabile iniziale, saldo
        iniziale al, saldo precedente al, saldo all inizio del periodo, saldo inizio, saldo di inizio periodo, saldo
        di partenza, saldo apertura, riporto, saldo riportato, saldo estratto precedente, saldo ultimo estratto,
        saldo a inizio periodo, saldo dell estratto precedente, saldo liquido iniziale, saldo in apertura, saldo all
        apertura
    """,
    closing="""
        saldo finale, saldo di chiusura, nuovo saldo, saldo fine periodo, saldo contabile finale, saldo finale al,
        saldo al, saldo alla fine del periodo, saldo fine, saldo di fine periodo, saldo chiusura, saldo attuale,
        saldo contabile, saldo a fine periodo, saldo liquido finale, saldo in chiusura, saldo a vostro favore, saldo
        a debito, saldo a credito, saldo alla chiusura, saldo contabile al, saldo a riportare
    """,
    day="""
        data, data operazione, data contabile, data mov, data movimento, data oper, data op, data cont, data
        registrazione, data reg, giorno, data contab, data esecuzione, d oper, registrazione
    """,
    description="""
        descrizione, descrizione operazione, causale, operazione, dettagli, descrizione delle operazioni,
        descrizione delle operazioni e causale, descrizione movimento, descrizione del movimento, causale
        descrizione, motivo, dettaglio, operazioni, descrizione causale, tipo operazione, dettaglio operazione,
        controparte, movimento
    """,
    amount="""
        importo, importo eur, ammontare, importo euro, importo in euro, importo operazione, movimenti, importi,
        importo movimento
    """,
    debit="""
        dare, addebiti, addebito, uscite, movimenti dare, dare eur, movimenti a debito, importo dare, debito,
        debiti, spese, in uscita, addebiti eur, uscita, a debito
    """,
    credit="""
        avere, accrediti, accredito, entrate, movimenti avere, avere eur, movimenti a credito, importo avere,
        credito, crediti, incassi, in entrata, accrediti eur, entrata, a credito
    """,
    balance="""
        saldo, saldo progressivo, saldo contabile, saldo eur, saldo disponibile, saldo in euro, saldo dopo
        operazione, saldo corrente, saldo liquido, saldo conto
    """,
)
