"""What English bank statements call their fields, most usual first."""

from schemas.bank_statement_labels.vocabulary import BankStatementWords

ENGLISH = BankStatementWords(
    title="""
        bank statement, account statement, statement of account, statement of accounts, current account statement,
        checking account statement, savings account statement, business account statement, your statement, monthly
        statement, statement, checking statement, savings statement, statement of your account, statement of
        transactions, transaction history, account activity, account summary, account transactions, e-statement,
        combined statement, statement period, interim statement, business statement, private account statement,
        transaction statement, mini statement, passbook, account overview, primary account statement, consolidated
        statement, balance statement, relationship summary, personal account statement
    """,
    cues="""
        sort code, overdraft, direct debit, standing order, paid in, paid out, money in, money out, withdrawals,
        deposits, opening balance, closing balance, balance brought forward, balance carried forward, available
        balance, atm withdrawal, card payment, standing orders, direct debits, total deposits, total withdrawals,
        checks paid, cheques, running balance, overdraft limit, interest paid, fees, service charge, bank giro
        credit, faster payment, ach, pos purchase, total paid in, total paid out, average balance, daily balance,
        deposits and credits, withdrawals and debits, member fdic
    """,
    holder="""
        account holder, account name, account in the name of, name of account holder, customer name, holder, account
        owner, owner, customer, client, account title, title of account, account holder name, name, name on account,
        client name, primary account holder, holder name, account of, prepared for, statement for, member name,
        holders
    """,
    iban="iban, iban number, account number, account no, account number iban, account",
    account_number="""
        account number, account no, acct no, a c no, account, account nr, a c number, a c, acc no, acc number,
        checking account, savings account, account num, account id, primary account number, account number ending
    """,
    bank="bank, bank name, branch",
    statement_date="""
        statement date, date of statement, date of issue, issue date, issued on, date, as of, produced on, statement
        issued, statement produced, date issued, printed on, print date, date printed, date produced, prepared on,
        created on, generated on, statement created, date of this statement, closing date, statement closing date,
        date of printing, issued, statement generated
    """,
    period="""
        statement period, period covered, period, for the period, account activity for, transactions from, from,
        period from, covering, statement dates, statement date range, dates covered, date range, account period, for
        period, transactions for the period, activity for, activity from, beginning, beginning date, start date,
        statement from, reporting period, statement for the period, account statement for, period beginning, your
        statement, between, for the period from, period start, from date, statement start date, billing period,
        summary period, transactions between, statement covers
    """,
    period_end="""
        to, until, period to, through, period ending, statement period, period covered, period, for the period,
        ending, end date, period end, statement dates, statement date range, dates covered, date range, account
        period, for period, thru, up to, to date, ending date, statement end date, reporting period, statement from,
        from, period from, covering, activity for, account activity for, transactions from, between, and, billing
        period, statement covers, statement for the period, for the period from, beginning, last day
    """,
    currency="""
        currency, account currency, all amounts in, amounts in, currency code, ccy, account currency code, expressed
        in, in currency, denominated in, currency of account
    """,
    opening="""
        opening balance, balance brought forward, previous balance, starting balance, beginning balance, balance at
        start, start balance, balance at beginning of period, old balance, opening balance on, brought forward,
        balance b f, balance brought fwd, b fwd, balance forward, opening ledger balance, beginning balance on,
        starting balance on, start of period balance, balance at start of period, balance on opening, opening book
        balance, opening account balance, balance from last statement, balance from previous statement, balance of
        last statement, last statement balance, prior balance, previous statement balance, initial balance, balance
        at the beginning, opening, your opening balance, balance carried from previous statement, opening available
        balance, balance at opening, opening position, account balance at start, beginning account balance, money at
        start, your balance at start, start of period, previous closing balance
    """,
    closing="""
        closing balance, new balance, ending balance, balance carried forward, current balance, final balance,
        balance at end, end balance, balance at end of period, closing balance on, carried forward, balance c f,
        balance carried fwd, c fwd, closing ledger balance, ending balance on, end of period balance, closing book
        balance, closing account balance, balance at close, balance at end of statement, statement balance, balance
        on, balance at the end, closing, your closing balance, account balance, closing position, ending account
        balance, your balance at end, money at end, end of period, balance as of, balance as at, ledger balance,
        present balance, balance to carry forward, balance at closing, your new balance, your balance, total
        balance, balance at end of statement period, latest balance, ending daily balance
    """,
    day="""
        date, booking date, transaction date, posting date, posted, trans date, day, date posted, post date, txn
        date, tran date, booking, booked, entry date, date of transaction, process date, activity date, posting,
        transaction, dated, booked on, date booked
    """,
    description="""
        description, details, transaction, transaction details, payment type and details, particulars, narrative,
        memo, transaction description, transaction details and description, details of transaction, payment details,
        transaction type, reference, activity, description of transaction, payee, merchant, entry, remarks,
        counterparty, payment type, type and description, particulars of transaction, booking text, transactions,
        detail, text, narration, purpose, purpose of payment
    """,
    amount="""
        amount, transaction amount, value, amount eur, amount gbp, amount usd, sum, net amount, amount in account
        currency, transaction value, amount moved, debit credit, credit debit, movement, turnover
    """,
    debit="""
        debit, debits, paid out, money out, withdrawals, withdrawal, payments, out, payments out, money paid out,
        amount out, debit amount, withdrawals debits, withdrawals and debits, payment, payments and withdrawals,
        outgoings, spent, dr, debits withdrawals, outgoing, paid, debited, amount debited, checks and debits,
        subtractions, charges, paid out gbp, withdrawn, debit eur
    """,
    credit="""
        credit, credits, paid in, money in, deposits, deposit, receipts, in, payments in, money paid in, amount in,
        credit amount, deposits credits, deposits and credits, received, incoming, cr, credits deposits, additions,
        credited, amount credited, deposits and additions, deposits and other credits, paid in gbp, deposited,
        receipt, lodgements, credit eur
    """,
    balance="""
        balance, running balance, account balance, balance eur, balance gbp, balance usd, balance after, new
        balance, account balance after, ledger balance, book balance, resulting balance, cumulative balance, balance
        after transaction, end of day balance, closing balance
    """,
)
