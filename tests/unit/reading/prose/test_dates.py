"""When a contract was made, from when it has effect, and when it ends, by many ways to say so."""

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from docpipe.document import Answer, FieldReading

Read = Callable[..., dict[str, Any]]

PARTIES = 'by and between Alder Works, Inc. ("Alder") and Birch Tools LLC ("Birch").'

DATES = [
    # (text, agreement date, effective date, expiration date)
    # the first section says from when
    (f"This Agreement is made on May 25, 1999, {PARTIES}\n1. Term. This Agreement shall commence on June 1, 1999 and "
     "shall continue until May 31, 2001.", "1999-05-25", "1999-06-01", "2001-05-31"),
    # "the date first written above"
    (f"This Agreement is made as of March 29, 1999, {PARTIES}\n4.1. Term. This Agreement will become "
     f"effective as of the "
     "date first written above and will continue in effect thereafter until terminated.",
     "1999-03-29", "1999-03-29", None),
    # effective on an event alone
    (f"This Agreement is entered into on May 20, 1992, {PARTIES}\n5.1 This Agreement shall be effective as "
     f"of the date of "
     "physical completion of the pipeline and shall continue for a primary term of ten years.",
     "1992-05-20", None, None),
    # defined in the definitions
    (f'This Agreement is dated 4 July 2006 {PARTIES}\n1. Definitions. "Effective Date" means 1 September '
     f'2006.\n2. Term. '
     "This Agreement commences on the Effective Date and expires on 31 August 2009.",
     "2006-07-04", "2006-09-01", "2009-08-31"),
    # defined as the day of the contract
    (f'This Agreement is dated 4 July 2006 {PARTIES}\n"Commencement Date" means the date of this Agreement.',
     "2006-07-04", "2006-07-04", None),
    # a cover page with labels
    (f"SERVICES AGREEMENT\n|\n|Agreement Date:     12 March 2015\n|Effective Date:     1 April "
     f"2015\n|Expiry Date:        "
     f"31 March 2018\n|\nThis Agreement is made {PARTIES}", "2015-03-12", "2015-04-01", "2018-03-31"),
    # dated on the cover, blank in the preamble
    (f"DATED 21 June 2018\n|\nSUPPLY AGREEMENT\n|\nTHIS AGREEMENT is made {PARTIES}", "2018-06-21", None, None),
    # the date where it is signed
    (f"LICENSE AGREEMENT\n|\nThis Agreement is made {PARTIES}\n1. Licence. Alder grants a licence to Birch to use the "
     "software.\n2. Fee. Birch pays a fee of ten dollars each month in advance.\nIN WITNESS WHEREOF, "
     "the parties hereto "
     "have executed this Agreement on this 9th day of August, 2011.", "2011-08-09", None, None),
    # only the signatures are dated
    (f"LICENSE AGREEMENT\n|\nThis Agreement is made {PARTIES}\n1. Licence. Alder grants a licence to Birch to use it.\n"
     "2. Fee. Birch pays a fee of ten dollars each month.\nIN WITNESS WHEREOF, the parties have "
     "signed.\n|\n|ALDER WORKS, "
     "INC.                     BIRCH TOOLS LLC\n|By: /s/ Ann Alder                     By: /s/ Bob "
     "Birch\n|Name: Ann Alder"
     "                       Name: Bob Birch\n|Date: May 12, 2003                    Date: May 14, 2003",
     "2003-05-14", None, None),
    # another agreement's date is not this one's
    (f'This Amendment is made as of June 8, 1999 {PARTIES}\nWHEREAS, the parties entered into a Services '
     f'Agreement dated as '
     'of April 4, 1997 (the "Original Agreement");', "1999-06-08", "1999-06-08", None),
    # the day and year first above written, at the end
    (f"AGREEMENT made as of the 14th day of December 1997 {PARTIES}\n1. Sale. Alder sells and Birch buys.\nIN WITNESS "
     "WHEREOF, the parties have executed this Agreement as of the day and year first above written.",
     "1997-12-14", "1997-12-14", None),
    # comes into force on a date
    (f"This Agreement is made on 2 February 2009 {PARTIES}\n7. Entry into force. This Agreement shall come "
     f"into force on 1 "
     "March 2009 and remain in force until 28 February 2010.", "2009-02-02", "2009-03-01", "2010-02-28"),
    # with effect from
    (f"This Agreement is made on 2 February 2009 with effect from 15 January 2009 "
     f"{PARTIES}", "2009-02-02", "2009-01-15", None),
    # the term begins and ends
    (f"This Agreement is dated June 8, 1999 {PARTIES}\n2. The term of this Agreement shall begin on July "
     f"1, 1999 and end on "
     "December 31, 2000, unless sooner terminated.", "1999-06-08", "1999-07-01", "2000-12-31"),
    # from ... through ...
    (f"This Agreement is dated June 8, 1999 {PARTIES}\n2. Term. The term of this Agreement is from July 1, "
     f"1999 through June "
     "30, 2002.", "1999-06-08", "1999-07-01", "2002-06-30"),
    # an anniversary of the effective date
    (f'This Agreement is made as of January 15, 2010 (the "Effective Date") {PARTIES}\n3. Term. This Agreement shall '
     "terminate on the fifth anniversary of the Effective Date.", "2010-01-15", "2010-01-15", "2015-01-15"),
    # so many years from the effective date
    (f'This Agreement is made as of January 15, 2010 (the "Effective Date") {PARTIES}\n3. Term. This Agreement shall '
     "continue in force for a period of three (3) years from the Effective Date.",
     "2010-01-15", "2010-01-15", "2013-01-15"),
    # so many months from a date of its own
    (f"This Agreement is made on May 2, 2011 {PARTIES}\n3. Term. The initial term shall be eighteen (18) "
     f"months commencing on "
     "July 1, 2011.", "2011-05-02", "2011-07-01", "2013-01-01"),
    # by figures, month first as the amounts are in dollars
    (f"This Agreement is made on 5/25/99 {PARTIES}\n1. Price. Birch pays $1,000.00.", "1999-05-25", None, None),
    # "as of" with a comma in an odd place
    (f"This Agreement, dated as of this 19th day of March , 2004, is entered into "
     f"{PARTIES}", "2004-03-19", "2004-03-19", None),
    # German
    ("Dienstvertrag\nzwischen der Erle GmbH („Auftraggeber“) und der Birke AG („Auftragnehmer“) vom "
     "3. Februar 2021\n§ 2 "
     "Laufzeit\nDer Vertrag beginnt am 1. März 2021 und endet am 28. Februar 2023.",
     "2021-02-03", "2021-03-01", "2023-02-28"),
    # German: in Kraft, computed end
    ("Lizenzvertrag vom 10.05.2019 zwischen der Erle GmbH („Lizenzgeber“) und der Birke AG "
     "(„Lizenznehmer“)\n§ 8 Dauer\n"
     "Dieser Vertrag tritt am 01.06.2019 in Kraft und wird für die Dauer von zwei Jahren geschlossen.",
     "2019-05-10", "2019-06-01", "2021-06-01"),
    # French
    ("Contrat de licence conclu le 3 mars 2020\nEntre la société Aulne SARL (« le Concédant ») et la "
     "société Bouleau SAS "
     "(« le Licencié »)\nArticle 5 - Durée\nLe présent contrat prend effet le 1er avril 2020 et "
     "prendra fin le 31 mars 2023.",
     "2020-03-03", "2020-04-01", "2023-03-31"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "made", "effective", "ends"), DATES, ids=[row[0][-40:] for row in DATES])
def test_dates(read: Read, text: str, made: str | None, effective: str | None, ends: str | None) -> None:
    found = read(text)
    names = ("agreement_date", "effective_date", "expiration_date")
    assert [str(found[name]) if found[name] else None for name in names] == [made, effective, ends]


def test_a_computed_end_says_so(answers: Callable[..., Mapping[str, Answer]]) -> None:
    text = f'Made as of January 15, 2010 (the "Effective Date") {PARTIES}\nThis Agreement runs for a term of two years.'
    ends = answers(text)["expiration_date"]
    assert isinstance(ends, FieldReading)
    assert ends.derived
    assert ends.text == "two years"
    assert ends.as_json()["derived"] is True
