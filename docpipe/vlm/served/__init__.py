"""Models behind OpenAI-compatible servers: where they stand, what they do, how they do, what they answer."""
