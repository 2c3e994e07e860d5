"""The United Kingdom, Ireland, the United States, and Denmark as it writes to others."""

from samples.countries.country import Country, split

BRITAIN = Country(
    name="United Kingdom",
    first=split("Alice Oliver Harriet Edward Gemma Thomas Imogen Callum Fiona Rupert Nadia Owen"),
    last=split(
        """
        Ashworth Birtwell Carrowby Dunmore Ellerton Fairbrook Garside Holloway Kempster Lockwood Marston Penhale
        Radcombe Stanfield Thornby Wetherall
        """
    ),
    street=("{no} {word} Street", "{no} {word} Road", "{no} {word} Lane", "Unit {no}, {word} Business Park"),
    word=split("Mill Church Orchard Canal Foundry Market Station Abbey Castle Priory Harbour"),
    town=split("Ashcombe Brackwell Dunford Eastmere Hollowbrook Marlingham Northwold Stokebridge"),
    zip="@@# #@@",
    place="{town}|{zip}",
    phone="020 7946 0###",
    register="0#######",
)

IRELAND = Country(
    name="Ireland",
    first=split("Aoife Cormac Niamh Declan Siobhan Ronan"),
    last=split("Ballinter Cullinore Dunraven Kilbraney Mulgarvey Rathbourne O'Tarrant"),
    street=("{no} {word} Street", "Unit {no}, {word} Park", "{no} {word} Quay"),
    word=split("Bridge Abbey Harbour Castle Mill Orchard"),
    town=split("Ballymore_Cross Castlebrook Kilderry Rathgarven"),
    zip="D## @@##",
    place="{town}|{zip}",
    phone="+353 1 555 ####",
    register="######",
)

UNITED_STATES = Country(
    name="United States",
    first=split("Emily Carlos Ashley Marcus Rachel Dwayne Kimberly Jason Maria Tyler"),
    last=split(
        """
        Abernall Brackett Cordova Delmonte Eastwick Farraday Grisham Hollander Kirkland Lambert Mercado Nakagawa
        Pruitt Sorrell
        """
    ),
    street=("{no}4 {word} Street", "{no}0 {word} Avenue", "{no}1 {word} Blvd, Suite {no}", "{no}7 {word} Drive"),
    word=split("Maple Oak Lincoln Harbor Cedar Sycamore Juniper Riverside Prairie"),
    town=split("Cedar_Falls_Junction Riverton_Heights Oakmont_Springs Lakeport_City Millbrook"),
    zip="#####",
    place="{town}, {region} {zip}",
    phone="(212) 555-01##",
    regions=("OH", "TX", "CA", "IL", "OR", "NY", "GA"),
    tax_number="##-#######",
)

DENMARK = Country(
    name="Denmark",
    first=split("Astrid Mikkel Freja Rasmus Signe Anders"),
    last=split("Bjerregaard Dalsgaard Egholm Kirkeby Lundager Nymark"),
    street=("{word}vej {no}", "{word}gade {no}"),
    word=split("Birke Mølle Kirke Strand Enge Skov"),
    town=split("Nordby_Havn Egelund Skovholm Vesterå"),
    zip="####",
    place="{zip} {town}",
    phone="+45 55 55 ## ##",
)
