"""The words by which identity documents call their fields, by language, most usual first.

Compared without case, accents and punctuation. Passports and cards print two or three languages side by side.
"""

from schemas.wording import Words, words, words_by_language

TITLE = words_by_language(
    en="""
        passport, identity card, driving licence, driver license, driver licence, drivers license, driver's license,
        visa, residence permit, national identity card, travel document, identification card, commercial driver's
        license, id card
    """,
    de="reisepass, personalausweis, führerschein, aufenthaltstitel, visum, identitätskarte, ausweis, reiseausweis",
    fr="""
        passeport, carte nationale d'identité, carte d'identité, permis de conduire, titre de séjour, visa
    """,
    es="pasaporte, documento nacional de identidad, permiso de conducción, permiso de residencia, visado",
    it="passaporto, carta d'identità, carta di identità, patente di guida, permesso di soggiorno, visto",
    nl="paspoort, identiteitskaart, rijbewijs, verblijfstitel, verblijfsdocument, visum",
    pt="passaporte, cartão de cidadão, bilhete de identidade, carta de condução, título de residência, visto",
    pl="paszport, dowód osobisty, prawo jazdy, karta pobytu, wiza",
    cs="cestovní pas, občanský průkaz, řidičský průkaz, povolení k pobytu, vízum",
    sk="občiansky preukaz, vodičský preukaz, cestovný pas, povolenie na pobyt",
    hu="útlevél, személyazonosító igazolvány, vezetői engedély, tartózkodási engedély",
    ro="pașaport, carte de identitate, permis de conducere, permis de ședere",
    sv="pass, identitetskort, nationellt identitetskort, körkort, uppehållstillstånd",
    da="pas, identitetskort, kørekort, opholdstilladelse",
    nb="pass, nasjonalt identitetskort, førerkort, oppholdstillatelse",
    fi="passi, henkilökortti, ajokortti, oleskelulupa",
    et="pass, isikutunnistus, juhiluba, elamisluba",
    lv="pase, personas apliecība, vadītāja apliecība, uzturēšanās atļauja",
    lt="pasas, asmens tapatybės kortelė, vairuotojo pažymėjimas, leidimas gyventi",
    sl="potni list, osebna izkaznica, vozniško dovoljenje, dovoljenje za prebivanje",
    hr="putovnica, osobna iskaznica, vozačka dozvola, dozvola boravka",
)
CUES = words_by_language(
    en="""
        height, hgt, eyes, wgt, class, restrictions, endorsements, holder's signature, signature of bearer, place of
        birth
    """,
    de="größe, augenfarbe, geburtsort, unterschrift der inhaberin, unterschrift des inhabers, behörde",
    fr="taille, lieu de naissance, signature du titulaire, autorité, couleur des yeux",
    es="lugar de nacimiento, firma del titular, autoridad, equipo",
    it="luogo di nascita, firma del titolare, statura, autorità",
    nl="geboorteplaats, handtekening van de houder, lengte, bevoegde instantie",
    pt="local de nascimento, assinatura do titular, altura, autoridade",
    pl="miejsce urodzenia, wzrost, organ wydający, podpis posiadacza",
    sv="födelseort, längd, innehavarens namnteckning",
    da="fødested, højde, indehaverens underskrift",
)
DOCUMENT_NUMBER = words_by_language(
    en="""
        passport no, document no, card no, passport number, document number, card number, identity card no, licence
        no, license no, lic no, lic, dl, dl no, dln, licence number, license number, driver license no, visa no, visa
        id no, permit no, customer identifier, id number, no of passport, no of document, doc no, doc nr, doc number,
        document nr, document n, id, number, identity card number, card nr, national id no, id card no, id card
        number, licence nr, driver licence no, driver licence number, driving licence no, document, identification no,
        residence permit no, permanent account number, voter id no, ghana card no, serial no, id no number, nin,
        registration no, driver no, lic number
    """,
    de="""
        reisepassnummer, pass nr, passnummer, ausweisnummer, dokumentennummer, führerscheinnummer, seriennummer,
        ausweis nr, kartennummer, dokument nr, führerschein nr, identitätskarte nr
    """,
    fr="""
        passeport no, n du passeport, numéro du passeport, n du document, numéro du document, n de carte, n de la
        carte, carte n, document n, numéro de document, n du titre, n document, permis n, carte nationale d'identité
        n, carte d'identité n, n° carte, numéro de permis, permis de conduire n, n de permis, n d'identification, no
        de passeport, no du passeport, n titre
    """,
    es="""
        pasaporte n, n de pasaporte, pasaporte no, número de documento, n de documento, núm soport, num soporte,
        idesp, número de pasaporte, permiso n, número de permiso, documento, número documento, número, nro documento,
        no documento, documento nro, nuip, cédula, número de cédula, cédula n, no de pasaporte, pasaporte número,
        licencia no, número de licencia, no de licencia, n licencia, folio, ejemplar número, número único, núm
        documento, identificación no, c i no
    """,
    it="""
        passaporto n, numero passaporto, n documento, numero documento, documento n, numero carta, patente n, n
        documento numero, numero documento, numero carta, patente numero, carta n
    """,
    nl="documentnummer, paspoortnummer, nr paspoort, documentnr, kaartnr, kaartnummer, rijbewijsnummer",
    pt="""
        n do passaporte, passaporte n, n do documento, número do documento, n documento, documento n, carta n, n
        registro, nº registro, número de registro, registro, rg, registro geral, doc n, n do registro, número do
        documento, n carteira
    """,
    pl="""
        numer paszportu, numer dokumentu, nr dokumentu, numer dowodu, numer prawa jazdy, nr paszportu, numer dowodu
        osobistego, seria i numer, nr dowodu, seria i numer dowodu
    """,
    cs="číslo pasu, číslo dokladu, číslo průkazu, číslo cestovního pasu",
    sk="číslo pasu, číslo dokladu, číslo preukazu",
    hu="útlevélszám, okmányazonosító, okmányszám, igazolvány száma, az okmány száma",
    ro="nr pașaport, pașaport nr, nr document, numărul documentului",
    sv="passnummer, pass nr, kortnummer, dokumentnummer, kort nr",
    da="pasnummer, pas nr, kortnummer, dokumentnummer",
    nb="passnummer, pass nr, kortnummer, dokumentnummer",
    fi="passin numero, passin n, kortin numero, asiakirjan numero, passi n",
    et="dokumendi number, passi number, dokumendi nr",
    lv="pases numurs, pases nr, dokumenta numurs, dokumenta nr",
    lt="paso numeris, paso nr, dokumento numeris, dokumento nr, kortelės nr",
    sl="številka potnega lista, številka dokumenta, št dokumenta",
    hr="broj putovnice, broj dokumenta, broj osobne iskaznice, broj isprave",
)
SURNAME = words_by_language(
    en="""
        surname, last name, family name, ln, surnames, name of holder, last names, primary name, surname s, family
        names
    """,
    de="name, familienname, nachname, zuname",
    fr="nom, nom de famille, noms",
    es="""
        apellidos, primer apellido, apellido, primer apellido y segundo apellido, apellidos y
    """,
    it="cognome",
    nl="naam, achternaam, geslachtsnaam",
    pt="apelido, apelidos, apelido s",
    pl="nazwisko",
    cs="příjmení",
    sk="priezvisko",
    hu="családi név, családi és utónév, vezetéknév",
    ro="nume, nume de familie, numele",
    sv="efternamn",
    da="efternavn",
    nb="etternavn",
    fi="sukunimi",
    et="perekonnanimi",
    lv="uzvārds",
    lt="pavardė",
    sl="priimek",
    hr="prezime",
)
GIVEN_NAMES = words_by_language(
    en="""
        given names, given name, first name, first names, forenames, forename, fn, other names, given name s, names,
        forename s, given, first names s
    """,
    de="vornamen, vorname, vorname n",
    fr="prénoms, prénom, prénom s",
    es="""
        nombre, nombres, nombre s, nombres y, primer nombre, nombre de pila
    """,
    it="nome, nomi",
    nl="voornamen, voornaam",
    pt="nomes próprios, nome próprio, nome, nome s, nomes",
    pl="imiona, imię, imię imiona",
    cs="jméno, jména",
    sk="meno, mená",
    hu="utónév, utónevek, utóneve, utónév nevek",
    ro="prenume, prenumele",
    sv="förnamn",
    da="fornavn, fornavne",
    nb="fornavn",
    fi="etunimet, etunimi",
    et="eesnimi, eesnimed",
    lv="vārds, vārdi, vārds i",
    lt="vardas, vardai, vardas ai",
    sl="ime, imena",
    hr="ime, imena",
)
NATIONALITY = words_by_language(
    en="nationality, citizenship",
    de="staatsangehörigkeit, nationalität, heimatort",
    fr="nationalité",
    es="nacionalidad",
    it="cittadinanza, nazionalità",
    nl="nationaliteit",
    pt="nacionalidade",
    pl="obywatelstwo",
    cs="státní občanství, státní příslušnost",
    sk="štátne občianstvo, štátna príslušnosť",
    hu="állampolgárság",
    ro="cetățenie, naționalitate, cetățenia",
    sv="nationalitet, medborgarskap",
    da="nationalitet, statsborgerskab",
    nb="nasjonalitet, statsborgerskap",
    fi="kansalaisuus",
    et="kodakondsus",
    lv="pilsonība, valstspiederība, tautība",
    lt="pilietybė",
    sl="državljanstvo",
    hr="državljanstvo",
)
BIRTH_DATE = words_by_language(
    en="""
        date of birth, dob, birth date, birthdate, date and place of birth, born, place and date of birth, birth, b
        date, d o b, date of birth birth, year of birth
    """,
    de="geburtsdatum, geburtstag, geboren am, tag der geburt, geb datum",
    fr="""
        date de naissance, né le, née le, né e le, date de naiss, ddn, date et lieu de naissance
    """,
    es="""
        fecha de nacimiento, fecha nacimiento, nacimiento, fecha de nac, fecha y lugar de nacimiento, lugar y fecha de
        nacimiento, f nacimiento
    """,
    it="""
        data di nascita, nato il, nato a il, data nascita, luogo e data di nascita, data e luogo di nascita
    """,
    nl="geboortedatum, geboren, geboren op",
    pt="""
        data de nascimento, data nascimento, nascimento, data local e uf de nascimento, data e local de nascimento,
        data de nasc
    """,
    pl="data urodzenia",
    cs="datum narození",
    sk="dátum narodenia",
    hu="születési idő, születési dátum, születési ideje",
    ro="data nașterii",
    sv="födelsedatum, födelsetid",
    da="fødselsdato, fødselsdag",
    nb="fødselsdato",
    fi="syntymäaika",
    et="sünniaeg, sünnikuupäev",
    lv="dzimšanas datums, dzimšanas dati",
    lt="gimimo data",
    sl="datum rojstva",
    hr="datum rođenja",
)
SEX = words_by_language(
    en="sex, gender",
    de="geschlecht",
    fr="sexe",
    es="sexo",
    it="sesso",
    nl="geslacht",
    pt="sexo",
    pl="płeć",
    cs="pohlaví",
    sk="pohlavie",
    hu="nem, neme",
    ro="sex, sexul",
    sv="kön",
    da="køn",
    nb="kjønn",
    fi="sukupuoli",
    et="sugu",
    lv="dzimums",
    lt="lytis",
    sl="spol",
    hr="spol",
)
EXPIRY_DATE = words_by_language(
    en="""
        date of expiry, expiry date, expires, exp, expiration date, date of expiration, valid until, exp date, expires
        on, expiry, valid to, until, licence expiry, license expiry, card expiry, exp exp, date expires, expiry dt,
        validity, valid thru, valid till, expires end, date of exp, card expires
    """,
    de="gültig bis, ablaufdatum, datum des ablaufs, gültigkeit bis, karte gültig bis, bis",
    fr="""
        date d'expiration, expire le, valable jusqu'au, valide jusqu'au, date d'échéance, au, date de fin de validité,
        date d'expir, expiration, date de validité
    """,
    es="""
        fecha de caducidad, válido hasta, validez, fecha de expiración, caducidad, valido hasta el, hasta, fecha de
        vencimiento, vencimiento, vence, válida hasta, vigencia hasta, fecha vencimiento, fecha de venc
    """,
    it="data di scadenza, scadenza, valida fino al, valido fino al, scade il",
    nl="geldig tot, geldig tot en met, datum einde geldigheid, vervaldatum, einde geldigheid, tot",
    pt="""
        data de validade, válido até, data de expiração, validade, data de caducidade, até, válida até, data validade,
        vencimento
    """,
    pl="data ważności, termin ważności, data upływu ważności, ważny do",
    cs="datum skončení platnosti, platnost do, platný do, platí do",
    sk="dátum skončenia platnosti, platnosť do, platný do, platí do",
    hu="érvényességi idő, érvényes, lejárat, lejárat dátuma, érvényesség vége",
    ro="data expirării, valabil până la, valabilitate, expiră la",
    sv="sista giltighetsdag, giltig till, giltigt t o m, gäller till, giltigt till",
    da="udløbsdato, gyldig til, gyldigt til, sidste gyldighedsdag",
    nb="utløpsdato, gyldig til, siste gyldighetsdag",
    fi="viimeinen voimassaolopäivä, voimassa, voimassaoloaika päättyy, voimassa asti",
    et="kehtiv kuni, kehtib kuni, kehtivusaeg",
    lv="derīgs līdz, derīga līdz, derīguma termiņš, derīguma termiņa beigu datums",
    lt="galioja iki, galiojimo data, galiojimo pabaiga",
    sl="datum poteka veljavnosti, velja do, datum poteka, veljavnost do",
    hr="vrijedi do, datum isteka, datum isteka valjanosti",
)
PERSONAL_NUMBER = words_by_language(
    en="""
        personal no, personal number, personal identification number, national identification number, personal code,
        identity number, identity no, tr identity no, national id, national identity number, id number personal,
        aadhaar no, personal id no, nric no, social security number
    """,
    de="persönliche nummer, personenkennzahl, personenkennziffer, personennummer, ahv nr",
    fr="n personnel, numéro personnel, numéro d'identification, n national, numéro national, registre national",
    es="""
        dni, número personal, número de identificación, nie, run, curp, rut, clave única, número de identidad
    """,
    it="codice fiscale, numero personale",
    nl="persoonsnummer, burgerservicenummer, bsn, rijksregisternummer",
    pt="""
        n de identificação civil, número pessoal, n id civil, nic, cpf, nif
    """,
    pl="pesel, numer pesel, nr pesel, numer identyfikacyjny",
    cs="rodné číslo, osobní číslo",
    sk="rodné číslo, osobné číslo",
    hu="személyi azonosító, személyi szám, személyi azonosító jel",
    ro="cnp, cod numeric personal",
    sv="personnummer, personnr",
    da="personnummer, cpr nr, cpr nummer",
    nb="fødselsnummer, personnummer",
    fi="henkilötunnus",
    et="isikukood",
    lv="personas kods",
    lt="asmens kodas",
    sl="emšo",
    hr="oib, osobni identifikacijski broj",
)
ISSUING_COUNTRY = words_by_language(
    en="issuing state, country code, code of issuing state, issuing country, code",
    de="ausstellender staat, ausstellerstaat, staat",
    fr="code du pays, pays émetteur, état émetteur, code pays",
    es="código del estado, estado emisor, país emisor, código del país",
    it="codice del paese, stato emittente, codice paese, stato di rilascio",
    nl="land van afgifte, landcode, code staat",
    pt="código do país, país emissor, estado emissor",
    pl="kod kraju, kod państwa, państwo wydające",
    sv="utfärdande stat, landskod",
    da="udstedende stat, landekode",
)
NOT_BIRTH = words(
    """
        place of birth, geburtsort, lieu de naissance, lugar de nacimiento, luogo di nascita, geboorteplaats, local de
        nascimento, miejsce urodzenia, date of issue, issued, iss, issue date, ausstellungsdatum, ausgestellt am,
        datum der ausstellung, date de délivrance, délivré le, fecha de expedición, data di rilascio, datum afgifte,
        afgegeven op, data de emissão, data wydania, datum vydání, kiállítás dátuma, data emiterii, utfärdandedatum,
        udstedelsesdato, utstedelsesdato, myöntämispäivä, väljaandmise kuupäev, izdošanas datums, išdavimo data, datum
        izdaje, datum izdavanja, datum vydania, rev, first issued
    """
)
NOT_NAME = words(
    """
        name at birth, geburtsname, name und geburtsname, nom d'usage, nom d'époux, nombre del padre, nome do pai,
        nazwisko rodowe, imiona rodziców, rodné příjmení, name of father, name of spouse, name of authority, ordens
        und künstlername, religious name or pseudonym, name of birth, nom de naissance, ehename, ledigname
    """
)
NOT_NUMBER = words(
    """
        authority, behörde, autorité, dd, document discriminator, class, restrictions, endorsements, height, hgt,
        weight, wgt, eyes, access number, card access number, numéro d'accès, numero di accesso, número de acceso,
        can, zugangsnummer, type of document, number of entries, duration of stay
    """
)

SEXES = {
    "M": words_by_language(
        en="m, male, man",
        de="männlich",
        fr="masculin, homme, m m",
        es="masculino, varón, hombre",
        it="maschio, maschile",
        nl="man, mannelijk",
        pl="mężczyzna",
        cs="muž",
        hu="férfi",
        ro="masculin",
        sv="man",
        da="mand",
        nb="mann",
        fi="mies",
    ),
    "F": words_by_language(
        en="f, female, woman",
        de="weiblich, w, w f",
        fr="féminin, femme",
        es="femenino, mujer",
        it="femmina, femminile",
        nl="vrouw, vrouwelijk, v f, v",
        pl="kobieta, k f, k",
        cs="žena, ž f",
        hu="nő, n f",
        sv="kvinna, k f",
        da="kvinde, k f",
        nb="kvinne, k f",
        fi="nainen, n f",
        lv="s f",
    ),
    "X": words_by_language(en="x, unspecified, non binary", de="divers", nl="x x"),
}
KINDS: dict[str, Words] = {
    "passport": {
        "en": ("passport", "travel document"), "de": ("Reisepass", "Reiseausweis"), "fr": ("passeport",),
        "es": ("pasaporte",), "it": ("passaporto",), "nl": ("paspoort",), "pt": ("passaporte",), "pl": ("paszport",),
        "cs": ("cestovní pas",), "sk": ("cestovný pas",), "hu": ("útlevél",), "ro": ("pașaport",), "da": ("pas",),
        "fi": ("passi",), "sl": ("potni list",), "hr": ("putovnica",), "lt": ("pasas",), "lv": ("pase",),
    },
    "identity_card": {
        "en": (
            "identity card", "identification card", "national identity card", "id card", "national id", "aadhaar",
            "permanent account number card", "voter identity card", "national identification card",
        ),
        "de": ("Personalausweis", "Identitätskarte"), "tr": ("kimlik kartı",),
        "fr": ("carte d'identité", "carte nationale d'identité"),
        "es": (
            "documento nacional de identidad", "cédula de identidad", "cédula de ciudadanía", "credencial para votar",
            "documento de identidad", "cédula de extranjería", "documento único de identidad",
            "documento personal de identificación",
        ),
        "it": ("carta d'identità", "carta di identità"),
        "nl": ("identiteitskaart",),
        "pt": ("cartão de cidadão", "bilhete de identidade", "carteira de identidade", "registro geral"),
        "pl": ("dowód osobisty",),
        "cs": ("občanský průkaz",), "sk": ("občiansky preukaz",), "hu": ("személyazonosító igazolvány",),
        "ro": ("carte de identitate",), "sv": ("identitetskort",), "da": ("identitetskort",),
        "nb": ("nasjonalt identitetskort",), "fi": ("henkilökortti",), "et": ("isikutunnistus",),
        "lv": ("personas apliecība",), "lt": ("asmens tapatybės kortelė",), "sl": ("osebna izkaznica",),
        "hr": ("osobna iskaznica",),
    },
    "visa": {
        "en": ("visa",), "de": ("Visum",), "es": ("visado",), "it": ("visto",), "nl": ("visum",), "pt": ("visto",),
        "pl": ("wiza",), "cs": ("vízum",),
    },
    "residence_permit": {
        "en": ("residence permit", "permanent resident card", "biometric residence permit", "residence card"),
        "de": ("Aufenthaltstitel", "Aufenthaltserlaubnis"), "fr": ("titre de séjour",),
        "es": ("permiso de residencia",), "it": ("permesso di soggiorno",),
        "nl": ("verblijfstitel", "verblijfsdocument"), "pt": ("título de residência",), "pl": ("karta pobytu",),
        "cs": ("povolení k pobytu",), "sk": ("povolenie na pobyt",), "hu": ("tartózkodási engedély",),
        "ro": ("permis de ședere",), "sv": ("uppehållstillstånd",), "da": ("opholdstilladelse",),
        "nb": ("oppholdstillatelse",), "fi": ("oleskelulupa",), "et": ("elamisluba",), "lt": ("leidimas gyventi",),
    },
    "driving_licence": {
        "en": ("driving licence", "driver license", "driver licence", "drivers license", "driver's license"),
        "de": ("Führerschein",), "fr": ("permis de conduire",),
        "es": (
            "permiso de conducción", "licencia de conducir", "licencia de conducción", "licencia nacional de conducir",
        ),
        "it": ("patente di guida",), "nl": ("rijbewijs",),
        "pt": ("carta de condução", "carteira nacional de habilitação"),
 "pl": ("prawo jazdy",),
        "cs": ("řidičský průkaz",), "sk": ("vodičský preukaz",), "hu": ("vezetői engedély",),
        "ro": ("permis de conducere",), "sv": ("körkort",), "da": ("kørekort",), "nb": ("førerkort",),
        "fi": ("ajokortti",), "et": ("juhiluba",), "lv": ("vadītāja apliecība",),
        "lt": ("vairuotojo pažymėjimas",), "sl": ("vozniško dovoljenje",), "hr": ("vozačka dozvola",),
    },
}  # fmt: skip
