"""What Lithuanian identity documents call their fields, most usual first."""

from schemas.identity_labels.vocabulary import IdentityWords

LITHUANIAN = IdentityWords(
    title="pasas, asmens tapatybės kortelė, vairuotojo pažymėjimas, leidimas gyventi",
    passport="pasas",
    identity_card="asmens tapatybės kortelė",
    residence_permit="leidimas gyventi",
    driving_licence="vairuotojo pažymėjimas",
    document_number="paso numeris, paso nr, dokumento numeris, dokumento nr, kortelės nr",
    surname="pavardė",
    given_names="vardas, vardai, vardas ai",
    nationality="pilietybė",
    birth_date="gimimo data",
    sex="lytis",
    expiry_date="galioja iki, galiojimo data, galiojimo pabaiga",
    personal_number="asmens kodas",
)
