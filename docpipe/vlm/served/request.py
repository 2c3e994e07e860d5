"""Makes of a question what a server is sent: a chat completion of OpenAI's form, in the dialect that it speaks."""

import json
from collections.abc import Mapping
from typing import Any

from docpipe.vlm.runner import Part, Question, Turn
from docpipe.vlm.served.abilities import Abilities, Binding
from docpipe.vlm.served.pictures import data_url

OTHERS = 5  # likeliest tokens that are asked for beside the chosen one
SEED = 7
IN_WORDS = (
    "Answer with one JSON value and nothing else, without explanation or fence. It is an instance of this JSON Schema, "
    "not the schema itself:\n"
)


def request_of(question: Question, server: Abilities, *, bound: bool = True, again: int = 0) -> dict[str, Any]:
    """The body of a request. `again`: the number of a further try, which must not give the same once more."""
    bound = bound and server.binds
    turns = question.turns if bound else _with_schema(question)
    return {
        "model": server.model,
        "messages": [_message(turn) for turn in turns],
        "temperature": 0.0 if not again else 0.3,
        "seed": SEED + again,
        "stream": False,
        server.limit: question.max_tokens,
        **(_format(question.schema, server.binding) if bound else {}),
        **({"logprobs": True, "top_logprobs": OTHERS} if server.logprobs else {}),
        **({"chat_template_kwargs": {"enable_thinking": False}} if server.thinks else {}),
    }


def _format(schema: Mapping[str, Any], binding: Binding) -> dict[str, Any]:
    schema = plainly(schema)
    if binding is Binding.GUIDED_JSON:
        return {"guided_json": schema}
    if binding is Binding.JSON_OBJECT:
        return {"response_format": {"type": "json_object", "schema": schema}}
    named = {"name": "answer", "schema": schema, "strict": True}
    return {"response_format": {"type": "json_schema", "json_schema": named}}


def plainly(schema: Any) -> Any:
    """The same schema without `items: false` where `maxItems` says as much: llama.cpp stumbles over it."""
    if isinstance(schema, list):
        return [plainly(part) for part in schema]
    if not isinstance(schema, Mapping):
        return schema
    fixed = schema.get("items") is False and schema.get("maxItems") == len(schema.get("prefixItems", ()))
    return {key: plainly(part) for key, part in schema.items() if not (fixed and key == "items")}


def _message(turn: Turn) -> dict[str, Any]:
    """Text alone goes as a plain string, which every server takes; parts keep their order, the instructions first."""
    if all(isinstance(part, str) for part in turn.parts):
        return {"role": turn.role, "content": "\n\n".join(map(str, turn.parts))}
    return {"role": turn.role, "content": [_part(part) for part in turn.parts]}


def _part(part: Part) -> dict[str, Any]:
    if isinstance(part, str):
        return {"type": "text", "text": part}
    return {"type": "image_url", "image_url": {"url": data_url(part)}}


def _with_schema(question: Question) -> tuple[Turn, ...]:
    *before, last = question.turns
    told = IN_WORDS + json.dumps(question.schema, ensure_ascii=False, separators=(",", ":"))
    return (*before, Turn(last.role, (*last.parts, told)))
