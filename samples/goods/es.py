"""Spanish goods and company names."""

from samples.goods.good import Good, Trade, Trades

SPANISH: Trades = {
    "office": Trade(
        ("{stem} Material de Oficina S.L.", "Papelería {one} S.L.", "{one} y {two} Suministros S.A."),
        (
            Good("Papel A4 blanco 80 g", "Caja de 5 paquetes, sin ácido", "caja", 17, 30),
            Good("Archivador de palanca azul", "Lomo de 80 mm, con etiquetero", "ud.", 2.1, 4.8),
            Good("Bolígrafos de gel negros", "Caja de doce, punta de 0,5 mm", "caja", 8.5, 16),
            Good("Lámpara de mesa Lumo", "LED regulable, base de hierro fundido, cable de 2 m", "ud.", 44, 130),
            Good("Silla de trabajo Arvid", "Mecanismo sincronizado, brazos regulables, tapizado gris", "ud.", 198, 465),
            Good("Tóner negro para láser", "Reciclado, unas 6.000 páginas", "ud.", 53, 120),
            Good("Sobres C4 autoadhesivos", "Caja de 250", "caja", 16, 33),
            Good("Agenda 2026", "Semana vista, tapa de tela", "ud.", 11, 25),
        ),
    ),
    "tools": Trade(
        ("Herramientas {stem} S.L.", "Ferretería {one} S.L.", "{one} {two} Fijaciones S.A."),
        (
            Good("Tornillo hexagonal M8 x 40", "Cincado, clase 8.8, caja de 100", "caja", 10, 18),
            Good("Taladro atornillador 18 V", "Dos baterías de 4,0 Ah, cargador y maletín", "ud.", 150, 280),
            Good("Juego de brocas HSS 1-13 mm", "25 piezas en caja metálica", "juego", 35, 83),
            Good("Guantes de trabajo talla 9", "Palma de nitrilo, dorso transpirable", "par", 3, 7.6),
            Good("Escuadra 90 x 90", "Galvanizada en caliente, 2,5 mm", "ud.", 0.8, 1.9),
            Good("Espuma de poliuretano 750 ml", "Aplicable a partir de 5 °C", "bote", 6, 11.6),
            Good("Montaje y puesta en marcha", "Dos montadores, desplazamiento incluido", "hora", 48, 74),
            Good("Gafas de protección", "Tratamiento antivaho", "ud.", 4.4, 11.8),
        ),
    ),
    "food": Trade(
        ("Bodegas {one} S.L.", "Alimentos {stem} S.A.", "Ultramarinos {one} y {two} S.L.", "Finca {stem} S.L."),
        (
            Good("Café de altura tostado", "En grano, bolsa de 1 kg", "kg", 15, 26, True),
            Good("Vino tinto crianza 2021", "Botella de 75 cl", "botella", 6.5, 13.5),
            Good("Queso curado de oveja", "Pieza entera, 9 meses", "kg", 16, 28, True),
            Good("Aceite de oliva virgen extra", "Garrafa de 5 l, primera cosecha", "garrafa", 42, 77, True),
            Good("Zumo de manzana", "Caja de 6 botellas de 1 l", "caja", 9.2, 14.8, True),
            Good("Miel de flores", "Tarro de 500 g", "tarro", 4.9, 8.5, True),
            Good("Cesta de temporada", "Preparada a mano, con tarjeta", "ud.", 36, 82),
        ),
    ),
    "software": Trade(
        ("{stem} Sistemas S.L.", "{stem} Digital S.A.", "{one} Consultores S.L."),
        (
            Good("Mantenimiento de software", "Correcciones y actualizaciones del mes", "hora", 62, 98),
            Good("Taller de procesos", "Con acta y plan de acción", "hora", 75, 120),
            Good("Licencia control horario, 12 meses", "Hasta 25 puestos", "licencia", 210, 620),
            Good("Servidor virtual S", "4 núcleos, 16 GB de memoria, copia diaria", "mes", 26, 68),
            Good("Instalación de impresora en red", "Despliegue de controladores incluido", "servicio", 75, 145),
            Good("Dominio y correo", "Hasta 50 buzones", "mes", 11, 34),
            Good("Formación de usuarios", "Media jornada, ocho personas, con apuntes", "día", 350, 680),
        ),
        by_time=True,
    ),
    "books": Trade(
        ("Librería {one} S.L.", "Editorial {stem} S.A.", "Gráficas {one} y {two} S.L."),
        (
            Good("Manual: fundamentos de estática", "3.ª edición, tapa dura, 412 páginas", "ej.", 34, 62, True),
            Good("Diccionario técnico bilingüe", "Con acceso en línea", "ej.", 26, 51, True),
            Good("Tarjetas de visita a color", "350 g, mate, dos caras, caja de 500", "caja", 33, 66),
            Good("Folleto A5, 24 páginas", "Grapado, papel reciclado", "ej.", 0.6, 1.4),
            Good("Maquetación", "Por horas, dos pruebas", "hora", 42, 68),
            Good("Suscripción anual a la revista", "12 números, envío incluido", "año", 85, 135, True),
            Good("Carteles A1", "135 g, resistentes a la intemperie", "ej.", 4.1, 9),
        ),
    ),
}
