"""The parts that wild layouts are composed of."""
