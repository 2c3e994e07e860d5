"""What English invoices call their fields, most usual first."""

from schemas.invoice_labels.vocabulary import InvoiceWords

ENGLISH = InvoiceWords(
    invoice="invoice, tax invoice, commercial invoice, vat invoice, bill, sales invoice",
    credit_note="credit note, credit memo, credit invoice, credit",
    invoice_number="""
        invoice number, invoice no, invoice nr, invoice id, invoice, invoice ref, invoice reference, tax invoice
        no, tax invoice, bill number, bill no, credit note number, credit note no, credit note, credit memo no,
        credit memo, credit memo number, document number, document no, inv no
    """,
    not_invoice_number="""
        our ref, our reference, your ref, your reference, reference, ref, reference number, customer number,
        customer no, account number, order number, order no, delivery note, delivery note no, tax number, page,
        original invoice, related invoice, contract number, project number, phone, invoice period, invoice
        address, invoice amount, invoice total, bill to, invoice to, invoice date, vat no, company no,
        registration no, company number
    """,
    issue_date="""
        invoice date, date of issue, issue date, issued on, issued, date issued, bill date, invoice dated,
        credit note date, date of invoice, document date, dated, date, billing date
    """,
    not_issue_date="""
        due date, delivery date, date of delivery, order date, payment date, date of supply, supply date, ship
        date, shipping date, date due, service date, service period, original invoice date, print date
    """,
    due_date="""
        due date, payment due, date due, due by, due on, pay by, payable by, payment due date, due, payment due
        by, please pay by, to be paid by, payable until, payment date, please remit by, on or before, payment is
        due by, no later than, payable no later than, is payable by, due for payment by, payment is due on
    """,
    not_due_date="amount due, balance due, total due, discount until, discount if paid by, if paid by, if paid before",
    currency="currency, invoice currency, all amounts in, amounts in",
    not_party="""
        ship to, deliver to, delivery address, shipping address, delivered to, consignee, pay to, payee,
        contact, bank details
    """,
    seller="""
        seller, supplier, from, vendor, issued by, sold by, billed by, invoice from, bill from, service
        provider, supplier details, seller details, our details
    """,
    buyer="""
        bill to, billed to, buyer, customer, invoice to, sold to, client, invoiced to, to, billing address,
        invoice address, customer name, customer details, bill to address, recipient, invoice recipient, issued
        to, invoice for, buyer details, bill for
    """,
    vat_id="""
        vat number, vat no, vat id, vat reg no, vat registration number, vat, vat registration no, tax id, vat
        id no, vat reg, vat identification number, gst no, vat registration
    """,
    seller_vat_id="our vat number, seller vat id, supplier vat no, our vat no",
    buyer_vat_id="""
        customer vat number, customer vat no, your vat number, your vat no, buyer vat id, client vat number,
        customer vat id, your vat id, customer vat, buyer vat number, customer vat reg no, client vat
    """,
    iban="iban, account iban, iban number, bank account iban, iban no",
    order_number="""
        order number, order no, purchase order, po number, po no, your order, purchase order number, customer
        order no, order ref, order reference, your order number, order id, your order no, order, purchase order
        no, po ref, customer order, your po, p o no, p o number, your ref, your reference, customer reference,
        po, customer po
    """,
    not_order_number="order date, our order number, our order, our order no, our reference",
    lines_total="sum of lines, goods value, goods total, total goods, total of lines, items total",
    line_items="items, line items",
    description="""
        description, item, product, service, details, item description, product description, particulars,
        description of goods, services, article, work, goods and services, activity, items, goods, description
        of services, what
    """,
    other_columns="""
        item code, item number, item no, article no, article number, sku, code, product code, part no, unit,
        units of measure, discount, disc, vat, vat rate, tax, date, ref, reference, gtin, ean, rate, position,
        no, nr
    """,
    quantity="quantity, qty, units, hours, no of units, hrs, qty hrs, pieces, count, quantity shipped",
    unit_price="""
        unit price, price, rate, price per unit, unit cost, price each, unit price net, net price, each, unit
        rate, hourly rate, price unit, unit net price, unit, unit price excl vat
    """,
    line_total="""
        amount, total, line total, net amount, net, total net, total price, price total, total amount, net
        value, amount net, subtotal, line amount, extended, extended price, value, total excl vat, net total,
        sum, amount excl vat, item total, ext price, cost, price w o tax, price without tax, price excl tax,
        price excl vat
    """,
    tax_breakdown="tax breakdown, vat summary",
    tax_rate="vat rate, tax rate, rate, vat, tax, vat code, gst rate, vat percent, sales tax rate",
    tax_basis="""
        net, net amount, taxable amount, goods, basis, base, tax base, net value, taxable, goods value, vat
        base, amount excl vat
    """,
    tax_amount="vat amount, tax amount, vat, tax, amount, tax total, vat total, total vat",
    allowance_total="""
        discount, total discount, allowance, less discount, allowances, total allowances, discount total, trade
        discount, volume discount, loyalty discount, rebate, customer discount, special discount, document
        discount
    """,
    charge_total="""
        shipping, freight, delivery charge, surcharge, carriage, postage, handling, delivery, shipping and
        handling, total charges, packing, shipping cost, delivery charges, postage and packing
    """,
    net_total="""
        net total, total net, subtotal, net amount, total excl vat, total excluding vat, net, sub total, total
        before tax, amount excl vat, total ex vat, taxable amount, total without tax, net value, total net
        amount, subtotal excl vat, total before vat, subtotal without vat, total excl tax, invoice subtotal, net
        invoice total, total exclusive of vat, subtotal net
    """,
    not_net_total="net weight, net 30 days, payable net",
    tax_total="""
        vat, total vat, tax, vat amount, total tax, sales tax, tax amount, vat total, tax total, gst, plus vat,
        value added tax, amount of vat, total gst, vat at, tax at
    """,
    not_tax_total="""
        vat no, vat number, vat id, vat reg no, tax id, tax number, total excl vat, total incl vat, vat rate,
        tax rate, tax point, tax invoice
    """,
    grand_total="""
        grand total, invoice total, total incl vat, total including vat, total amount, total, gross total, total
        gross, total inc vat, total payable, total to pay, total due, total invoice amount, gross amount, amount
        payable, invoice amount, total with tax, amount due, total inclusive of vat, credit total, total credit,
        total including tax, total in, gross, total amount due, balance due, total incl tax
    """,
    not_grand_total="""
        total net, total quantity, total hours, total weight, total pages, carried forward, brought forward,
        total discount, total charges, total before tax, total prepaid, already paid, share capital, total vat,
        subtotal, total lines
    """,
    prepaid_amount="""
        prepaid, amount paid, paid, deposit, advance payment, less deposit, already paid, prepayment, payments
        received, down payment, less paid, deposit paid, payment on account, less payment on account, paid on
        account, less prepayment, paid to date
    """,
    rounding_amount="rounding, rounding amount, rounding adjustment, rounded",
    amount_due="""
        amount due, balance due, total due, amount payable, balance, outstanding, amount to pay, to pay,
        outstanding balance, balance to pay, remaining balance, total amount due, still to pay, please pay
    """,
)
