"""English."""

TOLD = {
    "hotel": (
        "The {stem} Hotel Ltd|{one} House Hotel Ltd|{stem} Inns plc",
        """
Room charge single;Standard rate;night;79;149;r
Room charge double;Garden view;night;109;189;r
Breakfast;;person;14;24
Car park;;day;10;22
Minibar;;item;3;9
Restaurant drinks;Check 2214;item;6;48
Tourism levy;;person;2;3.5
""",
    ),
    "restaurant": (
        "The {one} Arms|{stem} Kitchen Ltd|Cafe {stem}|{one}'s Bistro",
        """
Fish and chips;;ea;13;19;r
Soup of the day;;ea;5;7.5;r
House salad;;ea;5;9;r
Sparkling water;;ea;3;4.5
House wine 175 ml;;ea;6;9
Flat white;;ea;2.9;3.9
Sticky toffee pudding;;ea;6;8.5;r
""",
    ),
    "utility": (
        "{stem} Energy Ltd|{stem} Water plc|{stem} Power and Gas Ltd",
        """
Electricity unit rate;Standard variable;kWh;0.22;0.34
Standing charge;;day;0.45;0.68
Gas unit rate;;kWh;0.06;0.11
Metering service;;month;2;5
Climate levy;;kWh;0.0077;0.0079
""",
    ),
    "telecom": (
        "{stem} Telecom Ltd|{stem} Mobile Inc.|{stem} Broadband Ltd",
        """
Fibre 500 line rental;1st to end of month;month;29;49
Calls package;;month;4;9
Business mobile M;Number ending 0142;month;15;39
Router rental;;month;3;6
International calls;12 calls;charge;1.2;18
""",
    ),
    "freight": (
        "{one} Haulage Ltd|{stem} Logistics Inc.|{one} & {two} Forwarding Ltd",
        """
Groupage freight;6 pallets, general cargo;shipment;180;640
Fuel surcharge;8.5 % of freight;charge;14;62
Toll;;charge;18;79
Pallet exchange;;each;2.4;4.5
Waiting time;;hour;45;72
Booking fee;;shipment;4;9
""",
    ),
    "craft": (
        "{one} Plumbing & Heating Ltd|{one} Electrical|{one} & Sons Roofing|{stem} Decorators",
        """
Engineer time;Fit and connect;hour;52;78
Mate time;;hour;34;48
Copper pipe 22 mm;3 m length;m;7;13
Call-out charge zone 2;;charge;25;49
Ball valve 1 inch;with drain;each;14;29
Sundries;Seals, clips, screws;charge;8;35
Waste disposal;;charge;20;60
""",
    ),
    "public": (
        "{stem} Town Council|{stem} County Services|Chamber of Trade {stem}",
        """
Waste water charge;2025;m3;2.1;3.4
Trade waste collection;fortnightly;lift;18;42
Annual subscription;;year;80;320
Licence fee;Schedule 4;each;35;150
Street trading permit;;month;40;90
""",
    ),
    "saas": (
        "{stem} Labs, Inc.|{stem} Cloud Ltd|{stem}ly Inc.",
        """
Team plan;10 seats, monthly;seat;8;24
Extra storage 1 TB;;month;9;19
API calls;over allowance;pack;4;15
Premium support;;month;49;149
""",
    ),
    "fuel": ("{one} Service Station|{stem} Fuels Ltd", "Unleaded 95;;L;1.38;1.62\nDiesel;;L;1.42;1.74\n"),
    "parking": ("{stem} Parking Ltd|City Park {stem}", "Short stay parking;;each;2.5;28\n"),
    "taxi": ("{one} Cars|{stem} Cabs", "Fare;;each;9;39\n"),
}
