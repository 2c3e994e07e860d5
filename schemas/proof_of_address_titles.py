"""What further letters call themselves that prove where somebody lives, and the words that tell their kind without.

By kind and language. Compared without case, accents and punctuation.
"""

from schemas.wording import Words, words_by_language

FURTHER_TITLES: dict[str, Words] = {
    "utility_bill": words_by_language(
        en="""
            your electricity bill, your gas bill, your energy bill, your water bill, electric bill, electric
            statement, electric service bill, power bill, natural gas bill, gas statement, water statement, water
            account, utility statement, utilities statement, utility account, energy invoice, electricity invoice, gas
            invoice, energy account summary, annual energy summary, electricity account, gas account, energy account,
            water charges, water and wastewater bill, water and sewer bill, sewer bill, wastewater bill, final energy
            bill, summary of your energy use, energy usage statement, heat bill, district heating bill, fuel bill
        """,
        de="""
            stromabrechnung, gasabrechnung, wasserabrechnung, warmeabrechnung, erdgasrechnung, erdgasabrechnung,
            warmerechnung, jahresrechnung strom, jahresabrechnung, jahresrechnung, abrechnung strom, abrechnung gas,
            rechnung strom, rechnung erdgas, rechnung gas, schlussrechnung strom, abschlagsrechnung,
            trinkwasserrechnung, abwasserrechnung, heizkostenabrechnung, nebenkostenabrechnung,
            betriebskostenabrechnung, energiekosten, energiekostenabrechnung, rechnung energielieferung,
            versorgungsvertrag, abrechnung wasser, elektrizitatsrechnung
        """,
        fr="""
            votre facture d electricite, facture electricite gaz, facture de regularisation, facture de consommation,
            facture gaz naturel, facture d energies, facture de chauffage, facture eaux, facture d eau potable,
            facture eau et assainissement, attestation titulaire de contrat, attestation de titulaire de contrat,
            attestation titulaire, justificatif de contrat, releve de consommation, facture d acompte, decompte
            annuel, facture de decompte, facture de cloture electricite, facture de fourniture
        """,
        es="""
            factura electrica, factura de suministro electrico, factura de suministro de agua, factura del agua,
            factura del gas, factura de gas natural, factura de consumo, recibo de luz, recibo de gas, recibo del
            agua, factura luz, factura agua, factura gas, factura electricidad, resumen de consumo, factura de energia
            electrica
        """,
        it="""
            bolletta dell energia elettrica, bolletta del gas, bolletta dell acqua, bolletta della luce, bolletta gas
            naturale, fattura energia elettrica, fattura gas, fattura acqua, fattura luce, bolletta energia, bolletta
            unica, bolletta di fornitura, fornitura di gas naturale, bolletta servizio idrico, fattura servizio idrico
        """,
        nl="""
            energiefactuur, elektriciteitsfactuur, gasfactuur, waterfactuur, stroomfactuur, warmtefactuur, warmtenota,
            jaarafrekening energie, afrekening energie, afrekening elektriciteit, afrekening aardgas, termijnnota,
            voorschotfactuur, jaarrekening, jaarafrekening water, drinkwaternota, verbruiksnota, slotfactuur energie
        """,
        pt="""
            fatura de energia eletrica, fatura eletricidade, fatura do gas, fatura gas natural, conta de luz, conta de
            agua, conta de gas, conta de energia, factura de electricidade, fatura de eletricidade e gas natural
        """,
    ),
    "bank_letter": words_by_language(
        en="""
            account confirmation letter, bank account confirmation, bank account confirmation letter, confirmation of
            bank account, confirmation of bank details, confirmation of account details, confirmation of your account,
            confirmation of your address, confirmation of customer details, account verification letter, account
            verification, proof of account, proof of account ownership, certificate of account, account certificate,
            bank certificate, letter of good standing, letter of introduction, balance confirmation, customer
            reference, banker's reference, status enquiry, account reference letter, account letter, account status
            letter
        """,
        de="""
            kontoinhaberbestatigung, kontofuhrungsbestatigung, bankbescheinigung, kontobescheinigung, bestatigung der
            kontoinhaberschaft, bestatigung der kontofuhrung, bestatigung uber die kontofuhrung, bestatigung ihrer
            kontoverbindung, bestatigung ihrer bankverbindung, bestatigung der bankverbindung, bestatigung ihres
            kontos, bestatigung ihrer anschrift, bestatigung ihrer adresse, bestatigung der adresse, bestatigung der
            kundendaten, saldenbestatigung, bestatigung einer kontoverbindung, bestatigung uber eine kontoverbindung,
            kontonachweis
        """,
        fr="""
            attestation de detention de compte, attestation de titulaire de compte, attestation titulaire de compte,
            attestation d ouverture de compte, certificat bancaire, certificat de compte, attestation de tenue de
            compte, confirmation de vos coordonnees, confirmation d adresse, attestation de votre banque, lettre de
            reference bancaire, reference bancaire, attestation de relation bancaire, confirmation de domiciliation
        """,
        es="""
            certificacion bancaria, certificado de titularidad de la cuenta, certificado de titularidad bancaria,
            certificado de posicion, certificado de saldo, acreditacion de titularidad, confirmacion de cuenta, carta
            de referencia bancaria, referencia bancaria, certificado de cuenta bancaria, constancia de cuenta,
            confirmacion de datos, carta del banco, certificado de relacion bancaria, confirmacion de direccion
        """,
        it="""
            attestazione di titolarita del conto, attestazione di titolarita, certificazione di conto corrente,
            conferma del conto, conferma di conto corrente, attestazione di conto corrente, lettera di referenze
            bancarie, referenze bancarie, dichiarazione della banca, certificazione di conto, attestazione di rapporto
            bancario, conferma dati, conferma indirizzo, attestazione del conto, lettera di conferma
        """,
        nl="""
            bewijs van rekening, rekeningbewijs, bewijs van rekeninghouderschap, bevestiging rekeninggegevens,
            bevestiging bankrekening, bevestiging van uw rekening, bevestiging van uw adres, bevestiging adres,
            verklaring rekeninghouder, verklaring bankrekening, bankattest, rekeningattest, bankreferentie,
            bevestiging klantgegevens, bevestiging rekening, verklaring rekening
        """,
        pt="""
            declaracao de titularidade de conta, comprovativo de iban, comprovativo de titularidade, certificado
            bancario, declaracao do banco, comprovativo bancario, referencia bancaria, confirmacao de conta,
            declaracao de conta, comprovante de conta
        """,
    ),
    "registration_certificate": words_by_language(
        en="""
            residence registration, resident registration certificate, certificate of domicile, domicile certificate,
            certificate of address, address certificate, residency certificate, certificate of residency, extract from
            the population register, population register extract, extract from the register of residents, extract from
            the residents register, confirmation of residence, confirmation of address registration, confirmation of
            residency, address registration certificate, address registration, register of residents, electoral roll
            confirmation, confirmation of electoral registration, notice of registration, residence confirmation
        """,
        de="""
            meldeauskunft, melderegisterauskunft, melderegisterauszug, auszug aus dem melderegister, meldenachweis,
            bestatigung der meldung, bestatigung der anmeldung, bestatigung uber die anmeldung, bestatigung des
            wohnsitzes, wohnungsgeberbestatigung, hauptwohnsitzbestatigung, wohnsitznachweis, bescheinigung uber den
            wohnsitz, einwohnerbestatigung, amtliche meldebescheinigung, niederlassungsausweis,
            niederlassungsbewilligung, heimatausweis, meldebescheinigung einfach, anmeldung einer wohnung,
            wohnsitzbestatigung
        """,
        fr="""
            attestation de domiciliation, attestation d inscription au registre de la population, certificat d
            inscription au registre de la population, extrait du registre de la population, composition de menage,
            attestation d etablissement, attestation de residence principale, certificat de residence principale,
            attestation de logement, attestation d hebergement, certificat d etablissement, attestation communale,
            extrait du registre des habitants, certificat de residence avec historique
        """,
        es="""
            certificado de inscripcion en el padron, certificado de padron, volante de padron, volante de inscripcion
            padronal, certificado padronal, hoja padronal, justificante de empadronamiento, certificado de domicilio,
            constancia de residencia, certificado de vecindad, certificado historico de empadronamiento, certificado
            municipal de residencia, volante individual de empadronamiento, certificado de inscripcion en el padron
            municipal de habitantes
        """,
        it="""
            certificato di residenza anagrafica, certificazione anagrafica, certificato anagrafico, attestazione di
            residenza, stato di famiglia, certificato di stato di famiglia, iscrizione anagrafica, estratto
            anagrafico, certificato storico di residenza, certificato di domicilio, certificato di iscrizione
            anagrafica
        """,
        nl="""
            uittreksel uit de basisregistratie personen, uittreksel persoonsgegevens, uittreksel uit het
            bevolkingsregister, afschrift brp, attest van woonst, bewijs van woonst, attest van hoofdverblijfplaats,
            bewijs van hoofdverblijfplaats, inschrijving basisregistratie personen, uittreksel bevolking, adresbewijs,
            bewijs van adres, bewijs van verblijf, bevestiging van inschrijving, verklaring van inschrijving
        """,
        pt="""
            atestado de morada, declaracao de morada, certidao de morada, atestado da junta de freguesia, comprovativo
            de domicilio fiscal, certidao de residencia fiscal, comprovante de residencia, comprovante de endereco
        """,
    ),
    "council_tax": words_by_language(
        en="""
            council tax demand, council tax statement, council tax notice, council tax reminder, rates notice, rates
            bill, rates assessment, rate demand, rate notice, domestic rates, domestic rates bill, property tax
            notice, property tax assessment, real estate tax bill, real property tax bill, secured property tax bill,
            municipal tax bill, municipal taxes, local property tax, local tax bill, residential property tax, tax
            assessment notice, property assessment notice, municipal charges, annual council tax bill
        """,
        de="""
            bescheid uber grundbesitzabgaben, bescheid uber grundsteuer, abgabenbescheid, grundabgabenbescheid,
            gemeindeabgaben, gemeindesteuern, hausbesitzabgaben, heranziehungsbescheid, abfallgebuhrenbescheid,
            mullgebuhrenbescheid, steuerrechnung, kommunalabgaben, kommunale abgaben, grundsteuerjahresbescheid,
            gemeindesteuerrechnung, bescheid uber kommunale abgaben, stadtische abgaben, abgabenrechnung
        """,
        fr="""
            avis d imposition, avis d impot, avis d impots locaux, impots locaux, avis de taxe fonciere, avis de taxes
            foncieres, taxe d enlevement des ordures menageres, redevance ordures menageres, avertissement extrait de
            role, precompte immobilier, taxes locales, taxe communale, impot communal, bordereau d impot
        """,
        es="""
            impuesto de bienes inmuebles, recibo del ibi, recibo del impuesto sobre bienes inmuebles, impuestos
            municipales, tributos municipales, tributos locales, tasa de basuras, recibo de contribucion, contribucion
            urbana, impuesto predial, liquidacion del ibi, tasas municipales, recibo de tributos
        """,
        it="""
            avviso di pagamento tassa rifiuti, tassa rifiuti, avviso bonario tari, tributi comunali, tassa smaltimento
            rifiuti, imposta municipale propria, avviso di accertamento imu, avviso di pagamento tributi, tari avviso
            di pagamento, tassa comunale, tributo rifiuti, avviso tari
        """,
        nl="""
            gemeentelijke heffingen, aanslag gemeentelijke heffingen, lokale belastingen, aanslag lokale belastingen,
            onroerendezaakbelasting, onroerende zaakbelasting, onroerende voorheffing, afvalstoffenheffing,
            rioolheffing, waterschapsbelasting, aanslag waterschapsbelasting, gemeentebelasting, aanslag
            gemeentebelasting, aanslagbiljet belastingen, woonlasten, belastingaanslag
        """,
        pt="imposto municipal, imposto predial, iptu, taxa de residuos, tributos municipais, nota de liquidacao imi",
    ),
    "phone_bill": words_by_language(
        en="""
            wireless bill, wireless statement, cell phone bill, your mobile bill, your broadband bill, your internet
            bill, telephone account, phone statement, mobile statement, mobile account, broadband statement, internet
            statement, internet invoice, telephone invoice, mobile invoice, broadband invoice, communications bill,
            telecommunications bill, cable bill, fibre bill, landline and broadband bill, telephone and internet bill
        """,
        de="""
            telekommunikation rechnung, rechnung telekommunikation, rechnung telefon, rechnung internet, rechnung
            festnetz und internet, dsl rechnung, kabelrechnung, telefon und internetrechnung, mobilfunk rechnung,
            telefonabrechnung, mobilfunkabrechnung, rechnung telefonie, glasfaserrechnung, breitbandrechnung,
            natelrechnung, internet und telefonrechnung
        """,
        fr="""
            facture fibre, facture adsl, facture de telephonie mobile, facture telephone, facture telephone mobile,
            facture telephone fixe, facture de communications, facture de telecommunications, facture de services
            internet, facture telecom, facture forfait mobile, facture d internet, facture de ligne
        """,
        es="""
            factura de fibra, factura de fibra y movil, factura de telefonia movil, factura de movil, factura del
            telefono, factura telefono, factura internet, factura de servicios de telecomunicaciones, factura de
            comunicaciones, factura de telefonia fija, recibo de telefono, recibo telefonico
        """,
        it="""
            fattura telefonia, fattura telefonia mobile, fattura internet, fattura fibra, bolletta fibra, bolletta
            telefonia, fattura servizi di telecomunicazione, fattura mobile, bolletta del telefono, conto telefonia,
            fattura di telefonia
        """,
        nl="""
            internetfactuur, telefoonfactuur, mobiele factuur, factuur internet, factuur telefonie, factuur internet
            en tv, telecomrekening, telecomnota, rekening internet, gsm factuur, telefonienota, mobiele nota
        """,
        pt="""
            fatura telecomunicacoes, fatura telefone, fatura internet, fatura movel, conta de telefone, conta
            telefonica, fatura de servicos, factura de telecomunicacoes
        """,
    ),
}
SIGNS: dict[str, Words] = {  # of letters whose titles are not known
    "utility_bill": words_by_language(
        en="""
            meter number, meter reading, meter readings, standing charge, unit rate, kwh, supply number, mpan, mprn,
            electricity, natural gas, gas, water, sewerage, wastewater, energy, usage charge, cubic metres
        """,
        de="zahlernummer, zahlerstand, arbeitspreis, grundpreis, kwh, marktlokation, verbrauchsstelle, abschlag, strom",
        fr="kwh, compteur, point de livraison, consommation, electricite, gaz, eau, pdl, index",
        es="kwh, cups, contador, potencia contratada, consumo, electricidad, gas, agua",
        it="kwh, smc, pod, pdr, contatore, potenza impegnata, energia elettrica, gas, acqua",
        nl="kwh, meterstand, meternummer, ean code, vastrecht, verbruik, elektriciteit, gas, water",
        pt="kwh, cpe, contador, potencia contratada, consumo, eletricidade, gas, agua",
    ),
    "bank_letter": words_by_language(
        en="""
            account with us, holds an account, account holder, sort code, account number, our customer, customer
            since, current account, savings account, account opened, bank, iban, bic
        """,
        de="""
            konto bei uns, kontonummer, kontoinhaber, iban, bic, girokonto, unser kunde, unsere kundin, bank,
            sparkasse
        """,
        fr="titulaire du compte, dans nos livres, numero de compte, iban, bic, compte courant, banque, notre client",
        es="titular de la cuenta, numero de cuenta, iban, bic, nuestro cliente, cuenta corriente, banco, entidad",
        it="titolare del conto, conto corrente, iban, bic, nostro cliente, banca, intestatario",
        nl="rekeninghouder, rekeningnummer, iban, bic, onze klant, betaalrekening, bank, een rekening",
        pt="titular da conta, numero de conta, iban, bic, nosso cliente, conta a ordem, banco",
    ),
    "registration_certificate": words_by_language(
        en="""
            register of residents, population register, registrar, registered at, date of moving in, resident since,
            municipality, civil registry, registration office, main residence, place of birth, date of birth
        """,
        de="""
            melderegister, einwohnermeldeamt, meldebehorde, burgeramt, einzugsdatum, hauptwohnung, alleinige wohnung,
            nebenwohnung, gemeldet, burgerburo, einwohneramt, geburtsdatum, familienstand, bundesmeldegesetz
        """,
        fr="mairie, registre de la population, officier d etat civil, maire, commune, certifie, date de naissance",
        es="padron, ayuntamiento, empadronado, padron municipal, secretario, hoja padronal, fecha de nacimiento",
        it="anagrafe, ufficio anagrafe, comune di, ufficiale d anagrafe, certifica, sindaco, data di nascita",
        nl="burgerzaken, basisregistratie personen, gemeente, bevolkingsregister, datum vestiging, geboortedatum",
        pt="junta de freguesia, freguesia, presidente da junta, atesta, data de nascimento",
    ),
    "council_tax": words_by_language(
        en="""
            council tax, council tax band, valuation band, band, parish, police precept, instalments, assessed value,
            rateable value, parcel number, land value, council
        """,
        de="hebesatz, messbetrag, einheitswert, grundsteuer, kassenzeichen, abfallgebuhr, strassenreinigung, gemeinde",
        fr="valeur locative, taxe fonciere, cotisation, tresor public, commune, base nette, impot",
        es="valor catastral, referencia catastral, bienes inmuebles, ibi, ayuntamiento, ejercicio, cuota",
        it="tari, imu, tributo, comune, superficie, rifiuti, codice tributo, rendita catastale",
        nl="woz waarde, ozb, afvalstoffenheffing, rioolheffing, gemeente, aanslagnummer, belastingjaar",
        pt="imi, valor patrimonial, artigo matricial, coleta, financas, predio",
    ),
    "phone_bill": words_by_language(
        en="""
            line rental, call charges, broadband, internet, mobile number, phone number, data usage, calls, text
            messages, minutes, landline, roaming, plan
        """,
        de="rufnummer, grundgebuhr, verbindungen, internet, mobilfunk, festnetz, datenvolumen, telefon, flatrate",
        fr="ligne, forfait, appels, internet, mobile, fibre, communications, data, box",
        es="linea, llamadas, internet, movil, fibra, datos, tarifa, telefono",
        it="linea, chiamate, internet, canone, fibra, mobile, traffico, telefono",
        nl="belkosten, internet, mobiel, telefoonnummer, databundel, abonnement, televisie",
        pt="chamadas, internet, telemovel, linha, dados, fibra, tarifario",
    ),
}
