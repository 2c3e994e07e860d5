"""Preambles as contracts of many kinds phrase them: whom they name, and from when they are."""

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., dict[str, Any]]

PREAMBLES = [
    # the American standard, two corporations
    (
        'This Supply Agreement (this "Agreement") is made and entered into as of March 5, 2004 (the '
        '"Effective Date") by '
        'and between Northwind Traders, Inc., a Delaware corporation with offices at 12 Harbor Road, Boston, '
        'Massachusetts 02110 ("Supplier"), and Fabrikam Foods LLC, an Ohio limited liability company ("Buyer").',
        ["Northwind Traders, Inc.", "Fabrikam Foods LLC"], "2004-03-05", "2004-03-05",
    ),
    # the day in words, a person
    (
        'THIS EMPLOYMENT AGREEMENT is entered into this 12th day of June, 1998, by and between Harrow Biotech '
        'Corporation (hereinafter referred to as "Employer") and Dr. Eleanor V. Marsh, an individual residing at 4 Elm '
        'Court, Dayton, Ohio (hereinafter referred to as "Employee").',
        ["Harrow Biotech Corporation", "Dr. Eleanor V. Marsh"], "1998-06-12", None,
    ),
    # the whole date in words
    (
        'THIS INDENTURE, made the first day of January, nineteen hundred ninety-six, between ALDER '
        'HOLDINGS LIMITED, as '
        'Landlord, and BRIGHTWATER STORES CORP., as Tenant.',
        ["ALDER HOLDINGS LIMITED", "BRIGHTWATER STORES CORP."], "1996-01-01", None,
    ),
    # all capitals
    (
        'THIS LICENSE AGREEMENT IS MADE AS OF AUGUST 1, 2001 BETWEEN CALDERA SOFTWARE, INC., A CALIFORNIA CORPORATION '
        '("LICENSOR"), AND QUILLON SYSTEMS, INC., A NEVADA CORPORATION ("LICENSEE").',
        ["CALDERA SOFTWARE, INC.", "QUILLON SYSTEMS, INC."], "2001-08-01", "2001-08-01",
    ),
    # no legal forms, no descriptions
    (
        'This Agreement dated 7 April 2010 is between Green Valley Farm and Sunrise Dairy Cooperative.',
        ["Green Valley Farm", "Sunrise Dairy Cooperative"], "2010-04-07", None,
    ),
    # a firm of partners with commas, "and" within a name
    (
        'This Agreement is made on 3 May 2011 between Morgan, Hale & Whitcombe LLP ("the Firm") and '
        'Marks and Taylor plc, '
        'a company incorporated in England ("the Client").',
        ["Morgan, Hale & Whitcombe LLP", "Marks and Taylor plc"], "2011-05-03", None,
    ),
    # an institution "of" somewhere
    (
        'This Agency Agreement, effective as of July 1, 1999, is by and between Provident Mutual Life '
        'Insurance Company '
        'of Vermont ("Company") and The Regents of the University of Oregon ("University").',
        ["Provident Mutual Life Insurance Company of Vermont", "The Regents of the University of Oregon"],
        "1999-07-01", "1999-07-01",
    ),
    # three parties in a row
    (
        'THIS AGREEMENT is dated as of December 14, 1997, by and among Southgate Medical, Inc., a Delaware corporation '
        '("Southgate"), Pinnacle Sales & Service, Inc., a Florida corporation ("Parent"), and PSX Merger Corp., a '
        'Delaware corporation and a wholly owned subsidiary of Parent ("Sub").',
        ["Southgate Medical, Inc.", "Pinnacle Sales & Service, Inc.", "PSX Merger Corp."], "1997-12-14", "1997-12-14",
    ),
    # the person beside her company
    (
        'This Endorsement Agreement is entered into as of August 24, 1995 by and among Lena Hartwell, '
        'Inc. ("LHI"), Lena '
        'Hartwell, an individual ("Hartwell"), The Summers/Field Co. ("Agent") and Meridian Eyewear '
        'Group ("Licensee").',
        ["Lena Hartwell, Inc.", "Lena Hartwell", "The Summers/Field Co.", "Meridian Eyewear Group"],
        "1995-08-24", "1995-08-24",
    ),
    # d/b/a is no party, nor who acts for one
    (
        'This Agreement is made on May 2, 2016 by and between Tall Pines LLC d/b/a Pine Coffee, represented by its '
        'manager John Q. Roe ("Seller"), and Orchard Street Bakery, Inc., acting through its president Mary Major '
        '("Purchaser").',
        ["Tall Pines LLC", "Orchard Street Bakery, Inc."], "2016-05-02", None,
    ),
    # of the one part, of the other part
    (
        'AN AGREEMENT made the 5th day of March 2004 BETWEEN Kestrel Aviation Limited whose registered office is at 1 '
        'Hangar Lane, Luton (hereinafter called "the Owner") of the one part and Merlin Charter Limited '
        'whose registered '
        'office is at 9 Field Way, Leeds (hereinafter called "the Hirer") of the other part.',
        ["Kestrel Aviation Limited", "Merlin Charter Limited"], "2004-03-05", None,
    ),
    # a numbered list of parties, as in England
    (
        'THIS AGREEMENT is dated 9 October 2014\nPARTIES\n(1) HOLLIS BUILDERS LIMITED incorporated and registered in '
        'England and Wales with company number 01234567 whose registered office is at 2 Mill Lane, '
        'Derby (Contractor).\n'
        '(2) WESTON ESTATES LLP incorporated and registered in England and Wales with company number '
        'OC345678 (Employer).\n'
        'BACKGROUND\n(A) The Employer wishes to build.',
        ["HOLLIS BUILDERS LIMITED", "WESTON ESTATES LLP"], "2014-10-09", None,
    ),
    # BETWEEN on a line of its own
    (
        'DATED 21 June 2018\nBETWEEN:\n(1) Novaline Pharma S.A., a company organised under the laws of Luxembourg '
        '("Novaline"); and\n(2) Estrella Labs S.L., a company organised under the laws of Spain ("Estrella").\n'
        'WHEREAS Novaline makes medicines;',
        ["Novaline Pharma S.A.", "Estrella Labs S.L."], "2018-06-21", None,
    ),
    # party A, party B, as in China
    (
        'COOPERATION AGREEMENT\nParty A: Suzhou Golden Bridge Trading Co., Ltd.\nParty B: Harbin '
        'Snowfield Machinery Co., '
        'Ltd.\nDate: February 8, 2007\nWHEREAS both parties wish to work together;',
        ["Suzhou Golden Bridge Trading Co., Ltd.", "Harbin Snowfield Machinery Co., Ltd."], "2007-02-08", None,
    ),
    # roles as labels
    (
        'RESIDENTIAL LEASE\nLandlord: Harriet Stone\nTenant: Paul Mercer\nDate: September 1, 2019\n1. Premises. The '
        'Landlord lets the flat.',
        ["Harriet Stone", "Paul Mercer"], "2019-09-01", None,
    ),
    # no "between": one grants to the other
    (
        'THIS AGREEMENT (the "Agreement") entered into as of the 19 day of May, 2005 (the "Effective '
        'Date") provides the '
        'terms under which Cobalt Media Technologies, Inc., a Nevada corporation having an address at 51 W. Oak Road, '
        'Margate, FL 33063 USA ("COBALT"), authorizes Direct Reply, Inc., a Pennsylvania Corporation, '
        'having an address at '
        '11 Lancaster Avenue, Berwyn, PA 19312 ("RESELLER") to be its agent.',
        ["Cobalt Media Technologies, Inc.", "Direct Reply, Inc."], "2005-05-19", "2005-05-19",
    ),
    # the date left blank
    (
        'SUPPORT AGREEMENT dated as of April __, 2005 (the "Effective Date"), between Arrowhead Video, '
        'Inc., a Delaware '
        'corporation ("Arrowhead"), and Wildwood, Inc., a California corporation ("Wildwood").',
        ["Arrowhead Video, Inc.", "Wildwood, Inc."], None, None,
    ),
    # the day left blank
    (
        'This Agreement is made this ____ day of March, 2004 by and between Tern Shipping Ltd. ("Owner") and Gannet '
        'Cargo Ltd. ("Charterer").',
        ["Tern Shipping Ltd.", "Gannet Cargo Ltd."], None, None,
    ),
    # effective on another day than it was made
    (
        'This Promotion Agreement is made as of January 26, 1998, effective as of February 1, 1998, by and between '
        'Netcity, Inc., a Delaware corporation ("Netcity"), and Outland Post, Inc., a Connecticut '
        'corporation ("Outland").',
        ["Netcity, Inc.", "Outland Post, Inc."], "1998-01-26", "1998-02-01",
    ),
    # parties before the date
    (
        'This Manufacturing Agreement is entered into by and between Resound Hearing, Inc., a Delaware corporation '
        '("Subcontractor") and Innertone Technologies, Inc., a Nevada corporation ("Manufacturer"), '
        'dated effective October '
        '3, 2018 (the "Effective Date").',
        ["Resound Hearing, Inc.", "Innertone Technologies, Inc."], "2018-10-03", "2018-10-03",
    ),
    # a bank with N.A., and its role after "as"
    (
        'CREDIT AGREEMENT, dated as of May 18, 2012, among Larkspur Energy Partners, L.P., as Borrower, First Prairie '
        'Bank, N.A., as Administrative Agent, and Harvest National Bank, as Lender.',
        ["Larkspur Energy Partners, L.P.", "First Prairie Bank, N.A.", "Harvest National Bank"],
        "2012-05-18", "2012-05-18",
    ),
    # a site as a name
    (
        'This Promotion Agreement ("Agreement") is entered into effective September 10, 2015 between StageBooker.com '
        '("Promoter") of 275 Fifth Avenue, New York, NY 10016 and VXUE, Inc., ("VXUE"), a Nevada '
        'corporation, with offices '
        'at 104 West 29th Street, New York, NY 10001.',
        ["StageBooker.com", "VXUE, Inc."], "2015-09-10", "2015-09-10",
    ),
    # German, the standard
    (
        'Dienstleistungsvertrag\nzwischen der Nordlicht Energie GmbH, Hafenstraße 4, 20457 Hamburg, '
        'vertreten durch den '
        'Geschäftsführer Jens Petersen (nachfolgend „Auftraggeber“ genannt)\nund\nder Weber & Söhne GmbH & Co. KG, '
        'Lindenweg 8, 50667 Köln (nachfolgend „Auftragnehmer“ genannt)\nwird folgender Vertrag geschlossen:',
        ["Nordlicht Energie GmbH", "Weber & Söhne GmbH & Co. KG"], None, None,
    ),
    # German, persons, dashes
    (
        'Mietvertrag\nZwischen Frau Sabine Vogt, wohnhaft Gartenstraße 3, 04109 Leipzig – nachfolgend '
        '„Vermieterin“ – und '
        'Herrn Tobias Lang, geboren am 12.03.1985, wohnhaft Ringweg 9, 04109 Leipzig – nachfolgend „Mieter“ – wird am '
        '1. Juni 2020 folgender Mietvertrag geschlossen:',
        ["Sabine Vogt", "Tobias Lang"], "2020-06-01", None,
    ),
    # French, the standard
    (
        'CONTRAT DE PRESTATION DE SERVICES\nENTRE LES SOUSSIGNÉS :\nLa société Atelier Lumière SARL, au '
        'capital de 10 000 '
        'euros, immatriculée au RCS de Lyon sous le numéro 123 456 789, représentée par Madame Claire '
        'Fontaine, ci-après '
        'dénommée « le Prestataire »,\net\nBoulangerie Martin SAS, dont le siège social est situé 4 rue '
        'des Lilas, 69002 '
        'Lyon, ci-après dénommée « le Client »,\nIl a été convenu ce qui suit :',
        ["Atelier Lumière SARL", "Boulangerie Martin SAS"], None, None,
    ),
]  # fmt: skip

MORE = [
    # a university and a foundation
    ('This Research Agreement is made as of 1 March 2012 between Stanmore University ("University") and The Bright '
     'Foundation ("Sponsor").', ["Stanmore University", "The Bright Foundation"]),
    # a city
    ('THIS CONTRACT is made by and between the City of Fairmont, a municipal corporation ("City"), '
     'and Delta Paving Co., '
     'an Iowa corporation ("Contractor").', ["City of Fairmont", "Delta Paving Co."]),
    # a state department
    ('This Agreement is between the State of Nevada, Department of Health ("Department") and Carewell Clinics, Inc. '
     '("Provider").', ["State of Nevada, Department of Health", "Carewell Clinics, Inc."]),
    # a place within the name
    ('This Deed is made between Oakfield (UK) Limited, a company registered in England ("Oakfield") '
     'and Sanming (Shanghai) '
     'Co., Ltd., a company organized in China ("Sanming").', ["Oakfield (UK) Limited", "Sanming (Shanghai) Co., Ltd."]),
    # a figure first
    ('This Agreement is by and between 3D Forge Company, a Minnesota corporation ("3D Forge"), and 24/7 Fitness LLC '
     '("Franchisee").', ["3D Forge Company", "24/7 Fitness LLC"]),
    # a trustee
    ('THIS TRUST DEED is made between Emily Carter, of 5 High Street, Bath (the "Settlor") and James Carter and Ruth '
     'Oakes (the "Trustees").', ["Emily Carter", "James Carter", "Ruth Oakes"]),
    # junior
    ('This Consulting Agreement is made by and between Ridgeline Oil Corp., a Texas corporation (the "Company"), and '
     'Walter B. Hayes, Jr., an individual (the "Consultant").', ["Ridgeline Oil Corp.", "Walter B. Hayes, Jr."]),
    # "The" is a part of the name
    ('This Agreement is between The Baxley Company, an Ohio corporation ("Baxley"), and The Mint Group, Ltd. ("Mint").',
     ["The Baxley Company", "The Mint Group, Ltd."]),
    # affiliates are no parties
    ('This Agreement is between Lumenix Corp., a Delaware corporation, on behalf of itself and its '
     'affiliates ("Lumenix"), '
     'and Ostara Ltd., a company of Israel ("Ostara").', ["Lumenix Corp.", "Ostara Ltd."]),
    # a division
    ('This Agreement is between Interstate Gas Company, a division of Prairie Western Gas Company '
     '("Shipper"), and Ozark '
     'Pipeline Company, an Arkansas corporation ("Transporter").',
     ["Interstate Gas Company", "Ozark Pipeline Company"]),
    # commas before the brackets
    ('This Agreement is made by and between Trident Labs, Inc., ("Trident") with offices at 300 River Center, Detroit, '
     'Michigan 48243 and Ivory Web, Inc., ("Ivory") with offices at 170 Fifth Avenue, New York, New York 10010.',
     ["Trident Labs, Inc.", "Ivory Web, Inc."]),
    # collectively the parties
    ('This NDA is entered into by and between Pelican Data, Inc. ("Pelican") and Heron Analytics, '
     'LLC ("Heron") (each a '
     '"Party" and collectively the "Parties").', ["Pelican Data, Inc.", "Heron Analytics, LLC"]),
    # definitions without brackets
    ('This Agreement is entered into by Cedar Homes, Inc., a Georgia corporation, hereinafter '
     'referred to as "Builder", and '
     'Nina Alvarez, hereinafter referred to as "Owner".', ["Cedar Homes, Inc.", "Nina Alvarez"]),
    # a couple
    ('THIS LEASE is made between Granite Properties LLC ("Landlord") and Peter Lund and Anna Lund ("Tenant").',
     ["Granite Properties LLC", "Peter Lund", "Anna Lund"]),
    # a Dutch firm and an Italian one
    ('This Distribution Agreement is made between Tulp Techniek B.V., a company under Dutch law ("Principal"), and '
     'Macchine Rossi S.p.A., a company under Italian law ("Distributor").',
     ["Tulp Techniek B.V.", "Macchine Rossi S.p.A."]),
    # a Swedish and a Finnish firm
    ('This Agreement is made between Björk Handel AB, reg. no. 556677-8899 ("Björk"), and Järvi Oy, '
     'business identity code '
     '1234567-8 ("Järvi").', ["Björk Handel AB", "Järvi Oy"]),
    # an Indian and a Malaysian firm
    ('This Agreement is made between Ganga Textiles Private Limited, a company under the Companies Act ("Seller") AND '
     'Melati Trading Sdn. Bhd., a company incorporated in Malaysia ("Buyer").',
     ["Ganga Textiles Private Limited", "Melati Trading Sdn. Bhd."]),
    # a Japanese firm
    ('This License Agreement is entered into between Hoshino Denki K.K., a Japanese corporation ("Hoshino") and Baltic '
     'Sensors UAB ("Baltic").', ["Hoshino Denki K.K.", "Baltic Sensors UAB"]),
    # trading as
    ('This Agreement is between Samuel Finch trading as Finch Gardens ("the Gardener") and Elmwood School Trust ("the '
     'School").', ["Samuel Finch", "Elmwood School Trust"]),
    # a broken bracket, as text layers have them
    ('This Agreement is between Copper Bay Mining Corp.("Copper Bay") and Silver Lake Drilling Ltd.("Driller").',
     ["Copper Bay Mining Corp.", "Silver Lake Drilling Ltd."]),
    # quotes that became question marks
    ('THIS AGREEMENT sets forth the terms agreed to between Harbor Bank USA, N.A. (?Harbor?) and Coastal Leads, Inc. '
     '(?Affiliate?).', ["Harbor Bank USA, N.A.", "Coastal Leads, Inc."]),
    # curly quotes and a state with two words
    ('This Agreement is made by and between Fennel & Co., Inc., a New Jersey corporation (“Fennel”), '
     'and Dill Partners, L.P., '
     'a New York limited partnership (“Dill”).', ["Fennel & Co., Inc.", "Dill Partners, L.P."]),
    # with its principal place of business
    ('This Agreement is by and between Alba Motors with its principal place of business at 1 Via Roma, Turin, Italy '
     '("Alba") and Cirrus Cars with its principal place of business at 2 Main Street, Reno, Nevada ("Dealer").',
     ["Alba Motors", "Cirrus Cars"]),
    # an "and" in a place after a description
    ('This Agreement is between Zephyr Media, Inc., having offices in New York and London ("Zephyr"), and Boreas GmbH, '
     'having offices in Bonn and Paris ("Boreas").', ["Zephyr Media, Inc.", "Boreas GmbH"]),
    # initials
    ('This Agreement is between J. R. Thornton & Sons, Ltd. ("Thornton") and A. B. Quist ("Quist").',
     ["J. R. Thornton & Sons, Ltd.", "A. B. Quist"]),
    # an em dash, defined by "the"
    ('Agreement between Plover Press (the Publisher) and Greta Solberg (the Author).',
     ["Plover Press", "Greta Solberg"]),
    # German: a GbR, a person as owner
    ('Kaufvertrag\nzwischen\nMüller und Schmidt GbR, Marktplatz 1, 99084 Erfurt\n– Verkäufer '
     '–\nund\nHans-Peter Köhler, '
     'Am Anger 7, 99084 Erfurt\n– Käufer –', ["Müller und Schmidt GbR", "Hans-Peter Köhler"]),
    # German: AG and e.V.
    ('Kooperationsvertrag zwischen der Alpenblick AG, Luzern (im Folgenden: „Alpenblick“), und dem '
     'Turnverein Eiche e.V., '
     'Bern (im Folgenden: „Verein“).', ["Alpenblick AG", "Turnverein Eiche e.V."]),
    # French: persons
    ('CONTRAT DE BAIL\nEntre Monsieur Luc Bernard, demeurant 3 rue Haute, 67000 Strasbourg, ci-après '
     '« le Bailleur », et '
     'Madame Inès Caron, demeurant 8 quai Vauban, 67000 Strasbourg, ci-après « le Locataire ».',
     ["Luc Bernard", "Inès Caron"]),
    # by and between with commas
    ('This Agreement is made, by, and between, Juniper Foods Corp., a Maine corporation, ("Juniper") '
     'and Sage Retail Corp., '
     'a Maine corporation, ("Sage").', ["Juniper Foods Corp.", "Sage Retail Corp."]),
    # "as of this" and "by and among"
    ('STOCK PURCHASE AGREEMENT made as of this 2nd day of January 2020, by and among Helix Gene Ltd (hereinafter the '
     '"Company"), a Delaware corporation whose address is 501 1st Ave N., Suite 901, St. Petersburg, '
     'FL 33701 and Tomas '
     'Cabral (hereinafter the "Consultant"), an individual whose address is 117 SE Federal Hwy., '
     'Suite 3, Hobe Sound, FL '
     '33455 (individually, a "Party"; collectively, the "Parties").', ["Helix Gene Ltd", "Tomas Cabral"]),
    # two defined terms for one party
    ('This Agreement is between Onyx Freight Company, Inc., a Utah corporation ("Onyx" or the '
     '"Carrier"), and Topaz Retail, '
     'Inc., a Utah corporation ("Topaz" or the "Shipper").', ["Onyx Freight Company, Inc.", "Topaz Retail, Inc."]),
    # whereas in the same paragraph
    ('Agreement between Basalt Inc. ("Basalt") and Gneiss Inc. ("Gneiss"). WHEREAS Basalt and Slate Corp., a Delaware '
     'corporation ("Slate"), have entered into an agreement between them;', ["Basalt Inc.", "Gneiss Inc."]),
    # formerly known as
    ('This Agreement is by and between Verity Corp., formerly known as Truth Media, Inc. ("Verity") and Candor Ltd. '
     '("Candor").', ["Verity Corp.", "Candor Ltd."]),
    # lower-case brand
    ('This Sponsorship Agreement is between eVillage, Inc. ("eVillage") and iSport Network, Inc. ("iSport").',
     ["eVillage, Inc.", "iSport Network, Inc."]),
    # long list with semicolons
    ('SHAREHOLDERS AGREEMENT among: (i) Apex Ventures L.P.; (ii) Bravo Capital LLC; (iii) Charlie '
     'Holdings S.à r.l.; and '
     '(iv) Dana Whitfield.',
     ["Apex Ventures L.P.", "Bravo Capital LLC", "Charlie Holdings S.à r.l.", "Dana Whitfield"]),
    # no "between", both described
    ('By this deed of 4 May 2012 Osprey Yachts Ltd, a company registered in Malta ("Osprey"), appoints '
     'Tern Brokers Ltd, a '
     'company registered in Cyprus ("Tern"), as its broker.', ["Osprey Yachts Ltd", "Tern Brokers Ltd"]),
    # French, without "entre"
    ('La présente convention unit Roche et Vallon SARL, dont le siège est à Lyon (« Roche »), et Pic du '
     'Midi SAS, dont le '
     'siège est à Pau (« Pic »).', ["Roche et Vallon SARL", "Pic du Midi SAS"]),
    # a list without brackets
    ('Die Parteien sind:\n1. Seeblick Hotel GmbH mit Sitz in Lindau, als „Auftraggeber“,\n2. Bergwald Reinigung KG mit '
     'Sitz in Kempten, als „Auftragnehmer“,\nPräambel', ["Seeblick Hotel GmbH", "Bergwald Reinigung KG"]),
    # a guarantor joins
    ('GUARANTY by Victor Hale ("Guarantor") in favor of Summit Bank, a Utah banking corporation ("Lender").',
     ["Victor Hale", "Summit Bank"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names", "made", "effective"), PREAMBLES, ids=[row[0][:40] for row in PREAMBLES])
def test_preamble(read: Read, text: str, names: list[str], made: str | None, effective: str | None) -> None:
    found = read(text)
    assert [party["name"] for party in found["parties"]] == names
    assert (str(found["agreement_date"]) if found["agreement_date"] else None) == made
    assert (str(found["effective_date"]) if found["effective_date"] else None) == effective


@pytest.mark.parametrize(("text", "names"), MORE, ids=[row[0][:40] for row in MORE])
def test_parties(read: Read, text: str, names: list[str]) -> None:
    assert [party["name"] for party in read(text)["parties"]] == names
