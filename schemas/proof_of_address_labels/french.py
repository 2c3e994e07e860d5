"""What French proofs of address call their fields, most usual first."""

from schemas.proof_of_address_labels.vocabulary import LetterWords, ProofOfAddressWords

FRENCH = ProofOfAddressWords(
    utility_bill=LetterWords(
        titles="""
            facture d electricite, facture de gaz, facture d eau, facture d energie, facture electricite, facture
            electricite et gaz, facture eau, facture gaz, attestation de contrat, echeancier d electricite, votre
            facture d electricite, facture electricite gaz, facture de regularisation, facture de consommation,
            facture gaz naturel, facture d energies, facture de chauffage, facture eaux, facture d eau potable,
            facture eau et assainissement, attestation titulaire de contrat, attestation de titulaire de contrat,
            attestation titulaire, justificatif de contrat, releve de consommation, facture d acompte, decompte
            annuel, facture de decompte, facture de cloture electricite, facture de fourniture
        """,
        signs="kwh, compteur, point de livraison, consommation, electricite, gaz, eau, pdl, index",
        billed="electricite, gaz, eau, energie, chauffage, compteur, point de livraison",
    ),
    bank_letter=LetterWords(
        titles="""
            attestation bancaire, attestation de domiciliation bancaire, attestation de compte, lettre de la banque,
            confirmation de compte, attestation de titularite de compte, attestation de detention de compte,
            attestation de titulaire de compte, attestation titulaire de compte, attestation d ouverture de compte,
            certificat bancaire, certificat de compte, attestation de tenue de compte, confirmation de vos
            coordonnees, confirmation d adresse, attestation de votre banque, lettre de reference bancaire,
            reference bancaire, attestation de relation bancaire, confirmation de domiciliation
        """,
        signs="titulaire du compte, dans nos livres, numero de compte, iban, bic, compte courant, banque, notre client",
    ),
    registration_certificate=LetterWords(
        titles="""
            certificat de residence, attestation de residence, justificatif de domicile, certificat de domicile,
            certificat d inscription, attestation d inscription, attestation de domicile, attestation de
            domiciliation, attestation d inscription au registre de la population, certificat d inscription au
            registre de la population, extrait du registre de la population, composition de menage, attestation d
            etablissement, attestation de residence principale, certificat de residence principale, attestation de
            logement, attestation d hebergement, certificat d etablissement, attestation communale, extrait du
            registre des habitants, certificat de residence avec historique
        """,
        signs="mairie, registre de la population, officier d etat civil, maire, commune, certifie, date de naissance",
    ),
    council_tax=LetterWords(
        titles="""
            taxe d habitation, taxe fonciere, taxes foncieres, avis de taxe d habitation, avis d impot taxe
            fonciere, avis d imposition, avis d impot, avis d impots locaux, impots locaux, avis de taxe fonciere,
            avis de taxes foncieres, taxe d enlevement des ordures menageres, redevance ordures menageres,
            avertissement extrait de role, precompte immobilier, taxes locales, taxe communale, impot communal,
            bordereau d impot
        """,
        signs="valeur locative, taxe fonciere, cotisation, tresor public, commune, base nette, impot",
    ),
    phone_bill=LetterWords(
        titles="""
            facture de telephone, facture telephonique, facture mobile, facture internet, facture box, facture
            internet et mobile, facture de telephonie, facture fibre, facture adsl, facture de telephonie mobile,
            facture telephone, facture telephone mobile, facture telephone fixe, facture de communications, facture
            de telecommunications, facture de services internet, facture telecom, facture forfait mobile, facture d
            internet, facture de ligne
        """,
        signs="ligne, forfait, appels, internet, mobile, fibre, communications, data, box",
        billed="telephone, telephonie, internet, mobile, forfait mobile",
    ),
    cues="""
        kwh, compteur, point de livraison, pdl, pce, releve de compteur, consommation, abonnement, lieu de
        consommation, heures creuses, heures pleines, forfait, ligne, domicilie, demeurant, fait pour servir et
        valoir, mairie, valeur locative, atteste que, certifie que, adresse du logement, attestons que, certifions
        que, demeurant à, domicilié à, domiciliée à, titulaire du compte, dans nos livres, nous confirmons que, nous
        attestons, je soussigné, la présente attestation, à la demande de, pour servir et valoir ce que de droit,
        periode de facturation, numero de contrat, reference client, index, releve, montant prélevé, adresse du
        bien, base d imposition, cotisation, est domicilié, est inscrit, inscrite au registre
    """,
    holder="""
        client, titulaire, titulaire du contrat, nom, nom et prenom, abonne, nom du titulaire, occupant, redevable,
        titulaire du compte, nom du client, nom prenom, prenom et nom, nom et prenoms, contribuable, proprietaire,
        locataire, souscripteur, interesse, personne inscrite, habitant, nom du titulaire du contrat, usager,
        destinataire
    """,
    address="""
        adresse, adresse du logement, lieu de consommation, adresse de consommation, adresse du client, domicile,
        adresse de residence, adresse de facturation, adresse du bien, votre adresse, adresse actuelle, adresse
        postale, adresse de fourniture, adresse de livraison, adresse d installation, lieu de fourniture, lieu de
        livraison, adresse du local, adresse du titulaire, adresse du domicile, residence principale, adresse
        principale, adresse fiscale, residence, adresse de la ligne, adresse du contrat, adresse du point de
        livraison, situation du bien
    """,
    issuer="emetteur, emis par, fournisseur, delivre par, autorite, operateur, mairie de",
    issue_date="""
        date d emission, date d edition, date de facture, date de la facture, emis le, edite le, delivre le, date,
        fait le, facture du, etabli le, le, date d etablissement, date de delivrance, date du document, date du
        courrier, date de la lettre, date de l attestation, date de l avis, emise le, editee le, etablie le,
        delivree le, imprime le, date d impression, avis du, attestation du, date facture, date de creation, date d
        envoi, facture emise le, en date du
    """,
)
