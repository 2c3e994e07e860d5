"""What German invoices call their fields, most usual first."""

from schemas.invoice_labels.vocabulary import InvoiceWords

GERMAN = InvoiceWords(
    invoice="""
        rechnung, handelsrechnung, faktura, schlussrechnung, abschlagsrechnung, kostenrechnung, honorarnote,
        kostennote, verbrauchsabrechnung, teilrechnung, sammelrechnung, endrechnung, honorarrechnung,
        barrechnung, anzahlungsrechnung, rechnung quittung, leistungsrechnung, monatsrechnung, quartalsrechnung,
        mietrechnung, arztrechnung, gebuhrenrechnung, kundenrechnung, warenrechnung, ausgangsrechnung,
        lieferantenrechnung, sofortrechnung, zwischenrechnung, restrechnung, honorarabrechnung,
        reparaturrechnung, werkstattrechnung, hotelrechnung, beitragsrechnung, rechnungsbeleg,
        vergutungsrechnung, kleinbetragsrechnung, einzelrechnung, proberechnung, dauerrechnung, exportrechnung,
        teil schlussrechnung
    """,
    credit_note="""
        gutschrift, rechnungskorrektur, rechnungs korrektur, korrekturrechnung, stornorechnung, stornobeleg,
        rechnungsstorno, kaufmannische gutschrift, korrekturbeleg, rechnungsberichtigung, gutschriftsanzeige,
        warengutschrift, gutschriftrechnung
    """,
    invoice_number="""
        rechnungsnummer, rechnungs nr, rechnung nr, rechnungsnr, rechnung nummer, re nr, rg nr, rechnung,
        belegnummer, beleg nr, belegnr, gutschrift nr, gutschriftnummer, gutschrifts nr, gutschrift, faktura nr,
        fakturanummer, dokumentnummer, dokument nr, korrekturrechnung nr, re nummer, rechnungskorrektur nr,
        stornorechnung nr, belegnummer rechnung, rechnungs nummer, rechn nr, rg nummer, rechnungs id, beleg,
        rechnungs no, dokumentennummer, dok nr, unsere rechnung, ihre rechnung, rechnungsbeleg,
        rechnungsbelegnummer, honorarnotennummer, honorarnote, kostennote nr, storno nr, stornonummer,
        stornorechnungsnummer, stornorechnung, gutschriften nr, gutschriftsnummer, korrekturrechnungsnummer,
        korrekturrechnung, rechnungskorrektur, faktura, anzahlungsrechnung nr, schlussrechnung, teilrechnung nr,
        abschlagsrechnung nr, sammelrechnung nr, r nr, rech nr, rechnungsreferenz, rechnungskennung, re no, rg
        no, rechng nr, rechnungsbeleg nr, ausgangsrechnung nr, ausgangsrechnungsnummer, faktur nr, fakt nr,
        fakturennummer, fakturen nr, honorarrechnung nr, honorar nr, liquidation nr, liquidationsnummer,
        monatsrechnung nr, rechnungs ident, lfd rechnungsnummer, fortlaufende rechnungsnummer, laufende
        rechnungsnummer, belegkennung, dokumenten nr, dok nummer, rechnungskenn nr, rechnungs kennnummer,
        rechnungszeichen, quittungs nr rechnung, unsere rechnungsnummer, unsere rechnungs nr, unsere rechnung nr
    """,
    not_invoice_number="""
        kundennummer, kunden nr, kundennr, auftragsnummer, auftrags nr, auftrag nr, bestellnummer, bestell nr,
        lieferschein nr, lieferscheinnummer, lieferschein, steuernummer, steuer nr, vertragsnummer,
        ursprungsbeleg nr, ursprungsrechnung, reklamationsnummer, seite, rechnungsdatum, rechnungsadresse,
        rechnungsempfanger, rechnungsanschrift, rechnungsbetrag, rechnungswahrung, zu rechnung, rechnung vom,
        rechnungszeitraum, leistungszeitraum, projektnummer, projekt nr, zahlungsreferenz, lief nr, rechnung an,
        rechnung gemass, rechnungssumme, gemass rechnung, kunden id, debitor, debitorennummer, debitoren nr, kd
        nr, kd nummer, konto nr, kontonummer, mitgliedsnummer, mitglieds nr, versicherungsnummer, versicherungs
        nr, vertrags nr, vertrag nr, vertragskonto, vertragskontonummer, zahlernummer, zahler nr, marktlokation,
        buchungskonto, anschlussnummer, rufnummer, kassenzeichen, aktenzeichen, angebotsnummer, angebots nr,
        angebot, auftragsbestatigung, ab nr, auftrag, kommission, vorgangsnummer, vorgangs nr, vorgang,
        lieferanten nr, lieferantennummer, kreditor, kreditorennummer, referenznummer, referenz, ihre referenz,
        mandatsreferenz, mandatsreferenznummer, glaubiger id, glaubiger identifikationsnummer, ust idnr, ust id,
        uid, firmenbuchnummer, firmenbuch nr, handelsregisternummer, handelsregister nr, hrb, hra, dvr,
        buchungsnummer, buchungs nr, reservierungsnummer, reservierungs nr, zimmer, zimmernummer, tisch nr,
        kennzeichen, fahrgestellnummer, sendungsnummer, sendungs nr, paketnummer, retourennummer, bestellung,
        ihre bestellung, ihre bestellnummer, ihr auftrag, projekt, kostenstelle, leitweg id, rechnung zu, zur
        rechnung, ursprungliche rechnung, ursprungliche rechnungsnummer, originalrechnung, bezug rechnung,
        rechnungsbezug, bezug zu rechnung, storno zu rechnung, storno der rechnung, gutschrift zu rechnung,
        korrektur zu rechnung, artikelnummer, artikel nr, art nr, tour nr, patientennummer, patienten nr,
        personalnummer, personal nr, blz, filiale, filial nr, terminal id, bon nr, rechnungskonto, rechnungsart,
        rechnungstyp, rechnungslauf, rechnungswert, lfd nr, steuer id, ls nr, lief schein nr, fax, telefon,
        mobil, postfach, objekt nr, objektnummer, vertreter nr, bearbeiter, sachbearbeiter, abrechnungsnummer,
        zeichen, unser zeichen, ihr zeichen, kostentrager, zahlungsbedingungen, versandart, lieferbedingungen,
        fahrer, monteur, techniker, zahlart, zahlungsart, zahlungsweise, ansprechpartner, durchwahl, gast nr,
        personen, nachte, mandant, mandanten nr, mandantennummer, sachkonto, gegenkonto, gerate nr,
        geratenummer, eori, eori nr, intrastat, zolltarifnummer, charge, chargennummer, serien nr, seriennummer,
        anzahl pakete, kolli, kassierer, nutzer nr, benutzernummer, teilnehmernummer, teilnehmer nr,
        verbrauchsstelle, kassenbeleg, sb nr, matchcode
    """,
    issue_date="""
        rechnungsdatum, rechnungs datum, belegdatum, beleg datum, ausstellungsdatum, gutschriftdatum,
        gutschriftsdatum, rechnung vom, datum, ausgestellt am, fakturadatum, rechnungsdat, vom, dokumentdatum,
        ausstelldatum, datum der rechnung, datum rechnung, rech datum, rg datum, re datum, rechn datum,
        rechnungs lieferdatum, rechnungs und lieferdatum, rechnungsdatum lieferdatum, rechnungsdatum
        leistungsdatum, rechnungs und leistungsdatum, rechnungsdatum entspricht lieferdatum, rechnungsdatum
        entspricht leistungsdatum, rechnungsdatum gleich lieferdatum, rechnungsdatum gleich leistungsdatum,
        rechnungs leistungsdatum, erstellt am, erstelldatum, erstellungsdatum, faktura vom, rechnung datum,
        gutschrift vom, datum der gutschrift, stornodatum, datum der rechnungsstellung, rechnungsstellung am,
        datum rechnungsstellung, ort datum, datum ort, den, ausstellungstag, tag der ausstellung, tag der
        rechnungsstellung, unsere rechnung vom, ihre rechnung vom, rechnung erstellt am, datum der ausstellung,
        beleg vom, belegdat, rechnung ausgestellt am, korrekturdatum, rechnungsdatum versanddatum, re dat, rg
        dat, rechnungstag, fakturierungsdatum, fakturadat, tag der rechnung, belegtag, ausgestellt, ausgestellt
        den, rechnungslegung, rechnungsdatum tag der lieferung
    """,
    not_issue_date="""
        bestell datum, lieferdatum, liefer datum, leistungsdatum, leistungs datum, auftragsdatum, lieferschein
        datum, lieferscheindatum, falligkeitsdatum, falligkeit, liefertermin, zahlbar bis, fallig am, liefer und
        leistungsdatum, leistungszeitraum, valutadatum, druckdatum, auftrag datum lief, versanddatum,
        bestelldatum, datum der lieferung, datum der leistung, tag der lieferung, tag der leistung, lieferung
        am, lieferung vom, leistung vom, leistungszeitpunkt, leistungsmonat, leistungstag, lieferzeitpunkt,
        lieferzeitraum, liefertag, abrechnungszeitraum, zeitraum, anreise, abreise, anreisedatum, abreisedatum,
        bestellung vom, auftrag vom, ihr auftrag vom, ihr schreiben vom, angebot vom, lieferschein vom, ls
        datum, geburtsdatum, geburtstag, eingangsdatum, zahldatum, zahlungsdatum, zahlungseingang,
        zahlungseingang am, valuta, abbuchung am, abbuchungsdatum, abbuchung zum, bezahlt am, nachste rechnung,
        vertragsbeginn, vertragsende, vertragsdatum, vertrag vom, ablesedatum, ausdruck vom, gedruckt am, gultig
        bis, gultig ab, bestellt am, versendet am, versandt am, versand am, ursprungsbeleg vom, reisedatum,
        buchungsdatum, buchungstag, skonto bis, faellig am, faelligkeit, faelligkeitsdatum, ursprungliche
        rechnung vom, storno zu rechnung vom, gutschrift zu rechnung vom, zulassung, erstzulassung, beginn,
        ende, abholung, aufmass vom, abnahmedatum, abnahme am, behandlungsdatum, ausfuhrungsdatum, zahlungsziel,
        zahlungstermin
    """,
    due_date="""
        falligkeitsdatum, fallig am, falligkeit, zahlbar bis, fallig, zahlbar bis zum, zahlungsziel, zu zahlen
        bis, zahlung bis, fallig bis, fallig zum, zahlungsfrist, bitte zahlen bis, spatestens bis, bis zum, bis
        spatestens, zahlbar spatestens am, netto bis, zahltag, ohne abzug fallig, ist bis, bis spatestens zum,
        zahlung bis zum, uberweisen bis, fallig per, zahlbar per, zahlbar am, zahlungsziel bis, zahlungstermin,
        zu begleichen bis, zu uberweisen bis, bitte begleichen sie den betrag bis, begleichen bis zum,
        begleichen bis, zahlungseingang bis, zahlungseingang bis zum, bitte uberweisen bis, bitte uberweisen sie
        bis zum, uberweisen bis zum, zahlbar bis spatestens, zahlbar rein netto bis, zahlbar netto bis, zahlbar
        ohne abzug bis, zahlbar ohne abzug bis zum, ohne abzug bis, ohne abzug bis zum, rein netto bis,
        spatestens fallig am, fallig spatestens am, wird abgebucht am, abbuchung am, abbuchung zum, einzug am,
        einzug zum, lastschrift am, lastschrifteinzug am, wird eingezogen am, nettofalligkeit, netto fallig am,
        netto kasse bis, faelligkeitsdatum, faellig am, faelligkeit, faellig, faellig bis, zu bezahlen bis,
        zahlen bis, bezahlen bis, bezahlen bis zum, einzahlung bis, zahlung spatestens bis, zahlung fallig am,
        zahlbar zum, falligkeitstermin, falligkeitstag, fallig am spatestens, zahlbar sofort spatestens bis,
        zahlungsfrist bis, zahlung erbeten bis, zahlung erbeten bis zum, zahlung bis spatestens, bitte zahlen
        sie bis, bitte zahlen sie bis zum, bitte zahlen sie bis spatestens, zahlungsdatum, rechnung fallig am,
        zahlungsfalligkeit, valuta falligkeit, zahlung fallig bis, zahlung netto bis, netto zahlbar bis,
        falligkeit der zahlung, falligkeit am, zu zahlen bis zum, zu zahlen spatestens, einzugsdatum,
        abbuchungstermin, lastschriftdatum, lastschrifttermin, bankeinzug am, einziehung am, falligkeit netto,
        nettodatum, nettotermin, zahlungsfrist netto, letzter zahlungstermin, spatester zahlungstermin,
        zahlungstermin netto, zahlungseingang spatestens, zahlungseingang bis spatestens, wertstellung bis,
        rechnungsfalligkeit, zahlbar innert bis
    """,
    not_due_date="""
        fallige zahlung, skonto bis, skonto bei zahlung bis, skonto bis zum, bei zahlung bis, abzug bei zahlung
        bis, skonto bis spatestens, mit skonto bis, abzuglich skonto bis, bei zahlung bis zum, bei
        zahlungseingang bis, bei zahlungseingang bis zum, skontofrist, skontofrist bis, skontofalligkeit,
        skontofallig am, skontodatum, zahlbar mit skonto bis, unter abzug von skonto bis, skonto zahlbar bis,
        fallige betrage, gultig bis, lieferbar bis, zahlung innerhalb, reklamation bis, leistungszeitraum bis,
        skontobetrag bis, skontierbar bis
    """,
    currency="""
        wahrung, rechnungswahrung, alle betrage in, betrage in, waehrung, rechnungswaehrung, belegwahrung,
        belegwaehrung, alle preise in, preise in, alle betraege in, betraege in, alle angaben in, wahrung der
        rechnung
    """,
    seller="""
        verkaufer, lieferant, rechnungssteller, leistungserbringer, rechnungsaussteller, absender, von,
        auftragnehmer, aussteller, dienstleister, leistender unternehmer, verkaeufer, rechnungsersteller,
        verkauft von, verkauf durch, verkauf und versand durch, auftragnehmerin, anbieter, vermieter, rechnung
        von, leistungserbringerin, rechnungsstellerin, leistender
    """,
    buyer="""
        rechnungsempfanger, kaufer, kunde, rechnung an, leistungsempfanger, rechnungsadresse,
        rechnungsanschrift, auftraggeber, kaufer leistungsempfanger, empfanger, besteller, an, kundenanschrift,
        abnehmer, kaeufer, rechnungsempfaenger, leistungsempfaenger, empfaenger, kundenadresse, kundendaten,
        kundenname, rechnung fur, mieter, gast, debitor, auftraggeberin, rechnungsempfangerin, rechnung geht an,
        kunde rechnungsadresse, besteller kaufer, name des kunden, zahlungspflichtiger, re adresse, kundin,
        vertragspartner, versicherungsnehmer, patient
    """,
    not_party="""
        lieferung an, empfangsstelle, steuerbevollmächtigter des verkäufers, versandadresse, bei rückfragen,
        lieferadresse, lieferanschrift, warenempfänger, abweichender warenempfänger, abweichender
        zahlungsempfänger, zahlungsempfänger, ansprechpartner, liefern an, lieferempfanger, lieferempfaenger,
        leistungsort, lieferort, einsatzort, objekt, bauvorhaben, baustelle, verbrauchsstelle, abnahmestelle,
        lieferstelle, versand an, empfangerbank, zahlbar an, bearbeiter, sachbearbeiter, ihr ansprechpartner,
        ihre ansprechpartnerin, kundenbetreuer, ihr kundenbetreuer, kontoinhaber, kreditinstitut, bank,
        verwendungszweck, vertreter, ihr berater, ihr kontakt, kontakt, ansprechpartnerin, zahlungsempfaenger,
        warenempfaenger, abholadresse, spediteur, frachtfuhrer, fahrer, sitz der gesellschaft, hausbank,
        rucksendung an, unterschrift, bankinstitut, kontaktperson, bestellt durch, bestellt von, besteller in,
        zahladresse, einzahlung fur, zugunsten von, verwalter, hausverwaltung, endkunde
    """,
    vat_id="""
        ust idnr, ust id nr, ust id, umsatzsteuer id, ustid, ustidnr, umsatzsteuer identifikationsnummer, uid,
        uid nr, umsatzsteuer idnr, ust identnummer, ust ident nr, mwst nr, umsatzsteuer id nr, uid nummer, vat
        id, mwst nummer, ust ident, ust identifikationsnummer, ust idnummer, umsatzsteuer ident nr, umsatzsteuer
        identnummer, umsatzsteuer identifikations nr, ust identifikations nr, uid mwst, mwst uid, mwst id, mwst
        idnr, atu, eg ident nr, eu ust id nr, vat reg nr, ust nr, umsatzsteuernummer, mehrwertsteuernummer, uid
        nr mwst, chf mwst nr, id nr, steuer id, vat, eu uid, eg ust id, steuernummer eu, mwst register nr,
        mehrwertsteuer nr, umsatzsteuer id nummer
    """,
    seller_vat_id="""
        unsere ust idnr, unsere ust id, ust idnr verkaufer, unsere uid, ust idnr lieferant, lieferanten ust id,
        ust id verkaufer, ust id lieferant, ust idnr des leistenden unternehmers, ust id des verkaufers, unsere
        umsatzsteuer id, unsere mwst nr, eigene ust id, eigene ust idnr, verkaufer ust id, uid lieferant
    """,
    buyer_vat_id="""
        ihre ust idnr, ihre ust id, ust idnr kunde, ihre ust id nr, kunden ust idnr, ust id kunde, ihre
        umsatzsteuer id, ust idnr des kunden, ihre uid, kunden ust id, ust idnr des leistungsempfangers, ihre
        ust identnr, ihre ust identnummer, kunden uid, uid kunde, uid nr kunde, ust id des kunden, ust id
        empfanger, ust idnr empfanger, ust id des kaufers, ihre mwst nr, ust id nr kaufer, ust id kaufer, ust id
        leistungsempfanger, ihre umsatzsteuer identifikationsnummer, uid des leistungsempfangers, uid
        leistungsempfanger, ihre eg ident nr, kaufer ust id, empfanger ust id, kunde ust id, uid nr des
        leistungsempfangers, ust id rechnungsempfanger, ust idnr rechnungsempfanger
    """,
    iban="""
        iban, iban nr, bankverbindung iban, iban nummer, kontonummer iban, iban kontonummer, konto iban, iban
        konto, iban code, zahlungskonto iban, konto zahlbar an, unser konto iban, bankkonto iban
    """,
    order_number="""
        bestellnummer, bestell nr, ihre bestellung, bestellung nr, bestellnr, ihre bestellnummer,
        auftragsnummer, auftrags nr, auftrag nr, ihre bestell nr, bestellung, auftragsnr, ihr auftrag,
        bestellreferenz, kundenbestellnummer, ihre bestellung nr, ihre auftragsnummer, ihr zeichen, ihre
        referenz, bestell nummer, kundenreferenz, bestell id, auftrag, auftragsreferenz, ihre auftrags nr,
        bestellungsnummer, bestellungs nr, ihre bestellreferenz, kundenauftrag, kundenauftragsnummer,
        kundenauftrags nr, kundenbestell nr, einkaufsbestellung, po nummer, po nr, po number, abrufnummer, abruf
        nr, ihre order, order nr, ordernummer, ihre ordernummer, ihr az, ihr bestellzeichen, bestellzeichen,
        vergabenummer, online bestellnummer, ihre po, zu ihrer bestellung, referenz kunde, bestell no,
        bestellnummer kunde, bestellung kunde, auftragsnummer kunde, kunden po, kundenbestellung,
        auftragskennung, bestellkennung, ihre kommission, auftragszeichen, ihre bestellangaben, bestell order
        nr, ihr bestellnummer, kd bestell nr, kd auftrags nr, ihr auftrag nr, ihr auftragszeichen, bestellschein
        nr, bestellscheinnummer, bestellung von ihnen, sap bestellnummer, einkaufsbestellnummer,
        kreditorenbestellung, ihre abrufnummer, rahmenbestellung, best nr, bst nr, ihre best nr, ihre ref nr,
        ihr zeichen nr, referenz ihrer bestellung
    """,
    not_order_number="""
        bestell datum, auftragsdatum, auftrag datum lief, unsere auftragsnummer, unser auftrag, auftrag nr lief,
        unser zeichen, bestelldatum, auftrag vom, ihr auftrag vom, unsere auftrags nr, unsere referenz,
        auftragsbestatigung, ab nr, auftragswert, auftragsart, auftraggeber, besteller, bestellt am, bestellt
        von, bestellt durch, bestellmenge, bestellwert, werkauftrag, werkstattauftrag, reparaturauftrag,
        fertigungsauftrag, auftragnehmer, unsere bestellung, auftragseingang, im auftrag, dauerauftrag,
        orderdatum, auftragssumme, auftragsbetrag, unser az, auftragsnr lief
    """,
    line_items="positionen",
    lines_total="""
        summe positionen, positionssumme, warenwert, summe der positionen, zwischensumme positionen, gesamtsumme
        positionen, summe artikel, summe der artikel, summe leistungen, summe waren, warenwert netto,
        nettowarenwert, gesamtwarenwert, artikelsumme, summe ware, summe der leistungen, positionen gesamt,
        gesamt positionen, warenwert gesamt
    """,
    description="""
        beschreibung, bezeichnung, artikelbezeichnung, artikel, leistung, leistungsbeschreibung, text, produkt,
        warenbezeichnung, artikelbeschreibung, position, produktbezeichnung, artikel bezeichnung, positionstext,
        tatigkeit, artikeltext, leistungsbezeichnung, leistungstext, gegenstand, artikel leistung, ware, waren
        leistungen, dienstleistung, produktbeschreibung, bezeichnung der leistung, bezeichnung der ware, art der
        leistung, positionsbezeichnung, positionsbeschreibung, beschreibung der leistung, leistungen,
        artikelname, produktname, titel, material, materialbezeichnung, arbeiten, leistung bezeichnung, produkt
        leistung, produkt dienstleistung, ware dienstleistung, text bezeichnung, bezeichnung beschreibung,
        leistung beschreibung, leistungsart, tarif, buchungstext, gegenstand der leistung, art und umfang der
        leistung, ware leistung, warenbeschreibung
    """,
    other_columns="""
        artikel nr, artikelnummer, einheit, eh, me, rabatt, mwst, ust, mwst satz, ust satz, datum, lfd nr, mwst
        s, ust s, mwst in, art nr lief, art nr kunde, art nr lieferant, artikelnr, art nr, pos, artikel no,
        material nr, materialnummer, best nr, bestellnr, mat nr, meh, mengeneinheit, einh, mwst code, steuer,
        steuersatz, steuerschlussel, rab, brutto, bruttobetrag, gesamt brutto, betrag brutto, gesamtpreis
        brutto, preis brutto, einzelpreis brutto, ep brutto, gp brutto, gesamt inkl mwst, preis inkl mwst, vpe,
        preiseinheit, kostenstelle, zeitraum, leistungszeitraum, liefertermin, lieferdatum, ls nr, lieferschein,
        gewicht, herkunft, zolltarifnummer, warennummer, chargennr, seriennummer, sn, listenpreis, uvp, mwst
        betrag, ust betrag, gop, goa, ziffer, faktor, nummer, nr artikel, umsatzsteuer, produktnummer, produkt
        nr, kw, mitarbeiter, von, leistungsdatum, auftragsnr
    """,
    quantity="""
        menge, anzahl, stk, stuck, stunden, anz, stuckzahl, menge einheit, std, liefermenge, mge, menge me,
        gelieferte menge, gel menge, anzahl stunden, stundenzahl, arbeitsstunden, tage, nachte, verbrauch,
        verbrauch in kwh, menge stk, menge std, zeitaufwand, menge stuck, anzahl stuck, anzahl std, stueck,
        menge in stuck, anzahl nachte, mengen, mg, anzahl einheiten, abgerechnete menge, einheiten, menge eh,
        anz std, personen
    """,
    unit_price="""
        einzelpreis, preis, e preis, ep, nettopreis, stuckpreis, preis einheit, preis netto, e preis netto,
        einzelpreis netto, preis pro einheit, stundensatz, einheitspreis, preis je einheit, ep netto, einzel,
        einzelpreis in, eh preis, stk preis, vk preis, preis je stuck, preis pro stuck, preis stk, preis me,
        preis pro me, preis je me, stundenpreis, tagessatz, einzelbetrag, netto einzelpreis, einzelnetto,
        einzelpreis ohne mwst, stueckpreis, arbeitspreis, einzelpreis exkl mwst, preis pro stunde, std satz,
        ansatz, preis je stunde, stk netto, preis pro einheit netto, stuckpreis netto, verkaufspreis, preis st,
        nettopreis je einheit, ep ohne mwst, ihr preis, einzelpreis stk
    """,
    line_total="""
        gesamtpreis, gesamt, betrag, summe, nettobetrag, gesamtbetrag, g preis, netto, nettowert, gp,
        gesamtpreis netto, positionsbetrag, betrag netto, gesamt netto, positionspreis, preis gesamt,
        positionssumme, total, positionsbetrag ohne ust, wert, warenwert, zeilensumme, netto gesamt, gesamtwert,
        gesamt in, summe netto, entgelt, positionswert, nettosumme, gesamtpreis ohne mwst, zeilenbetrag,
        zeilenbetrag netto, zeilensumme netto, pos betrag, preis gesamt netto, betrag exkl mwst, total exkl
        mwst, gesamtbetrag netto, positionsnetto, gesamtpreis exkl mwst, preis eur gesamt, total netto,
        rechnungsposition betrag, endpreis, positionsgesamtbetrag, gesamt ohne mwst
    """,
    tax_breakdown="""
        steueraufschlusselung, steueraufstellung, mwst aufstellung, steuerubersicht, mwst ubersicht, mwst
        aufschlusselung, zusammenstellung mwst, umsatzsteueraufstellung
    """,
    tax_rate="""
        mwst, ust, steuersatz, mwst satz, ust satz, satz, mehrwertsteuer, umsatzsteuer, steuer, mwst prozent,
        ust prozent, ust schlussel, mwst code, umsatzsteuersatz
    """,
    tax_basis="""
        netto, nettobetrag, bemessungsgrundlage, basisbetrag, basis, warenwert, nettowert, entgelt,
        steuerbasisbetrag, steuerbasis, grundlage, nettoumsatz, umsatz netto, steuerpflichtig, warenwert netto,
        steuerpflichtiger betrag, mwst basis, ust basis, netto summe, steuerbarer betrag, betrag netto, betrag
        ohne mwst, umsatz, entgelt netto, summe netto, betrag exkl mwst
    """,
    tax_amount="""
        mwst betrag, steuerbetrag, ust betrag, mehrwertsteuer, mwst, ust, steuer, betrag, umsatzsteuer,
        umsatzsteuerbetrag, mwst summe, ust summe, steuersumme, betrag mwst, betrag ust
    """,
    allowance_total="""
        rabatt, nachlass, abzug, gesamtbetrag der abschlage, rechnungsrabatt, abschlage, summe abschlage,
        treuerabatt, mengenrabatt, preisnachlass, abzuglich rabatt, kundenrabatt, sonderrabatt, gesamtrabatt,
        abzgl rabatt, abzug rabatt, rechnungsnachlass, stammkundenrabatt, aktionsrabatt, gutschein,
        gutscheinrabatt, sofortrabatt, projektrabatt, nachlasse, preisminderung, rabattbetrag, rabatt gesamt,
        summe rabatte, warenrabatt, zusatzrabatt, sondernachlass, rabatte, abzuglich nachlass, auftragsrabatt,
        gesamtnachlass, rabatt netto, neukundenrabatt, kundennachlass
    """,
    charge_total="""
        versandkosten, fracht, zuschlag, versand, verpackung, porto, gesamtbetrag der zuschlage, frachtkosten,
        lieferkosten, zuschlage, transportkosten, summe zuschlage, versandkostenpauschale, versand und
        verpackung, porto und verpackung, verpackung und versand, verpackungskosten, porto verpackung,
        versandkosten netto, lieferpauschale, frachtanteil, frachtpauschale, mindermengenzuschlag,
        energiezuschlag, dieselzuschlag, maut, mautzuschlag, bearbeitungsgebuhr, bearbeitungspauschale,
        versandspesen, logistikpauschale, expresszuschlag, kleinmengenzuschlag, versandpauschale, versandgebuhr,
        liefergebuhr, zustellgebuhr, transport, frachtkostenanteil, porto versand, versand porto,
        versandkostenanteil, fracht und verpackung, fracht verpackung, lieferkostenpauschale, nachnahmegebuhr,
        servicegebuhr, treibstoffzuschlag, verpackung fracht, summe versandkosten, transportpauschale,
        portokosten
    """,
    net_total="""
        nettobetrag, netto, summe netto, gesamt netto, nettosumme, zwischensumme, rechnungssumme ohne ust,
        gesamtbetrag netto, netto gesamt, summe ohne mwst, total netto, netto summe, gesamtsumme netto,
        nettogesamtbetrag, rechnungsbetrag netto, zwischensumme netto, netto betrag, entgelt, summe exkl mwst,
        total exkl mwst, betrag netto, nettowert, gesamtnetto, gesamtbetrag ohne ust, summe positionen netto,
        nettorechnungsbetrag, rechnungsbetrag ohne mwst, rechnungsbetrag exkl mwst, warenwert netto,
        nettowarenwert, zwischensumme ohne mwst, summe ohne ust, betrag ohne mwst, betrag exkl mwst,
        zwischentotal, subtotal, subtotal netto, total ohne mwst, gesamtpreis netto, gesamt ohne mwst,
        gesamtsumme ohne mwst, steuerpflichtiger betrag, bemessungsgrundlage, nettoentgelt, gesamtnettobetrag,
        summe nettobetrage, nettoendbetrag, gesamtbetrag exkl mwst, gesamtbetrag ohne mwst, gesamt exkl mwst,
        warennettowert, positionen netto, gesamtsumme exkl mwst, auftragssumme netto, netto honorar, honorar
        netto, zwischensumme exkl mwst, betrag vor steuern, summe exkl ust, gesamtpreis ohne mwst, netto
        zwischensumme, rechnungssumme netto, rechnungsnetto, nettorechnungssumme, total exkl, warenwert gesamt
        netto, entgelt netto, gesamtentgelt netto, umsatz netto, steuerbarer betrag
    """,
    not_net_total="""
        zahlbar netto, netto zahlbar, netto bis, nettogewicht, netto einzelpreis, nettofalligkeit, netto kasse,
        rein netto, tage netto, netto tage, 30 tage netto, zahlbar rein netto, netto kg, netto zahlungsziel,
        netto fallig, netto fallig am, nettopreis, zahlungsziel netto, netto innerhalb, innerhalb netto
    """,
    tax_total="""
        mwst, ust, umsatzsteuer, mehrwertsteuer, summe mwst, mwst betrag, ust betrag, steuerbetrag, zzgl mwst,
        zzgl ust, gesamt mwst, steuer, gesamtsteuer, summe steuer, zuzuglich mwst, mwst gesamt, summe ust,
        gesamt ust, steuerbetrag in, ust gesamt, versicherungssteuer, versicherungsteuer, zzgl versicherungsteuer,
        feuerschutzsteuer, zzgl umsatzsteuer, zuzuglich umsatzsteuer,
        zzgl mehrwertsteuer, umsatzsteuer gesamt, gesamtbetrag ust, mwst summe, ust summe, enthaltene mwst,
        enthaltene ust, enthaltene umsatzsteuer, enthaltene mehrwertsteuer, davon mwst, darin enthaltene mwst,
        darin enthaltene umsatzsteuer, gesamtbetrag mwst, mwst total, total mwst, umsatzsteuer betrag, betrag
        mwst, betrag ust, betrag umsatzsteuer, gesetzl mwst, gesetzliche mwst, zuzgl mwst, zuzuglich ust,
        zuzuglich mehrwertsteuer, zuzgl ust, zuzgl umsatzsteuer, plus mwst, plus ust, zzgl gesetzl mwst, zzgl
        gesetzlicher mwst, steuersumme, steuern, umsatzsteuer summe, summe umsatzsteuer, summe mehrwertsteuer,
        steuerbetrag gesamt, gesamtsteuerbetrag, mwst anteil, darin ust, zuzuglich gesetzlicher mwst, zuzuglich
        gesetzlicher umsatzsteuer, mehrwertsteuer gesamt, mehrwertsteuerbetrag, gesetzliche umsatzsteuer, zzgl
        gesetzliche umsatzsteuer, total steuer, gesamt umsatzsteuer
    """,
    not_tax_total="""
        ust idnr, ust id, umsatzsteuer id, steuernummer, total inkl mwst, total ohne ust, inkl mwst, inkl ust,
        mwst satz, mwst nr, steuersatz, steuerfrei, ust nr, ust identnr, umsatzsteuer identifikationsnummer,
        uid, umsatzsteuerfrei, ohne mwst, ohne ust, exkl mwst, exkl ust, nicht steuerbar, steuerbefreit,
        kleinunternehmer, reverse charge, steuerschuldnerschaft, mwst code, ust satz, umsatzsteuersatz,
        steuerschlussel, steuerberater, steuer id, finanzamt, total exkl mwst, summe inkl mwst, summe inkl ust,
        gesamt inkl mwst, gesamtbetrag inkl mwst, inklusive mwst, keine umsatzsteuer, rechnungsbetrag inkl mwst,
        brutto inkl mwst, kurtaxe, mwst frei, mwst pflichtig, steuerpflichtig, umsatzsteuernummer, steuer nr,
        lohnsteuer, innergemeinschaftlich, betrag exkl mwst, betrag inkl mwst, mwst idnr, mwst uid, ausweis der
        umsatzsteuer, vorsteuer
    """,
    grand_total="""
        gesamtbetrag, rechnungsbetrag, gesamtsumme, endbetrag, bruttobetrag, brutto, gesamt, summe brutto,
        gesamt brutto, bruttosumme, total, summe, zu zahlen, zahlbetrag, gesamtbetrag brutto, endsumme,
        rechnungssumme, total brutto, zu zahlender betrag, gutschriftsbetrag, rechnungsendbetrag,
        rechnungstotal, brutto gesamt, gesamtpreis, rechnungsbetrag brutto, gesamtbetrag inkl mwst, total inkl
        mwst, gesamtsumme brutto, gutschriftbetrag, endbetrag brutto, summe inkl mwst, bruttogesamtbetrag,
        gesamtrechnungsbetrag, rechnungs gesamtbetrag, brutto rechnungsbetrag, total euro, gesamtbetrag inkl
        ust, gesamt inkl mwst, betrag inkl mwst, rechnungsbetrag inkl mwst, gesamtsumme inkl mwst, gesamtsumme
        inkl ust, summe inkl ust, zu bezahlen, total zu bezahlen, bruttoendbetrag, gesamtpreis brutto,
        rechnungswert, gutschriftsumme, gutschriftssumme, gutschrift gesamt, gesamtbetrag der rechnung,
        gesamtbetrag der gutschrift, endpreis, gesamthonorar, total rechnungsbetrag, rechnungsbetrag total,
        gesamtkosten, total inkl, totalbetrag, betrag brutto, abbuchungsbetrag, uberweisungsbetrag,
        rechnungssumme brutto, total inklusive mwst, gesamt inkl ust, gesamtbetrag inklusive mwst, gesamtbetrag
        inkl umsatzsteuer, rechnungsbetrag inkl ust, rechnungssumme inkl mwst, gesamtpreis inkl mwst,
        fakturabetrag, faktura total, gesamtentgelt, erstattungsbetrag, rechnung total, honorar gesamt
    """,
    not_grand_total="""
        zwischensumme, gesamtgewicht, gesamt netto, positionssumme, gesamtrabatt, ubertrag, bruttopreis,
        bruttogewicht, artikelgesamtrabatt, stammkapital, gesamtmenge, gesamtanzahl, gesamtstunden, stunden
        gesamt, summe stunden, gesamt mwst, gesamt ust, gesamtsteuer, gesamtvolumen, skontobetrag,
        skontierfahiger betrag, skontofahiger betrag, skontobasis, zahlbetrag bei skonto, zahlbetrag mit skonto,
        zahlbetrag abzuglich skonto, betrag abzuglich skonto, zahlbetrag nach skonto, zahlbetrag inkl skonto,
        abzuglich skonto, skonto, gesamtverbrauch, gesamtersparnis, zwischentotal, warenwert gesamt,
        gesamtwarenwert, summe rabatt, grundkapital, summe anzahlungen, bisher gezahlt, summe der anzahlungen,
        saldovortrag, vortrag, ubertrag seite, seitensumme, summe seite, bruttoeinzelpreis, einzelpreis brutto,
        anzahl gesamt, positionen gesamt, gesamtpreis netto, gesamtbetrag netto, summe netto, gesamtsumme netto,
        total exkl mwst, summe mwst, summe ust, total mwst, gesamtdauer, gesamtflache, mindestbetrag,
        mahngebuhr, auftragssumme, auftragswert, nettosumme, gesamt versandkosten, ersparnis, guthaben
    """,
    prepaid_amount="""
        anzahlung, bereits bezahlt, erhaltene anzahlungen, bereits gezahlt, abzuglich anzahlung, vorauszahlung,
        geleistete anzahlung, anzahlungen, bezahlt, erhaltene anzahlung, abzgl anzahlung, abzuglich anzahlungen,
        abzuglich vorauszahlung, abzgl vorauszahlung, abzuglich abschlagszahlung, abschlagszahlung,
        abschlagszahlungen, geleistete abschlage, geleistete abschlagszahlungen, geleistete zahlungen,
        geleistete zahlung, bisherige zahlungen, bereits geleistete zahlungen, bereits geleistete zahlung,
        bereits erhalten, bereits geleistet, erhaltene zahlungen, zahlung erhalten, betrag erhalten,
        vorausbezahlt, akonto, a conto, akontozahlung, akontozahlungen, abzgl geleistete anzahlung, abzuglich
        geleisteter anzahlung, abzuglich bereits gezahlt, gezahlt, teilzahlung, teilzahlungen, ihre zahlung,
        ihre zahlungen, abzuglich zahlungen, abzgl zahlungen, bereits beglichen, gezahlte abschlage, geleistete
        vorauszahlung, geleistete vorauszahlungen, vorauszahlungen, anzahlung netto, summe anzahlungen,
        zahlungen, bereits bezahlter betrag, vorauskasse, abzuglich erhaltener anzahlungen, abzuglich erhaltene
        anzahlung, gezahlter betrag, bezahlter betrag, verrechnete anzahlung, summe der zahlungen, gesamt
        gezahlt
    """,
    rounding_amount="""
        rundung, rundungsbetrag, rundungsdifferenz, rundungsausgleich, rappenrundung, rundungsdiff, rundung
        total, rundungen, rundungskorrektur
    """,
    amount_due="""
        zahlbetrag, zu zahlen, offener betrag, restbetrag, zu zahlender betrag, noch zu zahlen, restzahlung,
        verbleibender betrag, offen, noch offen, falliger betrag, zahlungsbetrag, restforderung, offener saldo,
        offener restbetrag, noch zu zahlender betrag, noch zu bezahlen, verbleibender rechnungsbetrag,
        verbleibender zahlbetrag, restsumme, forderungsbetrag, zu uberweisen, zu uberweisender betrag,
        uberweisungsbetrag, bitte uberweisen, saldo, saldo zu ihren lasten, saldo zu unseren gunsten, endsaldo,
        nachzahlung, nachzahlungsbetrag, abbuchungsbetrag, falliger restbetrag, offene forderung, bleibt zu
        zahlen, ausstehender betrag, zu begleichen, zu begleichender betrag, total zu bezahlen, zu bezahlen,
        zahlbarer betrag, faelliger betrag, restschuld, faellige zahlung, noch zu begleichen, offener
        rechnungsbetrag, restlicher betrag, verbleibender restbetrag, zu zahlender restbetrag, falliger
        gesamtbetrag, zu entrichten, zu entrichtender betrag, gesamtforderung, zu bezahlender betrag,
        rechnungsendbetrag fallig, lastschriftbetrag, erstattungsbetrag
    """,
)
