"""What French bank statements call their fields, most usual first."""

from schemas.bank_statement_labels.vocabulary import BankStatementWords

FRENCH = BankStatementWords(
    title="""
        releve de compte, releve bancaire, releve de compte bancaire, extrait de compte, releve de compte courant,
        releve, releve de vos comptes, releve de compte cheques, votre releve de compte, releve mensuel, extrait de
        compte bancaire, extraits de compte, releve d operations, historique des operations, mouvements du compte,
        situation de vos comptes, etat de compte, releve de compte de depot, avis de mouvements
    """,
    cues="""
        ancien solde, nouveau solde, solde, debit, credit, virement, prelevement, decouvert autorise, date de
        valeur, rib, solde crediteur, solde debiteur, virements, prelevements, carte, retrait dab, frais bancaires,
        total des mouvements, date operation, agios, cheque, solde au, totaux, vos operations, decouvert
    """,
    holder="""
        titulaire, titulaire du compte, intitule du compte, nom du titulaire, nom, client, compte de, nom du client,
        titulaires, au nom de, intitule, nom et prenom
    """,
    iban="iban, code iban, numero de compte, compte, compte n, n de compte, numero iban",
    account_number="""
        numero de compte, n de compte, compte n, compte numero, numero du compte, n compte, votre compte, compte no,
        compte courant n, compte cheques n, no de compte, ref compte
    """,
    bank="banque, etablissement, agence",
    statement_date="""
        date du releve, date d edition, edite le, releve du, date, arrete au, date d arrete, date de releve, date
        releve, emis le, date d emission, etabli le, imprime le, date d impression, date d etablissement, releve
        edite le, edition du, date de cloture, date du document, date d arrete de compte
    """,
    period="""
        periode, periode du, du, pour la periode du, releve du, operations du, periode couverte, periode de releve,
        releve de compte du, pour la periode, mouvements du, operations effectuees du, extrait du, du jour, debut de
        periode, date de debut, depuis le, arrete du, historique du, date debut, operations entre le
    """,
    period_end="""
        au, jusqu au, periode, periode du, pour la periode du, periode couverte, du, operations du, pour la periode,
        mouvements du, fin de periode, date de fin, date fin, jusqu a, et le, extrait du, releve de compte du,
        operations effectuees du
    """,
    currency="""
        devise, monnaie, montants en, devise du compte, montants exprimes en, exprime en, monnaie du compte, devise
        de tenue de compte, sommes exprimees en
    """,
    opening="""
        ancien solde, solde initial, solde precedent, solde anterieur, solde au debut de periode, solde de depart,
        ancien solde au, solde d ouverture, solde en debut de periode, solde debut de periode, solde de debut, solde
        debut, solde reporte, report, report du solde, report a nouveau, ancien solde crediteur, ancien solde
        debiteur, solde du dernier releve, solde du releve precedent, solde precedent au, solde anterieur au, solde
        initial au, solde au debut, votre solde precedent, votre ancien solde, solde crediteur au, solde debiteur
        au, solde de report, solde depart, solde a l ouverture, solde en debut
    """,
    closing="""
        nouveau solde, solde final, solde de cloture, solde en fin de periode, nouveau solde au, solde a la cloture,
        solde en fin, solde fin de periode, solde de fin, solde fin, solde actuel, solde comptable, solde final au,
        solde de cloture au, solde au, nouveau solde crediteur, nouveau solde debiteur, votre nouveau solde, votre
        solde, solde a reporter, solde a nouveau, solde en cloture, solde en fin de mois, solde a ce jour, solde
        arrete au, solde cloture, solde du releve, solde en votre faveur
    """,
    day="""
        date, date operation, date d operation, date de l operation, date comptable, date ope, date compta, date de
        comptabilisation, date d ope, dates, jour, date mouvement, date du mouvement, date ecriture,
        comptabilisation
    """,
    description="""
        libelle, nature de l operation, operation, operations, detail des operations, designation, nature, libelle
        de l operation, libelle operation, nature des operations, description, detail, details, intitule, motif,
        ecriture, detail de l operation, operations detaillees, communication, reference, detail operation,
        description de l operation
    """,
    amount="""
        montant, montant en euros, somme, montant eur, montant de l operation, montant operation, valeur, montants,
        montant net, debit credit, mouvement
    """,
    debit="""
        debit, debits, debit euros, sorties, retraits, debit eur, debit en euros, depenses, montant debit, debit
        montant, prelevements, mouvements debiteurs, depense, a votre debit, sortie
    """,
    credit="""
        credit, credits, credit euros, entrees, depots, credit eur, credit en euros, recettes, montant credit,
        credit montant, versements, mouvements crediteurs, recette, a votre credit, entree
    """,
    balance="""
        solde, solde progressif, solde eur, solde en euros, solde apres operation, solde courant, nouveau solde,
        solde du compte, solde comptable
    """,
)
