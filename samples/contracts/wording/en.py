"""English contracts: British and American manners."""

from samples.contracts.wording.en_boilerplate import BOILERPLATE
from samples.contracts.wording.en_held_out import HELD_OUT
from samples.contracts.wording.wording import Grammar, Kind, Wording

KINDS = (
    Kind(
        ("Service Agreement", "Master Services Agreement", "Professional Services Agreement"),
        (("Supplier", "Customer"), ("Service Provider", "Client"), ("Contractor", "Company")),
        (
            "{One} shall provide the services described in Exhibit A (the “Services”) with reasonable skill and care "
            "and by persons who are suitably qualified and experienced.",
            "{Two} shall give {one} access to its premises, systems and staff as far as this is needed for the "
            "Services, and shall answer requests for information within five working days.",
            "Changes to the Services are agreed in writing before the work concerned begins.",
        ),
    ),
    Kind(
        ("Supply Agreement", "Agreement for the Supply of Goods"),
        (("Supplier", "Purchaser"), ("Seller", "Buyer")),
        (
            "{One} shall sell and {two} shall buy the goods listed in Exhibit A (the “Products”) in the quantities "
            "that {two} orders from time to time.",
            "Each order is binding when {one} has confirmed it or has not refused it within three working days.",
            "Risk passes on delivery; title passes when the Products have been paid for in full.",
        ),
    ),
    Kind(
        ("Software License Agreement", "License Agreement", "Software Licence and Support Agreement"),
        (("Licensor", "Licensee"),),
        (
            "{One} grants {two} a non-exclusive, non-transferable right to use the software described in Exhibit A "
            "(the “Software”) for its own internal business.",
            "{Two} shall not copy the Software except for back-up, nor translate, decompile or rent it out.",
            "{One} shall correct reproducible errors of the Software within a reasonable time.",
        ),
    ),
    Kind(
        ("Distribution Agreement", "Exclusive Distribution Agreement"),
        (("Manufacturer", "Distributor"), ("Principal", "Distributor")),
        (
            "{One} appoints {two} as its distributor for the products listed in Exhibit A within the territory named "
            "there, and {two} accepts the appointment.",
            "{Two} buys and sells in its own name and for its own account and shall not bind {one}.",
            "{Two} shall keep a stock sufficient for two months of expected sales.",
        ),
    ),
    Kind(
        ("Consulting Agreement", "Consultancy Agreement"),
        (("Consultant", "Company"), ("Consultant", "Client")),
        (
            "{One} shall advise {two} on the matters described in Exhibit A and shall report on progress each month.",
            "{One} works as an independent contractor; nothing in this Agreement makes {one} an employee of {two}.",
            "Travel that {two} has approved beforehand is reimbursed at cost against receipts.",
        ),
    ),
    Kind(
        ("Non-Disclosure Agreement", "Confidentiality Agreement"),
        (("Disclosing Party", "Receiving Party"), ("Discloser", "Recipient")),
        (
            "{One} intends to disclose to {two} information about its products and plans so that both can consider "
            "working together (the “Purpose”).",
            "{Two} shall use that information for the Purpose alone and shall show it only to those of its staff who "
            "need it and are bound to keep it secret.",
            "Nothing in this Agreement obliges either party to enter into any further contract.",
        ),
    ),
    Kind(
        ("Lease Agreement", "Commercial Lease"),
        (("Landlord", "Tenant"), ("Lessor", "Lessee")),
        (
            "{One} lets to {two} the premises described in Exhibit A (the “Premises”) for use as offices and for no "
            "other purpose.",
            "{Two} shall keep the Premises in good repair, fair wear and tear excepted, and shall not alter them "
            "without written consent.",
            "Rent is payable monthly in advance on the first working day of each month.",
        ),
    ),
    Kind(
        ("Maintenance Agreement", "Equipment Maintenance Agreement"),
        (("Contractor", "Operator"), ("Maintainer", "Customer")),
        (
            "{One} shall keep the equipment listed in Exhibit A in working order, inspect it twice a year and replace "
            "worn parts.",
            "{One} shall attend within eight working hours of being called to a breakdown.",
            "{Two} shall operate the equipment as its manuals require and shall keep a log of faults.",
        ),
    ),
)

GRAMMAR = Grammar(
    opening=(
        "This {title} (this “Agreement”) is made on {date} between {one_full} and {two_full}.",
        "THIS AGREEMENT is dated {date}.|PARTIES|(1) {one_full}; and|(2) {two_full}.",
        "This {title} is entered into as of {date}, by and between:|{one_full}; and|{two_full}.|Each is a “Party” and "
        "together they are the “Parties”.",
    ),
    same_day=(
        "This {title} (this “Agreement”) is entered into as of {date} (the “Effective Date”) by and between "
        "{one_full}, and {two_full}.",
        "This {title} (the “Agreement”), effective as of {date} (the “Effective Date”), is made by and between "
        "{one_full} and {two_full}. {One} and {two} may be referred to as a “Party” or together as the “Parties”.",
    ),
    starts=("This Agreement takes effect on {effective} (the “Effective Date”).",),
    term=(
        "This Agreement begins on the Effective Date and continues for an initial term of {term} (the “Initial "
        "Term”), unless it is terminated earlier as provided below.",
        "The term of this Agreement is {term} from the Effective Date.",
        "Unless terminated earlier, this Agreement shall remain in force for a period of {term} commencing on the "
        "Effective Date (the “Term”).",
    ),
    until=(
        "This Agreement remains in force until {expiration}, unless it is terminated earlier as provided below.",
        "This Agreement shall commence on the Effective Date and shall expire on {expiration} (the “Expiration Date”).",
    ),
    renewal=(
        "Thereafter this Agreement renews automatically for successive periods of {renewal} each, unless either "
        "party gives the other written notice of non-renewal at least {notice} before the end of the current term.",
        "At the end of the Initial Term this Agreement shall be extended for further terms of {renewal}, unless "
        "either party notifies the other in writing not less than {notice} prior to expiry that it shall not be.",
    ),
    ending=(
        "Either party may terminate this Agreement at any time upon {notice} prior written notice to the other.",
        "{Two} may terminate this Agreement for convenience by giving {one} not less than {notice} written notice.",
    ),
    law=(
        "This Agreement shall be governed by and construed in accordance with the laws of {law}, without regard to "
        "its conflict of laws principles.",
        "This Agreement and any dispute arising out of it are governed by the law of {law}.",
        "The validity and interpretation of this Agreement shall be governed by the laws of {law}.",
    ),
    party=(
        "{name}, {is_a}, with its principal place of business at {address} (“{defined}”)",
        "{name}, {is_a}, whose registered office is at {address} (the “{defined}”)",
        "{name}, {is_a} having its offices at {address} (hereinafter “{defined}”)",
    ),
)

WORDING = Wording(
    code="en",
    kinds=KINDS,
    grammar=GRAMMAR,
    held_out=HELD_OUT,
    headings={
        "definitions": ("Definitions", "Definitions and Interpretation"),
        "subject": ("Scope", "Subject Matter", "Appointment and Scope"),
        "term": ("Term", "Term and Renewal", "Duration"),
        "termination": ("Termination", "Termination and its Consequences"),
        "law": ("Governing Law", "Governing Law and Jurisdiction", "Applicable Law"),
        "recitals": ("RECITALS", "BACKGROUND", "WITNESSETH"),
        "exhibit": ("EXHIBIT", "SCHEDULE", "ANNEX"),
    },
    boilerplate=BOILERPLATE,
    recitals=(
        "{One} has the knowledge and the staff that the matters of this Agreement require.",
        "{Two} wishes to make use of them, and {one} is willing to allow this, on the terms set out below.",
        "The parties have worked together before and wish to put their relations on a lasting footing.",
    ),
    laws={
        "GB": (("England and Wales", ("England", "England & Wales")), ("Scotland", ())),
        "IE": (("Ireland", ("the Republic of Ireland",)),),
        "US": (
            ("the State of Delaware", ("Delaware", "State of Delaware")),
            ("the State of New York", ("New York", "State of New York")),
            ("the State of California", ("California", "State of California")),
            ("the Commonwealth of Massachusetts", ("Massachusetts", "Commonwealth of Massachusetts")),
            ("Texas", ("State of Texas",)),
        ),
    },
    units={"D": ("day", "days"), "M": ("month", "months"), "Y": ("year", "years")},
    numbers={
        1: "one",
        2: "two",
        3: "three",
        4: "four",
        5: "five",
        6: "six",
        10: "ten",
        12: "twelve",
        18: "eighteen",
        24: "twenty-four",
        30: "thirty",
        36: "thirty-six",
        45: "forty-five",
        48: "forty-eight",
        60: "sixty",
        90: "ninety",
        120: "one hundred twenty",
        180: "one hundred eighty",
    },
    words={
        "witness": (
            "IN WITNESS WHEREOF, the parties have caused this Agreement to be executed by their authorised "
            "representatives.",
            "The parties have signed this Agreement on the dates stated below.",
            "AGREED by the parties through their authorised signatories:",
        ),
        "by": ("By", "Signature", "Signed"),
        "name": ("Name", "Print name"),
        "title": ("Title", "Position"),
        "date": ("Date", "Dated"),
        "running": ("CONFIDENTIAL", "EXECUTION COPY", ""),
        "initials": ("Initials",),
        "item": ("Item",),
        "detail": ("Description",),
        "price": ("Fee", "Price"),
        "and": ("and",),
    },
    dates=("{month} {d}, {yyyy}", "{d} {month} {yyyy}"),
    cases={"": "the {r}"},
    titles=("Managing Director", "Chief Executive Officer", "President", "Director", "Chief Financial Officer"),
)
