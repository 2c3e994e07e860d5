"""What contracts and the time that they run for are called, in seven languages: parts of patterns, without groups."""

FOREIGN = r"vertrag|vereinbarung|contrat|bail|contrato|acuerdo|convenio|contratto|accordo|overeenkomst|acordo"
CONTRACTS = rf"agreement|contract|lease|deed|accord|{FOREIGN}"
LENGTHS = r"laufzeit|dauer|dur[ée]e|duraci[óo]n|plazo|vigencia|durata|duur\b|looptijd|duração|prazo"
