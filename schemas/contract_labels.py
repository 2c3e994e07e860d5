"""The words by which contracts call their fields, as labels on a cover page and as headings of sections.

By language, most usual first. Compared without case, accents and punctuation.
"""

from schemas.wording import words, words_by_language

TITLE = words_by_language(
    en="""
        agreement, contract, lease agreement, license agreement, licence agreement, service agreement, services
        agreement, employment agreement, consulting agreement, supply agreement, distribution agreement, non disclosure
        agreement, confidentiality agreement, purchase agreement, loan agreement, master services agreement, memorandum
        of understanding, letter agreement, reseller agreement, agency agreement, affiliate agreement, letter of intent
    """,
    de="""
        vertrag, vereinbarung, mietvertrag, arbeitsvertrag, dienstvertrag, dienstleistungsvertrag, kaufvertrag,
        werkvertrag, lizenzvertrag, darlehensvertrag, rahmenvertrag, geheimhaltungsvereinbarung, kooperationsvertrag,
        liefervertrag, handelsvertretervertrag, beratervertrag, gewerbemietvertrag
    """,
    fr="""
        contrat, accord, convention, contrat de travail, contrat de bail, bail commercial, contrat de prestation de
        services, contrat de licence, contrat de distribution, contrat de vente,
        accord de confidentialite, contrat cadre
    """,
    es="contrato, acuerdo, contrato de arrendamiento, contrato de servicios, contrato de trabajo, convenio",
    it="contratto, accordo, contratto di locazione, contratto di servizi, contratto di lavoro, convenzione",
    nl="overeenkomst, contract, huurovereenkomst, arbeidsovereenkomst, dienstverleningsovereenkomst",
    pt="contrato, acordo, contrato de arrendamento, contrato de prestacao de servicos, convenio",
)
CUES = words_by_language(
    en="whereas, witnesseth, recitals, in witness whereof, governing law, entire agreement, counterparts, severability",
    de="präambel, vertragsparteien, gerichtsstand, salvatorische klausel, laufzeit, kündigung, schlussbestimmungen",
    fr="préambule, entre les soussignés, droit applicable, durée, résiliation, juridiction compétente, objet du bail",
    es="reunidos, exponen, manifiestan, estipulaciones, en prueba de conformidad, ley aplicable, comparecen",
    it="premesso che, tutto cio premesso, si conviene quanto segue, foro competente, legge applicabile, recesso",
    nl="ondergetekenden, overwegende, in aanmerking nemende, komen overeen, toepasselijk recht, opzegging",
    pt="considerandos, clausula primeira, lei aplicavel, foro competente, as partes contratantes, rescisao",
)
AGREEMENT_DATE = words_by_language(
    en="agreement date, date of agreement, date of this agreement, contract date, dated, date, last updated",
    de="vertragsdatum, datum des vertrags, abschlussdatum, datum, stand",
    fr="date du contrat, date de signature, date de conclusion, date",
    es="fecha del contrato, fecha",
    it="data del contratto, data",
    nl="datum overeenkomst, contractdatum, datum",
    pt="data do contrato, data",
)
EFFECTIVE_DATE = words_by_language(
    en="effective date, commencement date, start date, date of commencement, term start date, effective as of",
    de="vertragsbeginn, inkrafttreten, beginn, laufzeitbeginn, wirksam ab, mietbeginn",
    fr="date d effet, date d entree en vigueur, prise d effet, date de debut, entree en vigueur",
    es="fecha de entrada en vigor, fecha de inicio, fecha efectiva",
    it="data di decorrenza, data di efficacia, decorrenza, entrata in vigore",
    nl="ingangsdatum, aanvangsdatum",
    pt="data de inicio, data de entrada em vigor",
)
EXPIRATION_DATE = words_by_language(
    en="expiration date, expiry date, end date, termination date, term end date, date of expiration, maturity date",
    de="vertragsende, ablaufdatum, laufzeitende, ende der laufzeit, befristet bis, mietende",
    fr="date d expiration, date de fin, date d echeance, echeance",
    es="fecha de vencimiento, fecha de terminacion, fecha de fin",
    it="data di scadenza, scadenza",
    nl="einddatum, vervaldatum",
    pt="data de termo, data de vencimento",
)
TERM = words_by_language(
    en="term, initial term, term of agreement, term and termination, duration, contract term, lease term, period",
    de="laufzeit, vertragslaufzeit, vertragsdauer, dauer, vertragsdauer und kundigung, mietdauer, mietzeit",
    fr="duree, duree du contrat, terme, duree et resiliation, duree initiale",
    es="duracion, plazo, vigencia",
    it="durata, durata del contratto",
    nl="looptijd, duur, duur van de overeenkomst",
    pt="prazo, duracao, vigencia",
)
RENEWAL_TERM = words_by_language(
    en="renewal term, renewal, renewal period, extension, automatic renewal, extension term",
    de="verlangerung, verlangerungszeitraum, vertragsverlangerung",
    fr="renouvellement, reconduction, tacite reconduction, periode de renouvellement",
    es="renovacion, prorroga",
    it="rinnovo, proroga",
    nl="verlenging",
    pt="renovacao, prorrogacao",
)
NOTICE_PERIOD = words_by_language(
    en="notice period, period of notice, termination notice, notice of termination, notice of non renewal",
    de="kundigungsfrist, kundigung, frist",
    fr="preavis, delai de preavis, resiliation",
    es="preaviso, plazo de preaviso",
    it="preavviso, termine di preavviso",
    nl="opzegtermijn, opzegging",
    pt="aviso previo, pre aviso",
)
GOVERNING_LAW = words_by_language(
    en="governing law, applicable law, choice of law, controlling law, proper law, governing law and jurisdiction, law",
    de="anwendbares recht, rechtswahl, geltendes recht, anwendbares recht und gerichtsstand",
    fr="droit applicable, loi applicable, loi applicable et juridiction, loi du contrat",
    es="ley aplicable, legislacion aplicable, derecho aplicable",
    it="legge applicabile, diritto applicabile",
    nl="toepasselijk recht, rechtskeuze",
    pt="lei aplicavel, legislacao aplicavel",
)
PARTIES = words_by_language(
    en="parties, party, between", de="vertragsparteien, parteien, zwischen", fr="parties, entre les soussignes, entre"
)
NOT_EFFECTIVE = words("closing date, delivery date, payment date, date of birth, geburtsdatum, date de naissance")
