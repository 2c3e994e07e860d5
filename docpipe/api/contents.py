"""The API's own description: the OpenAPI document, and a plain page that lists the routes. Nothing from elsewhere."""

from html import escape
from typing import Any

from fastapi import APIRouter, Request, Response

from docpipe.api.callers import Known

router = APIRouter(include_in_schema=False)


@router.get("/openapi.json")
def openapi(caller: Known, request: Request) -> Any:  # noqa: ARG001  (whoever is signed in)
    """The OpenAPI document."""
    return request.app.openapi()


@router.get("/docs")
def docs(caller: Known, request: Request) -> Response:  # noqa: ARG001
    """The routes with what they take and give, as a plain page."""
    return Response(_page(request.app.openapi()), media_type="text/html; charset=utf-8")


def _page(told: dict[str, Any]) -> str:
    title, intro = escape(told["info"]["title"]), escape(told["info"]["description"])
    rows = "".join(
        f"<h2><code>{method.upper()} {escape(path)}</code></h2><p>{escape(one.get('summary', ''))}</p>{_about(one)}"
        for path, operations in told["paths"].items()
        for method, one in operations.items()
    )
    head = f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}: REST</title></head>'
    link = '<p>The whole of it, for programs: <a href="/openapi.json">openapi.json</a>.</p>'
    return f"{head}<body><h1>{title}: REST</h1><p>{intro}</p>{link}{rows}</body></html>"


def _about(operation: dict[str, Any]) -> str:
    words = "".join(f"<p>{escape(part)}</p>" for part in operation.get("description", "").split("\n\n"))
    given = "".join(
        f"<li><code>{escape(one['name'])}</code> ({escape(one['in'])}): {escape(one.get('description', ''))}</li>"
        for one in operation.get("parameters", [])
    )
    answers = "".join(
        f"<li>{escape(status)}: {escape(one['description'])}</li>" for status, one in operation["responses"].items()
    )
    return f"{words}<ul>{given}</ul><h3>Answers</h3><ul>{answers}</ul>"
