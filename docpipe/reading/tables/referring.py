"""Tells lines within a table that name another paper, "Delivery note 4711 of 2 May": they describe nothing sold."""

import re

from docpipe.reading.folding import squash
from schemas.wording import words

PAPERS = frozenset(
    squash(text)
    for text in words(
        """
        delivery note, delivery, despatch note, dispatch note, order, sales order, purchase order, po, job, ticket,
        docket, lieferschein, ls, bestellung, auftrag, lieferung, kommission, abruf, bon de livraison, bl, commande,
        bon de commande, albarán, pedido, ddt, d d t, bolla, documento di trasporto, ordine, pakbon, order, bestelling,
        bestelbon, leverbon, werkbon, guia de remessa, guia, encomenda, wz, dokument wz, zamówienie,
        följesedel, leveransnota, ordernummer, dodací list, objednávka, zakázka, lieferscheinnummer, auftragsnummer,
        bestellnummer, order number, delivery note number
        """
    )
)
OURS = (
    "your|our|to|on|per|ihre?|unsere?|zu|aus|gemäß|gem|laut|lt|votre|notre|selon|su|ns|vs|vostro|uw|onze|er|"
    "rif|réf|ref|zgodnie z|do|enligt|vår|dle|según|conforme|volgens"
)
LEADING = rf"(?:(?:{OURS})\b[\s.]*)?"
PAPER = r"(?P<paper>[^\W\d_](?:[^\W\d_]|[ .'-](?=[^\W\d_])){0,28}?)"
COUNTING = r"[\s.:#-]*(?:\b(?:nos?|nr|num|numéro|número|numero|number|nummer|n|č|nº|n°|nr°)\b[.°º:]*)?[\s.:#°º-]*"
LINE = re.compile(rf"(?i)^\W*{LEADING}{PAPER}{COUNTING}[\w/-]*\d(?!\w)")


def refers(text: str) -> bool:
    """Whether a line begins with another paper's name and number."""
    match = LINE.match(text)
    return match is not None and squash(match["paper"]) in PAPERS
