"""What Italian identity documents call their fields, most usual first."""

from schemas.identity_labels.vocabulary import IdentityWords

ITALIAN = IdentityWords(
    title="passaporto, carta d'identità, carta di identità, patente di guida, permesso di soggiorno, visto",
    passport="passaporto",
    identity_card="carta d'identità, carta di identità",
    visa="visto",
    residence_permit="permesso di soggiorno",
    driving_licence="patente di guida",
    cues="luogo di nascita, firma del titolare, statura, autorità",
    document_number="""
        passaporto n, numero passaporto, n documento, numero documento, documento n, numero carta, patente n, n
        documento numero, patente numero, carta n
    """,
    surname="cognome, cognome e nome, nome e cognome",
    given_names="nome, nomi",
    nationality="cittadinanza, nazionalità",
    birth_date="data di nascita, nato il, nato a il, data nascita, luogo e data di nascita, data e luogo di nascita",
    sex="sesso",
    expiry_date="data di scadenza, scadenza, valida fino al, valido fino al, scade il",
    personal_number="codice fiscale, numero personale",
    issuing_country="codice del paese, stato emittente, codice paese, stato di rilascio",
    male="maschio, maschile",
    female="femmina, femminile",
)
