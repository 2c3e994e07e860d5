"""What Italian invoices call their fields, most usual first."""

from schemas.invoice_labels.vocabulary import InvoiceWords

ITALIAN = InvoiceWords(
    invoice="""
        fattura, fattura immediata, fattura differita, fattura accompagnatoria, fattura elettronica, fattura di
        cortesia, fattura di vendita, parcella, fattura riepilogativa, fattura di acconto, fattura di saldo,
        fattura semplificata, fattura commerciale, fattura proforma definitiva, copia di cortesia, nota onorari,
        notula, avviso di parcella, fattura a saldo, fattura ricevuta, ricevuta fattura, copia di cortesia
        fattura, fattura cliente, fattura attiva
    """,
    credit_note="""
        nota di credito, nota credito, nota di accredito, nota di variazione, nota di credito semplificata,
        storno fattura, nota d accredito
    """,
    invoice_number="""
        numero fattura, fattura n, fattura numero, n fattura, fattura nr, nr fattura, fattura, num fattura,
        numero documento, n documento, documento n, nota di credito n, numero nota di credito, nota credito n,
        nr documento, numero della fattura, n della fattura, num documento, num doc, nr doc, n doc, doc n,
        documento nr, documento numero, documento num, numero doc, fatt n, ft n, fatt nr, n fatt, num fatt, nr
        fatt, fattura di vendita n, fattura immediata n, fattura differita n, fattura elettronica, fattura
        accompagnatoria, n ro fattura, ns fattura, nostra fattura n, rif fattura n, codice fattura,
        identificativo fattura, parcella, nota di credito, nota credito, nota di accredito n, ricevuta n, numero
        progressivo, n progressivo, serie e numero, bolletta n, numero bolletta, n bolletta, fattura numero e
        data, ft nr, n ft, numero ft, doc nr, parcella n, parcella nr, n parcella, notula n, fattura n
        documento, id fattura
    """,
    not_invoice_number="""
        codice cliente, cod cliente, partita iva, p iva, ordine n, data fattura, fattura a, fattura di
        riferimento, rif fattura, numero ordine, numero cliente, cod cli, cliente, codice utente, numero utente,
        contratto, codice contratto, codice fiscale, cod fisc, c f, codice destinatario, cod destinatario,
        codice sdi, sdi, codice univoco, codice ufficio, pec, cig, cup, rea, iscr rea, cap soc, capitale
        sociale, ddt, bolla n, documento di trasporto, rif ddt, ordine, vs ordine, rif ordine, conferma ordine,
        conferma d ordine, offerta n, n offerta, preventivo, commessa, pratica, progetto, riferimento, rif, vs
        rif, ns rif, vostro riferimento, nostro riferimento, codice articolo, cod art, codice agente, agente,
        fornitore n, codice fornitore, cod fornitore, conto corrente, n conto, numero di conto, iban, abi, cab,
        telefono, fax, cell, pagina, pag, matricola, targa, telaio, lotto, polizza n, pod, pdr, contatore,
        matricola contatore, prenotazione n, camera, codice cliente utente, fattura originale, riferimento
        fattura, rif fattura originale, storno fattura n, storno della fattura n, a storno fattura n, rif fatt,
        a fronte della fattura, fattura collegata, fatture collegate, tipo documento, tipo doc, cod cliente
        fornitore, importo fattura, totale fattura, periodo di fatturazione, destinatario fattura, lettera di
        intento, protocollo, prot, n colli, spedizione n, codice pagamento, codice avviso, rid, mandato, numero
        verde, codice ipa, tracking, identificativo sdi, dichiarazione d intento, bolletta doganale, vettore,
        modalita di pagamento, condizioni di pagamento, banca d appoggio, causale trasporto, aspetto esteriore,
        colli, magazzino, centro di costo, n commessa, cantiere, destinazione, operatore, coperti, cassiere, n
        rea, iscrizione albo, albo n, presa, utenza, n utenza, numero utenza, utente, n utente, numero
        contatore, intervento n, rapportino n, n rapportino, eori
    """,
    issue_date="""
        data fattura, data emissione, data di emissione, data documento, data della fattura, del, data, data
        doc, emessa il, data del documento, datata, in data, data ft, data fatt, data fatturazione, data
        emissione fattura, data di fatturazione, data di emissione fattura, emesso il, data nota credito, data
        nota di credito, data della nota di credito, data ricevuta, data parcella, fattura del, fattura emessa
        il, data creazione, data bolletta, data emiss, addi, luogo e data, data nota, documento del, data
        registrazione documento
    """,
    not_issue_date="""
        data scadenza, scadenza, data di scadenza, data consegna, data ordine, data di consegna, data ddt, data
        di spedizione, data spedizione, data trasporto, data e ora trasporto, data inizio trasporto, data ora
        inizio trasporto, data ritiro, data di ritiro, data ordine cliente, data dell ordine, ordine del, vs
        ordine del, vostro ordine del, ddt del, bolla del, data pagamento, data di pagamento, data valuta, data
        di scadenza pagamento, data scad, data operazione, data prestazione, data di effettuazione, data
        esecuzione, data servizio, data competenza, periodo, periodo dal, periodo di riferimento, periodo di
        fatturazione, data lettura, data arrivo, data partenza, arrivo, partenza, data di arrivo, data di
        partenza, check in, check out, data di nascita, nato il, nata il, data contratto, contratto del, data
        preventivo, offerta del, data offerta, data fattura originale, fattura originale del, fattura di
        riferimento del, rif fattura del, storno fattura del, data stampa, data registrazione, data addebito,
        addebito il, data prenotazione, validita, valido fino al, data bonifico, decorrenza, prossima fattura,
        prossima lettura
    """,
    due_date="""
        data scadenza, scadenza, data di scadenza, scadenza pagamento, da pagare entro, pagamento entro,
        scadenze, pagare entro il, entro il, da pagare entro il, da saldare entro il, entro e non oltre il,
        pagabile entro il, dovuto entro il, data di scadenza pagamento, data scadenza pagamento, data scad,
        scad, scade il, con scadenza, con scadenza al, data di pagamento, data pagamento, da pagare entro e non
        oltre il, pagamento entro e non oltre il, pagare entro, saldare entro, da saldare entro, termine di
        pagamento, termine pagamento, data termine pagamento, entro la data, pagabile entro, data addebito,
        addebito il, addebito in conto il, verra addebitato il, sara addebitato il, addebito sul conto dal,
        scadenza fattura, scadenza al, scadenza rata, prima scadenza, rata 1, scadenza 1, bonifico entro il, da
        versare entro il, da corrispondere entro il, data limite pagamento, versare entro il, da pagarsi entro
        il, entro e non oltre, pagamento previsto il, rimessa diretta entro il, data di scad, scadenza il, con
        scadenza il, scadenza del, pagamento entro il, saldo entro il, data di addebito, valuta addebito, rid
        il, sdd il, riba al
    """,
    not_due_date="""
        sconto entro il, se pagato entro il, per pagamento entro il, sconto se pagato entro il, offerta valida
        fino al, valido fino al, se paghi entro il, se il pagamento avviene entro il, reclami entro il, validita
        fino al, reso entro il
    """,
    currency="""
        valuta, divisa, importi in, valuta fattura, divisa documento, tutti gli importi in, importi espressi in,
        prezzi in, importi in valuta, val
    """,
    seller="""
        venditore, fornitore, cedente, cedente prestatore, emittente, mittente, prestatore, cedente prestatore
        fornitore, emesso da, emessa da, fattura emessa da, dati fornitore, dati del fornitore, dati cedente,
        venduto da, prestatore del servizio, dati mittente, fornitore cedente prestatore
    """,
    buyer="""
        cliente, spett le, spettabile, cessionario, acquirente, destinatario, intestatario, fatturare a,
        cessionario committente, committente, fatturato a, dati cliente, intestata a, cessionario committente
        cliente, dati del cliente, destinatario fattura, destinatario documento, intestazione, intestatario
        fattura, intestazione fattura, ragione sociale cliente, cliente intestatario, spett, spettabile ditta,
        spett ditta, gent mo, gentile cliente, dati di fatturazione, indirizzo di fatturazione, intestato a,
        dati intestatario, fattura a, fatturazione, dati fatturazione, compratore, titolare del contratto,
        intestatario contratto, dati cessionario, ordinante, cliente fatturazione, ospite
    """,
    not_party="""
        destinazione merce, indirizzo di consegna, luogo di consegna, destinazione, luogo di destinazione,
        destinazione diversa, indirizzo destinazione, indirizzo spedizione, indirizzo di spedizione, spedire a,
        spedito a, consegnare a, consegna a, luogo consegna, consegna presso, luogo di fornitura, indirizzo di
        fornitura, punto di fornitura, vettore, trasportatore, incaricato del trasporto, conducente, agente,
        rappresentante, referente, contatto, persona di contatto, alla c a, all attenzione di, att ne, c a,
        banca, banca d appoggio, appoggio bancario, coordinate bancarie, beneficiario, intestatario conto, conto
        intestato a, sede legale, sede operativa, sede amministrativa, domicilio fiscale, terzo intermediario,
        soggetto emittente, rappresentante fiscale, causale, causale del trasporto, aspetto esteriore dei beni,
        indirizzo postale, recapito, ubicazione, destinatario merce, cliente destinazione, ordinato da
    """,
    vat_id="""
        partita iva, p iva, piva, part iva, partita iva cf, p i, c f e p iva, vat, cod fiscale p iva, p iva cf,
        p iva e c f, p iva cod fisc, partita iva e codice fiscale, codice fiscale e partita iva, cod fisc e p
        iva, cod fisc e part iva, codice fiscale partita iva, cf p iva, partita iva codice fiscale, numero di
        partita iva, partita iva vat, id fiscale iva, identificativo fiscale ai fini iva, identificativo
        fiscale, identificativo iva, iva, part iva cod fisc, p iva it, iva ue, idi iva, cod fisc p iva, codice
        iva, id iva, n partita iva, numero partita iva, vat number, vat n, p i c f
    """,
    seller_vat_id="""
        nostra p iva, nostra partita iva, p iva cedente, partita iva fornitore, p iva fornitore, partita iva
        cedente, p iva venditore
    """,
    buyer_vat_id="""
        partita iva cliente, p iva cliente, piva cliente, p iva del cliente, vostra p iva, vostra partita iva,
        vs p iva, vs partita iva, partita iva del cliente, p iva cessionario, partita iva cessionario, partita
        iva committente, p iva destinatario, partita iva destinatario, p iva cf cliente, p iva cliente cf, p iva
        intestatario, partita iva intestatario, iva cliente, vat cliente, p iva acquirente, partita iva
        acquirente
    """,
    iban="""
        iban, codice iban, cod iban, coordinate iban, conto iban, iban conto, coordinate bancarie iban, iban di
        accredito, bonifico iban, iban per bonifico, iban beneficiario, iban banca, iban per il pagamento,
        codice iban beneficiario
    """,
    order_number="""
        numero ordine, ordine n, n ordine, vostro ordine, ordine, rif ordine, ordine cliente, riferimento
        ordine, vs ordine, ordine di acquisto, vs ordine n, nr ordine, vostro riferimento, vs rif, ordine nr, vs
        ord, ord n, ord nr, n ord, ord cliente, ordine d acquisto, riferimento vostro ordine, rif vs ordine, rif
        vostro ordine, rif ordine cliente, ns rif ordine vs, codice ordine, numero d ordine, n d ordine, vs
        riferimento, riferimento cliente, rif cliente, vs commessa, po, dati ordine, dati ordine acquisto,
        ordine web n, ordine online n, buono d ordine, ordine acquisto, vs numero ordine, vostro n ordine, vs
        ordine nr, vs ord n, vostro ordine n, ordine cliente n, n ordine cliente, nr ordine cliente, vs rif
        ordine, ordine di acquisto n, oda, oda n, n oda, odg, numero ordine di acquisto, n ordine acquisto,
        conferma ordine cliente, vs riferimento ordine, id ordine
    """,
    not_order_number="""
        data ordine, ordine del, vs ordine del, ns ordine, nostro ordine, nostro riferimento, ns rif, data dell
        ordine, conferma ordine, conferma d ordine, totale ordine, importo ordine, ordine interno, ordine di
        lavoro, ordine di servizio, ordine fornitore, ordine minimo
    """,
    lines_total="""
        totale beni e servizi, totale merci, totale righe, totale beni, totale servizi, totale articoli, totale
        prodotti, totale merci e servizi, tot merce, totale merce netto, tot merci, totale prestazioni, totale
        beni e servizi netto, somma righe, importo merce, totale lordo merce
    """,
    description="""
        descrizione, articolo, prodotto, servizio, descrizione articolo, beni e servizi, oggetto, descrizione
        dei beni, descrizione beni servizi, prestazione, dettaglio, descrizione articoli, descrizione prodotto,
        descrizione prodotti, descrizione servizio, descrizione del servizio, descrizione dei servizi,
        descrizione della merce, descrizione merce, descrizione della prestazione, descrizione prestazione,
        descrizione delle prestazioni, descrizione dei beni e servizi, descrizione dei beni servizi, descrizione
        beni, denominazione, denominazione articolo, natura e qualita dei beni, natura qualita, natura qualita
        dei beni, voce, voci, causale, articoli, prodotti, servizi, descrizione attivita, attivita, beni
        servizi, prodotto servizio, prodotti e servizi, merce, designazione, nome prodotto, descrizione voce,
        dettagli, beni e prestazioni, lavori, descrizione lavori
    """,
    other_columns="""
        um, uom, codice, sconto, unita, aliquota, cod, cod articolo, cod art, codice articolo, codice prodotto,
        art, rif, riferimento, rigo, riga, n, nr, pos, unita di misura, un, mis, sconti, sc, sc 1, iva, cod iva,
        c iva, codice iva, al iva, aliq iva, natura, importo iva, imposta, totale ivato, prezzo ivato, importo
        ivato, totale con iva, totale iva inclusa, prezzo lordo, lordo, importo lordo, colli, peso, lotto,
        scadenza, matricola, data, ddt, rif ddt, periodo, ean, barcode, omaggio, cod prod, codice art, listino,
        prezzo listino, provv, taglia, colore, sku, consegna, ordine
    """,
    quantity="""
        quantita, qta, q ta, ore, q, qta um, pezzi, quant, qta evasa, qta fatturata, qta spedita, quantita
        fatturata, quantita spedita, num, pz, ore lavorate, giorni, gg, notti, colli qta, quantita um, consumo,
        consumi, kwh, smc, persone, qt, qtta, unita, quantita pezzi
    """,
    unit_price="""
        prezzo unitario, prezzo, prezzo unit, p unitario, costo unitario, pr unitario, prezzo un, tariffa,
        prezzo unitario netto, prezzo netto, pr unit, pr un, prezzo u, prezzo euro, p unit, p u, valore
        unitario, importo unitario, prezzo unitario euro, prezzo unit netto, prezzo cad, cadauno, cad, prezzo al
        pezzo, prezzo per unita, costo orario, tariffa oraria, prezzo orario, costo, costo unit, prezzo base,
        prezzo listino, netto unitario, prezzo unitario iva esclusa, prezzo iva esclusa, unitario, prezzo
        vendita, prezzo a notte, prezzo kg, prez unit, prezz unit, prezzo uni
    """,
    line_total="""
        importo, totale, prezzo totale, importo netto, totale netto, imponibile, tot, valore, netto, importo
        euro, totale riga, importo riga, importo totale, totale euro, tot riga, tot importo, totale imponibile,
        prezzo tot, tot netto, importo iva esclusa, totale iva esclusa, netto riga, totale parziale, subtotale,
        somma, prezzo totale netto, valore totale, valore netto, prezzo tot netto, totale linea, ammontare,
        totale senza iva, importo imponibile, imp netto, competenze, prezzo complessivo
    """,
    tax_breakdown="""
        riepilogo iva, riepilogo aliquote, castelletto iva, dettaglio iva, riepiloghi iva, dati riepilogo iva,
        riepilogo imposte
    """,
    tax_rate="""
        iva, aliquota, aliquota iva, aliq, aliq iva, aliquote, cod iva, codice iva, al iva, c iva, aliquota
        imposta, descrizione aliquota
    """,
    tax_basis="""
        imponibile, base imponibile, totale imponibile, imponibile iva, imponibili, importo imponibile,
        imponibile importo, totale netto, netto, base imp, imponib, base iva, importo, valore imponibile,
        ammontare imponibile, totale imponibile iva
    """,
    tax_amount="""
        imposta, iva, importo iva, totale imposta, ammontare iva, importo, imposta iva, importo imposta, totale
        iva, imposte, ammontare imposta, tot iva, importo dell imposta, iva importo, totale imposte
    """,
    allowance_total="""
        sconto, totale sconti, sconto totale, abbuono, sconto incondizionato, sconto commerciale, sconto
        cliente, sconto speciale, sconti, sconto merce, sconto globale, sconto finale, sconto incondizionato
        finale, sconto applicato, importo sconto, sconto in fattura, sconto extra, sconto fedelta, buono sconto,
        ribasso, abbuoni, sconti e abbuoni, sconto cassa, sconto promozionale, promozione, abbuono attivo,
        sconto merci, sconto documento, sconto su totale, coupon, sconto fattura, sconto complessivo, tot sconti
    """,
    charge_total="""
        spese di spedizione, trasporto, spese di trasporto, spedizione, spese, spese accessorie, spese
        trasporto, spese imballo, imballo, imballaggio, spese di imballaggio, spese incasso, spese di incasso,
        spese bancarie, spese bolli, spese varie, spese generali, totale spese, spese postali, contributo spese,
        contributo trasporto, contributo spese di spedizione, costi di spedizione, costo spedizione, costi di
        trasporto, spese consegna, spese e trasporto, altre spese, oneri accessori, diritti di segreteria,
        maggiorazione, spese gestione, contrassegno, spese di consegna, imballo e trasporto, trasporto e
        imballo, costo di spedizione, spese effetti, spese amministrative, spedizione e imballaggio,
        commissioni, nolo
    """,
    net_total="""
        totale imponibile, imponibile, totale netto, subtotale, netto, importo netto, base imponibile, totale
        merce, totale senza iva, totale imponibile netto, totale iva esclusa, totale al netto dell iva, totale
        esclusa iva, imponibile totale, tot imponibile, totale imponibili, totale netto imponibile, totale merce
        e spese, totale netto merce, netto merce, totale netto iva esclusa, totale al netto iva, importo
        imponibile, importo totale imponibile, totale escluso iva, totale parziale, totale ante imposte, totale
        prima dell iva, totale imponibile euro, importo al netto dell iva, importo iva esclusa, importo senza
        iva, totale no iva, totale senza imposte, totale fattura netto, netto totale, totale netto fattura, base
        imponibile totale, ammontare imponibile, totale compensi, totale onorari, imponibile iva, imponibile
        fattura, somma imponibile, imponibile netto, netto imponibile, tot netto, totale servizi netto, importo
        netto totale, valore imponibile, totale iva escl, iva esclusa, totale operazioni imponibili, tot imp
    """,
    not_net_total="""
        netto a pagare, peso netto, peso netto kg, netto da pagare, importo netto da pagare, prezzo netto,
        totale netto a pagare, netto a pagare euro, totale netto da pagare, netto da versare, peso netto totale,
        netto a credito
    """,
    tax_total="""
        iva, totale iva, imposta, totale imposta, importo iva, totale imposte, ammontare iva, di cui iva, iva
        totale, tot iva, imposta totale, importo imposta, imposte, iva 22, ammontare dell iva, ammontare
        imposta, totale imposta iva, imposta iva, importo totale iva, iva compresa, valore iva, iva a debito,
        totale tasse, di cui imposta, importo dell imposta, imposta sul valore aggiunto, iva esposta, somma iva
    """,
    not_tax_total="""
        partita iva, p iva, iva inclusa, aliquota iva, aliquote iva, codice iva, cod iva, iva esclusa, senza
        iva, esente iva, esclusa iva, iva non esposta, non imponibile, fuori campo iva, reverse charge, split
        payment, inversione contabile, numero iva, n iva, part iva, id fiscale iva, codice fiscale, imponibile
        iva, riepilogo iva, totale iva inclusa, totale iva esclusa, totale ivato, iva a esigibilita immediata,
        esigibilita iva, iva esigibilita, scissione dei pagamenti, imposta di bollo, bollo, marca da bollo,
        bollo virtuale, imposta di soggiorno, imposta di registro, ritenuta, ritenuta d acconto, iva versata dal
        committente, regime iva, iva incl, prezzo iva inclusa, imposta assolta, base imponibile iva, iva per
        cassa, identificativo fiscale ai fini iva, accise e iva, irpef
    """,
    grand_total="""
        totale fattura, totale, totale documento, totale da pagare, importo totale, totale complessivo, netto a
        pagare, totale iva inclusa, totale lordo, totale generale, totale nota di credito, tot fattura, tot
        documento, tot doc, totale doc, totale complessivo documento, totale complessivo fattura, totale della
        fattura, totale importo, importo totale fattura, importo totale documento, importo fattura, importo
        della fattura, importo documento, totale euro, totale in euro, totale fattura euro, totale documento
        euro, importo da pagare, importo totale da pagare, totale a pagare, totale ivato, importo ivato, totale
        con iva, totale comprensivo di iva, totale iva compresa, totale lordo fattura, lordo, totale incluso
        iva, totale inclusa iva, totale comprensivo iva, saldo fattura, totale dovuto, totale parcella, totale
        bolletta, totale nota, totale nota credito, totale a credito, totale accredito, totale rimborso, importo
        nota di credito, totale a vostro credito, totale definitivo, totale finale, totale operazione, somma
        totale, totale netto a pagare, totale importo dovuto, importo lordo, tot eur, tot euro, totale fattura
        iva inclusa, totale fattura iva compresa
    """,
    not_grand_total="""
        totale iva, totale a riportare, riporto, totale netto, totale imponibili, totale imponibile, totale
        imposta, totale imposte, tot iva, tot imponibile, totale merce, totale merci, totale beni, totale
        servizi, totale sconti, totale spese, totale spese accessorie, totale colli, totale peso, totale kg,
        peso lordo, totale ore, totale pezzi, totale quantita, totale q ta, tot q ta, totale parziale,
        subtotale, totale pagina, totale righe, totale acconti, totale pagato, totale versato, totale ritenuta,
        ritenuta, ritenuta d acconto, totale competenze, totale onorari, totale compensi, totale consumi,
        consumo totale, capitale sociale, cap soc, prezzo lordo, importo pagato, totale esente, totale non
        imponibile, bollo, totale bolli, totale giorni, totale notti, totale escluso iva, totale esclusa iva,
        totale iva esclusa, totale senza iva, totale articoli, importo ritenuta, totale al netto dell iva,
        totale cassa previdenza
    """,
    prepaid_amount="""
        acconto, gia pagato, gia versato, acconto ricevuto, anticipo, acconti, acconto versato, pagato, acconto
        pagato, acconti versati, acconti ricevuti, acconti gia versati, acconto gia versato, acconto gia pagato,
        gia incassato, incassato, importo pagato, importo versato, importo gia pagato, totale pagato, totale
        acconti, totale versato, a dedurre acconto, meno acconto, detrazione acconto, detratto acconto, storno
        acconto, caparra, caparra versata, pagamenti ricevuti, pagamento ricevuto, pagamenti, pagamento
        effettuato, pagamenti effettuati, versato, anticipi, anticipo versato, anticipi versati, gia saldato,
        gia fatturato, acconti fatturati, rate pagate, saldo precedente pagato, acconto fattura, prepagato,
        importo incassato
    """,
    rounding_amount="""
        arrotondamento, arrotondamenti, arr, arrotond, arrotondamento euro, importo arrotondamento, differenza
        arrotondamento
    """,
    amount_due="""
        netto a pagare, totale da pagare, da pagare, importo dovuto, saldo, residuo da pagare, saldo dovuto,
        netto da pagare, totale a pagare, importo da pagare, importo totale da pagare, importo netto da pagare,
        netto a pagare euro, totale netto a pagare, residuo, saldo a pagare, saldo da pagare, saldo fattura,
        resta da pagare, rimanenza, restano da pagare, importo residuo, residuo dovuto, importo rimanente,
        totale dovuto, a saldo, da versare, da saldare, importo da versare, totale da saldare, totale residuo,
        ancora da pagare, importo a saldo, saldo finale, importo in scadenza, totale da versare, importo da
        saldare, netto da versare, totale importo dovuto, saldo residuo
    """,
)
