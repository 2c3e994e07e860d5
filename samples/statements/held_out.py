"""Label words of the statements that are kept for measuring."""

from samples.statements.labels import Labels

HELD_OUT: Labels = {
    "en": {
        "title": ("Your transactions", "Current account: movements"),
        "holder": ("Held by", "In the name of"),
        "number": ("Acct", "Account"),
        "statement_date": ("Produced on", "As of"),
        "period": ("Covering", "For the period from"),
        "opening": ("Balance at start", "Previous balance"),
        "closing": ("Balance at end", "New balance"),
        "description": ("Transaction", "Particulars"),
        "debit": ("Withdrawals", "Paid out"),
        "credit": ("Deposits", "Paid in"),
        "amount": ("Value", "Movement"),
        "balance": ("Running balance",),
    },
    "de": {
        "title": ("Umsatzübersicht",),
        "holder": ("Inhaber", "Für"),
        "statement_date": ("Stand",),
        "period": ("Umsätze vom",),
        "opening": ("Saldo Vortrag", "Saldo zu Beginn"),
        "closing": ("Saldo am Ende", "Aktueller Saldo"),
        "description": ("Vorgang", "Details"),
        "debit": ("Belastung",),
        "credit": ("Eingang",),
    },
    "fr": {
        "title": ("Situation de votre compte",),
        "opening": ("Solde au début", "Solde initial"),
        "closing": ("Solde en fin de période", "Solde final"),
        "description": ("Opération",),
        "debit": ("Sorties",),
        "credit": ("Entrées",),
    },
    "es": {"opening": ("Saldo inicial",), "closing": ("Saldo a fin de periodo",), "description": ("Operación",)},
    "nl": {"opening": ("Saldo vooraf",), "closing": ("Saldo achteraf",), "description": ("Toelichting",)},
    "it": {"opening": ("Saldo precedente",), "closing": ("Saldo al termine",), "description": ("Operazione",)},
}
