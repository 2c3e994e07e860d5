"""What Polish identity documents call their fields, most usual first."""

from schemas.identity_labels.vocabulary import IdentityWords

POLISH = IdentityWords(
    title="paszport, dowód osobisty, prawo jazdy, karta pobytu, wiza",
    passport="paszport",
    identity_card="dowód osobisty",
    visa="wiza",
    residence_permit="karta pobytu",
    driving_licence="prawo jazdy",
    cues="miejsce urodzenia, wzrost, organ wydający, podpis posiadacza",
    document_number="""
        numer paszportu, numer dokumentu, nr dokumentu, numer dowodu, numer prawa jazdy, nr paszportu, numer dowodu
        osobistego, seria i numer, nr dowodu, seria i numer dowodu
    """,
    surname="nazwisko, nazwisko i imię, nazwisko i imiona, imię i nazwisko",
    given_names="imiona, imię, imię imiona",
    nationality="obywatelstwo",
    birth_date="data urodzenia",
    sex="płeć",
    expiry_date="data ważności, termin ważności, data upływu ważności, ważny do",
    personal_number="pesel, numer pesel, nr pesel, numer identyfikacyjny",
    issuing_country="kod kraju, kod państwa, państwo wydające",
    male="mężczyzna",
    female="kobieta, k f, k",
)
