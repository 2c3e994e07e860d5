"""What English receipts call their fields, most usual first."""

from schemas.receipt_labels.vocabulary import ReceiptWords

ENGLISH = ReceiptWords(
    title="""
        receipt, sales receipt, cash receipt, till receipt, customer copy, merchant copy, cash sale, cardholder
        copy, sale receipt, store receipt, fuel receipt, parking receipt, taxi receipt, guest check, vat receipt
    """,
    merchant="merchant, merchant name, store, shop, vendor, sold by, retailer, store name",
    address="address, store address, merchant address, location",
    purchase_date="""
        date, purchase date, date of purchase, transaction date, sale date, date time, receipt date, date of
        sale, order date, printed on, bill date, date issued, invoice date, trans date, sold on, date paid,
        payment date
    """,
    not_purchase_date="""
        expiry date, best before, exp date, valid until, return by, date of birth, due date, valid to, expires,
        expires on, return before, exchange until, use by, arrival, departure, check in, check out, card expiry,
        software version
    """,
    currency="currency, all amounts in, amounts in",
    tax_total="""
        tax, sales tax, vat, gst, hst, total tax, tax total, tax amount, vat amount, total vat, vat included,
        incl vat, total taxes, total gst, tax included, state tax, of which vat, includes vat, taxes, vat total,
        gst included in total, includes gst, gst amount, total includes gst of, includes gst of, vat incl, incl
        tax
    """,
    not_tax="""
        tax id, tax number, tax no, vat number, vat no, vat id, vat reg no, gst no, before tax, excl tax, excl
        vat, abn, gst number, gst reg no, hst no, tax invoice, vat rate, tax rate, tax exempt, taxable, total
        before tax, total ex gst
    """,
    grand_total="""
        total, grand total, amount due, total due, total amount, balance due, amount, total to pay, total incl
        vat, total sale, order total, sale total, purchase total, total inc gst, total including gst, total
        including vat, to pay, amount paid, total paid, net total payable, balance to pay, total price, sale
        amount, total inc vat, transaction amount, purchase amount, total charged, total usd, total gbp, total
        eur, total charge, purchase
    """,
    not_total="""
        subtotal, sub total, change, change due, cash, cash tendered, tendered, items sold, number of items,
        total savings, you saved, tip, gratuity, points, net total, total discount, total discounts, total
        savings today, saved, item count, amount tendered, cash back, cashback, total before tax, total excl
        gst, total net, authorized amount, previous balance, points balance, total points, gift card balance,
        subtotal before tax, taxable, net amount, total items
    """,
    cues="""
        cash, change, till, card, cashier, visa, mastercard, thank you for shopping, tendered, served by, trans,
        transaction, receipt no, tip, gratuity, sales associate, your server, terminal id, auth code, approval
        code, contactless, chip read, register, thank you come again, returns, debit, pump, gallons
    """,
)
