"""What firms add to their names, what follows a name in a contract, and what parties are called: word lists.

English, German and French first; legal forms of all of Europe and of those who trade with it.
"""

import re

from schemas.wording import words

_CLOSING = words(
    """
        inc, incorporated, corp, ltd, limited, llc, llp, llp, lllp, lp, plc, pllc, pc, pa, na, nv, bv, gmbh,
        mbh, ag, kg, kgaa, ohg, gbr, ug, ek, ev, eg, se, sa, sas, sasu, sarl, eurl, sci, snc, scs, spa, srl,
        sapa, sl, slu, slp, cv, vof, oy, oyj, ab, as, asa, aps, is, hf, ehf, sro, sp, zoo, zo.o, doo, dd, kft,
        zrt, nyrt, bt, ood, ead, ad, jsc, ojsc, pjsc, ooo, zao, pte, pty, bhd, sdn, berhad, kk, gk, pvt,
        private, ltda, eireli, sarlu,
        lda, unipessoal, earl, gaec, selarl, scea, sca, gmbhcokg, partg, partgmbb, kdt, scop, gie,
        kommanditgesellschaft, aktiengesellschaft, bancorp,
        bancshares, sadecv, sderl, sderldecv, sapidecv, spzoo, oao, pao, uab, pt
    """
)
_OPEN = words(
    """
        corporation, company, co, bank, trust, partners, partnership, group, holdings, holding, association,
        university, foundation, society, institute, authority, ministry, department, fund, council, college,
        hospital, church, board, commission, agency, cooperative, union, federation, gesellschaft,
        genossenschaft, stiftung, verein, stadt, gemeinde, bundesrepublik, société, societe, compagnie,
        associates, enterprises, industries, laboratories, systems, technologies, ventures, capital,
        international, services, solutions
    """
)
CLOSING = frozenset(_CLOSING)  # ends a name
LOWER = frozenset({"plc", "gmbh", "mbh", "llc", "ltd", "inc", "rl", "srl", "oo", "sro", "spa"})  # also in small letters
IN_FRONT = frozenset(words("sci, sarl, sas, sasu, sa, snc, eurl, scp, ab, as, uab, pt, ooo, oao, zao, pao, pjsc"))
OFFICERS = frozenset(
    {"mayor", "dean", "master", "president", "provost", "warden", "rector", "chancellor"}
)  # "President and Fellows of"
FAMILY = frozenset(
    words(
        """
            sons, son, brothers, daughters, fils, frères, freres, cie, söhne, soehne, sohn, töchter, gebrüder, hijos,
            hijo, hermanos, figli, figlio, fratelli, zonen, zoon, filhos, associates, associés
        """
    )
)  # behind "and", parts of a firm's name: "Lebrun et Fils"
OPEN = frozenset(_OPEN)  # may end a name, or stand in it
CORPORATE = frozenset(
    words(
        """
            corporation, company, co, bank, trust
        """
    )
)  # as good as a legal form

ABBREVIATIONS = frozenset({"eg", "pa", "ad", "na"})  # in small letters no legal forms, though with full stops
PARTICLES = frozenset(
    words(
        """
            of, the, and, &, for, de, la, le, les, du, des, d', l', van, von, der, den, dem, zu, zur, y, e,
            et, und, für, fuer, pour, di, da, do, dos, das, del, al, bin, ibn, ter, ten, of't, +, at, in, on
        """
    )
)
STOPS = frozenset(
    words(
        """
            a, an, with, having, whose, located, residing, organized, organised, organised, incorporated,
            formed, acting, represented, hereinafter, hereafter, herein, as, by, being, which, who, that, is,
            are, was, has, have, dba, d/b/a, d.b.a, f/k/a, fka, formerly, t/a, trading, through, doing, both,
            each, individually, collectively, jointly, existing, registered, established, duly, under, to,
            from, enters, enter, agree, agrees, hereby, shall, will, authorizes, authorises, whereby, set,
            sets, grants, nachfolgend, nachstehend, im, vertreten, mit, geboren, geb, wohnhaft, eingetragen,
            ansässig, sitz, handelnd, genannt, einerseits, andererseits, als, dieser, diese, wird, ayant,
            dont, représentée, représenté, représentés, ci-après, sise, sis, domicilié, domiciliée,
            immatriculée, immatriculé, inscrite, demeurant, né, née, agissant, dénommée, dénommé, d'une,
            d’une, d'autre, d’autre, au, société-anonyme, exerçant, a/k/a, aka, alias
        """
    )
)
LEADS = re.compile(
    r"(?:[\s,;:–—-]|(?i:and|und|et|sowie)\b(?=\s)|\(?(?:[0-9]{1,2}|[a-h]|[ivx]{1,4}|[A-H])\)|[0-9]{1,2}(?:\.|[°º]\s?[./)]?)(?=\s)|"
    r"[a-hA-H]\.(?=\s+[A-Z][a-z]+\s+[A-Z])|(?i:(?:on|of)\s+the\s+(?:one|other|first|second)\s+(?:hand|part),?)(?=\s)|"
    r"(?:the|der|die|das|dem|den|la|le|les|l['’])(?=\s)|"
    r"(?i:eheleute|ehepaar|spouses|époux|cónyuges|coniugi|mr|mrs|ms|messrs|herrn?|frau|monsieur|madame|mme|mlle|firma)\b\.?(?=\s)|M\.(?=\s+[A-Z][a-zé]+\s)|"
    r"(?:(?:[Ll]a|[Dd]ie|[Dd]er)\s+)?(?:soci[ée]t[ée]|gesellschaft|firma)(?=\s+[A-Z])|"
    r"(?:company|firm of|firm|undersigned|individual)(?=\s+[A-Z])|"
    r"L(?:a|e|['’])\s?(?=(?:SCI|SARL|SASU?|SA|SNC|EURL|SCP|GIE)\s)|"
    r"(?i:(?:y\s+)?(?:de|por)\s+(?:la\s+)?(?:una|otra)(?:\s+parte)?|d[ea]\s+um\s+lado|d[eo]\s+outro(?:\s+lado)?|da\s+una\s+parte|dall['’]altra(?:\s+parte)?|"
    r"d['’]une\s+part|d['’]autre\s+part|enerzijds|anderzijds|einerseits|andererseits)\b|"
    r"(?i:de\s+heer|mevrouw|señora?|signora?|senhora?)(?=\s)|"
    r"(?:[Dd]hr|[Mm]w|[Ss]res|[Ss]ra?|[Ss]ig|[Ss]ig\.ra|[Dd]ott|[Dd]ott\.ssa)\.?(?<=[.a])(?=\s)|"
    r"(?i:m/s)\.?(?=\s)|(?:Dña|Dª|D\.ª|don|doña|Doña|DOÑA)\.?(?=\s)|"
    r"(?:D\.|Don|DON)(?=\s+(?:[^\W\d_][\w.’'-]+\s+){1,4}[^\W\d_][\w.’'-]+,?\s+(?:\(|mayor|con\s|provisto|titular|"
    r"en\s+(?:nombre|representaci|calidad|su\s|adelante)|y\s+D))|"
    r"(?:y|e|en|ed)(?=\s+(?:(?i:de|por)\s+(?:la\s+)?otra|dall|la\s|il\s|lo\s|el\s|de\s|het\s|D\.|Dña|[Dd]o[nñ]|[A-ZÁÉÍÓÚ]))|"
    r"(?:el|los|las|il|lo|gli|het)(?=\s+(?:[A-ZÁÉÍÓÚ]|sig|dott|sr))|l['’](?=[A-ZÀ-Ý])|"
    r"(?:(?:la\s+|La\s+)?(?:sociedad|mercantil|entidad|compañía)|(?:la\s+)?(?:società|ditta)|"
    r"(?:[Dd]e\s+)?(?:[Bb]esloten|[Nn]aamloze)\s+[Vv]ennootschap|a\s+sociedade)(?=\s+[A-ZÁÉÍÓÚ“\"])"
    r")+"
)
ENTITY = re.compile(
    r"(?i)\b(?:corporation|company|partnership|individual|person|proprietor(?:ship)?|association|trust|bank|entity|"
    r"cooperative|municipality|agency|authority|university|institution|organi[sz]ation|firm|resident|"
    r"citizen|l\.?l\.?c\.?|soci[ée]t[ée]|società|sociedade?|vennootschap|gesellschaft|"
    r"foundation|society|subsidiary|division|affiliate|limited liability|joint venture|body corporate|state of)\b"
)
DESCRIBES = re.compile(
    r"(?i)[\s,.;]*(?:trading\s+as|t/a\b|"
    r"\((?!s\))|an?\s+(?!(?:and|or)\b)|whose\s|having\s|with\s+(?:its|a|an|offices?|principal|registered|"
    r"an?\s+address|main|business)\b|"
    r"located\s|residing\s|organi[sz]ed\s|incorporated\s+(?:in|under)|(?:a\s+)?d/?b/?a\b|doing\s+business|acting\s|"
    r"on\s+behalf\s+of|represented\s+by|herein(?:after)?\b|hereafter\b|being\s|as\s+(?:the\s+)?[“\"]?[A-Z]|"
    r"of\s+(?:[0-9]|P\.?\s?O\.?)|[af]/?k/?a\b|alias\s|also\s+known|formerly\s|existing\s|registered\s|established\s+(?:in|at|under)\s|both\s+of\s|each\s|the\s+[“\"]|"
    r"inhaber(?:in)?\b|inh\.|[“\"„«]|vertreten\s|mit\s+(?:dem\s+)?sitz|nachfolgend|nachstehend|im\s+folgenden|wohnhaft|geboren|"
    r"geb\.|eingetragen|"
    r"soci[ée]t[ée]\s|ayant\s|dont\s+le|repr[ée]sent[ée]e?s?\s|ci-apr[èe]s|sise?\s|domicili|immatricul|"
    r"demeurant|n[ée]e?\s+le|au\s+capital|"
    r"con\s+(?:domicilio|sede|d\.?n\.?i|n\.?i\.?[fe]|c\.?i\.?f|ruc|cuit|c[ée]dula|pasaporte)|mayor(?:es)?\s+de\s+edad|"
    r"en\s+(?:adelante|lo\s+sucesivo|nombre\s+y)|representad[oa]|de\s+nacionalidad|provist[oa]|titular\s+del|"
    r"inscrit[ao]\s|gevestigd|kantoorhouden|wonend|statutair|hierna|ten\s+deze|handelend|ingeschreven|rechtsgeldig|"
    r"in\s+persona|di\s+seguito|d['’]ora\s+(?:innanzi|in\s+poi)|nat[oa]\s+a|residente\s|codice\s+fiscale|"
    r"p\.?\s?iva|rappresentat|iscritt[ao]\s|com\s+sede|adiante|doravante|pessoa\s+colectiva|portador"
    r")"
)
ROLES = frozenset(
    words(
        """
            agent, assignee, assignor, author, bailee, bailor, bank, borrower, broker, builder, buyer,
            carrier, client, company, consignee, consignor, consultant, contractor, corporation, customer,
            depositor, developer, director, distributor, employee, employer, endorser, escrow, executive,
            factor, franchisee, franchisor, grantee, grantor, guarantor, host, hotel, indemnitee, indemnitor,
            insurer, insured, investor, issuer, landlord, lender, lessee, lessor, licensee, licensor, manager,
            manufacturer, marketer, member, operator, owner, partner, performer, principal, processor,
            promoter, promisor, promisee, provider, publisher, purchaser, receiver, recipient, representative,
            reseller, secured, seller, service, servicer, shareholder, shipper, sponsor, sponsored,
            stockholder, subcontractor, sublessee, sublessor, subtenant, supplier, tenant, trustee,
            transferor, transferee, transporter, underwriter, user, vendee, vendor, warehouseman, parent,
            pledgor, pledgee, affiliate, artist, advertiser, bidder, discloser, disclosing, receiving,
            controller, arbeitgeber, arbeitgeberin, arbeitnehmer, arbeitnehmerin, auftraggeber,
            auftraggeberin, auftragnehmer, auftragnehmerin, besteller, darlehensgeber, darlehensgeberin,
            darlehensnehmer, darlehensnehmerin, dienstleister, gesellschaft, gesellschafter, käufer, käuferin,
            kunde, kundin, lieferant, lieferantin, lizenzgeber, lizenzgeberin, lizenznehmer, lizenznehmerin,
            leasinggeber, leasingnehmer, mieter, mieterin, pächter, pächterin, unternehmer, verkäufer,
            verkäuferin, vermieter, vermieterin, verpächter, verpächterin, vertreter, handelsvertreter,
            anbieter, berater, beraterin, bürge, treuhänder, acheteur, acquéreur, acquéreuse, bailleur,
            bailleresse, bénéficiaire, cédant, cédante, cessionnaire, client, cliente, concédant,
            concessionnaire, distributeur, donneur, emprunteur, employeur, entrepreneur, fournisseur,
            arrendador, arrendadora, arrendatario, arrendataria, cliente, consultor, consultora, contratista,
            proveedor, proveedora, comprador, compradora, vendedor, vendedora, prestador, prestadora, trabajador,
            trabajadora, empresa, empleador, prestamista, prestatario, concedente, concesionario, licenciante,
            licenciatario, agente, sociedad, verhuurder, huurder, opdrachtgever, opdrachtnemer, werkgever,
            werknemer, koper, verkoper, leverancier, afnemer, lener, uitlener, licentiegever, licentienemer,
            klant, ontvanger, verstrekker, locatore, conduttore, committente, fornitore, fornitrice, acquirente,
            venditore, venditrice, appaltatore, consulente, datore, lavoratore, mutuante, mutuatario, concedente,
            società, banca, locador, locatário, senhorio, inquilino, arrendatário, fornecedor, fornecedora,
            contratante, contratada, contratado, empregador, empregado,
            licencié, locataire, mandant, mandataire, maître, prestataire, prêteur, preneur, salarié,
            salariée, société, sous-traitant, vendeur, vendeuse
        """
    )
)
NO_NAMES = frozenset(
    words(
        """
            party, parties, agreement, contract, you, your, undersigned, company, it, we, us, i, he, she,
            they, this, each, both, state, date, effective, section, article, exhibit, january, february,
            march, april, may, june, july, august, september, october, november, december, parteien, partei,
            vertrag, vertragspartei, vertragsparteien, parties, soussignés, partes, partijen, parti, contrato,
            piva, iva, cf, nif, cif, dni, siret, siren, rcs, hrb, kvk, abn, vat,
            contratto, overeenkomst, reunidos, exponen, ondergetekenden, and, und, et, en, y, e, ed
        """
    )
)


def is_closing(word: str) -> bool:
    """Whether a word is a legal form that ends a name: "Inc.", "GmbH", "a.s."; small words are none ("ab", "as")."""
    form = plain(word)
    if word.islower() and form not in LOWER and (form in ABBREVIATIONS or "." not in word.rstrip(".,;")):
        return False
    return form in CLOSING or form.replace("à", "a") in CLOSING


def plain(word: str) -> str:
    """`S.à r.l.` -> `sàrl`; `Inc.,` -> `inc`."""
    return re.sub(r"[^\w]", "", word).casefold()
