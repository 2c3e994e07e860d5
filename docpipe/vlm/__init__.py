"""The model: what it is asked, how it is bound to a schema, what it answers. Importing this room loads no torch."""

from docpipe.vlm.runner import Generation, Question, Runner, Stop, Token, Turn

__all__ = ["Generation", "Question", "Runner", "Stop", "Token", "Turn"]
