"""What French identity documents call their fields, most usual first."""

from schemas.identity_labels.vocabulary import IdentityWords

FRENCH = IdentityWords(
    title="passeport, carte nationale d'identité, carte d'identité, permis de conduire, titre de séjour, visa",
    passport="passeport",
    identity_card="carte d'identité, carte nationale d'identité",
    residence_permit="titre de séjour",
    driving_licence="permis de conduire",
    cues="taille, lieu de naissance, signature du titulaire, autorité, couleur des yeux",
    document_number="""
        passeport no, n du passeport, numéro du passeport, n du document, numéro du document, n de carte, n de la
        carte, carte n, document n, numéro de document, n du titre, n document, permis n, carte nationale d'identité
        n, carte d'identité n, n° carte, numéro de permis, permis de conduire n, n de permis, n d'identification, no
        de passeport, no du passeport, n titre
    """,
    surname="nom, nom de famille, noms, nom et prénoms, nom et prénom, nom et prénom s",
    given_names="prénoms, prénom, prénom s",
    nationality="nationalité",
    birth_date="date de naissance, né le, née le, né e le, date de naiss, ddn, date et lieu de naissance",
    sex="sexe",
    expiry_date="""
        date d'expiration, expire le, valable jusqu'au, valide jusqu'au, date d'échéance, au, date de fin de
        validité, date d'expir, expiration, date de validité
    """,
    personal_number="""
        n personnel, numéro personnel, numéro d'identification, n national, numéro national, registre national
    """,
    issuing_country="code du pays, pays émetteur, état émetteur, code pays",
    male="masculin, homme, m m",
    female="féminin, femme",
)
