"""What stands on bank statements beside a field's value and names something else, in all languages together."""

from schemas.wording import words

NOT_ACCOUNT = words(
    """
        sort code, bic, swift, statement number, statement no, customer number, blz, bankleitzahl, auszug nr,
        auszugsnummer, kundennummer, code banque, code guichet, cle rib, numero client, abi, cab, cin, numero
        cliente, klantnummer, afschriftnummer, volgnummer, account type, kontoart
    """
)
NOT_STATEMENT_DATE = words(
    """
        value date, booking date, buchungstag, buchungsdatum, wertstellung, valuta, date de valeur, date operation,
        fecha valor, fecha operacion, data valuta, data operazione, rentedatum, boekdatum, data valor, data
        movimento, opening balance, closing balance, alter kontostand, neuer kontostand, ancien solde, nouveau
        solde, kontostand, saldo anterior, saldo final, saldo inicial, saldo iniziale, beginsaldo, eindsaldo, due
        date, date of birth, previous statement, last statement, date of last statement, next statement, opening
        date, account opened, letzter auszug, letzter auszug vom, nachster auszug, precedent releve, dernier releve,
        extracto anterior, ultimo estratto, vorig afschrift, volgend afschrift, proximo extracto, extrato anterior,
        balance on, balance as of, solde au, saldo al, saldo op, kontostand am, saldo em
    """
)
NOT_BALANCE = words(
    """
        available balance, verfugbarer betrag, verfugbarer saldo, solde disponible, saldo disponible, saldo
        disponibile, beschikbaar saldo, saldo disponivel, overdraft limit, dispositionskredit, average balance,
        minimum balance, average daily balance, average ledger balance, minimum daily balance, lowest balance,
        highest balance, available credit, available funds, overdraft, credit limit, verfugbar, verfugungsrahmen,
        eingeraumte kontouberziehung, kreditrahmen, decouvert autorise, montant disponible, saldo medio, saldo medio
        disponibile, limite de credito, beschikbaar, kredietlimiet, roodstand, saldo autorizado, saldo cativo, fido
        accordato, interest earned, saldo valuta, solde moyen
    """
)
NOT_DAY = words(
    """
        value date, valuta, wertstellung, wert, valeur, date de valeur, date valeur, fecha valor, f valor, valor,
        data valuta, rentedatum, valutadatum, data valor, data val, val date, value, value dt, wert datum, valuta
        datum, val, valutatag, dat val, f val, fec valor, val datum, datum valuta, valore, rente datum, dt valor,
        wertst
    """
)
