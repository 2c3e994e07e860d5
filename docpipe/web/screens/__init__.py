"""The screens, a module each: its routes, and what its template is told."""
