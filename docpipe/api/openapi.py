"""What the OpenAPI document says beyond the routes' own words: how callers are known, and what each route takes."""

from collections.abc import Callable
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from fastapi.routing import iter_route_contexts

from docpipe.api.callers import Asks, Open, find_declaration
from docpipe.api.problems import MEDIA_TYPE, Problem

SCHEMES = {
    "key": {"type": "http", "scheme": "bearer", "description": "A key of another system."},
    "session": {
        "type": "apiKey",
        "in": "cookie",
        "name": "docpipe_session",
        "description": "A person's session; with https its cookie is called __Host-docpipe_session.",
    },
}
PROBLEMS = {
    "401": "`not_signed_in`: Sign in first, or send a key as a Bearer token.",
    "403": "`not_allowed`: You may not do this.",
    "422": "`bad_request`: The request cannot be understood.",
    "413": "`body_too_large`: The body of the request is larger than this address takes.",
    "408": "`body_too_slow`: The body of the request did not come in time.",
    "429": "`saturated`: Too much is being done at this moment.",
    "503": "`database_unavailable`: A part of docpipe does not answer.",
}


def tell_of_security(app: FastAPI) -> None:
    """Have the application's document say it."""
    app.openapi = _cached(app)  # type: ignore[method-assign]


def _cached(app: FastAPI) -> Callable[[], dict[str, Any]]:
    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            app.openapi_schema = _document(app)
        return app.openapi_schema

    return openapi


def _document(app: FastAPI) -> dict[str, Any]:
    told = get_openapi(title=app.title, version=app.version, description=app.description, routes=app.routes)
    components = told.setdefault("components", {})
    components["securitySchemes"] = SCHEMES
    components.setdefault("schemas", {})["Problem"] = _problem()
    for route in iter_route_contexts(app.routes):
        operations = told["paths"].get(route.path, {})
        for method in route.methods or ():
            if method.lower() in operations:
                _complete(operations[method.lower()], find_declaration(route))
    return told


def _complete(operation: dict[str, Any], asked: Asks | Open | None) -> None:
    """Say what a route takes, and add the problems that any route may answer with."""
    answers = operation["responses"]
    known = dict(PROBLEMS)
    if isinstance(asked, Asks):
        operation["security"] = [{"key": []}, {"session": []}]
        operation["x-permissions"] = [permission.value for permission in asked.permissions]
        named = " or ".join(f"`{permission.value}`" for permission in asked.permissions)
        takes = f"Takes {named or 'any caller who is known'}."
        operation["description"] = f"{operation.get('description', '')}\n\n{takes}".strip()
    else:
        del known["401"], known["403"]
    for status, words in known.items():
        answers.setdefault(status, {"description": words})
        content = answers[status].setdefault("content", {})
        if "$ref" in str(answers[status]) and MEDIA_TYPE not in content and status == "503":
            content[MEDIA_TYPE] = {"schema": {"$ref": "#/components/schemas/Problem"}}
        elif status == "422" or not content:
            answers[status] = {
                "description": _joined(answers[status]["description"], words),
                "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
            }


def _joined(one: str, other: str) -> str:
    return other if one in (other, "Validation Error") else one if other in one else f"{one} {other}"


def _problem() -> dict[str, Any]:
    return Problem.model_json_schema(ref_template="#/components/schemas/{model}")
