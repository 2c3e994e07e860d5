"""What Estonian identity documents call their fields, most usual first."""

from schemas.identity_labels.vocabulary import IdentityWords

ESTONIAN = IdentityWords(
    title="pass, isikutunnistus, juhiluba, elamisluba",
    identity_card="isikutunnistus",
    residence_permit="elamisluba",
    driving_licence="juhiluba",
    document_number="dokumendi number, passi number, dokumendi nr",
    surname="perekonnanimi",
    given_names="eesnimi, eesnimed",
    nationality="kodakondsus",
    birth_date="sünniaeg, sünnikuupäev",
    sex="sugu",
    expiry_date="kehtiv kuni, kehtib kuni, kehtivusaeg",
    personal_number="isikukood",
)
