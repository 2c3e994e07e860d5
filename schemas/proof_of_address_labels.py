"""The words by which proofs of address call themselves and their fields, by language, most usual first.

Compared without case, accents and punctuation.
"""

from schemas.proof_of_address_titles import FURTHER_TITLES
from schemas.wording import Words, also_short, words, words_by_language

USUAL: dict[str, Words] = {
    "utility_bill": words_by_language(
        en="""
            electricity bill, gas bill, water bill, utility bill, energy bill, energy statement, electricity
            statement, gas and electricity bill, water and sewerage bill, dual fuel bill, heating bill, water services
            bill
        """,
        de="""
            stromrechnung, gasrechnung, wasserrechnung, energierechnung, jahresabrechnung strom, verbrauchsabrechnung,
            jahresverbrauchsabrechnung, strom und gasrechnung, turnusabrechnung, fernwarmerechnung, abschlagsplan,
            versorgungsrechnung, energieabrechnung
        """,
        fr="""
            facture d electricite, facture de gaz, facture d eau, facture d energie, facture electricite, facture
            electricite et gaz, facture eau, facture gaz, attestation de contrat, echeancier d electricite
        """,
        es="""
            factura de electricidad, factura de luz, factura de la luz, factura de gas, factura de agua, factura de
            suministro, factura de energia, recibo de la luz, recibo de agua
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
            bank letter, bank reference, bank confirmation letter, confirmation of account, account confirmation, bank
            reference letter, confirmation of address, letter of confirmation, bank confirmation
        """,
        de="""
            bankbestatigung, kontobestatigung, bestatigung der bank, adressbestatigung, bestatigung der
            kontoverbindung, bankauskunft, bestatigung der anschrift
        """,
        fr="""
            attestation bancaire, attestation de domiciliation bancaire, attestation de compte, lettre de la banque,
            confirmation de compte, attestation de titularite de compte
        """,
        es="""
            certificado bancario, certificado de titularidad, certificado de cuenta, carta bancaria, certificado de
            titularidad de cuenta, confirmacion de domicilio
        """,
        it="""
            lettera della banca, attestazione bancaria, certificazione bancaria, conferma di conto, dichiarazione
            bancaria, referenza bancaria, conferma di residenza
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
            certificato di residenza, certificato anagrafico di residenza, certificato contestuale, attestazione di
            iscrizione anagrafica, certificato di stato di famiglia e residenza
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
            facture de telephone, facture telephonique, facture mobile, facture internet, facture box, facture
            internet et mobile, facture de telephonie
        """,
        es="""
            factura de telefono, factura telefonica, factura de telefonia, factura de internet, factura movil, factura
            de telecomunicaciones
        """,
        it="""
            bolletta telefonica, fattura telefonica, conto telefonico, bolletta internet, bolletta telefono, conto
            telecom
        """,
        nl="telefoonrekening, telefoonnota, internetrekening, mobiele rekening, telecomfactuur, factuur mobiel",
        pt="""
            fatura de telecomunicacoes, fatura de telefone, fatura telefonica, fatura de internet, fatura movel,
            fatura de comunicacoes
        """,
    ),
}
KINDS: dict[str, Words] = {
    kind: {
        language: tuple(dict.fromkeys((*phrases, *FURTHER_TITLES[kind].get(language, ()))))
        for language, phrases in named.items()
    }
    for kind, named in USUAL.items()
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
        property address, your usage, estimated reading, actual reading, confirm that, certify that, certifies that,
        holds an account, resides at, residing at, residential address, account with us, has been registered,
        according to our records, our records show, address held on our records, currently lives at, current
        residential address, whose address is, registered with us, this letter confirms, this is to certify, this is
        to confirm, we hereby confirm, at the request of, without responsibility, meter no, account summary, your
        account number, amount due, bill period, billing period, service period, charges this period, previous
        balance, gas usage, electricity usage, water usage, liability, property reference, per year
    """,
    de="""
        kwh, zahlernummer, zahlerstand, zahlerstande, verbrauchsstelle, lieferstelle, marktlokation, abschlag,
        verbrauch, arbeitspreis, grundpreis, einzugsdatum, hauptwohnung, alleinige wohnung, nebenwohnung,
        meldebehorde, einwohnermeldeamt, burgeramt, melderegister, tarif, rufnummer, grundgebuhr, einwohneramt,
        gemeldet, wohnhaft, hebesatz, einheitswert, zur vorlage, bestätigen wir dass, bestätigen ihnen, wohnhaft in,
        die anschrift, ein konto bei uns, hiermit bestätigen wir, hiermit wird bescheinigt, wird hiermit bestätigt,
        ist gemeldet, gemeldet ist, laut unseren unterlagen, nach unseren unterlagen, unsere kundin, unser kunde, auf
        ihren wunsch, auf wunsch, zahlerstand alt, zahlerstand neu, abrechnungszeitraum, verbrauchszeitraum,
        kundennummer, vertragskonto, abschlagsbetrag, flurstuck, messbetrag, kassenzeichen, buchungszeichen,
        veranlagung, lage des grundstucks
    """,
    fr="""
        kwh, compteur, point de livraison, pdl, pce, releve de compteur, consommation, abonnement, lieu de
        consommation, heures creuses, heures pleines, forfait, ligne, domicilie, demeurant, fait pour servir et
        valoir, mairie, valeur locative, atteste que, certifie que, adresse du logement, attestons que, certifions
        que, demeurant à, domicilié à, domiciliée à, titulaire du compte, dans nos livres, nous confirmons que, nous
        attestons, je soussigné, la présente attestation, à la demande de, pour servir et valoir ce que de droit,
        periode de facturation, numero de contrat, reference client, index, releve, montant prélevé, adresse du bien,
        base d imposition, cotisation, est domicilié, est inscrit, inscrite au registre
    """,
    es="""
        kwh, cups, contador, lectura, consumo, potencia contratada, peaje de acceso, direccion de suministro, punto de
        suministro, padron, ayuntamiento, empadronado, linea, tarifa, valor catastral, referencia catastral,
        certifica, domicilio, hoja padronal, certificamos que, certifica que, hace constar, titular de la cuenta, con
        domicilio, su domicilio, para que conste, a peticion de, figura inscrito, figura inscrita, consta inscrito,
        periodo de facturacion, numero de contrato, datos del contrato, lectura anterior, lectura actual, datos del
        titular, cuota, ejercicio
    """,
    it="""
        kwh, smc, pod, pdr, contatore, lettura, consumo, potenza impegnata, indirizzo di fornitura, fornitura, comune
        di, ufficio anagrafe, anagrafe, residente, linea, canone, certifica, risulta iscritto, utenza, si certifica
        che, si attesta che, certifichiamo che, residente in, domiciliato in, titolare del conto, confermiamo che,
        attesta che, si rilascia, su richiesta, numero cliente, codice cliente, periodo di fatturazione, dati del
        contratto, lettura precedente, tipologia cliente, codice contribuente, anno di riferimento
    """,
    nl="""
        kwh, meterstand, meterstanden, ean code, verbruik, leveringsadres, verbruiksadres, vastrecht, gemeente,
        burgerzaken, basisregistratie, woonadres, datum vestiging, tarief, aansluiting, woz waarde, abonnement,
        verklaren wij dat, bevestigen wij dat, verklaart dat, woonachtig te, wonende te, een rekening, hierbij
        bevestigen wij, op verzoek van, staat ingeschreven, ingeschreven in, klantnummer, contractnummer, meternummer,
        verbruiksperiode, factuurperiode, belastingjaar, aanslagnummer, vervaldatum, leveringsperiode
    """,
    pt="""
        kwh, contador, leitura, consumo, potencia contratada, cpe, morada de fornecimento, local de consumo, ponto de
        entrega, junta de freguesia, freguesia, residente, linha, tarifario, valor patrimonial, atesta, declara,
        certificamos que, declaramos que, declara que, residente em, com morada, titular da conta, confirmamos que,
        para os devidos efeitos, a pedido de, numero de cliente, numero de contrato, periodo de faturacao, leitura
        anterior, leitura atual, dados do contrato
    """,
)
HOLDER = words_by_language(
    en="""
        account holder, customer, customer name, name, name of resident, resident, billed to, full name, subscriber,
        taxpayer, liable person, holder, name of account holder, account owner, account in name of, bill to, owner,
        owner name, property owner, ratepayer, liable party, occupier, name of customer, your name, customer details,
        registered person, person registered, name of person, client, client name, member, member name, account holder
        name, contract holder, bill payer, name of occupier, tenant, surname and first name, first name and surname
    """,
    de="""
        kunde, kundin, kontoinhaber, name, vor und nachname, familienname vornamen, vertragspartner, meldepflichtiger,
        einwohner, anschlussinhaber, steuerpflichtiger, name vorname, vorname name, kundenname, name des kunden,
        rechnungsempfanger, eigentumer, grundstuckseigentumer, abgabepflichtiger, zahlungspflichtiger,
        gebuhrenpflichtiger, vertragsinhaber, inhaber, name des kontoinhabers, gemeldete person, person, familienname
        und vornamen, mieter, abonnent, konto lautend auf, adressat, betroffene person, angemeldete person
    """,
    fr="""
        client, titulaire, titulaire du contrat, nom, nom et prenom, abonne, nom du titulaire, occupant, redevable,
        titulaire du compte, nom du client, nom prenom, prenom et nom, nom et prenoms, contribuable, proprietaire,
        locataire, souscripteur, interesse, personne inscrite, habitant, nom du titulaire du contrat, usager,
        destinataire
    """,
    es="""
        titular, cliente, titular del contrato, nombre, nombre y apellidos, abonado, titular del suministro,
        interesado, sujeto pasivo, titular de la cuenta, nombre del titular, nombre del cliente, datos del titular,
        nombre completo, apellidos y nombre, contribuyente, propietario, usuario, habitante, inscrito, persona
        empadronada, obligado tributario, contratante, razon social
    """,
    it="""
        intestatario, cliente, nome e cognome, nominativo, titolare, contribuente, cognome e nome, utente,
        intestatario del contratto, intestatario del conto, titolare del contratto, titolare del conto, intestato a,
        proprietario, abbonato, nome del cliente, dati del cliente, il signor, la signora, soggetto, denominazione
    """,
    nl="""
        klant, naam, contracthouder, rekeninghouder, ingeschrevene, achternaam en voornamen, abonnee, ten name van,
        naam klant, klantnaam, naam rekeninghouder, belastingplichtige, eigenaar, contractant, bewoner, persoon,
        tenaamstelling, naam en voornamen, naam en voornaam, titularis, geadresseerde, verbruiker, voornaam en naam
    """,
    pt="""
        titular, cliente, nome, nome do titular, titular do contrato, requerente, contribuinte, nome completo, titular
        da conta, nome do cliente, sujeito passivo, proprietario, assinante, morador, consumidor, destinatario
    """,
)
ADDRESS = words_by_language(
    en="""
        address, supply address, service address, property address, home address, residential address, registered
        address, current address, address of property, your address, address on record, customer address, account
        address, billing address, mailing address, postal address, correspondence address, premises address, premises,
        supply point address, installation address, site address, permanent address, place of residence, residence,
        property, address of residence, home, address of the property, property location, service location, location
        of property, dwelling, address of premises, registered at, service at, supplied to, delivery address
    """,
    de="""
        anschrift, adresse, lieferanschrift, verbrauchsstelle, lieferstelle, wohnanschrift, wohnung, meldeanschrift,
        alleinige wohnung, hauptwohnung, anschlussadresse, gegenwartige anschrift, lage, kundenanschrift,
        postanschrift, wohnadresse, wohnsitz, hauptwohnsitz, wohnort, aktuelle anschrift, aktuelle adresse, derzeitige
        anschrift, rechnungsadresse, rechnungsanschrift, lieferadresse, objekt, objektadresse, anschrift des kunden,
        ihre anschrift, abnahmestelle, messstelle, entnahmestelle, anschlussanschrift, anschrift der wohnung,
        hauptadresse, verbrauchsort, grundstuck, lage des grundstucks, belegenheit, liegenschaft, adresse der
        lieferstelle, wohnhaft
    """,
    fr="""
        adresse, adresse du logement, lieu de consommation, adresse de consommation, adresse du client, domicile,
        adresse de residence, adresse de facturation, adresse du bien, votre adresse, adresse actuelle, adresse
        postale, adresse de fourniture, adresse de livraison, adresse d installation, lieu de fourniture, lieu de
        livraison, adresse du local, adresse du titulaire, adresse du domicile, residence principale, adresse
        principale, adresse fiscale, residence, adresse de la ligne, adresse du contrat, adresse du point de
        livraison, situation du bien
    """,
    es="""
        direccion, domicilio, direccion de suministro, direccion del suministro, domicilio de suministro, direccion
        postal, direccion fiscal, domicilio actual, objeto tributario, direccion del cliente, direccion del titular,
        direccion de facturacion, direccion de envio, domicilio fiscal, domicilio habitual, direccion de residencia,
        residencia, punto de suministro, lugar de suministro, direccion del inmueble, situacion del inmueble,
        direccion de la instalacion, domicilio de empadronamiento, direccion actual, inmueble, su direccion
    """,
    it="""
        indirizzo, indirizzo di fornitura, residenza, indirizzo di residenza, domicilio, indirizzo fornitura,
        ubicazione, residente in, indirizzo del cliente, indirizzo di spedizione, indirizzo di fatturazione, luogo di
        fornitura, punto di fornitura, indirizzo della fornitura, indirizzo utenza, indirizzo attuale, indirizzo di
        recapito, indirizzo postale, abitazione, dimora, indirizzo dell immobile, immobile, residenza anagrafica,
        recapito
    """,
    nl="""
        adres, leveringsadres, verbruiksadres, woonadres, adres van de woning, adresgegevens, huidig adres,
        aansluitadres, objectadres, klantadres, factuuradres, postadres, correspondentieadres, uw adres, leverpunt,
        adres van levering, adres van verbruik, installatieadres, woonplaats, hoofdverblijfplaats, adres levering,
        domicilie, verblijfplaats, adres object, adres aansluiting, officieel adres
    """,
    pt="""
        morada, endereco, morada de fornecimento, local de consumo, morada do cliente, residencia, morada fiscal,
        morada de faturacao, morada de residencia, local de fornecimento, morada postal, morada atual, sua morada,
        domicilio fiscal, endereco do cliente, endereco residencial, local de instalacao, localizacao do predio,
        domicilio, morada de instalacao
    """,
)
ISSUER = words_by_language(
    en="""
        issued by, supplier, provider, authority, issuing authority, council, company, utility, issuer, energy
        supplier, billed by, service provider, local authority, municipality, bank name
    """,
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
            letter date, invoice date, date of this bill, date of letter, date of notice, billing date, bill issue
            date, bill issued, date prepared, prepared on, printed on, print date, date printed, document date, date
            of document, certificate date, date of certificate, date of invoice, created on, generated on, produced
            on, notice date, tax invoice date, demand date, date of demand, date of this letter, date of this
            statement, today's date, our date, statement issued, date of statement, statement produced, letter issued,
            sent on, bill prepared, bill generated, issued
        """,
        de="""
            ausstellungsdatum, ausgestellt am, rechnungsdatum, datum, datum der ausstellung, erstellt am, briefdatum,
            bescheiddatum, rechnung vom, bescheid vom, den, schreiben vom, datum des bescheids, datum der rechnung,
            datum des schreibens, erstellungsdatum, erstellt, ausgestellt, ausfertigungsdatum, ausgefertigt am,
            bescheinigung vom, druckdatum, gedruckt am, belegdatum, dokumentdatum, abrechnungsdatum, unser datum, ihr
            schreiben vom, stand, ort datum, datum der bescheinigung, datum der mitteilung, erstelldatum
        """,
        fr="""
            date d emission, date d edition, date de facture, date de la facture, emis le, edite le, delivre le, date,
            fait le, facture du, etabli le, le, date d etablissement, date de delivrance, date du document, date du
            courrier, date de la lettre, date de l attestation, date de l avis, emise le, editee le, etablie le,
            delivree le, imprime le, date d impression, avis du, attestation du, date facture, date de creation, date
            d envoi, facture emise le, en date du
        """,
        es="""
            fecha de emision, fecha de expedicion, fecha de factura, emitido el, expedido el, fecha, fecha factura,
            fecha de la factura, a fecha, fecha del documento, fecha documento, fecha de la carta, fecha del
            certificado, fecha de certificado, fecha de expedicion del certificado, expedida el, emitida el, fecha
            emision, fecha expedicion, fecha de impresion, fecha del recibo, fecha de notificacion, fecha de creacion,
            fecha de envio, con fecha
        """,
        it="""
            data di emissione, data emissione, data di rilascio, emessa il, emesso il, rilasciato il, data, data
            fattura, data bolletta, data documento, data del documento, data della fattura, data della bolletta, data
            della lettera, data rilascio, data di stampa, data certificato, data del certificato, data avviso, data di
            invio, del, li, rilasciata il, stampato il, data lettera, data di creazione, fattura del, bolletta del
        """,
        nl="""
            datum van afgifte, afgiftedatum, factuurdatum, notadatum, datum, uitgiftedatum, afgegeven op, dagtekening,
            datum nota, opgemaakt op, datum brief, briefdatum, documentdatum, datum document, datum factuur, datum
            uittreksel, datum aanslag, datum van deze brief, datum van uitgifte, uitgegeven op, opgesteld op,
            afdrukdatum, verzenddatum, datum verzending, datum opmaak, aanmaakdatum, notadatum, uitgereikt op, nota
            van, factuur van
        """,
        pt="""
            data de emissao, emitido em, emitida em, data da fatura, data fatura, data, data de expedicao, passado em,
            data do documento, data da carta, data da emissao, data emissao, data da fatura, data de faturacao, data
            do certificado, data da declaracao, data de impressao, emissao, passada em, data do atestado
        """,
    )
)
NOT_ISSUE_DATE = words(
    """
        due date, pay by, payment due, date of birth, birth date, billing period, meter reading date, valid until,
        next bill, move in date, date of moving in, period, from, to, contract start, direct debit date, collected on,
        fallig am, falligkeit, zahlbar bis, geburtsdatum, geboren am, abrechnungszeitraum, ablesedatum, einzugsdatum,
        eingezogen am, gultig bis, vertragsbeginn, abbuchung am, zeitraum, verbrauchszeitraum, date limite de
        paiement, a payer avant le, date de naissance, ne le, nee le, periode, prochaine facture, date d echeance,
        prelevement le, date de prelevement, date d entree, periodo de facturacion, fecha de nacimiento, fecha de
        vencimiento, vencimiento, fecha limite, fecha de cargo, fecha de alta, data di nascita, nato il, nata il,
        scadenza, data scadenza, da pagare entro, periodo di riferimento, periodo, vervaldatum, geboortedatum, te
        betalen voor, te betalen uiterlijk, leveringsperiode, datum vestiging, data de nascimento, data limite, data
        de vencimento, data limite de pagamento, periodo de faturacao, debito em
    """
)
NOT_HOLDER = words(
    """
        bank name, name of bank, issued by, supplier, provider, contact, contact name, case officer, sachbearbeiter,
        ansprechpartner, interlocuteur, conseiller, referente, contactpersoon, geburtsname, birth name, nom de
        naissance, strassenname, street name, account name
    """
)
