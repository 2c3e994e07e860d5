"""English goods and company names."""

from samples.goods.good import Good, Trade, Trades

_GOODS = {
    "office": (
        Good("Copier paper A4, 80 gsm, white", "Box of five reams, acid free", "box", 17, 29),
        Good("Lever arch file, navy", "80 mm spine, with label holder", "each", 2.4, 4.9),
        Good("Gel pens, black, 0.5 mm", "Pack of twelve", "pack", 8, 16),
        Good("Desk lamp Lumo", "Dimmable LED, cast iron foot, 2 m cable", "each", 45, 129),
        Good("Task chair Arvid", "Synchronised tilt, height adjustable arms, charcoal fabric", "each", 199, 459),
        Good("Laser toner cartridge, black", "Remanufactured, yields about 6,000 pages", "each", 54, 119),
        Good("Mailing envelopes C4", "Self seal, box of 250", "box", 17, 33),
        Good("Meeting room whiteboard", "Enamelled steel, 1800 x 1200 mm, with tray", "each", 140, 320),
    ),
    "tools": (
        Good("Hex bolts M8 x 40, zinc plated", "Grade 8.8, box of 100", "box", 10, 18),
        Good("Cordless drill driver 18 V", "Two 4.0 Ah batteries, charger and case", "each", 149, 279),
        Good("HSS drill bit set 1-13 mm", "25 pieces in a steel case", "set", 35, 82),
        Good("Work gloves size 9", "Nitrile palm, breathable back", "pair", 3.1, 7.5),
        Good("Angle bracket 90 x 90", "Hot dip galvanised, 2.5 mm", "each", 0.8, 1.9),
        Good("Expanding foam 750 ml", "For use above 5 °C", "can", 6, 11.5),
        Good("On-site fitting and handover", "Two fitters, travel included", "hour", 58, 86),
        Good("Safety glasses, clear", "Anti-fog coating", "each", 4.5, 11.9),
    ),
    "food": (
        Good("Highland roast coffee", "Whole beans, 1 kg bag", "kg", 15, 26, True),
        Good("Sparkling water, glass", "Case of 12 bottles, 750 ml", "case", 9, 16),
        Good("Farmhouse cheddar, 12 months", "Cut from the cloth-bound wheel", "kg", 16, 28, True),
        Good("Extra virgin olive oil", "5 litre tin, first harvest", "tin", 41, 76, True),
        Good("Cloudy apple juice", "Case of six 1 litre bottles", "case", 9.5, 15),
        Good("Wildflower honey", "Jar, 454 g", "jar", 4.8, 8.6, True),
        Good("Seasonal hamper", "Packed by hand, with a greeting card", "each", 36, 82),
    ),
    "software": (
        Good("Software maintenance", "Bug fixes and updates in the billing month", "hour", 85, 130),
        Good("Process review workshop", "With minutes and an action plan", "hour", 105, 160),
        Good("Timesheet licence, 12 months", "Up to 25 seats", "licence", 220, 640),
        Good("Virtual server, small", "4 cores, 16 GB memory, daily backup", "month", 26, 69),
        Good("Network printer set-up", "Driver roll-out included", "job", 80, 150),
        Good("Domain and mailboxes", "Up to 50 mailboxes", "month", 11, 35),
        Good("User training", "Half a day, up to eight people, with handouts", "day", 390, 720),
    ),
    "books": (
        Good("Textbook: Foundations of Statics", "Third edition, hardback, 412 pages", "copy", 36, 64, True),
        Good("Technical dictionary, bilingual", "With online access", "copy", 27, 52, True),
        Good("Business cards, full colour", "350 gsm, matt, printed both sides, box of 500", "box", 35, 69),
        Good("Brochure A5, 24 pages", "Saddle stitched on recycled stock", "each", 0.6, 1.4),
        Good("Layout and artwork", "By the hour, two rounds of proofs", "hour", 56, 84),
        Good("Trade journal, yearly subscription", "12 issues, postage included", "year", 90, 139, True),
        Good("Posters A1", "Weatherproof, 135 gsm", "each", 4.2, 9.2),
    ),
}

_BRITISH_NAMES = {
    "office": ("{stem} Office Supplies Ltd", "{one} & {two} Stationers Ltd", "{stem} Workplace plc"),
    "tools": (
        "{stem} Tools Ltd",
        "{one} & Sons Ironmongers",
        "{one} {two} Fixings Limited",
        "{stem} Industrial Supplies Ltd",
    ),
    "food": ("{stem} Fine Foods Ltd", "{one}'s Pantry Ltd", "{one} & {two} Coffee Roasters Ltd"),
    "software": ("{stem} Systems Ltd", "{stem} Digital Limited", "{one} Consulting LLP"),
    "books": ("{one} Books Ltd", "{stem} Press Limited", "{one} & {two} Printers Ltd"),
}

_AMERICAN_NAMES = {
    "office": ("{stem} Office Supply Inc.", "{one} & {two} Paper Co.", "{stem} Workspace LLC"),
    "tools": ("{stem} Tool & Supply Inc.", "{one} Hardware LLC", "{one} {two} Fasteners Corp."),
    "food": ("{stem} Provisions LLC", "{one} Family Farms Inc.", "{one} & {two} Coffee Co."),
    "software": ("{stem} Systems Inc.", "{stem} Labs LLC", "{one} Consulting Group LLC"),
    "books": ("{one} Books Inc.", "{stem} Press LLC", "{one} & {two} Printing Co."),
}

BRITISH: Trades = {key: Trade(names, _GOODS[key], key == "software") for key, names in _BRITISH_NAMES.items()}
AMERICAN: Trades = {key: Trade(names, _GOODS[key], key == "software") for key, names in _AMERICAN_NAMES.items()}
