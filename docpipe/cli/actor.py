"""Who acts, for the story: the account name behind the command line."""

import os
import pwd


def actor() -> str:
    """`cli:name`, or `cli:uid 1000` where the user id has no name."""
    try:
        return f"cli:{pwd.getpwuid(os.geteuid()).pw_name}"
    except KeyError:
        return f"cli:uid {os.geteuid()}"
