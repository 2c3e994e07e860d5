"""Lines that say who the seller is: name, contacts, registration. Knows no place on the page."""

from samples.desk import Desk
from samples.runs import Run


def seller_name(desk: Desk) -> Run:
    """The seller's name with its tag."""
    return Run(desk.story.seller.name, ("seller_name",))


def contact_lines(desk: Desk) -> list[str]:
    """Telephone, mail and web address."""
    seller = desk.story.seller
    return [f"{desk.label('phone')} {seller.phone}", seller.email, seller.web]


def registration_lines(desk: Desk) -> list[list[Run]]:
    """Commercial register, VAT id and tax number, each with its label, absent ones left out."""
    seller = desk.story.seller
    lines: list[list[Run]] = []
    if seller.register:
        lines.append([Run(f"{desk.label('register')} {seller.register}")])
    return lines + vat_lines(desk)


def vat_lines(desk: Desk) -> list[list[Run]]:
    """VAT id and tax number, each with its label."""
    seller = desk.story.seller
    lines: list[list[Run]] = []
    if seller.vat_id:
        lines.append([Run(desk.label("vat_id") + " "), *desk.fact("seller_vat_id")])
    if seller.tax_number:
        lines.append([Run(f"{desk.label('tax_number')} {seller.tax_number}")])
    return lines
