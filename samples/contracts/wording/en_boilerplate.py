"""Sections of English contracts that carry no value of their own, and durations that are none of a contract's terms."""

from samples.contracts.wording.wording import Section

BOILERPLATE: tuple[Section, ...] = (
    (
        "Definitions",
        (
            "In this Agreement the following words have the following meanings unless the context requires otherwise:",
            "- “Affiliate” means any company that controls, is controlled by, or is under common control with a party.",
            "- “Working Day” means a day other than a Saturday, a Sunday or a public holiday at the place of {one}.",
            "- “Confidential Information” means all information that is marked as confidential or that a reasonable "
            "person would take to be so, in whatever form it is disclosed.",
            "- “Deliverables” means the documents, drawings and results that {one} hands over under this Agreement.",
            "- “Intellectual Property” means patents, designs, marks, copyrights, rights in data and similar rights, "
            "whether registered or not.",
            "Headings are for convenience and do not affect the reading of this Agreement. Words in the singular "
            "include the plural and the other way round.",
        ),
    ),
    (
        "Fees and Payment",
        (
            "{Two} shall pay the fees set out in Exhibit B. All fees are stated without value added or sales "
            "tax, which "
            "is added at the rate that applies when the invoice is issued.",
            "{One} shall invoice monthly in arrears. Invoices are payable within {days} days of receipt. An amount "
            "that is disputed in good faith may be withheld until the dispute is settled; all other amounts "
            "remain due.",
            "Late payments bear interest at four per cent. a year above the base rate of the central bank, from the "
            "day on which they fell due until they are received.",
            "{One} may adapt its fees once in each calendar year, by no more than the increase of the consumer price "
            "index over the preceding year, by announcing this two months ahead.",
        ),
    ),
    (
        "Confidentiality",
        (
            "Each party shall keep the Confidential Information of the other secret, use it only for the purposes of "
            "this Agreement and protect it with at least the care that it takes of its own.",
            "These duties do not apply to information that was lawfully known before its disclosure, is or becomes "
            "public without fault of the receiving party, was received from a third party that was free to disclose "
            "it, or was developed independently.",
            "A party that is required by law or by a court to disclose Confidential Information shall inform the other "
            "without delay, as far as it may, and shall disclose no more than it must.",
            "The duties of this Section survive the end of this Agreement by five years.",
        ),
    ),
    (
        "Intellectual Property",
        (
            "All Intellectual Property that existed before this Agreement remains with the party that brought it in.",
            "On full payment {one} grants {two} a perpetual, non-exclusive right to use the Deliverables for its own "
            "business. Any other use needs a separate agreement.",
            "Should a third party claim that the use of the Deliverables infringes its rights, {one} shall defend "
            "{two} at its own expense, provided that {two} informs {one} promptly and leaves the defence to it.",
        ),
    ),
    (
        "Warranties",
        (
            "Each party warrants that it has the power to enter into this Agreement and that doing so breaches no "
            "other contract by which it is bound.",
            "{One} warrants that what it delivers conforms to its description in all material respects for a period "
            "of twelve months from delivery. {One} shall at its choice repair, replace or repeat what does not.",
            "Except as expressly stated in this Agreement, all conditions and warranties that may be implied by law "
            "are excluded as far as the law allows.",
        ),
    ),
    (
        "Limitation of Liability",
        (
            "Nothing in this Agreement limits liability for death or personal injury caused by negligence, for fraud, "
            "or for anything else for which liability cannot be limited by law.",
            "Subject to the foregoing, neither party is liable for loss of profit, loss of business, loss of data or "
            "any indirect or consequential loss.",
            "Subject to the foregoing, the total liability of each party in any contract year shall not exceed the "
            "fees paid or payable under this Agreement for that year.",
        ),
    ),
    (
        "Insurance",
        (
            "{One} shall maintain public liability and professional indemnity insurance with a reputable insurer, in "
            "amounts usual in its trade, while this Agreement is in force and for two years after it.",
            "At the request of {two}, {one} shall produce certificates that show the cover and that the premiums have "
            "been paid.",
        ),
    ),
    (
        "Data Protection",
        (
            "Each party shall comply with the data protection law that applies to it. Where {one} processes personal "
            "data on behalf of {two}, it shall do so only on documented instructions.",
            "{One} shall take appropriate technical and organisational measures against unauthorised processing, loss "
            "and destruction, and shall inform {two} of any breach within forty-eight hours of becoming aware of it.",
            "When the processing ends, {one} shall return or erase the data, as {two} chooses, unless the law requires "
            "that they be kept.",
        ),
    ),
    (
        "Personnel and Subcontractors",
        (
            "{One} chooses the persons who carry out the work and remains their sole employer. {Two} may for good "
            "reason ask that a person be replaced.",
            "{One} may use subcontractors with the prior consent of {two}, which shall not be unreasonably withheld, "
            "and is answerable for them as for itself.",
            "Neither party shall solicit staff of the other during this Agreement and for six months after it.",
        ),
    ),
    (
        "Acceptance",
        (
            "{Two} shall examine each Deliverable within ten Working Days of receiving it and shall state in writing "
            "any defect that it finds. A Deliverable is accepted when no defect is stated within that time.",
            "Minor defects do not prevent acceptance; {one} shall put them right within a reasonable time.",
        ),
    ),
    (
        "Default",
        (
            "Either party may terminate this Agreement with immediate effect if the other commits a material breach "
            "and does not remedy it within {cure} days of being asked to do so in writing.",
            "Either party may do the same if the other becomes insolvent, enters into liquidation, or ceases to carry "
            "on business.",
            "Termination does not affect rights that have accrued. Clauses that are meant to last continue in force.",
        ),
    ),
    (
        "Force Majeure",
        (
            "Neither party is liable for a failure to perform that is caused by events beyond its reasonable control, "
            "such as fire, flood, epidemic, war, strike or acts of government, while these last.",
            "The party affected shall inform the other without delay and do what it reasonably can to limit the "
            "effects. If the event lasts for more than three months, either party may end this Agreement.",
        ),
    ),
    (
        "Notices",
        (
            "Notices under this Agreement shall be in writing and be sent by hand, by registered post or by courier to "
            "the address of the other party stated above, or to such other address as that party has named.",
            "A notice counts as received on delivery when sent by hand or courier, and on the third Working Day after "
            "posting when sent by post. Notices by electronic mail need a confirmation in one of these forms.",
        ),
    ),
    (
        "Assignment",
        (
            "Neither party may assign or transfer its rights or duties under this Agreement without the prior written "
            "consent of the other, except to an Affiliate or to the buyer of substantially all of its business.",
        ),
    ),
    (
        "Audit",
        (
            "{One} shall keep complete and accurate records of its performance for six years. {Two} may inspect them "
            "once a year, during business hours and after fourteen days of warning, at its own expense.",
        ),
    ),
    (
        "Compliance",
        (
            "Each party shall comply with the laws against bribery, slavery and tax evasion that apply to it, and "
            "shall keep adequate procedures for this.",
            "{One} shall observe the rules of conduct that {two} has made known to it in writing.",
        ),
    ),
    (
        "Dispute Resolution",
        (
            "The parties shall first try to settle any dispute by negotiation between senior managers. If they do not "
            "succeed within thirty days, either may refer the dispute to mediation.",
            "Nothing in this Section keeps a party from seeking urgent relief from a court.",
        ),
    ),
    (
        "Entire Agreement",
        (
            "This Agreement with its exhibits is the entire agreement between the parties on its subject and replaces "
            "all earlier understandings, whether written or oral.",
            "Amendments are valid only in writing and when signed by both parties. This applies to this clause too.",
        ),
    ),
    (
        "Severability and Waiver",
        (
            "If a provision of this Agreement is held to be invalid, the others remain in force, and the parties shall "
            "replace it by a valid one that comes closest to what they intended.",
            "A failure to exercise a right is no waiver of it.",
        ),
    ),
    (
        "Counterparts",
        (
            "This Agreement may be executed in any number of counterparts, each of which is an original and all of "
            "which together are one instrument. Signatures sent electronically are as good as originals.",
        ),
    ),
)
