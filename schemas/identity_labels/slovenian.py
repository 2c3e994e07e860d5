"""What Slovenian identity documents call their fields, most usual first."""

from schemas.identity_labels.vocabulary import IdentityWords

SLOVENIAN = IdentityWords(
    title="potni list, osebna izkaznica, vozniško dovoljenje, dovoljenje za prebivanje",
    passport="potni list",
    identity_card="osebna izkaznica",
    driving_licence="vozniško dovoljenje",
    document_number="številka potnega lista, številka dokumenta, št dokumenta",
    surname="priimek",
    given_names="ime, imena",
    nationality="državljanstvo",
    birth_date="datum rojstva",
    sex="spol",
    expiry_date="datum poteka veljavnosti, velja do, datum poteka, veljavnost do",
    personal_number="emšo",
)
