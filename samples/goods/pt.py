"""Portuguese goods and company names."""

from samples.goods.good import Good, Trade, Trades

PORTUGUESE: Trades = {
    "office": Trade(
        ("{stem} Material de Escritório, Lda.", "Papelaria {one}, Lda.", "{one} & {two}, S.A."),
        (
            Good("Papel A4 branco 80 g", "Caixa com 5 resmas", "caixa", 16, 29),
            Good("Pasta de arquivo azul", "Lombada de 80 mm, com etiqueta", "un.", 2, 4.6),
            Good("Canetas de gel pretas", "Caixa de doze, 0,5 mm", "caixa", 8, 15.5),
            Good("Candeeiro de mesa Lumo", "LED regulável, base em ferro fundido", "un.", 43, 128),
            Good(
                "Cadeira de trabalho Arvid", "Mecanismo síncrono, braços reguláveis, tecido cinzento", "un.", 190, 450
            ),
            Good("Toner preto para laser", "Recondicionado, cerca de 6.000 páginas", "un.", 52, 118),
            Good("Envelopes C4 autocolantes", "Caixa de 250", "caixa", 15, 32),
        ),
    ),
    "tools": Trade(
        ("Ferramentas {stem}, Lda.", "Drogaria {one}, Lda.", "{one} {two} Fixações, S.A."),
        (
            Good("Parafuso sextavado M8 x 40", "Zincado, classe 8.8, caixa de 100", "caixa", 9.5, 17.5),
            Good("Aparafusadora 18 V", "Duas baterias de 4,0 Ah, carregador e mala", "un.", 148, 276),
            Good("Jogo de brocas HSS 1-13 mm", "25 peças em caixa metálica", "jogo", 34, 81),
            Good("Luvas de trabalho tamanho 9", "Palma em nitrilo", "par", 2.9, 7.4),
            Good("Esquadro de fixação 90 x 90", "Galvanizado, 2,5 mm", "un.", 0.8, 1.8),
            Good("Montagem e ensaio no local", "Dois técnicos, deslocação incluída", "hora", 38, 62),
            Good("Óculos de proteção", "Tratamento antiembaciamento", "un.", 4.2, 11.4),
        ),
    ),
    "food": Trade(
        ("Quinta {stem}, Lda.", "Mercearia {one}, Lda.", "Garrafeira {one} & {two}, Lda."),
        (
            Good("Café torrado de altitude", "Em grão, saco de 1 kg", "kg", 14, 25, True),
            Good("Vinho tinto reserva 2021", "Garrafa de 75 cl", "garrafa", 6, 13),
            Good("Queijo curado de ovelha", "Peça inteira, 9 meses", "kg", 15, 27, True),
            Good("Azeite virgem extra", "Lata de 5 l, primeira colheita", "lata", 40, 75, True),
            Good("Sumo de maçã", "Caixa de 6 garrafas de 1 l", "caixa", 9, 14.5, True),
            Good("Cabaz da época", "Preparado à mão, com cartão", "un.", 35, 80),
        ),
    ),
    "software": Trade(
        ("{stem} Sistemas, Lda.", "{stem} Digital, S.A.", "{one} Consultoria, Lda."),
        (
            Good("Manutenção de software", "Correções e atualizações do mês", "hora", 48, 82),
            Good("Licença de registo de horas, 12 meses", "Até 25 postos", "licença", 200, 600),
            Good("Servidor virtual S", "4 núcleos, 16 GB de memória, cópia diária", "mês", 25, 66),
            Good("Instalação de impressora em rede", "Controladores incluídos", "serviço", 70, 140),
            Good("Domínio e caixas de correio", "Até 50 caixas", "mês", 10, 33),
            Good("Formação de utilizadores", "Meio dia, oito pessoas, com material", "dia", 330, 640),
        ),
        by_time=True,
    ),
}
