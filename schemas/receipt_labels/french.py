"""What French receipts call their fields, most usual first."""

from schemas.receipt_labels.vocabulary import ReceiptWords

FRENCH = ReceiptWords(
    title="""
        ticket de caisse, recu, ticket, quittance, justificatif de paiement, ticket client, ticket de vente,
        recu de caisse, note, addition, recu client, recu de paiement, recu de vente, ticket de parking, ticket
        carte bancaire
    """,
    merchant="commercant, magasin, enseigne, vendeur, etablissement, nom du commercant",
    address="adresse, adresse du magasin",
    purchase_date="""
        date, date d achat, date de vente, date heure, le, date du ticket, date de transaction, date de l achat,
        date et heure, date du jour, date de paiement
    """,
    not_purchase_date="date d expiration, valable jusqu au, echange avant le, retour avant le, date limite, arrivee",
    currency="devise, monnaie, montants en",
    tax_total="""
        tva, dont tva, total tva, montant tva, taxes, tva incluse, tva totale, total taxes, dont taxes, montant
        de la tva, tps tvq, total de la tva
    """,
    not_tax="n tva, numero tva, tva intracommunautaire, hors tva, taux tva, total ttc",
    grand_total="""
        total, total ttc, net a payer, montant du, a payer, total a payer, montant, montant ttc, total eur,
        montant total, total euros, total general, montant reel, total du, total carte, montant paye, reste a
        payer, montant eur, total chf, total achats, net a payer ttc
    """,
    not_total="""
        rendu, monnaie rendue, especes, nombre d articles, total ht, rendu monnaie, a rendre, total remise,
        total remises, total avantages, nb articles, total articles, total tva, solde fidelite, economie, points
        fidelite, especes recues, pourboire, sous total
    """,
    cues="""
        espèces, rendu, caisse, carte bancaire, ticket, versé, merci de votre visite, caissier, sans contact, a
        bientôt, hôte de caisse, couverts, serveur, ticket n, cb
    """,
)
