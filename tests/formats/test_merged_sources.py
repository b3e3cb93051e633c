"""What was merged into another source is shown as that one in tables and pages, and kept as it is in JSON."""

import json

from annotator.app.duplicates import merge_sources
from annotator.domain.annotation import Annotation
from annotator.domain.commands import Add
from annotator.domain.source import EvidenceLink, Source
from annotator.formats import csv_table, html_page, project_json
from annotator.formats.exchange import Selection
from tests.app.projects import article, project


def test_exports_show_the_main_source() -> None:
    made = project()
    made.apply(Add(Source(id="main", title="The main one", reliability="B", credibility="2", level="primary")))
    made.apply(Add(Source(id="copy", title="Its copy", url="https://e.org/copy")))
    made.apply(Add(Annotation(id="a", document=article().id, tag="fact", start=0, end=5, exact="First")))
    made.apply(Add(EvidenceLink(id="l", annotation="a", source="copy")))
    made.apply(merge_sources(made.now, "main", "copy"))
    chosen = Selection(documents=(article().id,))
    table = b"".join(csv_table.EXPORTER.write(made.now, chosen)).decode()
    assert "supports: The main one" in table and "Its copy" not in table
    page = b"".join(html_page.EXPORTER.write(made.now, chosen)).decode()
    assert "Its copy" not in page and '<a href="#s1">' in page and "Cited at" in page
    assert "reliability B · credibility 2 · primary" in page
    kept = json.loads(b"".join(project_json.EXPORTER.write(made.now, chosen)))
    assert {source["id"]: source["same_as"] for source in kept["sources"]} == {"main": "", "copy": "main"}
    assert kept["links"][0]["source"] == "copy"
