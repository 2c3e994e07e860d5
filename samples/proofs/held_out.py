"""Words of the proofs of address that are kept for measuring."""

from samples.proofs.words import Words

HELD_OUT: Words = {
    "en": {
        "utility_bill": ("Statement of energy charges", "Broadband and phone bill"),
        "bank_letter": ("Proof of banking relationship",),
        "registration_certificate": ("Extract from the register of residents",),
        "council_tax": ("Property rates notice",),
        "issue_date": ("Issued", "Prepared on"),
        "customer": ("Your reference",),
        "supply": ("Property supplied",),
        "holder": ("Resident", "Bill payer"),
        "address": ("Lives at", "Place of residence"),
        "letter": (
            "Dear Sir or Madam,|{name} of {address} has been a client of this bank for several years; the account is "
            "kept under the number {account}.|We give this information without any liability on our part.",
        ),
        "certify": ("The register shows the following entry:",),
    },
    "de": {
        "utility_bill": ("Abschlagsplan Fernwärme",),
        "registration_certificate": ("Auszug aus dem Melderegister",),
        "issue_date": ("Erstellt am",),
        "holder": ("Einwohner",),
        "address": ("Gemeldet in",),
        "certify": ("Im Melderegister ist eingetragen:",),
        "letter": (
            "Guten Tag,|{name}, wohnhaft {address}, unterhält bei uns das Konto {account}.|Die Auskunft ist "
            "unverbindlich.",
        ),
    },
    "fr": {
        "utility_bill": ("Échéancier de gaz naturel",),
        "registration_certificate": ("Extrait du registre de la population",),
        "issue_date": ("Établi le", "Le"),
        "address": ("Demeurant",),
        "certify": ("Le registre porte l'inscription suivante :",),
    },
    "es": {
        "utility_bill": ("Liquidación de suministro de gas",),
        "registration_certificate": ("Justificante de residencia",),
        "issue_date": ("Emitido el",),
        "address": ("Reside en",),
    },
}
