"""How docpipe/pages/marks/scorer.json is made: pages with known marks, their groups of ink, a small network."""
