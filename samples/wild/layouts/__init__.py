"""Wild layouts by the kind of office that makes them."""
