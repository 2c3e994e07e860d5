"""What French invoices call their fields, most usual first."""

from schemas.invoice_labels.vocabulary import InvoiceWords

FRENCH = InvoiceWords(
    invoice="facture",
    credit_note="avoir, facture d avoir, note de credit",
    invoice_number="""
        facture n, facture no, numero de facture, n de facture, n facture, no facture, num facture, facture
        numero, facture, reference facture, ref facture, avoir n, avoir, numero de l avoir, numero d avoir, n d
        avoir, n avoir, numero du document, n de piece, facture d avoir n, numero
    """,
    not_invoice_number="""
        facture liee, facture d origine, facture a, adresse de facturation, date de facture, facture du, numero
        client, n client, code client, n de client, bon de livraison, bon de commande, siret, siren, facture
        concernee, facture acquittee, n de commande
    """,
    issue_date="""
        date de facture, date de facturation, date facture, date d emission, facture du, emise le, date de l
        avoir, date d avoir, en date du, date, le, du, date du document, etablie le, emis le, date de la facture
    """,
    not_issue_date="""
        date de la livraison, date d expedition, date d echeance, date echeance, date de livraison, date de
        commande, echeance, date de prestation, date de reglement, date limite
    """,
    due_date="""
        date d echeance, echeance, date echeance, a payer avant le, payable au plus tard le, echeance le, date
        limite de paiement, a regler avant le, a payer au plus tard le, payable le, a regler le, date de
        reglement, payable avant le, echeance au, au plus tard le, avant le, reglement avant le, payable jusqu
        au
    """,
    not_due_date="pour reglement avant le, escompte avant le",
    currency="devise, monnaie, devise de facturation, montants en",
    not_party="adresse de livraison, livraison, livré à, livrer à, lieu de livraison, contact commercial",
    seller="vendeur, fournisseur, emetteur, prestataire, emise par, de, facture par",
    buyer="""
        client, acheteur, facture a, adresse de facturation, destinataire, facturer a, a l attention de, adresse
        facturation, facturation, nom du client, doit, adresse a, facturee a
    """,
    vat_id="""
        tva, n tva, numero de tva, tva intracommunautaire, n tva intracommunautaire, n de tva, no tva, numero de
        tva intracommunautaire, numero tva, id tva, n tva intra, tva intracom, identifiant tva, tva intra, n de
        tva intracommunautaire
    """,
    buyer_vat_id="""
        n tva client, tva client, votre n tva, tva acheteur, numero de tva client, n tva intracommunautaire
        client, votre numero de tva, tva intracommunautaire client, votre tva
    """,
    iban="iban, code iban",
    order_number="""
        n de commande, numero de commande, bon de commande, commande n, votre commande, votre reference,
        reference commande, commande, n commande, ref commande, votre ref, bon de commande n, no de commande,
        votre commande n, reference client, no commande
    """,
    not_order_number="date de commande, notre reference",
    lines_total="total lignes, total des lignes, montant brut ht, total brut ht, total marchandises",
    line_items="lignes",
    description="""
        description, designation, libelle, article, produit, prestation, designation des produits, details,
        intitule, prestations, nature de la prestation, objet
    """,
    other_columns="ref article, remise, rem, tva, taux tva, unite, reference article",
    quantity="quantite, qte, nombre, qte facturee, unites, heures, nb",
    unit_price="""
        prix unitaire, pu, pu ht, prix unitaire ht, prix, p u, p u ht, prix u ht, tarif, prix unit ht, prix
        unit, p unitaire, prix u
    """,
    line_total="""
        montant, montant ht, total ht, prix ht, total, prix total, prix total ht, montant total, total net,
        montant net, total ligne, montant net ht, ht, net ht
    """,
    tax_breakdown="detail tva",
    tax_rate="taux, tva, taux tva, taux de tva, taxe",
    tax_basis="base, base ht, montant ht, base imposable, total ht, ht, assiette",
    tax_amount="montant tva, montant, tva, montant de la tva, montant taxe, total tva",
    allowance_total="""
        remise, remise globale, rabais, total remises, reduction, ristourne, escompte, remise commerciale,
        remise client, remise exceptionnelle
    """,
    charge_total="""
        frais de port, port, frais de livraison, livraison, frais d expedition, frais de transport, frais
        annexes, emballage
    """,
    net_total="""
        total ht, montant ht, total hors taxes, montant total ht, sous total ht, total net ht, sous total, net
        ht, total hors taxe, total h t, base ht, montant net ht, total general ht, montant hors taxes
    """,
    not_net_total="net a payer, total net ttc, poids net",
    tax_total="""
        tva, total tva, montant tva, total taxes, montant de la tva, taxes, tva totale, total de la tva, montant
        total tva, dont tva, tva a
    """,
    not_tax_total="n tva, numero de tva, tva intracommunautaire, total ttc, taux tva, code tva",
    grand_total="""
        total ttc, montant ttc, net a payer, total a payer, montant total ttc, total, total general, montant
        total, total toutes taxes comprises, montant a payer, net a payer ttc, total t t c, ttc, total facture,
        total general ttc, montant du, montant de l avoir, total avoir
    """,
    not_grand_total="""
        total a reporter, total reporte, total ht, total tva, a reporter, transport, total taxes, report,
        capital social
    """,
    prepaid_amount="acompte, acompte verse, deja paye, deja regle, acomptes, avance, moins acompte, deja verse",
    rounding_amount="arrondi, montant arrondi",
    amount_due="""
        net a payer, reste a payer, montant du, solde, montant a payer, solde a payer, reste du, solde du,
        montant restant du
    """,
)
