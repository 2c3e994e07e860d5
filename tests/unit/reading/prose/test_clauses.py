"""Whose law governs, how long a contract runs, is renewed, and how long before notice must be given."""

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., dict[str, Any]]

HEAD = 'This Agreement is made on 3 May 2010 between Alder Works, Inc. ("Alder") and Birch Tools LLC ("Birch").\n'

LAWS = [
    # the usual sentence
    ("This Agreement shall be governed by and construed in accordance with the laws of the State of New York, without "
     "regard to its conflict of laws principles.", "New York"),
    # the law first
    ("The laws of the State of Florida shall govern this Agreement, without reference to conflicts of law.", "Florida"),
    # two of them as one
    ("This Agreement is governed by the law of England and Wales.", "England and Wales"),
    # an adjective
    ("This Agreement and any dispute arising out of it are governed by English law.", "England"),
    # the internal laws, of a commonwealth
    ("The validity of this Agreement shall be governed by the internal laws of the Commonwealth of Massachusetts.",
     "Massachusetts"),
    # a province within a country
    ("12. Governing Law. This Agreement shall be construed in accordance with the laws of the "
     "Province of British Columbia "
     "and the federal laws of Canada applicable therein.", "British Columbia"),
    # the state before the word
    ("This Agreement shall be interpreted under California law.", "California"),
    # possessive
    ("This Lease will be governed by Nevada's laws.", "Nevada"),
    # a republic, brackets
    ("This Contract shall be governed by the laws of the People's Republic of China (excluding Hong Kong).",
     "People's Republic of China"),
    # in capitals
    ("THIS AGREEMENT SHALL BE GOVERNED BY AND CONSTRUED IN ACCORDANCE WITH THE LAWS OF THE STATE OF "
     "DELAWARE.", "DELAWARE"),
    # where a party was organised says nothing
    ("Alder is a corporation duly organized and existing under the laws of the State of Ohio.\n9. "
     "This Agreement is governed "
     "by the laws of the State of Texas.", "Texas"),
    # nor does the court
    ("The parties submit to the courts of the State of Illinois. This Agreement shall be governed by "
     "Georgia law.", "Georgia"),
    ("Any action shall be brought in the state or federal courts located in Cook County, Illinois.", None),
    # under and pursuant
    ("This Agreement shall be construed and enforced under and pursuant to the laws of the Commonwealth of Virginia.",
     "Virginia"),
    # the laws in force in
    ("This Agreement is subject to the laws in force in the Republic of Singapore.", "Republic of Singapore"),
    # read by OCR
    ("This Agreement shall be govemed by and construed in accordance with thelaws of the State of Arizona.", "Arizona"),
    # two columns of words in one heading
    ("Choice of Law; Venue. The Parties agree that this Agreement is governed by, and construed and interpreted in "
     "accordance with, the laws of the State of Arizona and that venue shall be in Maricopa County, "
     "Arizona.", "Arizona"),
    # German
    ("Es gilt das Recht der Bundesrepublik Deutschland unter Ausschluss des UN-Kaufrechts.",
     "Bundesrepublik Deutschland"),
    ("Auf diesen Vertrag findet deutsches Recht Anwendung.", "Deutschland"),
    ("Dieser Vertrag unterliegt schweizerischem Recht. Gerichtsstand ist Zürich.", "Schweiz"),
    # French
    ("Le présent contrat est régi par le droit français.", "France"),
    ("Le présent contrat est soumis aux lois de la Province de Québec.", "Québec"),
]  # fmt: skip

TERMS = [
    # (text, term, renewal, notice)
    # initial term, renewal and notice in one breath
    ("Term. The initial term of this Agreement shall be for a period of ten (10) years. This Agreement will renew "
     "automatically thereafter for successive one-year terms unless one Party gives at least sixty "
     "(60) days written notice.",
     "P10Y", "P1Y", "P60D"),
    # in months
    ("The term of this Agreement shall be thirty-six (36) months from the Effective Date.", "P36M", None, None),
    # without cause
    ("This Agreement shall remain in effect for one (1) year. Either party may terminate this "
     "Agreement without cause upon "
     "ninety (90) days' prior written notice to the other party.", "P1Y", None, "P90D"),
    # time to cure a breach is no notice
    ("This Agreement continues for two years. Either party may terminate this Agreement if the other "
     "fails to cure a breach "
     "within thirty (30) days of receipt of written notice thereof.", "P2Y", None, None),
    # notice of non-renewal
    ("This Agreement has an initial term of five years and shall be extended for additional periods "
     "of two (2) years each, "
     "unless either party gives notice of non-renewal not less than six months prior to the "
     "expiration of the then current "
     "term.", "P5Y", "P2Y", "P6M"),
    # month to month
    ("This Lease is for a term of twelve months and thereafter from month to month.", "P12M", "P1M", None),
    # payment and warranty terms are none
    ("Invoices are due within thirty (30) days. The warranty period is two (2) years from delivery. Confidential "
     "information shall be kept secret for a period of five (5) years after termination.", None, None, None),
    # days of notice before the end
    ("This Agreement shall be in effect for a term of three years. It renews for successive terms of "
     "one year unless written "
     "notice of termination is given at least 30 days before the end of any term.", "P3Y", "P1Y", "P30D"),
    # words and figure that disagree: nobody can tell
    ("The initial term of this Agreement is three (2) years.", None, None, None),
    # German
    ("Der Vertrag wird für die Dauer von zwei Jahren geschlossen. Er verlängert sich um jeweils ein "
     "Jahr, wenn er nicht mit "
     "einer Frist von drei Monaten zum Ende der Laufzeit gekündigt wird.", "P2Y", "P1Y", "P3M"),
    ("§ 3 Laufzeit\nDie Laufzeit beträgt 24 Monate. Die Kündigungsfrist beträgt sechs Wochen zum Quartalsende.",
     "P24M", None, "P6W"),
    # French
    ("Le présent contrat est conclu pour une durée de trois (3) ans. Il est renouvelable par tacite "
     "reconduction par périodes "
     "successives d'un an, sauf dénonciation moyennant un préavis de trois mois.", "P3Y", "P1Y", "P3M"),
]  # fmt: skip


@pytest.mark.parametrize(("clause", "law"), LAWS, ids=[row[0][:50] for row in LAWS])
def test_law(read: Read, clause: str, law: str | None) -> None:
    assert read(HEAD + clause)["governing_law"] == law


@pytest.mark.parametrize(("clause", "term", "renewal", "notice"), TERMS, ids=[row[0][:50] for row in TERMS])
def test_terms(read: Read, clause: str, term: str | None, renewal: str | None, notice: str | None) -> None:
    found = read(HEAD + clause)
    assert [found[name] for name in ("term", "renewal_term", "notice_period")] == [term, renewal, notice]
