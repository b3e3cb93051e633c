"""The tables of a project, step by step. Never edit what a step has shipped: add another one.

People query their own file, so names are plain and times are ISO 8601 UTC with milliseconds. ``number`` is a row's
number in this file (the text indexes need one that VACUUM keeps); identity is ``id``. There are no foreign keys
between the entities: a child may arrive before its parent and is kept.
"""

from collections.abc import Iterable

APPLICATION_ID = 0x416E6E6F
"""ASCII "Anno"; file(1) and desktops recognise a project by it."""

STEP = 4
"""The schema step that this program writes, kept as ``user_version``."""

ENTITY_TABLES = (
    "annotator", "tag", "team", "collection", "document", "membership", "assignment", "completion", "source",
    "capture", "annotation", "link", "relation", "session", "decision", "guideline", "comment", "seen", "saved_search",
)  # fmt: skip
"""Parents before children."""

LOG = """
CREATE TABLE txn (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    label TEXT NOT NULL,
    time TEXT NOT NULL,
    annotator TEXT NOT NULL,
    undoes TEXT
) STRICT;
CREATE TABLE op (
    position INTEGER PRIMARY KEY,
    op_id TEXT NOT NULL UNIQUE,
    actor TEXT NOT NULL,
    replica TEXT NOT NULL,
    seq INTEGER NOT NULL,
    hlc INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('set', 'del', 'undel')),
    entity_type TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    txn TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT;
CREATE INDEX op_entity ON op (entity_id);
CREATE INDEX op_txn ON op (txn);
CREATE INDEX op_order ON op (hlc);
CREATE INDEX op_replica ON op (replica, seq);
CREATE TRIGGER op_is_not_changed BEFORE UPDATE ON op
    BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER op_is_not_deleted BEFORE DELETE ON op
    BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER txn_is_not_changed BEFORE UPDATE ON txn
    BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER txn_is_not_deleted BEFORE DELETE ON txn
    BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TABLE incomplete (
    entity_type TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    PRIMARY KEY (entity_type, entity_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE replica (
    id TEXT PRIMARY KEY NOT NULL,
    place TEXT NOT NULL,
    since TEXT NOT NULL
) STRICT;
CREATE TABLE attachment (
    sha256 TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL
) STRICT;
CREATE TABLE attachment_part (
    attachment TEXT NOT NULL REFERENCES attachment (sha256),
    part INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (attachment, part)
) STRICT;
"""

_COMMON = "created TEXT NOT NULL, modified TEXT NOT NULL, deleted_by TEXT"
_KEY = "number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE"


def _texts(*names: str) -> str:
    return ", ".join(f"{name} TEXT NOT NULL" for name in names)


ENTITIES = f"""
CREATE TABLE annotator ({_KEY}, {_texts("name", "email")}, {_COMMON}) STRICT;
CREATE TABLE tag (
    {_KEY}, {_texts("name", "definition", "examples", "colour", "glyph", "underline", "shortcut", "evidence")},
    verdict INTEGER NOT NULL, position INTEGER NOT NULL, {_COMMON}
) STRICT;
CREATE TABLE document (
    {_KEY}, {_texts("title", "byline", "publisher", "published", "original_author", "original_date", "regions")},
    {_texts("themes", "source_line", "url", "language", "note", "filename", "encoding", "attachment")},
    {_COMMON}, {_texts("blocks", "links", "text")}
) STRICT;
CREATE TABLE source (
    {_KEY}, {_texts("title", "type", "author", "publisher", "container_title", "issued", "accessed", "url", "doi")},
    {_texts("reliability", "note", "creator")}, {_COMMON}
) STRICT;
CREATE TABLE annotation (
    {_KEY}, document TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
    {_texts("exact", "tag", "creator", "prefix", "suffix", "note", "holder", "mode", "verdict", "confidence")},
    {_COMMON}
) STRICT;
CREATE TABLE link (
    {_KEY}, {_texts("annotation", "source", "stance", "locator", "quote", "grade", "note", "creator")}, {_COMMON}
) STRICT;
CREATE TABLE comment (
    {_KEY}, {_texts("subject", "subject_type", "text", "parent")}, resolved INTEGER NOT NULL,
    {_texts("creator")}, {_COMMON}
) STRICT;
CREATE INDEX link_annotation ON link (annotation);
CREATE INDEX link_source ON link (source);
CREATE INDEX comment_subject ON comment (subject);
"""

SEARCHED = {
    "document": ("title", "text", "subtitle", "byline", "publisher", "note"),
    "annotation": ("exact", "note", "holder"),
    "source": ("title", "author", "publisher", "container_title", "url", "note"),
    "comment": ("text",),
}
"""The columns that are indexed for text search, by table."""


def living(table: str) -> str:
    """What a text index reads: the rows that nobody has deleted."""
    return f"CREATE VIEW living_{table} AS SELECT * FROM {table} WHERE deleted_by IS NULL;\n"


def search_index(table: str, *names: str) -> str:
    """The text index of a table. It has no text of its own: it reads the living rows (``storage.searching``)."""
    return f"""
CREATE VIRTUAL TABLE {table}_search USING fts5 (
    {", ".join(names)}, content='living_{table}', content_rowid='number', tokenize="unicode61 remove_diacritics 2"
);
"""


def indexed_anew(table: str) -> str:
    """Another text index in place of the one before, over what is there."""
    return (
        f"DROP TABLE IF EXISTS {table}_search;{search_index(table, *SEARCHED[table])}"
        f"INSERT INTO {table}_search ({table}_search) VALUES ('rebuild');\n"
    )


VIEWS = """
CREATE VIEW passage AS
SELECT annotation.id, document.title AS document, annotation.document AS document_id,
    annotation.start, annotation."end", annotation.exact AS quote,
    coalesce(tag.name, annotation.tag) AS tag,
    coalesce(annotator.name, annotation.creator) AS annotator,
    annotation.holder, annotation.mode, annotation.verdict, annotation.confidence, annotation.note,
    (SELECT count(*) FROM link WHERE link.annotation = annotation.id AND link.deleted_by IS NULL) AS links,
    (SELECT count(*) FROM link
        WHERE link.annotation = annotation.id AND link.deleted_by IS NULL AND link.stance = 'supports') AS supports,
    (SELECT count(*) FROM link
        WHERE link.annotation = annotation.id AND link.deleted_by IS NULL AND link.stance = 'refutes') AS refutes,
    (SELECT group_concat(source.title, '; ') FROM link JOIN source ON source.id = link.source
        WHERE link.annotation = annotation.id AND link.deleted_by IS NULL) AS sources,
    annotation.created, annotation.modified
FROM annotation
LEFT JOIN document ON document.id = annotation.document
LEFT JOIN tag ON tag.id = annotation.tag
LEFT JOIN annotator ON annotator.id = annotation.creator
WHERE annotation.deleted_by IS NULL
    AND (document.deleted_by IS NULL OR document.id IN (
        SELECT used.id FROM document AS used JOIN annotation AS other ON other.document = used.id
        WHERE used.deleted_by IS NOT NULL AND other.deleted_by IS NULL AND other.creator <> used.deleted_by));
CREATE VIEW history AS
SELECT op.position, strftime('%Y-%m-%dT%H:%M:%fZ', (op.hlc >> 16) / 1000.0, 'unixepoch') AS time,
    coalesce(annotator.name, op.actor) AS annotator, txn.label, op.kind, op.entity_type, op.entity_id, op.body
FROM op
LEFT JOIN txn ON txn.id = op.txn
LEFT JOIN annotator ON annotator.id = op.actor;
"""

TEAMWORK = f"""
ALTER TABLE annotator ADD COLUMN same_as TEXT NOT NULL DEFAULT '';
ALTER TABLE document ADD COLUMN same_as TEXT NOT NULL DEFAULT '';
ALTER TABLE comment ADD COLUMN mentions TEXT NOT NULL DEFAULT '[]';
CREATE TABLE seen ({_KEY}, {_texts("subject", "creator", "comments")}, {_COMMON}) STRICT;
CREATE TABLE team ({_KEY}, blind INTEGER NOT NULL, {_texts("guidelines")}, {_COMMON}) STRICT;
CREATE TABLE assignment ({_KEY}, {_texts("document", "annotator", "due", "note", "creator")}, {_COMMON}) STRICT;
CREATE TABLE completion ({_KEY}, {_texts("document", "creator")}, done INTEGER NOT NULL, {_COMMON}) STRICT;
CREATE TABLE session (
    {_KEY}, {_texts("title", "documents", "people", "annotators", "kinds", '"order"')}, overlap INTEGER NOT NULL,
    names INTEGER NOT NULL, {_texts("state", "tag_set")}, started INTEGER NOT NULL, ended INTEGER NOT NULL,
    seconds INTEGER NOT NULL, {_texts("before", "note", "creator")}, {_COMMON}
) STRICT;
CREATE TABLE decision (
    {_KEY}, document TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
    {_texts("exact", "outcome", "session", "reason", "kinds", "readings", "taken", "passages", "votes", "dissent")},
    {_texts("replaces", "creator")}, {_COMMON}
) STRICT;
CREATE TABLE guideline (
    {_KEY}, {_texts("text", "tag", "decision", "document", "exact")}, retired INTEGER NOT NULL, {_texts("creator")},
    {_COMMON}
) STRICT;
CREATE INDEX decision_document ON decision (document);
CREATE INDEX decision_session ON decision (session);
CREATE TABLE receipt (
    txn TEXT NOT NULL,
    op INTEGER NOT NULL REFERENCES op (position),
    PRIMARY KEY (txn, op)
) STRICT, WITHOUT ROWID;
CREATE INDEX receipt_op ON receipt (op);
CREATE TABLE withheld (
    op INTEGER PRIMARY KEY REFERENCES op (position)
) STRICT;
"""
"""``receipt`` says which ops a merge brought (``txn``: the merge's own); ``withheld`` are the ops of merges that were
undone: they stay in the log and count for nothing here. Both belong to this file alone and are never merged."""

GOLD_VIEW = """
CREATE VIEW gold AS
SELECT decision.id AS decision, document.title AS document, decision.document AS document_id,
    json_extract(passage.value, '$[0]') AS start, json_extract(passage.value, '$[1]') AS "end",
    json_extract(passage.value, '$[2]') AS quote,
    coalesce(tag.name, json_extract(passage.value, '$[3]')) AS tag,
    json_extract(passage.value, '$[4]') AS holder, json_extract(passage.value, '$[5]') AS mode,
    json_extract(passage.value, '$[6]') AS verdict, json_extract(passage.value, '$[7]') AS confidence,
    json_extract(passage.value, '$[8]') AS note,
    decision.outcome, decision.reason, session.title AS session, decision.created, decision.modified
FROM decision
JOIN json_each(decision.passages) AS passage
LEFT JOIN document ON document.id = decision.document
LEFT JOIN session ON session.id = decision.session
LEFT JOIN tag ON tag.id = json_extract(passage.value, '$[3]')
WHERE decision.deleted_by IS NULL AND NOT EXISTS (
    SELECT 1 FROM decision AS later WHERE instr(later.replaces, decision.id) > 0 AND later.deleted_by IS NULL);
"""

HISTORY_IN_FORCE = """
DROP VIEW history;
CREATE VIEW history AS
SELECT op.position, strftime('%Y-%m-%dT%H:%M:%fZ', (op.hlc >> 16) / 1000.0, 'unixepoch') AS time,
    coalesce(annotator.name, op.actor) AS annotator, txn.label, op.kind, op.entity_type, op.entity_id, op.body
FROM op
LEFT JOIN txn ON txn.id = op.txn
LEFT JOIN annotator ON annotator.id = op.actor
WHERE op.position NOT IN (SELECT op FROM withheld);
"""

LIBRARY = f"""
ALTER TABLE completion ADD COLUMN state TEXT NOT NULL DEFAULT '';
ALTER TABLE document ADD COLUMN subtitle TEXT NOT NULL DEFAULT '';
ALTER TABLE document ADD COLUMN bylines TEXT NOT NULL DEFAULT '[]';
ALTER TABLE document ADD COLUMN chain TEXT NOT NULL DEFAULT '[]';
ALTER TABLE document ADD COLUMN updated TEXT NOT NULL DEFAULT '';
ALTER TABLE document ADD COLUMN captured TEXT NOT NULL DEFAULT '';
ALTER TABLE document ADD COLUMN section TEXT NOT NULL DEFAULT '';
ALTER TABLE document ADD COLUMN description TEXT NOT NULL DEFAULT '';
ALTER TABLE document ADD COLUMN keywords TEXT NOT NULL DEFAULT '[]';
ALTER TABLE document ADD COLUMN rights TEXT NOT NULL DEFAULT '';
ALTER TABLE document ADD COLUMN origins TEXT NOT NULL DEFAULT '[]';
ALTER TABLE document ADD COLUMN pages TEXT NOT NULL DEFAULT '[]';
CREATE TABLE collection ({_KEY}, {_texts("name", "parent", "note", "creator")}, {_COMMON}) STRICT;
CREATE TABLE membership ({_KEY}, {_texts("collection", "document", "creator")}, {_COMMON}) STRICT;
CREATE TABLE saved_search ({_KEY}, {_texts("name", "query", "creator")}, {_COMMON}) STRICT;
"""

STEP_3 = LIBRARY + living("source") + living("comment") + "".join(map(indexed_anew, SEARCHED))

_LATER = (
    ("source", "credibility level origin document same_as publisher_place volume issue page edition report_number"),
    ("source", "isbn issn language abstract collection_title event archive genre citation_key"),
    ("link", "capture prefix suffix page"),
    ("annotation", "role justification judged worth"),
)
_LATER_LISTS = (("source", "contributors keywords more apart"), ("annotation", "through"))


def _more_columns(added: Iterable[tuple[str, str]], default: str) -> str:
    return "".join(
        f"ALTER TABLE {table} ADD COLUMN {name} TEXT NOT NULL DEFAULT '{default}';\n"
        for table, names in added
        for name in names.split()
    )


EVIDENCE = f"""
{_more_columns(_LATER, "")}{_more_columns(_LATER_LISTS, "[]")}
ALTER TABLE link ADD COLUMN start INTEGER NOT NULL DEFAULT -1;
ALTER TABLE link ADD COLUMN "end" INTEGER NOT NULL DEFAULT -1;
CREATE TABLE capture (
    {_KEY}, {_texts("source", "attachment", "name", "media_type")}, size INTEGER NOT NULL,
    {_texts("url", "captured", "note", "creator")}, {_COMMON}, {_texts("blocks", "links", "pages", "text")}
) STRICT;
CREATE TABLE relation ({_KEY}, {_texts("annotation", "other", "kind", "note", "creator")}, {_COMMON}) STRICT;
CREATE INDEX capture_source ON capture (source);
CREATE INDEX relation_annotation ON relation (annotation);
CREATE INDEX relation_other ON relation (other);
"""

EVIDENCE_INDEX = """
CREATE TABLE evidence_passage (
    number INTEGER PRIMARY KEY,
    capture INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    terms INTEGER NOT NULL
) STRICT;
CREATE INDEX evidence_passage_capture ON evidence_passage (capture);
CREATE VIRTUAL TABLE evidence_search USING fts5 (
    terms, detail='none', tokenize="unicode61 remove_diacritics 0"
);
CREATE VIRTUAL TABLE evidence_term USING fts5vocab ('evidence_search', 'row');
"""
"""The sentences of living captures and, by the same numbers, an index of their terms (``domain.finding.terms``).
``capture`` is the number of the capture's row. The index keeps the terms: one without them can be deleted from only
by SQLite 3.43 or newer, and the standard library's may be older."""

STEP_4 = EVIDENCE + EVIDENCE_INDEX

STEP_2 = TEAMWORK + GOLD_VIEW + HISTORY_IN_FORCE

_FIRST_INDEXES = (
    living("document")
    + search_index("document", "title", "text")
    + living("annotation")
    + search_index("annotation", "exact", "note")
)
STEP_1 = LOG + ENTITIES + _FIRST_INDEXES + VIEWS
