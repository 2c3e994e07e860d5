"""What Dutch identity documents call their fields, most usual first."""

from schemas.identity_labels.vocabulary import IdentityWords

DUTCH = IdentityWords(
    title="paspoort, identiteitskaart, rijbewijs, verblijfstitel, verblijfsdocument, visum",
    passport="paspoort",
    identity_card="identiteitskaart",
    visa="visum",
    residence_permit="verblijfstitel, verblijfsdocument",
    driving_licence="rijbewijs",
    cues="geboorteplaats, handtekening van de houder, lengte, bevoegde instantie",
    document_number="documentnummer, paspoortnummer, nr paspoort, documentnr, kaartnr, kaartnummer, rijbewijsnummer",
    surname="naam, achternaam, geslachtsnaam",
    given_names="voornamen, voornaam",
    nationality="nationaliteit",
    birth_date="geboortedatum, geboren, geboren op",
    sex="geslacht",
    expiry_date="geldig tot, geldig tot en met, datum einde geldigheid, vervaldatum, einde geldigheid, tot",
    personal_number="persoonsnummer, burgerservicenummer, bsn, rijksregisternummer",
    issuing_country="land van afgifte, landcode, code staat",
    male="man, mannelijk",
    female="vrouw, vrouwelijk, v f, v",
    unspecified="x x",
)
