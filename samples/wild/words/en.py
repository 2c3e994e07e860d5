"""What English offices print beside the usual labels. A bar parts synonyms."""

BRITISH = {
    "order_date": "Order date|Date of order|Ordered on",
    "period": "Billing period|Service period|Period covered",
    "contract": "Contract no.|Agreement number|Contract",
    "your_reference": "Your ref.|Customer reference|Your reference",
    "cost_centre": "Cost centre|Dept. code",
    "quote": "Quotation|Quote ref.|Our quotation",
    "department": "Accounts Payable|Finance Department|Purchase Ledger|Procurement",
    "attention": "Attn: {person}|FAO {person}|{person}",
    "shipping_method": "Ship via|Carrier|Delivery method",
    "shipping_value": "Courier|Own transport|Pallet|Collected",
    "delivery_terms": "Delivery terms|Incoterms",
    "delivery_terms_value": "Carriage paid|EXW|DAP",
    "managing": "Directors|Managing director",
    "reference": "Payment reference|Please quote|Reference",
    "previous": "Balance on last bill|Previous balance",
    "received": "Payment received - thank you|Payments received",
    "forward": "Balance brought forward|Balance carried over",
    "subtotal": "{group} subtotal|Total {group}",
    "group_a": "Labour|Services|Time",
    "group_b": "Materials|Parts|Goods",
    "in_words": "Amount in words: {words}",
    "gross": "Gross|Incl. VAT",
    "amounts_in": "All amounts in {currency}|Currency: {currency}|Prices in {currency}",
    "place_date": "{town}, {date}|{date}",
    "dear": "Dear Sir or Madam,|Hello,",
    "paid_card": "Card payment|Paid by card|Contactless",
    "table": "Table",
    "guests": "Covers|Guests",
    "tip": "Gratuity|Tip",
    "pump": "Pump",
    "entry": "Entry|Arrived",
    "exit": "Exit|Left",
    "ride": "Trip|Journey",
    "terminal": "Terminal ID|TID",
    "auth": "Auth code|Approval code",
    "included": "incl. VAT {rate}%|VAT included {rate}%|includes {rate}% VAT",
    "slip": "Remittance advice|Payment slip|Please detach and return with payment",
    "payer": "Paid by|Remitter|Customer",
    "payee": "Pay to|Beneficiary|Payable to",
    "amount": "Amount|Amount enclosed",
    "copy": "Original|Copy",
    "small_print": (
        "Our standard terms and conditions of sale apply and are available on request. Interest is charged on overdue "
        "accounts at 8% above base rate under the late payment legislation. Title to the goods passes on payment in "
        "full. Shortages must be notified within 3 days of delivery. This agreement is governed by local law."
    ),
    "account": "Account number|A/C no.",
    "summary": "Your bill at a glance|Account summary|Summary of charges",
    "meter": "Meter number|Meter no.",
    "reading_old": "Previous reading",
    "reading_new": "Current reading|Present reading",
    "machine_made": "This is a computer generated document. No signature is required.",
    "day": "Date|Day",
    "room": "Room|Room no.",
    "arrival": "Arrival|Check-in",
    "departure": "Departure|Check-out",
    "guest": "Guest|Guest name",
    "vehicle": "Vehicle reg.|Vehicle",
    "loading": "Collection point|Loaded at",
    "unloading": "Delivery point|Unloaded at",
    "weight": "Weight|Weight kg",
    "file": "File ref.|Case number",
    "debit": (
        "We will collect {amount} from your account on or around {due}.|"
        "{amount} will be taken by Direct Debit on {due}."
    ),
    "debit_from": "We will debit your account {iban}.",
    "settled": "Received with thanks.|Paid in full - no payment is due.",
    "early_net": (
        "{percent}% discount if paid by {early}, otherwise net by {due}|"
        "{percent}% settlement discount to {early}, net {due}"
    ),
    "saving": "Discount if taken: {amount}|You save {amount}",
    "time": "Time",
    "order_thanks": "Thank you for your order!|Thanks for shopping with us!",
}

AMERICAN = BRITISH | {
    "cost_centre": "Cost center|Dept.",
    "department": "Accounts Payable|A/P Department|Purchasing",
    "attention": "Attn: {person}|c/o {person}",
    "shipping_value": "Ground|Freight|Best way|Will call",
    "delivery_terms": "F.O.B.|FOB point",
    "delivery_terms_value": "Origin|Destination|Shipping point",
    "managing": "President|Officers",
    "gross": "Total|Ext. total",
    "group_a": "Labor|Services",
    "included": "incl. {rate}% tax",
    "tip": "Tip|Gratuity",
    "guests": "Guests|Cust",
    "table": "Table",
    "payer": "Remitter|Customer",
    "payee": "Remit to|Make checks payable to",
    "amount": "Amount enclosed|Amount remitted $",
    "small_print": (
        "Past due accounts are subject to a finance charge of 1.5% per month. Claims must be made within 10 days of "
        "receipt of goods. No returns without written authorization; returned goods are subject to a 20% restocking "
        "charge. Title passes to the buyer at the shipping point."
    ),
    "early_net": "{percent}% if paid by {early}, net {due}|{percent}% discount through {early}; net due {due}",
    "debit": ("{amount} will be charged to your account on {due}.|AutoPay is scheduled: {amount} on {due}."),
    "vehicle": "License plate|Truck no.",
}
