"""What Slovak identity documents call their fields, most usual first."""

from schemas.identity_labels.vocabulary import IdentityWords

SLOVAK = IdentityWords(
    title="občiansky preukaz, vodičský preukaz, cestovný pas, povolenie na pobyt",
    passport="cestovný pas",
    identity_card="občiansky preukaz",
    residence_permit="povolenie na pobyt",
    driving_licence="vodičský preukaz",
    document_number="číslo pasu, číslo dokladu, číslo preukazu",
    surname="priezvisko",
    given_names="meno, mená",
    nationality="štátne občianstvo, štátna príslušnosť",
    birth_date="dátum narodenia",
    sex="pohlavie",
    expiry_date="dátum skončenia platnosti, platnosť do, platný do, platí do",
    personal_number="rodné číslo, osobné číslo",
)
