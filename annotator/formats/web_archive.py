"""``mhtml`` and ``warc``: pages saved together with what belongs to them, and records of a crawl."""

from annotator.formats.exchange import ImportContext, Imported, Importer

_MHTML = (".mhtml", ".mht")
_WARC = (".warc", ".warc.gz")


def _read_mhtml(data: bytes, context: ImportContext) -> Imported:
    from annotator.formats.mhtml_reading import read

    return read(data, context)


def _read_warc(data: bytes, context: ImportContext) -> Imported:
    from annotator.formats.warc_reading import read

    return read(data, context)


def _is_mhtml(filename: str, data: bytes) -> bool:
    if filename.lower().endswith(_MHTML):
        return True
    head = data[:4096].lower()
    return b"mime-version:" in head and b"multipart/related" in head and b"snapshot-content-location" in head


def _is_warc(filename: str, data: bytes) -> bool:
    return filename.lower().endswith(_WARC) or data.startswith(b"WARC/")


MHTML = Importer("mhtml", "Web page in one file (MHTML)", _MHTML, _is_mhtml, _read_mhtml)
WARC = Importer("warc", "Web archive (WARC)", (".warc", ".gz"), _is_warc, _read_warc)
