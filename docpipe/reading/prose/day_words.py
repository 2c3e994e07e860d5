"""The words around the days of a contract: made on, in effect from, of another agreement. Seven languages; no text."""

import re

MADE = re.compile(
    r"(?i)\b(?:made|entered|enters|dated?|executed|concluded|signed|effective|as\s+of|on|this|the|fait|"
    r"conclu|signé|date|"
    r"celebrado|suscrito|firmado|fecha|gesloten|ondertekend|op|stipulato|sottoscritto|addì|assinado|datada?|"
    r"vom|am|den|dem|geschlossen|abgeschlossen|unterzeichnet|du|le|en\s+date)\b[^.;]{0,40}$"
)
NOT_MADE = re.compile(
    r"(?i)\b(?:born|incorporated|organi[sz]ed|registered|expir\w*|until|through|ending|"
    r"terminat\w*(?!\s+(?:\w+\s+){0,2}agreement)|amended(?!\s+and\s+restated)|between\s+.*agreement|"
    r"nacid[oa]|nat[oa]|nascid[oa]|geboren|geb\.?|née?|birth|geburtsdatum|geboortedatum|naissance|nacimiento|nascita|dob|"
    r"due|fällig|sp[äa]testens|uiterlijk|plus\s+tard|tardar|entro|later\s+than|on\s+or\s+before|"
    r"filed|recorded|issued|ausgestellt|d[ée]livr[ée]e?|expedid[oa]|rilasciat[oa]|afgegeven|"
    r"eingetragen|immatricul\w*|bis\s+zum|jusqu\W?au|originally|previously|prior|certain|"
    r"as\s+amended|act\s+of|resolution)(?!\w)[^.;]{0,60}$|"
    r"\b(?:loi|d[ée]cret|ordonnance|d[ée]lib[ée]ration|\w*gesetz\w*|\w*verordnung|richtlinie|ley|decreto|legge|wet|lei|"
    r"regulation|directive|statute)\b(?:(?!\b(?:made|dated|signed|on|conclu|fait|geschlossen)\b)[^.;]){0,40}$"
)
EFFECTIVE_TERM = (
    r"(?:effective|commencement|start(?:ing)?|beginning|inception|vertragsbeginn|wirksamkeitsdatum|stichtag|beginn|"
    r"fecha\s+(?:efectiva|de\s+(?:inicio|entrada\s+en\s+vigor|efectos))|ingangsdatum|aanvangsdatum|decorrenza|"
    r"data\s+di\s+(?:efficacia|decorrenza|inizio)|data\s+de\s+início|"
    r"date\s+d['’]effet|date\s+d['’]entr[ée]e\s+en\s+vigueur|entr[ée]e\s+en\s+vigueur)"
)
CALLED_EFFECTIVE = re.compile(
    rf"(?i)^[\s,)]*(?:\([^()\"“”„«]{{0,60}}[\"“”„«]|,?\s*(?:herein\w*|the|"
    rf"such\s+date)?[^.;()]{{0,40}}[\"“”„«])[^()\"“”„«]{{0,20}}{EFFECTIVE_TERM}|"
    rf"^[\s,(]*(?:herein\w*\s+)?(?:referred\s+to\s+as|called)\s+(?:the\s+)?{EFFECTIVE_TERM}"
)
EFFECTIVE_BEFORE = re.compile(
    r"(?i)\b(?:effective(?:\s+(?:date|as))?|with\s+effect|in\s+effect|take[sn]?\s+effect|tak(?:e|"
    r"ing)\s+effect|commenc(?:e|es|ed|ing)|"
    r"beg[ai]n(?:s|ning)?|start(?:s|ing|ed)?|from\s+and\s+including|(?:com|enter)(?:e|es|s|ing)?\s+into\s+(?:force|effect)|in\s+force|mit\s+wirkung|"
    r"wirkung|tritt|beginn(?:t|en)|wirksam|läuft|ab|"
    r"prend(?:ra)?\s+effet|(?:avec|prenant)\s+effet|entre(?:ra)?\s+en\s+vigueur|à\s+compter|à\s+partir|d[ée]bute(?:nt|ra|ront)?|"
    r"commence(?:nt|ra|ront)?|vertragsbeginn|mietbeginn|"
    r"surtir[áa]\s+efectos?|(?:con|tendrá)\s+efectos?|entra(?:rá)?\s+en\s+vigor|a\s+partir|a\s+contar|comenzando|comienza|"
    r"comenzar[áa]|inicia(?:ndo|rá)?|desde|ingaande|gaat\s+in|ingang|treedt|aanvangend|vangt\s+aan|a\s+decorrere|"
    r"con\s+(?:decorrenza|effetto)|decorre(?:nte|rà)?|entra(?:\s+in)?\s+vigore|avrà\s+inizio|com\s+(?:início|efeitos)|tem\s+início|"
    r"commencement\s+date|start(?:ing)?\s+date|date\s+d['’]effet|entr[ée]e\s+en\s+vigueur)\b"
    r"(?:[\s,]+(?:on|as|of|from|and|after|upon|at|the|day|date|shall|be|is|to|dem|am|vom|zum|ab|ist|der|"
    r"le|du|de|la|au|in|kraft|à|compter|courir|van|this|diesem|ce|jour|est|"
    r"el|día|d[ií]a|del?|al|op|met|per|vanaf|in\s+werking|werking|dal|dalla|data|il|giorno|em|date\s+of|"
    r"no\s+later\s+than)\b){0,6}[\s,:]*$"
)
SUBJECT = re.compile(
    r"(?i)\b(?:this|the|initial|dieser?|der|ce|le\s+pr[ée]sent|pr[ée]sent)\s+(?:\w+\s+){0,4}?(?:agreement|"
    r"contract|lease|letter|term|addendum|amendment|deed|"
    r"vertrag|vereinbarung|contrat|accord|bail|laufzeit|mietverhältnis|arbeitsverhältnis|"
    r"vertragsverhältnis|employment|tenancy|licen[cs]e|period)\b|\bterm\b|\bagreement\b|\b(?:contrato|contratto|overeenkomst|"
    r"werknemer\s+treedt|arbeitnehmer(?:in)?\s+(?:tritt|wird\s+(?:ab|zum|mit|am))|engag[ée]e?|embauch[ée]e?|"
    r"acuerdo|accordo|convenio|acordo|plazo|duraci[óo]n|durata|duur|huur|arrendamiento|vigencia)\b"
)
DATE_HEREOF = re.compile(
    r"(?i)\b(?:the\s+)?(?:date|day)(?:\s+and\s+year)?\s+(?:first\s+(?:(?:set\s+forth|written|above|"
    r"mentioned|indicated|stated|hereinabove|"
    r"herein)[\s,]*){1,3}|hereof|of\s+this\s+(?:agreement|contract|lease|letter)|"
    r"of\s+(?:its\s+)?(?:execution|signature|signing)(?:\s+(?:hereof|of\s+this\s+agreement))?|"
    r"(?:above|set\s+forth)\s+(?:written|above))|\bupon\s+(?:its\s+)?(?:execution|signing)\b"
    r"(?![^.;]{0,60}\b(?:and|after|following)\s+(?:the\s+)?(?:approval|receipt|payment|filing|delivery|consent|registration))|"
    r"\bmit\s+(?:seiner\s+|der\s+)?unterzeichnung|"
    r"\b(?:à|dès)\s+(?:compter\s+de\s+)?(?:la\s+date\s+de\s+)?(?:sa\s+)?signature"
)
STRONGLY_MADE = re.compile(r"(?i)made|entered|dated|executed|as\s+of|effective|vom|conclu|\bfait\s+le\b")
RUNS_FROM = re.compile(
    r"(?i)\b(?:term|period|agreement|laufzeit|dur[ée]e|duraci[óo]n|durata|duur|locazione|duração)\b[^.;]{0,60}"
    r"\b(?:from(?:\s+and\s+including)?|vom|du|dal|desde\s+el|del|van|de)\s*$"
)
SAME_DAY = re.compile(
    r"(?i)^\W*(?:and|und|et)\b[^.;]{0,40}?(?:effective|wirksam|effet|in\s+kraft|vigueur)\b[^.;]{0,20}?"
    r"\b(?:such|that|the\s+same|this|cette|ce|diesem|selben)\s+(?:date|day|jour|tage?)"
)
RELATES = re.compile(r"(?i)\b(?:no|number|nr|act|law|under|pursuant|since|seit|code)\b\.?[^.;]{0,30}$")
BESIDE_DATE = re.compile(r"(?i)\b(?:dated?|datum|date\s+signed|den|on|le)\W*$")
STARTS_THEN = re.compile(
    r"(?i)\b(?:commenc\w*|begin\w*|start\w*|beginn\w*|d[ée]but\w*|ab|à\s+compter|à\s+partir|a\s+partir|a\s+contar|comenz\w*|comienza|"
    r"inicia\w*|ingaande|gaat\s+in|ingang|a\s+decorrere|decorre\w*|decorrenza)\b[^.;]{0,25}$"
)  # what is said of a day from which something runs, and not of the day on which the contract was made
OF_OTHERS = re.compile(
    r"(?i)\b(?:deliver|payment|pay|rent|interest|fees?|royalt|construct|work|production|insur|vest|warrant|option|fiscal|shipment|"
    r"instal)\w*"
)
LAST_SIGNED = re.compile(
    r"(?i)\b(?:date\s+(?:of|on\s+which)\s+(?:the\s+)?(?:last|latest|final|later)\b[^.;]{0,40}?\bsign\w*|"
    r"(?:last|latest|later)\s+(?:of\s+the\s+)?(?:dates?\s+)?(?:of\s+|on\s+which\s+)?[^.;]{0,30}?\bsign(?:ed|ature|atures|s)?\b|"
    r"date\s+(?:last\s+signed|(?:of\s+)?signature\s+by\s+(?:both|all|the\s+last))|signed\s+by\s+(?:both|all)\s+(?:of\s+the\s+)?parties|"
    r"letzten?\s+unterschrift|derni[èe]re\s+signature|[úu]ltima\s+(?:firma|sottoscrizione|assinatura)|laatste\s+ondertekening)"
)
OTHER_AGREEMENT = re.compile(
    r"(?i)(?<=[\w,]\s)(?:an?|certain|original|existing|prior|previous|said|underlying)\s+(?:[\w&-]+\s+){0,6}?"
    r"(?:agreement|contract|lease|note|deed|vertrag)s?\b(?![^.;]*\bthis\b)[^.;]{0,80}$|\breference\s+is\s+(?:hereby\s+)?made\s+to\b[^.;]*$|"
    r"(?-i:\bthe\s+(?:[A-Z][\w&-]*\s+){2,8}(?:Agreement|Lease|Contract))\s*(?:\([^)]*\)\s*)?,?\s*dated\b[^.;]{0,20}$|\bterminat\w*\s+(?:\w+\s+){0,2}effective\b[^.;]{0,20}$"
)
CALLED_AGREEMENT = re.compile(
    r"[\s,]*(?:\([^()\"“”]{0,40}|,\s+as\s+amended[^.;()]{0,40}\()[\"“][^\"”]*[A-Z]\w+\s+(?:Agreement|Contract|Lease)[\"”]"
)
PLACE_DATE = re.compile(
    r"^\W*[A-ZÀ-Ý][\w.'’/()-]*(?:\s[^\W\d_][\w.'’/()-]*){0,3}(?:,\s*(?:den|am|le|l[ìi]|il|addì|a|à|em|op)?|\s(?i:den|le|lì|addì|op))\s*$"
)  # "Zürich, 3. Mai 2020", "Milano, lì 10 dicembre 2019": where dates stand by custom
THROUGH = re.compile(
    r"(?i)\W{0,3}(?:to(?:\s+and\s+including)?|through|until|bis|au|al|tot|hasta|até|a|and\s+(?:ending|continuing))\b"
)
CLOSING = re.compile(
    r"(?i)in\s+witness\s+where|executed|zu\s+urkund|en\s+foi\s+de\s+quoi|fait\s+(?:à|en)|signed|agreed|"
    r"accepted|given\s+under|en\s+prueba|firma\w*|aldus|getekend|letto|assinad[oa]|unterzeichnet"
)
DEFINED = re.compile(
    rf"(?i)[\"“„«]\s*(?:the\s+)?{EFFECTIVE_TERM}(?:\s+date)?\s*[\"”“»]\s*(?:means|shall\s+mean|is|bedeutet|"
    rf"ist|d[ée]signe|refers\s+to|:|–|-)"
)

DAY_AFTER = (
    r"the\s+(?:first|last|next|\w+th|[0-9]+(?:st|nd|rd|th))\s+(?:calendar\s+|business\s+|working\s+)?(?:day|month)\b"
    r"[^.;]{0,40}?\b(?:after|following|next)\b"
)
ON_EVENT = re.compile(
    r"(?i)\b(?:this\s+(?:\w+\s+)?(?:agreement|lease|contract|amendment)|(?:the\s+)?(?:initial\s+|lease\s+)?term(?:\s+of\s+this\s+\w+)?)"
    r"\s+(?:(?:shall|will)\s+(?:not\s+)?(?:(?:become|be|take)\s+effect(?:ive)?|commence|begin|start)|commences|begins|starts|"
    r"becomes\s+effective|takes\s+effect)\s+"
    r"(?:(?:only\s+)?(?:upon|when|if|once|after)\b(?!\s+(?:its\s+|the\s+)?(?:execution|signing|signature|date))|"
    r"(?:as\s+of|on)\s+the\s+(?:date|day)\s+(?:on\s+which|that|when|of)\b(?!\s+(?:this|its|execution|signing|the\s+last|signature))|"
    rf"(?:as\s+of|on|from)\s+{DAY_AFTER})"
)
BY_FORMULA = re.compile(rf"{DEFINED.pattern}\s*{DAY_AFTER}", re.IGNORECASE)  # a day that must be counted from another
