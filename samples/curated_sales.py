"""The invoices and receipts of the demo: name, market, layout and what each shall show; some with a fault."""

from samples import flaws
from samples.telling import Wishes

CLEAN = (
    ("invoice_de_01", "de-DE", "din", Wishes(trade="tools", rows=5, early=True)),
    ("invoice_de_02", "de-DE", "raster", Wishes(trade="food", rows=6, two_rates=True)),
    ("invoice_de_03", "de-AT", "letter", Wishes(trade="software", rows=4, prepaid=True)),
    ("invoice_de_04", "de-CH", "classic", Wishes(trade="books", rows=5, two_rates=True)),
    ("invoice_de_05", "de-DE", "ledger", Wishes(trade="tools", rows=46, order=True)),
    ("credit_note_de_06", "de-DE", "din", Wishes("credit_note", trade="office", rows=3)),
    ("invoice_en_01", "en-GB", "band", Wishes(trade="office", rows=6, ship_to=True)),
    ("invoice_en_02", "en-US", "remit", Wishes(trade="tools", rows=7, ship_to=True, charge=True)),
    ("invoice_en_05", "en-US", "dense", Wishes(trade="office", rows=80, line_discounts=True)),
    ("invoice_fr_01", "fr-FR", "bordereau", Wishes(trade="tools", rows=8, line_discounts=True)),
    ("invoice_fr_02", "fr-BE", "form", Wishes(trade="food", rows=6, two_rates=True, allowance=True)),
    ("credit_note_fr_03", "fr-FR", "sidebar", Wishes("credit_note", trade="books", rows=2, negative=True)),
    ("invoice_es_01", "es-ES", "form", Wishes(trade="food", rows=7, two_rates=True, charge=True)),
    ("invoice_it_01", "it-IT", "bordereau", Wishes(trade="food", rows=28, two_rates=True)),
    ("invoice_nl_01", "nl-NL", "sidebar", Wishes(trade="tools", rows=6, two_rates=False)),
    ("receipt_de_01", "de-DE", "shop", Wishes("receipt", "food", rows=5, two_rates=True)),
    ("receipt_en_02", "en-GB", "till", Wishes("receipt", "office", rows=3)),
    ("invoice_pt_01", "pt-PT", "din", Wishes(trade="food", rows=5, two_rates=True)),
)

FLAWED = (
    ("invoice_de_90", "de-DE", "din", Wishes(trade="office", rows=4), flaws.wrong_total),
    ("invoice_fr_91", "fr-FR", "raster", Wishes(trade="books", rows=4), flaws.broken_iban),
    ("invoice_en_92", "en-GB", "form", Wishes(trade="tools", rows=4), flaws.no_number),
)
