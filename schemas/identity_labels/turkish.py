"""What Turkish identity documents call their fields, most usual first."""

from schemas.identity_labels.vocabulary import IdentityWords

TURKISH = IdentityWords(
    title="kimlik kartı, pasaport, sürücü belgesi, ikamet izni, nüfus cüzdanı",
    passport="pasaport",
    identity_card="kimlik kartı, nüfus cüzdanı",
    residence_permit="ikamet izni, ikamet izin belgesi",
    driving_licence="sürücü belgesi",
    cues="doğum yeri, veren makam, veriliş tarihi",
    document_number="seri no, pasaport no, belge no, sürücü belgesi no",
    surname="soyadı",
    given_names="adı, adı ları",
    nationality="uyruğu, uyruk",
    birth_date="doğum tarihi",
    sex="cinsiyeti, cinsiyet",
    expiry_date="son geçerlilik, son geçerlilik tarihi, geçerlilik tarihi, geçerlilik bitiş tarihi",
    personal_number="t c kimlik no, kimlik no, t c kimlik numarası",
    male="erkek, e m",
    female="kadın, k f",
)
