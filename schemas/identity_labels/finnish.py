"""What Finnish identity documents call their fields, most usual first."""

from schemas.identity_labels.vocabulary import IdentityWords

FINNISH = IdentityWords(
    title="passi, henkilökortti, ajokortti, oleskelulupa",
    passport="passi",
    identity_card="henkilökortti",
    residence_permit="oleskelulupa",
    driving_licence="ajokortti",
    document_number="passin numero, passin n, kortin numero, asiakirjan numero, passi n",
    surname="sukunimi",
    given_names="etunimet, etunimi",
    nationality="kansalaisuus",
    birth_date="syntymäaika",
    sex="sukupuoli",
    expiry_date="viimeinen voimassaolopäivä, voimassa, voimassaoloaika päättyy, voimassa asti",
    personal_number="henkilötunnus",
    male="mies",
    female="nainen, n f",
)
