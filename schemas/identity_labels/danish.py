"""What Danish identity documents call their fields, most usual first."""

from schemas.identity_labels.vocabulary import IdentityWords

DANISH = IdentityWords(
    title="pas, identitetskort, kørekort, opholdstilladelse",
    passport="pas",
    identity_card="identitetskort",
    residence_permit="opholdstilladelse",
    driving_licence="kørekort",
    cues="fødested, højde, indehaverens underskrift",
    document_number="pasnummer, pas nr, kortnummer, dokumentnummer",
    surname="efternavn",
    given_names="fornavn, fornavne",
    nationality="nationalitet, statsborgerskab",
    birth_date="fødselsdato, fødselsdag",
    sex="køn",
    expiry_date="udløbsdato, gyldig til, gyldigt til, sidste gyldighedsdag",
    personal_number="personnummer, cpr nr, cpr nummer",
    issuing_country="udstedende stat, landekode",
    male="mand",
    female="kvinde, k f",
)
