"""What Swedish identity documents call their fields, most usual first."""

from schemas.identity_labels.vocabulary import IdentityWords

SWEDISH = IdentityWords(
    title="pass, identitetskort, nationellt identitetskort, körkort, uppehållstillstånd",
    identity_card="identitetskort",
    residence_permit="uppehållstillstånd",
    driving_licence="körkort",
    cues="födelseort, längd, innehavarens namnteckning",
    document_number="passnummer, pass nr, kortnummer, dokumentnummer, kort nr",
    surname="efternamn, namn, efternamn och förnamn",
    given_names="förnamn",
    nationality="nationalitet, medborgarskap",
    birth_date="födelsedatum, födelsetid",
    sex="kön",
    expiry_date="sista giltighetsdag, giltig till, giltigt t o m, gäller till, giltigt till",
    personal_number="personnummer, personnr",
    issuing_country="utfärdande stat, landskod",
    male="man",
    female="kvinna, k f",
)
