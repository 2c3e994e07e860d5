"""What German proofs of address call their fields, most usual first."""

from schemas.proof_of_address_labels.vocabulary import LetterWords, ProofOfAddressWords

GERMAN = ProofOfAddressWords(
    title="gebuhrenbescheid",  # of water as of property
    utility_bill=LetterWords(
        titles="""
            stromrechnung, gasrechnung, wasserrechnung, energierechnung, jahresabrechnung strom,
            verbrauchsabrechnung, jahresverbrauchsabrechnung, strom und gasrechnung, turnusabrechnung,
            fernwarmerechnung, abschlagsplan, versorgungsrechnung, energieabrechnung, stromabrechnung,
            gasabrechnung, wasserabrechnung, warmeabrechnung, erdgasrechnung, erdgasabrechnung, warmerechnung,
            jahresrechnung strom, jahresabrechnung, jahresrechnung, abrechnung strom, abrechnung gas, rechnung
            strom, rechnung erdgas, rechnung gas, schlussrechnung strom, abschlagsrechnung, trinkwasserrechnung,
            abwasserrechnung, heizkostenabrechnung, nebenkostenabrechnung, betriebskostenabrechnung, energiekosten,
            energiekostenabrechnung, rechnung energielieferung, versorgungsvertrag, abrechnung wasser,
            elektrizitatsrechnung
        """,
        signs="""
            zahlernummer, zahlerstand, arbeitspreis, grundpreis, kwh, marktlokation, verbrauchsstelle, abschlag,
            strom
        """,
        billed="strom, gas, wasser, abwasser, energie, fernwarme, heizung, zahlerstand, zahlernummer, arbeitspreis",
    ),
    bank_letter=LetterWords(
        titles="""
            bankbestatigung, kontobestatigung, bestatigung der bank, adressbestatigung, bestatigung der
            kontoverbindung, bankauskunft, bestatigung der anschrift, kontoinhaberbestatigung,
            kontofuhrungsbestatigung, bankbescheinigung, kontobescheinigung, bestatigung der kontoinhaberschaft,
            bestatigung der kontofuhrung, bestatigung uber die kontofuhrung, bestatigung ihrer kontoverbindung,
            bestatigung ihrer bankverbindung, bestatigung der bankverbindung, bestatigung ihres kontos, bestatigung
            ihrer anschrift, bestatigung ihrer adresse, bestatigung der adresse, bestatigung der kundendaten,
            saldenbestatigung, bestatigung einer kontoverbindung, bestatigung uber eine kontoverbindung,
            kontonachweis
        """,
        signs="""
            konto bei uns, kontonummer, kontoinhaber, iban, bic, girokonto, unser kunde, unsere kundin, bank,
            sparkasse
        """,
    ),
    registration_certificate=LetterWords(
        titles="""
            meldebescheinigung, meldebestatigung, anmeldebestatigung, aufenthaltsbescheinigung, meldezettel,
            erweiterte meldebescheinigung, einfache meldebescheinigung, wohnsitzbestatigung, wohnsitzbescheinigung,
            auskunft aus dem melderegister, amtliche meldebestatigung, meldeauskunft, melderegisterauskunft,
            melderegisterauszug, auszug aus dem melderegister, meldenachweis, bestatigung der meldung, bestatigung
            der anmeldung, bestatigung uber die anmeldung, bestatigung des wohnsitzes, wohnungsgeberbestatigung,
            hauptwohnsitzbestatigung, wohnsitznachweis, bescheinigung uber den wohnsitz, einwohnerbestatigung,
            amtliche meldebescheinigung, niederlassungsausweis, niederlassungsbewilligung, heimatausweis,
            meldebescheinigung einfach, anmeldung einer wohnung
        """,
        signs="""
            melderegister, einwohnermeldeamt, meldebehorde, burgeramt, einzugsdatum, hauptwohnung, alleinige
            wohnung, nebenwohnung, gemeldet, burgerburo, einwohneramt, geburtsdatum, familienstand,
            bundesmeldegesetz
        """,
    ),
    council_tax=LetterWords(
        titles="""
            grundsteuerbescheid, grundbesitzabgaben, grundbesitzabgabenbescheid, grundsteuer, bescheid uber
            grundbesitzabgaben, bescheid uber grundsteuer, abgabenbescheid, grundabgabenbescheid, gemeindeabgaben,
            gemeindesteuern, hausbesitzabgaben, heranziehungsbescheid, abfallgebuhrenbescheid, mullgebuhrenbescheid,
            steuerrechnung, kommunalabgaben, kommunale abgaben, grundsteuerjahresbescheid, gemeindesteuerrechnung,
            bescheid uber kommunale abgaben, stadtische abgaben, abgabenrechnung
        """,
        signs="""
            hebesatz, messbetrag, einheitswert, grundsteuer, kassenzeichen, abfallgebuhr, strassenreinigung,
            gemeinde
        """,
    ),
    phone_bill=LetterWords(
        titles="""
            telefonrechnung, mobilfunkrechnung, festnetzrechnung, internetrechnung, handyrechnung,
            telekommunikationsrechnung, rechnung mobilfunk, rechnung festnetz, telekommunikation rechnung, rechnung
            telekommunikation, rechnung telefon, rechnung internet, rechnung festnetz und internet, dsl rechnung,
            kabelrechnung, telefon und internetrechnung, mobilfunk rechnung, telefonabrechnung, mobilfunkabrechnung,
            rechnung telefonie, glasfaserrechnung, breitbandrechnung, natelrechnung, internet und telefonrechnung
        """,
        signs="rufnummer, grundgebuhr, verbindungen, internet, mobilfunk, festnetz, datenvolumen, telefon, flatrate",
        billed="telefon, mobilfunk, festnetz, internet, telekommunikation, grundgebuhr",
    ),
    cues="""
        kwh, zahlernummer, zahlerstand, zahlerstande, verbrauchsstelle, lieferstelle, marktlokation, abschlag,
        verbrauch, arbeitspreis, grundpreis, einzugsdatum, hauptwohnung, alleinige wohnung, nebenwohnung,
        meldebehorde, einwohnermeldeamt, burgeramt, melderegister, tarif, rufnummer, grundgebuhr, einwohneramt,
        gemeldet, wohnhaft, hebesatz, einheitswert, zur vorlage, bestätigen wir dass, bestätigen ihnen, wohnhaft in,
        die anschrift, ein konto bei uns, hiermit bestätigen wir, hiermit wird bescheinigt, wird hiermit bestätigt,
        ist gemeldet, gemeldet ist, laut unseren unterlagen, nach unseren unterlagen, unsere kundin, unser kunde,
        auf ihren wunsch, auf wunsch, zahlerstand alt, zahlerstand neu, abrechnungszeitraum, verbrauchszeitraum,
        kundennummer, vertragskonto, abschlagsbetrag, flurstuck, messbetrag, kassenzeichen, buchungszeichen,
        veranlagung, lage des grundstucks
    """,
    holder="""
        kunde, kundin, kontoinhaber, name, vor und nachname, familienname vornamen, vertragspartner,
        meldepflichtiger, einwohner, anschlussinhaber, steuerpflichtiger, name vorname, vorname name, kundenname,
        name des kunden, rechnungsempfanger, eigentumer, grundstuckseigentumer, abgabepflichtiger,
        zahlungspflichtiger, gebuhrenpflichtiger, vertragsinhaber, inhaber, name des kontoinhabers, gemeldete
        person, person, familienname und vornamen, mieter, abonnent, konto lautend auf, adressat, betroffene person,
        angemeldete person
    """,
    address="""
        anschrift, adresse, lieferanschrift, verbrauchsstelle, lieferstelle, wohnanschrift, wohnung, meldeanschrift,
        alleinige wohnung, hauptwohnung, anschlussadresse, gegenwartige anschrift, lage, kundenanschrift,
        postanschrift, wohnadresse, wohnsitz, hauptwohnsitz, wohnort, aktuelle anschrift, aktuelle adresse,
        derzeitige anschrift, rechnungsadresse, rechnungsanschrift, lieferadresse, objekt, objektadresse, anschrift
        des kunden, ihre anschrift, abnahmestelle, messstelle, entnahmestelle, anschlussanschrift, anschrift der
        wohnung, hauptadresse, verbrauchsort, grundstuck, lage des grundstucks, belegenheit, liegenschaft, adresse
        der lieferstelle, wohnhaft
    """,
    issuer="aussteller, ausgestellt von, versorger, lieferant, behorde, meldebehorde, ausstellende behorde, anbieter",
    issue_date="""
        ausstellungsdatum, ausgestellt am, rechnungsdatum, datum, datum der ausstellung, erstellt am, briefdatum,
        bescheiddatum, rechnung vom, bescheid vom, den, schreiben vom, datum des bescheids, datum der rechnung,
        datum des schreibens, erstellungsdatum, erstellt, ausgestellt, ausfertigungsdatum, ausgefertigt am,
        bescheinigung vom, druckdatum, gedruckt am, belegdatum, dokumentdatum, abrechnungsdatum, unser datum, ihr
        schreiben vom, stand, ort datum, datum der bescheinigung, datum der mitteilung, erstelldatum
    """,
)
