"""What Romanian identity documents call their fields, most usual first."""

from schemas.identity_labels.vocabulary import IdentityWords

ROMANIAN = IdentityWords(
    title="pașaport, carte de identitate, permis de conducere, permis de ședere",
    passport="pașaport",
    identity_card="carte de identitate",
    residence_permit="permis de ședere",
    driving_licence="permis de conducere",
    document_number="nr pașaport, pașaport nr, nr document, numărul documentului",
    surname="nume, nume de familie, numele",
    given_names="prenume, prenumele",
    nationality="cetățenie, naționalitate, cetățenia",
    birth_date="data nașterii",
    sex="sex, sexul",
    expiry_date="data expirării, valabil până la, valabilitate, expiră la",
    personal_number="cnp, cod numeric personal",
    male="masculin",
)
