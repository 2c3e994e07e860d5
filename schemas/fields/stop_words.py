"""Words by which a business document gives its language away: the commonest words, and its usual labels."""

STOP_WORDS = {
    "en": "the and of for to in is on by with from your you our we are be this that please thank not all if any "
    "will as at or invoice bill date due number total amount quantity price description tax payment account "
    "order customer subtotal receipt company unit balance terms paid delivery item address phone page credit "
    "net gross",
    "de": "der die das und von für mit zu den dem des ein eine im am auf ist wir sie ihre ihr uns bitte vielen dank "
    "bei nicht nach aus oder bis zum zur sind wird werden rechnung datum nummer betrag menge preis "
    "beschreibung mwst ust steuer zahlung konto bestellung kunde zwischensumme gesamt gesamtbetrag netto "
    "brutto summe lieferung straße telefon seite bezeichnung einzelpreis rechnungsnummer rechnungsdatum "
    "kundennummer fällig zahlbar gutschrift quittung bar beleg tage stück steuernummer geschäftsführer",
    "fr": "le la les de du des et en un une pour par sur avec au aux dans est vous nous votre notre ce cette sont "
    "ne pas ou facture date numéro montant quantité prix désignation tva taxe paiement compte commande client "
    "total ht ttc sous-total reçu adresse téléphone page échéance règlement avoir unitaire siret merci à net",
    "es": "el la los las de del y en un una para por con al su sus que es se no o nos lo más este esta factura "
    "fecha número importe cantidad precio descripción iva impuesto pago cuenta pedido cliente total base "
    "imponible recibo dirección teléfono página vencimiento concepto unidad subtotal nif cif gracias",
    "it": "il lo la i gli le di del della dei delle e in un una per con al alla da che è si non o sono questo "
    "fattura data numero importo quantità prezzo descrizione iva imposta pagamento conto ordine cliente "
    "totale imponibile scontrino indirizzo telefono pagina scadenza spett unitario aliquota partita codice "
    "fiscale grazie",
    "nl": "de het een en van voor met op te in is wij u uw ons onze bij naar niet of door dit dat aan als zijn "
    "wordt factuur datum nummer bedrag aantal prijs omschrijving btw belasting betaling rekening bestelling "
    "klant totaal subtotaal bon adres telefoon pagina vervaldatum factuurnummer factuurdatum excl incl kvk "
    "bedankt betalen",
    "pt": "o a os as de do da dos das e em um uma para por com ao no na que é se não ou são este esta fatura "
    "factura data número valor quantidade preço descrição iva imposto pagamento conta encomenda cliente total "
    "recibo morada telefone página vencimento artigo unitário subtotal contribuinte nif obrigado",
}
