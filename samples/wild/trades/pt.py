"""Portuguese."""

TOLD = {
    "hotel": (
        "Hotel {stem}, Lda.|Pousada {one}|Residencial {stem}, S.A.",
        """
Alojamento single;Tarifa normal;noite;59;119;r
Alojamento duplo;Vista jardim;noite;79;159;r
Pequeno-almoço;;pess.;8;16;r
Garagem;;dia;8;18
Minibar;;un.;3;9
Consumos bar;conforme talão;un.;6;38
Lavandaria;;un.;8;22
""",
    ),
    "restaurant": (
        "Tasca {one}|Restaurante {stem}, Lda.|Adega {stem}",
        """
Prato do dia;;un;9;14;r
Sopa de legumes;;un;2.5;4;r
Salada mista;;un;4;7;r
Água 0,5 l;;un;1.2;2;r
Vinho da casa jarro;;un;5;8
Café;;un;0.9;1.4;r
Mousse de chocolate;;un;3;4.5;r
""",
    ),
    "utility": (
        "{stem} Energia, S.A.|Águas de {stem}, E.M.|{stem} Gás",
        """
Consumo de energia;Tarifa simples;kWh;0.14;0.22
Potência contratada;6,9 kVA;mês;9;16
Acesso às redes;;mês;3;7
Taxa de exploração;;mês;0.8;1.6
Contribuição audiovisual;;mês;2.8;2.9;r
""",
    ),
    "telecom": (
        "{stem} Comunicações, S.A.|{stem} Móvel, Lda.|{stem} Fibra",
        """
Mensalidade Fibra Empresas;de 1 ao fim do mês;mês;29;49
Chamadas ilimitadas;;mês;4;9
Móvel Empresa M;Número 910 555 012;mês;15;39
Aluguer de equipamento;;mês;3;6
Chamadas internacionais;12 chamadas;lote;1.2;18
""",
    ),
    "freight": (
        "Transportes {one}, Lda.|{stem} Logística, S.A.|Transitários {one}",
        """
Frete grupagem;6 paletes;envio;180;640
Sobretaxa de combustível;8,5 %;un.;14;62
Portagens;;un.;18;79
Troca de paletes;;un.;2.4;4.5
Tempo de espera;;hora;35;62
Despesas administrativas;;envio;4;9
""",
    ),
    "craft": (
        "Canalizações {one}, Lda.|Eletricidade {one}|Obras {stem}, Lda.|Telhados {one} & Filhos",
        """
Hora oficial;Montagem e ligação;hora;22;38
Hora ajudante;;hora;14;22
Tubo de cobre 22 mm;Vara de 5 m;m;7;13
Deslocação;;un.;20;45
Válvula de esfera;com purga;un.;14;29
Pequeno material;Juntas, abraçadeiras, parafusos;un.;8;35
Remoção de entulho;;un.;20;60
""",
    ),
    "public": (
        "Município de {stem}|Junta de Freguesia de {stem}|Associação Comercial de {stem}",
        """
Tarifa de saneamento;Ano 2025;m³;1.1;2.4
Resíduos sólidos;;ano;76;160
Quota anual;;ano;80;320
Taxa de licença;Artigo 4;un.;35;150
Ocupação da via pública;;mês;40;90
""",
    ),
    "saas": (
        "{stem} Software, Lda.|{stem} Cloud, S.A.|{stem} Digital",
        """
Plano Equipa;10 utilizadores, mensal;licença;8;24
Armazenamento adicional 1 TB;;mês;9;19
Chamadas API;acima do limite;lote;4;15
Suporte premium;;mês;49;149
""",
    ),
    "fuel": ("Posto {one}|{stem} Combustíveis, Lda.", "Gasolina 95;;L;1.6;1.82\nGasóleo;;L;1.5;1.72\n"),
    "parking": ("Parque {stem}|{stem} Estacionamentos, S.A.", "Estacionamento;;un;2.5;20\n"),
    "taxi": ("Táxis {one}|Rádio Táxi {stem}", "Serviço;;un;6;32\n"),
}
