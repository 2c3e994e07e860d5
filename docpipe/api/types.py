"""The document types that this installation reads: what they are called, and the forms that people see of them."""

from collections.abc import Mapping
from typing import Any

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict, Field

from docpipe.api.callers import Known, Served
from docpipe.api.problems import documented
from docpipe.api.shapes import Listed
from docpipe.errors import NotFound
from docpipe.review.forms import form_of
from docpipe.wording import title_of
from schemas.document_type import DocumentType

router = APIRouter(prefix="/v1", tags=["document types"])


class TypeNotFound(NotFound):
    """There is no document type of this name."""


class TypeShown(BaseModel):
    """A document type."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [{"name": "invoice", "family": "invoice", "title": "Invoice", "description": "A bill."}]
        }
    )
    name: str = Field(description="As senders name it.")
    family: str = Field(description="As results name it; types may share one.")
    title: str
    description: str


class TypeWithForm(TypeShown):
    """The same, with its fields as a form."""

    form: Mapping[str, Any] = Field(description="`fields` with widgets, columns and choices; `equations` over them.")


@router.get("/document-types", response_model=Listed[TypeShown], summary="List document types", responses=documented())
def list_types(caller: Known, services: Served) -> Any:  # noqa: ARG001  (whoever is signed in)
    """Those that come with docpipe and those of this site."""
    return {"items": [_shown(schema) for schema in services.registry]}


@router.get(
    "/document-types/{name}", response_model=TypeWithForm, summary="A document type", responses=documented(TypeNotFound)
)
def get_type(name: str, caller: Known, services: Served) -> Any:  # noqa: ARG001
    """With its form."""
    if name not in services.registry:
        raise TypeNotFound
    schema = services.registry.get(name)
    return {**_shown(schema), "form": form_of(schema)}


def _shown(schema: type[DocumentType]) -> dict[str, str]:
    description = " ".join((schema.__doc__ or "").split())
    return {"name": schema.name, "family": schema.family, "title": title_of((schema.name,)), "description": description}
