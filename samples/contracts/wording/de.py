"""German contracts."""

from samples.contracts.wording.wording import Grammar, Kind, Wording

KINDS = (
    Kind(
        ("Dienstleistungsvertrag", "Rahmenvertrag über Dienstleistungen", "Dienstvertrag"),
        (("Auftragnehmer", "Auftraggeber"),),
        (
            "{One} erbringt für {two_acc} die in Anlage 1 beschriebenen Leistungen mit der Sorgfalt eines ordentlichen "
            "Kaufmanns.",
            "{Two} stellt die erforderlichen Unterlagen und Zugänge rechtzeitig zur Verfügung.",
            "Änderungen des Leistungsumfangs werden vor Beginn der Arbeiten in Textform vereinbart.",
        ),
    ),
    Kind(
        ("Kaufvertrag", "Rahmenliefervertrag"),
        (("Verkäufer", "Käufer"),),
        (
            "{One} verkauft und {two} kauft die in Anlage 1 aufgeführten Waren nach Maßgabe der einzelnen Abrufe.",
            "Ein Abruf ist verbindlich, wenn {one} ihm nicht binnen drei Werktagen widerspricht.",
            "Die Ware bleibt bis zur vollständigen Bezahlung Eigentum {one_gen}.",
        ),
    ),
    Kind(
        ("Mietvertrag über Gewerberäume", "Gewerbemietvertrag"),
        (("Vermieter", "Mieter"),),
        (
            "{One} vermietet {two_dat} die in Anlage 1 bezeichneten Räume zum Betrieb eines Büros.",
            "Eine Untervermietung bedarf der vorherigen Zustimmung {one_gen}.",
            "Die Miete ist monatlich im Voraus, spätestens am dritten Werktag, zu zahlen.",
        ),
    ),
    Kind(
        ("Lizenzvertrag", "Softwarelizenzvertrag"),
        (("Lizenzgeber", "Lizenznehmer"),),
        (
            "{One} räumt {two_dat} ein einfaches, nicht übertragbares Recht zur Nutzung der in Anlage 1 bezeichneten "
            "Software ein.",
            "Eine Vervielfältigung ist nur zur Datensicherung gestattet.",
            "{One} beseitigt Fehler der Software innerhalb angemessener Frist.",
        ),
    ),
)

GRAMMAR = Grammar(
    opening=(
        "Zwischen|{one_full}|und|{two_full}|wird am {date} folgender {title} geschlossen:",
        "Dieser {title} wird am {date} geschlossen zwischen {one_full} und {two_full}.",
    ),
    same_day=("Zwischen {one_full} und {two_full} wird mit Wirkung zum {date} der nachstehende Vertrag geschlossen.",),
    starts=("Dieser Vertrag tritt am {effective} in Kraft.", "Vertragsbeginn ist der {effective}."),
    term=(
        "Der Vertrag wird für die Dauer von {term} geschlossen.",
        "Die Laufzeit beträgt {term} ab Inkrafttreten.",
    ),
    until=(
        "Der Vertrag endet am {expiration}, ohne dass es einer Kündigung bedarf.",
        "Er ist bis zum {expiration} befristet.",
    ),
    renewal=(
        "Er verlängert sich jeweils um {renewal}, wenn er nicht mit einer Frist von {notice} zum Ende der Laufzeit "
        "schriftlich gekündigt wird.",
    ),
    ending=(
        "Jede Partei kann den Vertrag mit einer Frist von {notice} zum Ende eines Kalendermonats kündigen.",
        "Die Kündigungsfrist beträgt für beide Parteien {notice}.",
    ),
    law=(
        "Es gilt das Recht {law} unter Ausschluss des UN-Kaufrechts.",
        "Dieser Vertrag unterliegt dem Recht {law}.",
    ),
    party=(
        "{name}, {is_a}, {address}, – nachfolgend „{defined}“ genannt –",
        "{name}, {address} (im Folgenden „{defined}“)",
    ),
)

HELD_OUT = Grammar(
    opening=(
        "{title}|vom {date}|Vertragsparteien sind:|1. {one_full}|2. {two_full}",
        "Unter dem {date} vereinbaren {one_full} einerseits und {two_full} andererseits, was folgt:",
    ),
    same_day=("Mit Wirkung ab dem {date} vereinbaren {one_full} sowie {two_full} das Folgende:",),
    starts=("Die Zusammenarbeit beginnt zum {effective}.",),
    term=("Die Parteien binden sich für {term}.", "Feste Vertragszeit: {term}."),
    until=("Das Vertragsverhältnis läuft am {expiration} aus.",),
    renewal=(
        "Widerspricht keine Partei wenigstens {notice} vor Ablauf, so gilt der Vertrag als um {renewal} verlängert.",
    ),
    ending=("Zwischen Zugang der Kündigung und Vertragsende müssen {notice} liegen.",),
    law=("Auf alle Rechtsbeziehungen aus diesem Vertrag findet das Recht {law} Anwendung.",),
    party=("{name} mit Sitz in {address}, als „{defined}“,",),
)

BOILERPLATE = (
    (
        "Vergütung",
        (
            "{Two} zahlt die in Anlage 2 genannte Vergütung zuzüglich der gesetzlichen Umsatzsteuer.",
            "Rechnungen werden monatlich gestellt und sind innerhalb von {days} Tagen nach Zugang ohne Abzug "
            "zu zahlen.",
            "Gerät {two} in Verzug, so werden Zinsen in Höhe von neun Prozentpunkten über dem Basiszinssatz fällig.",
        ),
    ),
    (
        "Geheimhaltung",
        (
            "Die Parteien behandeln alle vertraulichen Informationen der jeweils anderen Partei geheim und verwenden "
            "sie nur für die Zwecke dieses Vertrages.",
            "Dies gilt nicht für Informationen, die allgemein bekannt sind, rechtmäßig von Dritten erlangt oder "
            "unabhängig entwickelt wurden.",
            "Die Pflicht zur Geheimhaltung besteht fünf Jahre über das Vertragsende hinaus.",
        ),
    ),
    (
        "Gewährleistung",
        (
            "{One} gewährleistet, dass die Leistungen der vereinbarten Beschaffenheit entsprechen.",
            "Mängel sind unverzüglich nach ihrer Entdeckung anzuzeigen. {One} ist zunächst zur Nacherfüllung "
            "berechtigt; schlägt diese zweimal fehl, stehen {two_dat} die gesetzlichen Rechte zu.",
            "Die Verjährungsfrist beträgt zwölf Monate ab Ablieferung.",
        ),
    ),
    (
        "Haftung",
        (
            "Die Parteien haften unbeschränkt für Vorsatz und grobe Fahrlässigkeit sowie für Schäden aus der "
            "Verletzung des Lebens, des Körpers oder der Gesundheit.",
            "Bei leicht fahrlässiger Verletzung wesentlicher Vertragspflichten ist die Haftung auf den vorhersehbaren, "
            "vertragstypischen Schaden begrenzt.",
            "Im Übrigen ist die Haftung ausgeschlossen. Die Haftung nach dem Produkthaftungsgesetz bleibt unberührt.",
        ),
    ),
    (
        "Datenschutz",
        (
            "Die Parteien beachten die Vorschriften zum Schutz personenbezogener Daten. Soweit {one} Daten im Auftrag "
            "verarbeitet, schließen die Parteien hierüber eine gesonderte Vereinbarung.",
            "Die beteiligten Personen sind auf die Vertraulichkeit zu verpflichten.",
        ),
    ),
    (
        "Mitwirkungspflichten",
        (
            "{Two} benennt einen Ansprechpartner, der verbindliche Auskünfte erteilen und Entscheidungen treffen kann.",
            "Verzögerungen, die auf fehlender Mitwirkung beruhen, gehen nicht zu Lasten {one_gen}.",
        ),
    ),
    (
        "Außerordentliche Kündigung",
        (
            "Das Recht zur Kündigung aus wichtigem Grund bleibt unberührt. Ein wichtiger Grund liegt insbesondere vor, "
            "wenn eine Partei trotz Abmahnung mit einer Frist von {cure} Tagen gegen wesentliche Pflichten verstößt.",
            "Kündigungen bedürfen der Schriftform.",
        ),
    ),
    (
        "Höhere Gewalt",
        (
            "Ereignisse, die außerhalb des Einflusses einer Partei liegen, befreien sie für ihre Dauer von "
            "der Leistung.",
            "Die betroffene Partei unterrichtet die andere unverzüglich.",
        ),
    ),
    (
        "Abtretung",
        ("Rechte und Pflichten aus diesem Vertrag können nur mit Zustimmung der anderen Partei übertragen werden.",),
    ),
    (
        "Schlussbestimmungen",
        (
            "Mündliche Nebenabreden bestehen nicht. Änderungen und Ergänzungen bedürfen der Schriftform; dies "
            "gilt auch "
            "für die Aufhebung dieser Klausel.",
            "Sollte eine Bestimmung unwirksam sein, so bleibt der Vertrag im Übrigen wirksam. Die Parteien "
            "ersetzen die "
            "unwirksame Bestimmung durch eine solche, die dem Gewollten am nächsten kommt.",
            "Ausschließlicher Gerichtsstand ist der Sitz {one_gen}, soweit dies gesetzlich zulässig ist.",
        ),
    ),
)

WORDING = Wording(
    code="de",
    kinds=KINDS,
    grammar=GRAMMAR,
    held_out=HELD_OUT,
    headings={
        "definitions": ("Begriffe",),
        "subject": ("Gegenstand des Vertrages", "Vertragsgegenstand"),
        "term": ("Laufzeit", "Vertragsdauer", "Beginn und Dauer"),
        "termination": ("Kündigung", "Ordentliche Kündigung"),
        "law": ("Anwendbares Recht", "Rechtswahl"),
        "recitals": ("Präambel", "Vorbemerkung"),
        "exhibit": ("Anlage", "Anhang"),
    },
    boilerplate=BOILERPLATE,
    recitals=(
        "{One} verfügt über die für diesen Vertrag erforderlichen Kenntnisse und Mitarbeiter.",
        "{Two} möchte hiervon Gebrauch machen. Die Parteien regeln ihre Zusammenarbeit wie folgt.",
    ),
    laws={
        "DE": (("der Bundesrepublik Deutschland", ("Bundesrepublik Deutschland", "Deutschland", "Germany")),),
        "AT": (("der Republik Österreich", ("Republik Österreich", "Österreich", "Austria")),),
        "CH": (("der Schweiz", ("Schweiz", "Switzerland")),),
    },
    units={"D": ("Tag", "Tagen"), "M": ("Monat", "Monaten"), "Y": ("Jahr", "Jahren")},
    numbers={
        1: "einem",
        2: "zwei",
        3: "drei",
        4: "vier",
        5: "fünf",
        6: "sechs",
        12: "zwölf",
        18: "achtzehn",
        24: "vierundzwanzig",
        30: "dreißig",
        36: "sechsunddreißig",
        60: "sechzig",
        90: "neunzig",
    },
    words={
        "witness": ("Die Parteien unterzeichnen diesen Vertrag wie folgt:", ""),
        "by": ("Unterschrift",),
        "name": ("Name", "Name in Druckschrift"),
        "title": ("Funktion",),
        "date": ("Datum", "Ort, Datum"),
        "running": ("Vertraulich", ""),
        "initials": ("Paraphen",),
        "item": ("Pos.",),
        "detail": ("Leistung",),
        "price": ("Preis",),
        "and": ("und",),
    },
    dates=("{d}. {month} {yyyy}", "{dd}.{mm}.{yyyy}"),
    cases={"": "der {r}", "_gen": "des {r}s", "_dat": "dem {r}", "_acc": "den {r}"},
    titles=("Geschäftsführer", "Geschäftsführerin", "Prokurist", "Vorstand"),
)
