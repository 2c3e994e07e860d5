"""The parts that a page is composed of: each draws one thing in its desk and says where it ended."""
