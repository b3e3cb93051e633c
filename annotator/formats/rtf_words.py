"""The control words of RTF that mean something here (Rich Text Format Specification 1.9.1)."""

CHARSETS = {
    77: "mac-roman", 128: "cp932", 129: "cp949", 134: "gb18030", 136: "big5", 161: "cp1253", 162: "cp1254",
    163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250",
    254: "cp437", 255: "cp850",
}  # fmt: skip
"""The encodings of a font's ``\\fcharset``; of others the file's own holds."""

CODE_PAGES = {
    "mac": "mac-roman", "pc": "cp437", "pca": "cp850", "ansicpg10000": "mac-roman", "ansicpg65001": "utf-8",
    "ansicpg936": "gb18030", "ansicpg10007": "mac-cyrillic",
}  # fmt: skip
"""The words for a file's code page that do not name it as Python does."""

CHARACTERS = {
    "tab": " ", "emdash": "—", "endash": "–", "emspace": " ", "enspace": " ", "qmspace": " ", "bullet": "•",
    "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "~": "\u00a0", "_": "\u2011", "{": "{",
    "}": "}", "\\": "\\", "zwj": "\u200d", "zwnj": "\u200c", "nestcell": " ", "nestrow": " ",
    "\n": "\n", "\r": "\n", "\t": " ",
}  # fmt: skip

INFO = frozenset(("title", "author", "subject", "keywords", "doccomm"))
TIMES = frozenset(("creatim", "revtim"))

SILENT = frozenset((
    "fonttbl", "stylesheet", "colortbl", "info", "pict", "object", "header", "headerl", "headerr", "headerf", "footer",
    "footerl", "footerr", "footerf", "annotation", "atnid", "atnauthor", "nonshppict", "shprslt", "bkmkstart",
    "bkmkend", "xe", "tc", "rxe", "txe", "listtable", "listoverridetable", "revtbl", "rsidtbl", "generator",
    "themedata", "colorschememapping", "latentstyles", "datastore", "xmlnstbl", "filetbl", "ftnsep", "ftnsepc",
    "aftnsep",
    "aftnsepc", "template", "operator", "company", "category", "manager", "comment", "private", "panose", "falt",
    "datafield", "formfield", "upr", "sp", "sn", "sv", "objdata", "pgptbl", "wgrffmtfilter", "mmathPr", "userprops",
    "buptim", "printim", "hlinkbase", "docvar",
))  # fmt: skip
"""Groups that hold no text of the article."""
