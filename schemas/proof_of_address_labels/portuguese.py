"""What Portuguese proofs of address call their fields, most usual first."""

from schemas.proof_of_address_labels.vocabulary import LetterWords, ProofOfAddressWords

PORTUGUESE = ProofOfAddressWords(
    utility_bill=LetterWords(
        titles="""
            fatura de eletricidade, fatura de agua, fatura de gas, fatura de energia, fatura da luz, fatura da agua,
            fatura de eletricidade e gas, fatura de energia eletrica, fatura eletricidade, fatura do gas, fatura gas
            natural, conta de luz, conta de agua, conta de gas, conta de energia, factura de electricidade, fatura
            de eletricidade e gas natural
        """,
        signs="kwh, cpe, contador, potencia contratada, consumo, eletricidade, gas, agua",
        billed="eletricidade, luz, gas, agua, energia, contador, cpe",
    ),
    bank_letter=LetterWords(
        titles="""
            declaracao bancaria, carta bancaria, comprovativo de conta, declaracao de titularidade, carta do banco,
            comprovativo de morada, declaracao de titularidade de conta, comprovativo de iban, comprovativo de
            titularidade, certificado bancario, declaracao do banco, comprovativo bancario, referencia bancaria,
            confirmacao de conta, declaracao de conta, comprovante de conta
        """,
        signs="titular da conta, numero de conta, iban, bic, nosso cliente, conta a ordem, banco",
    ),
    registration_certificate=LetterWords(
        titles="""
            atestado de residencia, certificado de residencia, comprovativo de residencia, declaracao de residencia,
            certidao de residencia, certidao de domicilio fiscal, atestado de morada, declaracao de morada, certidao
            de morada, atestado da junta de freguesia, comprovativo de domicilio fiscal, certidao de residencia
            fiscal, comprovante de residencia, comprovante de endereco
        """,
        signs="junta de freguesia, freguesia, presidente da junta, atesta, data de nascimento",
    ),
    council_tax=LetterWords(
        titles="""
            imposto municipal sobre imoveis, imi, nota de cobranca imi, documento de cobranca imi, imposto
            municipal, imposto predial, iptu, taxa de residuos, tributos municipais, nota de liquidacao imi
        """,
        signs="imi, valor patrimonial, artigo matricial, coleta, financas, predio",
    ),
    phone_bill=LetterWords(
        titles="""
            fatura de telecomunicacoes, fatura de telefone, fatura telefonica, fatura de internet, fatura movel,
            fatura de comunicacoes, fatura telecomunicacoes, fatura telefone, fatura internet, conta de telefone,
            conta telefonica, fatura de servicos, factura de telecomunicacoes
        """,
        signs="chamadas, internet, telemovel, linha, dados, fibra, tarifario",
        billed="telefone, telefonia, internet, telecomunicacoes",
    ),
    cues="""
        kwh, contador, leitura, consumo, potencia contratada, cpe, morada de fornecimento, local de consumo, ponto
        de entrega, junta de freguesia, freguesia, residente, linha, tarifario, valor patrimonial, atesta, declara,
        certificamos que, declaramos que, declara que, residente em, com morada, titular da conta, confirmamos que,
        para os devidos efeitos, a pedido de, numero de cliente, numero de contrato, periodo de faturacao, leitura
        anterior, leitura atual, dados do contrato
    """,
    holder="""
        titular, cliente, nome, nome do titular, titular do contrato, requerente, contribuinte, nome completo,
        titular da conta, nome do cliente, sujeito passivo, proprietario, assinante, morador, consumidor,
        destinatario
    """,
    address="""
        morada, endereco, morada de fornecimento, local de consumo, morada do cliente, residencia, morada fiscal,
        morada de faturacao, morada de residencia, local de fornecimento, morada postal, morada atual, sua morada,
        domicilio fiscal, endereco do cliente, endereco residencial, local de instalacao, localizacao do predio,
        domicilio, morada de instalacao
    """,
    issuer="emitido por, emitente, fornecedor, comercializador, entidade, operador",
    issue_date="""
        data de emissao, emitido em, emitida em, data da fatura, data fatura, data, data de expedicao, passado em,
        data do documento, data da carta, data da emissao, data emissao, data de faturacao, data do certificado,
        data da declaracao, data de impressao, emissao, passada em, data do atestado
    """,
)
