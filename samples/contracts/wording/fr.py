"""French contracts."""

from samples.contracts.wording.wording import Grammar, Kind, Wording

KINDS = (
    Kind(
        ("Contrat de prestation de services", "Contrat-cadre de services"),
        (("Prestataire", "Client"),),
        (
            "{One} fournit {two_to} les prestations décrites à l'annexe 1 selon les règles de l'art.",
            "{Two} remet en temps utile les documents et les accès nécessaires.",
            "Toute modification des prestations fait l'objet d'un accord écrit préalable.",
        ),
    ),
    Kind(
        ("Contrat de fourniture", "Contrat d'approvisionnement"),
        (("Fournisseur", "Client"), ("Vendeur", "Distributeur")),
        (
            "{One} vend {two_to} les produits énumérés à l'annexe 1 selon les commandes passées.",
            "Une commande lie les parties si {one} ne la refuse pas dans les trois jours ouvrés.",
            "Le transfert de propriété a lieu lors du paiement complet du prix.",
        ),
    ),
    Kind(
        ("Bail commercial", "Contrat de bail"),
        (("Bailleur", "Preneur"),),
        (
            "{One} donne à bail {two_to} les locaux désignés à l'annexe 1, à usage de bureaux.",
            "{Two} entretient les locaux et n'y fait aucun changement sans l'accord écrit {one_of}.",
            "Le loyer est payable d'avance le premier jour ouvré de chaque mois.",
        ),
    ),
)

GRAMMAR = Grammar(
    opening=(
        "ENTRE LES SOUSSIGNÉS :|{one_full},|ET|{two_full},|il a été convenu ce qui suit le {date}.",
        "Le présent {title} est conclu le {date} entre {one_full} et {two_full}.",
    ),
    same_day=("Le présent {title}, conclu le {date} et prenant effet à cette date, lie {one_full} et {two_full}.",),
    starts=("Le présent contrat prend effet le {effective}.", "Il entre en vigueur le {effective}."),
    term=(
        "Il est conclu pour une durée de {term}.",
        "La durée du contrat est de {term} à compter de sa prise d'effet.",
    ),
    until=("Il prend fin le {expiration} sans autre formalité.", "Il est conclu jusqu'au {expiration}."),
    renewal=(
        "Il est renouvelé par tacite reconduction pour des périodes successives de {renewal}, sauf dénonciation par "
        "lettre recommandée moyennant un préavis de {notice} avant son terme.",
    ),
    ending=("Chaque partie peut y mettre fin à tout moment moyennant un préavis écrit de {notice}.",),
    law=("Le présent contrat est régi par le droit {law}.", "Le contrat est soumis au droit {law}."),
    party=("{name}, {is_a}, dont le siège est situé {address}, ci-après dénommée « le {defined} »",),
)

HELD_OUT = Grammar(
    opening=(
        "{title}|Fait le {date}|Parties au contrat :|– {one_full} ;|– {two_full}.",
        "À la date du {date}, {one_full}, d'une part, et {two_full}, d'autre part, sont convenues de ce qui suit.",
    ),
    same_day=("Avec effet au {date}, {one_full} et {two_full} s'engagent comme suit.",),
    starts=("Les engagements des parties débutent le {effective}.",),
    term=("Les parties s'engagent pour {term}.",),
    until=("Leurs relations cessent de plein droit le {expiration}.",),
    renewal=("À défaut d'opposition {notice} avant l'échéance, il se prolonge de {renewal}.",),
    ending=("Un délai de {notice} sépare la résiliation de la fin du contrat.",),
    law=("Seul le droit {law} s'applique aux rapports des parties.",),
    party=("{name} ({is_a}), {address}, appelée « {defined} »",),
)

BOILERPLATE = (
    (
        "Prix et paiement",
        (
            "{Two} paie les prix fixés à l'annexe 2, majorés de la taxe sur la valeur ajoutée.",
            "Les factures sont payables à {days} jours de leur date d'émission. Tout retard donne lieu, sans rappel, à "
            "des pénalités égales à trois fois le taux de l'intérêt légal.",
        ),
    ),
    (
        "Confidentialité",
        (
            "Chaque partie garde secrètes les informations de l'autre et ne les utilise que pour l'exécution "
            "du contrat.",
            "Cette obligation ne vise pas les informations qui sont publiques ou qui ont été obtenues licitement d'un "
            "tiers. Elle subsiste cinq ans après la fin du contrat.",
        ),
    ),
    (
        "Responsabilité",
        (
            "Chaque partie répond des dommages directs qu'elle cause par sa faute. Les dommages indirects, tels que la "
            "perte de chiffre d'affaires, sont exclus.",
            "La responsabilité totale est limitée au montant payé au cours des douze derniers mois.",
        ),
    ),
    (
        "Propriété intellectuelle",
        (
            "Les droits antérieurs restent acquis à leur titulaire. Les résultats sont cédés {two_to} au fur "
            "et à mesure "
            "du paiement.",
        ),
    ),
    (
        "Données personnelles",
        (
            "Les parties respectent la réglementation sur la protection des données. {One} ne traite de "
            "données que sur "
            "instruction écrite {two_of}.",
        ),
    ),
    (
        "Résiliation pour faute",
        (
            "En cas de manquement grave auquel il n'est pas remédié dans les {cure} jours d'une mise en "
            "demeure, l'autre "
            "partie peut résilier le contrat de plein droit.",
        ),
    ),
    (
        "Force majeure",
        (
            "Aucune partie n'est responsable d'un retard dû à un événement imprévisible et irrésistible.",
            "Si l'événement dure plus de trois mois, chaque partie peut mettre fin au contrat.",
        ),
    ),
    (
        "Dispositions générales",
        (
            "Le contrat et ses annexes expriment l'intégralité de l'accord des parties. Toute modification "
            "est faite par "
            "avenant signé.",
            "La nullité d'une clause n'entraîne pas celle du contrat. Les tribunaux du siège {one_of} sont compétents.",
        ),
    ),
)

WORDING = Wording(
    code="fr",
    kinds=KINDS,
    grammar=GRAMMAR,
    held_out=HELD_OUT,
    headings={
        "definitions": ("Définitions",),
        "subject": ("Objet", "Objet du contrat"),
        "term": ("Durée", "Durée et reconduction", "Entrée en vigueur et durée"),
        "termination": ("Résiliation",),
        "law": ("Droit applicable", "Loi applicable"),
        "recitals": ("Préambule", "Exposé préalable"),
        "exhibit": ("Annexe",),
    },
    boilerplate=BOILERPLATE,
    recitals=(
        "{One} dispose du savoir-faire et du personnel nécessaires.",
        "{Two} souhaite y recourir aux conditions définies ci-après.",
    ),
    laws={
        "FR": (("français", ("France", "droit français")),),
        "BE": (("belge", ("Belgique", "Belgium", "droit belge")),),
        "CH": (("suisse", ("Suisse", "Switzerland", "droit suisse")),),
    },
    units={"D": ("jour", "jours"), "M": ("mois", "mois"), "Y": ("an", "ans")},
    numbers={
        1: "un",
        2: "deux",
        3: "trois",
        4: "quatre",
        5: "cinq",
        6: "six",
        12: "douze",
        18: "dix-huit",
        24: "vingt-quatre",
        30: "trente",
        36: "trente-six",
        60: "soixante",
        90: "quatre-vingt-dix",
    },
    words={
        "witness": ("Fait en deux exemplaires originaux.",),
        "by": ("Signature",),
        "name": ("Nom",),
        "title": ("Qualité", "Fonction"),
        "date": ("Date", "Le"),
        "running": ("Confidentiel", ""),
        "initials": ("Paraphes",),
        "item": ("N°",),
        "detail": ("Désignation",),
        "price": ("Prix",),
        "and": ("et",),
    },
    dates=("{d} {month} {yyyy}", "{dd}/{mm}/{yyyy}"),
    cases={"": "le {r}", "_of": "du {r}", "_to": "au {r}"},
    titles=("Directeur général", "Gérante", "Président", "Gérant"),
)
