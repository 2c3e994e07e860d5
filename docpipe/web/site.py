"""What all screens share in a process, and who visits them."""

from dataclasses import dataclass
from typing import Annotated, Any, cast

from fastapi import Depends, Request

from docpipe.api.callers import find_csrf, requires, services_of
from docpipe.api.services import Services
from docpipe.errors import BadRequest
from docpipe.outcome import PACKET
from docpipe.permissions import Caller, Permission
from docpipe.review.opening import UNKNOWN
from docpipe.web.assets import Assets
from docpipe.web.rendering import Pages, Visitor


@dataclass(frozen=True, slots=True)
class Site:
    """`types`: the document types as people and permissions name them."""

    services: Services
    assets: Assets
    pages: Pages

    @property
    def types(self) -> list[str]:
        return [*sorted({schema.family for schema in self.services.registry}), PACKET, UNKNOWN]


def make_site(services: Services) -> Site:
    """The site of these services; style sheets and scripts are read here, once."""
    assets = Assets()
    return Site(services, assets, Pages(assets))


def site_of(request: Request) -> Site:
    """The site of the application that was asked."""
    return cast(Site, request.app.state.site)


def visits(permission: Permission | None = None) -> Any:
    """What a page's visitor is declared with: `visitor: Annotated[Visitor, visits(Permission.SEE)]`. BadRequest."""

    def visitor(request: Request, caller: Annotated[Caller, requires(permission)]) -> Visitor:
        if any("\0" in value for value in request.query_params.values()):
            raise BadRequest("The address holds what is no text.")  # PostgreSQL cannot be asked for it
        return Visitor(caller, find_csrf(request) or "")

    return Depends(visitor)


Home = Annotated[Site, Depends(site_of)]
Store = Annotated[Services, Depends(services_of)]
