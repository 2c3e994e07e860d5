"""Words that say what kind of house bears a name, and whose name they alone are not: "Studio legale", "Autohaus".

Ten languages; folded as labels are. No names of anyone.
"""

import re
from collections.abc import Sequence

from docpipe.reading.addresses import SMALL
from docpipe.reading.folding import tokens_of
from docpipe.reading.legal_forms import INSTITUTION, LEGAL_FORM
from schemas.wording import words

KINDS = frozenset(
    words(
        """
        autohaus, hotel, gasthof, gasthaus, pension, restaurant, restaurante, ristorante, trattoria, cafe, eiscafe,
        pizzeria, bistro, backerei, konditorei, metzgerei, fleischerei, apotheke, praxis, arztpraxis,
        zahnarztpraxis, tierarztpraxis, gemeinschaftspraxis, physiotherapie, kanzlei, anwaltskanzlei,
        rechtsanwaltskanzlei, rechtsanwalt, rechtsanwaltin, rechtsanwalte, steuerberater, steuerberaterin, notar,
        ingenieurburo, planungsburo, architekturburo, architekt, architekten, schreinerei, tischlerei, malerbetrieb,
        malermeister, elektro, elektrotechnik, sanitar, heizung, heizungsbau, dachdeckerei, zimmerei, schlosserei,
        spenglerei, gartnerei, gartenbau, fahrschule, friseursalon, kosmetikstudio, buchhandlung, druckerei, verlag,
        spedition, taxi, reiseburo, hausverwaltung, wohnungseigentumergemeinschaft, eigentumergemeinschaft,
        wohnungsbaugenossenschaft, baugenossenschaft, genossenschaft, stadt, stadtverwaltung, gemeinde, marktgemeinde,
        stadtgemeinde, samtgemeinde, verbandsgemeinde, ortsgemeinde,
        gemeindeverwaltung, landkreis, landratsamt, kreisverwaltung, stadtwerke, technische, universitat, hochschule,
        klinikum, krankenhaus, grundschule, realschule, gymnasium, kita, kindergarten, kindertagesstatte, evangelische,
        katholische, kirchengemeinde, pfarramt, seniorenheim, pflegeheim, sportverein, turnverein, forderverein,
        freiwillige, feuerwehr, ingenieure, sachverstandigenburo, sachverstandiger,
        societe, civile, immobiliere, etablissements, ets, entreprise, compagnie, cabinet, etude, maitre, pharmacie,
        boulangerie, patisserie, garage, mairie, commune, ville, copropriete, syndicat, syndic, coproprietaires, ecole,
        primaire, maternelle, college, lycee, association, menuiserie, plomberie, imprimerie, librairie, avocats,
        avocat, notaire, clinique, dentaire, medical, veterinaire, infirmier, comptable, expertise, juridique, notarial,
        masseur, kinesitherapeute, architecture,
        law, office, offices, attorney, attorneys, solicitors, church, school, dental, clinic, surgery,
        pharmacy, estate, trustees, parish, council, builders, plumbing, heating,
        studio, legale, tecnico, dentistico, medico, commercialista, notarile, associato, impresa, edile, officina,
        officine, meccaniche, azienda, agricola, farmacia, albergo, condominio, comune, istituto, comprensivo,
        parrocchia, autofficina, carrozzeria, tipografia, avvocato, falegnameria,
        comunidad, propietarios, ayuntamiento, colegio, instituto, asociacion, fundacion, talleres, taller, ferreteria,
        construcciones, instalaciones, electricas, gestoria, asesoria, despacho, abogados, abogado, clinica, hostal,
        panaderia,
        stichting, vereniging, eigenaars, gemeente, bakkerij, autobedrijf, praktijk, tandartspraktijk, basisschool, vve,
        schildersbedrijf, klusbedrijf, installatiebedrijf, aannemersbedrijf, bouwbedrijf, hoveniersbedrijf, notaris,
        advocatenkantoor, advocaten,
        przedsiebiorstwo, handlowo, uslugowe, uslugowo, produkcyjne, produkcyjno, handlowe, firma, handlowa, uslugowa,
        zaklad, uslugowy, gospodarstwo, rolne, sklep, biuro, rachunkowe, kancelaria, adwokacka, radcy, prawnego,
        notarialna, apteka, szkola, podstawowa, przedszkole, wspolnota, mieszkaniowa, spoldzielnia, urzad, gmina,
        phu, pphu, ppuh, fhu, gabinet, stomatologiczny, hurtownia, warsztat,
        bostadsrattsforeningen, bostadsrattsforening, brf, foreningen, akeri, bageri, byggfirma,
        zakladni, skola, materska, obec, mesto, mestsky, obecni, urad, spolecenstvi, vlastniku, jednotek, lekarna,
        ordinace, restaurace, stavebni,
        junta, freguesia, camara, municipal, municipio, condominio, oficina, associacao
        """
    )
)
BUSINESS = re.compile(  # what firms do, or where, as the end of a word: with a legal form, the rest of a name
    r"(?i)(?:gesellschaft|betriebs?|vertriebs?|verwaltungs?|beteiligungs?|handels?|handel|technik|technologie[ns]?"
    r"|technology|technologies|services?|logisti[ck]s?|holdings?|gruppe|group|solutions|systeme?s?|international"
    r"|industries|deutschland|austria|österreich|schweiz|suisse|italia|france|españa|nederland|polska|europe|europa"
    r"|management|consulting|beratung|immobilien|bau|maschinenbau|energie|energy|wasser|werke?|produktions?|produkte"
    r"|products|enterprises|associates|trading|transporte?|transports|versicherungs?|versicherung|marketing|medien"
    r"|media|distribution|sales|partner|partners|company|rechtsanwälte|steuerberater|architekten|ingenieure"
    r"|dienstleistungen|dienste|bedarf|anlagen|elektronik|electronics|instruments|druck|verlag|versand)$"
)


def is_kind(text: str) -> bool:
    """Whether a line says what kind of house someone is and not which: it is no whole name."""
    rest = [token.text for token in tokens_of(LEGAL_FORM.sub(" ", text)) if token.text not in SMALL]
    return all(token in KINDS or len(token) == 1 for token in rest)


def is_house(text: str) -> bool:
    """Whether a name has a word in it that people are not called by."""
    return INSTITUTION.search(text) is not None or any(token.text in KINDS for token in tokens_of(text))


def is_business(parts: Sequence[str]) -> bool:
    """Whether words name nothing but a line of business or a country, small words aside: "Energie und Wasser"."""
    worded = [part.strip(".,-&+") for part in parts if part.strip(".,-&+").lower() not in SMALL]
    bearing = [part for part in worded if part]
    return bool(bearing) and all(BUSINESS.search(part) for part in bearing)
