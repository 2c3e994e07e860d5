"""What Croatian identity documents call their fields, most usual first."""

from schemas.identity_labels.vocabulary import IdentityWords

CROATIAN = IdentityWords(
    title="putovnica, osobna iskaznica, vozačka dozvola, dozvola boravka",
    passport="putovnica",
    identity_card="osobna iskaznica",
    driving_licence="vozačka dozvola",
    document_number="broj putovnice, broj dokumenta, broj osobne iskaznice, broj isprave",
    surname="prezime",
    given_names="ime, imena",
    nationality="državljanstvo",
    birth_date="datum rođenja",
    sex="spol",
    expiry_date="vrijedi do, datum isteka, datum isteka valjanosti",
    personal_number="oib, osobni identifikacijski broj",
)
