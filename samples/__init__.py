"""Documents of fictitious companies, made with their truth: the demo, the tests and the evaluation share them.

Its words, layouts and label lists live here only. No reader may import it, and it imports no schema and no reader.
"""
