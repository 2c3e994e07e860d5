"""What gives a name away as that of a firm or of a public body: its legal form, or what kind of house it is.

Forms of Europe, the Americas, Asia and Australia. Long ones in any case; short ones as they are written, for "as" and
"se" are words.
"""

import re

_LONG = (  # any case
    r"ge?s(?:ellschaft)? ?m\. ?b\. ?h\.?|gesmbh|gmbh|ggmbh|mbh|mbb|kgaa|ohg|gbr|partg(?:mbb)?|aktiengesellschaft"
    r"|kommanditgesellschaft|haftungsbeschränkt|vvag|kdör|aör|e\. ?k\.?|e\. ?kfm\.?|e\. ?v\.?|e\. ?u\.?"
    r"|a\. ?g\.|inc|corp|corporation|incorporated|llc|l\.l\.c\.|llp|l\.l\.p\.|pllc|plc|ltd|pty|pte|sdn|bhd"
    r"|dac|clg|s\. ?a\. ?s\. ?u?\.?|s\. ?a\. ?r\. ?l\.?|sarl|sàrl|sasu|eurl|earl|gaec|scea|scop|selarl"
    r"|s\. ?n\. ?c\.?|s\. ?p\. ?a\.?|s\. ?r\. ?l\.? ?s?\.?|srls|srl|soc\.? ?coop\.?|s\. ?coop\.?"
    r"|s\. ?c\. ?a\. ?r\. ?l\.|c\. ?b\."
    r"|s\. ?l\. ?u?\.?|s\. ?a\. ?u?\.?|s\. ?a\. de c\. ?v\.?|ltda|lda|unipessoal|sgps|eireli|b\. ?v\.?|n\. ?v\."
    r"|v\. ?o\. ?f\.?|c\. ?v\.|bvba|sprl|cvba|asbl|vzw|a/s|i/s|k/s|p/s|s/a|aps|oyj|sp\. ?z ?o\. ?o\.?|sp\. ?j\.?"
    r"|sp\. ?k\.?"
    r"|(?:spol\. s ?|s\. ?)r\. ?o\.?|a\. ?s\.|v\. ?o\. ?s\.|k\. ?s\.|z\. ?s\.|o\. ?p\. ?s\.|kft|zrt|nyrt"
    r"|d\. ?o\. ?o\."
    r"|doo|d\. ?d\.|eood|ood|uab|sia|a\. ?ş\.?|& co|& cie|& sons|& söhne|& fils|& figli|& hijos|& zn|& zonen|gag"
)
_FULL = (  # what the short ones stand for, in any case
    r"gesellschaft mit beschränkter haftung|public limited company|soci[eé]t[eé] (?:à responsabilité limitée|anonyme)"
    r"|soci[eé]t[eé] par actions simplifiée|sociedad (?:limitada|anónima|cooperativa)|sociedade (?:anónima|por quotas)"
    r"|societ[aà] (?:a responsabilità limitata|per azioni|cooperativa)|(?:besloten|naamloze) vennootschap"
    r"|spółka (?:z ograniczoną odpowiedzialnością|akcyjna|jawna|komandytowa|cywilna|partnerska)"
    r"|společnost s ručením omezeným|akciová společnost|aktiebolag(?:et)?|handelsbolag(?:et)?|kommanditbolag(?:et)?"
)
_SHORT = (  # as written
    r"Company|COMPANY|Limited|LIMITED|Trust|TRUST|Foundation|FOUNDATION|Stiftung|Verein|SPA|SpA|AG|KG|UG|SE|eG|SCE"
    r"|EWIV|eU|e\.U|EI|EIRL|SA|SAS|SCI|SCP|SCS|GIE|SNC|SC|SL|SLU|SAU|CB|BV|NV|VOF|CV|AB|HB|KB|AS|ASA"
    r"|ANS|DA|ENK|Oy|OY|Ab|Ry|ry|Tmi|OÜ|AD|EAD|DD|Bt|Rt|(?<=\s)C[oO]|PC|P\.C|P\.A|PA|LP|L\.P|KK|K\.K|PT|FZE|FZCO|FZ-LLC"
    r"|WLL|w\.l\.l"
    r"|AE|EPE|ΑΕ|ΕΠΕ|ЕООД|ООД|ООО|АО"
)
_JOINED = r"(?<=\w-)(?:(?i:gmbh|aktiengesellschaft)|AG)(?!\.\w)"  # "Verwaltungs-GmbH"
LEGAL_FORM = re.compile(rf"(?:(?<![\w/@.-])(?:(?i:{_FULL}|{_LONG})|{_SHORT})|{_JOINED})(?![\w@/-])\.?")
INSTITUTION = re.compile(
    r"(?i)(?<!\w)(?:(?:landeshaupt|kreis|hanse|markt)?stadt|gemeinde|landkreis|kreis|land|freistaat|bundes\w+"
    r"|ministerium"
    r"|\w*ministerium|finanzamt|amt|landratsamt|universit\w+|hochschule|fachhochschule|\w*schule|gymnasium|klinikum"
    r"|klinik"
    r"|krankenhaus|kirchengemeinde|pfarr\w+|\w*verband|\w*kammer|sparkasse|stadtwerke|apotheke|praxis|kanzlei|gasthof"
    r"|council|county|city|town|borough|department|ministry|agency|authority|university|college|school|academy"
    r"|hospital"
    r"|clinic|church|parish|association|society|institute|museum|library|embassy|committee|homeowners|hoa|group"
    r"|services"
    r"|solutions|partners|associates|studio|mairie|commune|ville|ministère|préfecture|conseil|université|lycée"
    r"|école|collège"
    r"|hôpital|chu|association|syndicat|copropriété|chambre|comune|regione|provincia|ministero|asl|azienda|università"
    r"|istituto|scuola|ospedale|condominio|parrocchia|fondazione|associazione|studio|ayuntamiento|ayto|diputación"
    r"|ministerio|universidad|instituto|colegio|hospital|comunidad|junta|generalitat"
    r"|fundación|asociación|gemeente|provincie|ministerie|universiteit|hogeschool|ziekenhuis|stichting|vereniging"
    r"|waterschap"
    r"|câmara municipal|município|universidade|associação|junta de freguesia|urząd|gmina|miasto|ministerstwo"
    r"|uniwersytet|szkoła|szpital|wspólnota|fundacja|stowarzyszenie|město|obec|úřad|univerzita|škola|nemocnice"
    r"|magistrát|kommun"
    r"|kommune|\w+s kommun|region|regionen|universitet|högskola|skola|bostadsrättsföreningen|föreningen|brf|kaupunki"
    r"|yliopisto|\w*egyetem\w*|önkormányzat\w*|primăria|universitatea)(?!\w)"
)


def bare_name(text: str) -> str:
    """A name without its legal form, as far as it has more than that."""
    bare = LEGAL_FORM.sub(" ", text)
    return bare if any(map(str.isalnum, bare)) else text
