"""Lines of an address, a letter or a till's slip that name neither party: whom they turn to, and how.

Forms of address, attention lines, departments, wishes, headings of what is told of someone. No names of anyone.
"""

import re
from functools import lru_cache

from docpipe.reading.legal_forms import LEGAL_FORM

WISH = re.compile(  # what a till says to its customers
    r"(?i)^\W*(?:welcome(?: to)?\W*$|welcome to our|thank(?:s| you)|willkommen|vielen dank|danke|bienvenue|merci"
    r"|bienvenid|gracias"
    r"|benvenut|grazie|welkom|bedankt|obrigad|dziękuj|zapraszamy|děkuj|tack |välkommen|please|bitte)"
)
ABOUT = re.compile(  # headings of what is told of someone: "Informationen zum Käufer"
    r"(?i)^\W*(?:informationen|information|informations|angaben|daten|details|informazioni|información|dati|datos"
    r"|gegevens|coordonnées|dane|dados|údaje|uppgifter)"
    r"\s+(?:zum|zur|über|about|on|of|du|d[aeo]s?|de la|de l['’]|del|sul|sur|van|o|om)\b"
    r"|^\W*(?:dane identyfikacyjne|datos identificativos|dati (?:identificativi|anagrafici)|dados de identificação)"
)
TURNED = re.compile(  # captions that turn to someone, or ask for an address: none of them is a name
    r"(?i)\b(?:to|by|from|for|an|von|für|à|a|de|par|pour|da|di|per|aan|van|voor|door|para|por|till|från|til|fra|pro"
    r"|dla|od|do)\b"
)
_OF_FIRMS = (
    r"firma|fa|messrs|m/s|ditta|spett(?:\.?\s?le)?|spettabile|to(?! the)|aan|an(?:\s+(?:die|den|das))?(?! de[rm]\b)"
)
_OF_PEOPLE = (
    r"herrn?|frau|mr|mrs|ms|miss|mx|m|mme|mlle|monsieur|madame|sig(?:\.?\s?ra)?|signora?|gent(?:\.?(?:ma|mo))?"
    r"|gentile|egr|egregio"
    r"|ex\.?m[oa]s?|sr[ae]?s?(?:\./sr?a?s?|\.?/sr?a)?|dhr|de heer|mevr|mw|mevrouw|pani?|herra|hr|fru"
)
_AFTER = r"(?:\.|\(s\)|:)*(?:\s+|$|(?<=\w\w\.)(?=[A-Z][.a-z]))"
FIRM_ADDRESSED = re.compile(rf"(?i)^\s*(?:(?:{_OF_FIRMS}){_AFTER})+")
ADDRESSED = re.compile(rf"(?i)^\s*(?:(?:{_OF_FIRMS}|{_OF_PEOPLE}){_AFTER})+")
COUPLE = re.compile(rf"(?i)^\s*(?:{_OF_PEOPLE})\.?\s+(?:&|and|und|et|e|y|en|i|a|og|och)\s")  # "Mr & Mrs"
ATTENTION = re.compile(  # lines of an address that name none of the parties
    r"(?i)^\W*(?:attn|att|attention|fao|f\.a\.o|c/o|c/-|care of|z\. ?h(?:d|d\.|\.)|z\. ?hdn|zu h[aä]nden"
    r"|t\. ?a\. ?v|ter attentie"
    r"|[aà] l['’]attention|a la atenci[oó]n|atenci[oó]n|alla c|alla cortese|c\. ?a\.|c\.att|k rukám|do rąk"
    r"|private\b|personal\b"
    r"|pers[oö]nlich|vertraulich|confidential|einschreiben|per e-?mail|inh\.|inhaber|inh\b|dba\b|d/b/a|t/a\b"
    r"|trading as|p/a\b|p\. ?a\.)"
)
DEPARTMENT = re.compile(  # who in a house is written to; whole lines, as a firm's name may end or begin so
    r"(?i)^\W*(?:(?:finance|financial|accounts?|accounting|purchasing|purchase ledger|procurement|billing"
    r"|payments?|invoice processing|legal|facilities)"
    r" (?:department|dept\.?|team|office|section|division|services? cent(?:er|re))"
    r"|purchase ledger|(?:finanz|einkaufs?|rechnungs|personal|bau)abteilung|abt(?:eilung|\.) .+|(?:zentral)?einkauf"
    r"|rechnungsprüfung|(?:kreditoren|finanz)buchhaltung|finanzwesen"
    r"|service (?:des |de la )?(?:achats?|compta\w*|facturation|financier|finances|fournisseurs)"
    r"|direction (?:des |de la |du )?(?:achats|finances|financière|comptab\w+)"
    r"|uff(?:icio|\.) (?:acquisti|amministra\w+|contabilità|fornitori|ragioneria)|amministrazione"
    r"|(?:dep(?:artamen)?to\.?|dpto\.?) (?:de )?(?:compras|administración|contabilidad|finan\w+|contabilístico)"
    r"|contabilidad[e]?|serviços (?:financeiros|administrativos)|(?:de )?afd(?:eling|\.) .+|crediteuren"
    r"|dział (?:księgowości|zakupów|finansow\w+|administrac\w+)|księgowość"
    r"|ekonomi(?:avdelning\w*|enhet\w*|kontor\w*)|leverantörsreskontra\w*|faktura(?:enhet|skanning|mottagning)\w*"
    r"|účtárna|ekonomick[éý] (?:oddělení|odbor|úsek)|odbor .+|oddělení .+)\W*$"
)
BRANCH = re.compile(  # which of its houses a firm writes from
    r"(?i)^\W*(?:filiale|(?:zweig)?niederlassung|zweigstelle|geschäftsstelle|betriebsst[äa]tte|succursale|sucursal"
    r"|p(?:un|\.)to vendita|filiaal|vestiging|oddział|pobočka|provozovna|filial(?:en)?|hauptverwaltung"
    r"|siège social|sede (?:legale|social)|domicilio social|hoofdkantoor|huvudkontor|branch office|head office)"
    r"(?:\s+\S+){0,3}\W*$"
)
SLIP = re.compile(  # captions of the payment slip under a bill: "Konto / Zahlbar an"
    r"(?i)^\W*(?:empfangsschein|zahlteil|récépissé|section paiement|ricevuta|sezione pagamento|receipt|payment part"
    r"|(?:(?:konto|compte|conto|account) / )?(?:zahlbar an|payable à|pagabile a|payable to)"
    r"|(?:zahlbar durch|payable par|pagabile da|payable by)(?: \(.*)?)\W*$"
)
PAYEE, PAYER = re.compile(r"(?i)\b(?:an|à|a|to)\W*$"), re.compile(r"(?i)\b(?:durch|par|da|by)(?: \(.*)?\W*$")
ADDRESSEE = re.compile(  # of them those that stand in the address of who is written to
    r"(?i)^\W*(?:attn|att|attention|fao|f\.a\.o|z\. ?h(?:d|d\.|\.)|z\. ?hdn|zu h[aä]nden|t\. ?a\. ?v|ter attentie"
    r"|[aà] l['’]attention|a la atenci[oó]n|atenci[oó]n|alla c|alla cortese|c\. ?a\.|c\.att|k rukám|do rąk)"
)
TURNED_AT_END = re.compile(r"(?i)\s(?:to|by|from|an|[aà])$")  # "Tax invoice to": no name ends so


def is_salutation(text: str) -> bool:
    """Whether a line is a form of address and nothing else."""
    called = ADDRESSED.match(text)
    return called is not None and not text[called.end() :].strip(" .,:()")


@lru_cache(maxsize=4096)
def is_aside(text: str) -> bool:
    """Whether a line of an address names neither party: a form of address, an attention line, a welcome."""
    turned = ATTENTION.match(text) or WISH.match(text) or TURNED_AT_END.search(text)
    housed = DEPARTMENT.match(text) or (BRANCH.match(text) and not LEGAL_FORM.search(text))
    return bool(turned or housed or SLIP.match(text) or is_salutation(text))
