"""What English invoices call their fields, most usual first."""

from schemas.invoice_labels.vocabulary import InvoiceWords

ENGLISH = InvoiceWords(
    invoice="""
        invoice, tax invoice, commercial invoice, vat invoice, bill, sales invoice, fee note, freight invoice,
        self billed invoice, customer invoice, service invoice, final invoice, simplified invoice, progress
        invoice, interim invoice, deposit invoice, rental invoice, invoice statement, invoice receipt, medical
        invoice, export invoice, proforma paid invoice, recurring invoice, subscription invoice, summary
        invoice, consolidated invoice, itemised invoice, itemized invoice, invoice and receipt
    """,
    credit_note="""
        credit note, credit memo, credit invoice, credit, adjustment note, tax credit note, credit memorandum,
        credit adjustment note, sales credit note
    """,
    invoice_number="""
        invoice number, invoice no, invoice nr, invoice id, invoice, invoice ref, invoice reference, tax invoice
        no, tax invoice, bill number, bill no, credit note number, credit note no, credit note, credit memo no,
        credit memo, credit memo number, document number, document no, inv no, invoice code, inv, our invoice,
        vat invoice number, vat invoice no, sales invoice no, sales invoice number, document nr, document id,
        doc no, doc number, doc nr, bill id, bill reference, adjustment note no, adjustment note number, credit
        note ref, credit note reference, credit number, credit no, cn no, fee note no, fee note number, invoice
        serial no, receipt number, receipt no, number of invoice, invoice serial number, invoice sequence no,
        inv number, inv nr, inv ref, inv id, invoice doc no, billing document, billing doc no, billing document
        number, billing number, invoice voucher no, e invoice no, e invoice number, sales doc no, tax invoice
        number, tax invoice nr, our invoice no, our invoice number, bill nr, reference invoice, statement
        invoice no
    """,
    not_invoice_number="""
        our ref, our reference, your ref, your reference, reference, ref, reference number, customer number,
        customer no, account number, order number, order no, delivery note, delivery note no, tax number, page,
        original invoice, related invoice, contract number, project number, phone, invoice period, invoice
        address, invoice amount, invoice total, bill to, invoice to, invoice date, vat no, company no,
        registration no, company number, po, purchase order, customer id, customer ref, customer reference,
        customer nr, client number, client no, client id, client code, account, acc no, a c no, job number, job
        no, job ref, quote number, quote no, quotation no, estimate no, booking reference, booking number,
        booking ref, reservation number, reservation no, confirmation number, confirmation no, tracking number,
        tracking no, waybill no, awb, bol no, bill of lading, shipment no, shipment number, packing slip,
        packing list no, sales order, so number, work order, ticket number, ticket no, delivery no, delivery
        number, dispatch note, despatch note no, delivery docket, abn, acn, gst no, gst number, gstin, company
        registration number, company reg no, membership number, member no, policy number, policy no, meter
        number, meter no, mpan, mprn, supply number, room, folio no, folio number, statement number, transaction
        id, transaction number, transaction no, payment reference, payment id, payment ref, subscription id,
        serial no, serial number, case number, case no, matter number, matter no, our order no, licence number,
        invoice status, invoice currency, invoice type, previous invoice, last invoice, credit for invoice,
        against invoice, invoice credited, applies to invoice, applied to invoice, refers to invoice, invoice
        details, invoice month, invoices, sort code, batch no, lot no, container no, vehicle reg, reg no, hs
        code, routing number, swift, site no, store no, terminal id, vendor no, vendor number, vendor id,
        supplier no, supplier number, supplier code, supplier id, release no, requisition no, permit no, your
        order no, your order number, order, project, fax, contract, agreement no, rma no, return number, cost
        centre, cost center, payment terms, salesperson, sales rep, warehouse, van no, driver, engineer, site
        ref, property ref, guest no, arrival, departure, nights, adults, seat, flight, mandate reference, sort
        code account, gl code, branch, branch no, attention, attn, extension, duns, duns no, utr, charity no,
        eori, eori no, cage code, irs no, ein, fein, tax id, ntn, msme no, place of supply, gross weight,
        parcels, packages, terminal, cashier
    """,
    issue_date="""
        invoice date, date of issue, issue date, issued on, issued, date issued, bill date, invoice dated,
        credit note date, date of invoice, document date, dated, date, billing date, invoiced on, billed on,
        invoice created, invoice issue date, invoice issued, issued date, issuance date, created on, date
        created, inv date, bill issued, bill issue date, date of bill, doc date, credit date, credit memo date,
        date of credit note, tax invoice date, adjustment note date, date of the invoice, statement date, date
        of tax invoice, date invoiced, raised on, date raised, date and tax point, invoice date tax point
    """,
    not_issue_date="""
        due date, delivery date, date of delivery, order date, payment date, date of supply, supply date, ship
        date, shipping date, date due, service date, service period, original invoice date, print date, expiry
        date, billing period, arrival date, departure date, check in, check out, check in date, check out date,
        arrival, departure, next bill date, next billing date, next invoice date, renewal date, renews on, date
        of birth, despatch date, dispatch date, shipped on, shipped date, date shipped, collection date, pickup
        date, valid until, valid to, start date, end date, booking date, travel date, paid on, date paid,
        payment received, payment received on, reading date, completion date, tax point date, contract date,
        last payment date, statement period, invoice period, po date, purchase order date, quote date, order
        placed, ordered on, date ordered, previous bill date, delivered on, date delivered, date of service,
        service from, period from, period ending, payable by, payment due date, packing date, eta, etd, sailing
        date, flight date, original date
    """,
    due_date="""
        due date, payment due, date due, due by, due on, pay by, payable by, payment due date, due, payment due
        by, please pay by, to be paid by, payable until, payment date, please remit by, on or before, payment is
        due by, no later than, payable no later than, is payable by, due for payment by, payment is due on,
        payment due on, due for payment, due for payment on, due no later than, payment deadline, payment
        required by, amount due by, balance due by, total due by, pay before, pay on or before, please pay
        before, please pay on or before, remit by, latest payment date, payment to be made by, must be paid by,
        to be received by, payment due no later than, payment will be taken on, will be collected on, direct
        debit date, payment is due, payment is due no later than, payable on, payable on or before, payment due
        before, due and payable by, due date for payment, settle by, please settle by, invoice due date, invoice
        due, bill due date, date payment due, net due date, payment must be received by, full payment due by,
        final payment date, payment to be received by, payment should reach us by, due and payable on, amount is
        due by, please settle on or before, please arrange payment by, kindly pay by, maturity date, maturity,
        invoice payable by, latest date of payment, collection date, to be collected on, we will collect on,
        charge date, terms due date, terms date, date for payment, payment expected by
    """,
    not_due_date="""
        amount due, balance due, total due, discount until, discount if paid by, if paid by, if paid before,
        settlement discount if paid by, prompt payment discount if paid by, early payment discount until,
        discount date, discount due date, discount if paid before, if payment is received by, if received by,
        late fee after, after due date, last payment date, payment received on, delivery due, delivery due date,
        next payment date, next payment due, minimum payment due
    """,
    currency="""
        currency, invoice currency, all amounts in, amounts in, billing currency, currency code, payment
        currency, document currency, all prices in, prices in, all amounts are in, amounts are in, amounts shown
        in, all prices are in, all figures in
    """,
    seller="""
        seller, supplier, from, vendor, issued by, sold by, billed by, invoice from, bill from, service
        provider, supplier details, seller details, our details, sender, biller, contractor, consultant, service
        provided by, invoice issued by, company details, seller information, billing from, exporter, shipper
        exporter, sold and fulfilled by, supplied by, supplier name, seller name, vendor name, from address
    """,
    buyer="""
        bill to, billed to, buyer, customer, invoice to, sold to, client, invoiced to, to, billing address,
        invoice address, customer name, customer details, bill to address, recipient, invoice recipient, issued
        to, invoice for, buyer details, bill for, bill to customer, billing details, billing information,
        customer information, client details, client name, purchaser, payer, guest name, tenant, invoiced party,
        billed party, charge to, sold to party, bill to party, account holder, importer, prepared for, purchaser
        details, invoice to address, account name, patient name, member name, billing contact, billing name,
        buyer name, buyer address
    """,
    not_party="""
        ship to, deliver to, delivery address, shipping address, delivered to, consignee, pay to, payee,
        contact, bank details, shipped to, send to, ship from, shipping details, shipping information, delivery
        details, deliver to address, delivery to, remit to, remit payment to, remittance address, make payment
        to, make checks payable to, make cheques payable to, cheques payable to, beneficiary, beneficiary name,
        bank name, bank, notify party, prepared by, sales rep, salesperson, sales contact, account manager, your
        contact, our contact, site address, site, job address, service address, property address, place of
        supply, supply address, installation address, end customer, end user, carrier, driver, ordered by,
        requested by, approved by, authorized by, authorised by, authorized signatory, authorised signatory,
        registered office, attention, attn, ship to address, port of loading, registered address, pickup from,
        collect from, returns to, return address, intermediary bank, correspondent bank
    """,
    vat_id="""
        vat number, vat no, vat id, vat reg no, vat registration number, vat, vat registration no, tax id, vat
        id no, vat reg, vat identification number, gst no, vat registration, tax reg no, tax registration
        number, tax identification number, tin, gst registration no, gst number, gstin, vatin, eu vat, trn, tax
        identifier, vat tax id, vat registered no, vat ref, vat registered number, vat identification no, vat id
        number, vat tin, vat registered, tax vat no, tax vat number, eu vat no, eu vat number, eu vat id, vat
        reg number, business tax id
    """,
    seller_vat_id="""
        our vat number, seller vat id, supplier vat no, our vat no, supplier vat number, seller tax id, seller
        vat, our vat reg no, our vat id, supplier tax id, seller vat reg no, our vat registration number,
        supplier vat id, vendor vat number, vendor tax id
    """,
    buyer_vat_id="""
        customer vat number, customer vat no, your vat number, your vat no, buyer vat id, client vat number,
        customer vat id, your vat id, customer vat, buyer vat number, customer vat reg no, client vat, customer
        tax id, your vat reg no, customer vat registration, buyer tax id, recipient vat id, your vat
        registration number, client tax id, purchaser vat number, bill to vat number, buyer vat
    """,
    iban="""
        iban, account iban, iban number, bank account iban, iban no, iban code, account number iban, iban
        account, account no iban, our iban, bank iban
    """,
    order_number="""
        order number, order no, purchase order, po number, po no, your order, purchase order number, customer
        order no, order ref, order reference, your order number, order id, your order no, order, purchase order
        no, po ref, customer order, your po, p o no, p o number, your ref, your reference, customer reference,
        po, customer po, customer po ref, po reference, purchase order ref, purchase order reference, client po,
        customer ref, client ref, your purchase order, your po ref, buyer order number, buyers order no,
        customer order ref, customer s order no, your order ref, your order reference, web order no, web order
        number, online order number, client reference, buyer reference, requisition no, cust order no, cust po,
        cust ref, ref your order, po nr, purchase order nr, your p o no, purchase ord no, purch ord no, cust
        order, customer purchase order, customer purchase order no, order reference no, customer order number,
        your order nr, client order no, purchaser order no, call off no, call off order, contract order no,
        buyers order number, order code, customer po no, customer po number, purchase order id, your purchase
        order no, ord no, ord ref
    """,
    not_order_number="""
        order date, our order number, our order, our order no, our reference, order value, order total, order
        quantity, order status, order type, ordered by, ordered, back order, back ordered, work order, sales
        order, our sales order, so number, internal order no, money order, standing order, minimum order, order
        placed, order confirmation, order taken by, our order ref, order of, order details, order summary, job
        order no, in order
    """,
    line_items="items, line items",
    lines_total="""
        sum of lines, goods value, goods total, total goods, total of lines, items total, items subtotal,
        merchandise total, merchandise subtotal, merchandise, line items total, product total, products total,
        goods net, net goods, goods subtotal, sum of items, total line items, total merchandise, item subtotal,
        items total net
    """,
    description="""
        description, item, product, service, details, item description, product description, particulars,
        description of goods, services, article, work, goods and services, activity, items, goods, description
        of services, what, item and description, description of work, description of work performed, service
        description, item name, charge description, particulars of goods, description of goods and services,
        task, item details, products, products services, product service, product or service, service item,
        goods description, details of charges, job description, line description, product name, service name,
        line item, item service, description of service, description of charges, description of supply, nature
        of service, product details, services rendered, description of services rendered, item and details,
        charge, charges, product and description
    """,
    other_columns="""
        item code, item number, item no, article no, article number, sku, code, product code, part no, unit,
        units of measure, discount, disc, vat, vat rate, tax, date, ref, reference, gtin, ean, rate, no, nr,
        line, ln, tax rate, tax amount, vat amount, vat code, gst, gst amount, gross, gross amount, total inc
        vat, total incl vat, amount inc vat, total inc gst, amount incl vat, hs code, hsn sac, hsn, sac, origin,
        country of origin, batch, serial no, serial number, material no, tax code, discount percent, list price,
        rrp, start date, end date, weight, employee, ordered, qty ordered, quantity ordered, backordered, b o,
        vat percent, catalog no, catalogue no, part, style, color, colour, size, msrp, taxed, taxable, product
        no, product number, stock code, your ref, delivery date, ship date, vat inc, po line, item num, service
        date, mfr part, location, tax type, vat total, total incl tax
    """,
    quantity="""
        quantity, qty, units, hours, no of units, hrs, qty hrs, pieces, count, quantity shipped, quant, qty
        shipped, shipped, quantity invoiced, qty invoiced, invoiced qty, billed quantity, billed qty, qty
        delivered, delivered, number of hours, no of hours, days, nights, no of days, seats, licences, licenses,
        number of units, usage, consumption, volume, units billed, quantity hours, hours qty, hrs worked, hours
        worked, nbr, total hours, qty ship, ship qty, quantity uom, quantity delivered, units consumed
    """,
    unit_price="""
        unit price, price, rate, price per unit, unit cost, price each, unit price net, net price, each, unit
        rate, hourly rate, price unit, unit net price, unit, unit price excl vat, price ea, cost per unit, unit
        value, price net, net unit price, unit amount, unit price ex vat, unit price exc vat, price ex vat,
        daily rate, day rate, rate per hour, rate hour, unit price ex gst, price ex gst, cost each, sell price,
        selling price, rate per unit, per unit, your price, unit sell, price excl vat, unit price net of vat,
        customer price, hourly, price hour, rate day, unit cost price, price item, net each, item price, rate
        per night
    """,
    line_total="""
        amount, total, line total, net amount, net, total net, total price, price total, total amount, net
        value, amount net, subtotal, line amount, extended, extended price, value, total excl vat, net total,
        sum, amount excl vat, item total, ext price, cost, price w o tax, price without tax, price excl tax,
        price excl vat, amount aud, total ex vat, amount ex vat, net price, total ex gst, amount ex gst, ext
        amount, extended amount, line net, line value, total cost, total value, net line total, total exc vat,
        amount exc vat, taxable value, row total, line amount excl vat, line total excl vat, line total ex vat,
        net line amount, ext, ext cost, line price, amt, charge amount, item amount, line cost, goods value,
        goods, net cost, full price, subtotal excl vat
    """,
    tax_breakdown="""
        tax breakdown, vat summary, vat analysis, vat breakdown, tax summary, vat details, tax details, gst
        summary, vat analysis summary
    """,
    tax_rate="""
        vat rate, tax rate, rate, vat, tax, vat code, gst rate, vat percent, sales tax rate, gst, vat rate
        percent, rate of vat, tax percent, tax type, vat band, rate of tax
    """,
    tax_basis="""
        net, net amount, taxable amount, goods, basis, base, tax base, net value, taxable, goods value, vat
        base, amount excl vat, total net, amount ex vat, taxable value, goods net, value, sales, ex vat, net
        sales, excl vat, sales value, net goods, vatable, vatable amount, basis amount, ex vat amount,
        principal, total ex vat, goods amount
    """,
    tax_amount="""
        vat amount, tax amount, vat, tax, amount, tax total, vat total, total vat, vat payable, vat charged, vat
        due, gst amount, vat value, gst, tax value
    """,
    allowance_total="""
        discount, total discount, allowance, less discount, allowances, total allowances, discount total, trade
        discount, volume discount, loyalty discount, rebate, customer discount, special discount, document
        discount, discounts, invoice discount, order discount, discount amount, discount applied, coupon,
        promotional discount, promotion, promotions, promo discount, bulk discount, contract discount, overall
        discount, additional discount, voucher, promo code, discount on total, total allowance, off, deduction,
        deductions
    """,
    charge_total="""
        shipping, freight, delivery charge, surcharge, carriage, postage, handling, delivery, shipping and
        handling, total charges, packing, shipping cost, delivery charges, postage and packing, postage packing,
        p p, shipping charges, shipping charge, shipping fee, shipping costs, freight charge, freight charges,
        freight cost, handling fee, handling charge, delivery fee, delivery cost, delivery costs, fuel
        surcharge, booking fee, processing fee, admin fee, administration fee, carriage charge, carriage
        charges, courier, courier charge, s h, shipping handling, small order charge, minimum order charge,
        freight and handling, postage and handling, postage handling, surcharges, additional charges, other
        charges, delivery and handling, packing and delivery, carriage and packing, shipping amount, freight
        amount, transport charges
    """,
    net_total="""
        net total, total net, subtotal, net amount, total excl vat, total excluding vat, net, sub total, total
        before tax, amount excl vat, total ex vat, taxable amount, total without tax, net value, total net
        amount, subtotal excl vat, total before vat, subtotal without vat, total excl tax, invoice subtotal, net
        invoice total, total exclusive of vat, subtotal net, total ex gst, subtotal ex gst, total excluding gst,
        subtotal excluding vat, subtotal excl tax, net invoice amount, invoice net, invoice net amount, total
        net of vat, total exc vat, total exclusive of tax, total exclusive of gst, amount before tax, amount
        before vat, subtotal ex vat, total net value, total taxable, total taxable amount, taxable value,
        taxable total, total charges excluding vat, total before gst, subtotal before tax, subtotal before vat,
        total excluding tax, amount excluding vat, amount ex vat, net charges, net invoice value, net goods
        value, total excl gst, charges before vat, charges excluding vat, total charges before vat, total
        charges excl vat, amount exclusive of vat, value before vat, total net goods, total amount excl vat,
        total amount excluding vat, total amount without vat, total amount net, total without vat, net sum, sum
        net, invoice total excl vat, invoice total ex vat, invoice amount excl vat, invoice total excluding vat,
        total ex tax, net total amount, net excl vat, sum excl vat, total value excl vat, excl vat, ex vat, net
        payable ex vat, total fees excl vat, gross fees
    """,
    not_net_total="""
        net weight, net 30 days, payable net, net terms, net days, net weight kg, net wt, net price, net unit
        price, net amount due, net amount payable, net due, net due date, due net, terms net, net balance due
    """,
    tax_total="""
        vat, total vat, tax, vat amount, total tax, sales tax, tax amount, vat total, tax total, gst, plus vat,
        value added tax, amount of vat, total gst, vat at, tax at, vat total amount, gst amount, total vat
        amount, total tax amount, vat payable, plus gst, hst, gst hst, total hst, sales tax total, tax included,
        vat included, including vat of, includes gst of, includes vat of, gst included, vat charged, vat due,
        total sales tax, add vat, plus tax, total vat charged, tax charged, total taxes, taxes, estimated tax,
        value added tax vat, vat standard rate, state tax, including gst of, gst total, invoice vat, vat on
        invoice, vat amount due, total vat due, total value added tax, vat value, total vat payable
    """,
    not_tax_total="""
        vat no, vat number, vat id, vat reg no, tax id, tax number, total excl vat, total incl vat, vat rate,
        tax rate, tax point, tax invoice, vat registration, vat reg, vat code, vat exempt, tax exempt, zero
        rated, no vat, vat analysis, vat summary, tax date, tax code, tax year, tax reference, gst no, gst
        number, gstin, gst registration, ex vat, ex gst, excl gst, excl tax, before vat, before tax, inc vat,
        incl vat, inc gst, incl gst, not subject to vat, reverse charge, vat invoice, vatable, taxable amount,
        taxable, total inc gst, total ex gst, tax credit, tax free, total before tax, amount ex vat, withholding
        tax, total including tax, total including vat, excluding vat, including vat, vat basis, tax
        identification number, tax registration, vat number customer, plus vat at, exclusive of vat, inclusive
        of vat, without vat, total with tax, eu vat
    """,
    grand_total="""
        grand total, invoice total, total incl vat, total including vat, total amount, total, gross total, total
        gross, total inc vat, total payable, total to pay, total due, total invoice amount, gross amount, amount
        payable, invoice amount, total with tax, amount due, total inclusive of vat, credit total, total credit,
        total including tax, total in, gross, total amount due, balance due, total incl tax, total inc gst,
        total including gst, total incl gst, invoice value, total invoice, total invoice value, grand total inc
        vat, grand total incl vat, amount inc vat, amount incl vat, amount including vat, invoice total inc vat,
        invoice total incl vat, invoice total including vat, total amount payable, total price, order total,
        bill total, total bill, bill amount, total amount inc vat, total amount incl vat, total amount including
        vat, total aud, total cad, gross invoice amount, total inclusive, this invoice, total this invoice,
        total for this invoice, total credit amount, credit amount, credit note total, credit note amount, total
        refund, refund total, refund amount, new charges, total new charges, total current charges, current
        charges, please pay this amount, pay this amount, total gross amount, total gross value, total value,
        total invoiced, invoice amount due, total with vat, total amount with vat, invoice grand total, total to
        be paid, amount to be paid, total amount to pay, total incl of vat, total inclusive of gst, total
        inclusive of tax, sum total, total sum, gross invoice total, invoice gross, total invoice amount incl
        vat, final total, total invoice amount due, total payment due, total payment
    """,
    not_grand_total="""
        total net, total quantity, total hours, total weight, total pages, carried forward, brought forward,
        total discount, total charges, total before tax, total prepaid, already paid, share capital, total vat,
        subtotal, total lines, total qty, total units, total items, total savings, total saved, total carried
        forward, page total, total this page, total vat amount, total gst, total tax amount, total tax, total ex
        vat, total ex gst, total excl gst, total net amount, total net value, total received, total paid, total
        payments, payments received, previous balance, previous bill, last bill, balance forward, balance
        brought forward, opening balance, total usage, total kwh, total consumption, gross weight, total gross
        weight, total packages, total pallets, total cartons, total boxes, credit limit, total discounts, total
        nights, year to date, total pieces, total volume, total number, minimum payment, total excluding vat,
        total days, total lessons, total time, gross price, total allowances, sum of lines, total goods, total
        taxable, total taxable amount, issued share capital, total without tax, total excl tax, total exclusive
        of vat, total labour, total labor, total parts, total materials, total expenses, total disbursements,
        total shipping, total freight
    """,
    prepaid_amount="""
        prepaid, amount paid, paid, deposit, advance payment, less deposit, already paid, prepayment, payments
        received, down payment, less paid, deposit paid, payment on account, less payment on account, paid on
        account, less prepayment, paid to date, less payments received, payment received, payments, payments
        made, payment made, less payments, less payment, less amount paid, advance received, less advance,
        credit applied, credits applied, retainer applied, amount received, deposit received, less deposit
        received, deposits, applied credit, payments credits, total paid, total payments, credit card payment,
        amount already paid, paid amount, less previously paid, payment to date, payments to date, amount
        prepaid, account credit, applied balance, prepayments, less prepayments, advance paid, total amount
        paid, amount paid to date, less amounts received, payments applied, payment applied, received
        on account, less received on account, less paid on account, payment
    """,
    rounding_amount="""
        rounding, rounding amount, rounding adjustment, rounded, rounding difference, round off, rounding off,
        cash rounding, rounding total, rounding diff
    """,
    amount_due="""
        amount due, balance due, total due, amount payable, balance, outstanding, amount to pay, to pay,
        outstanding balance, balance to pay, remaining balance, total amount due, still to pay, please pay,
        total balance due, amount outstanding, total outstanding, balance outstanding, amount now due, net
        amount due, net payable, net amount payable, total amount payable, pay this amount, please pay this
        amount, total amount outstanding, balance owing, amount owing, total owing, balance payable, balance
        amount, invoice balance, total now due, total to pay, amount left to pay, unpaid balance, current
        balance, new balance, remaining amount, amount remaining, amount to be paid, sum due, final balance,
        account balance, amount payable now, due now, total due now, amount due now, outstanding amount, net
        balance due, you owe, total you owe, payment due amount, balance remaining, balance now due,
        remaining due, net due, net amount to pay, open amount, amount open
    """,
)
