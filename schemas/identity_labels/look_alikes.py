"""What stands on identity documents beside a field's value and names something else, in all languages together."""

from schemas.wording import words

NOT_BIRTH = words(
    """
        place of birth, geburtsort, lieu de naissance, lugar de nacimiento, luogo di nascita, geboorteplaats, local
        de nascimento, miejsce urodzenia, date of issue, issued, iss, issue date, ausstellungsdatum, ausgestellt am,
        datum der ausstellung, date de délivrance, délivré le, fecha de expedición, data di rilascio, datum afgifte,
        afgegeven op, data de emissão, data wydania, datum vydání, kiállítás dátuma, data emiterii, utfärdandedatum,
        udstedelsesdato, utstedelsesdato, myöntämispäivä, väljaandmise kuupäev, izdošanas datums, išdavimo data,
        datum izdaje, datum izdavanja, datum vydania, rev, first issued
    """
)
NOT_NAME = words(
    """
        name at birth, geburtsname, name und geburtsname, nom d'usage, nom d'époux, nombre del padre, nome do pai,
        nazwisko rodowe, imiona rodziców, rodné příjmení, name of father, name of spouse, name of authority, ordens
        und künstlername, religious name or pseudonym, name of birth, nom de naissance, ehename, ledigname,
        cognome e nome dei genitori, cognome e nome dei genitori o di chi, nome dei genitori, filiação, filiation,
        father's name, mother's name, name of mother, parents, son daughter wife of, s d w of, hijo a de, hijo de,
        nombre de la madre, nome da mãe, imię ojca, jména rodičů, alternate name, maiden name,
        anne adı, baba adı, mother's maiden name
    """
)
NOT_NUMBER = words(
    """
        authority, behörde, autorité, dd, document discriminator, class, restrictions, endorsements, height, hgt,
        weight, wgt, eyes, access number, card access number, numéro d'accès, numero di accesso, número de acceso,
        can, zugangsnummer, type of document, number of entries, duration of stay,
        end, rstr, restr
    """
)
