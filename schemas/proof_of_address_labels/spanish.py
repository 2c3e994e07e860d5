"""What Spanish proofs of address call their fields, most usual first."""

from schemas.proof_of_address_labels.vocabulary import LetterWords, ProofOfAddressWords

SPANISH = ProofOfAddressWords(
    utility_bill=LetterWords(
        titles="""
            factura de electricidad, factura de luz, factura de la luz, factura de gas, factura de agua, factura de
            suministro, factura de energia, recibo de la luz, recibo de agua, factura electrica, factura de
            suministro electrico, factura de suministro de agua, factura del agua, factura del gas, factura de gas
            natural, factura de consumo, recibo de luz, recibo de gas, recibo del agua, factura luz, factura agua,
            factura gas, factura electricidad, resumen de consumo, factura de energia electrica
        """,
        signs="kwh, cups, contador, potencia contratada, consumo, electricidad, gas, agua",
        billed="electricidad, luz, gas, agua, energia, contador, cups, potencia contratada",
    ),
    bank_letter=LetterWords(
        titles="""
            certificado bancario, certificado de titularidad, certificado de cuenta, carta bancaria, certificado de
            titularidad de cuenta, confirmacion de domicilio, certificacion bancaria, certificado de titularidad de
            la cuenta, certificado de titularidad bancaria, certificado de posicion, certificado de saldo,
            acreditacion de titularidad, confirmacion de cuenta, carta de referencia bancaria, referencia bancaria,
            certificado de cuenta bancaria, constancia de cuenta, confirmacion de datos, carta del banco,
            certificado de relacion bancaria, confirmacion de direccion
        """,
        signs="titular de la cuenta, numero de cuenta, iban, bic, nuestro cliente, cuenta corriente, banco, entidad",
    ),
    registration_certificate=LetterWords(
        titles="""
            certificado de empadronamiento, volante de empadronamiento, certificado de residencia, padron municipal,
            certificado de inscripcion padronal, justificante de domicilio, certificado de inscripcion en el padron,
            certificado de padron, volante de padron, volante de inscripcion padronal, certificado padronal, hoja
            padronal, justificante de empadronamiento, certificado de domicilio, constancia de residencia,
            certificado de vecindad, certificado historico de empadronamiento, certificado municipal de residencia,
            volante individual de empadronamiento, certificado de inscripcion en el padron municipal de habitantes
        """,
        signs="padron, ayuntamiento, empadronado, padron municipal, secretario, hoja padronal, fecha de nacimiento",
    ),
    council_tax=LetterWords(
        titles="""
            impuesto sobre bienes inmuebles, recibo de ibi, ibi, recibo ibi, tasa de residuos, impuesto de bienes
            inmuebles, recibo del ibi, recibo del impuesto sobre bienes inmuebles, impuestos municipales, tributos
            municipales, tributos locales, tasa de basuras, recibo de contribucion, contribucion urbana, impuesto
            predial, liquidacion del ibi, tasas municipales, recibo de tributos
        """,
        signs="valor catastral, referencia catastral, bienes inmuebles, ibi, ayuntamiento, ejercicio, cuota",
    ),
    phone_bill=LetterWords(
        titles="""
            factura de telefono, factura telefonica, factura de telefonia, factura de internet, factura movil,
            factura de telecomunicaciones, factura de fibra, factura de fibra y movil, factura de telefonia movil,
            factura de movil, factura del telefono, factura telefono, factura internet, factura de servicios de
            telecomunicaciones, factura de comunicaciones, factura de telefonia fija, recibo de telefono, recibo
            telefonico
        """,
        signs="linea, llamadas, internet, movil, fibra, datos, tarifa, telefono",
        billed="telefono, telefonia, internet, telecomunicaciones, linea movil",
    ),
    cues="""
        kwh, cups, contador, lectura, consumo, potencia contratada, peaje de acceso, direccion de suministro, punto
        de suministro, padron, ayuntamiento, empadronado, linea, tarifa, valor catastral, referencia catastral,
        certifica, domicilio, hoja padronal, certificamos que, certifica que, hace constar, titular de la cuenta,
        con domicilio, su domicilio, para que conste, a peticion de, figura inscrito, figura inscrita, consta
        inscrito, periodo de facturacion, numero de contrato, datos del contrato, lectura anterior, lectura actual,
        datos del titular, cuota, ejercicio
    """,
    holder="""
        titular, cliente, titular del contrato, nombre, nombre y apellidos, abonado, titular del suministro,
        interesado, sujeto pasivo, titular de la cuenta, nombre del titular, nombre del cliente, datos del titular,
        nombre completo, apellidos y nombre, contribuyente, propietario, usuario, habitante, inscrito, persona
        empadronada, obligado tributario, contratante, razon social
    """,
    address="""
        direccion, domicilio, direccion de suministro, direccion del suministro, domicilio de suministro, direccion
        postal, direccion fiscal, domicilio actual, objeto tributario, direccion del cliente, direccion del titular,
        direccion de facturacion, direccion de envio, domicilio fiscal, domicilio habitual, direccion de residencia,
        residencia, punto de suministro, lugar de suministro, direccion del inmueble, situacion del inmueble,
        direccion de la instalacion, domicilio de empadronamiento, direccion actual, inmueble, su direccion
    """,
    issuer="emisor, emitido por, comercializadora, suministrador, expedido por, ayuntamiento de, operador",
    issue_date="""
        fecha de emision, fecha de expedicion, fecha de factura, emitido el, expedido el, fecha, fecha factura,
        fecha de la factura, a fecha, fecha del documento, fecha documento, fecha de la carta, fecha del
        certificado, fecha de certificado, fecha de expedicion del certificado, expedida el, emitida el, fecha
        emision, fecha expedicion, fecha de impresion, fecha del recibo, fecha de notificacion, fecha de creacion,
        fecha de envio, con fecha
    """,
)
