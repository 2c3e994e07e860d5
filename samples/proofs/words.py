"""Label words and sentences of proofs of address by language: those of the layouts to tune on.

Sentences hold {name} {address} {account}; choices are parted by |.
"""

Words = dict[str, dict[str, tuple[str, ...]]]

WORDS: Words = {
    "en": {
        "paying": ("How you pay",),
        "ways": ("Direct debit|Bank transfer|Cash",),
        "homes": ("Only residence|Main residence|Secondary residence",),
        "note": (
            "If you move house, please tell us your new address two weeks before. Our service line is open from eight "
            "to six on working days. Charges are explained on the reverse.",
        ),
        "utility_bill": ("Your electricity bill", "Gas and Electricity Bill", "Water charges"),
        "bank_letter": ("Confirmation of account and address", "Account confirmation letter"),
        "registration_certificate": ("CERTIFICATE OF RESIDENCE", "Certificate of Registration of Residence"),
        "council_tax": ("COUNCIL TAX BILL 2025/26", "Council Tax Demand Notice"),
        "issue_date": ("Bill date", "Date of issue", "Date"),
        "customer": ("Customer number", "Account number"),
        "supply": ("Supply address", "Service address"),
        "period": ("Billing period",),
        "holder": ("Name", "Account holder"),
        "address": ("Address", "Residential address"),
        "usage": ("Usage", "Energy used"),
        "standing": ("Standing charge",),
        "total": ("Total due", "Amount to pay"),
        "band": ("Valuation band",),
        "district": ("District council",),
        "county": ("County council",),
        "police": ("Police and fire authority",),
        "office": ("Registry Office", "City Administration"),
        "board": ("Council", "Borough Council"),
        "works": ("Energy Ltd", "Utilities plc", "Water Ltd"),
        "letter": (
            "To whom it may concern,|We confirm that {name} holds account {account} with us and that, according to our "
            "records, the customer's residential address is {address}.|This letter is issued at the "
            "customer's request.",
        ),
        "certify": ("It is hereby certified that the person named below is registered at the following address:",),
        "born": ("Date of birth",),
        "since": ("Resident since",),
        "regards": ("Yours faithfully",),
    },
    "de": {
        "paying": ("Zahlungsweise",),
        "ways": ("Lastschrift|Überweisung|Barzahlung",),
        "homes": ("Einzige Wohnung|Hauptwohnung|Nebenwohnung",),
        "note": (
            "Bitte teilen Sie uns einen Umzug zwei Wochen vorher mit. Unser Kundendienst ist werktags von acht bis "
            "achtzehn Uhr erreichbar. Erläuterungen finden Sie auf der Rückseite.",
        ),
        "utility_bill": ("Ihre Stromrechnung", "Jahresabrechnung Strom und Gas", "Gebührenbescheid Wasser"),
        "bank_letter": ("Bestätigung der Kontoverbindung und Anschrift",),
        "registration_certificate": ("Meldebescheinigung", "MELDEBESTÄTIGUNG"),
        "council_tax": ("Grundsteuerbescheid 2025", "Bescheid über Grundbesitzabgaben"),
        "issue_date": ("Datum", "Ausstellungsdatum", "Erstellt"),
        "customer": ("Kundennummer", "Vertragskonto"),
        "supply": ("Lieferstelle", "Verbrauchsstelle"),
        "period": ("Abrechnungszeitraum",),
        "holder": ("Name", "Name, Vorname"),
        "address": ("Anschrift", "Wohnanschrift"),
        "usage": ("Verbrauch", "Arbeitspreis"),
        "standing": ("Grundpreis",),
        "total": ("Rechnungsbetrag", "Zu zahlen"),
        "band": ("Messbetrag",),
        "district": ("Grundsteuer B",),
        "county": ("Straßenreinigung",),
        "police": ("Abfallgebühren",),
        "office": ("Bürgeramt", "Einwohnermeldeamt"),
        "board": ("Stadtverwaltung", "Gemeinde"),
        "works": ("Stadtwerke GmbH", "Energie AG", "Wasserwerke"),
        "letter": (
            "Sehr geehrte Damen und Herren,|hiermit bestätigen wir, dass {name} bei uns das Konto {account} "
            "führt. Nach "
            "unseren Unterlagen lautet die Anschrift {address}.|Dieses Schreiben wurde auf Wunsch des Kunden erstellt.",
        ),
        "certify": ("Hiermit wird bescheinigt, dass die nachstehende Person wie folgt gemeldet ist:",),
        "born": ("Geburtsdatum",),
        "since": ("Einzugsdatum",),
        "regards": ("Mit freundlichen Grüßen",),
    },
    "fr": {
        "paying": ("Mode de paiement",),
        "ways": ("Prélèvement|Virement|Espèces",),
        "homes": ("Résidence unique|Résidence principale|Résidence secondaire",),
        "note": (
            "En cas de déménagement, merci de nous prévenir deux semaines à l'avance. Notre service est ouvert du "
            "lundi au vendredi. Le détail des tarifs figure au verso.",
        ),
        "utility_bill": ("Votre facture d'électricité", "Facture d'eau"),
        "bank_letter": ("Attestation de domiciliation bancaire",),
        "registration_certificate": ("CERTIFICAT DE RÉSIDENCE", "Attestation de domicile"),
        "council_tax": ("Avis de taxe d'habitation 2025", "Avis d'impôt : taxe foncière"),
        "issue_date": ("Date", "Date d'émission"),
        "customer": ("N° client", "Référence client"),
        "supply": ("Lieu de consommation", "Adresse de livraison"),
        "period": ("Période de facturation",),
        "holder": ("Nom", "Titulaire"),
        "address": ("Adresse", "Domicile"),
        "usage": ("Consommation",),
        "standing": ("Abonnement",),
        "total": ("Montant à payer", "Total TTC"),
        "band": ("Valeur locative",),
        "district": ("Part communale",),
        "county": ("Part départementale",),
        "police": ("Frais de gestion",),
        "office": ("Service de l'état civil",),
        "board": ("Mairie", "Commune"),
        "works": ("Énergies SA", "Régie des Eaux"),
        "letter": (
            "Madame, Monsieur,|Nous attestons que {name} est titulaire du compte {account} dans notre établissement et "
            "que l'adresse enregistrée est {address}.|Attestation établie à la demande du client.",
        ),
        "certify": ("Le maire certifie que la personne désignée ci-dessous est domiciliée à l'adresse suivante :",),
        "born": ("Date de naissance",),
        "since": ("Domicilié depuis le",),
        "regards": ("Veuillez agréer nos salutations distinguées",),
    },
    "es": {
        "paying": ("Forma de pago",),
        "ways": ("Domiciliación|Transferencia|Efectivo",),
        "homes": ("Vivienda única|Vivienda habitual|Segunda vivienda",),
        "note": (
            "Si cambia de domicilio, avísenos con dos semanas de antelación. Nuestra oficina atiende de lunes a "
            "viernes. El detalle de las tarifas figura al dorso.",
        ),
        "utility_bill": ("Factura de electricidad", "Su factura de la luz"),
        "bank_letter": ("Certificado de titularidad y domicilio",),
        "registration_certificate": ("CERTIFICADO DE EMPADRONAMIENTO", "Volante de empadronamiento"),
        "council_tax": ("Recibo del impuesto sobre bienes inmuebles 2025",),
        "issue_date": ("Fecha de emisión", "Fecha"),
        "customer": ("N.º de cliente", "Referencia del contrato"),
        "supply": ("Dirección de suministro",),
        "period": ("Periodo de facturación",),
        "holder": ("Titular", "Nombre y apellidos"),
        "address": ("Domicilio", "Dirección"),
        "usage": ("Energía consumida",),
        "standing": ("Término fijo",),
        "total": ("Total a pagar", "Importe total"),
        "band": ("Valor catastral",),
        "district": ("Cuota municipal",),
        "county": ("Recargo provincial",),
        "police": ("Gastos de gestión",),
        "office": ("Padrón Municipal",),
        "board": ("Ayuntamiento",),
        "works": ("Energía S.A.", "Aguas S.A."),
        "letter": (
            "A quien corresponda:|Certificamos que {name} es titular de la cuenta {account} en nuestra "
            "entidad y que su "
            "domicilio, según nuestros registros, es {address}.|Se expide a petición del interesado.",
        ),
        "certify": ("Se certifica que la persona abajo indicada figura inscrita en el domicilio siguiente:",),
        "born": ("Fecha de nacimiento",),
        "since": ("Fecha de alta",),
        "regards": ("Atentamente",),
    },
}
