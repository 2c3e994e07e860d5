"""What Dutch invoices call their fields, most usual first."""

from schemas.invoice_labels.vocabulary import InvoiceWords

DUTCH = InvoiceWords(
    invoice="""
        factuur, rekening, verkoopfactuur, verzamelfactuur, proformafactuur definitief, eindfactuur,
        deelfactuur, voorschotfactuur, termijnfactuur, btw factuur, handelsfactuur, servicefactuur,
        jaarafrekening, eindafrekening, afrekening, kostennota, honorariumnota, declaratie, facture factuur,
        slotfactuur, maandfactuur, jaarfactuur, contantfactuur, factuur kwitantie, klantfactuur
    """,
    credit_note="""
        creditnota, creditfactuur, credit nota, creditfaktuur, kredietnota, creditering, correctiefactuur,
        creditnota factuur, credit note
    """,
    invoice_number="""
        factuurnummer, factuur nummer, factuurnr, factuur nr, factuur no, factuur, creditnota nummer,
        creditnotanummer, creditfactuurnummer, nota nummer, notanummer, documentnummer, creditnota,
        faktuurnummer, faktuurnr, faktuur, fact nr, factuurreferentie, factuurcode, factuurkenmerk, onze
        factuur, uw factuur, verkoopfactuur, verkoopfactuurnummer, verzamelfactuur, notanr, rekeningnr factuur,
        document nr, docnr, declaratienummer, declaratie, creditnotanr, creditfactuurnr, creditfactuur,
        creditnummer, kredietnotanummer, kredietnota, creditnr, correctiefactuur nr, stuknummer, boekstuknummer,
        factuurnummer kenmerk, rekeningnummer factuur, factuur id, declaratie nr, verkoopfactuurnr,
        bescheidnummer, onze factuur nr, volgnummer factuur, boekstuknr, afrekeningnummer, afrekening nr,
        factuur volgnr
    """,
    not_invoice_number="""
        ordernummer, factuurdatum, factuuradres, kvk nummer, btw nummer, kvk, oorspronkelijke factuur,
        factuurbedrag, klantnummer, debiteurnummer, klantnr, klantcode, klant id, debiteurnr, debiteurennummer,
        debiteurennr, debiteur, relatienummer, relatienr, lidnummer, lidmaatschapsnummer, contractnummer,
        contractnr, contract, polisnummer, polisnr, dossiernummer, dossiernr, dossier, projectnummer, projectnr,
        project, offertenummer, offertenr, offerte, orderbevestiging, ordernr, order, uw order, onze order,
        bestelnummer, bestelnr, bestelbon, bestelbonnummer, bestelling, uw bestelling, pakbon, pakbonnummer,
        pakbonnr, leverbon, leverbonnummer, leveringsbon, leveringsnota, werkbon, werkbonnummer, bonnummer,
        vrachtbrief, vrachtbriefnummer, zendingnummer, zending, trackingnummer, referentie, referentienummer, uw
        referentie, onze referentie, uw kenmerk, ons kenmerk, kenmerk, uw ref, onze ref, ref, betalingskenmerk,
        betaalkenmerk, acceptgiro, gestructureerde mededeling, mededeling, btw, handelsregister,
        ondernemingsnummer, ondernemingsnr, kbo, rpr, rekeningnummer, rekeningnr, iban, bic, bankrekening,
        bankrekeningnummer, banknummer, telefoon, telefoonnummer, fax, mobiel, pagina, blad, artikelnummer,
        artikelnr, serienummer, kenteken, chassisnummer, ean, eancode, meternummer, meterstand, aansluiting,
        reserveringsnummer, reservering, boekingsnummer, boeking, kamernummer, kamer, ticketnummer,
        crediteurnummer, crediteur, leveranciersnummer, leveranciersnr, vertegenwoordiger, mandaat,
        mandaatnummer, machtigingskenmerk, incassant id, oorspronkelijke factuurnummer, oorspronkelijk
        factuurnummer, originele factuur, betreft factuur, betreft factuurnummer, credit op factuur, creditering
        factuur, credit voor factuur, credit factuur nr op, inzake factuur, factuurperiode, factuurtype, factuur
        aan, factuurontvanger, factuurregel, btw nummer klant, peppol id, pallet nr, batchnummer, lotnummer,
        kostenplaats, betalingsconditie, betalingscondities, betaalwijze, betalingswijze, leveringsconditie,
        monteur, chauffeur, magazijn, filiaal, vestiging, contactpersoon, behandeld door, polis,
        deelnemersnummer, abonneenummer, kilometerstand, aankomst, vertrek, bon nr, werkorder, werkordernummer,
        colli, eori, eori nummer, debnr, agb code, agb, rsin
    """,
    issue_date="""
        factuurdatum, factuur datum, datum factuur, creditnotadatum, datum, notadatum, documentdatum, gedateerd,
        gedateerd op, d d, van, factuur d d, factuur van, faktuurdatum, fact datum, datum van de factuur,
        factuur opgemaakt op, opgemaakt op, opmaakdatum, datum van uitreiking, uitgiftedatum, uitreikingsdatum,
        datum uitreiking, uitgereikt op, rekeningdatum, creditdatum, creditfactuurdatum, datum creditnota, datum
        document, aanmaakdatum, verzenddatum factuur, verstuurd op, factureringsdatum, facturatiedatum, datum
        facturatie, gefactureerd op, dagtekening, datum nota, plaats en datum, afrekendatum, declaratiedatum,
        kredietnotadatum, datum kredietnota, fct datum, datum declaratie, datum rekening, boekdatum factuur,
        datum uitgifte, datum opmaak
    """,
    not_issue_date="""
        datum van levering, datum levering, vervaldatum, leverdatum, besteldatum, orderdatum, leveringsdatum,
        uiterste betaaldatum, datum order, datum bestelling, bestelling van, uw bestelling van, uw order van,
        order van, datum pakbon, pakbondatum, verzenddatum, datum verzending, verzonden op, geleverd op,
        geleverd d d, leverdatum dienst, datum dienst, dienstdatum, prestatiedatum, datum prestatie,
        uitvoeringsdatum, datum uitvoering, uitgevoerd op, periode, periode van, factuurperiode, begindatum,
        einddatum, startdatum, ingangsdatum, betaald op, betaaldatum, betalingsdatum, datum betaling, ontvangen
        op, incassodatum, incasso op, datum incasso, vervaldag, uiterste betaaldag, betalen voor, te betalen
        voor, te betalen uiterlijk, boekingsdatum, reisdatum, aankomst, vertrek, aankomstdatum, vertrekdatum,
        geboortedatum, geldig tot, printdatum, afdrukdatum, volgende factuur, meterstand op, opnamedatum,
        offertedatum, datum offerte, contractdatum, datum contract, oorspronkelijke factuurdatum, factuurdatum
        origineel, ophaaldatum, valutadatum, laaddatum, losdatum
    """,
    due_date="""
        vervaldatum, uiterste betaaldatum, betaaldatum, te betalen voor, betalen voor, vervaldag, te betalen
        uiterlijk, gelieve te betalen voor, uiterlijk te betalen op, betaling voor, voldoen voor, uiterlijk,
        uiterlijk op, uiterlijk voor, betalen uiterlijk op, uiterste betaaldag, uiterste betalingsdatum,
        uiterste datum betaling, uiterlijke betaaldatum, uiterlijke betalingsdatum, uiterlijke betaaldag,
        betalen voor of op, betaling voor of op, te betalen op, te betalen tegen, te betalen ten laatste op, ten
        laatste op, ten laatste te betalen op, betaling ten laatste op, betalen tegen, betaalbaar op, betaalbaar
        voor, betaalbaar uiterlijk op, betaalbaar tot, te voldoen voor, te voldoen uiterlijk, gelieve te betalen
        uiterlijk, gelieve te betalen uiterlijk op, gelieve te voldoen voor, gaarne betaling voor, gaarne
        voldoen voor, betaling uiterlijk, betaling uiterlijk op, betaling uiterlijk voor, betalen uiterlijk,
        betalen uiterlijk voor, betalingsdatum, betaaltermijn tot, betalingstermijn tot, vervaldag factuur,
        vervaldatum factuur, incassodatum, incasso op, incasso op of omstreeks, wordt geincasseerd op, wordt
        afgeschreven op, afschrijving op, afschrijfdatum, automatische incasso op, wij incasseren op, vervalt
        op, vervallend op, verschuldigd op, verschuldigd uiterlijk op, betaal voor, betaal uiterlijk, betaal
        uiterlijk op, voor of op, dient betaald te zijn voor, datum vervaldag, bedrag wordt afgeschreven op,
        uiterlijk te betalen, vervalt, verv datum, te betalen uiterlijk op, datum incasso, betalen tot en met
    """,
    not_due_date="""
        bij betaling voor, korting bij betaling voor, bij betaling uiterlijk, bij betaling uiterlijk op, indien
        betaald voor, indien betaald uiterlijk, bij vooruitbetaling voor, kredietbeperking, kredietbeperking
        tot, geldig tot, reclames voor, retour voor, aanbieding geldig tot, indien u betaalt voor
    """,
    currency="""
        valuta, munt, bedragen in, munteenheid, factuurvaluta, alle bedragen in, alle bedragen zijn in, bedragen
        zijn in, prijzen in, muntsoort
    """,
    seller="""
        verkoper, leverancier, afzender, van, opdrachtnemer, opdrachtnemer leverancier, factuur van,
        dienstverlener, verkocht door, verkoper leverancier, uitvoerder, gegevens leverancier, gegevens
        verkoper, verhuurder, onze gegevens
    """,
    buyer="""
        klant, factuuradres, koper, factuur aan, afnemer, aan, klantgegevens, gefactureerd aan, factureren aan,
        facturatieadres, factuurontvanger, opdrachtgever, debiteur, geadresseerde, ontvanger, ontvanger factuur,
        facturatiegegevens, klantadres, klantnaam, naam klant, besteller, huurder, factuur voor, te factureren
        aan, uw gegevens, gefactureerd, t n v, ter attentie van, gast, gegevens klant, gegevens afnemer,
        afgenomen door, koper gegevens
    """,
    not_party="""
        afleveradres, leveringsadres, verzendadres, contactpersoon, leveradres, afleveren aan, leveren aan,
        levering aan, geleverd aan, verzenden naar, verzonden naar, bezorgadres, bezorgen aan, plaats van
        levering, werkadres, werf, werfadres, uitvoeringsadres, leveringspunt, verbruiksadres, verbruikadres,
        installatieadres, ophaaladres, laadadres, losadres, transporteur, vervoerder, contact, uw contact, uw
        contactpersoon, onze contactpersoon, behandeld door, vertegenwoordiger, accountmanager,
        verkoopmedewerker, dossierbeheerder, rekeninghouder, begunstigde, bank, bankgegevens, betalen aan,
        maatschappelijke zetel, vestigingsadres, bezoekadres, postadres, correspondentieadres, retouradres,
        handtekening, chauffeur, besteld door, tussenpersoon, eindklant, ten name van, goedgekeurd door
    """,
    vat_id="""
        btw nummer, btw nr, btw, btw id, btw identificatienummer, btwnummer, btw id nummer, btw reg nr, btw
        registratienummer, btw ident nr, btw identificatie, btw identificatienr, btw be, btw ondernemingsnummer,
        ondernemingsnummer btw, ondernemingsnr, ondernemingsnummer, btw nl, ob nummer, omzetbelastingnummer, eu
        btw nummer, vat, btw bin, fiscaal nummer, tva btw, btw tva, btw id nr, btw nr klant leverancier, ob nr,
        ond nr btw, vat nummer, vat nr, btw nummer eu
    """,
    seller_vat_id="""
        ons btw nummer, ons btw nr, onze btw, btw nummer leverancier, btw nr leverancier, btw nummer verkoper,
        btw leverancier, ons btw id
    """,
    buyer_vat_id="""
        btw nummer klant, uw btw nummer, btw klant, uw btw nr, btw nr klant, uw btw, uw btw identificatienummer,
        btw nummer afnemer, btw nr afnemer, btw nummer koper, btw afnemer, btw id klant, klant btw, btw nummer
        debiteur, uw vat nummer, uw vat nr, btw nummer ontvanger, btw nummer opdrachtgever, uw
        ondernemingsnummer, vat nummer klant
    """,
    iban="""
        iban, rekeningnummer, iban nummer, iban code, bankrekeningnummer, rekeningnr, bankrekening iban,
        rekening iban, bank iban, iban rekening, iban rekeningnummer, rekeningnummer iban, rek nr, banknummer,
        bankrek nr, iban bankrekening, op rekeningnummer, op rekening, bankrekeningnr
    """,
    order_number="""
        bestelnummer, ordernummer, order nummer, uw bestelling, inkoopordernummer, uw order, bestelling, uw
        referentie, inkooporder, ordernr, bestelnr, uw bestelnummer, uw ordernummer, po nummer, opdrachtnummer,
        uw ordernr, uw bestelnr, uw bestelbon, bestelbon, bestelbonnummer, bestelbonnr, bestelopdracht,
        inkoopordernr, inkoopnummer, uw inkoopnummer, uw inkooporder, uw inkoopordernummer, uw opdracht, uw
        opdrachtnummer, opdracht nr, orderreferentie, order ref, bestelreferentie, klantreferentie, referentie
        klant, uw ref, uw kenmerk, order id, order no, ordernummer klant, klantorder, klantordernummer, po, uw
        po, aankooporder, aankoopordernummer, webordernummer, weborder, verplichtingennummer,
        verplichtingnummer, inkoopreferentie, kostenplaats ordernummer, bestelcode, afroepnummer, uw
        orderreferentie, vorderingsnummer, inkoopnr, bestelling nr, bestelling nummer, opdrachtnummer klant,
        klantordernr, klantbestelnummer, po nr, ordernr klant, order klant
    """,
    not_order_number="""
        orderdatum, besteldatum, onze order, ons ordernummer, onze referentie, ons kenmerk, order van, uw order
        van, uw bestelling van, datum bestelling, orderbevestiging, orderbedrag, ordertotaal, werkorder,
        werkordernummer, besteld door, opdrachtgever, opdrachtnemer, verkooporder, verkoopordernummer, onze ref,
        interne order
    """,
    lines_total="""
        totaal regels, totaal goederen, totaal artikelen, totaal producten, totaal goederen excl btw, totaal
        regels excl btw, goederenwaarde, goederenbedrag, totaal werkzaamheden, totaal diensten, bruto bedrag
        goederen, regeltotaal, totaal posten, som regels
    """,
    description="""
        omschrijving, beschrijving, artikel, product, dienst, artikelomschrijving, werkzaamheden, omschrijving
        dienst, omschrijving artikel, omschrijving product, omschrijving werkzaamheden, omschrijving van de
        dienst, omschrijving goederen, beschrijving artikel, productomschrijving, artikelnaam, productnaam,
        product dienst, producten, diensten, prestatie, prestaties, geleverde diensten, werk, activiteit,
        activiteiten, specificatie, naam, benaming, aard van de goederen, goederen, details, tekst, onderwerp,
        titel, betreft, post, verrichting, omschrijving prestatie, uitgevoerde werken, aanduiding,
        artikelbeschrijving, item, verrichtingen
    """,
    other_columns="""
        eenheid, korting, btw, btw tarief, artikelnr, artnr, artikelcode, productcode, code, nr, regel, regelnr,
        pos, positie, e h, ehd, verpakking, per, uom, btw code, btw bedrag, btw percentage, incl btw, bedrag
        incl btw, totaal incl btw, prijs incl btw, incl, bruto, bruto prijs, krt, kort, datum, leverdatum,
        pakbon, bonnr, week, weeknr, periode, gewicht, kg, colli, kleur, maat, serienummer, ean, barcode,
        herkomst, referentie, ref, besteld, besteld aantal, backorder, kostenplaats, statiegeld,
        verwijderingsbijdrage, recupel, gn code, goederencode, adviesprijs, btw tar, medewerker
    """,
    quantity="""
        aantal, hoeveelheid, uren, stuks, aant, aantal stuks, hoev, aantal uur, aantal uren, uur, aantal
        eenheden, aantal geleverd, geleverd, gelev, gefactureerd, gefactureerd aantal, dagen, aantal dagen,
        nachten, aantal nachten, verbruik, stks, st, qty, quantiteit, aantal eh, aantallen, eenheden, volume,
        geleverde hoeveelheid, gel aantal, tijd, personen, kwh
    """,
    unit_price="""
        stuksprijs, prijs, prijs per stuk, eenheidsprijs, tarief, prijs per eenheid, stukprijs, p st,
        eenheidsprijs excl btw, prijs excl btw, prijs excl, prijs ex btw, prijs stuk, prijs st, pr st, prijs
        eenheid, prijs in euro, netto prijs, netto eenheidsprijs, netto stuksprijs, eh prijs, ehp, stukprijs
        excl btw, stuksprijs excl btw, uurtarief, uurloon, uurprijs, tarief per uur, prijs uur, prijs per uur,
        per stuk, per eenheid, verkoopprijs, kostprijs, bedrag per stuk, p stuk, p s, dagtarief, prijs p st,
        prijs per, eenheidsprijs netto, prijs netto, basisprijs, prijs per nacht, eenh prijs, tarief excl btw,
        prijs per kg
    """,
    line_total="""
        bedrag, totaal, totaal excl btw, netto bedrag, nettobedrag, totaalprijs, subtotaal, regeltotaal, bedrag
        excl btw, bedrag excl, bedrag ex btw, totaal excl, totaal ex btw, totaal netto, totaalbedrag, bedrag in
        euro, totaalprijs excl btw, totale prijs, netto, netto totaal, netto prijs totaal, regelbedrag, bedrag
        netto, waarde, som, excl btw, totaal bedrag excl btw, bedrag exclusief btw, totaal exclusief btw, netto
        waarde, subtotaal excl btw, prijs totaal, lijntotaal, lijnbedrag, bedrag euro, te betalen
    """,
    tax_breakdown="""
        btw specificatie, btw overzicht, btw opbouw, btw samenvatting, specificatie btw, btw detail, overzicht
        btw
    """,
    tax_rate="""
        btw, btw tarief, tarief, btw percentage, percentage, btw code, btw perc, btw tarieven, tarief btw, btw
        hoog, btw voet, btw tar
    """,
    tax_basis="""
        grondslag, netto, over, bedrag excl btw, maatstaf, basis, maatstaf van heffing, maatstaf van de heffing,
        belastbaar, belastbaar bedrag, belastbare basis, btw grondslag, grondslag btw, btw basis, netto bedrag,
        bedrag, totaal excl btw, excl btw, mvh, mvh bedrag, netto totaal, belastbare grondslag, excl,
        heffingsgrondslag, omzet, goederen, bedrag ex btw, basis btw, bedrag excl, bedrag netto
    """,
    tax_amount="""
        btw bedrag, btw, bedrag, bedrag btw, btw totaal, totaal btw, belasting, btw in euro, belastingbedrag,
        btw waarde, verschuldigde btw, btw verschuldigd
    """,
    allowance_total="""
        korting, totale korting, totaal korting, factuurkorting, klantkorting, relatiekorting, speciale korting,
        kortingen, totale kortingen, kortingsbedrag, handelskorting, orderkorting, betalingskorting vooraf,
        actiekorting, extra korting, kwantumkorting, kortingscode, aftrek korting, korting totaal, korting op
        factuur, volumekorting, globale korting, commerciele korting, vaste korting, kortingsbon, af korting,
        minus korting, contractkorting, staffelkorting
    """,
    charge_total="""
        verzendkosten, toeslag, bezorgkosten, vracht, transportkosten, vrachtkosten, verzend en
        administratiekosten, verzend en verpakkingskosten, verzend administratiekosten, verzendkosten excl btw,
        portokosten, porti, administratiekosten, leveringskosten, verpakkingskosten, verpakking, orderkosten,
        ordertoeslag, transport, bezorging, bezorgkosten excl btw, toeslagen, brandstoftoeslag, dieseltoeslag,
        kleine order toeslag, kleinordertoeslag, vrachttoeslag, behandelingskosten, handlingkosten,
        handelingskosten, afleverkosten, reserveringskosten, dossierkosten, servicekosten, bijkomende kosten,
        overige kosten, extra kosten, verzending, energietoeslag, milieutoeslag, transactiekosten, betaalkosten,
        emballage, voorrijkosten
    """,
    net_total="""
        totaal excl btw, subtotaal, netto, totaal exclusief btw, nettobedrag, bedrag excl btw, totaal netto,
        totaal ex btw, netto totaal, subtotaal excl btw, bedrag exclusief btw, totaal excl, netto factuurbedrag,
        totaal bedrag excl btw, totaalbedrag exclusief btw, totaalbedrag excl, factuurbedrag excl btw,
        factuurbedrag exclusief btw, factuurtotaal excl btw, bedrag ex btw, bedrag netto, totaal exclusief,
        totaal zonder btw, totaal voor btw, subtotaal exclusief btw, subtotaal ex btw, totaal netto bedrag,
        maatstaf van heffing, belastbaar bedrag, totaal belastbaar, totaal maatstaf, netto bedrag excl btw, som
        excl btw, som exclusief btw, goederenwaarde netto, netto goederenbedrag, belastbare basis, grondslag,
        grondslag btw, totaal grondslag, totaal te factureren excl btw, excl btw, exclusief btw, ex btw, totaal
        kosten excl btw, bedrag zonder btw, prijs excl btw, totaalprijs excl btw, totaal b t w excl, totaal e
        btw, netto excl btw, kosten excl btw
    """,
    not_net_total="""
        netto te betalen, netto gewicht, netto te ontvangen, netto betaalbaar, dagen netto, netto dagen,
        nettoprijs, totaal netto te betalen, gewicht netto, netto 30 dagen, netto contant
    """,
    tax_total="""
        btw, totaal btw, btw bedrag, btw totaal, bedrag btw, waarvan btw, totaal btw bedrag, totale btw, btw 21,
        btw hoog, omzetbelasting, waarvan omzetbelasting, belasting toegevoegde waarde, inclusief btw bedrag,
        btw over, plus btw, bij btw, totaal bedrag btw, totaal belasting, verschuldigde btw, te betalen btw, btw
        in rekening, som btw, btw verschuldigd, totaal omzetbelasting
    """,
    not_tax_total="""
        btw nummer, incl btw, excl btw, btw nr, btw id, btw identificatienummer, btw tarief, btw percentage, btw
        code, btw verlegd, btw vrijgesteld, vrijgesteld van btw, inclusief btw, exclusief btw, zonder btw, btw
        vrij, belastbaar, btw grondslag, btw basis, grondslag btw, ex btw, btw be, geen btw, btw verlegd naar,
        btw specificatie, btw overzicht, btw nummer klant, uw btw nummer, totaal ex btw, voor btw,
        omzetbelastingnummer, ondernemingsnummer btw, btw nl, btw medecontractant, btw plichtig,
        toeristenbelasting, loonbelasting, btw ontvangen, btw aangifte, btw nummer leverancier
    """,
    grand_total="""
        totaal, totaal incl btw, te betalen, totaalbedrag, totaal inclusief btw, factuurbedrag, eindtotaal,
        totaal te betalen, factuurtotaal, totaal te voldoen, bruto, bedrag incl btw, totaalbedrag incl btw,
        totaal inclusief, totaal incl, totaal factuur, totaal factuurbedrag, totaal van de factuur, totaal deze
        factuur, totaal van deze factuur, factuurtotaal incl btw, factuurtotaal inclusief btw, factuurbedrag
        incl btw, factuurbedrag inclusief btw, totaal bedrag inclusief btw, totaal in euro, totaal euro, te
        betalen bedrag, totaal te betalen bedrag, te betalen totaal, te voldoen, te voldoen bedrag, algemeen
        totaal, brutobedrag, bruto totaal, totaal bruto, eindbedrag, eindsom, bedrag inclusief btw, som incl
        btw, totaal verschuldigd, verschuldigd bedrag, totaal credit, totaal creditnota, creditbedrag, totaal te
        ontvangen, te ontvangen, te ontvangen bedrag, terug te ontvangen, bedrag factuur, rekeningbedrag,
        notabedrag, totaal nota, incl btw, inclusief btw, totaalprijs, totaalprijs incl btw, totaal i btw, netto
        te betalen, af te schrijven bedrag, te incasseren bedrag, incassobedrag, wordt geincasseerd, bedrag te
        betalen, totaal met btw, totaal creditering, totaal kredietnota, terugbetaling, eindtotaal incl btw,
        totaal kosten incl btw, nieuw totaal
    """,
    not_grand_total="""
        te transporteren totaal, totaal btw, totaal excl btw, totaal netto, totaal excl, totaal exclusief,
        totaal exclusief btw, totaal ex btw, totaal zonder btw, totaal netto bedrag, totaal korting, totale
        korting, totaal aantal, totaal uren, totaal uur, totaal stuks, totaal colli, totaal gewicht,
        brutogewicht, totaal m2, totaal regels, totaal artikelen, totaal goederen, totaal pagina, transporteren,
        te transporteren, transport, subtotaal, totaal vorige pagina, reeds betaald, totaal betaald, totaal
        voldaan, totaal voorschotten, saldo vorige, vorig saldo, beginsaldo, totaal verbruik, verbruik totaal,
        maatschappelijk kapitaal, kapitaal, brutoprijs, totaal btw bedrag, totaal bedrag btw, b t w totaal,
        totaal kwh, totaal verzendkosten, totaal dagen, totaal bedrag excl btw, met kredietbeperking,
        kredietbeperking, te betalen met korting, totaal belastbaar, totaal grondslag, omzet
    """,
    prepaid_amount="""
        aanbetaling, reeds betaald, voorschot, vooruitbetaald, reeds voldaan, aanbetaald, voorschotten, betaalde
        voorschotten, reeds gefactureerd, reeds gefactureerde voorschotten, reeds betaald bedrag, reeds
        ontvangen, al betaald, al voldaan, betaald, betaald bedrag, bedrag betaald, voldaan, ontvangen betaling,
        ontvangen betalingen, betalingen, betaling ontvangen, totaal betaald, totaal voldaan, vooruitbetaling,
        vooruitbetalingen, vooruitbetaald bedrag, aanbetalingen, ontvangen aanbetaling, minus aanbetaling, af
        aanbetaling, aanbetaling ontvangen, voorschot betaald, voorschotfacturen, termijnbedragen, betaalde
        termijnbedragen, betaalde termijnen, in rekening gebrachte voorschotten, waarborg, waarborgsom, borg,
        eerder gefactureerd, minus voorschot, af voorschot, termijn reeds betaald, deelbetaling
    """,
    rounding_amount="afronding, afrondingsverschil, afrondingen, afronding totaal, afgerond, afrondingsbedrag",
    amount_due="""
        te betalen, openstaand bedrag, nog te betalen, restbedrag, te voldoen, openstaand, resterend bedrag, te
        betalen bedrag, totaal te betalen, nog te voldoen, nog te betalen bedrag, openstaand saldo, saldo, saldo
        te betalen, te betalen saldo, resterend te betalen, resterend, resterend saldo, restant, restant te
        betalen, rest te betalen, openstaand bedrag factuur, bedrag openstaand, nog openstaand, nog openstaand
        bedrag, verschuldigd bedrag, totaal verschuldigd, blijft te betalen, totaal openstaand, eindsaldo, u
        betaalt, u moet nog betalen, bij te betalen, door u te betalen, te ontvangen bedrag, u ontvangt, terug
        te ontvangen, netto te betalen, nog verschuldigd, openstaande bedrag, resteert te betalen, af te
        schrijven bedrag, incassobedrag, totaal nog te betalen
    """,
)
