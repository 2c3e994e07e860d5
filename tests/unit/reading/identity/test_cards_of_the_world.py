"""Cards and passports as states of the whole world print them, made up: captions in two languages, none, numbers."""

from collections.abc import Callable
from datetime import date

import pytest

from docpipe.document import FieldReading, Page
from docpipe.reading import read_layout, sheet_of
from docpipe.trust.contesting import MARGIN
from docpipe.trust.deciding import SUPPORT
from schemas.identity_document import IdentityDocument

DAY = date(2026, 1, 15)
CARDS = [
    pytest.param(
        """
    # CALIFORNIA USA            DRIVER LICENSE

    DL I1234562                                CLASS C
    EXP 08/31/2029                             END NONE
    LN CARDHOLDER
    FN IMA MARIE
    2570 24TH STREET
    ANYTOWN, CA 95818
    DOB 08/31/1977
    RSTR NONE                                  08311977
    SEX F     HAIR BRN     EYES BRN
    HGT 5'-05"     WGT 125 lb                  ISS
    DD 00/00/0000NNNAN/ANFD/YY                 08/31/2024
        """,
        {
            "document_kind": "driving_licence",
            "issuing_country": "USA",
            "document_number": "I1234562",
            "surname": "CARDHOLDER",
            "given_names": "IMA MARIE",
            "birth_date": "1977-08-31",
            "expiry_date": "2029-08-31",
            "sex": "F",
        },
        id="US licence CA",
    ),
    pytest.param(
        """
    # PENNSYLVANIA              visitPA.com
    DRIVER'S LICENSE                           USA

    4d DLN: 99 999 999
    3 DOB: 01/07/1973          DUPS: 000
    4b EXP: 01/08/2027
    4a ISS: 01/07/2023
    1 SAMPLE
    2 ANDREW JASON
    8 123 MAIN STREET
    APT. 1
    HARRISBURG, PA 17101-0000
    15 SEX: M    18 EYES: BRO
    16 HGT: 6'-00"
    9 CLASS: C     9a END: NONE
    12 RESTR: NONE
    5 DD: 1234567890123
        """,
        {
            "document_number": "99 999 999",
            "surname": "SAMPLE",
            "given_names": "ANDREW JASON",
            "birth_date": "1973-01-07",
            "expiry_date": "2027-01-08",
            "sex": "M",
            "issuing_country": "USA",
        },
        id="US licence numbered",
    ),
    pytest.param(
        """
    # TEXAS                     DRIVER LICENSE
    USA
    4d. DL: 12345678            9. Class: C
    4a. Iss: 05/12/2021         4b. Exp: 06/05/2029
    3. DOB: 06/05/1990
    1. GARZA
    2. LUIS ALBERTO
    8. 1234 COMMERCE ST
    DALLAS, TX 75201
    12. Restrictions: NONE      9a. End: NONE
    16. Hgt: 5-11    15. Sex: M    18. Eyes: BRO
    5. DD: 12345678901234567890
        """,
        {
            "document_number": "12345678",
            "surname": "GARZA",
            "given_names": "LUIS ALBERTO",
            "birth_date": "1990-06-05",
            "expiry_date": "2029-06-05",
            "sex": "M",
        },
        id="US licence TX",
    ),
    pytest.param(
        """
    # NEW YORK STATE
    USA                          DRIVER LICENSE

    ID 123 456 789      CLASS D
    MOTORIST
    MICHAEL, M
    2345 ANYWHERE STREET
    ALBANY, NY 12222
    SEX M    HEIGHT 5'-08"    EYES BRO
    DOB 08/31/1978
    EXPIRES 08/31/2030
    E NONE
    R NONE
    ISSUED 08/31/2022
        """,
        {
            "surname": "MOTORIST",
            "given_names": "MICHAEL, M",
            "document_number": "123 456 789",
            "birth_date": "1978-08-31",
            "expiry_date": "2030-08-31",
            "sex": "M",
        },
        id="US licence NY",
    ),
    pytest.param(
        """
    # Florida                    IDENTIFICATION CARD
    USA
    4d B123-456-78-910-0
    1 SMITH
    2 JANE ANN
    8 100 PALM AVE
    MIAMI, FL 33101
    3 DOB 03/15/1985      15 SEX F
    4a ISS 03/15/2020     16 HGT 5'-04"
    4b EXP 03/15/2028
    5 DD X622012345678
        """,
        {
            "document_kind": "identity_card",
            "document_number": "B123-456-78-910-0",
            "surname": "SMITH",
            "given_names": "JANE ANN",
            "birth_date": "1985-03-15",
            "expiry_date": "2028-03-15",
            "sex": "F",
        },
        id="US id card FL",
    ),
    pytest.param(
        """
    # Ontario              DRIVER'S LICENCE
    CANADA               PERMIS DE CONDUIRE
    1,2 NAME/NOM
    TRAN
    LINH ANNE
    8 25 KING STREET W
    TORONTO, ON, M5H 1J8
    4d NUMBER / NUMERO   T1234-56789-01231
    4a ISS/DEL  2021/05/10     4b EXP/EXP  2026/05/10
    5 DD/REF  AB1234567        16 HGT/HAUT  165 cm
    15 SEX/SEXE  F             9 CLASS/CATEG.  G
    3 DOB/DDN  1990/12/31
        """,
        {
            "document_kind": "driving_licence",
            "issuing_country": "CAN",
            "document_number": "T1234-56789-01231",
            "surname": "TRAN",
            "given_names": "LINH ANNE",
            "birth_date": "1990-12-31",
            "expiry_date": "2026-05-10",
            "sex": "F",
        },
        id="Canada Ontario",
    ),
    pytest.param(
        """
    # BRITISH COLUMBIA         DRIVER'S LICENCE
    CAN
    DL:1234567
    DUNN,
    OLIVER JAMES
    12-100 HARBOUR ST
    VICTORIA BC V8V 1A1
    Issued: 2022-Jun-03
    Expires: 2027-Jun-14
    DOB: 1988-Jun-14
    Sex: M   Class: 5
        """,
        {
            "issuing_country": "CAN",
            "surname": "DUNN",
            "given_names": "OLIVER JAMES",
            "document_number": "1234567",
            "birth_date": "1988-06-14",
            "expiry_date": "2027-06-14",
            "sex": "M",
        },
        id="Canada BC",
    ),
    pytest.param(
        """
    # DRIVING LICENCE                     UK
    1.  MORGAN
    2.  SARAH MEREDYTH
    3.  11.03.1976  UNITED KINGDOM
    4a. 19.01.2013   4c. DVLA
    4b. 18.01.2033
    5.  MORGA753116SM9IJ 35
    7.
    8.  122 BURNS CRESCENT, EDINBURGH, EH1 9GP
    9.  AM/A/B1/B/f/k/l/n/p/q
        """,
        {
            "document_kind": "driving_licence",
            "issuing_country": "GBR",
            "surname": "MORGAN",
            "given_names": "SARAH MEREDYTH",
            "birth_date": "1976-03-11",
            "expiry_date": "2033-01-18",
            "document_number": "MORGA753116SM9IJ 35",
        },
        id="UK driving licence",
    ),
    pytest.param(
        """
    # UNITED KINGDOM OF GREAT BRITAIN AND NORTHERN IRELAND
    PASSPORT      Type/Type    Code/Code    Passport No./Passeport No.
    PASSEPORT     P            GBR          107185703
    Surname/Nom (1)
    WEBB
    Given names/Prénoms (2)
    JAMES ROBERT
    Nationality/Nationalité (3)
    BRITISH CITIZEN
    Date of birth/Date de naissance (4)
    17 FEB /FEV 85
    Sex/Sexe (5)    Place of birth/Lieu de naissance (6)
    M               CROYDON
    Date of issue/Date de délivrance (7)     Authority/Autorité (8)
    11 AUG /AOUT 22                          HMPO
    Date of expiry/Date d'expiration (9)
    11 AUG /AOUT 32
        """,
        {
            "document_kind": "passport",
            "issuing_country": "GBR",
            "document_number": "107185703",
            "surname": "WEBB",
            "given_names": "JAMES ROBERT",
            "nationality": "GBR",
            "birth_date": "1985-02-17",
            "sex": "M",
            "expiry_date": "2032-08-11",
        },
        id="UK passport visual",
    ),
    pytest.param(
        """
    # NEW SOUTH WALES, AUSTRALIA
    Driver Licence                         Card Number
                                           2 012 345 678
    Jordan Alexander CITIZEN
    Licence No.
    12345678
    UNIT 5
    1 PITT STREET
    SYDNEY NSW 2000
    Licence Class      Conditions
    C                  S
    Date of Birth      Expiry Date
    14 JUN 1992        20 MAY 2027
        """,
        {
            "document_kind": "driving_licence",
            "issuing_country": "AUS",
            "document_number": "12345678",
            "birth_date": "1992-06-14",
            "expiry_date": "2027-05-20",
        },
        id="Australia NSW licence",
    ),
    pytest.param(
        """
    # DRIVER LICENCE           VICTORIA AUSTRALIA
    JANE CITIZEN
    FLAT 10 77 SAMPLE PARADE
    KEW EAST VIC 3102
    LICENCE EXPIRY     DATE OF BIRTH
    20-05-2029         29-07-1983
    LICENCE TYPE  CAR   CONDITIONS  S B
    LICENCE NO.  987654321
        """,
        {
            "issuing_country": "AUS",
            "surname": "CITIZEN",
            "given_names": "JANE",
            "document_number": "987654321",
            "birth_date": "1983-07-29",
            "expiry_date": "2029-05-20",
        },
        id="Australia Victoria licence",
    ),
    pytest.param(
        """
    # BUNDESREPUBLIK DEUTSCHLAND
    FEDERAL REPUBLIC OF GERMANY / RÉPUBLIQUE FÉDÉRALE D'ALLEMAGNE
    PERSONALAUSWEIS                                   L01X00T47
    IDENTITY CARD/CARTE D'IDENTITÉ
    [a] Name/Surname/Nom  [b] Geburtsname/Name at birth/Nom de naissance
    [a] MUSTERMANN
    [b] GABLER
    Vornamen/Given names/Prénoms
    ERIKA
    Geburtstag/Date of birth/      Staatsangehörigkeit/Nationality/
    Date de naissance              Nationalité
    12.08.1983                     DEUTSCH
    Geburtsort/Place of birth/Lieu de naissance
    BERLIN
    Gültig bis/Date of expiry/      Zugangsnummer/Card Access Number/
    Date d'expiration               Numéro d'accès
    01.08.2031                      938568
        """,
        {
            "document_kind": "identity_card",
            "issuing_country": "DEU",
            "document_number": "L01X00T47",
            "surname": "MUSTERMANN",
            "given_names": "ERIKA",
            "birth_date": "1983-08-12",
            "nationality": "DEU",
            "expiry_date": "2031-08-01",
        },
        id="German ID front",
    ),
    pytest.param(
        """
    # RÉPUBLIQUE FRANÇAISE
    CARTE NATIONALE D'IDENTITÉ N° : 880692310285       Nationalité Française
    Nom : BERTHIER
    Prénom(s) : CORINNE, MARIE
    Sexe : F     Né(e) le : 06.12.1965
    à : PARIS 1ER (75)
    Taille : 1,65m
    Signature du titulaire :
        """,
        {
            "document_kind": "identity_card",
            "issuing_country": "FRA",
            "document_number": "880692310285",
            "surname": "BERTHIER",
            "birth_date": "1965-12-06",
            "sex": "F",
            "nationality": "FRA",
        },
        id="French ID old",
    ),
    pytest.param(
        """
    # RÉPUBLIQUE FRANÇAISE                              FR
    CARTE NATIONALE D'IDENTITÉ / IDENTITY CARD
    NOM / Surname
    MARTIN
    Prénoms / Given names
    Maëlys-Gaëlle, Marie
    SEXE / Sex     NATIONALITÉ / Nationality     DATE DE NAISS. / Date of birth
    F              FRA                           13 07 1990
    LIEU DE NAISSANCE / Place of birth
    PARIS
    N° DU DOCUMENT / Document No      DATE D'EXPIR. / Expiry date
    D2H6862M2                         11 02 2030
        """,
        {
            "document_kind": "identity_card",
            "issuing_country": "FRA",
            "document_number": "D2H6862M2",
            "surname": "MARTIN",
            "birth_date": "1990-07-13",
            "expiry_date": "2030-02-11",
            "sex": "F",
            "nationality": "FRA",
        },
        id="French ID new",
    ),
    pytest.param(
        """
    # ESPAÑA      DOCUMENTO NACIONAL DE IDENTIDAD
    DNI 99999999R
    APELLIDOS
    ESPAÑOLA
    ESPAÑOLA
    NOMBRE
    CARMEN
    SEXO  F     NACIONALIDAD  ESP
    FECHA DE NACIMIENTO
    01 01 1980
    EMISIÓN           VALIDEZ
    01 06 2021        01 06 2031
    NUM SOPORT
    CAA000000
        """,
        {
            "document_kind": "identity_card",
            "issuing_country": "ESP",
            "document_number": "CAA000000",
            "personal_number": "99999999R",
            "surname": "ESPAÑOLA ESPAÑOLA",
            "given_names": "CARMEN",
            "birth_date": "1980-01-01",
            "expiry_date": "2031-06-01",
            "sex": "F",
            "nationality": "ESP",
        },
        id="Spanish DNI",
    ),
    pytest.param(
        """
    # REPUBBLICA ITALIANA                    CA00000AA
    MINISTERO DELL'INTERNO
    CARTA DI IDENTITÀ / IDENTITY CARD
    COMUNE DI / MUNICIPALITY
    SERRADIFALCO
    COGNOME / SURNAME
    ROSSI
    NOME / NAME
    BIANCA
    LUOGO E DATA DI NASCITA
    PLACE AND DATE OF BIRTH
    ROMA (RM) 30.12.1970
    SESSO       STATURA     CITTADINANZA
    SEX         HEIGHT      NATIONALITY
    F           165         ITA
    EMISSIONE / ISSUING     SCADENZA / EXPIRY
    22.06.2022              30.12.2032
        """,
        {
            "document_kind": "identity_card",
            "issuing_country": "ITA",
            "document_number": "CA00000AA",
            "surname": "ROSSI",
            "given_names": "BIANCA",
            "birth_date": "1970-12-30",
            "expiry_date": "2032-12-30",
            "sex": "F",
        },
        id="Italian CIE",
    ),
    pytest.param(
        """
    # KONINKRIJK DER NEDERLANDEN   KINGDOM OF THE NETHERLANDS   ROYAUME DES PAYS-BAS
    PASPOORT PASSPORT PASSEPORT
    type/type/type    code/code/code    documentnummer/document no./no. de document
    P                 NLD               SPECI2021
    naam/surname/nom
    De Bruijn
    e/v Molenaar
    voornamen/given names/prénoms
    Willeke Liselotte
    nationaliteit/nationality/nationalité
    Nederlandse
    geboortedatum/date of birth/date de naissance
    10 MAA/MAR 1985
    geslacht/sex/sexe
    V/F
    geldig tot/date of expiry/date d'expiration
    30 AUG/AUG 2031
        """,
        {
            "document_kind": "passport",
            "issuing_country": "NLD",
            "document_number": "SPECI2021",
            "given_names": "Willeke Liselotte",
            "nationality": "NLD",
            "birth_date": "1985-03-10",
            "expiry_date": "2031-08-30",
            "sex": "F",
        },
        id="Dutch passport",
    ),
    pytest.param(
        """
    # RZECZPOSPOLITA POLSKA     REPUBLIC OF POLAND
    DOWÓD OSOBISTY / IDENTITY CARD
    NAZWISKO / SURNAME
    SPECIMEN
    IMIONA / GIVEN NAMES
    JAN MARIUSZ
    OBYWATELSTWO / NATIONALITY      DATA URODZENIA / DATE OF BIRTH
    POLSKIE                         02.05.1980
    PŁEĆ / SEX     NUMER DOWODU OSOBISTEGO / IDENTITY CARD NUMBER
    M              ZZC108201
    TERMIN WAŻNOŚCI / EXPIRY DATE
    09.02.2030
        """,
        {
            "document_kind": "identity_card",
            "issuing_country": "POL",
            "document_number": "ZZC108201",
            "surname": "SPECIMEN",
            "given_names": "JAN MARIUSZ",
            "birth_date": "1980-05-02",
            "expiry_date": "2030-02-09",
            "sex": "M",
            "nationality": "POL",
        },
        id="Polish ID",
    ),
    pytest.param(
        """
    # SCHWEIZERISCHE EIDGENOSSENSCHAFT  CONFÉDÉRATION SUISSE
    IDENTITÄTSKARTE  CARTE D'IDENTITÉ  CARTA D'IDENTITÀ  IDENTITY CARD
    Name, Nom, Cognome, Num, Surname
    Zürcher
    Vorname(n), Prénom(s), Nome(i), Prenum(s), Given Name(s)
    Beat
    Staatsangehörigkeit, Nationalité, Cittadinanza, Naziunalitad, Nationality
    Schweiz Suisse Svizzera Svizra Switzerland
    Geburtsdatum, Date de naissance, Data di nascita, Data da naschientscha, Date of birth
    03 07 1971
    Geschlecht, Sexe, Sesso, Schlattaina, Sex
    M
    Gültig bis, Date d'expiration, Data di scadenza, Date of expiry
    09 10 2029
    Ausweis-Nr. S1000000
        """,
        {
            "document_kind": "identity_card",
            "issuing_country": "CHE",
            "document_number": "S1000000",
            "surname": "Zürcher",
            "given_names": "Beat",
            "birth_date": "1971-07-03",
            "expiry_date": "2029-10-09",
            "sex": "M",
        },
        id="Swiss ID",
    ),
    pytest.param(
        """
    # MÉXICO    INSTITUTO NACIONAL ELECTORAL
    CREDENCIAL PARA VOTAR
    NOMBRE                              SEXO M
    GÓMEZ
    VELÁZQUEZ
    MARGARITA
    DOMICILIO
    C PITÁGORAS 1253 INT. 4
    COL. MORELOS 04800
    CLAVE DE ELECTOR  GMVLMR80070501M100
    CURP GOVM800705MCLMLR01      AÑO DE REGISTRO 2008 01
    FECHA DE NACIMIENTO     SECCIÓN     VIGENCIA
    05/07/1980              0748        2021 - 2031
        """,
        {
            "document_kind": "identity_card",
            "issuing_country": "MEX",
            "birth_date": "1980-07-05",
        },
        id="Mexican INE",
    ),
    pytest.param(
        """
    # REPÚBLICA ARGENTINA - MERCOSUR
    REGISTRO NACIONAL DE LAS PERSONAS
    DOCUMENTO NACIONAL DE IDENTIDAD
    Apellido / Surname
    MARTÍNEZ
    Nombre / Name
    MARÍA SOL
    Sexo / Sex    Nacionalidad / Nationality    Ejemplar
    F             ARGENTINA                     A
    Fecha de nacimiento / Date of birth
    01 ENE/ JAN 1990
    Fecha de emisión / Date of issue
    04 JUN/ JUN 2022
    Fecha de vencimiento / Date of expiry
    04 JUN/ JUN 2037
    Documento / Document
    35.000.100
        """,
        {
            "document_kind": "identity_card",
            "issuing_country": "ARG",
            "document_number": "35.000.100",
            "surname": "MARTÍNEZ",
            "given_names": "MARÍA SOL",
            "birth_date": "1990-01-01",
            "expiry_date": "2037-06-04",
            "sex": "F",
            "nationality": "ARG",
        },
        id="Argentine DNI",
    ),
    pytest.param(
        """
    # REPÚBLICA FEDERATIVA DO BRASIL
    CARTEIRA NACIONAL DE HABILITAÇÃO / DRIVER LICENSE
    NOME E SOBRENOME
    JOANA PEREIRA LIMA
    DATA, LOCAL E UF DE NASCIMENTO
    12/04/1991, SAO PAULO, SP
    DATA EMISSÃO      VALIDADE
    10/05/2022        09/05/2032
    DOC IDENTIDADE / ORG EMISSOR / UF
    123456789 SSP SP
    CPF               N REGISTRO
    123.456.789-09    01234567890
    NACIONALIDADE
    BRASILEIRO(A)
        """,
        {
            "document_kind": "driving_licence",
            "issuing_country": "BRA",
            "birth_date": "1991-04-12",
            "expiry_date": "2032-05-09",
            "document_number": "01234567890",
        },
        id="Brazil CNH",
    ),
    pytest.param(
        """
    # REPÚBLICA DE CHILE
    CÉDULA DE IDENTIDAD
    APELLIDOS
    GONZÁLEZ
    SOTO
    NOMBRES
    CAMILA ANDREA
    NACIONALIDAD   SEXO
    CHILENA        F
    FECHA DE NACIMIENTO    NÚMERO DOCUMENTO
    01 MAR 1985            101.234.567
    FECHA DE EMISIÓN       FECHA DE VENCIMIENTO
    16 SEP 2021            16 SEP 2031
    RUN 12.345.678-5
        """,
        {
            "document_kind": "identity_card",
            "issuing_country": "CHL",
            "document_number": "101.234.567",
            "surname": "GONZÁLEZ SOTO",
            "given_names": "CAMILA ANDREA",
            "birth_date": "1985-03-01",
            "expiry_date": "2031-09-16",
            "sex": "F",
            "nationality": "CHL",
        },
        id="Chile cedula",
    ),
    pytest.param(
        """
    # REPÚBLICA DE COLOMBIA
    IDENTIFICACIÓN PERSONAL
    CÉDULA DE CIUDADANÍA
    NUMERO 1.020.304.050
    RODRÍGUEZ PÁEZ
    APELLIDOS
    CAROLINA
    NOMBRES
        """,
        {
            "document_kind": "identity_card",
            "issuing_country": "COL",
            "document_number": "1.020.304.050",
            "surname": "RODRÍGUEZ PÁEZ",
            "given_names": "CAROLINA",
        },
        id="Colombia cedula",
    ),
    pytest.param(
        """
    # भारत गणराज्य REPUBLIC OF INDIA
    Type   Country Code   Passport No.
    P      IND            J8369854
    Surname
    RAMADUGULA
    Given Name(s)
    SITA MAHA LAKSHMI
    Nationality    Sex    Date of Birth
    INDIAN         F      23/09/1959
    Place of Birth
    GUNTUPALLI, ANDHRA PRADESH
    Place of Issue
    HYDERABAD
    Date of Issue       Date of Expiry
    11/10/2021          10/10/2031
        """,
        {
            "document_kind": "passport",
            "issuing_country": "IND",
            "document_number": "J8369854",
            "surname": "RAMADUGULA",
            "given_names": "SITA MAHA LAKSHMI",
            "birth_date": "1959-09-23",
            "expiry_date": "2031-10-10",
            "sex": "F",
            "nationality": "IND",
        },
        id="Indian passport",
    ),
    pytest.param(
        """
    # भारत सरकार   GOVERNMENT OF INDIA
    Rahul Deshpande
    DOB: 14/02/1988
    MALE
    2345 6789 0123
        """,
        {
            "issuing_country": "IND",
            "birth_date": "1988-02-14",
            "sex": "M",
        },
        id="Indian Aadhaar",
    ),
    pytest.param(
        """
    # INCOME TAX DEPARTMENT      GOVT. OF INDIA
    Permanent Account Number Card
    ABCPD1234E
    Name
    RAHUL DESHPANDE
    Father's Name
    MOHAN DESHPANDE
    Date of Birth
    14/02/1988
        """,
        {
            "document_number": "ABCPD1234E",
            "birth_date": "1988-02-14",
            "issuing_country": "IND",
        },
        id="Indian PAN",
    ),
    pytest.param(
        """
    # REPUBLIC OF SINGAPORE
    IDENTITY CARD NO. S1234567D
    Name
    TAN WEI LING
    Race
    CHINESE
    Date of birth      Sex
    07-08-1990         F
    Country/Place of birth
    SINGAPORE
        """,
        {
            "document_kind": "identity_card",
            "issuing_country": "SGP",
            "document_number": "S1234567D",
            "birth_date": "1990-08-07",
            "sex": "F",
        },
        id="Singapore NRIC",
    ),
    pytest.param(
        """
    # TÜRKİYE CUMHURİYETİ KİMLİK KARTI
    REPUBLIC OF TURKEY IDENTITY CARD
    T.C. Kimlik No / TR Identity No
    12345678901
    Soyadı / Surname
    YILMAZ
    Adı / Given Name(s)
    AYŞE
    Doğum Tarihi / Date of Birth     Cinsiyeti / Gender
    22.09.1986                       K / F
    Seri No / Document No            Uyruğu / Nationality
    A08J01234                        T.C./TUR
    Son Geçerlilik / Valid Until
    12.02.2031
        """,
        {
            "document_kind": "identity_card",
            "issuing_country": "TUR",
            "document_number": "A08J01234",
            "surname": "YILMAZ",
            "given_names": "AYŞE",
            "birth_date": "1986-09-22",
            "expiry_date": "2031-02-12",
            "sex": "F",
            "nationality": "TUR",
        },
        id="Turkish ID",
    ),
    pytest.param(
        """
    # REPUBLIC OF SOUTH AFRICA
    NATIONAL IDENTITY CARD
    Surname
    NKOSI
    Names
    THANDIWE
    Sex: F    Nationality: RSA
    Identity Number: 8001015009087
    Date of Birth: 01 JAN 1980
    Country of Birth: RSA
        """,
        {
            "document_kind": "identity_card",
            "issuing_country": "ZAF",
            "surname": "NKOSI",
            "given_names": "THANDIWE",
            "birth_date": "1980-01-01",
            "sex": "F",
            "personal_number": "8001015009087",
        },
        id="South African ID",
    ),
    pytest.param(
        """
    # FEDERAL REPUBLIC OF NIGERIA
    NATIONAL IDENTITY CARD
    SURNAME/NOM
    ADEBAYO
    GIVEN NAMES/PRÉNOMS
    FEMI OLUWASEUN
    DATE OF BIRTH      SEX/SEXE
    01 OCT 1989        M
    NATIONALITY/NATIONALITÉ
    NGA
    DOC. NO.    EXPIRY DATE
    123456789   30 NOV 2029
        """,
        {
            "document_kind": "identity_card",
            "issuing_country": "NGA",
            "document_number": "123456789",
            "surname": "ADEBAYO",
            "given_names": "FEMI OLUWASEUN",
            "birth_date": "1989-10-01",
            "expiry_date": "2029-11-30",
            "sex": "M",
            "nationality": "NGA",
        },
        id="Nigerian NIN slip",
    ),
    pytest.param(
        """
    # CEADÚNAS TIOMÁNA   DRIVING LICENCE   ÉIRE IRELAND
    IRL
    1. BYRNE
    2. AOIFE MARY
    3. 02.06.1993 IRELAND
    4a. 12.05.2020   4c. NDLS
    4b. 11.05.2030
    4d. 123456789
    5. 246813579
    8. 4 SEA ROAD, GALWAY
    9. AM/B/W
        """,
        {
            "document_kind": "driving_licence",
            "issuing_country": "IRL",
            "surname": "BYRNE",
            "given_names": "AOIFE MARY",
            "birth_date": "1993-06-02",
            "expiry_date": "2030-05-11",
            "document_number": "246813579",
        },
        id="Irish driving licence",
    ),
    pytest.param(
        """
    # NEW ZEALAND     DRIVER LICENCE
    1. SURNAME   2. FIRST NAMES
    1. WAAKA
    2. HEMI TANE
    3. 15-04-1987
    4a. 10-03-2019   4b. 10-03-2029
    5a. DN123456
    5b. 123
    9. CLASS 1
        """,
        {
            "document_kind": "driving_licence",
            "issuing_country": "NZL",
            "surname": "WAAKA",
            "given_names": "HEMI TANE",
            "birth_date": "1987-04-15",
            "expiry_date": "2029-03-10",
            "document_number": "DN123456",
        },
        id="NZ licence",
    ),
    pytest.param(
        """
    # PASSPORT      UNITED STATES OF AMERICA
    Type / Type / Tipo    Code / Code / Codigo    Passport No. / No. du Passeport / No. de Pasaporte
    P                     USA                     963545637
    Surname / Nom / Apellidos
    JOHN
    Given Names / Prénoms / Nombres
    DOE
    Nationality / Nationalité / Nacionalidad
    UNITED STATES OF AMERICA
    Date of birth / Date de naissance / Fecha de nacimiento
    15 Mar 1996
    Place of birth / Lieu de naissance / Lugar de nacimiento     Sex / Sexe / Sexo
    CALIFORNIA, U.S.A.                                           M
    Date of issue / Date de délivrance / Fecha de expedición     Authority / Autorité / Autoridad
    14 Apr 2017                                                  United States
    Date of expiration / Date d'expiration / Fecha de caducidad  Department of State
    14 Apr 2027
        """,
        {
            "document_kind": "passport",
            "issuing_country": "USA",
            "document_number": "963545637",
            "surname": "JOHN",
            "given_names": "DOE",
            "birth_date": "1996-03-15",
            "expiry_date": "2027-04-14",
            "sex": "M",
            "nationality": "USA",
        },
        id="US passport visual",
    ),
    pytest.param(
        """
    # AUFENTHALTSTITEL      D
    RESIDENCE PERMIT
    Name / Surname
    KOVALENKO
    Vornamen / Given names
    OLENA
    Geschlecht / Sex   Staatsangehörigkeit / Nationality   Geburtsdatum / Date of birth
    F                  UKR                                 03.11.1990
    Art des Titels / Type of permit
    AUFENTHALTSERLAUBNIS
    Karte gültig bis / Card expiry
    12.04.2027
    Y12345678
        """,
        {
            "document_kind": "residence_permit",
            "surname": "KOVALENKO",
            "given_names": "OLENA",
            "birth_date": "1990-11-03",
            "expiry_date": "2027-04-12",
            "sex": "F",
            "nationality": "UKR",
        },
        id="EU residence permit",
    ),
    pytest.param(
        """
    # KINGDOM OF SWEDEN     IDENTITY CARD
    LINDQVIST
    Efternamn/Surname
    EVA KARIN
    Förnamn/Given names
    1982-05-06            F
    Födelsedatum/Date of birth      Kön/Sex
    2030-01-20
    Sista giltighetsdag/Date of expiry
        """,
        {
            "issuing_country": "SWE",
            "surname": "LINDQVIST",
            "given_names": "EVA KARIN",
            "birth_date": "1982-05-06",
            "expiry_date": "2030-01-20",
        },
        id="Captions under values",
    ),
    pytest.param(
        """
    # REPUBLIC OF KENYA      NATIONAL IDENTITY CARD
    SERIAL NUMBER: 234567890     ID NUMBER: 31234567
    FULL NAMES
    WANJIKU MARY NJERI
    DATE OF BIRTH
    12.03.1990
    SEX
    FEMALE
    DATE OF ISSUE
    04.05.2018
        """,
        {
            "issuing_country": "KEN",
            "birth_date": "1990-03-12",
            "sex": "F",
        },
        id="captions small above in one line",
    ),
    pytest.param(
        """
    # BELGIË BELGIQUE BELGIEN BELGIUM
    IDENTITEITSKAART CARTE D'IDENTITÉ PERSONALAUSWEIS IDENTITY CARD
    Naam / Name
    Specimen
    Voornamen / Given names
    Specimen Ann
    Geslacht / Nationaliteit / Geboortedatum
    Sex        Nationality     Date of birth
    V/F        BEL             01 JAN/JAN 1985
    Rijksregisternr. / National Register N°
    85.01.01-200.15
    Kaartnr. / Card N°        Vervalt op / Expires on
    591-1234567-89            01.01.2030
        """,
        {
            "document_kind": "identity_card",
            "issuing_country": "BEL",
            "surname": "Specimen",
            "given_names": "Specimen Ann",
            "birth_date": "1985-01-01",
            "expiry_date": "2030-01-01",
            "document_number": "591-1234567-89",
            "sex": "F",
            "nationality": "BEL",
        },
        id="Belgian eID",
    ),
    pytest.param(
        """
    # FÜHRERSCHEIN  REPUBLIK ÖSTERREICH
    A
    1. Huber
    2. Franz Josef
    3. 04.03.1970 Graz
    4a. 01.02.2020   4c. BH Graz-Umgebung
    4b. 31.01.2035
    5. 20123456
    9. AM/B
        """,
        {
            "document_kind": "driving_licence",
            "issuing_country": "AUT",
            "surname": "Huber",
            "given_names": "Franz Josef",
            "birth_date": "1970-03-04",
            "expiry_date": "2035-01-31",
            "document_number": "20123456",
        },
        id="Austrian licence",
    ),
    pytest.param(
        """
    # CANADA
    PASSPORT PASSEPORT
    Type/Type   Issuing Country/Pays émetteur   Passport No./N° de passeport
    P           CAN                             GA302922
    Surname/Nom
    MARTIN
    Given names/Prénoms
    SARAH
    Nationality/Nationalité
    CANADIAN/CANADIENNE
    Date of birth/Date de naissance
    01 JAN /JAN 90
    Sex/Sexe   Place of birth/Lieu de naissance
    F          OTTAWA CAN
    Date of issue/Date de délivrance
    14 JAN /JAN 23
    Date of expiry/Date d'expiration
    14 JAN /JAN 33
        """,
        {
            "document_kind": "passport",
            "issuing_country": "CAN",
            "document_number": "GA302922",
            "surname": "MARTIN",
            "given_names": "SARAH",
            "nationality": "CAN",
            "birth_date": "1990-01-01",
            "expiry_date": "2033-01-14",
            "sex": "F",
        },
        id="Two digit years passport CA",
    ),
    pytest.param(
        """
    # REPÚBLICA PORTUGUESA
    CARTÃO DE CIDADÃO  CITIZEN CARD
    APELIDO(S) / SURNAME
    CARVALHO
    NOME(S) / GIVEN NAMES
    INÊS
    SEXO / SEX    ALTURA / HEIGHT    NACIONALIDADE / NATIONALITY
    F             1,65               PRT
    DATA DE NASCIMENTO / DATE OF BIRTH
    21 05 1988
    Nº DOCUMENTO / DOCUMENT No.          DATA DE VALIDADE / EXPIRY DATE
    12345678 9 ZX4                       15 03 2031
        """,
        {
            "document_kind": "identity_card",
            "issuing_country": "PRT",
            "surname": "CARVALHO",
            "given_names": "INÊS",
            "birth_date": "1988-05-21",
            "expiry_date": "2031-03-15",
            "sex": "F",
            "nationality": "PRT",
        },
        id="Portuguese CC",
    ),
    pytest.param(
        """
    # ROUMANIE ROMANIA ROMANIA
    CARTE D'IDENTITE  CARTE DE IDENTITATE  IDENTITY CARD
    SERIA RX NR 123456
    CNP 1850712345678
    Nume/Nom/Last name
    POPESCU
    Prenume/Prenom/First name
    ION
    Cetățenie/Nationalite/Nationality      Sex/Sexe/Sex
    Română / ROU                           M
    Loc naștere/Lieu de naissance/Place of birth
    Mun. București
    Emisă de/Delivree par/Issued by         Valabilitate/Validite/Validity
    SPCLEP S2                               12.07.18-12.07.2028
        """,
        {
            "document_kind": "identity_card",
            "surname": "POPESCU",
            "given_names": "ION",
            "sex": "M",
            "nationality": "ROU",
        },
        id="Romanian CI",
    ),
    pytest.param(
        """
    # HONG KONG PERMANENT IDENTITY CARD
    LOK, Wing Ching
    Date of Birth
    03-06-1985
    F   ***AZ
    Date of Issue
    (11-18)  26-11-18
    C668668(E)
        """,
        {
            "document_kind": "identity_card",
            "birth_date": "1985-06-03",
        },
        id="Hong Kong",
    ),
    pytest.param(
        """
    # REPUBLIC OF THE PHILIPPINES
    DEPARTMENT OF TRANSPORTATION   LAND TRANSPORTATION OFFICE
    DRIVER'S LICENSE
    Last Name, First Name, Middle Name
    DELA CRUZ, JUAN PEDRO, SANTOS
    Nationality    Sex    Date of Birth    Weight (kg)   Height (m)
    PHL            M      1987/10/04       70            1.55
    License No.        Expiration Date      Agency Code
    N03-12-123456      2032/10/04           N32
        """,
        {
            "document_kind": "driving_licence",
            "issuing_country": "PHL",
            "document_number": "N03-12-123456",
            "birth_date": "1987-10-04",
            "expiry_date": "2032-10-04",
            "sex": "M",
            "nationality": "PHL",
        },
        id="Philippines licence",
    ),
    pytest.param(
        """
    # UNITED STATES OF AMERICA    PERMANENT RESIDENT
    Surname
    SPECIMEN
    Given Name
    TEST V
    USCIS#         Category
    000-001-001    IR1
    Country of Birth
    Utopia
    Date of Birth     Sex
    01 AUG 1967       F
    Card Expires: 08/21/27
    Resident Since: 02/08/07
        """,
        {
            "issuing_country": "USA",
            "surname": "SPECIMEN",
            "given_names": "TEST V",
            "birth_date": "1967-08-01",
            "sex": "F",
            "expiry_date": "2027-08-21",
        },
        id="US permanent resident",
    ),
    pytest.param(
        """
    # JAPAN   PASSPORT   日本国旅券
    Type   Issuing country   Passport No.
    P      JPN               TH1234567
    Surname
    GAIMU
    Given name
    SAKURA
    Nationality      Date of birth
    JAPAN            20 FEB 1986
    Sex   Registered Domicile
    F     TOKYO
    Date of issue
    20 MAR 2022
    Date of expiry
    20 MAR 2032
        """,
        {
            "document_kind": "passport",
            "issuing_country": "JPN",
            "document_number": "TH1234567",
            "surname": "GAIMU",
            "given_names": "SAKURA",
            "birth_date": "1986-02-20",
            "expiry_date": "2032-03-20",
            "sex": "F",
            "nationality": "JPN",
        },
        id="Japanese licence-like",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), CARDS)
def test_a_card(page: Callable[..., Page], text: str, wanted: dict[str, str]) -> None:
    read = read_layout([sheet_of(page(text))], IdentityDocument, DAY).fields
    assert {name: _said(read[name]) for name in wanted} == wanted


def _said(cell: object) -> str:
    """The value, or that it is in doubt: two candidates, or one that little speaks for."""
    assert isinstance(cell, FieldReading)
    if cell.signals["margin"] < MARGIN < SUPPORT:
        return "doubt"
    return str(cell.value)
