"""What English identity documents call their fields, most usual first."""

from schemas.identity_labels.vocabulary import IdentityWords

ENGLISH = IdentityWords(
    title="""
        passport, identity card, driving licence, driver license, driver licence, drivers license, driver's license,
        visa, residence permit, national identity card, travel document, identification card, commercial driver's
        license, id card
    """,
    passport="passport, travel document",
    identity_card="""
        identity card, identification card, national identity card, id card, national id, aadhaar, permanent account
        number card, voter identity card, national identification card
    """,
    visa="visa",
    residence_permit="residence permit, permanent resident card, biometric residence permit, residence card",
    driving_licence="driving licence, driver license, driver licence, drivers license, driver's license",
    cues="""
        height, hgt, eyes, wgt, class, restrictions, endorsements, holder's signature, signature of bearer, place of
        birth
    """,
    document_number="""
        passport no, document no, card no, passport number, document number, card number, identity card no, licence
        no, license no, lic no, lic, dl, dl no, dln, licence number, license number, driver license no, visa no,
        visa id no, permit no, customer identifier, id number, no of passport, no of document, doc no, doc nr, doc
        number, document nr, document n, id, number, identity card number, card nr, national id no, id card no, id
        card number, licence nr, driver licence no, driver licence number, driving licence no, document,
        identification no, residence permit no, permanent account number, voter id no, ghana card no, serial no, id
        no number, nin, registration no, driver no, lic number
    """,
    surname="""
        surname, last name, family name, ln, surnames, name of holder, last names, primary name, surname s, family
        names, full name, name in full, surname and given names, surname and forenames, surname and other names, name
        and surname
    """,
    given_names="""
        given names, given name, first name, first names, forenames, forename, fn, other names, given name s, names,
        forename s, given, first names s
    """,
    nationality="nationality, citizenship",
    birth_date="""
        date of birth, dob, birth date, birthdate, date and place of birth, born, place and date of birth, birth, b
        date, d o b, date of birth birth, year of birth
    """,
    sex="sex, gender",
    expiry_date="""
        date of expiry, expiry date, expires, exp, expiration date, date of expiration, valid until, exp date,
        expires on, expiry, valid to, until, licence expiry, license expiry, card expiry, exp exp, date expires,
        expiry dt, validity, valid thru, valid till, expires end, date of exp, card expires
    """,
    personal_number="""
        personal no, personal number, personal identification number, national identification number, personal code,
        identity number, identity no, tr identity no, national id, national identity number, id number personal,
        aadhaar no, personal id no, nric no, social security number
    """,
    issuing_country="issuing state, country code, code of issuing state, issuing country, code",
    male="m, male, man",
    female="f, female, woman",
    unspecified="x, unspecified, non binary",
)
