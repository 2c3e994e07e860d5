"""What Italian proofs of address call their fields, most usual first."""

from schemas.proof_of_address_labels.vocabulary import LetterWords, ProofOfAddressWords

ITALIAN = ProofOfAddressWords(
    utility_bill=LetterWords(
        titles="""
            bolletta, bolletta luce, bolletta gas, bolletta acqua, bolletta elettrica, bolletta energia elettrica,
            fornitura di energia elettrica, fornitura gas, bolletta sintetica, servizio idrico integrato, bolletta
            dell energia elettrica, bolletta del gas, bolletta dell acqua, bolletta della luce, bolletta gas
            naturale, fattura energia elettrica, fattura gas, fattura acqua, fattura luce, bolletta energia,
            bolletta unica, bolletta di fornitura, fornitura di gas naturale, bolletta servizio idrico, fattura
            servizio idrico
        """,
        signs="kwh, smc, pod, pdr, contatore, potenza impegnata, energia elettrica, gas, acqua",
        billed="energia elettrica, luce, gas, acqua, energia, contatore, pod, pdr",
    ),
    bank_letter=LetterWords(
        titles="""
            lettera della banca, attestazione bancaria, certificazione bancaria, conferma di conto, dichiarazione
            bancaria, referenza bancaria, conferma di residenza, attestazione di titolarita del conto, attestazione
            di titolarita, certificazione di conto corrente, conferma del conto, conferma di conto corrente,
            attestazione di conto corrente, lettera di referenze bancarie, referenze bancarie, dichiarazione della
            banca, certificazione di conto, attestazione di rapporto bancario, conferma dati, conferma indirizzo,
            attestazione del conto, lettera di conferma
        """,
        signs="titolare del conto, conto corrente, iban, bic, nostro cliente, banca, intestatario",
    ),
    registration_certificate=LetterWords(
        titles="""
            certificato di residenza, certificato anagrafico di residenza, certificato contestuale, attestazione di
            iscrizione anagrafica, certificato di stato di famiglia e residenza, certificato di residenza
            anagrafica, certificazione anagrafica, certificato anagrafico, attestazione di residenza, stato di
            famiglia, certificato di stato di famiglia, iscrizione anagrafica, estratto anagrafico, certificato
            storico di residenza, certificato di domicilio, certificato di iscrizione anagrafica
        """,
        signs="anagrafe, ufficio anagrafe, comune di, ufficiale d anagrafe, certifica, sindaco, data di nascita",
    ),
    council_tax=LetterWords(
        titles="""
            tassa sui rifiuti, tari, avviso di pagamento tari, imu, imposta municipale, avviso di pagamento tassa
            rifiuti, tassa rifiuti, avviso bonario tari, tributi comunali, tassa smaltimento rifiuti, imposta
            municipale propria, avviso di accertamento imu, avviso di pagamento tributi, tari avviso di pagamento,
            tassa comunale, tributo rifiuti, avviso tari
        """,
        signs="tari, imu, tributo, comune, superficie, rifiuti, codice tributo, rendita catastale",
    ),
    phone_bill=LetterWords(
        titles="""
            bolletta telefonica, fattura telefonica, conto telefonico, bolletta internet, bolletta telefono, conto
            telecom, fattura telefonia, fattura telefonia mobile, fattura internet, fattura fibra, bolletta fibra,
            bolletta telefonia, fattura servizi di telecomunicazione, fattura mobile, bolletta del telefono, conto
            telefonia, fattura di telefonia
        """,
        signs="linea, chiamate, internet, canone, fibra, mobile, traffico, telefono",
        billed="telefono, telefonia, internet, linea telefonica",
    ),
    cues="""
        kwh, smc, pod, pdr, contatore, lettura, consumo, potenza impegnata, indirizzo di fornitura, fornitura,
        comune di, ufficio anagrafe, anagrafe, residente, linea, canone, certifica, risulta iscritto, utenza, si
        certifica che, si attesta che, certifichiamo che, residente in, domiciliato in, titolare del conto,
        confermiamo che, attesta che, si rilascia, su richiesta, numero cliente, codice cliente, periodo di
        fatturazione, dati del contratto, lettura precedente, tipologia cliente, codice contribuente, anno di
        riferimento
    """,
    holder="""
        intestatario, cliente, nome e cognome, nominativo, titolare, contribuente, cognome e nome, utente,
        intestatario del contratto, intestatario del conto, titolare del contratto, titolare del conto, intestato a,
        proprietario, abbonato, nome del cliente, dati del cliente, il signor, la signora, soggetto, denominazione
    """,
    address="""
        indirizzo, indirizzo di fornitura, residenza, indirizzo di residenza, domicilio, indirizzo fornitura,
        ubicazione, residente in, indirizzo del cliente, indirizzo di spedizione, indirizzo di fatturazione, luogo
        di fornitura, punto di fornitura, indirizzo della fornitura, indirizzo utenza, indirizzo attuale, indirizzo
        di recapito, indirizzo postale, abitazione, dimora, indirizzo dell immobile, immobile, residenza anagrafica,
        recapito
    """,
    issuer="emesso da, fornitore, rilasciato da, comune di, gestore, operatore",
    issue_date="""
        data di emissione, data emissione, data di rilascio, emessa il, emesso il, rilasciato il, data, data
        fattura, data bolletta, data documento, data del documento, data della fattura, data della bolletta, data
        della lettera, data rilascio, data di stampa, data certificato, data del certificato, data avviso, data di
        invio, del, li, rilasciata il, stampato il, data lettera, data di creazione, fattura del, bolletta del
    """,
)
