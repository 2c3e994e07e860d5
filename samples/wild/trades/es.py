"""Spanish."""

TOLD = {
    "hotel": (
        "Hotel {stem} S.L.|Hostal {one}|Apartamentos {stem} S.A.",
        """
Alojamiento individual;Tarifa estándar;noche;69;129;r
Alojamiento doble;Vista jardín;noche;89;169;r
Desayuno;;pers.;9;18;r
Garaje;;día;10;20
Minibar;;ud.;3;9;r
Consumos bar;según nota;ud.;6;38;r
Servicio de lavandería;;ud.;8;22
""",
    ),
    "restaurant": (
        "Casa {one}|Mesón {stem}|Restaurante {stem} S.L.",
        """
Menú del día;;ud.;13;19;r
Gazpacho;;ud.;5;7.5;r
Ensalada mixta;;ud.;6;10;r
Agua mineral;;ud.;1.8;3;r
Copa de vino;;ud.;3;5
Café solo;;ud.;1.4;2.2;r
Tarta casera;;ud.;4.5;7;r
""",
    ),
    "utility": (
        "{stem} Energía S.A.|Aguas de {stem} S.A.|Gas {stem} S.L.",
        """
Energía consumida;Tarifa 2.0TD;kWh;0.13;0.24
Potencia contratada;4,6 kW;mes;9;18
Impuesto de electricidad;;mes;1;4
Alquiler de contador;;mes;0.8;1.6
Cuota de servicio;;mes;3;8
""",
    ),
    "telecom": (
        "{stem} Telecomunicaciones S.A.|{stem} Móvil S.L.|{stem} Fibra",
        """
Cuota Fibra 600;del día 1 a fin de mes;mes;29;49
Tarifa plana fijo;;mes;4;9
Móvil Empresa M;Línea 600 555 012;mes;15;39
Alquiler de router;;mes;3;6
Llamadas internacionales;12 llamadas;lote;1.2;18
""",
    ),
    "freight": (
        "Transportes {one} S.L.|{stem} Logística S.A.|Agencia {one}",
        """
Porte grupaje;6 palés;envío;180;640
Recargo combustible;8,5 %;ud.;14;62
Peajes;;ud.;18;79
Cambio de palés;;ud.;2.4;4.5
Paralización;;hora;35;62
Gastos de gestión;;envío;4;9
""",
    ),
    "craft": (
        "Fontanería {one} S.L.|Electricidad {one}|Reformas {stem} S.L.|Cubiertas {one} e Hijos",
        """
Hora oficial de primera;Montaje y conexión;hora;32;52
Hora ayudante;;hora;22;32
Tubo de cobre 22 mm;Barra de 5 m;m;7;13
Desplazamiento;;ud.;25;49
Válvula de bola 1 pulgada;con purga;ud.;14;29
Pequeño material;Juntas, abrazaderas, tornillos;ud.;8;35
Retirada de escombros;;ud.;20;60
""",
    ),
    "public": (
        "Ayuntamiento de {stem}|Mancomunidad {stem}|Cámara de Comercio de {stem}",
        """
Tasa de alcantarillado;Ejercicio 2025;m³;1.1;2.4
Recogida de residuos;;año;76;160
Cuota anual;;año;80;320
Tasa por licencia;Epígrafe 4.1;ud.;35;150
Ocupación de vía pública;;mes;40;90
""",
    ),
    "saas": (
        "{stem} Software S.L.|{stem} Nube S.L.|{stem} Digital",
        """
Plan Equipo;10 usuarios, mensual;licencia;8;24
Almacenamiento adicional 1 TB;;mes;9;19
Llamadas API;fuera de cuota;lote;4;15
Soporte premium;;mes;49;149
""",
    ),
    "fuel": ("Estación de servicio {one}|Gasolinera {stem} S.L.", "Gasolina 95;;L;1.45;1.68\nGasóleo A;;L;1.38;1.58\n"),
    "parking": ("Aparcamiento {stem} S.A.|Parking {stem}", "Estancia;;ud.;2.5;24\n"),
    "taxi": ("Taxi {one}|Radio Taxi {stem}", "Servicio;;ud.;8;36\n"),
}
