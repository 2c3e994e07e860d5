"""What Portuguese identity documents call their fields, most usual first."""

from schemas.identity_labels.vocabulary import IdentityWords

PORTUGUESE = IdentityWords(
    title="passaporte, cartão de cidadão, bilhete de identidade, carta de condução, título de residência, visto",
    passport="passaporte",
    identity_card="cartão de cidadão, bilhete de identidade, carteira de identidade, registro geral",
    visa="visto",
    residence_permit="título de residência",
    driving_licence="carta de condução, carteira nacional de habilitação",
    cues="local de nascimento, assinatura do titular, altura, autoridade",
    document_number="""
        n do passaporte, passaporte n, n do documento, número do documento, n documento, documento n, carta n, n
        registro, nº registro, número de registro, registro, rg, registro geral, doc n, n do registro, n carteira
    """,
    surname="apelido, apelidos, apelido s, nome e sobrenome, nome completo, sobrenome",
    given_names="nomes próprios, nome próprio, nome, nome s, nomes",
    nationality="nacionalidade",
    birth_date="""
        data de nascimento, data nascimento, nascimento, data local e uf de nascimento, data e local de nascimento,
        data de nasc
    """,
    sex="sexo",
    expiry_date="""
        data de validade, válido até, data de expiração, validade, data de caducidade, até, válida até, data
        validade, vencimento
    """,
    personal_number="n de identificação civil, número pessoal, n id civil, nic, cpf, nif",
    issuing_country="código do país, país emissor, estado emissor",
)
