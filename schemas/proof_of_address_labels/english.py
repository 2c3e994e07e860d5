"""What English proofs of address call their fields, most usual first."""

from schemas.proof_of_address_labels.vocabulary import LetterWords, ProofOfAddressWords

ENGLISH = ProofOfAddressWords(
    utility_bill=LetterWords(
        titles="""
            electricity bill, gas bill, water bill, utility bill, energy bill, energy statement, electricity
            statement, gas and electricity bill, water and sewerage bill, dual fuel bill, heating bill, water
            services bill, your electricity bill, your gas bill, your energy bill, your water bill, electric bill,
            electric statement, electric service bill, power bill, natural gas bill, gas statement, water statement,
            water account, utility statement, utilities statement, utility account, energy invoice, electricity
            invoice, gas invoice, energy account summary, annual energy summary, electricity account, gas account,
            energy account, water charges, water and wastewater bill, water and sewer bill, sewer bill, wastewater
            bill, final energy bill, summary of your energy use, energy usage statement, heat bill, district heating
            bill, fuel bill
        """,
        signs="""
            meter number, meter reading, meter readings, standing charge, unit rate, kwh, supply number, mpan, mprn,
            electricity, natural gas, gas, water, sewerage, wastewater, energy, usage charge, cubic metres
        """,
        billed="electricity, gas, water, energy, heating, sewerage, kwh, meter reading, standing charge",
    ),
    bank_letter=LetterWords(
        titles="""
            bank letter, bank reference, bank confirmation letter, confirmation of account, account confirmation,
            bank reference letter, confirmation of address, letter of confirmation, bank confirmation, account
            confirmation letter, bank account confirmation, bank account confirmation letter, confirmation of bank
            account, confirmation of bank details, confirmation of account details, confirmation of your account,
            confirmation of your address, confirmation of customer details, account verification letter, account
            verification, proof of account, proof of account ownership, certificate of account, account certificate,
            bank certificate, letter of good standing, letter of introduction, balance confirmation, customer
            reference, banker's reference, status enquiry, account reference letter, account letter, account status
            letter
        """,
        signs="""
            account with us, holds an account, account holder, sort code, account number, our customer, customer
            since, current account, savings account, account opened, bank, iban, bic
        """,
    ),
    registration_certificate=LetterWords(
        titles="""
            certificate of registration, registration certificate, certificate of residence, residence certificate,
            proof of residence, proof of residency, confirmation of registration, proof of address, residence
            registration, resident registration certificate, certificate of domicile, domicile certificate,
            certificate of address, address certificate, residency certificate, certificate of residency, extract
            from the population register, population register extract, extract from the register of residents,
            extract from the residents register, confirmation of residence, confirmation of address registration,
            confirmation of residency, address registration certificate, address registration, register of
            residents, electoral roll confirmation, confirmation of electoral registration, notice of registration,
            residence confirmation
        """,
        signs="""
            register of residents, population register, registrar, registered at, date of moving in, resident since,
            municipality, civil registry, registration office, main residence, place of birth, date of birth
        """,
    ),
    council_tax=LetterWords(
        titles="""
            council tax, council tax bill, council tax demand notice, property tax bill, property tax statement,
            rates, council tax demand, council tax statement, council tax notice, council tax reminder, rates
            notice, rates bill, rates assessment, rate demand, rate notice, domestic rates, domestic rates bill,
            property tax notice, property tax assessment, real estate tax bill, real property tax bill, secured
            property tax bill, municipal tax bill, municipal taxes, local property tax, local tax bill, residential
            property tax, tax assessment notice, property assessment notice, municipal charges, annual council tax
            bill
        """,
        signs="""
            council tax, council tax band, valuation band, band, parish, police precept, instalments, assessed
            value, rateable value, parcel number, land value, council
        """,
    ),
    phone_bill=LetterWords(
        titles="""
            phone bill, telephone bill, mobile bill, broadband bill, internet bill, mobile phone bill, landline
            bill, telecom bill, your phone bill, phone and broadband bill, wireless bill, wireless statement, cell
            phone bill, your mobile bill, your broadband bill, your internet bill, telephone account, phone
            statement, mobile statement, mobile account, broadband statement, internet statement, internet invoice,
            telephone invoice, mobile invoice, broadband invoice, communications bill, telecommunications bill,
            cable bill, fibre bill, landline and broadband bill, telephone and internet bill
        """,
        signs="""
            line rental, call charges, broadband, internet, mobile number, phone number, data usage, calls, text
            messages, minutes, landline, roaming, plan
        """,
        billed="telephone, mobile phone, broadband, internet, landline, line rental, call charges",
    ),
    cues="""
        kwh, meter number, meter reading, meter readings, supply address, supply number, mpan, mprn, standing
        charge, unit rate, tariff, council tax band, band, valuation band, line rental, call charges, broadband,
        data usage, to whom it may concern, registered address, resident at, is registered at, date of moving in,
        service address, property address, your usage, estimated reading, actual reading, confirm that, certify
        that, certifies that, holds an account, resides at, residing at, residential address, account with us, has
        been registered, according to our records, our records show, address held on our records, currently lives
        at, current residential address, whose address is, registered with us, this letter confirms, this is to
        certify, this is to confirm, we hereby confirm, at the request of, without responsibility, meter no, account
        summary, your account number, amount due, bill period, billing period, service period, charges this period,
        previous balance, gas usage, electricity usage, water usage, liability, property reference, per year
    """,
    holder="""
        account holder, customer, customer name, name, name of resident, resident, billed to, full name, subscriber,
        taxpayer, liable person, holder, name of account holder, account owner, account in name of, bill to, owner,
        owner name, property owner, ratepayer, liable party, occupier, name of customer, your name, customer
        details, registered person, person registered, name of person, client, client name, member, member name,
        account holder name, contract holder, bill payer, name of occupier, tenant, surname and first name, first
        name and surname
    """,
    address="""
        address, supply address, service address, property address, home address, residential address, registered
        address, current address, address of property, your address, address on record, customer address, account
        address, billing address, mailing address, postal address, correspondence address, premises address,
        premises, supply point address, installation address, site address, permanent address, place of residence,
        residence, property, address of residence, home, address of the property, property location, service
        location, location of property, dwelling, address of premises, registered at, service at, supplied to,
        delivery address
    """,
    issuer="""
        issued by, supplier, provider, authority, issuing authority, council, company, utility, issuer, energy
        supplier, billed by, service provider, local authority, municipality, bank name
    """,
    issue_date="""
        date of issue, issue date, issued on, date issued, bill date, date of bill, statement date, date, dated,
        letter date, invoice date, date of this bill, date of letter, date of notice, billing date, bill issue date,
        bill issued, date prepared, prepared on, printed on, print date, date printed, document date, date of
        document, certificate date, date of certificate, date of invoice, created on, generated on, produced on,
        notice date, tax invoice date, demand date, date of demand, date of this letter, date of this statement,
        today's date, our date, statement issued, date of statement, statement produced, letter issued, sent on,
        bill prepared, bill generated, issued
    """,
)
