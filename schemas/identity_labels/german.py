"""What German identity documents call their fields, most usual first."""

from schemas.identity_labels.vocabulary import IdentityWords

GERMAN = IdentityWords(
    title="reisepass, personalausweis, führerschein, aufenthaltstitel, visum, identitätskarte, ausweis, reiseausweis",
    passport="Reisepass, Reiseausweis",
    identity_card="Personalausweis, Identitätskarte",
    visa="Visum",
    residence_permit="Aufenthaltstitel, Aufenthaltserlaubnis",
    driving_licence="Führerschein",
    cues="größe, augenfarbe, geburtsort, unterschrift der inhaberin, unterschrift des inhabers, behörde",
    document_number="""
        reisepassnummer, pass nr, passnummer, ausweisnummer, dokumentennummer, führerscheinnummer, seriennummer,
        ausweis nr, kartennummer, dokument nr, führerschein nr, identitätskarte nr
    """,
    surname="name, familienname, nachname, zuname, name und vornamen, name und vorname, familienname und vornamen",
    given_names="vornamen, vorname, vorname n",
    nationality="staatsangehörigkeit, nationalität, heimatort",
    birth_date="geburtsdatum, geburtstag, geboren am, tag der geburt, geb datum",
    sex="geschlecht",
    expiry_date="gültig bis, ablaufdatum, datum des ablaufs, gültigkeit bis, karte gültig bis, bis",
    personal_number="persönliche nummer, personenkennzahl, personenkennziffer, personennummer, ahv nr",
    issuing_country="ausstellender staat, ausstellerstaat, staat",
    male="männlich",
    female="weiblich, w, w f",
    unspecified="divers",
)
