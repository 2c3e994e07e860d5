"""The screens: server-rendered pages and small ES modules over the REST API, one process with it.

Knows HTML and who may see which page; decides nothing about documents.
"""
