"""What Norwegian identity documents call their fields, most usual first."""

from schemas.identity_labels.vocabulary import IdentityWords

NORWEGIAN = IdentityWords(
    title="pass, nasjonalt identitetskort, førerkort, oppholdstillatelse",
    identity_card="nasjonalt identitetskort",
    residence_permit="oppholdstillatelse",
    driving_licence="førerkort",
    document_number="passnummer, pass nr, kortnummer, dokumentnummer",
    surname="etternavn",
    given_names="fornavn",
    nationality="nasjonalitet, statsborgerskap",
    birth_date="fødselsdato",
    sex="kjønn",
    expiry_date="utløpsdato, gyldig til, siste gyldighetsdag",
    personal_number="fødselsnummer, personnummer",
    male="mann",
    female="kvinne, k f",
)
