"""文本格式: documents that are text and no table: what systems save with a workbook's or a table's name."""

from __future__ import annotations

import codecs
import re

_BLANKS = b" \t\r\n\0"
_MARKUP = re.compile(rb"<(?:[a-z_][\w:.-]*(?=[\s/>])|!doctype|!--|\?xml|/[a-z])", re.IGNORECASE)
_HTML = re.compile(
    rb"<(?:!doctype\s+html|/?(?:html|head|body|meta|title|style|script|link|base|div|span|table|thead|tbody|tr|td|th"
    rb"|caption|colgroup|p|br|hr|center|font|form|input|label|h[1-6]|[uo]l|li|img|pre)[\s/>])",
    re.IGNORECASE,
)
_XML = {
    b"urn:schemas-microsoft-com:office:spreadsheet": "XML Spreadsheet 2003",
    b"urn:oasis:names:tc:opendocument": "OpenDocument (flat XML)",
    b"schemas.microsoft.com/office/word/2003": "Word 2003 XML",
}
_MIME = re.compile(rb"[a-z][a-z-]{1,40}:[ \t][^\n]*\n(?:[^\n]*\n){0,40}?mime-version:", re.IGNORECASE)
_MIME_FIRST = re.compile(rb"mime-version:[ \t]*1", re.IGNORECASE)
_WEB_ARCHIVE = re.compile(rb"multipart/related|text/html", re.IGNORECASE)
_SQL = re.compile(
    rb"(?>\s|--[^\n]*\n|/\*.{0,2000}?\*/;?)*+"
    rb"(?:insert\s+into|create\s+(?:table|database|schema)|drop\s+table|set\s+names|use\s+`|lock\s+tables)\b",
    re.IGNORECASE | re.DOTALL,
)
_SCRIPT = re.compile(
    rb"(?>/\*.{0,2000}?\*/\s*|//[^\n]*\n\s*){0,9}+(?:(?:(?:var|let|const)\s+)?[A-Za-z_$][\w$.]*\s*[=(]\s*)?[\[{]\s*[\[{\"]",
    re.DOTALL,
)
"""JSON in a script: given to a variable or a function (JSONP), or with comments before it, each of which ends at its
first end: tried otherwise, sixty of them took for ever."""
_RULE_OF_TABLE = re.compile(rb"(?=[^\n]*---)(?=[^\n]*[+|])[-=+|: \t]+")
FIRST_LINES = 8  # in which the rule below the headings of a table in Markdown, or around them, stands
_BASE64 = re.compile(
    rb"data:[a-z0-9/+.-]{0,99};base64,|(?=[^\n]{60})[A-Za-z0-9+/=\r\n]{100,}\Z", re.IGNORECASE
)
_LETTERS_OF_BASE64 = tuple(map(re.compile, (rb"[A-Z]", rb"[a-z]", rb"[0-9]")))
_TRADITIONAL, _SIMPLIFIED = (
    re.compile(f"[{one}]")
    for one in (
        "稱統會碼號機關處罰許證單類內備註決對業執額據書發",
        "称统会码号机关处罚许证单类内备决对业执额据书发",
    )
)
_OF_BOTH = re.compile("行政|信用|日期|法定|代表人|人名|地址|姓名|文[书書]|行[为為]|金[额額]")
"""Words of headings that are the same in simplified characters, or nearly: whoever lost the others kept these."""
_CHINESE = "[\u4e00-\u9fff]"
ENOUGH_CHINESE = 4  # characters; what only looks like UTF-7 or Big5 gives no word
_OTHERS = {b"{\\rtf": "RTF", b"%PDF": "PDF", b"-----BEGIN PGP": "PGP", b"-----BEGIN PKCS7": "PKCS #7"}


def document(sample: bytes) -> str | None:
    r"""What a text is that is no table, as one would call it; None when it may be a table.

    >>> [document(one) for one in (b"<div>", b"\n<?xml version='1.0'?><a/>", b"MIME-Version: 1.0", b"a,b")]
    ['HTML', 'XML', 'EML', None]
    """
    text = as_utf8(sample).lstrip(_BLANKS)
    for beginning, kind in _OTHERS.items():
        if text.startswith(beginning):
            return kind
    if _MARKUP.match(text):
        return _kind_of_markup(text)
    if _MIME_FIRST.match(text) or _MIME.match(text):
        return "MHTML" if _WEB_ARCHIVE.search(text) else "EML"
    if _BASE64.match(text) and all(letter.search(text) for letter in _LETTERS_OF_BASE64):
        return "Base64"
    if text[:1] not in b"[{" and _SCRIPT.match(text):
        return "JavaScript"
    if text.startswith(b"\x1e{"):
        return "JSON text sequence"
    if drawn := next(filter(_RULE_OF_TABLE.fullmatch, text.splitlines()[:FIRST_LINES]), b""):
        return "MySQL, psql" if b"+" in drawn else "Markdown"
    if _is_big5(text):
        return "Big5"
    if _is_utf7(text):
        return "UTF-7"
    return "SQL" if _SQL.match(text) else None


def _is_utf7(text: bytes) -> bool:
    """Whether the first line is ASCII that holds Chinese headings in the encoding of old mail programs."""
    first = text.split(b"\n", 1)[0]
    if b"+" not in first or not first.isascii():
        return False
    try:
        return len(re.findall(_CHINESE, first.decode("utf-7"))) >= ENOUGH_CHINESE
    except UnicodeDecodeError:
        return False


def _is_big5(sample: bytes) -> bool:
    """Whether the first line holds headings in the encoding of traditional Chinese."""
    first = sample.split(b"\n", 1)[0]
    if first.isascii():
        return False
    try:
        text = first.decode("big5hkscs")
    except UnicodeDecodeError:
        return False
    in_gb18030 = first.decode("gb18030", "ignore")
    if len(set(_OF_BOTH.findall(text))) > 1 and not _OF_BOTH.search(in_gb18030):
        return True
    return len(_TRADITIONAL.findall(text)) >= ENOUGH_CHINESE and not _SIMPLIFIED.search(in_gb18030)


def as_utf8(sample: bytes) -> bytes:
    """The beginning of a text, that of one in UTF-16 in UTF-8; without a byte order mark."""
    for mark, encoding in ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")):
        if sample.startswith(mark):
            return sample[len(mark) :].decode(encoding, "ignore").encode("utf-8", "ignore")
    return sample.removeprefix(codecs.BOM_UTF8)


def _kind_of_markup(text: bytes) -> str:
    for name, kind in _XML.items():
        if name in text and not _HTML.match(text):
            return kind
    lower = text.lower()
    return "HTML" if _HTML.match(text) or b"<html" in lower or b"<table" in lower else "XML"
