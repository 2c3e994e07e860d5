"""Wild layouts and words that are kept apart: nobody who makes a reader looks in here."""

from samples.wild.design import Design
from samples.wild.held_out import forms, layouts, slips
from samples.wild.held_out.words import held_out_words as held_out_words

HELD_OUT: tuple[Design, ...] = (*layouts.DESIGNS, *forms.DESIGNS, *slips.DESIGNS)
