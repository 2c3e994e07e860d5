"""What French invoices call their fields, most usual first."""

from schemas.invoice_labels.vocabulary import InvoiceWords

FRENCH = InvoiceWords(
    invoice="""
        facture, facture proforma acquittee, facture d acompte, facture de solde, facture acquittee, facture
        definitive, note d honoraires, facture d achat, facture de vente, facture intermediaire, facture
        recapitulative, decompte, facture rectificative, facture client, facture simplifiee, facture de
        situation, facture mensuelle, facture de prestation, facture de services, facture de cloture, facture
        finale, facture recu, facture ticket, facture electronique, memoire d honoraires, note de frais et
        honoraires, facture de location, facture commerciale
    """,
    credit_note="""
        avoir, facture d avoir, note de credit, avoir sur facture, facture avoir, note d avoir, facture
        rectificative, avoir client
    """,
    invoice_number="""
        facture n, facture no, numero de facture, n de facture, n facture, no facture, num facture, facture
        numero, facture, reference facture, ref facture, avoir n, avoir, numero de l avoir, numero d avoir, n d
        avoir, n avoir, numero du document, n de piece, facture d avoir n, numero, facture ref, reference de la
        facture, ref de la facture, piece n, n piece, numero de piece, document n, n document, n de document,
        numero document, note de credit, note d honoraires, facture d acompte n, votre facture, notre facture, n
        fact, fact n, fact no, n de la note, facture rectificative n, code facture, reference du document,
        piece, n de pce, n pce, piece numero, facture numero d ordre, ref piece, reference piece, numero
        facture, no de facture, no de la facture, n de la facture, numero de la facture, fac n, fact numero,
        ident facture, identifiant facture, id facture, facture id, n facture client, facture no ref, memoire n,
        n doc, no document, no piece, no de piece, ref document, facture electronique n, facture client n
    """,
    not_invoice_number="""
        facture liee, facture d origine, facture a, adresse de facturation, date de facture, facture du, numero
        client, n client, code client, n de client, bon de livraison, bon de commande, siret, siren, facture
        concernee, facture acquittee, n de commande, reference client, ref client, votre reference, votre ref, v
        ref, notre reference, notre ref, reference, ref, references, numero de client, no client, compte client,
        n de compte, numero de compte, compte n, n compte, identifiant client, code tiers, commande, votre
        commande, bl, devis, contrat, dossier, affaire, chantier, numero tva, n tva, tva intracommunautaire,
        rcs, ape, naf, code ape, code naf, capital, telephone, fax, page, n de serie, immatriculation, numero d
        abonne, n abonne, abonnement, point de livraison, pdl, prm, pce, compteur, reference de paiement,
        reference paiement, communication structuree, communication, rum, ics, iban, bic, reservation, chambre,
        avoir sur facture, annule la facture, annule facture, facture initiale, facture annulee, concerne
        facture, relative a la facture, facturation, date facture, montant facture, total facture, facture au,
        facture le, periode de facturation, type de facture, code article, n article, lot, colis, n expedition,
        expedition n, lettre de voiture, n d entreprise, numero d entreprise, bce, ide, n ligne, numero de
        marche, engagement, numero d engagement, code service, representant, mode de reglement, mode de
        paiement, conditions de reglement, transporteur, chauffeur, poids, colisage, suivi par, votre contact,
        interlocuteur, centre de cout, code analytique, tournee, code agence, eori, n eori, rcs n, rna, code
        postal, portable, numero adherent, adherent n, matricule, n securite sociale, bon d intervention, n
        intervention, n patient, kilometrage, n chassis, couvert, n mandat, reference mandat
    """,
    issue_date="""
        date de facture, date de facturation, date facture, date d emission, facture du, emise le, date de l
        avoir, date d avoir, en date du, date, le, du, date du document, etablie le, emis le, date de la
        facture, date emission, date de creation, date de la note, date d edition, facture etablie le, facture
        emise le, emise en date du, etabli le, date de l emission, date document, date de piece, date piece,
        editee le, fait le, date fact, date de note de credit, date de la note de credit, facturee le, datee du,
        facture datee du, date etablissement, date d etablissement, date de la piece, date d emission de la
        facture, date du jour, date doc, date d etablissement de la facture, facturee en date du, date de
        facturation le, date fac
    """,
    not_issue_date="""
        date de la livraison, date d expedition, date d echeance, date echeance, date de livraison, date de
        commande, echeance, date de prestation, date de reglement, date limite, date de la commande, date
        commande, commande du, votre commande du, bon de livraison du, bl du, date bl, livraison du, livre le,
        livree le, date livraison, date de la prestation, date prestation, date d execution, date de
        realisation, date d intervention, intervention du, date de fin, date de debut, periode, periode de
        facturation, du au, date de paiement, date de prelevement, preleve le, prelevement le, prelevement a
        partir du, paye le, payee le, reglee le, date d arrivee, date de depart, arrivee, depart, date de
        naissance, date de valeur, date d expiration, date de validite, valable jusqu au, date de reception,
        facture d origine du, avoir sur facture du, devis du, date devis, contrat du, date de releve, releve du,
        prochaine facture, prochaine releve, prochain prelevement, imprime le, date d impression, date d envoi,
        expedie le, date expedition, date d enlevement, date de service, date limite de paiement, a payer avant
        le, date d exigibilite, date de chargement, date de dechargement, sejour du, date de reservation
    """,
    due_date="""
        date d echeance, echeance, date echeance, a payer avant le, payable au plus tard le, echeance le, date
        limite de paiement, a regler avant le, a payer au plus tard le, payable le, a regler le, date de
        reglement, payable avant le, echeance au, au plus tard le, avant le, reglement avant le, payable jusqu
        au, date limite de reglement, date de paiement, date limite paiement, a payer pour le, a payer jusqu au,
        a regler au plus tard le, a regler pour le, paiement avant le, paiement au plus tard le, paiement le,
        paiement a effectuer avant le, reglement le, reglement au plus tard le, reglement pour le, reglement au,
        regler avant le, payer avant le, exigible le, date d exigibilite, preleve le, sera preleve le,
        prelevement le, date de prelevement, prelevement a partir du, prelevement automatique le, payable au,
        payable pour le, paiement pour le, echeance de paiement, echeance paiement, date echeance paiement,
        echeance de reglement, a acquitter avant le, montant a regler avant le, montant a payer avant le, net a
        payer au, net a payer avant le, dont echeance le, date ech, ech le, delai de paiement jusqu au, payable
        avant, a payer avant, avant la date du, a echeance du, paiement attendu le, payable jusqu au plus tard
        le, dernier delai de paiement, date d echeance de paiement, date limite de versement, a payer avant la
        date, echeance du, reglement attendu le, reglement attendu avant le, a regler jusqu au, paiement attendu
        avant le, paiement attendu pour le, date de prelevement prevue, date du prelevement, prelevement prevu
        le, montant preleve le, sera debite le, debite le, exigible au plus tard le, payable fin, a honorer
        avant le, solde a regler avant le
    """,
    not_due_date="""
        pour reglement avant le, escompte avant le, escompte si paiement avant le, remise si paiement avant le,
        si reglement avant le, si paiement avant le, en cas de paiement avant le, en cas de reglement avant le,
        valable jusqu au, escompte jusqu au, penalites a compter du, date de livraison, offre valable jusqu au,
        prochain prelevement le, prochaine echeance
    """,
    currency="""
        devise, monnaie, devise de facturation, montants en, monnaie de facturation, devise facture, tous les
        montants en, tous les montants sont en, prix en, montants exprimes en, devise de paiement, code devise
    """,
    seller="""
        vendeur, fournisseur, emetteur, prestataire, emise par, de, facture par, emetteur de la facture, vendu
        par, vendeur fournisseur, coordonnees du vendeur, societe emettrice, prestataire de services, facture
        emise par, emis par, vendu et expedie par, expediteur de la facture, auto entrepreneur
    """,
    buyer="""
        client, acheteur, facture a, adresse de facturation, destinataire, facturer a, a l attention de, adresse
        facturation, facturation, nom du client, doit, adresse a, facturee a, adresse du client, coordonnees du
        client, coordonnees client, destinataire de la facture, facture au nom de, adresse de facture, client
        facture, client facturation, nom client, titulaire du contrat, donneur d ordre, acheteur client, maitre
        d ouvrage, nom et adresse du client, locataire, a facturer a, vos coordonnees, debiteur, facture pour,
        preneur, client donneur d ordre, assure, patient
    """,
    not_party="""
        adresse de livraison, livraison, livré à, livrer à, lieu de livraison, contact commercial, lieu de
        prestation, lieu d intervention, lieu de consommation, adresse d intervention, adresse du chantier,
        adresse de consommation, chantier, adresse livraison, livraison a, adresse d expedition, expedie a,
        adresse d envoi, enlevement, transporteur, destinataire de la livraison, destinataire des marchandises,
        beneficiaire, titulaire du compte, banque, domiciliation, domiciliation bancaire, coordonnees bancaires,
        votre contact, votre conseiller, votre interlocuteur, interlocuteur, contact, suivi par, affaire suivie
        par, commercial, representant, vendeur conseil, siege social, adresse du siege, payable a, a l ordre de,
        cheque a l ordre de, intermediaire, etabli par, signature, adresse de correspondance, lieu de
        fourniture, point de livraison, expediteur, site, receptionnaire
    """,
    vat_id="""
        tva, n tva, numero de tva, tva intracommunautaire, n tva intracommunautaire, n de tva, no tva, numero de
        tva intracommunautaire, numero tva, id tva, n tva intra, tva intracom, identifiant tva, tva intra, n de
        tva intracommunautaire, code tva intracommunautaire, identification tva, numero d identification tva,
        numero d identification a la tva, n intracommunautaire, tva ue, ident tva, tva fr, ide tva, tva be, btw
        tva, n d entreprise tva, n d identification intracommunautaire, identification intracommunautaire,
        matricule tva, vat, uid, n de tva intracom, tva intracommunautaire n, n id tva, n identification tva, n
        intracom, id intracommunautaire, code tva, numero tva intracommunautaire, n tva ue, no tva
        intracommunautaire, no de tva intracommunautaire, num tva
    """,
    seller_vat_id="notre n tva, notre tva, tva vendeur, notre numero de tva, tva fournisseur",
    buyer_vat_id="""
        n tva client, tva client, votre n tva, tva acheteur, numero de tva client, n tva intracommunautaire
        client, votre numero de tva, tva intracommunautaire client, votre tva, votre n tva intracommunautaire,
        votre n de tva, tva du client, n tva intracom client, tva intra client, votre tva intracommunautaire,
        tva destinataire, n tva preneur
    """,
    iban="""
        iban, code iban, compte iban, iban compte, rib iban, coordonnees bancaires iban, compte bancaire iban,
        iban du beneficiaire
    """,
    order_number="""
        n de commande, numero de commande, bon de commande, commande n, votre commande, votre reference,
        reference commande, commande, n commande, ref commande, votre ref, bon de commande n, no de commande,
        votre commande n, reference client, no commande, commande client, votre bon de commande, votre n de
        commande, votre numero de commande, bon de commande client, reference de commande, reference de votre
        commande, ref de commande, cde n, n cde, votre cde, n de cde, v ref, vos ref, vos references, v
        reference, ref client, reference acheteur, n po, po n, suivant commande, selon votre commande, selon
        commande, suivant votre commande, suivant bon de commande, votre ref commande, numero d engagement, n
        engagement, n d engagement, commande internet, commande web n, commande client n, n de bon de commande,
        numero de bon de commande, n bon de commande, bdc n, n bdc, bon de cde, bon de cde n, votre bdc, votre n
        commande, n commande client, n de commande client, ref de votre commande, votre commande numero, n cde
        client, cde client, reference de commande client, ref commande client, numero de votre commande, n d
        achat, ordre d achat, numero d ordre d achat, marche n, n de marche, no de commande client, votre numero
        commande
    """,
    not_order_number="""
        date de commande, notre reference, commande du, votre commande du, notre commande, notre n de commande,
        n ref, nos ref, nos references, confirmation de commande, accuse de commande, commande par, passee par,
        commande interne, montant de la commande, total commande, commande passee le, notre ref
    """,
    line_items="lignes",
    lines_total="""
        total lignes, total des lignes, montant brut ht, total brut ht, total marchandises, total produits,
        total articles, total articles ht, total lignes ht, sous total lignes, total prestations, montant des
        marchandises, total marchandises ht, somme des lignes, total fournitures, montant brut, total brut
    """,
    description="""
        description, designation, libelle, article, produit, prestation, designation des produits, details,
        intitule, prestations, nature de la prestation, objet, designation de la prestation, designation des
        prestations, designation produit, designation article, description du produit, description des
        prestations, description de la prestation, nature, nature des prestations, libelle article, libelle
        produit, denomination, detail des prestations, detail, detail de la prestation, produits, articles,
        produit service, produits et services, intitule de la prestation, travaux, reference et designation,
        designation des marchandises, designation des articles, designation des travaux, description article,
        service, services, marchandise, marchandises, description des marchandises, libelle de la prestation,
        nature des travaux, description du service
    """,
    other_columns="""
        ref article, remise, rem, tva, taux tva, unite, reference article, ref, reference, references, code,
        code article, code produit, n, pos, ligne, lot, un, unites, unite de mesure, um, taux de tva, montant
        tva, code tva, prix ttc, montant ttc, total ttc, pu ttc, prix unitaire ttc, ttc, remises, date, date de
        livraison, bl, periode, poids, conditionnement, cond, colis, gencod, gencode, ean, code barre, eco part,
        ecotaxe, eco participation, deee, taxe, numero de serie, n serie, code douanier, origine, pays d
        origine, pu brut, prix brut, prix public, rabais, cde, qte cde, qte commandee, quantite commandee, sku,
        article n, n article, no article, taux
    """,
    quantity="""
        quantite, qte, nombre, qte facturee, unites, heures, nb, quantite livree, quantite facturee, qte livree,
        qte liv, nombre d heures, nb heures, nbre, nb d heures, nbre d heures, jours, nb jours, nombre de jours,
        nuits, nb nuits, nombre d unites, qt, qtes, quant, consommation, volume, qte u, quantites, temps, conso,
        kwh, pieces, qte unite, nombre de nuits, personnes
    """,
    unit_price="""
        prix unitaire, pu, pu ht, prix unitaire ht, prix, p u, p u ht, prix u ht, tarif, prix unit ht, prix
        unit, p unitaire, prix u, prix unitaire net, prix unitaire hors taxe, prix unitaire hors taxes, p u net,
        pu net ht, prix net, prix net ht, px unitaire, px unit, px u, px u ht, p unit ht, p unit, prix ht, prix
        unitaire en, pu en, taux horaire, tarif ht, tarif horaire, prix a l unite, prix piece, prix par unite,
        cout unitaire, montant unitaire, prix u net, prix unitaire net ht, prix unitaire htva, p u htva, prix
        htva, prix hors tva, prix unitaire hors tva, prix jour, prix heure, prix un, prix unit net
    """,
    line_total="""
        montant, montant ht, total ht, prix ht, total, prix total, prix total ht, montant total, total net,
        montant net, total ligne, montant net ht, ht, net ht, montant total ht, total ligne ht, montant ligne,
        montant ligne ht, prix total hors taxes, total net ht, montant hors taxe, montant hors taxes, montant
        en, montant euros, total hors taxes, total hors taxe, total hors tva, total htva, montant htva, montant
        hors tva, sous total, sous total ht, valeur, somme, net, prix net total, mt ht, mt net ht, mt, prix tot
        ht, valeur ht, base ht, prix total htva, total net htva, net htva, p t ht, p total ht
    """,
    tax_breakdown="""
        detail tva, detail de la tva, recapitulatif tva, ventilation tva, ventilation de la tva, recapitulatif
        de la tva, decompte tva, detail des taxes
    """,
    tax_rate="""
        taux, tva, taux tva, taux de tva, taxe, taux de la tva, code tva, taux de taxe, tx tva, tx, taux d
        imposition
    """,
    tax_basis="""
        base, base ht, montant ht, base imposable, total ht, ht, assiette, base tva, montant base, base de
        calcul, base taxable, montant htva, base htva, base imposable ht, montant hors taxes, bases ht, base tva
        ht, base de tva, montant soumis a tva, net ht, htva, hors tva, montant hors tva, base hors taxes
    """,
    tax_amount="""
        montant tva, montant, tva, montant de la tva, montant taxe, total tva, montant de tva, total de tva,
        taxes, taxe, mt tva, montant taxes, valeur tva, tva due, montants tva, tva en
    """,
    allowance_total="""
        remise, remise globale, rabais, total remises, reduction, ristourne, escompte, remise commerciale,
        remise client, remise exceptionnelle, remise totale, remise commerciale ht, montant remise, montant de
        la remise, total remise, total rabais, remise ht, remise sur facture, code promo, bon de reduction,
        reduction commerciale, reductions, remises, total reductions, total remises ht, rabais accorde, remise
        de pied, remise pied de facture, remise globale ht, rabais remises ristournes, bon d achat, remise
        fidelite, reduction ht, promotion
    """,
    charge_total="""
        frais de port, port, frais de livraison, livraison, frais d expedition, frais de transport, frais
        annexes, emballage, frais de transport ht, frais de port ht, port ht, port et emballage, frais de port
        et d emballage, frais d envoi, frais d emballage, frais de livraison ht, participation aux frais de
        port, total frais, transport, frais de dossier, frais de gestion, frais de facturation, frais de
        traitement, forfait livraison, port emballage, livraison ht, transport ht, frais supplementaires, frais
        de manutention, surcharge carburant, taxe gasoil, frais de service, frais annexes ht, frais
        forfaitaires, frais expedition, frais divers, participation transport, eco contribution
    """,
    net_total="""
        total ht, montant ht, total hors taxes, montant total ht, sous total ht, total net ht, sous total, net
        ht, total hors taxe, total h t, base ht, montant net ht, total general ht, montant hors taxes, total
        hors tva, total htva, montant htva, montant hors tva, total ht net, montant net hors taxes, net hors
        taxes, montant ht total, total net hors taxes, total hors taxes net, montant hors taxe, montant total
        hors taxes, montant total hors taxe, total general hors taxes, base imposable, base taxable, sous total
        hors taxes, sous total hors tva, sous total htva, total net, montant net, total avant taxes, total avant
        tva, net commercial, net commercial ht, total facture ht, montant de la facture ht, total ht de la
        facture, somme ht, valeur ht, base tva, total ht apres remise, net ht apres remise, total general htva,
        net htva, net hors tva, prix total ht, cout total ht, sous total avant taxes, somme hors taxes, total ht
        en euros, total prestations ht, h t, hors taxes, hors tva
    """,
    not_net_total="""
        net a payer, total net ttc, poids net, net a payer ttc, net ttc, total net a payer, montant net a payer,
        prix net, net a deduire, net a regler, net du, net a votre credit, poids net total
    """,
    tax_total="""
        tva, total tva, montant tva, total taxes, montant de la tva, taxes, tva totale, total de la tva, montant
        total tva, dont tva, tva a, montant total de la tva, montant de tva, total taxe, montant taxe, montant
        des taxes, total des taxes, total montant tva, tva sur encaissements, tva sur les debits, tva incluse,
        tva comprise, tva due, montant tva total, tps, tvq, tva 20, tva 5 5, tva 10, somme tva, tva collectee,
        taxe sur la valeur ajoutee, tva au taux de, tva facturee
    """,
    not_tax_total="""
        n tva, numero de tva, tva intracommunautaire, total ttc, taux tva, code tva, n de tva, n tva client, id
        tva, identification tva, taux de tva, base tva, base hors tva, hors tva, hors taxes, htva, total htva,
        tva non applicable, exoneration de tva, exonere de tva, exoneree de tva, autoliquidation, tva sur marge,
        tva intra, tva intracom, tva intracommunautaire client, tvac, ttc, total tvac, tva comprise dans, detail
        tva, regime tva, toutes taxes comprises, avant taxes, tva acquittee, sans tva, franchise de tva, taxe de
        sejour, recapitulatif tva, code taxe, tva be, total hors tva, montant ttc
    """,
    grand_total="""
        total ttc, montant ttc, net a payer, total a payer, montant total ttc, total, total general, montant
        total, total toutes taxes comprises, montant a payer, net a payer ttc, total t t c, ttc, total facture,
        total general ttc, montant du, montant de l avoir, total avoir, total tvac, montant tvac, total tva
        comprise, total tva incluse, total avec tva, montant tva incluse, total ttc en euros, total ttc a payer,
        net ttc, montant net ttc, total net ttc, montant toutes taxes comprises, montant total a payer, montant
        total toutes taxes comprises, total facture ttc, montant de la facture, montant facture, montant total
        de la facture, montant facture ttc, total de la facture, total de votre facture, total euros, total en
        euros, somme a payer, somme due, somme totale, total a regler, net a regler, montant a regler, montant
        net a payer, montant du ttc, total net a payer, net a payer en euros, total general tva comprise, total
        note de credit, montant total ttc en euros, net a votre credit, net a deduire, avoir ttc, total incl
        tva, total tva incl, montant preleve, total factures, total de cette facture, montant de cette facture,
        prix total ttc, cout total ttc, montant a rembourser, total a rembourser, total avoir ttc, somme ttc,
        total prestations ttc
    """,
    not_grand_total="""
        total a reporter, total reporte, total ht, total tva, a reporter, transport, total taxes, report,
        capital social, total hors taxes, total hors tva, total htva, total net ht, total heures, total
        quantite, total articles, total colis, total poids, poids total, sous total, sous total ht, total page,
        total de la page, total remise, total remises, total prestations ht, total kwh, consommation totale,
        nombre total, total jours, total acomptes, acomptes verses, deja regle, deja paye, total regle, total
        paye, total des reglements, ancien solde, solde precedent, solde anterieur, total brut, montant total
        ht, prix total ht, au capital de, sarl au capital de, sas au capital de, sa au capital de, montant de l
        escompte, escompte, net a payer avec escompte, total avant taxes, total taxe, base ttc, pu ttc, prix
        unitaire ttc, total frais, total lignes, total general ht, total commande, report page precedente, a
        reporter page suivante, total tva intracommunautaire, total de tva
    """,
    prepaid_amount="""
        acompte, acompte verse, deja paye, deja regle, acomptes, avance, moins acompte, deja verse, acompte
        recu, acompte paye, acompte regle, acompte deja verse, acompte deja regle, acomptes verses, acomptes
        recus, acompte deduit, deduction acompte, deduction d acompte, moins acomptes, deja facture, montant
        deja verse, montant deja paye, montant deja regle, montant regle, montant paye, paye, payes, reglements,
        reglement recu, reglements recus, total regle, total paye, total des reglements, total acomptes,
        versements, versements effectues, paiement recu, paiements recus, paiements, paiement deja effectue, a
        deduire acompte, avances, avance versee, provision, provisions versees, acompte ttc, acompte percu,
        acompte sur commande, arrhes, arrhes versees, mensualites payees, mensualites deja versees, prelevements
        effectues, dont acompte, deja percu, montant verse, deja acquitte
    """,
    rounding_amount="arrondi, montant arrondi, arrondis, difference d arrondi, ecart d arrondi, arrondi total",
    amount_due="""
        net a payer, reste a payer, montant du, solde, montant a payer, solde a payer, reste du, solde du,
        montant restant du, reste a regler, solde a regler, solde restant du, montant restant a payer, net a
        payer ttc, montant net a payer, montant a regler, net a regler, net du, total a payer, total a regler,
        reste a payer ttc, solde a payer ttc, reliquat, solde ttc, montant du ttc, somme a payer, somme due,
        somme restant due, restant du, reste a votre charge, a votre charge, montant exigible, solde restant a
        payer, net a payer en euros, reste du ttc, solde en notre faveur, solde en votre faveur, solde de la
        facture, total du, total restant du, montant preleve, a payer, a regler, restant a payer, montant solde,
        solde final, nouveau solde, votre solde, total net a payer, somme a regler, montant restant, montant a
        payer ttc, montant total du
    """,
)
