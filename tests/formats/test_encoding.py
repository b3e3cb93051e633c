"""Encodings: read right, asked about, or refused; never guessed wrong in silence."""

# ruff: noqa: E501

import codecs
import random

import pytest

from annotator.domain.errors import BadInput
from annotator.formats.encoding import COMMON, EncodingUnsure, codec, decode

TEXTS = {
    "German": ("Die Bundesregierung erklärte am Montag, dass die Preise für Öl und Gas über den Erwartungen lägen. Kritiker "
               "fürchten größere Schäden für Händler.", ["cp1252", "iso8859-1", "cp850", "mac-roman"]),
    "French": ("Le président a déclaré que la réforme serait présentée à l’Assemblée dès l’été. « C’est une mesure "
               "nécessaire », a affirmé le ministre.", ["cp1252", "mac-roman"]),
    "Spanish": ("El Gobierno anunció ayer que la inflación bajó según los datos de otoño. ¿Qué dirán los españoles? El "
                "señor Núñez no respondió.", ["cp1252", "iso8859-1"]),
    "Polish": ("Rząd ogłosił w poniedziałek, że ceny żywności wzrosły o cztery procent. Krytycy twierdzą, że urzędnicy "
               "zignorowali wcześniejsze ostrzeżenia dotyczące źródeł energii.", ["cp1250", "iso8859-2"]),
    "Czech": ("Vláda v pondělí oznámila, že ceny potravin vzrostly o čtyři procenta. Kritici tvrdí, že úředníci přehlíželi "
              "dřívější varování týkající se dodávek energie a nákladů na přepravu.", ["cp1250", "iso8859-2"]),
    "Russian": ("Правительство заявило в понедельник, что цены на продукты выросли на четыре процента. Критики "
                "утверждают, что чиновники игнорировали прежние предупреждения.",
                ["cp1251", "koi8-r", "iso8859-5", "cp866", "mac-cyrillic"]),
    "Ukrainian": ("Уряд оголосив у понеділок, що ціни на продукти зросли на чотири відсотки. Критики стверджують, що їхні "
                  "посадовці ігнорували попередні застереження щодо постачання енергії.", ["cp1251", "koi8-u"]),
    "Greek": ("Η κυβέρνηση δήλωσε τη Δευτέρα ότι οι τιμές των τροφίμων αυξήθηκαν κατά τέσσερα τοις εκατό. Οι επικριτές "
              "ισχυρίζονται ότι οι αξιωματούχοι αγνόησαν προειδοποιήσεις.", ["cp1253", "iso8859-7"]),
    "Turkish": ("Hükümet pazartesi günü gıda fiyatlarının yüzde dört arttığını açıkladı. Eleştirmenler, yetkililerin enerji "
                "arzı ve ulaşım maliyetleri hakkındaki uyarıları görmezden geldiğini söylüyor.", ["cp1254"]),
    "Hebrew": ("הממשלה הודיעה ביום שני כי מחירי המזון עלו בארבעה אחוזים. המבקרים טוענים כי הפקידים התעלמו מאזהרות "
               "קודמות בנוגע לאספקת האנרגיה.", ["cp1255"]),
    "Arabic": ("أعلنت الحكومة يوم الاثنين أن أسعار المواد الغذائية ارتفعت بنسبة أربعة في المئة. ويقول منتقدون إن "
               "المسؤولين تجاهلوا تحذيرات سابقة بشأن إمدادات الطاقة.", ["cp1256", "iso8859-6"]),
    "Japanese": ("政府は月曜日、食料品の価格が四パーセント上昇したと発表した。批判者たちは、当局がエネルギー供給に関する以前の警告を"
                 "無視したと主張している。", ["cp932", "euc-jp", "iso2022-jp"]),
    "Chinese": ("政府周一宣布，食品价格上涨了百分之四。批评者认为，官员们忽视了此前关于能源供应和运输成本的警告。专家称数据具有误导性。",
                ["gb18030"]),
    "Chinese (Taiwan)": ("政府週一宣布，食品價格上漲了百分之四。批評者認為，官員們忽視了此前關於能源供應和運輸成本的警告。"
                         "專家稱數據具有誤導性。", ["big5"]),
    "Korean": ("정부는 월요일 식료품 가격이 4퍼센트 올랐다고 발표했다. 비판자들은 당국이 에너지 공급에 대한 이전의 경고를 무시했다고 주장한다.",
               ["cp949"]),
    "Thai": ("รัฐบาลประกาศเมื่อวันจันทร์ว่าราคาอาหารเพิ่มขึ้นร้อยละสี่ นักวิจารณ์กล่าวว่าเจ้าหน้าที่เพิกเฉยต่อคำเตือน", ["cp874"]),
    "English": ("The minister said “we’re not going to negotiate” — and that the café’s £5 offer was a “naïve” proposal – "
                "critics weren’t convinced.", ["cp1252", "mac-roman"]),
}  # fmt: skip
PAIRS = [(language, encoding) for language, (_, encodings) in TEXTS.items() for encoding in encodings]


@pytest.mark.parametrize(("language", "encoding"), PAIRS)
def test_a_few_sentences_are_read_right_and_it_is_said(language: str, encoding: str) -> None:
    text = TEXTS[language][0]
    found = decode(text.encode(encoding))
    assert found.text == text
    assert found.note.startswith("Read as ")


@pytest.mark.parametrize(("language", "encoding"), PAIRS)
@pytest.mark.parametrize("length", [12, 25, 40, 60, 80])
def test_less_text_is_read_right_or_asked_about(language: str, encoding: str, length: int) -> None:
    text = TEXTS[language][0][:length]
    try:
        assert decode(text.encode(encoding)).text == text
    except EncodingUnsure as unsure:
        assert unsure.candidates
        assert all(candidate.preview for candidate in unsure.candidates)


def test_what_is_asked_can_be_answered() -> None:
    data = "Müller".encode("cp1252")
    with pytest.raises(EncodingUnsure) as asked:
        decode(data)
    assert "cp1252" in {candidate.encoding for candidate in asked.value.candidates}
    assert "Müller" in {candidate.preview for candidate in asked.value.candidates}
    assert len({candidate.preview for candidate in asked.value.candidates}) > 1
    assert decode(data, "cp1252").text == "Müller"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("text", ["Hello\nworld", "Привет, мир.\nEin Satz.", "政府。\n報告、新しい。", "😀 x"])
def test_unicode_with_and_without_a_mark(encoding: str, text: str) -> None:
    marks = {"utf-8": codecs.BOM_UTF8, "utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE,
             "utf-32-le": codecs.BOM_UTF32_LE, "utf-32-be": codecs.BOM_UTF32_BE}  # fmt: skip
    marked = decode(marks[encoding] + text.encode(encoding))
    assert (marked.text, marked.encoding, marked.note) == (text, encoding, "")
    bare = decode(text.encode(encoding))
    assert (bare.text, bare.encoding) == (text, encoding)


def test_utf_8_is_not_remarked_upon() -> None:
    assert decode("naïve".encode()) == ("naïve", "utf-8", "")


def test_stray_nul_characters_are_left_out_and_said() -> None:
    found = decode(b"A long enough text \x00 with a NUL in it.")
    assert found.text == "A long enough text  with a NUL in it."
    assert "1 NUL" in found.note


def test_what_a_file_declares_is_believed_if_it_fits() -> None:
    data = "<!-- charset=windows-1251 --> ценa".encode("cp1251")
    assert decode(data).text.endswith("ценa")
    assert "as the file says" in decode(data).note
    with pytest.raises(EncodingUnsure):
        decode("% Encoding: UTF-8\nTest\xe9".encode("cp1252"))


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty"), (b"%PDF-1.4 x", "PDF"), (b"\x89PNG\r\n\x1a\n", "PNG"), (b"\xff\xd8\xff\xe0", "JPEG"),
        (b"PK\x03\x04abc", "ZIP"), (b"SQLite format 3\x00", "SQLite"), (b"{\\rtf1 x}", "RTF"),
        (bytes(range(256)) * 20, "not a text"), (b"\x00" * 100, "not a text"), (b"a\x01\x02\x03\x04\x05" * 50, "not a text"),
        (b"\x00\x00\x00\x18ftypmp42", "video"), (b"RIFF\x24\x00\x00\x00WAVE", "sound"),
    ],
)  # fmt: skip
def test_what_is_no_text_is_refused_in_one_sentence(data: bytes, said: str) -> None:
    with pytest.raises(BadInput, match=said) as refused:
        decode(data)
    assert "\n" not in str(refused.value)


def test_texts_that_begin_like_something_else_are_texts() -> None:
    assert decode(b"RIFF raff is an old word for the rabble.").text.startswith("RIFF")
    assert decode(b"ID3 tags are a standard.").text.startswith("ID3")


@pytest.mark.parametrize("encoding", ["no-such", "rot13", "hex", "idna", "undefined", "base64", ""])
def test_only_text_encodings_can_be_chosen(encoding: str) -> None:
    assert codec(encoding) is None


def test_a_chosen_encoding_must_fit() -> None:
    with pytest.raises(BadInput, match="byte 3 does not fit"):
        decode(b"caf\xe9", "utf-8")
    with pytest.raises(BadInput, match="no text encoding"):
        decode(b"cafe", "rot13")
    assert decode("\ufeffx".encode(), "utf-8").text == "x"


def test_all_encodings_that_are_tried_exist() -> None:
    assert all(codec(name) for name in COMMON)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize(
    "text",
    [
        "政府は月曜日、物価が四パーセント上昇したと発表した。この結果は予想されていなかったという。",
        "政府星期一宣布，物价上涨了百分之四，专家说这个结果是大家没有想到的。\r\n我们在这里看到的是一个很大的问题。",
        "정부는 월요일 물가가 사 퍼센트 상승했다고 발표했다.\n전문가들은 이 결과가 예상하지 못한 것이라고 말했다.",
    ],
)
def test_eastern_texts_in_utf_16_need_no_mark(text: str, encoding: str) -> None:
    found = decode(text.encode(encoding))
    assert (found.text, found.encoding) == (text, encoding)


def test_bytes_that_mean_nothing_are_no_eastern_text() -> None:
    chance = random.Random(1)
    for _ in range(200):
        with pytest.raises(BadInput):
            decode(b"\x00\x01" + chance.randbytes(398))
