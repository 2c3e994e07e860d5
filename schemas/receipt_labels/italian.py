"""What Italian receipts call their fields, most usual first."""

from schemas.receipt_labels.vocabulary import ReceiptWords

ITALIAN = ReceiptWords(
    title="""
        scontrino, scontrino fiscale, ricevuta, documento commerciale, ricevuta fiscale, scontrino non fiscale,
        documento commerciale di vendita o prestazione, ricevuta di pagamento, copia cliente, preconto
    """,
    merchant="esercente, negozio, punto vendita, venditore, nome esercente",
    address="indirizzo, sede",
    purchase_date="""
        data, data acquisto, data e ora, data vendita, data documento, data ora, data di emissione, data
        emissione, data operazione, data scontrino, del
    """,
    not_purchase_date="scadenza, valido fino, data di scadenza, cambio entro, reso entro, valido fino al",
    currency="valuta, divisa, importi in",
    tax_total="""
        iva, di cui iva, totale iva, importo iva, imposta, iva inclusa, totale imposta, ammontare iva, iva
        compresa, imposte, di cui imposta
    """,
    not_tax="partita iva, p iva, codice fiscale, aliquota iva, senza iva",
    grand_total="""
        totale, totale complessivo, importo pagato, totale euro, da pagare, importo, totale da pagare, importo
        totale, totale eur, tot complessivo, totale documento, totale complessivo euro, totale scontrino, tot
        euro, totale pagato, totale a pagare, importo eur
    """,
    not_total="""
        resto, contante, contanti, imponibile, totale sconti, sconto totale, resto euro, totale iva, n pezzi,
        totale pezzi, articoli, risparmio, sub totale, importo iva, mancia, subtotale
    """,
    cues="""
        contante, contanti, resto, cassa, carta, scontrino, bancomat, cassiere, grazie e arrivederci, documento
        n, pagamento contante, pagamento elettronico, coperti, rt, operatore, tavolo, reparto
    """,
)
