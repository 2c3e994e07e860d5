"""English ways of saying the values of a contract that are kept for measuring."""

from samples.contracts.wording.wording import Grammar

HELD_OUT = Grammar(
    opening=(
        "The undersigned,|{one_full}, of the one part, and|{two_full}, of the other part,|have on {date} concluded "
        "the following {title}.",
        "{title}|Dated {date}|among|{one_full}|and|{two_full}",
        "On {date}, {one_full} on the one hand and {two_full} on the other hand agreed what follows.",
    ),
    same_day=(
        "WHEREAS this {title} is executed and shall be effective this {date}, the parties to it being {one_full}, and "
        "{two_full}:",
    ),
    starts=(
        "The rights and duties of the parties start on {effective}.",
        "Commencement Date: {effective}.",
    ),
    term=(
        "The parties are bound for {term}, counted from the day on which their rights and duties start.",
        "Its duration is fixed at {term} as from its commencement.",
    ),
    until=(
        "The relationship ends on {expiration} without any notice being needed.",
        "Last day of the term: {expiration}.",
    ),
    renewal=(
        "If neither party objects in writing {notice} or more ahead of the last day, the term is prolonged by "
        "{renewal}, and so forth.",
        "It is tacitly extended, each time by {renewal}, save where one of the parties has announced its wish to "
        "end it with {notice} notice.",
    ),
    ending=(
        "Each of the parties is free to withdraw, provided that it announces this {notice} in advance.",
        "A period of {notice} shall lie between a notice of termination by either side and the end of this Agreement.",
    ),
    law=(
        "Everything that follows from this document is judged by the law of {law}.",
        "For all questions not settled here, resort shall be had to the laws in force in {law}.",
        "The parties submit this Agreement to the law of {law}.",
    ),
    party=(
        "{name}, {is_a}, {address}, hereinafter referred to as “{defined}”",
        "{name} ({is_a}; {address}), called “{defined}” below",
    ),
)
