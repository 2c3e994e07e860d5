"""What Czech identity documents call their fields, most usual first."""

from schemas.identity_labels.vocabulary import IdentityWords

CZECH = IdentityWords(
    title="cestovní pas, občanský průkaz, řidičský průkaz, povolení k pobytu, vízum",
    passport="cestovní pas",
    identity_card="občanský průkaz",
    visa="vízum",
    residence_permit="povolení k pobytu",
    driving_licence="řidičský průkaz",
    document_number="číslo pasu, číslo dokladu, číslo průkazu, číslo cestovního pasu",
    surname="příjmení, jméno a příjmení, příjmení a jméno",
    given_names="jméno, jména",
    nationality="státní občanství, státní příslušnost",
    birth_date="datum narození",
    sex="pohlaví",
    expiry_date="datum skončení platnosti, platnost do, platný do, platí do",
    personal_number="rodné číslo, osobní číslo",
    male="muž",
    female="žena, ž f",
)
