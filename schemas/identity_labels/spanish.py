"""What Spanish identity documents call their fields, most usual first."""

from schemas.identity_labels.vocabulary import IdentityWords

SPANISH = IdentityWords(
    title="pasaporte, documento nacional de identidad, permiso de conducción, permiso de residencia, visado",
    passport="pasaporte",
    identity_card="""
        documento nacional de identidad, cédula de identidad, cédula de ciudadanía, credencial para votar, documento
        de identidad, cédula de extranjería, documento único de identidad, documento personal de identificación
    """,
    visa="visado",
    residence_permit="permiso de residencia",
    driving_licence="""
        permiso de conducción, licencia de conducir, licencia de conducción, licencia nacional de conducir
    """,
    cues="lugar de nacimiento, firma del titular, autoridad, equipo",
    document_number="""
        pasaporte n, n de pasaporte, pasaporte no, número de documento, n de documento, núm soport, num soporte,
        idesp, número de pasaporte, permiso n, número de permiso, documento, número documento, número, nro
        documento, no documento, documento nro, nuip, cédula, número de cédula, cédula n, no de pasaporte, pasaporte
        número, licencia no, número de licencia, no de licencia, n licencia, folio, ejemplar número, número único,
        núm documento, identificación no, c i no
    """,
    surname="""
        apellidos, primer apellido, apellido, primer apellido y segundo apellido, apellidos y, apellidos y nombres,
        apellidos y nombre, nombre y apellidos, nombres y apellidos, apellido y nombre, nombre completo
    """,
    given_names="nombre, nombres, nombre s, nombres y, primer nombre, nombre de pila",
    nationality="nacionalidad",
    birth_date="""
        fecha de nacimiento, fecha nacimiento, nacimiento, fecha de nac, fecha y lugar de nacimiento, lugar y fecha
        de nacimiento, f nacimiento
    """,
    sex="sexo",
    expiry_date="""
        fecha de caducidad, válido hasta, validez, fecha de expiración, caducidad, valido hasta el, hasta, fecha de
        vencimiento, vencimiento, vence, válida hasta, vigencia hasta, fecha vencimiento, fecha de venc
    """,
    personal_number="""
        dni, número personal, número de identificación, nie, run, curp, rut, clave única, número de identidad
    """,
    issuing_country="código del estado, estado emisor, país emisor, código del país",
    male="masculino, varón, hombre",
    female="femenino, mujer",
)
