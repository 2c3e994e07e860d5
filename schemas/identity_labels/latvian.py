"""What Latvian identity documents call their fields, most usual first."""

from schemas.identity_labels.vocabulary import IdentityWords

LATVIAN = IdentityWords(
    title="pase, personas apliecība, vadītāja apliecība, uzturēšanās atļauja",
    passport="pase",
    identity_card="personas apliecība",
    driving_licence="vadītāja apliecība",
    document_number="pases numurs, pases nr, dokumenta numurs, dokumenta nr",
    surname="uzvārds",
    given_names="vārds, vārdi, vārds i",
    nationality="pilsonība, valstspiederība, tautība",
    birth_date="dzimšanas datums, dzimšanas dati",
    sex="dzimums",
    expiry_date="derīgs līdz, derīga līdz, derīguma termiņš, derīguma termiņa beigu datums",
    personal_number="personas kods",
    female="s f",
)
