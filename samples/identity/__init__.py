"""Passports, identity cards, visas, residence permits and driving licences of people who do not exist."""
