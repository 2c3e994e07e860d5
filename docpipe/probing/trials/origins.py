"""Given names and surnames of many origins, as they are usual there, for a probe to put together by chance."""

from dataclasses import dataclass

from docpipe.probing.drawing import CHINESE, JAPANESE, KOREAN, LATIN


@dataclass(frozen=True, slots=True)
class Origin:
    """Given names and surnames that are usual somewhere. `surname_first`: as they are written there."""

    given: tuple[str, ...]
    surnames: tuple[str, ...]
    font: str = LATIN
    surname_first: bool = False
    between: str = " "


def _of(given: str, surnames: str, font: str = LATIN, *, surname_first: bool = False, between: str = " ") -> Origin:
    return Origin(tuple(given.split()), tuple(surnames.split()), font, surname_first, between)


ORIGINS = {
    "English": _of("Alice George Harriet Oliver Edith Walter", "Hughes Barker Whitfield Carter Ellis Pemberton"),
    "German": _of("Jürgen Käthe Ulrich Björn Heike Günther", "Müller Schäfer Großmann Böhm Krüger Weiß"),
    "French": _of("Élodie François Hélène Benoît Océane Gérard", "Lefèvre Boulanger Château Dubœuf Fournier Guérin"),
    "Spanish": _of("Íñigo Concepción Andrés Begoña Sofía Joaquín", "Núñez Ibáñez Güemes Peñalver Castaño Zúñiga"),
    "Polish": _of(
        "Małgorzata Łukasz Grażyna Zbigniew Józef Bożena", "Wiśniewski Dąbrowska Żółć Świątek Kołodziej Zając"
    ),
    "Turkish": _of("Çağla Işıl Gökhan Şule Ümit Tuğba", "Yılmaz Öztürk Güneş Çelik Şahin Kılıç"),
    "Vietnamese": _of("Hồng Tuấn Phượng Dũng Ánh Thảo", "Nguyễn Trần Phạm Đặng Vũ Huỳnh", surname_first=True),
    "Yoruba": _of(
        "Ọláyínká Adébáyọ̀ Títílayọ̀ Ṣẹ́gun Fúnmiláyọ̀ Kẹ́hìndé", "Adéyẹmí Ògúndípẹ̀ Akíntọ́lá Ọláníyan Àjàyí Bámgbóṣé"
    ),
    "Indian": _of(
        "Lakshmi Rajendra Priyanka Venkatesh Harpreet Ananya", "Subramanian Chatterjee Bhattacharya Iyer Gill Deshpande"
    ),
    "Arabic, in Latin letters": _of(
        "Abdulrahman Fatima Khadija Mustafa Zaynab Yusuf", "al-Khalidi Boutros el-Sayed Haddad Mansour bin-Rashid"
    ),
    "Greek": _of(
        "Ελένη Γεώργιος Χρυσάνθη Ιωάννης Θεοδώρα Ηλίας", "Παπαδόπουλος Ξενάκης Βασιλείου Ψαρράς Ζαχαρίου Δήμου"
    ),
    "Russian": _of("Екатерина Юрий Любовь Фёдор Надежда Илья", "Щербаков Жукова Цветаев Хорошев Ющенко Эйхвальд"),
    "Chinese": _of("秀英 建国 晓明 丽华 志强 文静", "王 李 张 刘 陈 杨", font=CHINESE, surname_first=True, between=""),
    "Japanese": _of(
        "さくら 健一 美咲 太郎 直子 隆", "佐藤 鈴木 高橋 渡辺 小林 山本", font=JAPANESE, surname_first=True
    ),
    "Korean": _of("민준 서연 지훈 하은 도윤 수아", "김 이 박 최 정 강", font=KOREAN, surname_first=True, between=""),
}
