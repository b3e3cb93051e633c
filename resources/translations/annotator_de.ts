<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Annotator</source>
        <translation>Über Annotator</translation>
    </message>
    <message>
        <source>Take news apart: mark claims, opinions and facts, and link them to evidence.</source>
        <translation>Nachrichten zerlegen: Behauptungen, Meinungen und Tatsachen markieren und mit Belegen verbinden.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. The program opens no network connection.</source>
        <translation>Alles bleibt auf diesem Rechner. Das Programm öffnet keine Netzverbindung.</translation>
    </message>
    <message>
        <source>Qt %1 (LGPL 3), SQLite, Literata and Inter (OFL 1.1), Lucide icons (ISC).</source>
        <translation>Qt %1 (LGPL 3), SQLite, Literata und Inter (OFL 1.1), Lucide-Symbole (ISC).</translation>
    </message>
    <message>
        <source>Settings and log: %1</source>
        <translation>Einstellungen und Protokoll: %1</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Artikel importieren…</translation>
    </message>
    <message>
        <source>Import annotations…</source>
        <translation>Annotationen importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Kopie sichern als…</translation>
    </message>
    <message>
        <source>Check the project</source>
        <translation>Projekt prüfen</translation>
    </message>
    <message>
        <source>Who I am…</source>
        <translation>Wer ich bin…</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Projekt schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Find in the article…</source>
        <translation>Im Artikel suchen…</translation>
    </message>
    <message>
        <source>Search everything…</source>
        <translation>Alles durchsuchen…</translation>
    </message>
    <message>
        <source>Document details…</source>
        <translation>Angaben zum Dokument…</translation>
    </message>
    <message>
        <source>Show the original file</source>
        <translation>Originaldatei zeigen</translation>
    </message>
    <message>
        <source>New source…</source>
        <translation>Neue Quelle…</translation>
    </message>
    <message>
        <source>Next annotation</source>
        <translation>Nächste Annotation</translation>
    </message>
    <message>
        <source>Previous annotation</source>
        <translation>Vorige Annotation</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Link to a source…</source>
        <translation>Mit Quelle verbinden…</translation>
    </message>
    <message>
        <source>Delete annotation</source>
        <translation>Annotation löschen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normale Textgröße</translation>
    </message>
    <message>
        <source>Documents and sources</source>
        <translation>Dokumente und Quellen</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Claim, opinion or fact?</source>
        <translation>Behauptung, Meinung oder Tatsache?</translation>
    </message>
    <message>
        <source>About Annotator</source>
        <translation>Über Annotator</translation>
    </message>
    <message>
        <source>Tag the selection, or retag the current annotation</source>
        <translation>Auswahl kennzeichnen oder aktuelle Annotation umkennzeichnen</translation>
    </message>
    <message>
        <source>Select the sentence at the caret; again: one more</source>
        <translation>Satz an der Schreibmarke auswählen; nochmals: einen mehr</translation>
    </message>
    <message>
        <source>One sentence less, or one more backwards</source>
        <translation>Einen Satz weniger oder einen mehr rückwärts</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Umschalt+Pfeile</translation>
    </message>
    <message>
        <source>Select by keyboard</source>
        <translation>Mit der Tastatur auswählen</translation>
    </message>
    <message>
        <source>Link to a source</source>
        <translation>Mit Quelle verbinden</translation>
    </message>
    <message>
        <source>Delete the current annotation</source>
        <translation>Aktuelle Annotation löschen</translation>
    </message>
    <message>
        <source>Next, previous annotation</source>
        <translation>Nächste, vorige Annotation</translation>
    </message>
    <message>
        <source>Cycle through overlapping annotations</source>
        <translation>Durch überlappende Annotationen gehen</translation>
    </message>
    <message>
        <source>Move the annotation&apos;s start by a word; with Alt by a character</source>
        <translation>Anfang der Annotation um ein Wort verschieben; mit Alt um ein Zeichen</translation>
    </message>
    <message>
        <source>Move the annotation&apos;s end by a word; with Alt by a character</source>
        <translation>Ende der Annotation um ein Wort verschieben; mit Alt um ein Zeichen</translation>
    </message>
    <message>
        <source>Next, previous match of the find bar</source>
        <translation>Nächster, voriger Treffer der Suchleiste</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
</context>
<context>
    <name>AddressQuestion</name>
    <message>
        <source>Open in the browser?</source>
        <translation>Im Browser öffnen?</translation>
    </message>
    <message>
        <source>This leads to {host}:</source>
        <translation>Dies führt zu {host}:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Order of the cards</source>
        <translation>Reihenfolge der Karten</translation>
    </message>
    <message>
        <source>Text order</source>
        <translation>Textfolge</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Nach Kennzeichen</translation>
    </message>
    <message>
        <source>Lacking a source first</source>
        <translation>Ohne Quelle zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>No annotation passes this filter.</source>
        <translation>Keine Annotation entspricht diesem Filter.</translation>
    </message>
    <message>
        <source>No annotations yet. Select a passage in the article and press the key of a tag.</source>
        <translation>Noch keine Annotationen. Eine Stelle im Artikel auswählen und die Taste eines Kennzeichens drücken.</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>A source that is not here yet</source>
        <translation>Eine Quelle, die noch nicht hier ist</translation>
    </message>
    <message>
        <source>{source} (deleted)</source>
        <translation>{source} (gelöscht)</translation>
    </message>
    <message>
        <source>Holder: {holder}</source>
        <translation>Urheber: {holder}</translation>
    </message>
    <message>
        <source>Verdict: {verdict}</source>
        <translation>Urteil: {verdict}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
    <message>
        <source>By {name}</source>
        <translation>Von {name}</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>Link to a source…</source>
        <translation>Mit Quelle verbinden…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Passages linked to “{source}”</source>
        <translation>Mit „{source}“ verbundene Stellen</translation>
    </message>
    <message>
        <source>Copy the passage</source>
        <translation>Stelle kopieren</translation>
    </message>
    <message>
        <source>Delete annotation</source>
        <translation>Annotation löschen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
</context>
<context>
    <name>ChipBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Ohne Quelle</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle Personen</translation>
    </message>
</context>
<context>
    <name>DetailForm</name>
    <message>
        <source>Annotation</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>Holder: who asserts it</source>
        <translation>Urheber: wer es behauptet</translation>
    </message>
    <message>
        <source>How the holder says it</source>
        <translation>Wie der Urheber es sagt</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>ohne Angabe</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keines</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Link to a source…</source>
        <translation>Mit Quelle verbinden…</translation>
    </message>
    <message>
        <source>By you</source>
        <translation>Von Ihnen</translation>
    </message>
    <message>
        <source>By {name}. Only they can change it.</source>
        <translation>Von {name}. Nur diese Person kann es ändern.</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Formular schließen</translation>
    </message>
    <message>
        <source>Edit mode</source>
        <translation>Redeweise ändern</translation>
    </message>
    <message>
        <source>Edit verdict</source>
        <translation>Urteil ändern</translation>
    </message>
    <message>
        <source>Edit confidence</source>
        <translation>Sicherheit ändern</translation>
    </message>
    <message>
        <source>Edit holder</source>
        <translation>Urheber ändern</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Redeweise</translation>
    </message>
</context>
<context>
    <name>DocumentForm</name>
    <message>
        <source>Document details</source>
        <translation>Angaben zum Dokument</translation>
    </message>
    <message>
        <source>for example 2020-11-17, 17.11.2020 or 2020</source>
        <translation>zum Beispiel 2020-11-17, 17.11.2020 oder 2020</translation>
    </message>
    <message>
        <source>separated by ;</source>
        <translation>durch ; getrennt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Verfasserzeile</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Original author</source>
        <translation>Ursprünglicher Verfasser</translation>
    </message>
    <message>
        <source>Original date</source>
        <translation>Ursprüngliches Datum</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Original source</source>
        <translation>Ursprüngliche Quelle</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>DocumentModel</name>
    <message>
        <source>Deleted by %1; kept because others have work on it.</source>
        <translation>Von %1 gelöscht; bleibt, weil andere daran arbeiten.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Order of the documents</source>
        <translation>Reihenfolge der Dokumente</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>As imported</source>
        <translation>Wie importiert</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Nach Datum</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Angaben…</translation>
    </message>
    <message>
        <source>Show the original file</source>
        <translation>Originaldatei zeigen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>EncodingQuestion</name>
    <message>
        <source>Which encoding?</source>
        <translation>Welche Kodierung?</translation>
    </message>
    <message>
        <source>It is not clear how %1 is to be read. Choose the reading whose words are right.</source>
        <translation>Es ist nicht klar, wie %1 zu lesen ist. Die Lesart wählen, deren Wörter stimmen.</translation>
    </message>
    <message>
        <source>Encodings that fit</source>
        <translation>Passende Kodierungen</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>So liest es sich</translation>
    </message>
    <message>
        <source>Import like this</source>
        <translation>So importieren</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>Import articles</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Articles (*.txt *.md *.markdown *.text);;All files (*)</source>
        <translation>Artikel (*.txt *.md *.markdown *.text);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation>Annotationen importieren</translation>
    </message>
    <message>
        <source>Annotations (*.json);;All files (*)</source>
        <translation>Annotationen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a project first, then drop articles on it.</source>
        <translation>Erst ein Projekt öffnen, dann Artikel darauf ziehen.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>Kopie sichern als</translation>
    </message>
    <message>
        <source>Annotator projects (*.annodb)</source>
        <translation>Annotator-Projekte (*.annodb)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>Copy written: %1</source>
        <translation>Kopie geschrieben: %1</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Keine Probleme gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>%n Problem gefunden.</numerusform>
            <numerusform>%n Probleme gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Checking the project</source>
        <translation>Projekt wird geprüft</translation>
    </message>
    <message>
        <source>Edit document details</source>
        <translation>Angaben zum Dokument ändern</translation>
    </message>
    <message>
        <source>Delete document</source>
        <translation>Dokument löschen</translation>
    </message>
    <message>
        <source>Document deleted. Undo brings it back.</source>
        <translation>Dokument gelöscht. Rückgängig holt es zurück.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gesichert</translation>
    </message>
    <message>
        <source>The last changes could not be written. Leave without them?</source>
        <translation>Die letzten Änderungen konnten nicht geschrieben werden. Ohne sie schließen?</translation>
    </message>
    <message>
        <source>Leave without them</source>
        <translation>Ohne sie schließen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
</context>
<context>
    <name>EvidenceErrands</name>
    <message>
        <source>What was pasted is no web address and no DOI.</source>
        <translation>Das Eingefügte ist keine Webadresse und kein DOI.</translation>
    </message>
    <message>
        <source>Source deleted. Undo brings it back.</source>
        <translation>Quelle gelöscht. Rückgängig holt sie zurück.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Alle Dokumente</translation>
    </message>
    <message>
        <source>This is a folder; give a file name.</source>
        <translation>Dies ist ein Ordner; bitte einen Dateinamen angeben.</translation>
    </message>
    <message>
        <source>Replace?</source>
        <translation>Ersetzen?</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 ist schon da. Ersetzen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Not in it: %1</source>
        <translation>Nicht enthalten: %1</translation>
    </message>
    <message>
        <source>Everything is in it.</source>
        <translation>Alles ist enthalten.</translation>
    </message>
    <message>
        <source>Choose at least one document.</source>
        <translation>Mindestens ein Dokument wählen.</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>Vorschau wird erstellt…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>This is all of it.</source>
        <translation>Dies ist alles.</translation>
    </message>
    <message>
        <source>The beginning is shown.</source>
        <translation>Der Anfang wird gezeigt.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Something in the program went wrong.</source>
        <translation>Im Programm ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>All your work is saved.</source>
        <translation>Die ganze Arbeit ist gesichert.</translation>
    </message>
    <message>
        <source>Your work is saved up to the last change.</source>
        <translation>Die Arbeit ist bis zur letzten Änderung gesichert.</translation>
    </message>
    <message>
        <source>What happened is written in %1. You can go on working.</source>
        <translation>Was geschah, steht in %1. Die Arbeit kann weitergehen.</translation>
    </message>
    <message>
        <source>Details for a report</source>
        <translation>Einzelheiten für eine Meldung</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Findings</source>
        <translation>Funde</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>HeatStrip</name>
    <message>
        <source>Where the annotations are</source>
        <translation>Wo die Annotationen sind</translation>
    </message>
</context>
<context>
    <name>ImportErrand</name>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be imported.</source>
        <translation>
            <numerusform>%n Datei konnte nicht importiert werden.</numerusform>
            <numerusform>%n Dateien konnten nicht importiert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>%1 is in the project already.</source>
        <translation>%1 ist schon im Projekt.</translation>
    </message>
    <message numerus="yes">
        <source> with %n annotation(s)</source>
        <translation>
            <numerusform> mit %n Annotation</numerusform>
            <numerusform> mit %n Annotationen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 imported%2.</source>
        <translation>%1 importiert%2.</translation>
    </message>
</context>
<context>
    <name>LinkForm</name>
    <message>
        <source>Edit link</source>
        <translation>Verbindung ändern</translation>
    </message>
    <message>
        <source>Link to a source</source>
        <translation>Mit Quelle verbinden</translation>
    </message>
    <message>
        <source>&amp;New source…</source>
        <translation>&amp;Neue Quelle…</translation>
    </message>
    <message>
        <source>Please choose a source, or paste the address of a new one.</source>
        <translation>Bitte eine Quelle wählen oder die Adresse einer neuen einfügen.</translation>
    </message>
    <message>
        <source>Search sources, or paste an address</source>
        <translation>Quellen suchen oder Adresse einfügen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>&amp;Supports</source>
        <translation>&amp;Stützt</translation>
    </message>
    <message>
        <source>&amp;Refutes</source>
        <translation>&amp;Widerlegt</translation>
    </message>
    <message>
        <source>&amp;Context</source>
        <translation>&amp;Kontext</translation>
    </message>
    <message>
        <source>page, paragraph, minute</source>
        <translation>Seite, Absatz, Minute</translation>
    </message>
    <message>
        <source>Where in it</source>
        <translation>Wo darin</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie sagt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>LinkLines</name>
    <message>
        <source>A source that is not here yet</source>
        <translation>Eine Quelle, die noch nicht hier ist</translation>
    </message>
    <message>
        <source>{source} (deleted)</source>
        <translation>{source} (gelöscht)</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>von {name}</translation>
    </message>
    <message>
        <source>Edit the link to {source}</source>
        <translation>Verbindung mit {source} ändern</translation>
    </message>
    <message>
        <source>Remove the link to {source}</source>
        <translation>Verbindung mit {source} entfernen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>One moment: something is still being written into the project.</source>
        <translation>Einen Moment: Es wird noch etwas ins Projekt geschrieben.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Mark as %1</source>
        <translation>Als %1 markieren</translation>
    </message>
</context>
<context>
    <name>OriginalDialog</name>
    <message>
        <source>Original file</source>
        <translation>Originaldatei</translation>
    </message>
    <message>
        <source>The original bytes are not in this project.</source>
        <translation>Die ursprünglichen Bytes sind nicht in diesem Projekt.</translation>
    </message>
    <message>
        <source>%1 bytes, %2, SHA-256 %3</source>
        <translation>%1 Bytes, %2, SHA-256 %3</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>Nur der Anfang wird gezeigt.</translation>
    </message>
</context>
<context>
    <name>PassageModel</name>
    <message>
        <source>By {name}</source>
        <translation>Von {name}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Project.annodb</source>
        <translation>Projekt.annodb</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>A place for the sample</source>
        <translation>Ein Ort für das Beispiel</translation>
    </message>
    <message>
        <source>Sample.annodb</source>
        <translation>Beispiel.annodb</translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation>%1 wird angelegt</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>This project lies in a network folder, where two computers can spoil it.</source>
        <translation>Dieses Projekt liegt in einem Netzwerkordner, wo zwei Computer es beschädigen können.</translation>
    </message>
    <message>
        <source>This project lies in a folder of %1, which can spoil it.</source>
        <translation>Dieses Projekt liegt in einem Ordner von %1, der es beschädigen kann.</translation>
    </message>
    <message>
        <source>Keep it on this computer: Save a copy as… in the menu.</source>
        <translation>Behalten Sie es auf diesem Computer: „Kopie sichern als…“ im Menü.</translation>
    </message>
    <message>
        <source>%1 is open in another window or program.</source>
        <translation>%1 ist in einem anderen Fenster oder Programm geöffnet.</translation>
    </message>
    <message>
        <source>%1 is open already: %2.</source>
        <translation>%1 ist schon geöffnet: %2.</translation>
    </message>
    <message>
        <source>Open for reading?</source>
        <translation>Zum Lesen öffnen?</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Nur zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Annotator projects (*.annodb)</source>
        <translation>Annotator-Projekte (*.annodb)</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search text, annotations, sources, commands</source>
        <translation>Text, Annotationen, Quellen, Befehle durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Strg K</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Mark the selection</source>
        <translation>Auswahl markieren</translation>
    </message>
    <message>
        <source>Link to a source</source>
        <translation>Mit Quelle verbinden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>One moment: something else is being written into the project.</source>
        <translation>Einen Moment: Es wird gerade etwas anderes ins Projekt geschrieben.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
</context>
<context>
    <name>SourceChoices</name>
    <message>
        <source>New source: {title}</source>
        <translation>Neue Quelle: {title}</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>Edit source</source>
        <translation>Quelle ändern</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Neue Quelle</translation>
    </message>
    <message>
        <source>There is a source with this address already: {title}</source>
        <translation>Es gibt schon eine Quelle mit dieser Adresse: {title}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Authors, one a line</source>
        <translation>Verfasser, einer je Zeile</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>einer je Zeile</translation>
    </message>
    <message>
        <source>paste an address or a DOI</source>
        <translation>Adresse oder DOI einfügen</translation>
    </message>
    <message>
        <source>for example 2020-11-17, 17.11.2020 or 2020</source>
        <translation>zum Beispiel 2020-11-17, 17.11.2020 oder 2020</translation>
    </message>
    <message>
        <source>for example A, or how it was checked</source>
        <translation>zum Beispiel A, oder wie geprüft wurde</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Art der Quelle</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Erschienen in</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Gesehen am</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Verlässlichkeit</translation>
    </message>
</context>
<context>
    <name>SourceKinds</name>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Newspaper article</source>
        <translation>Zeitungsartikel</translation>
    </message>
    <message>
        <source>Journal article</source>
        <translation>Fachartikel</translation>
    </message>
    <message>
        <source>Magazine article</source>
        <translation>Zeitschriftenartikel</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Treaty or agreement</source>
        <translation>Vertrag oder Abkommen</translation>
    </message>
    <message>
        <source>Legislation</source>
        <translation>Gesetz</translation>
    </message>
    <message>
        <source>Court case</source>
        <translation>Gerichtsfall</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Broadcast or online video</source>
        <translation>Sendung oder Online-Video</translation>
    </message>
    <message>
        <source>Film or video</source>
        <translation>Film oder Video</translation>
    </message>
    <message>
        <source>Social media post</source>
        <translation>Beitrag in sozialen Medien</translation>
    </message>
    <message>
        <source>Blog post</source>
        <translation>Blogbeitrag</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Personal communication</source>
        <translation>Persönliche Mitteilung</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Anderes Dokument</translation>
    </message>
</context>
<context>
    <name>SourceModel</name>
    <message numerus="yes">
        <source>%n passage(s) linked</source>
        <translation>
            <numerusform>%n verbundene Stelle</numerusform>
            <numerusform>%n verbundene Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcePassages</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>A source that is not here yet</source>
        <translation>Eine Quelle, die noch nicht hier ist</translation>
    </message>
    <message>
        <source>Linked passages: {count}</source>
        <translation>Verbundene Stellen: {count}</translation>
    </message>
    <message>
        <source>No passage is linked to it yet.</source>
        <translation>Noch ist keine Stelle damit verbunden.</translation>
    </message>
    <message>
        <source>Deleted by {name}</source>
        <translation>Von {name} gelöscht</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Edit source…</source>
        <translation>Quelle ändern…</translation>
    </message>
    <message>
        <source>Open address…</source>
        <translation>Adresse öffnen…</translation>
    </message>
</context>
<context>
    <name>SourceTypes</name>
    <message>
        <source>web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>news</source>
        <translation>Zeitung</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>Fachartikel</translation>
    </message>
    <message>
        <source>magazine</source>
        <translation>Zeitschrift</translation>
    </message>
    <message>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>treaty</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>law</source>
        <translation>Gesetz</translation>
    </message>
    <message>
        <source>case</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>broadcast</source>
        <translation>Sendung</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>post</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>blog</source>
        <translation>Blog</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>New source…</source>
        <translation>Neue Quelle…</translation>
    </message>
    <message>
        <source>From an address…</source>
        <translation>Aus einer Adresse…</translation>
    </message>
    <message>
        <source>Show the linked passages</source>
        <translation>Verbundene Stellen zeigen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Take an article apart</source>
        <translation>Einen Artikel zerlegen</translation>
    </message>
    <message>
        <source>Mark what is claimed, judged and known, and link it to its sources.</source>
        <translation>Markieren, was behauptet, gewertet und belegt ist, und mit den Quellen verbinden.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Beispiel ansehen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Show what lacks a source</source>
        <translation>Zeigen, was keine Quelle hat</translation>
    </message>
    <message>
        <source>Change who I am</source>
        <translation>Ändern, wer ich bin</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gesichert: %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gesichert…</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Alles gesichert</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n Annotation</numerusform>
            <numerusform>%n Annotationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without source</source>
        <translation>
            <numerusform>%n ohne Quelle</numerusform>
            <numerusform>%n ohne Quelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>TagRules</name>
    <message>
        <source>Which tag?</source>
        <translation>Welches Kennzeichen?</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>Taste %1</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Menu of the program</source>
        <translation>Menü des Programms</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
    <message>
        <source>Your name stands beside everything you mark, so that a team can tell who said what.</source>
        <translation>Ihr Name steht neben allem, was Sie markieren, damit ein Team weiß, wer was gesagt hat.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>You go on as %1, with what they have marked.</source>
        <translation>Sie arbeiten als %1 weiter, mit allem, was unter diesem Namen markiert ist.</translation>
    </message>
    <message>
        <source>You are renamed; what %1 marked is yours still.</source>
        <translation>Sie werden umbenannt; was %1 markiert hat, bleibt Ihres.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Supported</source>
        <translation>Gestützt</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Widerlegt</translation>
    </message>
    <message>
        <source>Conflicting evidence</source>
        <translation>Widersprüchliche Belege</translation>
    </message>
    <message>
        <source>Not enough evidence</source>
        <translation>Nicht genug Belege</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Ungeprüft</translation>
    </message>
    <message>
        <source>own voice</source>
        <translation>eigene Stimme</translation>
    </message>
    <message>
        <source>direct quote</source>
        <translation>wörtliches Zitat</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>wiedergegeben</translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation>nicht zugeschrieben</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Stützt</translation>
    </message>
    <message>
        <source>Refutes</source>
        <translation>Widerlegt</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Gering</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>No supporting source</source>
        <translation>Keine stützende Quelle</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Ohne Quelle</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Holder: %1</source>
        <translation>Urheber: %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Von %1</translation>
    </message>
</context>
<context>
    <name>QWidget</name>
    <message>
        <source>Not opened</source>
        <translation>Nicht geöffnet</translation>
    </message>
    <message>
        <source>Only addresses of the web (http and https) are opened.</source>
        <translation>Nur Webadressen (http und https) werden geöffnet.</translation>
    </message>
</context>
<context>
    <name>QTextEdit</name>
    <message>
        <source>Ctrl+click: %1</source>
        <translation>Strg+Klick: %1</translation>
    </message>
    <message>
        <source>Link to a source</source>
        <translation>Mit Quelle verbinden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Delete annotation</source>
        <translation>Annotation löschen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Part of the article</source>
        <translation>Teil des Artikels</translation>
    </message>
    <message>
        <source>Not part of the article</source>
        <translation>Nicht Teil des Artikels</translation>
    </message>
</context>
</TS>
