"""Errors as problem details (RFC 9457): the words and codes of the tree, never a stack or a document's content."""

from collections.abc import Mapping
from math import ceil
from typing import Any

from fastapi import FastAPI, Request
from fastapi.encoders import jsonable_encoder
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, ConfigDict, Field
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, Response

from docpipe.errors import BadRequest, DocpipeError, InternalFault, NotFound
from docpipe.wording import plain_fault

MEDIA_TYPE = "application/problem+json"
WAIT_SECONDS = 5
MOST_FAULTS = 20


class Fault(BaseModel):
    """One thing that is wrong with a request."""

    at: str = Field(description="Where: `query.limit`, `body.name`.")
    sentence: str


class Problem(BaseModel):
    """Why a request came to nothing. Further members belong to the code, such as `yours` and `theirs`."""

    model_config = ConfigDict(
        extra="allow",
        json_schema_extra={
            "examples": [
                {
                    "type": "urn:docpipe:document_not_found",
                    "title": "There is no document with this id; `docpipe status` or GET /v1/documents lists them.",
                    "status": 404,
                    "detail": "0192f3c1-6d70-7cc4-9f5e-2f6f1f4c8a11",
                    "code": "document_not_found",
                }
            ]
        },
    )
    type: str = Field(description="`urn:docpipe:` and the code.")
    title: str = Field(description="What is wrong, and what to do; the same for every problem of a code.")
    status: int
    detail: str = Field(description="The case.")
    code: str
    faults: list[Fault] = Field([], description="What is wrong with the request, for `bad_request`.")


class NotAcceptedMethod(DocpipeError):
    """This address takes other methods; the header Allow names them."""

    http_status = 405


class BodyTooLarge(BadRequest):
    """The body of the request is larger than this address takes."""

    http_status = 413


class BodyTooSlow(BadRequest):
    """The body of the request did not come in time."""

    http_status = 408


class SenderGone(BadRequest):
    """The sender ended the connection before the whole body had come; nothing of it was kept."""

    http_status = 400


def problem(error: DocpipeError, headers: Mapping[str, str] | None = None) -> Response:
    """The error as an answer. What an installation's fault says of itself stays inside."""
    detail = error.detail if error.http_status < 500 else ""
    told = {"type": f"urn:docpipe:{error.code()}", "title": error.message(), "status": error.http_status}
    told |= {"detail": detail or error.message(), "code": error.code()}
    extras = {name: value for name, value in error.extras.items() if name not in told}
    content = jsonable_encoder({**told, **extras})
    return JSONResponse(content, error.http_status, {**_headers(error), **(headers or {})}, MEDIA_TYPE)


def _headers(error: DocpipeError) -> dict[str, str]:
    if error.http_status == 401:
        return {"WWW-Authenticate": "Bearer"}
    if error.http_status in (429, 503):
        seconds: float = error.extras.get("retry_after", WAIT_SECONDS)
        return {"Retry-After": str(ceil(seconds))}
    return {}


def tell_problems(app: FastAPI) -> None:
    """Have the application answer every error with a problem."""

    @app.exception_handler(DocpipeError)
    def _ours(_request: Request, error: DocpipeError) -> Response:
        return problem(error)

    @app.exception_handler(RequestValidationError)
    def _invalid(_request: Request, error: RequestValidationError) -> Response:
        found = error.errors()[:MOST_FAULTS]
        faults = [{"at": ".".join(map(str, one["loc"]))[:200], "sentence": _sentence(one)} for one in found]
        detail = " ".join(f"{fault['at']}: {fault['sentence']}." for fault in faults[:3])
        return problem(BadRequest(detail, faults=faults))

    @app.exception_handler(HTTPException)
    def _of_the_framework(_request: Request, error: HTTPException) -> Response:
        kinds: dict[int, type[DocpipeError]] = {404: NotFound, 405: NotAcceptedMethod}
        kind = kinds.get(error.status_code, BadRequest if error.status_code < 500 else InternalFault)
        return problem(kind(), error.headers)


def _sentence(fault: Mapping[str, Any]) -> str:
    """What pydantic says, which names what it wants and not what it was given."""
    return "Unknown; leave it out" if fault["type"] == "extra_forbidden" else plain_fault(str(fault["msg"]))[:300]


def documented(*kinds: type[DocpipeError]) -> dict[int | str, dict[str, Any]]:
    """These errors as the answers of a route in the OpenAPI document, by status."""
    by_status: dict[int | str, list[type[DocpipeError]]] = {}
    for kind in kinds:
        by_status.setdefault(kind.http_status, []).append(kind)
    return {
        status: {
            "model": Problem,
            "description": " ".join(f"`{kind.code()}`: {kind.message()}" for kind in of_it),
            "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
        }
        for status, of_it in by_status.items()
    }
