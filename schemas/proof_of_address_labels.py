"""The words by which proofs of address call themselves and their fields, by language, most usual first.

Compared without case, accents and punctuation.
"""

from schemas.wording import Words, also_short, words, words_by_language

KINDS: dict[str, Words] = {
    "utility_bill": words_by_language(
        en="""
            electricity bill, gas bill, water bill, utility bill, energy bill, energy statement, electricity statement,
            gas and electricity bill, water and sewerage bill, dual fuel bill, heating bill, water services bill
        """,
        de="""
            stromrechnung, gasrechnung, wasserrechnung, energierechnung, jahresabrechnung strom, verbrauchsabrechnung,
            jahresverbrauchsabrechnung, strom und gasrechnung, turnusabrechnung, fernwarmerechnung, abschlagsplan,
            versorgungsrechnung, energieabrechnung
        """,
        fr="""
            facture d electricite, facture de gaz, facture d eau, facture d energie, facture electricite,
            facture electricite et gaz, facture eau, facture gaz, attestation de contrat, echeancier d electricite
        """,
        es="""
            factura de electricidad, factura de luz, factura de la luz, factura de gas, factura de agua,
            factura de suministro, factura de energia, recibo de la luz, recibo de agua
        """,
        it="""
            bolletta, bolletta luce, bolletta gas, bolletta acqua, bolletta elettrica, bolletta energia elettrica,
            fornitura di energia elettrica, fornitura gas, bolletta sintetica, servizio idrico integrato
        """,
        nl="""
            energierekening, energienota, jaarafrekening, jaarrekening energie, waternota, waterrekening, jaarnota,
            elektriciteitsrekening, eindafrekening energie, voorschotnota
        """,
        pt="""
            fatura de eletricidade, fatura de agua, fatura de gas, fatura de energia, fatura da luz, fatura da agua,
            fatura de eletricidade e gas
        """,
    ),
    "bank_letter": words_by_language(
        en="""
            bank letter, bank reference, bank confirmation letter, confirmation of account, account confirmation,
            bank reference letter, confirmation of address, letter of confirmation, bank confirmation
        """,
        de="""
            bankbestatigung, kontobestatigung, bestatigung der bank, adressbestatigung, bestatigung der kontoverbindung,
            bankauskunft, bestatigung der anschrift
        """,
        fr="""
            attestation bancaire, attestation de domiciliation bancaire, attestation de compte, lettre de la banque,
            confirmation de compte, attestation de titularite de compte
        """,
        es="""
            certificado bancario, certificado de titularidad, certificado de cuenta, carta bancaria,
            certificado de titularidad de cuenta, confirmacion de domicilio
        """,
        it="""
            lettera della banca, attestazione bancaria, certificazione bancaria, conferma di conto,
            dichiarazione bancaria, referenza bancaria, conferma di residenza
        """,
        nl="""
            bankverklaring, bevestiging van rekening, brief van de bank, bankbevestiging, adresbevestiging,
            rekeningbevestiging, verklaring van de bank
        """,
        pt="""
            declaracao bancaria, carta bancaria, comprovativo de conta, declaracao de titularidade, carta do banco,
            comprovativo de morada
        """,
    ),
    "registration_certificate": words_by_language(
        en="""
            certificate of registration, registration certificate, certificate of residence, residence certificate,
            proof of residence, proof of residency, confirmation of registration, proof of address
        """,
        de="""
            meldebescheinigung, meldebestatigung, anmeldebestatigung, aufenthaltsbescheinigung, meldezettel,
            erweiterte meldebescheinigung, einfache meldebescheinigung, wohnsitzbestatigung, wohnsitzbescheinigung,
            auskunft aus dem melderegister, amtliche meldebestatigung
        """,
        fr="""
            certificat de residence, attestation de residence, justificatif de domicile, certificat de domicile,
            certificat d inscription, attestation d inscription, attestation de domicile
        """,
        es="""
            certificado de empadronamiento, volante de empadronamiento, certificado de residencia, padron municipal,
            certificado de inscripcion padronal, justificante de domicilio
        """,
        it="""
            certificato di residenza, certificato anagrafico di residenza, certificato contestuale,
            attestazione di iscrizione anagrafica, certificato di stato di famiglia e residenza
        """,
        nl="""
            uittreksel basisregistratie personen, uittreksel brp, bewijs van inschrijving, woonplaatsverklaring,
            bewijs van woonplaats, getuigschrift van woonst, verklaring van woonplaats, uittreksel bevolkingsregister
        """,
        pt="""
            atestado de residencia, certificado de residencia, comprovativo de residencia, declaracao de residencia,
            certidao de residencia, certidao de domicilio fiscal
        """,
    ),
    "council_tax": words_by_language(
        en="council tax, council tax bill, council tax demand notice, property tax bill, property tax statement, rates",
        de="grundsteuerbescheid, grundbesitzabgaben, grundbesitzabgabenbescheid, grundsteuer",
        fr="taxe d habitation, taxe fonciere, taxes foncieres, avis de taxe d habitation, avis d impot taxe fonciere",
        es="impuesto sobre bienes inmuebles, recibo de ibi, ibi, recibo ibi, tasa de residuos",
        it="tassa sui rifiuti, tari, avviso di pagamento tari, imu, imposta municipale",
        nl="""
            gemeentelijke belastingen, aanslag gemeentelijke belastingen, aanslagbiljet gemeentelijke belastingen,
            aanslagbiljet, woz beschikking, ozb, combiaanslag
        """,
        pt="imposto municipal sobre imoveis, imi, nota de cobranca imi, documento de cobranca imi",
    ),
    "phone_bill": words_by_language(
        en="""
            phone bill, telephone bill, mobile bill, broadband bill, internet bill, mobile phone bill, landline bill,
            telecom bill, your phone bill, phone and broadband bill
        """,
        de="""
            telefonrechnung, mobilfunkrechnung, festnetzrechnung, internetrechnung, handyrechnung,
            telekommunikationsrechnung, rechnung mobilfunk, rechnung festnetz
        """,
        fr="""
            facture de telephone, facture telephonique, facture mobile, facture internet, facture box,
            facture internet et mobile, facture de telephonie
        """,
        es="""
            factura de telefono, factura telefonica, factura de telefonia, factura de internet, factura movil,
            factura de telecomunicaciones
        """,
        it="""
            bolletta telefonica, fattura telefonica, conto telefonico, bolletta internet, bolletta telefono,
            conto telecom
        """,
        nl="telefoonrekening, telefoonnota, internetrekening, mobiele rekening, telecomfactuur, factuur mobiel",
        pt="""
            fatura de telecomunicacoes, fatura de telefone, fatura telefonica, fatura de internet, fatura movel,
            fatura de comunicacoes
        """,
    ),
}
BILLED: dict[str, Words] = {  # what a bill is for; such words tell its kind where its title does not
    "utility_bill": words_by_language(
        en="electricity, gas, water, energy, heating, sewerage, kwh, meter reading, standing charge",
        de="strom, gas, wasser, abwasser, energie, fernwarme, heizung, zahlerstand, zahlernummer, arbeitspreis",
        fr="electricite, gaz, eau, energie, chauffage, compteur, point de livraison",
        es="electricidad, luz, gas, agua, energia, contador, cups, potencia contratada",
        it="energia elettrica, luce, gas, acqua, energia, contatore, pod, pdr",
        nl="elektriciteit, stroom, gas, water, warmte, energie, meterstand, vastrecht",
        pt="eletricidade, luz, gas, agua, energia, contador, cpe",
    ),
    "phone_bill": words_by_language(
        en="telephone, mobile phone, broadband, internet, landline, line rental, call charges",
        de="telefon, mobilfunk, festnetz, internet, telekommunikation, grundgebuhr",
        fr="telephone, telephonie, internet, mobile, forfait mobile",
        es="telefono, telefonia, internet, telecomunicaciones, linea movil",
        it="telefono, telefonia, internet, linea telefonica",
        nl="telefoon, mobiel, internet, belkosten",
        pt="telefone, telefonia, internet, telecomunicacoes",
    ),
}
TITLE: Words = {
    language: tuple(phrase for kind in KINDS.values() for phrase in kind[language])
    for language in ("en", "de", "fr", "es", "it", "nl", "pt")
}
TITLE["de"] += ("gebuhrenbescheid",)  # of water as of property
KINDS_AND_SIGNS = {
    kind: {language: (*phrases, *BILLED.get(kind, {}).get(language, ())) for language, phrases in named.items()}
    for kind, named in KINDS.items()
}
CUES = words_by_language(
    en="""
        kwh, meter number, meter reading, meter readings, supply address, supply number, mpan, mprn, standing charge,
        unit rate, tariff, council tax band, band, valuation band, line rental, call charges, broadband, data usage,
        to whom it may concern, registered address, resident at, is registered at, date of moving in, service address,
        property address, your usage, estimated reading, actual reading,
        confirm that, certify that, certifies that, holds an account, resides at, residing at, residential address,
        account with us
    """,
    de="""
        kwh, zahlernummer, zahlerstand, zahlerstande, verbrauchsstelle, lieferstelle, marktlokation, abschlag,
        verbrauch, arbeitspreis, grundpreis, einzugsdatum, hauptwohnung, alleinige wohnung, nebenwohnung,
        meldebehorde, einwohnermeldeamt, burgeramt, melderegister, tarif, rufnummer, grundgebuhr, einwohneramt,
        gemeldet, wohnhaft, hebesatz, einheitswert, zur vorlage,
        bestätigen wir dass, bestätigen ihnen, wohnhaft in, die anschrift, ein konto bei uns
    """,
    fr="""
        kwh, compteur, point de livraison, pdl, pce, releve de compteur, consommation, abonnement, lieu de consommation,
        heures creuses, heures pleines, forfait, ligne, domicilie, demeurant, fait pour servir et valoir, mairie,
        valeur locative, atteste que, certifie que, adresse du logement,
        attestons que, certifions que, demeurant à, domicilié à, domiciliée à, titulaire du compte, dans nos livres
    """,
    es="""
        kwh, cups, contador, lectura, consumo, potencia contratada, peaje de acceso, direccion de suministro,
        punto de suministro, padron, ayuntamiento, empadronado, linea, tarifa, valor catastral, referencia catastral,
        certifica, domicilio, hoja padronal,
        certificamos que, certifica que, hace constar, titular de la cuenta, con domicilio, su domicilio
    """,
    it="""
        kwh, smc, pod, pdr, contatore, lettura, consumo, potenza impegnata, indirizzo di fornitura, fornitura,
        comune di, ufficio anagrafe, anagrafe, residente, linea, canone, certifica, risulta iscritto, utenza,
        si certifica che, si attesta che, certifichiamo che, residente in, domiciliato in, titolare del conto
    """,
    nl="""
        kwh, meterstand, meterstanden, ean code, verbruik, leveringsadres, verbruiksadres, vastrecht, gemeente,
        burgerzaken, basisregistratie, woonadres, datum vestiging, tarief, aansluiting, woz waarde, abonnement,
        verklaren wij dat, bevestigen wij dat, verklaart dat, woonachtig te, wonende te, een rekening
    """,
    pt="""
        kwh, contador, leitura, consumo, potencia contratada, cpe, morada de fornecimento, local de consumo,
        ponto de entrega, junta de freguesia, freguesia, residente, linha, tarifario, valor patrimonial, atesta,
        declara,
        certificamos que, declaramos que, declara que, residente em, com morada, titular da conta
    """,
)
HOLDER = words_by_language(
    en="""
        account holder, customer, customer name, name, name of resident, resident, billed to, full name, subscriber,
        taxpayer, liable person, holder
    """,
    de="""
        kunde, kundin, kontoinhaber, name, vor und nachname, familienname vornamen, vertragspartner, meldepflichtiger,
        einwohner, anschlussinhaber, steuerpflichtiger, name vorname
    """,
    fr="client, titulaire, titulaire du contrat, nom, nom et prenom, abonne, nom du titulaire, occupant, redevable",
    es="""
        titular, cliente, titular del contrato, nombre, nombre y apellidos, abonado, titular del suministro, interesado,
        sujeto pasivo
    """,
    it="intestatario, cliente, nome e cognome, nominativo, titolare, contribuente, cognome e nome, utente",
    nl="klant, naam, contracthouder, rekeninghouder, ingeschrevene, achternaam en voornamen, abonnee",
    pt="titular, cliente, nome, nome do titular, titular do contrato, requerente, contribuinte, nome completo",
)
ADDRESS = words_by_language(
    en="""
        address, supply address, service address, property address, home address, residential address, registered
        address, current address, address of property, your address, address on record
    """,
    de="""
        anschrift, adresse, lieferanschrift, verbrauchsstelle, lieferstelle, wohnanschrift, wohnung, meldeanschrift,
        alleinige wohnung, hauptwohnung, anschlussadresse, gegenwartige anschrift, lage
    """,
    fr="""
        adresse, adresse du logement, lieu de consommation, adresse de consommation, adresse du client, domicile,
        adresse de residence, adresse de facturation, adresse du bien
    """,
    es="""
        direccion, domicilio, direccion de suministro, direccion del suministro, domicilio de suministro,
        direccion postal, direccion fiscal, domicilio actual, objeto tributario
    """,
    it="""
        indirizzo, indirizzo di fornitura, residenza, indirizzo di residenza, domicilio, indirizzo fornitura,
        ubicazione, residente in
    """,
    nl="""
        adres, leveringsadres, verbruiksadres, woonadres, adres van de woning, adresgegevens, huidig adres,
        aansluitadres, objectadres
    """,
    pt="""
        morada, endereco, morada de fornecimento, local de consumo, morada do cliente, residencia, morada fiscal,
        domicilio, morada de instalacao
    """,
)
ISSUER = words_by_language(
    en="issued by, supplier, provider, authority, issuing authority, council, company",
    de="aussteller, ausgestellt von, versorger, lieferant, behorde, meldebehorde, ausstellende behorde, anbieter",
    fr="emetteur, emis par, fournisseur, delivre par, autorite, operateur, mairie de",
    es="emisor, emitido por, comercializadora, suministrador, expedido por, ayuntamiento de, operador",
    it="emesso da, fornitore, rilasciato da, comune di, gestore, operatore",
    nl="afgegeven door, leverancier, aanbieder, uitgegeven door, gemeente, instantie",
    pt="emitido por, emitente, fornecedor, comercializador, entidade, operador",
)
ISSUE_DATE = also_short(
    words_by_language(
        en="""
            date of issue, issue date, issued on, date issued, bill date, date of bill, statement date, date, dated,
            letter date, invoice date, date of this bill, date of letter, date of notice
        """,
        de="""
            ausstellungsdatum, ausgestellt am, rechnungsdatum, datum, datum der ausstellung, erstellt am, briefdatum,
            bescheiddatum, rechnung vom, bescheid vom, den
        """,
        fr="""
            date d emission, date d edition, date de facture, date de la facture, emis le, edite le, delivre le, date,
            fait le, facture du, etabli le, le
        """,
        es="""
            fecha de emision, fecha de expedicion, fecha de factura, emitido el, expedido el, fecha, fecha factura,
            fecha de la factura, a fecha
        """,
        it="""
            data di emissione, data emissione, data di rilascio, emessa il, emesso il, rilasciato il, data,
            data fattura, data bolletta
        """,
        nl="""
            datum van afgifte, afgiftedatum, factuurdatum, notadatum, datum, uitgiftedatum, afgegeven op, dagtekening,
            datum nota, opgemaakt op
        """,
        pt="""
            data de emissao, emitido em, emitida em, data da fatura, data fatura, data, data de expedicao, passado em,
            data do documento
        """,
    )
)
NOT_ISSUE_DATE = words(
    """
        due date, pay by, payment due, date of birth, birth date, billing period, meter reading date, valid until,
        next bill, move in date, date of moving in, period, from, to, contract start, direct debit date, collected on,
        fallig am, falligkeit, zahlbar bis, geburtsdatum, geboren am, abrechnungszeitraum, ablesedatum, einzugsdatum,
        eingezogen am, gultig bis, vertragsbeginn, abbuchung am, zeitraum, verbrauchszeitraum, date limite de paiement,
        a payer avant le, date de naissance, ne le, nee le, periode, prochaine facture, date d echeance,
        prelevement le, date de prelevement, date d entree, periodo de facturacion, fecha de nacimiento,
        fecha de vencimiento, vencimiento, fecha limite, fecha de cargo, fecha de alta, data di nascita, nato il,
        nata il, scadenza, data scadenza, da pagare entro, periodo di riferimento, periodo, vervaldatum, geboortedatum,
        te betalen voor, te betalen uiterlijk, leveringsperiode, datum vestiging, data de nascimento, data limite,
        data de vencimento, data limite de pagamento, periodo de faturacao, debito em
    """
)
NOT_HOLDER = words(
    """
        bank name, name of bank, issued by, supplier, provider, contact, contact name, case officer, sachbearbeiter,
        ansprechpartner, interlocuteur, conseiller, referente, contactpersoon, geburtsname, birth name,
        nom de naissance, strassenname, street name, account name
    """
)
