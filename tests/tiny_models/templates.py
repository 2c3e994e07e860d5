"""Chat templates as the families have them, in short: roles, texts and a mark for each image."""


def chat(image: str, user: str, assistant: str, end: str = "", start: str = "") -> str:
    """A Jinja template: `start`, then each turn between its role's words and `end`, an image as `image`."""
    return (
        f"{{{{ {start!r} }}}}{{% for message in messages %}}"
        f"{{% if message['role'] == 'user' %}}{{{{ {user!r} }}}}{{% else %}}{{{{ {assistant!r} }}}}{{% endif %}}"
        "{% if message['content'] is string %}{{ message['content'] }}{% else %}"
        "{% for part in message['content'] %}"
        f"{{% if part['type'] == 'image' %}}{{{{ {image!r} }}}}{{% else %}}{{{{ part['text'] }}}}{{% endif %}}"
        "{% endfor %}{% endif %}"
        f"{{{{ {end!r} }}}}{{% endfor %}}{{% if add_generation_prompt %}}{{{{ {assistant!r} }}}}{{% endif %}}"
    )


def chatml(image: str) -> str:
    """As Qwen's models and many others talk."""
    return chat(image, "<|im_start|>user\n", "<|im_start|>assistant\n", "<|im_end|>\n")
