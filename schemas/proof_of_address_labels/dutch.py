"""What Dutch proofs of address call their fields, most usual first."""

from schemas.proof_of_address_labels.vocabulary import LetterWords, ProofOfAddressWords

DUTCH = ProofOfAddressWords(
    utility_bill=LetterWords(
        titles="""
            energierekening, energienota, jaarafrekening, jaarrekening energie, waternota, waterrekening, jaarnota,
            elektriciteitsrekening, eindafrekening energie, voorschotnota, energiefactuur, elektriciteitsfactuur,
            gasfactuur, waterfactuur, stroomfactuur, warmtefactuur, warmtenota, jaarafrekening energie, afrekening
            energie, afrekening elektriciteit, afrekening aardgas, termijnnota, voorschotfactuur, jaarrekening,
            jaarafrekening water, drinkwaternota, verbruiksnota, slotfactuur energie
        """,
        signs="kwh, meterstand, meternummer, ean code, vastrecht, verbruik, elektriciteit, gas, water",
        billed="elektriciteit, stroom, gas, water, warmte, energie, meterstand, vastrecht",
    ),
    bank_letter=LetterWords(
        titles="""
            bankverklaring, bevestiging van rekening, brief van de bank, bankbevestiging, adresbevestiging,
            rekeningbevestiging, verklaring van de bank, bewijs van rekening, rekeningbewijs, bewijs van
            rekeninghouderschap, bevestiging rekeninggegevens, bevestiging bankrekening, bevestiging van uw
            rekening, bevestiging van uw adres, bevestiging adres, verklaring rekeninghouder, verklaring
            bankrekening, bankattest, rekeningattest, bankreferentie, bevestiging klantgegevens, bevestiging
            rekening, verklaring rekening
        """,
        signs="rekeninghouder, rekeningnummer, iban, bic, onze klant, betaalrekening, bank, een rekening",
    ),
    registration_certificate=LetterWords(
        titles="""
            uittreksel basisregistratie personen, uittreksel brp, bewijs van inschrijving, woonplaatsverklaring,
            bewijs van woonplaats, getuigschrift van woonst, verklaring van woonplaats, uittreksel
            bevolkingsregister, uittreksel uit de basisregistratie personen, uittreksel persoonsgegevens, uittreksel
            uit het bevolkingsregister, afschrift brp, attest van woonst, bewijs van woonst, attest van
            hoofdverblijfplaats, bewijs van hoofdverblijfplaats, inschrijving basisregistratie personen, uittreksel
            bevolking, adresbewijs, bewijs van adres, bewijs van verblijf, bevestiging van inschrijving, verklaring
            van inschrijving
        """,
        signs="burgerzaken, basisregistratie personen, gemeente, bevolkingsregister, datum vestiging, geboortedatum",
    ),
    council_tax=LetterWords(
        titles="""
            gemeentelijke belastingen, aanslag gemeentelijke belastingen, aanslagbiljet gemeentelijke belastingen,
            aanslagbiljet, woz beschikking, ozb, combiaanslag, gemeentelijke heffingen, aanslag gemeentelijke
            heffingen, lokale belastingen, aanslag lokale belastingen, onroerendezaakbelasting, onroerende
            zaakbelasting, onroerende voorheffing, afvalstoffenheffing, rioolheffing, waterschapsbelasting, aanslag
            waterschapsbelasting, gemeentebelasting, aanslag gemeentebelasting, aanslagbiljet belastingen,
            woonlasten, belastingaanslag
        """,
        signs="woz waarde, ozb, afvalstoffenheffing, rioolheffing, gemeente, aanslagnummer, belastingjaar",
    ),
    phone_bill=LetterWords(
        titles="""
            telefoonrekening, telefoonnota, internetrekening, mobiele rekening, telecomfactuur, factuur mobiel,
            internetfactuur, telefoonfactuur, mobiele factuur, factuur internet, factuur telefonie, factuur internet
            en tv, telecomrekening, telecomnota, rekening internet, gsm factuur, telefonienota, mobiele nota
        """,
        signs="belkosten, internet, mobiel, telefoonnummer, databundel, abonnement, televisie",
        billed="telefoon, mobiel, internet, belkosten",
    ),
    cues="""
        kwh, meterstand, meterstanden, ean code, verbruik, leveringsadres, verbruiksadres, vastrecht, gemeente,
        burgerzaken, basisregistratie, woonadres, datum vestiging, tarief, aansluiting, woz waarde, abonnement,
        verklaren wij dat, bevestigen wij dat, verklaart dat, woonachtig te, wonende te, een rekening, hierbij
        bevestigen wij, op verzoek van, staat ingeschreven, ingeschreven in, klantnummer, contractnummer,
        meternummer, verbruiksperiode, factuurperiode, belastingjaar, aanslagnummer, vervaldatum, leveringsperiode
    """,
    holder="""
        klant, naam, contracthouder, rekeninghouder, ingeschrevene, achternaam en voornamen, abonnee, ten name van,
        naam klant, klantnaam, naam rekeninghouder, belastingplichtige, eigenaar, contractant, bewoner, persoon,
        tenaamstelling, naam en voornamen, naam en voornaam, titularis, geadresseerde, verbruiker, voornaam en naam
    """,
    address="""
        adres, leveringsadres, verbruiksadres, woonadres, adres van de woning, adresgegevens, huidig adres,
        aansluitadres, objectadres, klantadres, factuuradres, postadres, correspondentieadres, uw adres, leverpunt,
        adres van levering, adres van verbruik, installatieadres, woonplaats, hoofdverblijfplaats, adres levering,
        domicilie, verblijfplaats, adres object, adres aansluiting, officieel adres
    """,
    issuer="afgegeven door, leverancier, aanbieder, uitgegeven door, gemeente, instantie",
    issue_date="""
        datum van afgifte, afgiftedatum, factuurdatum, notadatum, datum, uitgiftedatum, afgegeven op, dagtekening,
        datum nota, opgemaakt op, datum brief, briefdatum, documentdatum, datum document, datum factuur, datum
        uittreksel, datum aanslag, datum van deze brief, datum van uitgifte, uitgegeven op, opgesteld op,
        afdrukdatum, verzenddatum, datum verzending, datum opmaak, aanmaakdatum, uitgereikt op, nota van, factuur
        van
    """,
)
