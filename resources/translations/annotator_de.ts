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
            <source>Everything stays on this computer. The program opens no network connection.</source>
            <translation>Alles bleibt auf diesem Rechner. Das Programm öffnet keine Netzverbindung.</translation>
        </message>
        <message>
            <source>Qt %1 (LGPL 3), SQLite, %2 (OFL 1.1), Lucide icons (ISC).</source>
            <translation>Qt %1 (LGPL 3), SQLite, %2 (OFL 1.1), Lucide-Symbole (ISC).</translation>
        </message>
        <message>
            <source>Settings and log: %1</source>
            <translation>Einstellungen und Protokoll: %1</translation>
        </message>
        <message>
            <source>Take news apart: mark claims, opinions and facts, and link them to evidence.</source>
            <translation>Nachrichten zerlegen: Behauptungen, Meinungen und Tatsachen markieren und mit Belegen verbinden.</translation>
        </message>
    </context>
    <context>
        <name>AcceptDialog</name>
        <message numerus="yes">
            <source>%n passage(s) meet this rule.</source>
            <translation>
                <numerusform>%n Stelle erfüllt diese Regel.</numerusform>
                <numerusform>%n Stellen erfüllen diese Regel.</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Accept agreements</source>
            <translation>Übereinstimmungen übernehmen</translation>
        </message>
        <message>
            <source>Passages on which so many people agree in tag, holder and verdict become gold without talk. The minutes state the rule.</source>
            <translation>Stellen, bei denen so viele in Kennzeichen, Urheber und Urteil übereinstimmen, kommen ohne Aussprache in die Goldfassung. Das Protokoll nennt die Regel.</translation>
        </message>
        <message>
            <source>Passages that are accepted</source>
            <translation>Stellen, die übernommen werden</translation>
        </message>
        <message>
            <source>People who agree</source>
            <translation>Personen, die übereinstimmen</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>Shared part of their passages, percent</source>
            <translation>Gemeinsamer Teil ihrer Stellen, Prozent</translation>
        </message>
        <message>
            <source>of %1 agree, and share at least</source>
            <translation>von %1 stimmen überein und teilen mindestens</translation>
        </message>
        <message>
            <source>of their passages</source>
            <translation>ihrer Stellen</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>About Annotator</source>
            <translation>Über Annotator</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Übereinstimmung</translation>
        </message>
        <message>
            <source>All pages: Esc</source>
            <translation>Alle Seiten: Esc</translation>
        </message>
        <message>
            <source>Annotations</source>
            <translation>Annotationen</translation>
        </message>
        <message>
            <source>Answer, new comment</source>
            <translation>Antworten, neuer Kommentar</translation>
        </message>
        <message>
            <source>Article or source</source>
            <translation>Artikel oder Quelle</translation>
        </message>
        <message>
            <source>Article profile…</source>
            <translation>Artikelprofil…</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Back to the article</source>
            <translation>Zurück zum Artikel</translation>
        </message>
        <message>
            <source>Board: Space</source>
            <translation>Teamübersicht: Leertaste</translation>
        </message>
        <message>
            <source>Check the project</source>
            <translation>Projekt prüfen</translation>
        </message>
        <message>
            <source>Claim, opinion or fact?</source>
            <translation>Behauptung, Meinung oder Tatsache?</translation>
        </message>
        <message>
            <source>Clear the selection</source>
            <translation>Auswahl aufheben</translation>
        </message>
        <message>
            <source>Close project</source>
            <translation>Projekt schließen</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Kommentare</translation>
        </message>
        <message>
            <source>Comments: Ctrl+Enter</source>
            <translation>Kommentare: Strg+Eingabe</translation>
        </message>
        <message>
            <source>Comments: E, Del</source>
            <translation>Kommentare: E, Entf</translation>
        </message>
        <message>
            <source>Comments: G</source>
            <translation>Kommentare: G</translation>
        </message>
        <message>
            <source>Comments: R, N</source>
            <translation>Kommentare: R, N</translation>
        </message>
        <message>
            <source>Comments: U</source>
            <translation>Kommentare: U</translation>
        </message>
        <message>
            <source>Comments: X</source>
            <translation>Kommentare: X</translation>
        </message>
        <message>
            <source>Compare annotators</source>
            <translation>Annotationen vergleichen</translation>
        </message>
        <message>
            <source>Compare: 1, 2, 3</source>
            <translation>Vergleich: 1, 2, 3</translation>
        </message>
        <message>
            <source>Compare: F</source>
            <translation>Vergleich: F</translation>
        </message>
        <message>
            <source>Compare: J, K</source>
            <translation>Vergleich: J, K</translation>
        </message>
        <message>
            <source>Cycle through overlapping annotations</source>
            <translation>Durch überlappende Annotationen gehen</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Entf</translation>
        </message>
        <message>
            <source>Delete annotation</source>
            <translation>Annotation löschen</translation>
        </message>
        <message>
            <source>Delete the current annotation</source>
            <translation>Aktuelle Annotation löschen</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <source>Document details…</source>
            <translation>Angaben zum Dokument…</translation>
        </message>
        <message>
            <source>Documents and sources</source>
            <translation>Dokumente und Quellen</translation>
        </message>
        <message>
            <source>Edit or delete your comment</source>
            <translation>Eigenen Kommentar ändern oder löschen</translation>
        </message>
        <message>
            <source>Evidence board…</source>
            <translation>Belegtafel…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>F3, Shift+F3</source>
            <translation>F3, Umschalt+F3</translation>
        </message>
        <message>
            <source>Feedback pages…</source>
            <translation>Rückmeldungen…</translation>
        </message>
        <message>
            <source>Find evidence</source>
            <translation>Belege suchen</translation>
        </message>
        <message>
            <source>Find evidence…</source>
            <translation>Belege suchen …</translation>
        </message>
        <message>
            <source>Find in the article…</source>
            <translation>Im Artikel suchen…</translation>
        </message>
        <message>
            <source>Find this passage elsewhere…</source>
            <translation>Diese Stelle anderswo finden…</translation>
        </message>
        <message>
            <source>Give the articles to the people, or take them back</source>
            <translation>Artikel zuteilen oder zurücknehmen</translation>
        </message>
        <message>
            <source>Guidelines and rules…</source>
            <translation>Leitfaden und Regeln…</translation>
        </message>
        <message>
            <source>I am done with this article</source>
            <translation>Ich bin mit diesem Artikel fertig</translation>
        </message>
        <message>
            <source>Import a folder…</source>
            <translation>Ordner importieren…</translation>
        </message>
        <message>
            <source>Import a newer version…</source>
            <translation>Neuere Fassung importieren…</translation>
        </message>
        <message>
            <source>Import annotations…</source>
            <translation>Annotationen importieren…</translation>
        </message>
        <message>
            <source>Import articles…</source>
            <translation>Artikel importieren…</translation>
        </message>
        <message>
            <source>Import from a web address…</source>
            <translation>Von einer Web-Adresse importieren…</translation>
        </message>
        <message>
            <source>Import sources…</source>
            <translation>Quellen importieren …</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Größerer Text</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Link to a source</source>
            <translation>Mit Quelle verbinden</translation>
        </message>
        <message>
            <source>Link to a source…</source>
            <translation>Mit Quelle verbinden…</translation>
        </message>
        <message>
            <source>Merge files…</source>
            <translation>Dateien zusammenführen…</translation>
        </message>
        <message>
            <source>Minutes…</source>
            <translation>Protokoll…</translation>
        </message>
        <message>
            <source>Move the annotation's end by a word; with Alt by a character</source>
            <translation>Ende um ein Wort verschieben; mit Alt: Zeichen</translation>
        </message>
        <message>
            <source>Move the annotation's start by a word; with Alt by a character</source>
            <translation>Anfang um ein Wort verschieben; mit Alt: Zeichen</translation>
        </message>
        <message>
            <source>New project…</source>
            <translation>Neues Projekt…</translation>
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
            <source>Next unread comment</source>
            <translation>Nächster ungelesener Kommentar</translation>
        </message>
        <message>
            <source>Next, previous annotation</source>
            <translation>Nächste, vorige Annotation</translation>
        </message>
        <message>
            <source>Next, previous difference</source>
            <translation>Nächster, voriger Unterschied</translation>
        </message>
        <message>
            <source>Next, previous match of the find bar</source>
            <translation>Nächster, voriger Treffer der Suchleiste</translation>
        </message>
        <message>
            <source>Normal text size</source>
            <translation>Normale Textgröße</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Older text of the article</source>
            <translation>Älterer Text des Artikels</translation>
        </message>
        <message>
            <source>One sentence less, or one more backwards</source>
            <translation>Einen Satz weniger oder einen mehr rückwärts</translation>
        </message>
        <message>
            <source>Open project…</source>
            <translation>Projekt öffnen…</translation>
        </message>
        <message>
            <source>Outline and length…</source>
            <translation>Gliederung und Länge …</translation>
        </message>
        <message>
            <source>Passages that wait for a place</source>
            <translation>Stellen, die auf einen Platz warten</translation>
        </message>
        <message>
            <source>Passages, side by side, agreement</source>
            <translation>Stellen, nebeneinander, Übereinstimmung</translation>
        </message>
        <message>
            <source>Paste as an article</source>
            <translation>Als Artikel einfügen</translation>
        </message>
        <message>
            <source>Previous annotation</source>
            <translation>Vorige Annotation</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Read the original again</source>
            <translation>Original noch einmal lesen</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lesen …</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Review session…</source>
            <translation>Besprechung…</translation>
        </message>
        <message>
            <source>Review: ?</source>
            <translation>Besprechung: ?</translation>
        </message>
        <message>
            <source>Save a copy as…</source>
            <translation>Kopie sichern als…</translation>
        </message>
        <message>
            <source>Search everything…</source>
            <translation>Alles durchsuchen…</translation>
        </message>
        <message>
            <source>Search results…</source>
            <translation>Suchergebnisse…</translation>
        </message>
        <message>
            <source>Select by keyboard</source>
            <translation>Mit der Tastatur auswählen</translation>
        </message>
        <message>
            <source>Select the sentence at the caret; again: one more</source>
            <translation>Satz auswählen; nochmals: einen mehr</translation>
        </message>
        <message>
            <source>Send my work…</source>
            <translation>Meine Arbeit senden…</translation>
        </message>
        <message>
            <source>Send what is written</source>
            <translation>Geschriebenes senden</translation>
        </message>
        <message>
            <source>Settle the thread, or open it again</source>
            <translation>Gespräch geklärt, oder wieder offen</translation>
        </message>
        <message>
            <source>Shift+S</source>
            <translation>Umschalt+S</translation>
        </message>
        <message>
            <source>Shift+arrows</source>
            <translation>Umschalt+Pfeile</translation>
        </message>
        <message>
            <source>Show the gold layer</source>
            <translation>Goldfassung zeigen</translation>
        </message>
        <message>
            <source>Show the original file</source>
            <translation>Originaldatei zeigen</translation>
        </message>
        <message>
            <source>Show what the thread is about</source>
            <translation>Zeigen, worum es im Gespräch geht</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Kleinerer Text</translation>
        </message>
        <message>
            <source>Source beside the article</source>
            <translation>Quelle neben dem Artikel</translation>
        </message>
        <message>
            <source>Starter bundles…</source>
            <translation>Startpakete…</translation>
        </message>
        <message>
            <source>Tag the selection, or retag the current annotation</source>
            <translation>Auswahl oder Annotation kennzeichnen</translation>
        </message>
        <message>
            <source>Team board…</source>
            <translation>Teamübersicht…</translation>
        </message>
        <message>
            <source>The keys of the decision screen</source>
            <translation>Die Tasten der Entscheidungsseite</translation>
        </message>
        <message>
            <source>This paragraph is…</source>
            <translation>Dieser Absatz ist …</translation>
        </message>
        <message>
            <source>This passage and another…</source>
            <translation>Diese Stelle und eine andere …</translation>
        </message>
        <message>
            <source>To be looked at…</source>
            <translation>Noch zu prüfen …</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Use this article as a source</source>
            <translation>Diesen Artikel als Quelle verwenden</translation>
        </message>
        <message>
            <source>Which differences are shown</source>
            <translation>Welche Unterschiede gezeigt werden</translation>
        </message>
        <message>
            <source>Who I am…</source>
            <translation>Wer ich bin…</translation>
        </message>
        <message>
            <source>Work blind</source>
            <translation>Verdeckt arbeiten</translation>
        </message>
    </context>
    <context>
        <name>AddressDialog</name>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Allow addresses of this computer and its network</source>
            <translation>Adressen dieses Rechners und seines Netzes erlauben</translation>
        </message>
        <message>
            <source>Fetch the page</source>
            <translation>Seite holen</translation>
        </message>
        <message>
            <source>Import from a web address</source>
            <translation>Von einer Web-Adresse importieren</translation>
        </message>
        <message>
            <source>The page is fetched once, now, and kept as it came.</source>
            <translation>Die Seite wird einmal geholt, jetzt, und so behalten, wie sie kam.</translation>
        </message>
        <message>
            <source>This is no web address; it should begin with https://</source>
            <translation>Das ist keine Web-Adresse; sie sollte mit https:// beginnen</translation>
        </message>
    </context>
    <context>
        <name>AddressQuestion</name>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>Im Browser öffnen</translation>
        </message>
        <message>
            <source>Open in the browser?</source>
            <translation>Im Browser öffnen?</translation>
        </message>
        <message>
            <source>This leads to {host}:</source>
            <translation>Dies führt zu {host}:</translation>
        </message>
    </context>
    <context>
        <name>AgreementView</name>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n Artikel</numerusform>
                <numerusform>%n Artikel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n Person</numerusform>
                <numerusform>%n Personen</numerusform>
            </translation>
        </message>
        <message>
            <source>All tags</source>
            <translation>Alle Kennzeichen</translation>
        </message>
        <message>
            <source>Click a number for the passages behind it.</source>
            <translation>Ein Klick auf eine Zahl zeigt die Stellen dahinter.</translation>
        </message>
        <message>
            <source>Coefficient of the pairs</source>
            <translation>Koeffizient der Paare</translation>
        </message>
        <message>
            <source>Compute again</source>
            <translation>Neu berechnen</translation>
        </message>
        <message>
            <source>Something has changed since; the figures are being computed anew.</source>
            <translation>Seither hat sich etwas geändert; die Zahlen werden neu berechnet.</translation>
        </message>
        <message>
            <source>Tag of the pairs</source>
            <translation>Kennzeichen der Paare</translation>
        </message>
        <message>
            <source>The figures are being computed.</source>
            <translation>Die Zahlen werden berechnet.</translation>
        </message>
        <message>
            <source>The figures were not computed: it was stopped.</source>
            <translation>Die Zahlen wurden nicht berechnet: Es wurde abgebrochen.</translation>
        </message>
        <message>
            <source>characters</source>
            <translation>Zeichen</translation>
        </message>
        <message numerus="yes">
            <source>intervals by bootstrap over articles (%n draws)</source>
            <translation>
                <numerusform>Intervalle durch Bootstrap über Artikel (%n Ziehung)</numerusform>
                <numerusform>Intervalle durch Bootstrap über Artikel (%n Ziehungen)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>intervals by bootstrap over paragraphs (%n draws)</source>
            <translation>
                <numerusform>Intervalle durch Bootstrap über Absätze (%n Ziehung)</numerusform>
                <numerusform>Intervalle durch Bootstrap über Absätze (%n Ziehungen)</numerusform>
            </translation>
        </message>
        <message>
            <source>passages</source>
            <translation>Stellen</translation>
        </message>
        <message>
            <source>sentences</source>
            <translation>Sätze</translation>
        </message>
        <message numerus="yes">
            <source>without %n characters of quotation blocks and boilerplate</source>
            <translation>
                <numerusform>ohne %n Zeichen in Zitatblöcken und Beiwerk</numerusform>
                <numerusform>ohne %n Zeichen in Zitatblöcken und Beiwerk</numerusform>
            </translation>
        </message>
        <message>
            <source>“by overlap”: at least %1 % of the joint extent</source>
            <translation>„nach Überlappung“: mindestens %1 % der gemeinsamen Ausdehnung</translation>
        </message>
    </context>
    <context>
        <name>ArticleView</name>
        <message>
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weitere</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AuthorRows</name>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
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
        <name>BlindNote</name>
        <message>
            <source>I am done with this article</source>
            <translation>Ich bin mit diesem Artikel fertig</translation>
        </message>
        <message>
            <source>You work blind: what others marked here is hidden until you are done.</source>
            <translation>Sie arbeiten verdeckt: Was andere hier markiert haben, sehen Sie erst, wenn Sie fertig sind.</translation>
        </message>
    </context>
    <context>
        <name>Board</name>
        <message>
            <source>%1 of %2 done</source>
            <translation>%1 von %2 erledigt</translation>
        </message>
        <message numerus="yes">
            <source>%n annotation(s)</source>
            <translation>
                <numerusform>%n Annotation</numerusform>
                <numerusform>%n Annotationen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n comment(s)</source>
            <translation>
                <numerusform>%n Kommentar</numerusform>
                <numerusform>%n Kommentare</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n independent source(s)</source>
            <translation>
                <numerusform>%n unabhängige Quelle</numerusform>
                <numerusform>%n unabhängige Quellen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s)</source>
            <translation>
                <numerusform>%n Verbindung</numerusform>
                <numerusform>%n Verbindungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>No link: %1</source>
            <translation>Keine Verbindung: %1</translation>
        </message>
        <message>
            <source>No verdict</source>
            <translation>Kein Urteil</translation>
        </message>
        <message>
            <source>Nobody reads</source>
            <translation>Niemand liest</translation>
        </message>
        <message>
            <source>Not assigned</source>
            <translation>Nicht zugeteilt</translation>
        </message>
        <message>
            <source>Not begun</source>
            <translation>Nicht begonnen</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Liest</translation>
        </message>
        <message>
            <source>counts hidden while you work blind</source>
            <translation>Zahlen verdeckt, solange Sie verdeckt arbeiten</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>bis %1</translation>
        </message>
        <message>
            <source>more is hidden while you work blind</source>
            <translation>mehr ist verdeckt, solange Sie verdeckt arbeiten</translation>
        </message>
        <message>
            <source>not assigned</source>
            <translation>nicht zugeteilt</translation>
        </message>
    </context>
    <context>
        <name>BoardHead</name>
        <message>
            <source>Add a person…</source>
            <translation>Person hinzufügen…</translation>
        </message>
        <message>
            <source>Assign or take back</source>
            <translation>Zuteilen oder zurücknehmen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Back to the article (Esc)</source>
            <translation>Zurück zum Artikel (Esc)</translation>
        </message>
        <message>
            <source>Due date…</source>
            <translation>Termin…</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Filter articles</source>
            <translation>Artikel filtern</translation>
        </message>
        <message>
            <source>Only what is not done</source>
            <translation>Nur Unerledigtes</translation>
        </message>
        <message>
            <source>Others' work on an article is hidden from those who are not done with it.</source>
            <translation>Wer mit einem Artikel nicht fertig ist, sieht die Arbeit der anderen daran nicht.</translation>
        </message>
        <message>
            <source>Starter bundles…</source>
            <translation>Startpakete…</translation>
        </message>
        <message>
            <source>Team board</source>
            <translation>Teamübersicht</translation>
        </message>
        <message>
            <source>Whose reading is shown</source>
            <translation>Wessen Lesen gezeigt wird</translation>
        </message>
        <message>
            <source>Work blind</source>
            <translation>Verdeckt arbeiten</translation>
        </message>
    </context>
    <context>
        <name>BoardModel</name>
        <message>
            <source>%1 (you)</source>
            <translation>%1 (Sie)</translation>
        </message>
        <message>
            <source>All articles</source>
            <translation>Alle Artikel</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Independent sources</source>
            <translation>Unabhängige Quellen</translation>
        </message>
    </context>
    <context>
        <name>BoardPage</name>
        <message>
            <source>A colleague who is to read something. In your bundle they choose this name.</source>
            <translation>Jemand, der etwas lesen soll. In Ihrem Paket wählt die Person diesen Namen.</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Person hinzufügen</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Zuteilen</translation>
        </message>
        <message>
            <source>By when is it to be read? Leave it empty for no date.</source>
            <translation>Bis wann soll es gelesen sein? Leer lassen für keinen Termin.</translation>
        </message>
        <message>
            <source>Due date</source>
            <translation>Termin</translation>
        </message>
        <message>
            <source>Due date…</source>
            <translation>Termin…</translation>
        </message>
        <message>
            <source>I am done with it</source>
            <translation>Ich bin damit fertig</translation>
        </message>
        <message>
            <source>I am not done with it</source>
            <translation>Ich bin damit nicht fertig</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Open the article</source>
            <translation>Artikel öffnen</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <source>Team board</source>
            <translation>Teamübersicht</translation>
        </message>
        <message>
            <source>for example 2026-12-31</source>
            <translation>zum Beispiel 31.12.2026</translation>
        </message>
    </context>
    <context>
        <name>BoardTable</name>
        <message>
            <source>Evidence board</source>
            <translation>Belegtafel</translation>
        </message>
        <message>
            <source>Space or Enter gives the articles to the people, or takes them back. The menu key has more.</source>
            <translation>Leertaste oder Eingabe teilt den Personen die Artikel zu oder nimmt sie zurück. Die Menütaste bietet mehr.</translation>
        </message>
        <message>
            <source>Who reads what</source>
            <translation>Wer was liest</translation>
        </message>
    </context>
    <context>
        <name>CardList</name>
        <message>
            <source>Annotations</source>
            <translation>Annotationen</translation>
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
        <message>
            <source>Order of the cards</source>
            <translation>Reihenfolge der Karten</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <source>Text order</source>
            <translation>Textfolge</translation>
        </message>
    </context>
    <context>
        <name>Cards</name>
        <message>
            <source>A source that is not here yet</source>
            <translation>Eine Quelle, die noch nicht hier ist</translation>
        </message>
        <message>
            <source>By {name}</source>
            <translation>Von {name}</translation>
        </message>
        <message>
            <source>Comments: {count}</source>
            <translation>Kommentare: {count}</translation>
        </message>
        <message>
            <source>Comments…</source>
            <translation>Kommentare…</translation>
        </message>
        <message>
            <source>Copy the passage</source>
            <translation>Stelle kopieren</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Entf</translation>
        </message>
        <message>
            <source>Delete annotation</source>
            <translation>Annotation löschen</translation>
        </message>
        <message>
            <source>Find evidence…</source>
            <translation>Belege suchen …</translation>
        </message>
        <message>
            <source>Find this passage elsewhere…</source>
            <translation>Diese Stelle anderswo finden…</translation>
        </message>
        <message>
            <source>Holder: {holder}</source>
            <translation>Urheber: {holder}</translation>
        </message>
        <message>
            <source>Link to a source…</source>
            <translation>Mit Quelle verbinden…</translation>
        </message>
        <message>
            <source>More actions</source>
            <translation>Weitere Aktionen</translation>
        </message>
        <message>
            <source>Note: {note}</source>
            <translation>Notiz: {note}</translation>
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
            <source>Verdict: {verdict}</source>
            <translation>Urteil: {verdict}</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>und {count} weitere</translation>
        </message>
        <message>
            <source>p. {page}</source>
            <translation>S. {page}</translation>
        </message>
        <message>
            <source>{count} new</source>
            <translation>{count} neu</translation>
        </message>
        <message>
            <source>{source} (deleted)</source>
            <translation>{source} (gelöscht)</translation>
        </message>
    </context>
    <context>
        <name>Charts</name>
        <message numerus="yes">
            <source>%n more in the table</source>
            <translation>
                <numerusform>%n weiterer in der Tabelle</numerusform>
                <numerusform>%n weitere in der Tabelle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n Wort</numerusform>
                <numerusform>%n Wörter</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Checks</name>
        <message>
            <source>A fact is an assertion that evidence outside the article settles: link the source that does, or tag it as a claim. In the first article “seized the symbolic Armenian stronghold of Shusha” is tagged as a fact by one analyst, and no source is linked.</source>
            <translation>Ein Fakt ist eine Aussage, die durch Belege außerhalb des Artikels geklärt ist: Verknüpfen Sie die Quelle, oder markieren Sie sie als Behauptung. Im ersten Artikel ist „seized the symbolic Armenian stronghold of Shusha“ von einer Person als Fakt markiert, ohne Quelle.</translation>
        </message>
        <message>
            <source>A word, a number or a negation is another one in the source. Spacing, hyphens and quotation marks are not counted.</source>
            <translation>Ein Wort, eine Zahl oder eine Verneinung ist in der Quelle anders. Abstände, Trennstriche und Anführungszeichen zählen nicht.</translation>
        </message>
        <message>
            <source>All evidence comes from one origin. In the first article everything about the agreement rests on its published text alone: that may be enough, and it should be seen.</source>
            <translation>Alle Belege haben denselben Ursprung. Im ersten Artikel ruht alles über das Abkommen allein auf dessen veröffentlichtem Text: Das kann genügen, und man soll es sehen.</translation>
        </message>
        <message>
            <source>Cited sources without a grade</source>
            <translation>Zitierte Quellen ohne Bewertung</translation>
        </message>
        <message>
            <source>Claims without a holder</source>
            <translation>Behauptungen ohne Urheber</translation>
        </message>
        <message>
            <source>Claims without a verdict</source>
            <translation>Behauptungen ohne Urteil</translation>
        </message>
        <message>
            <source>Delete the second mark</source>
            <translation>Die zweite Markierung löschen</translation>
        </message>
        <message>
            <source>Delete this mark</source>
            <translation>Diese Markierung löschen</translation>
        </message>
        <message>
            <source>Evidence could settle a claim: say whether it does. “Unverified” is a verdict, too, as for “Azerbaijan achieved an important victory” in the first article.</source>
            <translation>Eine Behauptung ließe sich durch Belege klären: Sagen Sie, ob sie es tun. Auch „ungeprüft“ ist ein Urteil, wie für „Azerbaijan achieved an important victory“ im ersten Artikel.</translation>
        </message>
        <message>
            <source>Evidence was linked after the verdict was given. Look at it; if the verdict still stands, say so.</source>
            <translation>Nach dem Urteil wurden Belege verknüpft. Sehen Sie sie an; wenn das Urteil noch gilt, bestätigen Sie es.</translation>
        </message>
        <message>
            <source>Facts without a supporting source</source>
            <translation>Fakten ohne stützende Quelle</translation>
        </message>
        <message>
            <source>Grade the source…</source>
            <translation>Quelle bewerten …</translation>
        </message>
        <message>
            <source>How far can the source be relied on? Give it a reliability from A to F in its form.</source>
            <translation>Wie zuverlässig ist die Quelle? Geben Sie ihr im Formular eine Zuverlässigkeit von A bis F.</translation>
        </message>
        <message>
            <source>Link to a source…</source>
            <translation>Mit Quelle verknüpfen …</translation>
        </message>
        <message>
            <source>Only one independent source</source>
            <translation>Nur eine unabhängige Quelle</translation>
        </message>
        <message>
            <source>Passages in boilerplate</source>
            <translation>Stellen im Beiwerk</translation>
        </message>
        <message>
            <source>Passages marked twice</source>
            <translation>Doppelt markierte Stellen</translation>
        </message>
        <message>
            <source>Quotes that are not in their source</source>
            <translation>Zitate, die nicht in ihrer Quelle stehen</translation>
        </message>
        <message>
            <source>Quotes that their source has in other words</source>
            <translation>Zitate, die in ihrer Quelle anders lauten</translation>
        </message>
        <message>
            <source>The passage stands in what the outlet puts under every article, as the appeal for donations and the disclaimer of the first article do. It does not count in figures.</source>
            <translation>Die Stelle steht in dem, was das Medium unter jeden Artikel setzt, wie der Spendenaufruf und der Haftungsausschluss im ersten Artikel. In Zahlen zählt sie nicht.</translation>
        </message>
        <message>
            <source>The same person gave the same tag to the very same passage twice.</source>
            <translation>Dieselbe Person hat genau dieselbe Stelle zweimal gleich markiert.</translation>
        </message>
        <message>
            <source>The same person tagged the very same passage in two ways. It may be meant: a claim inside an opinion is better marked by its own words.</source>
            <translation>Dieselbe Person hat genau dieselbe Stelle auf zwei Arten markiert. Das kann gemeint sein: Eine Behauptung in einer Meinung wird besser an ihren eigenen Worten markiert.</translation>
        </message>
        <message>
            <source>The verdict says “supported” and a source refutes it, or the other way round, or there is no evidence at all. It may be right: say why in the justification.</source>
            <translation>Das Urteil sagt „gestützt“, und eine Quelle widerlegt es, oder umgekehrt, oder es gibt keinen Beleg. Es kann trotzdem stimmen: Sagen Sie in der Begründung, warum.</translation>
        </message>
        <message>
            <source>The verdict still stands</source>
            <translation>Das Urteil gilt noch</translation>
        </message>
        <message>
            <source>The words that were quoted do not stand in any snapshot of the source. They may be from another version of it: attach that one, or quote again from what is there.</source>
            <translation>Die zitierten Worte stehen in keiner Kopie der Quelle. Vielleicht sind sie aus einer anderen Fassung: Hängen Sie diese an, oder zitieren Sie neu aus dem, was da ist.</translation>
        </message>
        <message>
            <source>Two tags on one passage</source>
            <translation>Zwei Markierungen auf einer Stelle</translation>
        </message>
        <message>
            <source>Verdicts older than their newest evidence</source>
            <translation>Urteile, die älter sind als ihr neuester Beleg</translation>
        </message>
        <message>
            <source>Verdicts that their evidence does not carry</source>
            <translation>Urteile, die ihre Belege nicht tragen</translation>
        </message>
        <message>
            <source>Who says so? In the first article the losses are reported “according to the foreign minister”: he is the holder. If the article does not tell, choose “unattributed”.</source>
            <translation>Wer sagt das? Im ersten Artikel werden die Verluste „according to the foreign minister“ gemeldet: Er ist der Urheber. Wenn der Artikel es nicht sagt, wählen Sie „nicht zugeschrieben“.</translation>
        </message>
        <message>
            <source>a source refutes it</source>
            <translation>eine Quelle widerlegt es</translation>
        </message>
        <message>
            <source>another negation</source>
            <translation>eine andere Verneinung</translation>
        </message>
        <message>
            <source>another number</source>
            <translation>eine andere Zahl</translation>
        </message>
        <message>
            <source>no evidence is linked</source>
            <translation>kein Beleg ist verknüpft</translation>
        </message>
        <message>
            <source>other words</source>
            <translation>andere Worte</translation>
        </message>
        <message>
            <source>sources only support it</source>
            <translation>Quellen stützen es nur</translation>
        </message>
    </context>
    <context>
        <name>ChecksModel</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n weitere</numerusform>
                <numerusform>%n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
    </context>
    <context>
        <name>ChecksPage</name>
        <message numerus="yes">
            <source>%n to be looked at</source>
            <translation>
                <numerusform>%n zu prüfen</numerusform>
                <numerusform>%n zu prüfen</numerusform>
            </translation>
        </message>
        <message>
            <source>All articles</source>
            <translation>Alle Artikel</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Back to the article (Esc)</source>
            <translation>Zurück zum Artikel (Esc)</translation>
        </message>
        <message>
            <source>Looking through the project</source>
            <translation>Das Projekt wird durchgesehen</translation>
        </message>
        <message>
            <source>Nothing left to do</source>
            <translation>Nichts mehr zu tun</translation>
        </message>
        <message>
            <source>Only mine</source>
            <translation>Nur meine</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>This article</source>
            <translation>Dieser Artikel</translation>
        </message>
        <message>
            <source>This needs a look: it says something that would be lost.</source>
            <translation>Das muss jemand ansehen: Es sagt etwas, das verloren ginge.</translation>
        </message>
        <message>
            <source>To be looked at</source>
            <translation>Noch zu prüfen</translation>
        </message>
        <message>
            <source>Which articles</source>
            <translation>Welche Artikel</translation>
        </message>
    </context>
    <context>
        <name>ChipBar</name>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>No source</source>
            <translation>Ohne Quelle</translation>
        </message>
    </context>
    <context>
        <name>Choices</name>
        <message>
            <source>All articles</source>
            <translation>Alle Artikel</translation>
        </message>
        <message>
            <source>Any evidence</source>
            <translation>Alle Belege</translation>
        </message>
        <message>
            <source>Any tag</source>
            <translation>Alle Kennzeichen</translation>
        </message>
        <message>
            <source>Any verdict</source>
            <translation>Alle Urteile</translation>
        </message>
        <message>
            <source>As in the text</source>
            <translation>Wie im Text</translation>
        </message>
        <message>
            <source>By verdict</source>
            <translation>Nach Urteil</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Evidence missing</source>
            <translation>Beleg fehlt</translation>
        </message>
        <message>
            <source>For and against</source>
            <translation>Dafür und dagegen</translation>
        </message>
        <message>
            <source>In which order</source>
            <translation>In welcher Reihenfolge</translation>
        </message>
        <message>
            <source>Most disagreement</source>
            <translation>Am strittigsten</translation>
        </message>
        <message>
            <source>Most sources</source>
            <translation>Meiste Quellen</translation>
        </message>
        <message>
            <source>No verdict</source>
            <translation>Kein Urteil</translation>
        </message>
        <message>
            <source>This article</source>
            <translation>Dieser Artikel</translation>
        </message>
        <message>
            <source>What evidence there is</source>
            <translation>Welche Belege es gibt</translation>
        </message>
        <message>
            <source>Which articles</source>
            <translation>Welche Artikel</translation>
        </message>
        <message>
            <source>Which tag</source>
            <translation>Welches Kennzeichen</translation>
        </message>
        <message>
            <source>Which verdict</source>
            <translation>Welches Urteil</translation>
        </message>
        <message>
            <source>Whose annotations</source>
            <translation>Wessen Annotationen</translation>
        </message>
    </context>
    <context>
        <name>CitingErrand</name>
        <message numerus="yes">
            <source>%n reference(s) copied</source>
            <translation>
                <numerusform>%n Literaturangabe kopiert</numerusform>
                <numerusform>%n Literaturangaben kopiert</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy all references</source>
            <translation>Alle Literaturangaben kopieren</translation>
        </message>
        <message>
            <source>Copy reference</source>
            <translation>Literaturangabe kopieren</translation>
        </message>
        <message>
            <source>Formatting references</source>
            <translation>Literaturangaben werden gesetzt</translation>
        </message>
        <message>
            <source>Style of references</source>
            <translation>Stil der Literaturangaben</translation>
        </message>
    </context>
    <context>
        <name>ClusterTable</name>
        <message>
            <source>Passages that overlap</source>
            <translation>Stellen, die sich überlappen</translation>
        </message>
    </context>
    <context>
        <name>CollectionTree</name>
        <message>
            <source>All documents</source>
            <translation>Alle Dokumente</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>Sammlungen</translation>
        </message>
        <message>
            <source>F2 renames a collection, Insert makes one, Delete deletes it. The menu key has the rest.</source>
            <translation>F2 benennt eine Sammlung um, Einfg legt eine an, Entf löscht sie. Die Menütaste hat das Übrige.</translation>
        </message>
        <message>
            <source>My reading</source>
            <translation>Mein Stand</translation>
        </message>
        <message>
            <source>Not in a collection</source>
            <translation>In keiner Sammlung</translation>
        </message>
    </context>
    <context>
        <name>ColumnHeads</name>
        <message>
            <source>Independent sources</source>
            <translation>Unabhängige Quellen</translation>
        </message>
    </context>
    <context>
        <name>ComfortPanel</name>
        <message>
            <source>As designed</source>
            <translation>Wie vorgesehen</translation>
        </message>
        <message>
            <source>Column width</source>
            <translation>Spaltenbreite</translation>
        </message>
        <message>
            <source>Letter spacing</source>
            <translation>Buchstabenabstand</translation>
        </message>
        <message>
            <source>Line spacing</source>
            <translation>Zeilenabstand</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Schriftgröße</translation>
        </message>
        <message>
            <source>Typeface</source>
            <translation>Schrift</translation>
        </message>
    </context>
    <context>
        <name>CommentThread</name>
        <message>
            <source>Comments</source>
            <translation>Kommentare</translation>
        </message>
    </context>
    <context>
        <name>Comments</name>
        <message>
            <source>%1 answers</source>
            <translation>%1 antwortet</translation>
        </message>
        <message>
            <source>%1 says</source>
            <translation>%1 schreibt</translation>
        </message>
        <message>
            <source>About %1</source>
            <translation>Zu %1</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Answer…</source>
            <translation>Antworten…</translation>
        </message>
        <message>
            <source>Choose a passage to see what is said about it.</source>
            <translation>Eine Stelle wählen, um zu sehen, was dazu gesagt wurde.</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Text kopieren</translation>
        </message>
        <message>
            <source>Decision on “%1”</source>
            <translation>Entscheidung zu „%1“</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Entf</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Ändern…</translation>
        </message>
        <message>
            <source>Go there (G)</source>
            <translation>Dorthin gehen (G)</translation>
        </message>
        <message>
            <source>Link to %1</source>
            <translation>Verbindung mit %1</translation>
        </message>
        <message>
            <source>More actions</source>
            <translation>Weitere Aktionen</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>No thread passes this filter.</source>
            <translation>Kein Gespräch entspricht diesem Filter.</translation>
        </message>
        <message>
            <source>Nobody has said anything here yet.</source>
            <translation>Hier hat noch niemand etwas gesagt.</translation>
        </message>
        <message>
            <source>Nothing new, and nobody waits for an answer from you.</source>
            <translation>Nichts Neues, und niemand wartet auf eine Antwort von Ihnen.</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>Wieder öffnen</translation>
        </message>
        <message>
            <source>Reopen (X)</source>
            <translation>Wieder öffnen (X)</translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>Geklärt</translation>
        </message>
        <message>
            <source>Resolve (X)</source>
            <translation>Als geklärt vermerken (X)</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>Geklärt</translation>
        </message>
        <message>
            <source>Show what it is about</source>
            <translation>Zeigen, worum es geht</translation>
        </message>
        <message>
            <source>The comment that began this is not shown.</source>
            <translation>Der erste Kommentar dazu wird nicht gezeigt.</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Ohne Titel</translation>
        </message>
    </context>
    <context>
        <name>CommentsDialog</name>
        <message>
            <source>Comments</source>
            <translation>Kommentare</translation>
        </message>
    </context>
    <context>
        <name>CommentsDock</name>
        <message>
            <source>All threads</source>
            <translation>Alle Gespräche</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Close the comments</source>
            <translation>Kommentare schließen</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Kommentare</translation>
        </message>
        <message>
            <source>Comments in this article</source>
            <translation>Kommentare in diesem Artikel</translation>
        </message>
        <message>
            <source>Comments on this passage</source>
            <translation>Kommentare zu dieser Stelle</translation>
        </message>
        <message>
            <source>Next unread comment (U)</source>
            <translation>Nächster ungelesener Kommentar (U)</translation>
        </message>
        <message>
            <source>Open threads</source>
            <translation>Offene Gespräche</translation>
        </message>
        <message>
            <source>Passage</source>
            <translation>Stelle</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projekt</translation>
        </message>
        <message>
            <source>Those that mention me</source>
            <translation>Solche, die mich nennen</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>Ungelesen</translation>
        </message>
        <message>
            <source>What is new in the whole project, and what mentions me</source>
            <translation>Was im ganzen Projekt neu ist und was mich nennt</translation>
        </message>
        <message>
            <source>Which threads</source>
            <translation>Welche Gespräche</translation>
        </message>
        <message>
            <source>Which threads: %1</source>
            <translation>Welche Gespräche: %1</translation>
        </message>
    </context>
    <context>
        <name>Compare</name>
        <message>
            <source>95 %: {low} to {high}</source>
            <translation>95 %: {low} bis {high}</translation>
        </message>
        <message>
            <source>A fact has no source that supports it.</source>
            <translation>Eine Tatsache hat keine Quelle, die sie stützt.</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Einig</translation>
        </message>
        <message>
            <source>All tags</source>
            <translation>Alle Kennzeichen</translation>
        </message>
        <message>
            <source>Boundary</source>
            <translation>Grenze</translation>
        </message>
        <message>
            <source>Contested</source>
            <translation>Strittig</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Entschieden</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Entscheidung</translation>
        </message>
        <message>
            <source>Deferred</source>
            <translation>Zurückgestellt</translation>
        </message>
        <message>
            <source>Differ</source>
            <translation>Anders</translation>
        </message>
        <message>
            <source>Differs in</source>
            <translation>Verschieden in</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Ränder</translation>
        </message>
        <message>
            <source>Everybody who has read the article marked the same.</source>
            <translation>Alle, die den Artikel gelesen haben, haben dasselbe markiert.</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Urheber</translation>
        </message>
        <message>
            <source>Not by all</source>
            <translation>Nicht von allen</translation>
        </message>
        <message>
            <source>Not computable: {why}</source>
            <translation>Nicht berechenbar: {why}</translation>
        </message>
        <message>
            <source>Outdated</source>
            <translation>Veraltet</translation>
        </message>
        <message>
            <source>Passage</source>
            <translation>Stelle</translation>
        </message>
        <message>
            <source>Same</source>
            <translation>Gleich</translation>
        </message>
        <message>
            <source>Somebody who has read the article marked nothing here.</source>
            <translation>Jemand, der den Artikel gelesen hat, hat hier nichts markiert.</translation>
        </message>
        <message>
            <source>Stance</source>
            <translation>Bezug</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Kennzeichen</translation>
        </message>
        <message>
            <source>The passages begin or end elsewhere.</source>
            <translation>Die Stellen beginnen oder enden anderswo.</translation>
        </message>
        <message>
            <source>The passages have different tags.</source>
            <translation>Die Stellen haben verschiedene Kennzeichen.</translation>
        </message>
        <message>
            <source>The passages name different holders, or another way of saying it.</source>
            <translation>Die Stellen nennen verschiedene Urheber oder eine andere Redeweise.</translation>
        </message>
        <message>
            <source>The same but for spaces, punctuation, articles, or hardly any text at the ends.</source>
            <translation>Gleich bis auf Leerzeichen, Satzzeichen, Artikelwörter oder kaum Text an den Rändern.</translation>
        </message>
        <message>
            <source>The same source is said to do different things.</source>
            <translation>Dieselbe Quelle wird verschieden bezogen: stützt, widerlegt oder Kontext.</translation>
        </message>
        <message>
            <source>The verdicts differ.</source>
            <translation>Die Urteile sind verschieden.</translation>
        </message>
        <message>
            <source>Unsupported fact</source>
            <translation>Tatsache ohne Beleg</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Urteil</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <source>Wobble</source>
            <translation>Fast gleich</translation>
        </message>
        <message>
            <source>Wobble only</source>
            <translation>Nur Randabweichung</translation>
        </message>
        <message>
            <source>on {count} characters</source>
            <translation>auf {count} Zeichen</translation>
        </message>
        <message>
            <source>on {count} passages</source>
            <translation>auf {count} Stellen</translation>
        </message>
        <message>
            <source>on {count} sentences</source>
            <translation>auf {count} Sätzen</translation>
        </message>
        <message>
            <source>{name}: has not read this article</source>
            <translation>{name}: hat diesen Artikel nicht gelesen</translation>
        </message>
        <message>
            <source>{name}: nothing</source>
            <translation>{name}: nichts</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <source>Compare annotators</source>
            <translation>Annotationen vergleichen</translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>Wird verglichen</translation>
        </message>
        <message>
            <source>Comparing was stopped. Choose anything above to compare again.</source>
            <translation>Der Vergleich wurde abgebrochen. Oben etwas wählen, um neu zu vergleichen.</translation>
        </message>
        <message>
            <source>Looking for the passages</source>
            <translation>Stellen werden gesucht</translation>
        </message>
        <message>
            <source>Not compared, because others' work there is hidden until you are done with it: %1</source>
            <translation>Nicht verglichen, weil die Arbeit der anderen dort verdeckt ist, bis Sie damit fertig sind: %1</translation>
        </message>
        <message>
            <source>There is nothing to compare yet: it takes the work of two people.</source>
            <translation>Es gibt noch nichts zu vergleichen: Dazu braucht es die Arbeit von zwei Personen.</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Strg+Eingabe</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <source>Write a comment; @ names somebody</source>
            <translation>Kommentar schreiben; @ nennt jemanden</translation>
        </message>
    </context>
    <context>
        <name>Controls</name>
        <message>
            <source>Agreement</source>
            <translation>Übereinstimmung</translation>
        </message>
        <message numerus="yes">
            <source>All articles (%n)</source>
            <translation>
                <numerusform>Alle Artikel (%n)</numerusform>
                <numerusform>Alle Artikel (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At most %n people can be compared at once.</source>
            <translation>
                <numerusform>Höchstens %n Person kann zugleich verglichen werden.</numerusform>
                <numerusform>Höchstens %n Personen können zugleich verglichen werden.</numerusform>
            </translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Back to the article (Esc)</source>
            <translation>Zurück zum Artikel (Esc)</translation>
        </message>
        <message>
            <source>Compare annotators</source>
            <translation>Annotationen vergleichen</translation>
        </message>
        <message>
            <source>From how much in common other ends count as wobble, not as a difference</source>
            <translation>Ab wie viel Gemeinsamem andere Ränder als Randabweichung zählen, nicht als Unterschied</translation>
        </message>
        <message>
            <source>How much of the shorter passage two must share to be compared</source>
            <translation>Wie viel der kürzeren Stelle zwei teilen müssen, um verglichen zu werden</translation>
        </message>
        <message>
            <source>Not decided</source>
            <translation>Nicht entschieden</translation>
        </message>
        <message>
            <source>Only behind a number</source>
            <translation>Nur zu einer Zahl</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Reihenfolge</translation>
        </message>
        <message>
            <source>Overlap</source>
            <translation>Überlappung</translation>
        </message>
        <message>
            <source>Passages</source>
            <translation>Stellen</translation>
        </message>
        <message>
            <source>Show the other passages again</source>
            <translation>Die anderen Stellen wieder zeigen</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Nebeneinander</translation>
        </message>
        <message>
            <source>Somebody has to be compared.</source>
            <translation>Jemand muss verglichen werden.</translation>
        </message>
        <message>
            <source>Text order</source>
            <translation>Textfolge</translation>
        </message>
        <message>
            <source>Weightiest first</source>
            <translation>Gewichtigste zuerst</translation>
        </message>
        <message>
            <source>Which article is compared</source>
            <translation>Welcher Artikel verglichen wird</translation>
        </message>
        <message>
            <source>Which differences are shown</source>
            <translation>Welche Unterschiede gezeigt werden</translation>
        </message>
        <message>
            <source>Whose work is compared</source>
            <translation>Wessen Arbeit verglichen wird</translation>
        </message>
        <message>
            <source>Without title</source>
            <translation>Ohne Titel</translation>
        </message>
        <message>
            <source>Wobble</source>
            <translation>Randabweichung</translation>
        </message>
        <message>
            <source>Worth checking</source>
            <translation>Prüfenswert</translation>
        </message>
    </context>
    <context>
        <name>Counting</name>
        <message>
            <source>Computing agreement</source>
            <translation>Übereinstimmung wird berechnet</translation>
        </message>
        <message>
            <source>Looking for the passages</source>
            <translation>Stellen werden gesucht</translation>
        </message>
    </context>
    <context>
        <name>DatesDialog</name>
        <message>
            <source>A day, a month or a year, for example 2020-11-17, Nov 2020 or 2020.</source>
            <translation>Ein Tag, ein Monat oder ein Jahr, zum Beispiel 2020-11-17, 2020-11 oder 2020.</translation>
        </message>
        <message>
            <source>Between two days</source>
            <translation>Zwischen zwei Tagen</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>The first day is later than the last.</source>
            <translation>Der erste Tag liegt nach dem letzten.</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Bis</translation>
        </message>
    </context>
    <context>
        <name>Deciding</name>
        <message>
            <source>Everything on the agenda is settled.</source>
            <translation>Alles auf der Tagesordnung ist erledigt.</translation>
        </message>
        <message>
            <source>Please choose first what is decided.</source>
            <translation>Bitte erst wählen, was entschieden wird.</translation>
        </message>
        <message>
            <source>This session is closed. Open it again to decide.</source>
            <translation>Diese Besprechung ist abgeschlossen. Zum Entscheiden wieder öffnen.</translation>
        </message>
    </context>
    <context>
        <name>DecisionBar</name>
        <message>
            <source>Confirm</source>
            <translation>Bestätigen</translation>
        </message>
        <message>
            <source>Confirm (Enter)</source>
            <translation>Bestätigen (Eingabe)</translation>
        </message>
        <message>
            <source>Defer</source>
            <translation>Zurückstellen</translation>
        </message>
        <message>
            <source>Dissent</source>
            <translation>Abweichung</translation>
        </message>
        <message>
            <source>Keep as decided</source>
            <translation>Dabei bleiben</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Vereinen</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>Nichts hier</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Begründung</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Take %1’s reading (%2)</source>
            <translation>Lesart von %1 übernehmen (%2)</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Stimmen</translation>
        </message>
        <message>
            <source>Why? One line for the minutes</source>
            <translation>Warum? Eine Zeile für das Protokoll</translation>
        </message>
    </context>
    <context>
        <name>DecisionDetails</name>
        <message>
            <source> (followed)</source>
            <translation> (übernommen)</translation>
        </message>
        <message>
            <source>%1 changed a passage since the decision.</source>
            <translation>%1 hat seit der Entscheidung eine Stelle geändert.</translation>
        </message>
        <message>
            <source>%1 deleted a passage since the decision.</source>
            <translation>%1 hat seit der Entscheidung eine Stelle gelöscht.</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Entscheidung</translation>
        </message>
        <message>
            <source>Dissent</source>
            <translation>Abweichende Meinung</translation>
        </message>
        <message>
            <source>Readings</source>
            <translation>Lesarten</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Stimmen</translation>
        </message>
        <message>
            <source>Written down by %1, %2</source>
            <translation>Festgehalten von %1, %2</translation>
        </message>
    </context>
    <context>
        <name>DetailForm</name>
        <message>
            <source>Annotation</source>
            <translation>Annotation</translation>
        </message>
        <message>
            <source>Another passage…</source>
            <translation>Andere Stelle …</translation>
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
            <source>Confidence</source>
            <translation>Sicherheit</translation>
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
            <source>Edit mode</source>
            <translation>Redeweise ändern</translation>
        </message>
        <message>
            <source>Edit note</source>
            <translation>Notiz ändern</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Urheber</translation>
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
            <source>Link to a source…</source>
            <translation>Mit Quelle verbinden…</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Redeweise</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Passage</source>
            <translation>Stelle</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Quellen</translation>
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
            <source>not given</source>
            <translation>ohne Angabe</translation>
        </message>
    </context>
    <context>
        <name>Details</name>
        <message>
            <source>Abstract</source>
            <translation>Zusammenfassung</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archiv</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>Auflage</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Anlass</translation>
        </message>
        <message>
            <source>Fewer fields</source>
            <translation>Weniger Felder</translation>
        </message>
        <message>
            <source>Further names</source>
            <translation>Weitere Namen</translation>
        </message>
        <message>
            <source>Genre</source>
            <translation>Gattung</translation>
        </message>
        <message>
            <source>ISBN</source>
            <translation>ISBN</translation>
        </message>
        <message>
            <source>ISSN</source>
            <translation>ISSN</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>Heft</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>More fields</source>
            <translation>Weitere Felder</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Reihe</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Band</translation>
        </message>
        <message>
            <source>for example 140-155</source>
            <translation>zum Beispiel 140-155</translation>
        </message>
        <message>
            <source>for example en or de</source>
            <translation>zum Beispiel en oder de</translation>
        </message>
        <message>
            <source>parted by semicolons</source>
            <translation>durch Semikolons getrennt</translation>
        </message>
    </context>
    <context>
        <name>Differences</name>
        <message>
            <source>Only the beginning is shown.</source>
            <translation>Nur der Anfang wird gezeigt.</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>Was sich unterscheidet</translation>
        </message>
        <message numerus="yes">
            <source>… %n paragraph(s) are the same …</source>
            <translation>
                <numerusform>… %n Absatz ist gleich …</numerusform>
                <numerusform>… %n Absätze sind gleich …</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DissentDialog</name>
        <message>
            <source>Dissent</source>
            <translation>Abweichende Meinung</translation>
        </message>
        <message>
            <source>Dissent of %1</source>
            <translation>Abweichende Meinung von %1</translation>
        </message>
        <message>
            <source>What is said here stands in the minutes beside the decision.</source>
            <translation>Was hier steht, kommt neben der Entscheidung ins Protokoll.</translation>
        </message>
    </context>
    <context>
        <name>DocumentForm</name>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Alt+Up and Alt+Down change the order</source>
            <translation>Alt+Auf und Alt+Ab ändern die Reihenfolge</translation>
        </message>
        <message>
            <source>Appeared before</source>
            <translation>Zuvor erschienen</translation>
        </message>
        <message>
            <source>Authors</source>
            <translation>Autoren</translation>
        </message>
        <message>
            <source>Byline</source>
            <translation>Verfasserzeile</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>Document details</source>
            <translation>Angaben zum Dokument</translation>
        </message>
        <message>
            <source>From %1.</source>
            <translation>Aus: %1.</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>More…</source>
            <translation>Mehr …</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
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
            <source>Original source</source>
            <translation>Ursprüngliche Quelle</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Erschienen</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Herausgeber</translation>
        </message>
        <message>
            <source>Regions</source>
            <translation>Regionen</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>Rechte</translation>
        </message>
        <message>
            <source>Saved on</source>
            <translation>Gespeichert am</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Ressort</translation>
        </message>
        <message>
            <source>Show the details that are empty, too</source>
            <translation>Auch die leeren Angaben zeigen</translation>
        </message>
        <message>
            <source>Subtitle</source>
            <translation>Untertitel</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Themen</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Updated</source>
            <translation>Aktualisiert</translation>
        </message>
        <message>
            <source>Written by hand.</source>
            <translation>Von Hand eingetragen.</translation>
        </message>
        <message>
            <source>as the article has it</source>
            <translation>wie im Artikel</translation>
        </message>
        <message>
            <source>for example 2020-11-17, 17.11.2020 or 2020</source>
            <translation>zum Beispiel 2020-11-17, 17.11.2020 oder 2020</translation>
        </message>
        <message>
            <source>for example en</source>
            <translation>zum Beispiel de</translation>
        </message>
        <message>
            <source>separated by ;</source>
            <translation>durch ; getrennt</translation>
        </message>
        <message>
            <source>the first one first; Alt+Up and Alt+Down change the order</source>
            <translation>das erste zuerst; Alt+Auf und Alt+Ab ändern die Reihenfolge</translation>
        </message>
    </context>
    <context>
        <name>DocumentModel</name>
        <message>
            <source>Deleted by %1; kept because others have work on it.</source>
            <translation>Von %1 gelöscht; bleibt, weil andere daran arbeiten.</translation>
        </message>
        <message>
            <source>Due %1</source>
            <translation>Bis %1</translation>
        </message>
        <message>
            <source>New comments: %1</source>
            <translation>Neue Kommentare: %1</translation>
        </message>
        <message>
            <source>To read</source>
            <translation>Zu lesen</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Ohne Titel</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPanel</name>
        <message>
            <source>As imported</source>
            <translation>Wie importiert</translation>
        </message>
        <message>
            <source>By date</source>
            <translation>Nach Datum</translation>
        </message>
        <message>
            <source>By title</source>
            <translation>Nach Titel</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Details…</source>
            <translation>Angaben…</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <source>Import articles</source>
            <translation>Artikel importieren</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Show the original file</source>
            <translation>Originaldatei zeigen</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Use as a source</source>
            <translation>Als Quelle verwenden</translation>
        </message>
        <message>
            <source>Which documents, in which order</source>
            <translation>Welche Dokumente, in welcher Reihenfolge</translation>
        </message>
    </context>
    <context>
        <name>DuplicatesDialog</name>
        <message>
            <source>&amp;Merge</source>
            <translation>&amp;Zusammenführen</translation>
        </message>
        <message>
            <source>&amp;Previous</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <source>Both have the same DOI.</source>
            <translation>Beide haben denselben DOI.</translation>
        </message>
        <message>
            <source>Both have the same address.</source>
            <translation>Beide haben dieselbe Adresse.</translation>
        </message>
        <message>
            <source>Keep this one</source>
            <translation>Diese behalten</translation>
        </message>
        <message>
            <source>N&amp;ext</source>
            <translation>&amp;Weiter</translation>
        </message>
        <message>
            <source>The one you keep is given what it lacks. Links to the other one count for it, too.</source>
            <translation>Die behaltene bekommt, was ihr fehlt. Verweise auf die andere zählen auch für sie.</translation>
        </message>
        <message>
            <source>The same source?</source>
            <translation>Dieselbe Quelle?</translation>
        </message>
        <message>
            <source>They are &amp;two</source>
            <translation>Es sind z&amp;wei</translation>
        </message>
        <message>
            <source>Title and date are alike.</source>
            <translation>Titel und Datum gleichen sich.</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} von {count}</translation>
        </message>
    </context>
    <context>
        <name>Elsewhere</name>
        <message>
            <source>Go there</source>
            <translation>Dorthin</translation>
        </message>
        <message numerus="yes">
            <source>In %n other article(s); what differs is marked</source>
            <translation>
                <numerusform>In %n anderen Artikel; was abweicht, ist markiert</numerusform>
                <numerusform>In %n anderen Artikeln; was abweicht, ist markiert</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking for the passage</source>
            <translation>Die Stelle wird gesucht</translation>
        </message>
        <message>
            <source>Mark all (Shift+M)</source>
            <translation>Alle markieren (Umschalt+M)</translation>
        </message>
        <message>
            <source>Mark there too (M)</source>
            <translation>Dort auch markieren (M)</translation>
        </message>
        <message>
            <source>Marked: %1</source>
            <translation>Markiert: %1</translation>
        </message>
        <message>
            <source>Select a passage first, or go to an annotation.</source>
            <translation>Wählen Sie zuerst eine Stelle aus, oder gehen Sie zu einer Annotation.</translation>
        </message>
        <message>
            <source>The same passage elsewhere</source>
            <translation>Dieselbe Stelle anderswo</translation>
        </message>
        <message>
            <source>This passage stands in no other article of this project.</source>
            <translation>Diese Stelle steht in keinem anderen Artikel dieses Projekts.</translation>
        </message>
    </context>
    <context>
        <name>ElsewhereHint</name>
        <message numerus="yes">
            <source>Stands in %n other article(s), too</source>
            <translation>
                <numerusform>Steht auch in %n anderen Artikel</numerusform>
                <numerusform>Steht auch in %n anderen Artikeln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>marked in %n</source>
            <translation>
                <numerusform>markiert in %n</numerusform>
                <numerusform>markiert in %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EncodingQuestion</name>
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
        <message>
            <source>It is not clear how %1 is to be read. Choose the reading whose words are right.</source>
            <translation>Es ist nicht klar, wie %1 zu lesen ist. Die Lesart wählen, deren Wörter stimmen.</translation>
        </message>
        <message numerus="yes">
            <source>Read the %n other unclear file(s) like this, too</source>
            <translation>
                <numerusform>Auch die %n andere unklare Datei so lesen</numerusform>
                <numerusform>Auch die %n anderen unklaren Dateien so lesen</numerusform>
            </translation>
        </message>
        <message>
            <source>Which encoding?</source>
            <translation>Welche Kodierung?</translation>
        </message>
    </context>
    <context>
        <name>Errands</name>
        <message numerus="yes">
            <source>%n problem(s) found.</source>
            <translation>
                <numerusform>%n Problem gefunden.</numerusform>
                <numerusform>%n Probleme gefunden.</numerusform>
            </translation>
        </message>
        <message>
            <source>Annotator projects (*.annodb)</source>
            <translation>Annotator-Projekte (*.annodb)</translation>
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
            <source>Copy written: %1</source>
            <translation>Kopie geschrieben: %1</translation>
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
            <source>Edit document details</source>
            <translation>Angaben zum Dokument ändern</translation>
        </message>
        <message>
            <source>Leave without them</source>
            <translation>Ohne sie schließen</translation>
        </message>
        <message>
            <source>No problems found.</source>
            <translation>Keine Probleme gefunden.</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Nicht gesichert</translation>
        </message>
        <message>
            <source>Open a project first, then drop articles on it.</source>
            <translation>Erst ein Projekt öffnen, dann Artikel darauf ziehen.</translation>
        </message>
        <message>
            <source>Save a copy as</source>
            <translation>Kopie sichern als</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Bleiben</translation>
        </message>
        <message>
            <source>The last changes could not be written. Leave without them?</source>
            <translation>Die letzten Änderungen konnten nicht geschrieben werden. Ohne sie schließen?</translation>
        </message>
        <message>
            <source>Writing %1</source>
            <translation>%1 wird geschrieben</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Geschrieben: %1</translation>
        </message>
    </context>
    <context>
        <name>EvidenceBoardPage</name>
        <message numerus="yes">
            <source>%n annotation(s)</source>
            <translation>
                <numerusform>%n Annotation</numerusform>
                <numerusform>%n Annotationen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n source(s)</source>
            <translation>
                <numerusform>%n Quelle</numerusform>
                <numerusform>%n Quellen</numerusform>
            </translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Back to the article (Esc)</source>
            <translation>Zurück zum Artikel (Esc)</translation>
        </message>
        <message>
            <source>Evidence board</source>
            <translation>Belegtafel</translation>
        </message>
        <message>
            <source>No annotation fits this choice.</source>
            <translation>Keine Annotation passt zu dieser Auswahl.</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Zeigen</translation>
        </message>
    </context>
    <context>
        <name>EvidenceDialog</name>
        <message numerus="yes">
            <source>%n passage(s), the best first; words of the claim are marked</source>
            <translation>
                <numerusform>%n Stelle; Worte der Behauptung sind markiert</numerusform>
                <numerusform>%n Stellen, die besten zuerst; Worte der Behauptung sind markiert</numerusform>
            </translation>
        </message>
        <message>
            <source>All sources</source>
            <translation>Alle Quellen</translation>
        </message>
        <message>
            <source>All sources and other articles</source>
            <translation>Alle Quellen und andere Artikel</translation>
        </message>
        <message>
            <source>Find evidence</source>
            <translation>Belege suchen</translation>
        </message>
        <message>
            <source>Looking for evidence</source>
            <translation>Belege werden gesucht</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Es wird gesucht …</translation>
        </message>
        <message>
            <source>No source has a text yet: attach a snapshot to a source first.</source>
            <translation>Noch hat keine Quelle einen Text: Hängen Sie zuerst eine Kopie an eine Quelle an.</translation>
        </message>
        <message>
            <source>Nothing found.</source>
            <translation>Nichts gefunden.</translation>
        </message>
        <message>
            <source>Passages that may be evidence</source>
            <translation>Stellen, die Belege sein können</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Where to look</source>
            <translation>Wo gesucht wird</translation>
        </message>
        <message>
            <source>p. %1</source>
            <translation>S. %1</translation>
        </message>
    </context>
    <context>
        <name>EvidenceErrands</name>
        <message numerus="yes">
            <source>%n source(s) added. Undo takes them back.</source>
            <translation>
                <numerusform>%n Quelle hinzugefügt. Rückgängig nimmt sie zurück.</numerusform>
                <numerusform>%n Quellen hinzugefügt. Rückgängig nimmt sie zurück.</numerusform>
            </translation>
        </message>
        <message>
            <source>Merged into one source. Undo takes it apart.</source>
            <translation>Zu einer Quelle zusammengeführt. Rückgängig trennt sie.</translation>
        </message>
        <message>
            <source>Select a passage first, or go to an annotation.</source>
            <translation>Wählen Sie zuerst eine Stelle aus, oder gehen Sie zu einer Markierung.</translation>
        </message>
        <message>
            <source>Source deleted. Undo brings it back.</source>
            <translation>Quelle gelöscht. Rückgängig holt sie zurück.</translation>
        </message>
        <message>
            <source>What was pasted is no web address, no DOI and no reference.</source>
            <translation>Das Eingefügte ist weder Webadresse noch DOI noch Literaturangabe.</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>%1 is there already. Replace it?</source>
            <translation>%1 ist schon da. Ersetzen?</translation>
        </message>
        <message>
            <source>All documents</source>
            <translation>Alle Dokumente</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Choose at least one document.</source>
            <translation>Mindestens ein Dokument wählen.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <source>Everything is in it.</source>
            <translation>Alles ist enthalten.</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Export to</source>
            <translation>Exportieren nach</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Making the preview…</source>
            <translation>Vorschau wird erstellt…</translation>
        </message>
        <message>
            <source>Not in it: %1</source>
            <translation>Nicht enthalten: %1</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <source>Replace?</source>
            <translation>Ersetzen?</translation>
        </message>
        <message>
            <source>The beginning is shown.</source>
            <translation>Der Anfang wird gezeigt.</translation>
        </message>
        <message>
            <source>This format is packed: there is nothing to read in it. A colleague can merge it.</source>
            <translation>Dieses Format ist gepackt: Darin ist nichts zu lesen. Andere können es zusammenführen.</translation>
        </message>
        <message>
            <source>This is a folder; give a file name.</source>
            <translation>Dies ist ein Ordner; bitte einen Dateinamen angeben.</translation>
        </message>
        <message>
            <source>This is all of it.</source>
            <translation>Dies ist alles.</translation>
        </message>
        <message numerus="yes">
            <source>What others marked in %n article(s) is hidden from you and left out.</source>
            <translation>
                <numerusform>Was andere in %n Artikel markiert haben, ist für Sie verdeckt und wird ausgelassen.</numerusform>
                <numerusform>Was andere in %n Artikeln markiert haben, ist für Sie verdeckt und wird ausgelassen.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was decided in reviews, as one more annotator</source>
            <translation>Was in Besprechungen entschieden wurde, wie eine weitere Person</translation>
        </message>
        <message>
            <source>What will be written</source>
            <translation>Was geschrieben wird</translation>
        </message>
        <message>
            <source>With the gold layer</source>
            <translation>Mit der Goldfassung</translation>
        </message>
        <message>
            <source>Writing %1</source>
            <translation>%1 wird geschrieben</translation>
        </message>
    </context>
    <context>
        <name>FaultDialog</name>
        <message>
            <source>All your work is saved.</source>
            <translation>Die ganze Arbeit ist gesichert.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Details for a report</source>
            <translation>Einzelheiten für eine Meldung</translation>
        </message>
        <message>
            <source>Something in the program went wrong.</source>
            <translation>Im Programm ist etwas schiefgegangen.</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>Etwas ist schiefgegangen</translation>
        </message>
        <message>
            <source>What happened is written in %1. You can go on working.</source>
            <translation>Was geschah, steht in %1. Die Arbeit kann weitergehen.</translation>
        </message>
        <message>
            <source>Your work is saved up to the last change.</source>
            <translation>Die Arbeit ist bis zur letzten Änderung gesichert.</translation>
        </message>
    </context>
    <context>
        <name>FeedbackDialog</name>
        <message>
            <source>Folder for the feedback pages</source>
            <translation>Ordner für die Rückmeldungen</translation>
        </message>
        <message>
            <source>There is no such folder; choose another one.</source>
            <translation>Diesen Ordner gibt es nicht; bitte einen anderen wählen.</translation>
        </message>
    </context>
    <context>
        <name>FigureList</name>
        <message>
            <source>Figures of agreement</source>
            <translation>Zahlen zur Übereinstimmung</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message numerus="yes">
            <source>%n more: type a word of it in the field</source>
            <translation>
                <numerusform>%n weiterer: ein Wort davon ins Feld tippen</numerusform>
                <numerusform>%n weitere: ein Wort davon ins Feld tippen</numerusform>
            </translation>
        </message>
        <message>
            <source>Any</source>
            <translation>Beliebig</translation>
        </message>
        <message>
            <source>Between two days…</source>
            <translation>Zwischen zwei Tagen …</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Aufheben</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Filter by title, author, outlet, theme</source>
            <translation>Nach Titel, Autor, Medium, Thema filtern</translation>
        </message>
        <message>
            <source>Nothing to choose from</source>
            <translation>Nichts auszuwählen</translation>
        </message>
    </context>
    <context>
        <name>FilterField</name>
        <message>
            <source>Filter the sources</source>
            <translation>Quellen filtern</translation>
        </message>
        <message>
            <source>Filter the sources by title, author, publisher, date or address</source>
            <translation>Quellen nach Titel, Autor, Herausgeber, Datum oder Adresse filtern</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Close (Escape)</source>
            <translation>Schließen (Esc)</translation>
        </message>
        <message>
            <source>Find in the article</source>
            <translation>Im Artikel suchen</translation>
        </message>
        <message>
            <source>Next match (F3)</source>
            <translation>Nächster Treffer (F3)</translation>
        </message>
        <message>
            <source>No match</source>
            <translation>Kein Treffer</translation>
        </message>
        <message>
            <source>Previous match (Shift+F3)</source>
            <translation>Voriger Treffer (Umschalt+F3)</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>Suche läuft</translation>
        </message>
    </context>
    <context>
        <name>Finder</name>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Gefundenes</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <source>Save this search…</source>
            <translation>Diese Suche merken…</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>Gemerkte Suchen</translation>
        </message>
        <message numerus="yes">
            <source>Show all results (%n)</source>
            <translation>
                <numerusform>Alle Ergebnisse zeigen (%n)</numerusform>
                <numerusform>Alle Ergebnisse zeigen (%n)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FurtherNames</name>
        <message>
            <source>Family name, given name</source>
            <translation>Nachname, Vorname</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
    </context>
    <context>
        <name>Grades</name>
        <message>
            <source>1: confirmed by other sources</source>
            <translation>1: von anderen Quellen bestätigt</translation>
        </message>
        <message>
            <source>2: probably true</source>
            <translation>2: wahrscheinlich wahr</translation>
        </message>
        <message>
            <source>3: possibly true</source>
            <translation>3: möglicherweise wahr</translation>
        </message>
        <message>
            <source>4: doubtful</source>
            <translation>4: zweifelhaft</translation>
        </message>
        <message>
            <source>5: improbable</source>
            <translation>5: unwahrscheinlich</translation>
        </message>
        <message>
            <source>6: truth cannot be judged</source>
            <translation>6: Wahrheit nicht zu beurteilen</translation>
        </message>
        <message>
            <source>A: completely reliable</source>
            <translation>A: völlig zuverlässig</translation>
        </message>
        <message>
            <source>B: usually reliable</source>
            <translation>B: meist zuverlässig</translation>
        </message>
        <message>
            <source>C: fairly reliable</source>
            <translation>C: ziemlich zuverlässig</translation>
        </message>
        <message>
            <source>Credibility</source>
            <translation>Glaubwürdigkeit</translation>
        </message>
        <message>
            <source>D: not usually reliable</source>
            <translation>D: meist nicht zuverlässig</translation>
        </message>
        <message>
            <source>E: unreliable</source>
            <translation>E: unzuverlässig</translation>
        </message>
        <message>
            <source>F: reliability cannot be judged</source>
            <translation>F: Zuverlässigkeit nicht zu beurteilen</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Nähe</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Herkunft</translation>
        </message>
        <message>
            <source>Reliability</source>
            <translation>Zuverlässigkeit</translation>
        </message>
        <message>
            <source>Sources that have it from the same place count as one independent source.</source>
            <translation>Quellen, die es von derselben Stelle haben, zählen als eine unabhängige Quelle.</translation>
        </message>
        <message>
            <source>for example the ministry's statement of 9 November</source>
            <translation>zum Beispiel die Erklärung des Ministeriums vom 9. November</translation>
        </message>
        <message>
            <source>not graded</source>
            <translation>nicht bewertet</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <source>primary: was there, or is the thing itself</source>
            <translation>primär: war dabei oder ist die Sache selbst</translation>
        </message>
        <message>
            <source>secondary: reports what others saw</source>
            <translation>sekundär: berichtet, was andere sahen</translation>
        </message>
        <message>
            <source>tertiary: sums up what others wrote</source>
            <translation>tertiär: fasst zusammen, was andere schrieben</translation>
        </message>
    </context>
    <context>
        <name>GroupChips</name>
        <message numerus="yes">
            <source>%n result(s)</source>
            <translation>
                <numerusform>%n Ergebnis</numerusform>
                <numerusform>%n Ergebnisse</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GuidelinesForm</name>
        <message>
            <source>The team's guidelines</source>
            <translation>Der Leitfaden des Teams</translation>
        </message>
        <message>
            <source>What everybody should keep to. It goes into starter bundles and minutes.</source>
            <translation>Woran sich alle halten sollen. Es kommt in Startpakete und Protokolle.</translation>
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
        <name>Intake</name>
        <message>
            <source>%1 broke off before all of the page had come.</source>
            <translation>%1 brach ab, bevor die ganze Seite da war.</translation>
        </message>
        <message>
            <source>%1 imported.</source>
            <translation>%1 importiert.</translation>
        </message>
        <message>
            <source>%1 is a folder, not a file.</source>
            <translation>%1 ist ein Ordner, keine Datei.</translation>
        </message>
        <message>
            <source>%1 is larger than 200 MB; that is too large for an article.</source>
            <translation>%1 ist größer als 200 MB; das ist zu groß für einen Artikel.</translation>
        </message>
        <message>
            <source>%1 is not a file with a text in it.</source>
            <translation>%1 ist keine Datei mit einem Text darin.</translation>
        </message>
        <message>
            <source>%1 was not found. Check the address and the connection to the internet.</source>
            <translation>%1 wurde nicht gefunden. Prüfen Sie die Adresse und die Verbindung zum Internet.</translation>
        </message>
        <message numerus="yes">
            <source>%n already there</source>
            <translation>
                <numerusform>%n schon da</numerusform>
                <numerusform>%n schon da</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n imported</source>
            <translation>
                <numerusform>%n importiert</numerusform>
                <numerusform>%n importiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out</source>
            <translation>
                <numerusform>%n ausgelassen</numerusform>
                <numerusform>%n ausgelassen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n abgewiesen</numerusform>
                <numerusform>%n abgewiesen</numerusform>
            </translation>
        </message>
        <message>
            <source>Addresses with a name or password in them are not fetched.</source>
            <translation>Adressen mit einem Namen oder Passwort darin werden nicht geholt.</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <source>All that is in this file is in the project already.</source>
            <translation>Alles in dieser Datei ist schon im Projekt.</translation>
        </message>
        <message>
            <source>Already there</source>
            <translation>Schon da</translation>
        </message>
        <message>
            <source>An article with the same text is in the project already: “%1”.</source>
            <translation>Ein Artikel mit demselben Text ist schon im Projekt: „%1“.</translation>
        </message>
        <message>
            <source>Fetching this page took longer than %1 s, so it was given up.</source>
            <translation>Das Holen dieser Seite dauerte länger als %1 s und wurde aufgegeben.</translation>
        </message>
        <message>
            <source>Files of this kind (%1) cannot be imported.</source>
            <translation>Dateien dieser Art (%1) können nicht importiert werden.</translation>
        </message>
        <message>
            <source>Files of this kind cannot be imported.</source>
            <translation>Dateien dieser Art können nicht importiert werden.</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Importiert</translation>
        </message>
        <message>
            <source>It is in the project already.</source>
            <translation>Das ist schon im Projekt.</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Ausgelassen</translation>
        </message>
        <message>
            <source>More comes out of this file than an article can hold (100 MB).</source>
            <translation>Aus dieser Datei kommt mehr, als ein Artikel fassen kann (100 MB).</translation>
        </message>
        <message>
            <source>Only addresses of the web (http and https) can be fetched.</source>
            <translation>Nur Adressen des Webs (http und https) lassen sich holen.</translation>
        </message>
        <message>
            <source>Reading this file takes more memory than it may have (2 GB).</source>
            <translation>Diese Datei zu lesen braucht mehr Speicher, als sie haben darf (2 GB).</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Abgewiesen</translation>
        </message>
        <message>
            <source>Some pages of this PDF are damaged and could not be read: %1.</source>
            <translation>Einige Seiten dieses PDF sind beschädigt und konnten nicht gelesen werden: %1.</translation>
        </message>
        <message>
            <source>Some pages of this PDF have no text, only pictures: %1.</source>
            <translation>Einige Seiten dieses PDF haben keinen Text, nur Bilder: %1.</translation>
        </message>
        <message>
            <source>The encoding of this text is not clear; it may be %1.</source>
            <translation>Die Kodierung dieses Textes ist nicht klar; sie könnte %1 sein.</translation>
        </message>
        <message>
            <source>The letters of this page cannot be read: it is damaged, or made to do harm.</source>
            <translation>Die Buchstaben dieser Seite lassen sich nicht lesen: Sie ist beschädigt oder soll Schaden anrichten.</translation>
        </message>
        <message>
            <source>The same as %1, which was imported with it.</source>
            <translation>Dasselbe wie %1, das mit importiert wurde.</translation>
        </message>
        <message>
            <source>There is no article in this file.</source>
            <translation>In dieser Datei ist kein Artikel.</translation>
        </message>
        <message>
            <source>There is no file %1.</source>
            <translation>Es gibt keine Datei %1.</translation>
        </message>
        <message>
            <source>There is no page at this address (%1).</source>
            <translation>Unter dieser Adresse ist keine Seite (%1).</translation>
        </message>
        <message>
            <source>There is no page in this file.</source>
            <translation>In dieser Datei ist keine Seite.</translation>
        </message>
        <message>
            <source>There is no page with text in this archive.</source>
            <translation>In diesem Archiv ist keine Seite mit Text.</translation>
        </message>
        <message>
            <source>There is no text in this PDF.</source>
            <translation>In diesem PDF ist kein Text.</translation>
        </message>
        <message>
            <source>There is no text in this file.</source>
            <translation>In dieser Datei ist kein Text.</translation>
        </message>
        <message>
            <source>There is nothing at this address.</source>
            <translation>Unter dieser Adresse ist nichts.</translation>
        </message>
        <message>
            <source>This Office file is protected by a password or of an old kind; save it without one, as DOCX or ODT.</source>
            <translation>Diese Office-Datei ist durch ein Kennwort geschützt oder von einer alten Art; speichern Sie sie ohne Kennwort als DOCX oder ODT.</translation>
        </message>
        <message>
            <source>This PDF has a page with more text than can be read.</source>
            <translation>Eine Seite dieses PDF hat mehr Text, als gelesen werden kann.</translation>
        </message>
        <message>
            <source>This PDF has more than 5,000 pages; so many cannot be read at once.</source>
            <translation>Dieses PDF hat mehr als 5.000 Seiten; so viele können nicht auf einmal gelesen werden.</translation>
        </message>
        <message>
            <source>This PDF has no pages.</source>
            <translation>Dieses PDF hat keine Seiten.</translation>
        </message>
        <message>
            <source>This PDF has no text, only pictures: it was scanned. Have its text recognised (OCR), then import it.</source>
            <translation>Dieses PDF hat keinen Text, nur Bilder: Es wurde gescannt. Lassen Sie seinen Text erkennen (OCR), dann importieren Sie es.</translation>
        </message>
        <message>
            <source>This PDF holds more text than can be read at once.</source>
            <translation>Dieses PDF enthält mehr Text, als auf einmal gelesen werden kann.</translation>
        </message>
        <message>
            <source>This PDF is damaged: it cannot be opened.</source>
            <translation>Dieses PDF ist beschädigt und lässt sich nicht öffnen.</translation>
        </message>
        <message>
            <source>This PDF is locked with a password. Save it without one, then import it.</source>
            <translation>Dieses PDF ist mit einem Passwort gesperrt. Speichern Sie es ohne Passwort, dann importieren Sie es.</translation>
        </message>
        <message>
            <source>This file could not be read within %1 s.</source>
            <translation>Diese Datei konnte nicht in %1 s gelesen werden.</translation>
        </message>
        <message>
            <source>This file could not be read: reading it broke off, as it does when a file is damaged or made to do harm.</source>
            <translation>Diese Datei konnte nicht gelesen werden: Das Lesen brach ab, wie es bei Dateien geschieht, die beschädigt sind oder schaden sollen.</translation>
        </message>
        <message>
            <source>This file could not be read: something in it is not as it should be in a file of its kind (%1).</source>
            <translation>Diese Datei konnte nicht gelesen werden: Etwas in ihr ist nicht, wie es in einer Datei ihrer Art sein soll (%1).</translation>
        </message>
        <message>
            <source>This file has the same text as the article; nothing has changed.</source>
            <translation>Diese Datei hat denselben Text wie der Artikel; nichts hat sich geändert.</translation>
        </message>
        <message>
            <source>This file holds annotations or a project, not the text of an article.</source>
            <translation>Diese Datei enthält Annotationen oder ein Projekt, nicht den Text eines Artikels.</translation>
        </message>
        <message>
            <source>This file is damaged, or not what its name says.</source>
            <translation>Diese Datei ist beschädigt oder nicht das, was ihr Name sagt.</translation>
        </message>
        <message>
            <source>This file is empty.</source>
            <translation>Diese Datei ist leer.</translation>
        </message>
        <message>
            <source>This file is nested too deeply to be read.</source>
            <translation>Diese Datei ist zu tief verschachtelt, um gelesen zu werden.</translation>
        </message>
        <message>
            <source>This file was left alone: it defines entities, which no such file needs.</source>
            <translation>Diese Datei wurde nicht angerührt: Sie definiert Entitäten, was keine solche Datei braucht.</translation>
        </message>
        <message>
            <source>This file was left alone: it has a part that does not belong there (%1).</source>
            <translation>Diese Datei wurde nicht angerührt: Sie hat einen Teil, der nicht hineingehört (%1).</translation>
        </message>
        <message>
            <source>This file was left alone: it has too many parts, or one of them twice.</source>
            <translation>Diese Datei wurde nicht angerührt: Sie hat zu viele Teile oder einen davon doppelt.</translation>
        </message>
        <message>
            <source>This file was left alone: it is packed in a way that this program does not use.</source>
            <translation>Diese Datei wurde nicht angerührt: Sie ist auf eine Art gepackt, die dieses Programm nicht verwendet.</translation>
        </message>
        <message>
            <source>This file was left alone: it is protected against copying (DRM).</source>
            <translation>Diese Datei wurde nicht angerührt: Sie ist gegen Kopieren geschützt (DRM).</translation>
        </message>
        <message>
            <source>This file was left alone: it is protected by a password.</source>
            <translation>Diese Datei wurde nicht angerührt: Sie ist durch ein Kennwort geschützt.</translation>
        </message>
        <message>
            <source>This file was left alone: it is too large when it is unpacked.</source>
            <translation>Diese Datei wurde nicht angerührt: Sie ist entpackt zu groß.</translation>
        </message>
        <message>
            <source>This file was left alone: its part %1 is too large when it is unpacked.</source>
            <translation>Diese Datei wurde nicht angerührt: Ihr Teil %1 ist entpackt zu groß.</translation>
        </message>
        <message>
            <source>This page cannot be drawn: it is damaged, or made to do harm.</source>
            <translation>Diese Seite lässt sich nicht zeichnen: Sie ist beschädigt oder soll Schaden anrichten.</translation>
        </message>
        <message>
            <source>This page cannot be read.</source>
            <translation>Diese Seite lässt sich nicht lesen.</translation>
        </message>
        <message>
            <source>This page is larger than %1 MB; that is too large for an article.</source>
            <translation>Diese Seite ist größer als %1 MB; das ist zu groß für einen Artikel.</translation>
        </message>
        <message>
            <source>This picture cannot be shown: its file is damaged or not as it should be.</source>
            <translation>Dieses Bild lässt sich nicht zeigen: Seine Datei ist beschädigt oder nicht, wie sie sein soll.</translation>
        </message>
        <message>
            <source>This picture has %1 million pixels; more than 100 million are not kept.</source>
            <translation>Dieses Bild hat %1 Millionen Bildpunkte; mehr als 100 Millionen werden nicht aufgehoben.</translation>
        </message>
        <message>
            <source>This piece of a page cannot be read.</source>
            <translation>Dieses Stück einer Seite lässt sich nicht lesen.</translation>
        </message>
        <message>
            <source>This text is in the project already, as an article or an older text of one.</source>
            <translation>Dieser Text ist schon im Projekt, als Artikel oder als älterer Text eines Artikels.</translation>
        </message>
        <message>
            <source>This very file is in the project already, as “%1”.</source>
            <translation>Genau diese Datei ist schon im Projekt, als „%1“.</translation>
        </message>
        <message>
            <source>This web archive is damaged.</source>
            <translation>Dieses Web-Archiv ist beschädigt.</translation>
        </message>
        <message>
            <source>What was read out of this file is not sound, so it was left out.</source>
            <translation>Was aus dieser Datei gelesen wurde, ist nicht stimmig; sie wurde ausgelassen.</translation>
        </message>
        <message numerus="yes">
            <source>With %n annotation(s).</source>
            <translation>
                <numerusform>Mit %n Annotation.</numerusform>
                <numerusform>Mit %n Annotationen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>IntakeErrand</name>
        <message>
            <source>Files of this kind cannot be imported.</source>
            <translation>Dateien dieser Art können nicht importiert werden.</translation>
        </message>
        <message>
            <source>Import stopped. Nothing has changed.</source>
            <translation>Import abgebrochen. Nichts hat sich geändert.</translation>
        </message>
        <message>
            <source>Import stopped. What had come in before is there; Undo takes it back.</source>
            <translation>Import abgebrochen. Was vorher hereinkam, ist da; „Rückgängig“ nimmt es zurück.</translation>
        </message>
        <message>
            <source>Importing %1</source>
            <translation>%1 wird importiert</translation>
        </message>
        <message numerus="yes">
            <source>Importing %n file(s)</source>
            <translation>
                <numerusform>%n Datei wird importiert</numerusform>
                <numerusform>%n Dateien werden importiert</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking for files</source>
            <translation>Dateien werden gesucht</translation>
        </message>
        <message>
            <source>Taking the articles in</source>
            <translation>Artikel werden aufgenommen</translation>
        </message>
    </context>
    <context>
        <name>ItemsDialog</name>
        <message>
            <source>Besides, all agree on %1 passages; %2 of them are accepted.</source>
            <translation>Außerdem stimmen alle bei %1 Stellen überein; %2 davon sind übernommen.</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Dorthin</translation>
        </message>
        <message>
            <source>Passages</source>
            <translation>Stellen</translation>
        </message>
        <message>
            <source>Passages of this session</source>
            <translation>Stellen dieser Besprechung</translation>
        </message>
    </context>
    <context>
        <name>KeptSide</name>
        <message>
            <source>A search that you save stays here, and in the list below the search box.</source>
            <translation>Eine Suche, die Sie sich merken, bleibt hier und in der Liste unter dem Suchfeld.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Umbenennen…</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>Gemerkte Suchen</translation>
        </message>
    </context>
    <context>
        <name>KeysDialog</name>
        <message>
            <source>Key</source>
            <translation>Taste</translation>
        </message>
        <message>
            <source>Keys of the review</source>
            <translation>Tasten der Besprechung</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Was sie tut</translation>
        </message>
    </context>
    <context>
        <name>Labels</name>
        <message>
            <source>A collection cannot lie in itself.</source>
            <translation>Eine Sammlung kann nicht in sich selbst liegen.</translation>
        </message>
        <message>
            <source>A passage cannot bear on itself. Choose another one.</source>
            <translation>Eine Stelle kann sich nicht auf sich selbst beziehen. Wählen Sie eine andere.</translation>
        </message>
        <message>
            <source>APA (author and date)</source>
            <translation>APA (Autor und Jahr)</translation>
        </message>
        <message>
            <source>Accept agreement</source>
            <translation>Übereinstimmung übernehmen</translation>
        </message>
        <message>
            <source>Accept agreements</source>
            <translation>Übereinstimmungen übernehmen</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Add person</source>
            <translation>Person hinzufügen</translation>
        </message>
        <message>
            <source>Add rule</source>
            <translation>Regel hinzufügen</translation>
        </message>
        <message>
            <source>Add sources</source>
            <translation>Quellen hinzufügen</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Articles, annotations, and of the sources their grades, origins and snapshots.</source>
            <translation>Artikel, Annotationen und von den Quellen ihre Bewertungen, Ursprünge und Kopien.</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Zuteilen</translation>
        </message>
        <message>
            <source>Attach snapshot</source>
            <translation>Kopie anhängen</translation>
        </message>
        <message>
            <source>Bring rule back</source>
            <translation>Regel wieder aufnehmen</translation>
        </message>
        <message>
            <source>Bundle for colleagues</source>
            <translation>Paket für Kollegen</translation>
        </message>
        <message>
            <source>Change name</source>
            <translation>Namen ändern</translation>
        </message>
        <message>
            <source>Close review</source>
            <translation>Besprechung abschließen</translation>
        </message>
        <message>
            <source>Cohen's κ</source>
            <translation>Cohens κ</translation>
        </message>
        <message>
            <source>Cohen, Educational and Psychological Measurement 20, 1960, 37–46; of several pairs the mean: Light, Psychological Bulletin 76, 1971, 365–377</source>
            <translation>Cohen, Educational and Psychological Measurement 20, 1960, 37–46; bei mehreren Paaren das Mittel: Light, Psychological Bulletin 76, 1971, 365–377</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <source>Confirm verdict</source>
            <translation>Urteil bestätigen</translation>
        </message>
        <message>
            <source>DOI</source>
            <translation>DOI</translation>
        </message>
        <message>
            <source>Data for other programs (JSON)</source>
            <translation>Daten für andere Programme (JSON)</translation>
        </message>
        <message>
            <source>Decide: merge boundaries</source>
            <translation>Entscheiden: Grenzen vereinen</translation>
        </message>
        <message>
            <source>Decide: new reading</source>
            <translation>Entscheiden: neue Lesart</translation>
        </message>
        <message>
            <source>Decide: nothing here</source>
            <translation>Entscheiden: nichts hier</translation>
        </message>
        <message>
            <source>Decide: take a reading</source>
            <translation>Entscheiden: Lesart übernehmen</translation>
        </message>
        <message>
            <source>Defer</source>
            <translation>Zurückstellen</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Delete annotation</source>
            <translation>Annotation löschen</translation>
        </message>
        <message>
            <source>Delete collection</source>
            <translation>Sammlung löschen</translation>
        </message>
        <message>
            <source>Delete comment</source>
            <translation>Kommentar löschen</translation>
        </message>
        <message>
            <source>Delete documents</source>
            <translation>Dokumente löschen</translation>
        </message>
        <message>
            <source>Delete search</source>
            <translation>Suche löschen</translation>
        </message>
        <message>
            <source>Delete source</source>
            <translation>Quelle löschen</translation>
        </message>
        <message>
            <source>Done with this article</source>
            <translation>Mit dem Artikel fertig</translation>
        </message>
        <message>
            <source>E-book (EPUB)</source>
            <translation>E-Book (EPUB)</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Edit comment</source>
            <translation>Kommentar ändern</translation>
        </message>
        <message>
            <source>Edit guidelines</source>
            <translation>Leitfaden ändern</translation>
        </message>
        <message>
            <source>Edit link</source>
            <translation>Verbindung ändern</translation>
        </message>
        <message>
            <source>Edit rule</source>
            <translation>Regel ändern</translation>
        </message>
        <message>
            <source>Edit source</source>
            <translation>Quelle ändern</translation>
        </message>
        <message>
            <source>Edit tag definition</source>
            <translation>Kennzeichen definieren</translation>
        </message>
        <message>
            <source>Edit verdict</source>
            <translation>Urteil ändern</translation>
        </message>
        <message>
            <source>Edit worth</source>
            <translation>Prüfwert ändern</translation>
        </message>
        <message>
            <source>Fleiss' κ</source>
            <translation>Fleiss’ κ</translation>
        </message>
        <message>
            <source>Harvard (author and date)</source>
            <translation>Harvard (Autor und Jahr)</translation>
        </message>
        <message>
            <source>ISBN</source>
            <translation>ISBN</translation>
        </message>
        <message>
            <source>ISO 690 (author and date)</source>
            <translation>ISO 690 (Autor und Jahr)</translation>
        </message>
        <message>
            <source>ISSN</source>
            <translation>ISSN</translation>
        </message>
        <message>
            <source>Import %1</source>
            <translation>%1 importieren</translation>
        </message>
        <message>
            <source>Import files</source>
            <translation>Dateien importieren</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Beitreten</translation>
        </message>
        <message>
            <source>Join collections</source>
            <translation>Sammlungen zusammenlegen</translation>
        </message>
        <message>
            <source>Join the review</source>
            <translation>Zur Besprechung kommen</translation>
        </message>
        <message>
            <source>Krippendorff's α (nominal)</source>
            <translation>Krippendorffs α (nominal)</translation>
        </message>
        <message>
            <source>Krippendorff's αU (unitizing, 1995/2004)</source>
            <translation>Krippendorffs αU (Abgrenzung, 1995/2004)</translation>
        </message>
        <message>
            <source>Link to new source</source>
            <translation>Mit neuer Quelle verbinden</translation>
        </message>
        <message>
            <source>Link to source</source>
            <translation>Mit Quelle verbinden</translation>
        </message>
        <message>
            <source>MLA</source>
            <translation>MLA</translation>
        </message>
        <message>
            <source>Make it a rule</source>
            <translation>Zur Regel machen</translation>
        </message>
        <message>
            <source>Mark as %1</source>
            <translation>Als %1 markieren</translation>
        </message>
        <message>
            <source>Mark as boilerplate</source>
            <translation>Als Beiwerk markieren</translation>
        </message>
        <message>
            <source>Mark as caption</source>
            <translation>Als Bildunterschrift kennzeichnen</translation>
        </message>
        <message>
            <source>Mark as heading</source>
            <translation>Als Überschrift kennzeichnen</translation>
        </message>
        <message>
            <source>Mark as quotation</source>
            <translation>Als Zitat kennzeichnen</translation>
        </message>
        <message>
            <source>Mark as text</source>
            <translation>Als Text kennzeichnen</translation>
        </message>
        <message>
            <source>Mark there too</source>
            <translation>Dort auch markieren</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Merge %1</source>
            <translation>%1 zusammenführen</translation>
        </message>
        <message>
            <source>Merge sources</source>
            <translation>Quellen zusammenführen</translation>
        </message>
        <message>
            <source>Move collection</source>
            <translation>Sammlung verschieben</translation>
        </message>
        <message>
            <source>Move ends</source>
            <translation>Ränder verschieben</translation>
        </message>
        <message>
            <source>New collection</source>
            <translation>Neue Sammlung</translation>
        </message>
        <message>
            <source>No article has been read by all of the annotators.</source>
            <translation>Kein Artikel wurde von allen Personen gelesen.</translation>
        </message>
        <message>
            <source>No article has been read by two of the annotators.</source>
            <translation>Kein Artikel wurde von zwei Personen gelesen.</translation>
        </message>
        <message>
            <source>No passage meets this rule.</source>
            <translation>Keine Stelle erfüllt diese Regel.</translation>
        </message>
        <message>
            <source>Nobody has marked anything.</source>
            <translation>Niemand hat etwas markiert.</translation>
        </message>
        <message>
            <source>Nobody has said that this is the same person as another.</source>
            <translation>Niemand hat gesagt, dass dies dieselbe Person wie eine andere ist.</translation>
        </message>
        <message>
            <source>Not done with this article</source>
            <translation>Mit dem Artikel nicht fertig</translation>
        </message>
        <message>
            <source>Nothing has been decided here yet.</source>
            <translation>Hier ist noch nichts entschieden.</translation>
        </message>
        <message>
            <source>Nothing was marked.</source>
            <translation>Nichts wurde markiert.</translation>
        </message>
        <message>
            <source>Only one of the two marked anything.</source>
            <translation>Nur eine der beiden Personen hat etwas markiert.</translation>
        </message>
        <message>
            <source>Only one of the two used this tag.</source>
            <translation>Nur eine der beiden Personen hat dieses Kennzeichen verwendet.</translation>
        </message>
        <message>
            <source>Only one value occurs, so chance agreement is 1.</source>
            <translation>Nur ein Wert kommt vor, also ist die Zufallsübereinstimmung 1.</translation>
        </message>
        <message>
            <source>Open the review again</source>
            <translation>Besprechung wieder öffnen</translation>
        </message>
        <message>
            <source>OpenDocument text</source>
            <translation>OpenDocument-Text</translation>
        </message>
        <message>
            <source>Page to read and print (HTML)</source>
            <translation>Seite zum Lesen und Drucken (HTML)</translation>
        </message>
        <message>
            <source>Pause review</source>
            <translation>Besprechung unterbrechen</translation>
        </message>
        <message>
            <source>Percent agreement</source>
            <translation>Prozentuale Übereinstimmung</translation>
        </message>
        <message>
            <source>Place in the newer text</source>
            <translation>In den neueren Text setzen</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Reiner Text</translation>
        </message>
        <message>
            <source>Please choose at least one article to review.</source>
            <translation>Bitte mindestens einen Artikel zum Besprechen wählen.</translation>
        </message>
        <message>
            <source>Please choose first what is decided.</source>
            <translation>Bitte erst wählen, was entschieden wird.</translation>
        </message>
        <message>
            <source>Please choose whose work is reviewed.</source>
            <translation>Bitte wählen, wessen Arbeit besprochen wird.</translation>
        </message>
        <message>
            <source>Please give a day, for example 2026-12-31.</source>
            <translation>Bitte einen Tag angeben, zum Beispiel 2026-12-31.</translation>
        </message>
        <message>
            <source>Please give a name.</source>
            <translation>Bitte einen Namen angeben.</translation>
        </message>
        <message>
            <source>Please give the session a name.</source>
            <translation>Bitte der Besprechung einen Namen geben.</translation>
        </message>
        <message>
            <source>Please say first whose tag it is.</source>
            <translation>Bitte erst sagen, wessen Kennzeichen gilt.</translation>
        </message>
        <message>
            <source>Please say in one line why: people differed here.</source>
            <translation>Bitte in einer Zeile sagen, warum: Hier gab es Unterschiede.</translation>
        </message>
        <message>
            <source>Please write something first.</source>
            <translation>Bitte erst etwas schreiben.</translation>
        </message>
        <message>
            <source>Please write the rule down.</source>
            <translation>Bitte die Regel aufschreiben.</translation>
        </message>
        <message>
            <source>Precision, by overlap</source>
            <translation>Genauigkeit (Precision), nach Überlappung</translation>
        </message>
        <message>
            <source>Precision, exact</source>
            <translation>Genauigkeit (Precision), genau</translation>
        </message>
        <message>
            <source>Project as JSON</source>
            <translation>Projekt als JSON</translation>
        </message>
        <message>
            <source>Put into collection</source>
            <translation>In Sammlung legen</translation>
        </message>
        <message>
            <source>Read comments</source>
            <translation>Kommentare gelesen</translation>
        </message>
        <message>
            <source>Recall, by overlap</source>
            <translation>Trefferquote (Recall), nach Überlappung</translation>
        </message>
        <message>
            <source>Recall, exact</source>
            <translation>Trefferquote (Recall), genau</translation>
        </message>
        <message>
            <source>Relate passages</source>
            <translation>Stellen verbinden</translation>
        </message>
        <message>
            <source>Remove link</source>
            <translation>Verbindung entfernen</translation>
        </message>
        <message>
            <source>Remove relation</source>
            <translation>Verbindung entfernen</translation>
        </message>
        <message>
            <source>Remove snapshot</source>
            <translation>Kopie entfernen</translation>
        </message>
        <message>
            <source>Rename collection</source>
            <translation>Sammlung umbenennen</translation>
        </message>
        <message>
            <source>Rename search</source>
            <translation>Suche umbenennen</translation>
        </message>
        <message>
            <source>Reopen thread</source>
            <translation>Gespräch wieder öffnen</translation>
        </message>
        <message>
            <source>Resolve thread</source>
            <translation>Gespräch geklärt</translation>
        </message>
        <message>
            <source>Resume review</source>
            <translation>Besprechung fortsetzen</translation>
        </message>
        <message>
            <source>Retag as %1</source>
            <translation>Umkennzeichnen als %1</translation>
        </message>
        <message>
            <source>Retire rule</source>
            <translation>Regel zurückziehen</translation>
        </message>
        <message>
            <source>Rich text (RTF)</source>
            <translation>Formatierter Text (RTF)</translation>
        </message>
        <message>
            <source>Same person</source>
            <translation>Dieselbe Person</translation>
        </message>
        <message>
            <source>Same person or article</source>
            <translation>Dieselbe Person oder derselbe Artikel</translation>
        </message>
        <message>
            <source>Save search</source>
            <translation>Suche merken</translation>
        </message>
        <message>
            <source>Separate source</source>
            <translation>Quelle trennen</translation>
        </message>
        <message>
            <source>Set due date</source>
            <translation>Termin setzen</translation>
        </message>
        <message>
            <source>Set state</source>
            <translation>Stand setzen</translation>
        </message>
        <message>
            <source>Share of pairs of readings that are the same: 1 − Do of Krippendorff 2011</source>
            <translation>Anteil der Lesartenpaare, die gleich sind: 1 − Do bei Krippendorff 2011</translation>
        </message>
        <message>
            <source>Sources as BibTeX</source>
            <translation>Quellen als BibTeX</translation>
        </message>
        <message>
            <source>Sources as CSL-JSON</source>
            <translation>Quellen als CSL-JSON</translation>
        </message>
        <message>
            <source>Sources as RIS</source>
            <translation>Quellen als RIS</translation>
        </message>
        <message>
            <source>Span F1, by overlap</source>
            <translation>F1 der Stellen, nach Überlappung</translation>
        </message>
        <message>
            <source>Span F1, exact</source>
            <translation>F1 der Stellen, genau</translation>
        </message>
        <message>
            <source>Start review</source>
            <translation>Besprechung beginnen</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation>Tabelle (CSV)</translation>
        </message>
        <message>
            <source>Take back assignment</source>
            <translation>Zuteilung zurücknehmen</translation>
        </message>
        <message>
            <source>Take in a newer text</source>
            <translation>Neueren Text übernehmen</translation>
        </message>
        <message>
            <source>Take out of collection</source>
            <translation>Aus Sammlung nehmen</translation>
        </message>
        <message>
            <source>The bytes of this snapshot are not in this project.</source>
            <translation>Die Bytes dieser Kopie sind nicht in diesem Projekt.</translation>
        </message>
        <message>
            <source>The comment that began this thread is not in the project.</source>
            <translation>Der Kommentar, mit dem dieses Gespräch begann, ist nicht im Projekt.</translation>
        </message>
        <message>
            <source>The comment that this answers is not in the project any more.</source>
            <translation>Der Kommentar, auf den dies antwortet, ist nicht mehr im Projekt.</translation>
        </message>
        <message>
            <source>The passage of this decision is not what the article says there.</source>
            <translation>Die Stelle dieser Entscheidung lautet anders als der Artikel dort.</translation>
        </message>
        <message>
            <source>The text is too short to tell what would be expected by chance.</source>
            <translation>Der Text ist zu kurz, um zu sagen, was durch Zufall zu erwarten wäre.</translation>
        </message>
        <message>
            <source>The two have read no article in common.</source>
            <translation>Die beiden haben keinen Artikel gemeinsam gelesen.</translation>
        </message>
        <message>
            <source>There is a collection of this name here already.</source>
            <translation>Hier gibt es schon eine Sammlung dieses Namens.</translation>
        </message>
        <message>
            <source>There is a search of this name already.</source>
            <translation>Eine Suche dieses Namens gibt es schon.</translation>
        </message>
        <message>
            <source>There is no text in this passage.</source>
            <translation>In dieser Stelle ist kein Text.</translation>
        </message>
        <message>
            <source>There is no text in this selection.</source>
            <translation>In dieser Auswahl ist kein Text.</translation>
        </message>
        <message>
            <source>There is nothing in this file.</source>
            <translation>In dieser Datei ist nichts.</translation>
        </message>
        <message>
            <source>There is nothing to look for in this search.</source>
            <translation>Diese Suche sucht nichts.</translation>
        </message>
        <message>
            <source>There is only one annotator.</source>
            <translation>Nur eine Person hat annotiert.</translation>
        </message>
        <message>
            <source>These two are one person already.</source>
            <translation>Diese beiden sind schon eine Person.</translation>
        </message>
        <message>
            <source>They marked nothing here.</source>
            <translation>Diese Person hat hier nichts markiert.</translation>
        </message>
        <message>
            <source>This annotation is not in the project any more.</source>
            <translation>Diese Annotation ist nicht mehr im Projekt.</translation>
        </message>
        <message>
            <source>This article is a source already.</source>
            <translation>Dieser Artikel ist schon eine Quelle.</translation>
        </message>
        <message>
            <source>This article is not in the project any more.</source>
            <translation>Dieser Artikel ist nicht mehr im Projekt.</translation>
        </message>
        <message>
            <source>This collection is not in the project any more.</source>
            <translation>Diese Sammlung ist nicht mehr im Projekt.</translation>
        </message>
        <message>
            <source>This decision has no passages.</source>
            <translation>Diese Entscheidung hat keine Stellen.</translation>
        </message>
        <message>
            <source>This decision needs a passage.</source>
            <translation>Diese Entscheidung braucht eine Stelle.</translation>
        </message>
        <message>
            <source>This has been said already.</source>
            <translation>Das ist schon gesagt.</translation>
        </message>
        <message>
            <source>This passage is too long to be looked for elsewhere; select a part of it.</source>
            <translation>Diese Stelle ist zu lang, um sie anderswo zu suchen; wählen Sie einen Teil davon aus.</translation>
        </message>
        <message>
            <source>This passage is too short to be looked for elsewhere; select at least four words.</source>
            <translation>Diese Stelle ist zu kurz, um sie anderswo zu suchen; wählen Sie mindestens vier Wörter aus.</translation>
        </message>
        <message>
            <source>This person is not in the project.</source>
            <translation>Diese Person ist nicht im Projekt.</translation>
        </message>
        <message>
            <source>This project is open for reading only; nothing was changed.</source>
            <translation>Dieses Projekt ist nur zum Lesen geöffnet; nichts wurde geändert.</translation>
        </message>
        <message>
            <source>This review session is closed; open it again to decide.</source>
            <translation>Diese Besprechung ist abgeschlossen; zum Entscheiden wieder öffnen.</translation>
        </message>
        <message>
            <source>This review session is not in the project any more.</source>
            <translation>Diese Besprechung ist nicht mehr im Projekt.</translation>
        </message>
        <message>
            <source>This rule is not in the project any more.</source>
            <translation>Diese Regel ist nicht mehr im Projekt.</translation>
        </message>
        <message>
            <source>This search is not in the project any more.</source>
            <translation>Diese Suche ist nicht mehr im Projekt.</translation>
        </message>
        <message>
            <source>This snapshot was changed inside the project file: its bytes do not fit its hash any more.</source>
            <translation>Diese Kopie wurde in der Projektdatei verändert: Ihre Bytes passen nicht mehr zu ihrem Hash.</translation>
        </message>
        <message>
            <source>This source has a snapshot with these very bytes already.</source>
            <translation>Diese Quelle hat schon eine Kopie mit genau diesen Bytes.</translation>
        </message>
        <message>
            <source>This source is not in the project any more.</source>
            <translation>Diese Quelle ist nicht mehr im Projekt.</translation>
        </message>
        <message>
            <source>This tag was not used.</source>
            <translation>Dieses Kennzeichen wurde nicht verwendet.</translation>
        </message>
        <message>
            <source>Two people</source>
            <translation>Zwei Personen</translation>
        </message>
        <message>
            <source>Two sources</source>
            <translation>Zwei Quellen</translation>
        </message>
        <message>
            <source>Use article as source</source>
            <translation>Artikel als Quelle verwenden</translation>
        </message>
        <message>
            <source>W3C Web Annotation (JSON-LD)</source>
            <translation>W3C Web Annotation (JSON-LD)</translation>
        </message>
        <message>
            <source>What this comment is about is not in the project any more.</source>
            <translation>Worum es in diesem Kommentar geht, ist nicht mehr im Projekt.</translation>
        </message>
        <message>
            <source>Word document</source>
            <translation>Word-Dokument</translation>
        </message>
        <message>
            <source>Word document (DOCX)</source>
            <translation>Word-Dokument (DOCX)</translation>
        </message>
        <message>
            <source>Work blind</source>
            <translation>Verdeckt arbeiten</translation>
        </message>
        <message>
            <source>Work openly</source>
            <translation>Offen arbeiten</translation>
        </message>
        <message>
            <source>abstract</source>
            <translation>Zusammenfassung</translation>
        </message>
        <message>
            <source>address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>appeared before</source>
            <translation>zuvor erschienen</translation>
        </message>
        <message>
            <source>archive</source>
            <translation>Archiv</translation>
        </message>
        <message>
            <source>article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>authors</source>
            <translation>Verfasser</translation>
        </message>
        <message>
            <source>byline</source>
            <translation>Verfasserzeile</translation>
        </message>
        <message>
            <source>citation key</source>
            <translation>Zitierschlüssel</translation>
        </message>
        <message>
            <source>colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <source>credibility</source>
            <translation>Glaubwürdigkeit</translation>
        </message>
        <message>
            <source>date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>definition</source>
            <translation>Definition</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>gelöscht</translation>
        </message>
        <message>
            <source>description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>due date</source>
            <translation>Termin</translation>
        </message>
        <message>
            <source>e-mail address</source>
            <translation>E-Mail-Adresse</translation>
        </message>
        <message>
            <source>edition</source>
            <translation>Auflage</translation>
        </message>
        <message>
            <source>event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>examples</source>
            <translation>Beispiele</translation>
        </message>
        <message>
            <source>further names</source>
            <translation>weitere Namen</translation>
        </message>
        <message>
            <source>genre</source>
            <translation>Gattung</translation>
        </message>
        <message>
            <source>guidelines</source>
            <translation>Leitfaden</translation>
        </message>
        <message>
            <source>issue</source>
            <translation>Heft</translation>
        </message>
        <message>
            <source>key</source>
            <translation>Taste</translation>
        </message>
        <message>
            <source>keywords</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>level</source>
            <translation>Ebene</translation>
        </message>
        <message>
            <source>lies in</source>
            <translation>liegt in</translation>
        </message>
        <message>
            <source>more fields</source>
            <translation>weitere Felder</translation>
        </message>
        <message>
            <source>name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>not the same as</source>
            <translation>nicht dasselbe wie</translation>
        </message>
        <message>
            <source>note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>origin</source>
            <translation>Ursprung</translation>
        </message>
        <message>
            <source>original author</source>
            <translation>ursprünglicher Verfasser</translation>
        </message>
        <message>
            <source>original date</source>
            <translation>ursprüngliches Datum</translation>
        </message>
        <message>
            <source>original source</source>
            <translation>ursprüngliche Quelle</translation>
        </message>
        <message>
            <source>pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>published</source>
            <translation>erschienen</translation>
        </message>
        <message>
            <source>published in</source>
            <translation>erschienen in</translation>
        </message>
        <message>
            <source>publisher</source>
            <translation>Herausgeber</translation>
        </message>
        <message>
            <source>regions</source>
            <translation>Regionen</translation>
        </message>
        <message>
            <source>reliability</source>
            <translation>Verlässlichkeit</translation>
        </message>
        <message>
            <source>retired</source>
            <translation>zurückgezogen</translation>
        </message>
        <message>
            <source>rights</source>
            <translation>Rechte</translation>
        </message>
        <message>
            <source>saved on</source>
            <translation>gespeichert am</translation>
        </message>
        <message>
            <source>search</source>
            <translation>Suche</translation>
        </message>
        <message>
            <source>section</source>
            <translation>Ressort</translation>
        </message>
        <message>
            <source>seen on</source>
            <translation>gesehen am</translation>
        </message>
        <message>
            <source>series</source>
            <translation>Reihe</translation>
        </message>
        <message>
            <source>state</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>subtitle</source>
            <translation>Untertitel</translation>
        </message>
        <message>
            <source>tag</source>
            <translation>Kennzeichen</translation>
        </message>
        <message>
            <source>text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>the same as</source>
            <translation>dasselbe wie</translation>
        </message>
        <message>
            <source>themes</source>
            <translation>Themen</translation>
        </message>
        <message>
            <source>title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>updated</source>
            <translation>aktualisiert</translation>
        </message>
        <message>
            <source>van Rijsbergen, Information Retrieval, 1979; as agreement: Hripcsak and Rothschild, JAMIA 12, 2005, 296–298</source>
            <translation>van Rijsbergen, Information Retrieval, 1979; als Übereinstimmung: Hripcsak und Rothschild, JAMIA 12, 2005, 296–298</translation>
        </message>
        <message>
            <source>van Rijsbergen, Information Retrieval, 1979; as agreement: Hripcsak and Rothschild, JAMIA 12, 2005, 296–298; shared part of the joint extent (IOU F1): DeYoung et al., ERASER, ACL 2020, section 4</source>
            <translation>van Rijsbergen, Information Retrieval, 1979; als Übereinstimmung: Hripcsak und Rothschild, JAMIA 12, 2005, 296–298; gemeinsamer Teil der Gesamtausdehnung (IOU-F1): DeYoung u. a., ERASER, ACL 2020, Abschnitt 4</translation>
        </message>
        <message>
            <source>volume</source>
            <translation>Band</translation>
        </message>
        <message>
            <source>working blind</source>
            <translation>verdecktes Arbeiten</translation>
        </message>
    </context>
    <context>
        <name>LaneHeads</name>
        <message>
            <source>Lanes: %1</source>
            <translation>Spuren: %1</translation>
        </message>
    </context>
    <context>
        <name>Library</name>
        <message>
            <source>Added</source>
            <translation>Hinzugefügt</translation>
        </message>
        <message>
            <source>All documents</source>
            <translation>Alle Dokumente</translation>
        </message>
        <message>
            <source>Annotations</source>
            <translation>Annotationen</translation>
        </message>
        <message>
            <source>Annotator</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Annotators</source>
            <translation>Annotatoren</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Autor</translation>
        </message>
        <message>
            <source>Choose documents and press 1 to 4 to say how far you are with them.</source>
            <translation>Dokumente auswählen und 1 bis 4 drücken, um zu sagen, wie weit Sie damit sind.</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Filter aufheben</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>Sammlungen</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Drag documents onto it, or choose some elsewhere and press C.</source>
            <translation>Dokumente darauf ziehen, oder anderswo welche auswählen und C drücken.</translation>
        </message>
        <message>
            <source>Every document is in a collection</source>
            <translation>Jedes Dokument ist in einer Sammlung</translation>
        </message>
        <message>
            <source>Export or delete what is chosen</source>
            <translation>Das Ausgewählte exportieren oder löschen</translation>
        </message>
        <message>
            <source>Import articles, or drop files on this window.</source>
            <translation>Artikel importieren oder Dateien auf dieses Fenster ziehen.</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importieren …</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>In Arbeit</translation>
        </message>
        <message>
            <source>Library: 1 … 4</source>
            <translation>Bibliothek: 1 … 4</translation>
        </message>
        <message>
            <source>Library: C, Shift+Del</source>
            <translation>Bibliothek: C, Umschalt+Entf</translation>
        </message>
        <message>
            <source>Library: E, Del</source>
            <translation>Bibliothek: E, Entf</translation>
        </message>
        <message>
            <source>Library: N, F2</source>
            <translation>Bibliothek: N, F2</translation>
        </message>
        <message>
            <source>Library: V, S, F</source>
            <translation>Bibliothek: V, S, F</translation>
        </message>
        <message>
            <source>Needs review</source>
            <translation>Zu prüfen</translation>
        </message>
        <message>
            <source>New collection, another name for it</source>
            <translation>Neue Sammlung, sie umbenennen</translation>
        </message>
        <message>
            <source>New comments</source>
            <translation>Neue Kommentare</translation>
        </message>
        <message>
            <source>No document fits the filter</source>
            <translation>Kein Dokument passt zum Filter</translation>
        </message>
        <message>
            <source>No document is in this state</source>
            <translation>Kein Dokument hat diesen Stand</translation>
        </message>
        <message>
            <source>No documents yet</source>
            <translation>Noch keine Dokumente</translation>
        </message>
        <message>
            <source>No outlet</source>
            <translation>Kein Medium</translation>
        </message>
        <message>
            <source>No region</source>
            <translation>Keine Region</translation>
        </message>
        <message>
            <source>No theme</source>
            <translation>Kein Thema</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Niemand</translation>
        </message>
        <message>
            <source>Not in a collection</source>
            <translation>In keiner Sammlung</translation>
        </message>
        <message>
            <source>Nothing is in this collection yet</source>
            <translation>In dieser Sammlung ist noch nichts</translation>
        </message>
        <message>
            <source>Nothing marked</source>
            <translation>Nichts markiert</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Medium</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Put into a collection, take out of it</source>
            <translation>In eine Sammlung legen, herausnehmen</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Table or list, order, filter</source>
            <translation>Tabelle oder Liste, Reihenfolge, Filter</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Kennzeichen</translation>
        </message>
        <message>
            <source>Take something of the filter away to see more.</source>
            <translation>Etwas vom Filter wegnehmen, um mehr zu sehen.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thema</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>Ungelesen</translation>
        </message>
        <message>
            <source>Unread, in progress, needs review, done</source>
            <translation>Ungelesen, in Arbeit, zu prüfen, fertig</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Ohne Titel</translation>
        </message>
        <message>
            <source>What you import next appears here.</source>
            <translation>Was Sie als Nächstes importieren, erscheint hier.</translation>
        </message>
        <message>
            <source>Without source</source>
            <translation>Ohne Quelle</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Wörter</translation>
        </message>
    </context>
    <context>
        <name>LibraryCards</name>
        <message>
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
    </context>
    <context>
        <name>LibraryFoot</name>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Delete from the project (Delete)</source>
            <translation>Aus dem Projekt löschen (Entf)</translation>
        </message>
        <message>
            <source>Export what is chosen (E)</source>
            <translation>Das Ausgewählte exportieren (E)</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>How far I am (1 to 4)</source>
            <translation>Wie weit ich bin (1 bis 4)</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Put into a collection (C)</source>
            <translation>In eine Sammlung legen (C)</translation>
        </message>
        <message>
            <source>Put into…</source>
            <translation>Einordnen …</translation>
        </message>
        <message>
            <source>Read the article (Enter)</source>
            <translation>Den Artikel lesen (Eingabe)</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Herausnehmen</translation>
        </message>
        <message>
            <source>Take out of this collection (Shift+Delete)</source>
            <translation>Aus dieser Sammlung nehmen (Umschalt+Entf)</translation>
        </message>
    </context>
    <context>
        <name>LibraryHead</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Back to the article (Esc)</source>
            <translation>Zurück zum Artikel (Esc)</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importieren …</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Order (S)</source>
            <translation>Reihenfolge (S)</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>V changes between table and list</source>
            <translation>V wechselt zwischen Tabelle und Liste</translation>
        </message>
    </context>
    <context>
        <name>LibraryPage</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n ausgewählt</numerusform>
                <numerusform>%n ausgewählt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s)</source>
            <translation>
                <numerusform>%n Dokument</numerusform>
                <numerusform>%n Dokumente</numerusform>
            </translation>
        </message>
        <message>
            <source>Counting words</source>
            <translation>Wörter zählen</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Delete collection</source>
            <translation>Sammlung löschen</translation>
        </message>
        <message>
            <source>Details…</source>
            <translation>Angaben …</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>Into none</source>
            <translation>In keine</translation>
        </message>
        <message>
            <source>Join with</source>
            <translation>Zusammenlegen mit</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <source>Move into</source>
            <translation>Verschieben in</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>New collection</source>
            <translation>Neue Sammlung</translation>
        </message>
        <message>
            <source>New collection in it</source>
            <translation>Neue Sammlung darin</translation>
        </message>
        <message>
            <source>Nothing chosen</source>
            <translation>Nichts ausgewählt</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Put into</source>
            <translation>Einordnen in</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Take out of this collection</source>
            <translation>Aus dieser Sammlung nehmen</translation>
        </message>
        <message>
            <source>What is the collection called?</source>
            <translation>Wie heißt die Sammlung?</translation>
        </message>
    </context>
    <context>
        <name>LibraryTable</name>
        <message>
            <source>Click to sort; the context menu chooses columns</source>
            <translation>Klicken zum Sortieren; das Kontextmenü wählt die Spalten</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
    </context>
    <context>
        <name>LinkForm</name>
        <message>
            <source>&amp;Context</source>
            <translation>&amp;Kontext</translation>
        </message>
        <message>
            <source>&amp;New source…</source>
            <translation>&amp;Neue Quelle…</translation>
        </message>
        <message>
            <source>&amp;Refutes</source>
            <translation>&amp;Widerlegt</translation>
        </message>
        <message>
            <source>&amp;Supports</source>
            <translation>&amp;Stützt</translation>
        </message>
        <message>
            <source>Edit link</source>
            <translation>Verbindung ändern</translation>
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
            <source>What it says</source>
            <translation>Was sie sagt</translation>
        </message>
        <message>
            <source>Where in it</source>
            <translation>Wo darin</translation>
        </message>
        <message>
            <source>page, paragraph, minute</source>
            <translation>Seite, Absatz, Minute</translation>
        </message>
    </context>
    <context>
        <name>LinkLines</name>
        <message>
            <source>A source that is not here yet</source>
            <translation>Eine Quelle, die noch nicht hier ist</translation>
        </message>
        <message>
            <source>Edit the link to {source}</source>
            <translation>Verbindung mit {source} ändern</translation>
        </message>
        <message>
            <source>Remove the link to {source}</source>
            <translation>Verbindung mit {source} entfernen</translation>
        </message>
        <message>
            <source>by {name}</source>
            <translation>von {name}</translation>
        </message>
        <message>
            <source>page {label}</source>
            <translation>Seite {label}</translation>
        </message>
        <message>
            <source>{source} (deleted)</source>
            <translation>{source} (gelöscht)</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message numerus="yes">
            <source>%n file(s) written</source>
            <translation>
                <numerusform>%n Datei geschrieben</numerusform>
                <numerusform>%n Dateien geschrieben</numerusform>
            </translation>
        </message>
        <message>
            <source>A newer version of this article</source>
            <translation>Eine neuere Fassung dieses Artikels</translation>
        </message>
        <message>
            <source>All articles</source>
            <translation>Alle Artikel</translation>
        </message>
        <message>
            <source>Annotations</source>
            <translation>Annotationen</translation>
        </message>
        <message>
            <source>Bundles (*.annobundle)</source>
            <translation>Pakete (*.annobundle)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Kommentare</translation>
        </message>
        <message>
            <source>Comments (%1)</source>
            <translation>Kommentare (%1)</translation>
        </message>
        <message>
            <source>Comparing the readings</source>
            <translation>Lesarten werden verglichen</translation>
        </message>
        <message>
            <source>Fetching the page</source>
            <translation>Seite wird geholt</translation>
        </message>
        <message>
            <source>Guidelines and rules</source>
            <translation>Leitfaden und Regeln</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Import a folder of articles</source>
            <translation>Einen Ordner mit Artikeln importieren</translation>
        </message>
        <message>
            <source>Import annotations</source>
            <translation>Annotationen importieren</translation>
        </message>
        <message>
            <source>Import articles</source>
            <translation>Artikel importieren</translation>
        </message>
        <message>
            <source>Import sources</source>
            <translation>Quellen importieren</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Measuring the agreement before the session</source>
            <translation>Übereinstimmung vor der Besprechung wird gemessen</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Zusammenführen</translation>
        </message>
        <message>
            <source>Merge %1 into this project, or open it?</source>
            <translation>%1 in dieses Projekt zusammenführen oder öffnen?</translation>
        </message>
        <message>
            <source>Merge or open</source>
            <translation>Zusammenführen oder öffnen</translation>
        </message>
        <message>
            <source>No program on this computer opens %1; save it instead.</source>
            <translation>Kein Programm auf diesem Rechner öffnet %1; speichern Sie es stattdessen.</translation>
        </message>
        <message>
            <source>Nobody’s work has been decided on yet, so there is no feedback.</source>
            <translation>Noch wurde über niemandes Arbeit entschieden, also gibt es keine Rückmeldung.</translation>
        </message>
        <message>
            <source>Nothing has been decided on this article yet.</source>
            <translation>Zu diesem Artikel ist noch nichts entschieden.</translation>
        </message>
        <message>
            <source>Nothing waits: all your passages are in this text.</source>
            <translation>Nichts wartet: Alle Ihre Stellen sind in diesem Text.</translation>
        </message>
        <message>
            <source>One moment: something is still being written into the project.</source>
            <translation>Einen Moment: Es wird noch etwas ins Projekt geschrieben.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Redo %1</source>
            <translation>Wiederholen: %1</translation>
        </message>
        <message>
            <source>Save the original as</source>
            <translation>Original speichern unter</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>Wird gesichert</translation>
        </message>
        <message>
            <source>Select a passage first, or go to an annotation.</source>
            <translation>Wählen Sie zuerst eine Stelle aus, oder gehen Sie zu einer Markierung.</translation>
        </message>
        <message>
            <source>Send my work</source>
            <translation>Meine Arbeit senden</translation>
        </message>
        <message>
            <source>Session finished</source>
            <translation>Besprechung abgeschlossen</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
        <message numerus="yes">
            <source>The team works blind. What others marked is hidden on %n article(s) until you are done.</source>
            <translation>
                <numerusform>Das Team arbeitet verdeckt. In %n Artikel sehen Sie erst, was andere markiert haben, wenn Sie ihn erledigt haben.</numerusform>
                <numerusform>Das Team arbeitet verdeckt. In %n Artikeln sehen Sie erst, was andere markiert haben, wenn Sie sie erledigt haben.</numerusform>
            </translation>
        </message>
        <message>
            <source>The team works blind. You are done with all articles here, so nothing is hidden from you.</source>
            <translation>Das Team arbeitet verdeckt. Sie sind mit allen Artikeln hier fertig, also ist für Sie nichts verdeckt.</translation>
        </message>
        <message>
            <source>There is no article to review yet.</source>
            <translation>Es gibt noch keinen Artikel zu besprechen.</translation>
        </message>
        <message>
            <source>There is no file in this folder that can be imported.</source>
            <translation>In diesem Ordner ist keine Datei, die importiert werden kann.</translation>
        </message>
        <message>
            <source>There is no older text of this article.</source>
            <translation>Von diesem Artikel gibt es keinen älteren Text.</translation>
        </message>
        <message>
            <source>There is no review session yet, so there are no minutes.</source>
            <translation>Es gibt noch keine Besprechung, also kein Protokoll.</translation>
        </message>
        <message>
            <source>There is no text on the clipboard.</source>
            <translation>In der Zwischenablage ist kein Text.</translation>
        </message>
        <message>
            <source>This could not be imported.</source>
            <translation>Das konnte nicht importiert werden.</translation>
        </message>
        <message>
            <source>This project is open for reading only; no session can be started.</source>
            <translation>Dieses Projekt ist nur zum Lesen geöffnet; es kann keine Besprechung begonnen werden.</translation>
        </message>
        <message>
            <source>Undo %1</source>
            <translation>Rückgängig: %1</translation>
        </message>
        <message>
            <source>Unnamed</source>
            <translation>Ohne Namen</translation>
        </message>
        <message>
            <source>Write the minutes now?</source>
            <translation>Das Protokoll jetzt schreiben?</translation>
        </message>
        <message>
            <source>Write the minutes…</source>
            <translation>Protokoll schreiben…</translation>
        </message>
        <message>
            <source>Writing %1</source>
            <translation>%1 wird geschrieben</translation>
        </message>
        <message>
            <source>Writing feedback pages</source>
            <translation>Rückmeldungen werden geschrieben</translation>
        </message>
        <message>
            <source>Writing the minutes</source>
            <translation>Protokoll wird geschrieben</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Geschrieben: %1</translation>
        </message>
        <message>
            <source>Written: %1. Mail it to whoever merges.</source>
            <translation>Geschrieben: %1. Bitte an die Person mailen, die zusammenführt.</translation>
        </message>
        <message numerus="yes">
            <source>You work blind and are not among those present: %n article(s) are left out.</source>
            <translation>
                <numerusform>Sie arbeiten verdeckt und sind nicht unter den Anwesenden: %n Artikel fehlt.</numerusform>
                <numerusform>Sie arbeiten verdeckt und sind nicht unter den Anwesenden: %n Artikel fehlen.</numerusform>
            </translation>
        </message>
        <message>
            <source>You work openly: everybody sees what everybody marked.</source>
            <translation>Sie arbeiten offen: Alle sehen, was alle markiert haben.</translation>
        </message>
        <message>
            <source>“Minutes…” in the team menu writes them at any time.</source>
            <translation>„Protokoll…“ im Menü „Team“ schreibt es jederzeit.</translation>
        </message>
    </context>
    <context>
        <name>Marking</name>
        <message>
            <source>Mark as %1</source>
            <translation>Als %1 markieren</translation>
        </message>
        <message>
            <source>This passage is gold. Gold is changed by deciding again in a review session.</source>
            <translation>Diese Stelle gehört zur Goldfassung. Geändert wird sie, indem in einer Besprechung neu entschieden wird.</translation>
        </message>
    </context>
    <context>
        <name>MatrixView</name>
        <message>
            <source>Agreement of every two people</source>
            <translation>Übereinstimmung von je zwei Personen</translation>
        </message>
    </context>
    <context>
        <name>MergeDialog</name>
        <message>
            <source>%1 passages at the same place, %2 moved, %3 not found there</source>
            <translation>%1 Stellen am selben Ort, %2 verschoben, %3 dort nicht gefunden</translation>
        </message>
        <message numerus="yes">
            <source>%n annotation(s)</source>
            <translation>
                <numerusform>%n Annotation</numerusform>
                <numerusform>%n Annotationen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n Artikel</numerusform>
                <numerusform>%n Artikel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n assignment(s)</source>
            <translation>
                <numerusform>%n Zuteilung</numerusform>
                <numerusform>%n Zuteilungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) from a clock that is ahead</source>
            <translation>
                <numerusform>%n Änderung von einer Uhr, die vorgeht</numerusform>
                <numerusform>%n Änderungen von einer Uhr, die vorgeht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) to what is here</source>
            <translation>
                <numerusform>%n Änderung an Vorhandenem</numerusform>
                <numerusform>%n Änderungen an Vorhandenem</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n comment(s)</source>
            <translation>
                <numerusform>%n Kommentar</numerusform>
                <numerusform>%n Kommentare</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s)</source>
            <translation>
                <numerusform>%n Entscheidung</numerusform>
                <numerusform>%n Entscheidungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n done mark(s)</source>
            <translation>
                <numerusform>%n Erledigt-Vermerk</numerusform>
                <numerusform>%n Erledigt-Vermerke</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) refused.</source>
            <translation>
                <numerusform>%n Datei abgewiesen.</numerusform>
                <numerusform>%n Dateien abgewiesen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s)</source>
            <translation>
                <numerusform>%n Verbindung</numerusform>
                <numerusform>%n Verbindungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n Person</numerusform>
                <numerusform>%n Personen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n relation(s)</source>
            <translation>
                <numerusform>%n Beziehung</numerusform>
                <numerusform>%n Beziehungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n review session(s)</source>
            <translation>
                <numerusform>%n Besprechung</numerusform>
                <numerusform>%n Besprechungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s)</source>
            <translation>
                <numerusform>%n Regel</numerusform>
                <numerusform>%n Regeln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n snapshot(s)</source>
            <translation>
                <numerusform>%n Kopie</numerusform>
                <numerusform>%n Kopien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n source(s)</source>
            <translation>
                <numerusform>%n Quelle</numerusform>
                <numerusform>%n Quellen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tag(s)</source>
            <translation>
                <numerusform>%n Kennzeichen</numerusform>
                <numerusform>%n Kennzeichen</numerusform>
            </translation>
        </message>
        <message>
            <source>(new here)</source>
            <translation>(neu hier)</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Dateien hinzufügen…</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Comes in: %1.</source>
            <translation>Neu: %1.</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Zusammenführen</translation>
        </message>
        <message>
            <source>Merge files</source>
            <translation>Dateien zusammenführen</translation>
        </message>
        <message>
            <source>Nothing can be taken over.</source>
            <translation>Nichts kann übernommen werden.</translation>
        </message>
        <message>
            <source>Nothing has been taken over yet. Everybody's own work stays as they made it; a backup is made first, and Undo takes the merge back.</source>
            <translation>Noch ist nichts übernommen. Die Arbeit jeder Person bleibt, wie sie ist; vorher wird eine Sicherung angelegt, und Rückgängig nimmt alles zurück.</translation>
        </message>
        <message>
            <source>Nothing new: all of it is here already.</source>
            <translation>Nichts Neues: Alles ist schon hier.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>Perhaps the same person — tick to join</source>
            <translation>Vielleicht dieselbe Person – zum Verbinden ankreuzen</translation>
        </message>
        <message>
            <source>Set to different values on both sides</source>
            <translation>Auf beiden Seiten verschieden gesetzt</translation>
        </message>
        <message>
            <source>Small changes to what is here already.</source>
            <translation>Kleine Änderungen an Vorhandenem.</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Ohne Titel</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>What comes of it</source>
            <translation>Was daraus wird</translation>
        </message>
        <message>
            <source>What the merge brings</source>
            <translation>Was das Zusammenführen bringt</translation>
        </message>
        <message>
            <source>a third value is later</source>
            <translation>ein dritter Wert ist neuer</translation>
        </message>
        <message>
            <source>another text of “%1”</source>
            <translation>ein anderer Text von „%1“</translation>
        </message>
        <message>
            <source>changed: %1</source>
            <translation>geändert: %1</translation>
        </message>
        <message>
            <source>deleted by %1; %2</source>
            <translation>von %1 gelöscht; %2</translation>
        </message>
        <message>
            <source>deleted: %1</source>
            <translation>gelöscht: %1</translation>
        </message>
        <message>
            <source>is %1, who is here already? They have %2.</source>
            <translation>ist %1, schon hier? Gemeinsam: %2.</translation>
        </message>
        <message>
            <source>it stays, because others work with it</source>
            <translation>es bleibt, weil andere damit arbeiten</translation>
        </message>
        <message>
            <source>it will be deleted</source>
            <translation>es wird gelöscht</translation>
        </message>
        <message>
            <source>new here; %1</source>
            <translation>neu hier; %1</translation>
        </message>
        <message>
            <source>no work of their own</source>
            <translation>keine eigene Arbeit</translation>
        </message>
        <message>
            <source>nothing new</source>
            <translation>nichts Neues</translation>
        </message>
        <message>
            <source>ours is later and stays</source>
            <translation>unserer ist neuer und bleibt</translation>
        </message>
        <message>
            <source>team settings</source>
            <translation>Einstellungen des Teams</translation>
        </message>
        <message>
            <source>the same e-mail address</source>
            <translation>dieselbe E-Mail-Adresse</translation>
        </message>
        <message>
            <source>the same name</source>
            <translation>derselbe Name</translation>
        </message>
        <message>
            <source>the same text as here; %1</source>
            <translation>derselbe Text wie hier; %1</translation>
        </message>
        <message>
            <source>theirs is later and is taken</source>
            <translation>der andere ist neuer und wird übernommen</translation>
        </message>
        <message>
            <source>“%1” here, “%2” by %3; %4</source>
            <translation>„%1“ hier, „%2“ von %3; %4</translation>
        </message>
    </context>
    <context>
        <name>MergeErrand</name>
        <message>
            <source>A project cannot be merged with itself. Choose the files of your colleagues.</source>
            <translation>Ein Projekt kann nicht mit sich selbst zusammengeführt werden. Bitte die Dateien der Kollegen wählen.</translation>
        </message>
        <message>
            <source>Colleagues' projects and bundles (*.annodb *.annobundle)</source>
            <translation>Projekte und Pakete von Kollegen (*.annodb *.annobundle)</translation>
        </message>
        <message numerus="yes">
            <source>Looking into %n file(s)</source>
            <translation>
                <numerusform>%n Datei wird geprüft</numerusform>
                <numerusform>%n Dateien werden geprüft</numerusform>
            </translation>
        </message>
        <message>
            <source>Merge files</source>
            <translation>Dateien zusammenführen</translation>
        </message>
        <message>
            <source>Merged: %1. Undo takes it back.</source>
            <translation>Zusammengeführt: %1. Rückgängig nimmt es zurück.</translation>
        </message>
        <message>
            <source>Merging</source>
            <translation>Wird zusammengeführt</translation>
        </message>
        <message>
            <source>Nothing new came in.</source>
            <translation>Es kam nichts Neues herein.</translation>
        </message>
        <message>
            <source>small changes</source>
            <translation>kleine Änderungen</translation>
        </message>
    </context>
    <context>
        <name>MergedSources</name>
        <message>
            <source>Merged into it: {source}</source>
            <translation>Darin zusammengeführt: {source}</translation>
        </message>
        <message>
            <source>Separate again</source>
            <translation>Wieder trennen</translation>
        </message>
        <message>
            <source>Separate again: {source}</source>
            <translation>Wieder trennen: {source}</translation>
        </message>
    </context>
    <context>
        <name>MinutesDialog</name>
        <message>
            <source>Minutes</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>This is a folder; give a file name.</source>
            <translation>Dies ist ein Ordner; bitte einen Dateinamen angeben.</translation>
        </message>
    </context>
    <context>
        <name>NameOffer</name>
        <message>
            <source>People</source>
            <translation>Personen</translation>
        </message>
    </context>
    <context>
        <name>Narrowing</name>
        <message>
            <source>Any tag</source>
            <translation>Jedes Kennzeichen</translation>
        </message>
        <message>
            <source>Any two people</source>
            <translation>Je zwei Personen</translation>
        </message>
        <message>
            <source>Tag that somebody gave</source>
            <translation>Kennzeichen, das jemand gab</translation>
        </message>
        <message>
            <source>Two people who differ</source>
            <translation>Zwei Personen, die sich unterscheiden</translation>
        </message>
    </context>
    <context>
        <name>NewReadingForm</name>
        <message>
            <source>End back</source>
            <translation>Ende zurück</translation>
        </message>
        <message>
            <source>End on</source>
            <translation>Ende vor</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Urheber</translation>
        </message>
        <message>
            <source>Holder: who asserts it</source>
            <translation>Urheber: wer es behauptet</translation>
        </message>
        <message>
            <source>New reading: move its ends, or select text above; then its tag.</source>
            <translation>Neue Lesart: Ränder verschieben oder oben Text auswählen; dann das Kennzeichen.</translation>
        </message>
        <message>
            <source>No verdict</source>
            <translation>Kein Urteil</translation>
        </message>
        <message>
            <source>Start back</source>
            <translation>Anfang zurück</translation>
        </message>
        <message>
            <source>Start on</source>
            <translation>Anfang vor</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Urteil</translation>
        </message>
    </context>
    <context>
        <name>OriginalDialog</name>
        <message>
            <source>%1 bytes, %2, SHA-256 %3</source>
            <translation>%1 Bytes, %2, SHA-256 %3</translation>
        </message>
        <message>
            <source>It would open in the browser, where its scripts run and its pictures are fetched.</source>
            <translation>Es öffnet sich im Browser, wo seine Skripte laufen und seine Bilder geladen werden.</translation>
        </message>
        <message>
            <source>Only the beginning is shown.</source>
            <translation>Nur der Anfang wird gezeigt.</translation>
        </message>
        <message>
            <source>Open the original</source>
            <translation>Original öffnen</translation>
        </message>
        <message>
            <source>Original file</source>
            <translation>Originaldatei</translation>
        </message>
        <message>
            <source>Save the original as…</source>
            <translation>Original speichern unter …</translation>
        </message>
        <message>
            <source>The original bytes are not in this project.</source>
            <translation>Die ursprünglichen Bytes sind nicht in diesem Projekt.</translation>
        </message>
    </context>
    <context>
        <name>PagesMenu</name>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Remove the link</source>
            <translation>Die Verknüpfung entfernen</translation>
        </message>
    </context>
    <context>
        <name>PagesReader</name>
        <message>
            <source>Page %1</source>
            <translation>Seite %1</translation>
        </message>
        <message>
            <source>Pages of the source</source>
            <translation>Seiten der Quelle</translation>
        </message>
        <message>
            <source>Select the words on the page first.</source>
            <translation>Wähle zuerst die Wörter auf der Seite aus.</translation>
        </message>
        <message>
            <source>Selected: %1</source>
            <translation>Ausgewählt: %1</translation>
        </message>
        <message>
            <source>This page has no text that could be selected. A link can name the page in words.</source>
            <translation>Diese Seite hat keinen Text, der sich auswählen ließe. Eine Verknüpfung kann die Seite in Worten nennen.</translation>
        </message>
    </context>
    <context>
        <name>PaperDialog</name>
        <message>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Open it when it is written</source>
            <translation>Nach dem Schreiben öffnen</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>What will be written</source>
            <translation>Was geschrieben wird</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wohin</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Schreiben</translation>
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
        <name>PassageView</name>
        <message>
            <source>The passage in its context</source>
            <translation>Die Stelle im Zusammenhang</translation>
        </message>
    </context>
    <context>
        <name>PassagesView</name>
        <message numerus="yes">
            <source>%n differ</source>
            <translation>
                <numerusform>%n verschieden</numerusform>
                <numerusform>%n verschieden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n passage(s)</source>
            <translation>
                <numerusform>%n Stelle</numerusform>
                <numerusform>%n Stellen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n shown</source>
            <translation>
                <numerusform>%n gezeigt</numerusform>
                <numerusform>%n gezeigt</numerusform>
            </translation>
        </message>
        <message>
            <source>J, K: walk · Enter: open · F: filter</source>
            <translation>J, K: gehen · Eingabe: öffnen · F: filtern</translation>
        </message>
    </context>
    <context>
        <name>PastedDialog</name>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Hinzufügen</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Add %n source(s)</source>
            <translation>
                <numerusform>%n Quelle &amp;hinzufügen</numerusform>
                <numerusform>%n Quellen &amp;hinzufügen</numerusform>
            </translation>
        </message>
        <message>
            <source>In the project already: {title}</source>
            <translation>Schon im Projekt: {title}</translation>
        </message>
        <message>
            <source>Pasted references</source>
            <translation>Eingefügte Literaturangaben</translation>
        </message>
        <message>
            <source>Please look at what was recognised. Everything can be corrected later.</source>
            <translation>Bitte ansehen, was erkannt wurde. Alles lässt sich später berichtigen.</translation>
        </message>
        <message>
            <source>References</source>
            <translation>Literaturangaben</translation>
        </message>
    </context>
    <context>
        <name>PersonColumn</name>
        <message>
            <source>Differences</source>
            <translation>Unterschiede</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Niemand</translation>
        </message>
        <message>
            <source>People differ here</source>
            <translation>Hier gibt es Unterschiede</translation>
        </message>
        <message>
            <source>Whose work stands in column %1</source>
            <translation>Wessen Arbeit in Spalte %1 steht</translation>
        </message>
    </context>
    <context>
        <name>PictureReader</name>
        <message>
            <source>This picture has no text that could be selected. Its link can name the place in words.</source>
            <translation>Dieses Bild hat keinen Text, der sich auswählen ließe. Seine Verknüpfung kann die Stelle in Worten nennen.</translation>
        </message>
    </context>
    <context>
        <name>PictureView</name>
        <message>
            <source>Picture of the source</source>
            <translation>Bild der Quelle</translation>
        </message>
    </context>
    <context>
        <name>PlaceRows</name>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Author there</source>
            <translation>Autor dort</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Medium</translation>
        </message>
    </context>
    <context>
        <name>PlacesSide</name>
        <message>
            <source>Collections keep documents together. Make one with +, then drag documents onto it.</source>
            <translation>Sammlungen halten Dokumente zusammen. Mit + eine anlegen, dann Dokumente darauf ziehen.</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <source>New collection (N)</source>
            <translation>Neue Sammlung (N)</translation>
        </message>
    </context>
    <context>
        <name>Placing</name>
        <message>
            <source>Nothing is selected in the article.</source>
            <translation>Im Artikel ist nichts ausgewählt.</translation>
        </message>
    </context>
    <context>
        <name>Profile</name>
        <message>
            <source>Evidence</source>
            <translation>Belege</translation>
        </message>
        <message>
            <source>Evidence missing</source>
            <translation>Beleg fehlt</translation>
        </message>
        <message>
            <source>Holders</source>
            <translation>Urheber</translation>
        </message>
        <message>
            <source>No verdict</source>
            <translation>Kein Urteil</translation>
        </message>
        <message>
            <source>Nobody named</source>
            <translation>Niemand genannt</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Kennzeichen</translation>
        </message>
        <message>
            <source>Verdicts</source>
            <translation>Urteile</translation>
        </message>
        <message>
            <source>With the evidence it wants</source>
            <translation>Mit dem nötigen Beleg</translation>
        </message>
    </context>
    <context>
        <name>ProfilePage</name>
        <message>
            <source>%1, %2 % of them marked</source>
            <translation>%1, davon %2 % markiert</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n Wort</numerusform>
                <numerusform>%n Wörter</numerusform>
            </translation>
        </message>
        <message>
            <source>All articles</source>
            <translation>Alle Artikel</translation>
        </message>
        <message>
            <source>Article profile</source>
            <translation>Artikelprofil</translation>
        </message>
        <message>
            <source>As a table (T)</source>
            <translation>Als Tabelle (T)</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Back to the article (Esc)</source>
            <translation>Zurück zum Artikel (Esc)</translation>
        </message>
        <message>
            <source>Charts; the table (T) has their numbers</source>
            <translation>Diagramme; ihre Zahlen stehen in der Tabelle (T)</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Kopiert.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Als CSV speichern…</translation>
        </message>
        <message>
            <source>Save the numbers as</source>
            <translation>Zahlen speichern als</translation>
        </message>
        <message>
            <source>This article</source>
            <translation>Dieser Artikel</translation>
        </message>
        <message>
            <source>Which articles</source>
            <translation>Welche Artikel</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Geschrieben: %1</translation>
        </message>
    </context>
    <context>
        <name>ProfileTable</name>
        <message>
            <source>Annotations</source>
            <translation>Annotationen</translation>
        </message>
        <message>
            <source>Numbers of the profile</source>
            <translation>Zahlen des Profils</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Percent</source>
            <translation>Prozent</translation>
        </message>
        <message>
            <source>Which</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Wörter</translation>
        </message>
    </context>
    <context>
        <name>Projects</name>
        <message>
            <source>%1 is open already: %2.</source>
            <translation>%1 ist schon geöffnet: %2.</translation>
        </message>
        <message>
            <source>%1 is open in another window or program.</source>
            <translation>%1 ist in einem anderen Fenster oder Programm geöffnet.</translation>
        </message>
        <message>
            <source>A place for the sample</source>
            <translation>Ein Ort für das Beispiel</translation>
        </message>
        <message>
            <source>Annotator projects (*.annodb)</source>
            <translation>Annotator-Projekte (*.annodb)</translation>
        </message>
        <message>
            <source>Keep it on this computer: Save a copy as… in the menu.</source>
            <translation>Behalten Sie es auf diesem Computer: „Kopie sichern als…“ im Menü.</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Lassen</translation>
        </message>
        <message>
            <source>Making %1</source>
            <translation>%1 wird angelegt</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>Neues Projekt</translation>
        </message>
        <message>
            <source>Open for reading only</source>
            <translation>Nur zum Lesen öffnen</translation>
        </message>
        <message>
            <source>Open for reading?</source>
            <translation>Zum Lesen öffnen?</translation>
        </message>
        <message>
            <source>Open project</source>
            <translation>Projekt öffnen</translation>
        </message>
        <message>
            <source>Opening %1</source>
            <translation>%1 wird geöffnet</translation>
        </message>
        <message>
            <source>Project.annodb</source>
            <translation>Projekt.annodb</translation>
        </message>
        <message>
            <source>Sample.annodb</source>
            <translation>Beispiel.annodb</translation>
        </message>
        <message>
            <source>This project lies in a folder of %1, which can spoil it.</source>
            <translation>Dieses Projekt liegt in einem Ordner von %1, der es beschädigen kann.</translation>
        </message>
        <message>
            <source>This project lies in a network folder, where two computers can spoil it.</source>
            <translation>Dieses Projekt liegt in einem Netzwerkordner, wo zwei Computer es beschädigen können.</translation>
        </message>
    </context>
    <context>
        <name>QMenu</name>
        <message>
            <source>%1 is the same person as</source>
            <translation>%1 ist dieselbe Person wie</translation>
        </message>
        <message>
            <source>As many as there is room for</source>
            <translation>So viele, wie Platz haben</translation>
        </message>
        <message>
            <source>Ascending</source>
            <translation>Aufsteigend</translation>
        </message>
        <message>
            <source>Descending</source>
            <translation>Absteigend</translation>
        </message>
        <message>
            <source>New collection…</source>
            <translation>Neue Sammlung …</translation>
        </message>
        <message>
            <source>Two people: %1 is somebody else</source>
            <translation>Zwei Personen: %1 ist jemand anders</translation>
        </message>
    </context>
    <context>
        <name>QTextEdit</name>
        <message>
            <source>%1 words, about %2 min of reading</source>
            <translation>%1 Wörter, etwa %2 min Lesezeit</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Bildunterschrift</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>Adresse kopieren</translation>
        </message>
        <message>
            <source>Ctrl+click: %1</source>
            <translation>Strg+Klick: %1</translation>
        </message>
        <message>
            <source>Delete annotation</source>
            <translation>Annotation löschen</translation>
        </message>
        <message>
            <source>Find evidence</source>
            <translation>Belege suchen</translation>
        </message>
        <message>
            <source>Find this passage elsewhere…</source>
            <translation>Diese Stelle anderswo finden…</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Überschrift</translation>
        </message>
        <message>
            <source>Link to a source</source>
            <translation>Mit Quelle verbinden</translation>
        </message>
        <message>
            <source>Not part of the article (not counted)</source>
            <translation>Nicht Teil des Artikels (nicht gezählt)</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>Link öffnen</translation>
        </message>
        <message>
            <source>Outline</source>
            <translation>Gliederung</translation>
        </message>
        <message>
            <source>Quotation (not counted)</source>
            <translation>Zitat (nicht gezählt)</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>This article has no headings.</source>
            <translation>Dieser Artikel hat keine Zwischenüberschriften.</translation>
        </message>
        <message>
            <source>This paragraph is</source>
            <translation>Dieser Absatz ist</translation>
        </message>
    </context>
    <context>
        <name>QWidget</name>
        <message>
            <source>%1 is there already. Replace it?</source>
            <translation>%1 ist schon da. Ersetzen?</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Not opened</source>
            <translation>Nicht geöffnet</translation>
        </message>
        <message>
            <source>Only addresses of the web (http and https) are opened.</source>
            <translation>Nur Webadressen (http und https) werden geöffnet.</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <source>Replace?</source>
            <translation>Ersetzen?</translation>
        </message>
    </context>
    <context>
        <name>QueryTrouble</name>
        <message>
            <source>A query may have %1 characters at most.</source>
            <translation>Eine Suche darf höchstens %1 Zeichen haben.</translation>
        </message>
        <message>
            <source>After the comma NEAR needs a number up to %1, as in NEAR(bread prices, 5).</source>
            <translation>Nach dem Komma braucht NEAR eine Zahl bis %1, etwa NEAR(Brot Preise, 5).</translation>
        </message>
        <message>
            <source>After “%1:” a value is missing.</source>
            <translation>Nach „%1:“ fehlt ein Wert.</translation>
        </message>
        <message>
            <source>After “%1” something to look for is missing.</source>
            <translation>Nach „%1“ fehlt, was gesucht wird.</translation>
        </message>
        <message>
            <source>After “NOT” something to leave out is missing.</source>
            <translation>Nach „NOT“ fehlt, was nicht vorkommen soll.</translation>
        </message>
        <message>
            <source>Before “%1” something to look for is missing.</source>
            <translation>Vor „%1“ fehlt, was gesucht wird.</translation>
        </message>
        <message>
            <source>Before “*” the beginning of a word is missing.</source>
            <translation>Vor „*“ fehlt der Anfang eines Wortes.</translation>
        </message>
        <message>
            <source>NEAR needs at least two words, as in NEAR(bread prices, 5).</source>
            <translation>NEAR braucht mindestens zwei Wörter, etwa NEAR(Brot Preise, 5).</translation>
        </message>
        <message>
            <source>NEAR takes words and phrases only.</source>
            <translation>In NEAR stehen nur Wörter und Wortfolgen.</translation>
        </message>
        <message>
            <source>There are too many parentheses within each other.</source>
            <translation>Zu viele Klammern stehen ineinander.</translation>
        </message>
        <message>
            <source>There is no filter “%1:”; did you mean “%2:”?</source>
            <translation>Einen Filter „%1:“ gibt es nicht; ist „%2:“ gemeint?</translation>
        </message>
        <message>
            <source>There is no filter “%1:”; put the words into quotation marks to look for them.</source>
            <translation>Einen Filter „%1:“ gibt es nicht; wer die Wörter sucht, setzt sie in Anführungszeichen.</translation>
        </message>
        <message>
            <source>There is no parenthesis that this one closes.</source>
            <translation>Zu dieser Klammer fehlt die öffnende.</translation>
        </message>
        <message>
            <source>There is nothing between these quotation marks.</source>
            <translation>Zwischen diesen Anführungszeichen steht nichts.</translation>
        </message>
        <message>
            <source>There is nothing in these parentheses.</source>
            <translation>In diesen Klammern steht nichts.</translation>
        </message>
        <message>
            <source>This parenthesis is not closed.</source>
            <translation>Diese Klammer ist nicht geschlossen.</translation>
        </message>
        <message>
            <source>This quotation mark is not closed.</source>
            <translation>Dieses Anführungszeichen ist nicht geschlossen.</translation>
        </message>
        <message>
            <source>“%1:” can be %2; “%3” is none of these.</source>
            <translation>„%1:“ kann %2 sein; „%3“ gehört nicht dazu.</translation>
        </message>
        <message>
            <source>“%1” is no date; write 2020, 2020-11 or 2020-11-17.</source>
            <translation>„%1“ ist kein Datum; schreiben Sie 2020, 2020-11 oder 2020-11-17.</translation>
        </message>
        <message>
            <source>“%1” is no date; write 2020, 2020-11, 2020-11-17 or 2020-11..2021-02.</source>
            <translation>„%1“ ist kein Datum; schreiben Sie 2020, 2020-11, 2020-11-17 oder 2020-11..2021-02.</translation>
        </message>
    </context>
    <context>
        <name>ReadingList</name>
        <message>
            <source>Readings</source>
            <translation>Lesarten</translation>
        </message>
    </context>
    <context>
        <name>Readings</name>
        <message>
            <source>Decision: %1</source>
            <translation>Entscheidung: %1</translation>
        </message>
        <message>
            <source>Holder: %1</source>
            <translation>Urheber: %1</translation>
        </message>
        <message>
            <source>Marked nothing here: %1</source>
            <translation>Hier nichts markiert: %1</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>Notiz: %1</translation>
        </message>
        <message>
            <source>The readings in full</source>
            <translation>Die Lesarten vollständig</translation>
        </message>
        <message>
            <source>Verdict: %1</source>
            <translation>Urteil: %1</translation>
        </message>
    </context>
    <context>
        <name>RelationChooser</name>
        <message>
            <source>Other passages</source>
            <translation>Andere Stellen</translation>
        </message>
        <message>
            <source>Relate</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <source>This passage and another</source>
            <translation>Diese Stelle und eine andere</translation>
        </message>
        <message>
            <source>What it does to the other</source>
            <translation>Was sie mit der anderen macht</translation>
        </message>
        <message>
            <source>Words of the other passage, its holder or its article</source>
            <translation>Worte der anderen Stelle, ihr Urheber oder ihr Artikel</translation>
        </message>
    </context>
    <context>
        <name>RelationLines</name>
        <message>
            <source>Remove: %1</source>
            <translation>Entfernen: %1</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>von %1</translation>
        </message>
    </context>
    <context>
        <name>Relations</name>
        <message>
            <source>contradicts</source>
            <translation>widerspricht</translation>
        </message>
        <message>
            <source>is contradicted by</source>
            <translation>ihm widerspricht</translation>
        </message>
        <message>
            <source>is repeated by</source>
            <translation>wird wiederholt von</translation>
        </message>
        <message>
            <source>is what another rests on:</source>
            <translation>darauf stützt sich</translation>
        </message>
        <message>
            <source>repeats</source>
            <translation>wiederholt</translation>
        </message>
        <message>
            <source>rests on</source>
            <translation>stützt sich auf</translation>
        </message>
    </context>
    <context>
        <name>ResultDialog</name>
        <message>
            <source>All (%1)</source>
            <translation>Alle (%1)</translation>
        </message>
        <message>
            <source>Copy the list</source>
            <translation>Liste kopieren</translation>
        </message>
        <message>
            <source>Files and what became of them</source>
            <translation>Dateien und was aus ihnen wurde</translation>
        </message>
        <message>
            <source>Filter by name, title or reason</source>
            <translation>Nach Name, Titel oder Grund filtern</translation>
        </message>
        <message>
            <source>Imported files</source>
            <translation>Importierte Dateien</translation>
        </message>
        <message>
            <source>Open the article</source>
            <translation>Artikel öffnen</translation>
        </message>
        <message>
            <source>This was one step; Undo takes it back.</source>
            <translation>Das war ein Schritt; „Rückgängig“ nimmt ihn zurück.</translation>
        </message>
        <message>
            <source>Which files are shown</source>
            <translation>Welche Dateien gezeigt werden</translation>
        </message>
    </context>
    <context>
        <name>ResultModel</name>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n Artikel</numerusform>
                <numerusform>%n Artikel</numerusform>
            </translation>
        </message>
        <message>
            <source>Article or reason</source>
            <translation>Artikel oder Grund</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>Was daraus wurde</translation>
        </message>
    </context>
    <context>
        <name>ResultsPage</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Back to the article (Esc)</source>
            <translation>Zurück zum Artikel (Esc)</translation>
        </message>
        <message>
            <source>Save this search…</source>
            <translation>Diese Suche merken…</translation>
        </message>
        <message>
            <source>Search results</source>
            <translation>Suchergebnisse</translation>
        </message>
        <message>
            <source>Words, "phrases", word*, NOT, NEAR(a b, 5), tag:claim, source:none, by:me</source>
            <translation>Wörter, "Wortfolgen", Wort*, NOT, NEAR(a b, 5), tag:claim, source:none, by:me</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>%1 changed a passage since the decision.</source>
            <translation>%1 hat seit der Entscheidung eine Stelle geändert.</translation>
        </message>
        <message>
            <source>%1 decided otherwise in another copy of the project.</source>
            <translation>%1 hat in einer anderen Kopie des Projekts anders entschieden.</translation>
        </message>
        <message>
            <source>%1 deleted a passage since the decision.</source>
            <translation>%1 hat seit der Entscheidung eine Stelle gelöscht.</translation>
        </message>
        <message>
            <source>%1 marked a passage here since the decision.</source>
            <translation>%1 hat hier seit der Entscheidung eine Stelle markiert.</translation>
        </message>
        <message>
            <source>%1 marked nothing</source>
            <translation>%1 hat nichts markiert</translation>
        </message>
        <message>
            <source>%1: marked nothing</source>
            <translation>%1: nichts markiert</translation>
        </message>
        <message>
            <source>%1’s reading</source>
            <translation>Lesart von %1</translation>
        </message>
        <message>
            <source>A new reading; or select text with the mouse</source>
            <translation>Neue Lesart; oder Text mit der Maus auswählen</translation>
        </message>
        <message>
            <source>A reading taken</source>
            <translation>Lesart übernommen</translation>
        </message>
        <message>
            <source>A source that is not here yet</source>
            <translation>Eine Quelle, die noch nicht hier ist</translation>
        </message>
        <message>
            <source>Agreement accepted</source>
            <translation>Übereinstimmung übernommen</translation>
        </message>
        <message>
            <source>Becomes a rule: %1</source>
            <translation>Wird zur Regel: %1</translation>
        </message>
        <message>
            <source>Boundaries merged</source>
            <translation>Grenzen vereint</translation>
        </message>
        <message>
            <source>Changed since</source>
            <translation>Seither geändert</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Abgeschlossen</translation>
        </message>
        <message>
            <source>Comments on the selected reading</source>
            <translation>Kommentare zur gewählten Lesart</translation>
        </message>
        <message>
            <source>Confidence: %1</source>
            <translation>Sicherheit: %1</translation>
        </message>
        <message>
            <source>Confirm, with the reason</source>
            <translation>Bestätigen, mit der Begründung</translation>
        </message>
        <message>
            <source>Ctrl++, Ctrl+-</source>
            <translation>Strg++, Strg+-</translation>
        </message>
        <message>
            <source>Ctrl+L</source>
            <translation>Strg+L</translation>
        </message>
        <message>
            <source>Ctrl+Shift+M</source>
            <translation>Strg+Umschalt+M</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Entschieden</translation>
        </message>
        <message>
            <source>Decided twice</source>
            <translation>Doppelt entschieden</translation>
        </message>
        <message>
            <source>Decided. Choose anew to decide again.</source>
            <translation>Entschieden. Neu wählen, um neu zu entscheiden.</translation>
        </message>
        <message>
            <source>Defer</source>
            <translation>Zurückstellen</translation>
        </message>
        <message>
            <source>Deferred</source>
            <translation>Zurückgestellt</translation>
        </message>
        <message>
            <source>Dissent for the record</source>
            <translation>Abweichende Meinung festhalten</translation>
        </message>
        <message>
            <source>Dissent of %1: %2</source>
            <translation>Abweichende Meinung von %1: %2</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Feedback pages</source>
            <translation>Rückmeldungen</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Für wen</translation>
        </message>
        <message>
            <source>Holder: %1</source>
            <translation>Urheber: %1</translation>
        </message>
        <message>
            <source>In a new reading: its start and its end by a word</source>
            <translation>In einer neuen Lesart: Anfang und Ende um ein Wort</translation>
        </message>
        <message>
            <source>In a new reading: the tag</source>
            <translation>In einer neuen Lesart: das Kennzeichen</translation>
        </message>
        <message>
            <source>In the reason: reasons given before</source>
            <translation>In der Begründung: frühere Begründungen</translation>
        </message>
        <message>
            <source>J, K, PgDn, PgUp</source>
            <translation>J, K, Bild ab/auf</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Keep what was decided before</source>
            <translation>Bei der früheren Entscheidung bleiben</translation>
        </message>
        <message>
            <source>Larger, smaller text</source>
            <translation>Größerer, kleinerer Text</translation>
        </message>
        <message>
            <source>Leave the field; then back to the article</source>
            <translation>Feld verlassen; dann zurück zum Artikel</translation>
        </message>
        <message>
            <source>List of the passages</source>
            <translation>Liste der Stellen</translation>
        </message>
        <message>
            <source>Make it a rule</source>
            <translation>Zur Regel machen</translation>
        </message>
        <message>
            <source>Merge the boundaries</source>
            <translation>Grenzen vereinen</translation>
        </message>
        <message>
            <source>Merged. Whose tag? %1</source>
            <translation>Vereint. Wessen Kennzeichen? %1</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>New reading</source>
            <translation>Neue Lesart</translation>
        </message>
        <message>
            <source>Next, previous passage</source>
            <translation>Nächste, vorige Stelle</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>Nichts hier</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>Open a source of the selected reading</source>
            <translation>Eine Quelle der gewählten Lesart öffnen</translation>
        </message>
        <message>
            <source>Pause the session</source>
            <translation>Besprechung unterbrechen</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Unterbrochen</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Besprechung</translation>
        </message>
        <message>
            <source>Shift+%1</source>
            <translation>Umschalt+%1</translation>
        </message>
        <message>
            <source>Show or hide tags and rules</source>
            <translation>Kennzeichen und Regeln zeigen oder verbergen</translation>
        </message>
        <message>
            <source>Stop the clock, or let it run</source>
            <translation>Uhr anhalten oder laufen lassen</translation>
        </message>
        <message>
            <source>Take this person’s reading (with Shift if the letter does something else)</source>
            <translation>Lesart dieser Person (mit Umschalt, falls belegt)</translation>
        </message>
        <message>
            <source>U, Ctrl+Z</source>
            <translation>U, Strg+Z</translation>
        </message>
        <message>
            <source>Undo, and back to that passage</source>
            <translation>Rückgängig, und zurück zu dieser Stelle</translation>
        </message>
        <message>
            <source>Up, Down</source>
            <translation>Auf, Ab</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Stimmen</translation>
        </message>
        <message>
            <source>Votes: %1</source>
            <translation>Stimmen: %1</translation>
        </message>
        <message>
            <source>What do we decide?</source>
            <translation>Was entscheiden wir?</translation>
        </message>
        <message>
            <source>… and %1 more</source>
            <translation>… und %1 weitere</translation>
        </message>
    </context>
    <context>
        <name>ReviewErrands</name>
        <message>
            <source>%1 passages are not settled; the minutes list them as open points.</source>
            <translation>%1 Stellen sind nicht entschieden; das Protokoll führt sie als offene Punkte.</translation>
        </message>
        <message>
            <source>Choose a reading with a passage first.</source>
            <translation>Bitte erst eine Lesart mit einer Stelle wählen.</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Abschließen</translation>
        </message>
        <message>
            <source>Finish the session?</source>
            <translation>Besprechung abschließen?</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weitermachen</translation>
        </message>
        <message>
            <source>It is a rule of the team now.</source>
            <translation>Es ist jetzt eine Regel des Teams.</translation>
        </message>
        <message>
            <source>Names are not shown in this session; the comments would tell them.</source>
            <translation>In dieser Besprechung werden keine Namen gezeigt; die Kommentare würden sie verraten.</translation>
        </message>
        <message>
            <source>Paused. “Review session” goes on where you are.</source>
            <translation>Unterbrochen. „Besprechung“ macht hier weiter.</translation>
        </message>
        <message>
            <source>This reading has no source.</source>
            <translation>Diese Lesart hat keine Quelle.</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>Differs: %1</source>
            <translation>Verschieden: %1</translation>
        </message>
        <message>
            <source>Nothing differs. What all agree on can be accepted with “Accept agreements”.</source>
            <translation>Nichts ist verschieden. Worin alle übereinstimmen, kann mit „Übereinstimmungen übernehmen“ übernommen werden.</translation>
        </message>
        <message>
            <source>Nothing has been marked in these articles by the people who are compared.</source>
            <translation>Die Personen, die verglichen werden, haben in diesen Artikeln nichts markiert.</translation>
        </message>
        <message>
            <source>This session is closed. Open it again to decide.</source>
            <translation>Diese Besprechung ist abgeschlossen. Zum Entscheiden wieder öffnen.</translation>
        </message>
        <message>
            <source>You work blind, and you are not among the people present: nothing is shown.</source>
            <translation>Sie arbeiten verdeckt und sind nicht unter den Anwesenden: Es wird nichts gezeigt.</translation>
        </message>
    </context>
    <context>
        <name>RevisionDialog</name>
        <message numerus="yes">
            <source>%n is/are not found: you can place them by hand.</source>
            <translation>
                <numerusform>%n ist nicht zu finden: Sie können sie von Hand setzen.</numerusform>
                <numerusform>%n sind nicht zu finden: Sie können sie von Hand setzen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of your passages read(s) the same and go(es) along.</source>
            <translation>
                <numerusform>%n Ihrer Stellen lautet gleich und kommt mit.</numerusform>
                <numerusform>%n Ihrer Stellen lauten gleich und kommen mit.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n read(s) a little otherwise: you decide each.</source>
            <translation>
                <numerusform>%n lautet etwas anders: Sie entscheiden.</numerusform>
                <numerusform>%n lauten etwas anders: Sie entscheiden jede.</numerusform>
            </translation>
        </message>
        <message>
            <source>A newer text of the article</source>
            <translation>Ein neuerer Text des Artikels</translation>
        </message>
        <message>
            <source>Paragraphs: %1 changed, %2 new, %3 gone, %4 the same.</source>
            <translation>Absätze: %1 geändert, %2 neu, %3 weggefallen, %4 gleich.</translation>
        </message>
        <message>
            <source>Take the newer text in</source>
            <translation>Neueren Text übernehmen</translation>
        </message>
        <message>
            <source>The older text stays, with all that waits and what colleagues marked in it.</source>
            <translation>Der ältere Text bleibt, mit allem, was wartet und was andere darin markiert haben.</translation>
        </message>
    </context>
    <context>
        <name>RevisionErrand</name>
        <message>
            <source>Comparing the texts</source>
            <translation>Texte werden verglichen</translation>
        </message>
    </context>
    <context>
        <name>RevisionNotes</name>
        <message numerus="yes">
            <source>%n of your passages wait(s) for a place in this newer text.</source>
            <translation>
                <numerusform>%n Ihrer Stellen wartet auf einen Platz in diesem neueren Text.</numerusform>
                <numerusform>%n Ihrer Stellen warten auf einen Platz in diesem neueren Text.</numerusform>
            </translation>
        </message>
        <message>
            <source>Place them</source>
            <translation>Setzen</translation>
        </message>
        <message>
            <source>Read the newest</source>
            <translation>Neuesten lesen</translation>
        </message>
        <message>
            <source>This is an older text of the article.</source>
            <translation>Das ist ein älterer Text des Artikels.</translation>
        </message>
    </context>
    <context>
        <name>Roles</name>
        <message>
            <source>Author of the book</source>
            <translation>Autor des Buchs</translation>
        </message>
        <message>
            <source>Composer</source>
            <translation>Musik</translation>
        </message>
        <message>
            <source>Director</source>
            <translation>Regie</translation>
        </message>
        <message>
            <source>Editor</source>
            <translation>Hrsg. (Person)</translation>
        </message>
        <message>
            <source>Editor of the series</source>
            <translation>Hrsg. der Reihe</translation>
        </message>
        <message>
            <source>Guest</source>
            <translation>Gast</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Moderation</translation>
        </message>
        <message>
            <source>Illustrator</source>
            <translation>Illustration</translation>
        </message>
        <message>
            <source>Interviewer</source>
            <translation>Interviewer</translation>
        </message>
        <message>
            <source>Original author</source>
            <translation>Autor des Originals</translation>
        </message>
        <message>
            <source>Producer</source>
            <translation>Produktion</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Empfänger</translation>
        </message>
        <message>
            <source>Reviewed author</source>
            <translation>Besprochener Autor</translation>
        </message>
        <message>
            <source>Translator</source>
            <translation>Übersetzer</translation>
        </message>
    </context>
    <context>
        <name>RuleDialog</name>
        <message>
            <source>About all tags</source>
            <translation>Zu allen Kennzeichen</translation>
        </message>
        <message>
            <source>Example</source>
            <translation>Beispiel</translation>
        </message>
        <message>
            <source>From now on, we …</source>
            <translation>Von jetzt an …</translation>
        </message>
        <message>
            <source>Make it a rule</source>
            <translation>Zur Regel machen</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Kennzeichen</translation>
        </message>
    </context>
    <context>
        <name>RuleForm</name>
        <message>
            <source>About</source>
            <translation>Zu</translation>
        </message>
        <message>
            <source>About which tag</source>
            <translation>Zu welchem Kennzeichen</translation>
        </message>
        <message>
            <source>All tags</source>
            <translation>Alle Kennzeichen</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Wieder aufnehmen</translation>
        </message>
        <message>
            <source>Example, from “%1”</source>
            <translation>Beispiel, aus „%1“</translation>
        </message>
        <message>
            <source>Retire this rule</source>
            <translation>Regel zurückziehen</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Show in the article</source>
            <translation>Im Artikel zeigen</translation>
        </message>
    </context>
    <context>
        <name>RuleList</name>
        <message>
            <source>(empty)</source>
            <translation>(leer)</translation>
        </message>
        <message>
            <source>Guidelines, tags and rules</source>
            <translation>Leitfaden, Kennzeichen und Regeln</translation>
        </message>
        <message>
            <source>Retired rules</source>
            <translation>Zurückgezogene Regeln</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Kennzeichen</translation>
        </message>
        <message>
            <source>The team's guidelines</source>
            <translation>Der Leitfaden des Teams</translation>
        </message>
    </context>
    <context>
        <name>RulesDialog</name>
        <message>
            <source>Add a rule</source>
            <translation>Regel hinzufügen</translation>
        </message>
        <message>
            <source>Add a rule…</source>
            <translation>Regel hinzufügen…</translation>
        </message>
        <message>
            <source>Reading versions</source>
            <translation>Versionen werden gelesen</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>What does the team go by from now on?</source>
            <translation>Wonach richtet sich das Team von jetzt an?</translation>
        </message>
    </context>
    <context>
        <name>RulesPanel</name>
        <message>
            <source>Reading versions</source>
            <translation>Versionen werden gelesen</translation>
        </message>
        <message>
            <source>Rules of the team</source>
            <translation>Regeln des Teams</translation>
        </message>
        <message>
            <source>Tags and rules</source>
            <translation>Kennzeichen und Regeln</translation>
        </message>
        <message>
            <source>version %1</source>
            <translation>Version %1</translation>
        </message>
    </context>
    <context>
        <name>ScanReader</name>
        <message>
            <source>Pages of the source</source>
            <translation>Seiten der Quelle</translation>
        </message>
        <message>
            <source>These pages have no text that could be selected. Their link can name the page in words.</source>
            <translation>Diese Seiten haben keinen Text, der sich auswählen ließe. Ihre Verknüpfung kann die Seite in Worten nennen.</translation>
        </message>
    </context>
    <context>
        <name>Search</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Kommentare</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Passages</source>
            <translation>Stellen</translation>
        </message>
        <message>
            <source>Rename search</source>
            <translation>Suche umbenennen</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>Diese Suche merken</translation>
        </message>
        <message>
            <source>Search deleted. Undo brings it back.</source>
            <translation>Suche gelöscht. Rückgängig bringt sie zurück.</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
        <message>
            <source>What is it called?</source>
            <translation>Wie heißt sie?</translation>
        </message>
        <message>
            <source>What is it called? A search of the same name is replaced.</source>
            <translation>Wie heißt sie? Eine Suche gleichen Namens wird ersetzt.</translation>
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Search text, annotations, sources, commands</source>
            <translation>Text, Annotationen, Quellen, Befehle durchsuchen</translation>
        </message>
    </context>
    <context>
        <name>SearchHelp</name>
        <message>
            <source>at most five words apart</source>
            <translation>höchstens fünf Wörter auseinander</translation>
        </message>
        <message>
            <source>both words, anywhere; accents and capitals do not matter</source>
            <translation>beide Wörter, irgendwo; Akzente und Großschreibung zählen nicht</translation>
        </message>
        <message>
            <source>claims that have no source yet</source>
            <translation>Behauptungen, die noch keine Quelle haben</translation>
        </message>
        <message>
            <source>one of them, or both</source>
            <translation>eines davon oder beide</translation>
        </message>
        <message>
            <source>only articles, quotes, notes, sources or comments</source>
            <translation>nur Artikel, Stellen, Notizen, Quellen oder Kommentare</translation>
        </message>
        <message>
            <source>side by side</source>
            <translation>nebeneinander</translation>
        </message>
        <message>
            <source>the first without the second; NOT says the same</source>
            <translation>das erste ohne das zweite; NOT heißt dasselbe</translation>
        </message>
        <message>
            <source>what is told of the article</source>
            <translation>Angaben zum Artikel</translation>
        </message>
        <message>
            <source>what was found out; how the holder says it</source>
            <translation>das Urteil; wie der Urheber es sagt</translation>
        </message>
        <message>
            <source>when it appeared; before: and after: as well</source>
            <translation>wann es erschien; auch before: und after:</translation>
        </message>
        <message>
            <source>where it is in the library</source>
            <translation>wo es in der Bibliothek ist</translation>
        </message>
        <message>
            <source>who asserts it; who marked it</source>
            <translation>wer es behauptet; wer es markiert hat</translation>
        </message>
        <message>
            <source>words that begin so</source>
            <translation>Wörter, die so anfangen</translation>
        </message>
    </context>
    <context>
        <name>SearchPopup</name>
        <message>
            <source>Tab completes · Enter opens · Ctrl+Enter shows all · Esc closes</source>
            <translation>Tab ergänzt · Enter öffnet · Strg+Enter zeigt alle · Esc schließt</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <source>Link to a source</source>
            <translation>Mit Quelle verbinden</translation>
        </message>
        <message>
            <source>Mark the selection</source>
            <translation>Auswahl markieren</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
    </context>
    <context>
        <name>SendDialog</name>
        <message>
            <source>Articles</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Choose a place…</source>
            <translation>Ort wählen …</translation>
        </message>
        <message>
            <source>Send my work</source>
            <translation>Meine Arbeit senden</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Ohne Titel</translation>
        </message>
        <message>
            <source>What you marked, linked, said and decided on these articles goes into one file to be mailed. Nobody else's work does.</source>
            <translation>Was Sie in diesen Artikeln markiert, verknüpft, gesagt und entschieden haben, kommt in eine Datei zum Verschicken. Die Arbeit anderer nicht.</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>One moment: something else is being written into the project.</source>
            <translation>Einen Moment: Es wird gerade etwas anderes ins Projekt geschrieben.</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>SessionHeader</name>
        <message>
            <source>%1 again</source>
            <translation>%1 erneut</translation>
        </message>
        <message>
            <source>%1 decided</source>
            <translation>%1 entschieden</translation>
        </message>
        <message>
            <source>%1 deferred</source>
            <translation>%1 zurückgestellt</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>%1 open</source>
            <translation>%1 offen</translation>
        </message>
        <message>
            <source>Accept agreements…</source>
            <translation>Übereinstimmungen übernehmen…</translation>
        </message>
        <message>
            <source>Back to the article (Esc)</source>
            <translation>Zurück zum Artikel (Esc)</translation>
        </message>
        <message>
            <source>Finish the session…</source>
            <translation>Besprechung abschließen…</translation>
        </message>
        <message>
            <source>Keys (?)</source>
            <translation>Tasten (?)</translation>
        </message>
        <message>
            <source>Let the clock run (T)</source>
            <translation>Uhr laufen lassen (T)</translation>
        </message>
        <message>
            <source>List of the passages (L)</source>
            <translation>Liste der Stellen (L)</translation>
        </message>
        <message>
            <source>Open the session again</source>
            <translation>Besprechung wieder öffnen</translation>
        </message>
        <message>
            <source>Passage %1. Show the list (L)</source>
            <translation>Stelle %1. Liste zeigen (L)</translation>
        </message>
        <message>
            <source>Pause the session (P)</source>
            <translation>Besprechung unterbrechen (P)</translation>
        </message>
        <message>
            <source>Stop the clock (T)</source>
            <translation>Uhr anhalten (T)</translation>
        </message>
        <message>
            <source>Tags and rules (R)</source>
            <translation>Kennzeichen und Regeln (R)</translation>
        </message>
        <message>
            <source>Undo (U)</source>
            <translation>Rückgängig (U)</translation>
        </message>
    </context>
    <context>
        <name>SessionsDialog</name>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n Artikel</numerusform>
                <numerusform>%n Artikel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s)</source>
            <translation>
                <numerusform>%n Entscheidung</numerusform>
                <numerusform>%n Entscheidungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Begun %1, %2 spent</source>
            <translation>Begonnen %1, Dauer %2</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weitermachen</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <source>New session…</source>
            <translation>Neue Besprechung…</translation>
        </message>
        <message>
            <source>Present: %1</source>
            <translation>Anwesend: %1</translation>
        </message>
        <message>
            <source>Review sessions</source>
            <translation>Besprechungen</translation>
        </message>
        <message>
            <source>The tags or rules have changed since this session began.</source>
            <translation>Kennzeichen oder Regeln haben sich seit dem Beginn dieser Besprechung geändert.</translation>
        </message>
        <message>
            <source>“%1” is compared in another text of the article now.</source>
            <translation>„%1“ wird jetzt in einem anderen Text des Artikels verglichen.</translation>
        </message>
        <message>
            <source>“%1” is not in the project any more.</source>
            <translation>„%1“ ist nicht mehr im Projekt.</translation>
        </message>
    </context>
    <context>
        <name>SheetReader</name>
        <message>
            <source>As wide as there is room (Ctrl+0)</source>
            <translation>So breit wie Platz ist (Strg+0)</translation>
        </message>
        <message>
            <source>Larger (Ctrl++)</source>
            <translation>Größer (Strg++)</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Seite %1 von %2</translation>
        </message>
        <message>
            <source>Smaller (Ctrl+-)</source>
            <translation>Kleiner (Strg+-)</translation>
        </message>
    </context>
    <context>
        <name>Shelver</name>
        <message numerus="yes">
            <source>%n document(s) deleted. Undo brings them back.</source>
            <translation>
                <numerusform>%n Dokument gelöscht. Rückgängig bringt es zurück.</numerusform>
                <numerusform>%n Dokumente gelöscht. Rückgängig bringt sie zurück.</numerusform>
            </translation>
        </message>
        <message>
            <source>Collection “%1” deleted; its documents stay. Undo brings it back.</source>
            <translation>Sammlung „%1“ gelöscht; ihre Dokumente bleiben. Rückgängig bringt sie zurück.</translation>
        </message>
        <message>
            <source>Delete document</source>
            <translation>Dokument löschen</translation>
        </message>
        <message>
            <source>This project is open for reading only.</source>
            <translation>Dieses Projekt ist nur zum Lesen geöffnet.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Key</source>
            <translation>Taste</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Was sie tut</translation>
        </message>
    </context>
    <context>
        <name>SideBySide</name>
        <message numerus="yes">
            <source>%n difference(s) here</source>
            <translation>
                <numerusform>%n Unterschied hier</numerusform>
                <numerusform>%n Unterschiede hier</numerusform>
            </translation>
        </message>
        <message>
            <source>Next difference (N)</source>
            <translation>Nächster Unterschied (N)</translation>
        </message>
        <message>
            <source>Previous difference (P)</source>
            <translation>Voriger Unterschied (P)</translation>
        </message>
    </context>
    <context>
        <name>SnapshotErrands</name>
        <message>
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <source>Attach a snapshot</source>
            <translation>Eine Kopie anhängen</translation>
        </message>
        <message>
            <source>Attach what is at a web address</source>
            <translation>Anhängen, was unter einer Web-Adresse steht</translation>
        </message>
        <message>
            <source>Attached: %1.</source>
            <translation>Angehängt: %1.</translation>
        </message>
        <message>
            <source>Attaching %1</source>
            <translation>%1 wird angehängt</translation>
        </message>
        <message>
            <source>Checking snapshots</source>
            <translation>Kopien werden geprüft</translation>
        </message>
        <message>
            <source>Its scripts run there, and its pictures are fetched.</source>
            <translation>Dort laufen ihre Skripte, und ihre Bilder werden abgerufen.</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Nicht öffnen</translation>
        </message>
        <message>
            <source>Open %1 in the browser?</source>
            <translation>%1 im Browser öffnen?</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>Die Datei öffnen</translation>
        </message>
        <message>
            <source>Pages, PDFs, pictures and texts</source>
            <translation>Seiten, PDFs, Bilder und Texte</translation>
        </message>
        <message>
            <source>Snapshot removed. Undo brings it back.</source>
            <translation>Kopie entfernt. Rückgängig holt sie zurück.</translation>
        </message>
        <message>
            <source>The article is a source now: link passages of other articles to it with L.</source>
            <translation>Der Artikel ist jetzt eine Quelle: Mit L lassen sich Stellen anderer Artikel mit ihm verknüpfen.</translation>
        </message>
    </context>
    <context>
        <name>SnapshotPane</name>
        <message>
            <source>Article: %1</source>
            <translation>Artikel: %1</translation>
        </message>
        <message>
            <source>Close the source (Esc)</source>
            <translation>Die Quelle schließen (Esc)</translation>
        </message>
        <message>
            <source>How the source is read</source>
            <translation>Wie die Quelle gelesen wird</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Which snapshot is read</source>
            <translation>Welche Kopie gelesen wird</translation>
        </message>
    </context>
    <context>
        <name>SnapshotSection</name>
        <message>
            <source>A file…</source>
            <translation>Eine Datei …</translation>
        </message>
        <message>
            <source>A web address…</source>
            <translation>Eine Web-Adresse …</translation>
        </message>
        <message>
            <source>Article of this project</source>
            <translation>Artikel dieses Projekts</translation>
        </message>
        <message>
            <source>Attach a snapshot</source>
            <translation>Eine Kopie anhängen</translation>
        </message>
        <message>
            <source>None yet. Attach the page, PDF or picture, so that it can be read when it is gone.</source>
            <translation>Noch keine. Hängen Sie die Seite, das PDF oder das Bild an, damit sie auch später noch lesbar sind.</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>Die Datei öffnen</translation>
        </message>
        <message>
            <source>Read beside the article</source>
            <translation>Neben dem Artikel lesen</translation>
        </message>
        <message>
            <source>Remove the snapshot</source>
            <translation>Die Kopie entfernen</translation>
        </message>
        <message>
            <source>Save the file as…</source>
            <translation>Die Datei speichern unter …</translation>
        </message>
        <message>
            <source>Snapshots</source>
            <translation>Kopien</translation>
        </message>
    </context>
    <context>
        <name>Snapshots</name>
        <message>
            <source>Changed inside the project file</source>
            <translation>In der Projektdatei verändert</translation>
        </message>
        <message>
            <source>Missing: its bytes are not in this project</source>
            <translation>Fehlt: Ihre Bytes sind nicht in diesem Projekt</translation>
        </message>
        <message numerus="yes">
            <source>PDF, %n page(s)</source>
            <translation>
                <numerusform>PDF, %n Seite</numerusform>
                <numerusform>PDF, %n Seiten</numerusform>
            </translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Webseite</translation>
        </message>
        <message>
            <source>taken %1</source>
            <translation>vom %1</translation>
        </message>
    </context>
    <context>
        <name>SourceChoices</name>
        <message>
            <source>New source</source>
            <translation>Neue Quelle</translation>
        </message>
        <message>
            <source>New source: {title}</source>
            <translation>Neue Quelle: {title}</translation>
        </message>
    </context>
    <context>
        <name>SourceFacts</name>
        <message>
            <source>Passages</source>
            <translation>Stellen</translation>
        </message>
    </context>
    <context>
        <name>SourceForm</name>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
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
            <source>DOI</source>
            <translation>DOI</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Edit source</source>
            <translation>Quelle ändern</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Kind of source</source>
            <translation>Art der Quelle</translation>
        </message>
        <message>
            <source>New source</source>
            <translation>Neue Quelle</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Published in</source>
            <translation>Erschienen in</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Herausgeber</translation>
        </message>
        <message>
            <source>Seen on</source>
            <translation>Gesehen am</translation>
        </message>
        <message>
            <source>There is a source with this address already: {title}</source>
            <translation>Es gibt schon eine Quelle mit dieser Adresse: {title}</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>for example 2020-11-17, 17.11.2020 or 2020</source>
            <translation>zum Beispiel 2020-11-17, 17.11.2020 oder 2020</translation>
        </message>
        <message>
            <source>one a line</source>
            <translation>einer je Zeile</translation>
        </message>
        <message>
            <source>paste an address, a DOI or a reference</source>
            <translation>Adresse, DOI oder Literaturangabe einfügen</translation>
        </message>
    </context>
    <context>
        <name>SourceKinds</name>
        <message>
            <source>Bill</source>
            <translation>Gesetzentwurf</translation>
        </message>
        <message>
            <source>Blog post</source>
            <translation>Blogbeitrag</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Buch</translation>
        </message>
        <message>
            <source>Book review</source>
            <translation>Buchbesprechung</translation>
        </message>
        <message>
            <source>Broadcast or online video</source>
            <translation>Sendung oder Online-Video</translation>
        </message>
        <message>
            <source>Chapter</source>
            <translation>Kapitel</translation>
        </message>
        <message>
            <source>Classical work</source>
            <translation>Klassisches Werk</translation>
        </message>
        <message>
            <source>Collection of an archive</source>
            <translation>Bestand eines Archivs</translation>
        </message>
        <message>
            <source>Conference paper</source>
            <translation>Konferenzbeitrag</translation>
        </message>
        <message>
            <source>Court case</source>
            <translation>Gerichtsfall</translation>
        </message>
        <message>
            <source>Data set</source>
            <translation>Datensatz</translation>
        </message>
        <message>
            <source>Dictionary entry</source>
            <translation>Wörterbucheintrag</translation>
        </message>
        <message>
            <source>Encyclopedia entry</source>
            <translation>Lexikonartikel</translation>
        </message>
        <message>
            <source>Entry of a database</source>
            <translation>Eintrag einer Datenbank</translation>
        </message>
        <message>
            <source>Event or exhibition</source>
            <translation>Veranstaltung oder Ausstellung</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Abbildung</translation>
        </message>
        <message>
            <source>Film or video</source>
            <translation>Film oder Video</translation>
        </message>
        <message>
            <source>Hearing</source>
            <translation>Anhörung</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>Interview</translation>
        </message>
        <message>
            <source>Journal article</source>
            <translation>Fachartikel</translation>
        </message>
        <message>
            <source>Leaflet or brochure</source>
            <translation>Flugblatt oder Broschüre</translation>
        </message>
        <message>
            <source>Legislation</source>
            <translation>Gesetz</translation>
        </message>
        <message>
            <source>Magazine article</source>
            <translation>Zeitschriftenartikel</translation>
        </message>
        <message>
            <source>Manuscript</source>
            <translation>Manuskript</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>Musical score</source>
            <translation>Noten</translation>
        </message>
        <message>
            <source>Newspaper article</source>
            <translation>Zeitungsartikel</translation>
        </message>
        <message>
            <source>Other document</source>
            <translation>Anderes Dokument</translation>
        </message>
        <message>
            <source>Patent</source>
            <translation>Patent</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>Aufführung</translation>
        </message>
        <message>
            <source>Personal communication</source>
            <translation>Persönliche Mitteilung</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Preprint or working paper</source>
            <translation>Vorabdruck oder Arbeitspapier</translation>
        </message>
        <message>
            <source>Recording or song</source>
            <translation>Tonaufnahme oder Lied</translation>
        </message>
        <message>
            <source>Regulation</source>
            <translation>Verordnung</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Besprechung</translation>
        </message>
        <message>
            <source>Social media post</source>
            <translation>Beitrag in sozialen Medien</translation>
        </message>
        <message>
            <source>Software</source>
            <translation>Software</translation>
        </message>
        <message>
            <source>Speech</source>
            <translation>Rede</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>Norm</translation>
        </message>
        <message>
            <source>Thesis</source>
            <translation>Abschlussarbeit</translation>
        </message>
        <message>
            <source>Treaty or agreement</source>
            <translation>Vertrag oder Abkommen</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Webseite</translation>
        </message>
        <message>
            <source>Whole issue or periodical</source>
            <translation>Ganzes Heft oder Zeitschrift</translation>
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
        <message>
            <source>graded %1</source>
            <translation>bewertet mit %1</translation>
        </message>
        <message>
            <source>not graded</source>
            <translation>nicht bewertet</translation>
        </message>
        <message>
            <source>with a snapshot</source>
            <translation>mit einer Kopie</translation>
        </message>
    </context>
    <context>
        <name>SourcePassages</name>
        <message>
            <source>A source that is not here yet</source>
            <translation>Eine Quelle, die noch nicht hier ist</translation>
        </message>
        <message>
            <source>Deleted by {name}</source>
            <translation>Von {name} gelöscht</translation>
        </message>
        <message>
            <source>Edit source…</source>
            <translation>Quelle ändern…</translation>
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
            <source>Open address…</source>
            <translation>Adresse öffnen…</translation>
        </message>
        <message>
            <source>Passages</source>
            <translation>Stellen</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
    </context>
    <context>
        <name>SourceTypes</name>
        <message>
            <source>bill</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>blog</source>
            <translation>Blog</translation>
        </message>
        <message>
            <source>book</source>
            <translation>Buch</translation>
        </message>
        <message>
            <source>broadcast</source>
            <translation>Sendung</translation>
        </message>
        <message>
            <source>case</source>
            <translation>Urteil</translation>
        </message>
        <message>
            <source>chapter</source>
            <translation>Kapitel</translation>
        </message>
        <message>
            <source>classic</source>
            <translation>Klassiker</translation>
        </message>
        <message>
            <source>collection</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>entry</source>
            <translation>Eintrag</translation>
        </message>
        <message>
            <source>event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>figure</source>
            <translation>Abbildung</translation>
        </message>
        <message>
            <source>hearing</source>
            <translation>Anhörung</translation>
        </message>
        <message>
            <source>interview</source>
            <translation>Interview</translation>
        </message>
        <message>
            <source>journal</source>
            <translation>Fachartikel</translation>
        </message>
        <message>
            <source>law</source>
            <translation>Gesetz</translation>
        </message>
        <message>
            <source>leaflet</source>
            <translation>Flugblatt</translation>
        </message>
        <message>
            <source>letter</source>
            <translation>Brief</translation>
        </message>
        <message>
            <source>magazine</source>
            <translation>Zeitschrift</translation>
        </message>
        <message>
            <source>manuscript</source>
            <translation>Manuskript</translation>
        </message>
        <message>
            <source>map</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>news</source>
            <translation>Zeitung</translation>
        </message>
        <message>
            <source>paper</source>
            <translation>Beitrag</translation>
        </message>
        <message>
            <source>patent</source>
            <translation>Patent</translation>
        </message>
        <message>
            <source>performance</source>
            <translation>Aufführung</translation>
        </message>
        <message>
            <source>periodical</source>
            <translation>Zeitschrift</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>post</source>
            <translation>Beitrag</translation>
        </message>
        <message>
            <source>preprint</source>
            <translation>Vorabdruck</translation>
        </message>
        <message>
            <source>recording</source>
            <translation>Aufnahme</translation>
        </message>
        <message>
            <source>regulation</source>
            <translation>Verordnung</translation>
        </message>
        <message>
            <source>report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>review</source>
            <translation>Besprechung</translation>
        </message>
        <message>
            <source>score</source>
            <translation>Noten</translation>
        </message>
        <message>
            <source>software</source>
            <translation>Software</translation>
        </message>
        <message>
            <source>speech</source>
            <translation>Rede</translation>
        </message>
        <message>
            <source>standard</source>
            <translation>Norm</translation>
        </message>
        <message>
            <source>thesis</source>
            <translation>Arbeit</translation>
        </message>
        <message>
            <source>treaty</source>
            <translation>Vertrag</translation>
        </message>
        <message>
            <source>video</source>
            <translation>Video</translation>
        </message>
        <message>
            <source>web</source>
            <translation>Web</translation>
        </message>
    </context>
    <context>
        <name>SourceView</name>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Remove the link</source>
            <translation>Die Verknüpfung entfernen</translation>
        </message>
        <message>
            <source>Text of the source</source>
            <translation>Text der Quelle</translation>
        </message>
    </context>
    <context>
        <name>SourcesPanel</name>
        <message numerus="yes">
            <source>%n source(s) may be the same</source>
            <translation>
                <numerusform>%n Quelle vielleicht doppelt</numerusform>
                <numerusform>%n Quellen vielleicht doppelt</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a source</source>
            <translation>Quelle hinzufügen</translation>
        </message>
        <message>
            <source>Best grade first</source>
            <translation>Beste Bewertung zuerst</translation>
        </message>
        <message>
            <source>By title</source>
            <translation>Nach Titel</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Ändern…</translation>
        </message>
        <message>
            <source>From an address…</source>
            <translation>Aus einer Adresse…</translation>
        </message>
        <message>
            <source>From what was copied</source>
            <translation>Aus der Zwischenablage</translation>
        </message>
        <message>
            <source>Most passages first</source>
            <translation>Meiste Stellen zuerst</translation>
        </message>
        <message>
            <source>New source…</source>
            <translation>Neue Quelle…</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Neueste zuerst</translation>
        </message>
        <message>
            <source>Order of the sources</source>
            <translation>Reihenfolge der Quellen</translation>
        </message>
        <message>
            <source>Show the linked passages</source>
            <translation>Verbundene Stellen zeigen</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
    </context>
    <context>
        <name>SplitView</name>
        <message>
            <source>Choose a passage in the article first, or select one there.</source>
            <translation>Wählen Sie zuerst eine Stelle im Artikel aus, oder markieren Sie dort eine.</translation>
        </message>
        <message>
            <source>Linked: %1.</source>
            <translation>Verknüpft: %1.</translation>
        </message>
        <message>
            <source>No source has a snapshot yet: open one in the list of sources and attach it.</source>
            <translation>Noch keine Quelle hat eine Kopie: Öffnen Sie eine in der Liste der Quellen und hängen Sie sie an.</translation>
        </message>
        <message>
            <source>What this link quotes is not in this text of the source.</source>
            <translation>Was diese Verknüpfung zitiert, steht nicht in diesem Text der Quelle.</translation>
        </message>
    </context>
    <context>
        <name>StanceMenu</name>
        <message>
            <source>What the source does to the passage</source>
            <translation>Was die Quelle mit der Stelle macht</translation>
        </message>
    </context>
    <context>
        <name>StartDialog</name>
        <message>
            <source>%1 done</source>
            <translation>%1: fertig</translation>
        </message>
        <message>
            <source>%1 reading</source>
            <translation>%1: liest</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>All articles</source>
            <translation>Alle Artikel</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Differences to go through</source>
            <translation>Unterschiede, die besprochen werden</translation>
        </message>
        <message>
            <source>In the order of the text</source>
            <translation>In der Folge des Textes</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Name of somebody else who is there</source>
            <translation>Name einer weiteren anwesenden Person</translation>
        </message>
        <message>
            <source>Name of the session</source>
            <translation>Name der Besprechung</translation>
        </message>
        <message>
            <source>One passage from an overlap of</source>
            <translation>Eine Stelle ab Überlappung von</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Reihenfolge</translation>
        </message>
        <message>
            <source>Overlap that makes passages one</source>
            <translation>Überlappung, die Stellen zu einer macht</translation>
        </message>
        <message>
            <source>Please choose at least one article.</source>
            <translation>Bitte mindestens einen Artikel wählen.</translation>
        </message>
        <message>
            <source>Please choose at least one kind of difference.</source>
            <translation>Bitte mindestens eine Art von Unterschied wählen.</translation>
        </message>
        <message>
            <source>Please choose whose work is compared.</source>
            <translation>Bitte wählen, wessen Arbeit verglichen wird.</translation>
        </message>
        <message>
            <source>Please give the session a name.</source>
            <translation>Bitte der Besprechung einen Namen geben.</translation>
        </message>
        <message>
            <source>Please say who is there.</source>
            <translation>Bitte angeben, wer da ist.</translation>
        </message>
        <message>
            <source>Review %1</source>
            <translation>Besprechung %1</translation>
        </message>
        <message>
            <source>Show names; else people are A, B, C</source>
            <translation>Namen zeigen, sonst A, B, C</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Jemand anders</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Beginnen</translation>
        </message>
        <message>
            <source>Start a review</source>
            <translation>Besprechung beginnen</translation>
        </message>
        <message numerus="yes">
            <source>The team works blind. Starting shows everybody’s work on %n article(s) to those who are there.</source>
            <translation>
                <numerusform>Das Team arbeitet verdeckt. Mit dem Beginn sehen die Anwesenden bei %n Artikel die Arbeit aller.</numerusform>
                <numerusform>Das Team arbeitet verdeckt. Mit dem Beginn sehen die Anwesenden bei %n Artikeln die Arbeit aller.</numerusform>
            </translation>
        </message>
        <message>
            <source>Weightiest first</source>
            <translation>Gewichtigste zuerst</translation>
        </message>
        <message>
            <source>Who is there</source>
            <translation>Wer da ist</translation>
        </message>
        <message>
            <source>Whose work is compared</source>
            <translation>Wessen Arbeit verglichen wird</translation>
        </message>
    </context>
    <context>
        <name>StartScreen</name>
        <message>
            <source>Look at the sample</source>
            <translation>Beispiel ansehen</translation>
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
            <source>Recent</source>
            <translation>Zuletzt</translation>
        </message>
        <message>
            <source>Take an article apart</source>
            <translation>Einen Artikel zerlegen</translation>
        </message>
    </context>
    <context>
        <name>StarterDialog</name>
        <message numerus="yes">
            <source>%n starter bundle(s) written to %1.</source>
            <translation>
                <numerusform>%n Startpaket nach %1 geschrieben.</numerusform>
                <numerusform>%n Startpakete nach %1 geschrieben.</numerusform>
            </translation>
        </message>
        <message>
            <source>A starter bundle holds the articles, the tag set and the guidelines, and nobody's annotations. Colleagues with assigned articles get these, others get all.</source>
            <translation>Ein Startpaket enthält die Artikel, die Kennzeichen und den Leitfaden, aber niemandes Annotationen. Wem Artikel zugeteilt sind, erhält diese; alle anderen erhalten alle.</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Ordner wählen…</translation>
        </message>
        <message>
            <source>Colleagues</source>
            <translation>Kolleginnen und Kollegen</translation>
        </message>
        <message>
            <source>Folder for the starter bundles</source>
            <translation>Ordner für die Startpakete</translation>
        </message>
        <message>
            <source>Starter bundles</source>
            <translation>Startpakete</translation>
        </message>
        <message>
            <source>Writing starter bundles</source>
            <translation>Startpakete werden geschrieben</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
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
            <source>All changes saved</source>
            <translation>Alles gesichert</translation>
        </message>
        <message>
            <source>Change who I am</source>
            <translation>Ändern, wer ich bin</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>Nicht gesichert: %1</translation>
        </message>
        <message>
            <source>Open for reading only</source>
            <translation>Nur zum Lesen geöffnet</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Wird gesichert…</translation>
        </message>
        <message>
            <source>Show what lacks a source</source>
            <translation>Zeigen, was keine Quelle hat</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal</translation>
        </message>
        <message>
            <source>Who are you?</source>
            <translation>Wer sind Sie?</translation>
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>TagForm</name>
        <message>
            <source>Definition</source>
            <translation>Definition</translation>
        </message>
        <message>
            <source>Examples, one a line</source>
            <translation>Beispiele, eines je Zeile</translation>
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
        <name>TextReader</name>
        <message>
            <source>Select the words in the source first.</source>
            <translation>Wähle zuerst die Wörter in der Quelle aus.</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Annotation</source>
            <translation>Annotation</translation>
        </message>
        <message>
            <source>Ctrl K</source>
            <translation>Strg K</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Menu of the program</source>
            <translation>Menü des Programms</translation>
        </message>
        <message>
            <source>Open recent</source>
            <translation>Zuletzt geöffnet</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Besprechung</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message numerus="yes">
            <source>%n passage(s) of yours wait(s) in the older text.</source>
            <translation>
                <numerusform>%n Ihrer Stellen wartet im älteren Text.</numerusform>
                <numerusform>%n Ihrer Stellen warten im älteren Text.</numerusform>
            </translation>
        </message>
        <message>
            <source>A sentence like it says something else, so it is not taken for it.</source>
            <translation>Ein ähnlicher Satz sagt etwas anderes; er gilt nicht als diese Stelle.</translation>
        </message>
        <message>
            <source>It could stand in several places. Select the right one in the article.</source>
            <translation>Sie könnte an mehreren Orten stehen. Wählen Sie den richtigen im Artikel aus.</translation>
        </message>
        <message>
            <source>It is not in the newer text. Select a passage in the article, or leave it here.</source>
            <translation>Sie steht nicht im neueren Text. Wählen Sie eine Stelle im Artikel aus, oder lassen Sie sie hier.</translation>
        </message>
        <message>
            <source>It is what I have selected</source>
            <translation>Es ist, was ich ausgewählt habe</translation>
        </message>
        <message>
            <source>It reads a little otherwise there (alike by %1 %). Is it the same passage?</source>
            <translation>Dort lautet es etwas anders (zu %1 % gleich). Ist es dieselbe Stelle?</translation>
        </message>
        <message>
            <source>It reads the same there.</source>
            <translation>Dort lautet es gleich.</translation>
        </message>
        <message>
            <source>It stands there</source>
            <translation>Dort steht sie</translation>
        </message>
        <message>
            <source>Nothing waits any more: all your passages have their place.</source>
            <translation>Nichts wartet mehr: Alle Ihre Stellen haben ihren Platz.</translation>
        </message>
        <message>
            <source>Only something like it is there. If it is meant, select it in the article.</source>
            <translation>Dort steht nur etwas Ähnliches. Ist es gemeint, wählen Sie es im Artikel aus.</translation>
        </message>
        <message>
            <source>Passages that wait for a place</source>
            <translation>Stellen, die auf einen Platz warten</translation>
        </message>
        <message>
            <source>Select the passage in the article first</source>
            <translation>Wählen Sie zuerst die Stelle im Artikel aus</translation>
        </message>
    </context>
    <context>
        <name>TreeDelegate</name>
        <message>
            <source>Name of the collection</source>
            <translation>Name der Sammlung</translation>
        </message>
    </context>
    <context>
        <name>VerdictPart</name>
        <message numerus="yes">
            <source>%n source(s) were linked after the verdict</source>
            <translation>
                <numerusform>%n Quelle wurde nach dem Urteil verknüpft</numerusform>
                <numerusform>%n Quellen wurden nach dem Urteil verknüpft</numerusform>
            </translation>
        </message>
        <message>
            <source>Edit verdict</source>
            <translation>Urteil ändern</translation>
        </message>
        <message>
            <source>Edit worth</source>
            <translation>Prüfwert ändern</translation>
        </message>
        <message>
            <source>Given on %1</source>
            <translation>Gegeben am %1</translation>
        </message>
        <message>
            <source>It still stands</source>
            <translation>Es gilt noch</translation>
        </message>
        <message>
            <source>Why the verdict is what it is</source>
            <translation>Warum das Urteil so ist</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Warum?</translation>
        </message>
        <message>
            <source>Worth checking</source>
            <translation>Prüfwert</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <source>proposed: %1</source>
            <translation>vorgeschlagen: %1</translation>
        </message>
    </context>
    <context>
        <name>VersionList</name>
        <message>
            <source>How it read then</source>
            <translation>Wie es damals lautete</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versionen</translation>
        </message>
        <message>
            <source>brought back</source>
            <translation>wieder aufgenommen</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>gelöscht</translation>
        </message>
        <message>
            <source>retired</source>
            <translation>zurückgezogen</translation>
        </message>
    </context>
    <context>
        <name>VersionModel</name>
        <message>
            <source>Version %1 · %2 · %3</source>
            <translation>Version %1 · %2 · %3</translation>
        </message>
        <message>
            <source>built in</source>
            <translation>eingebaut</translation>
        </message>
    </context>
    <context>
        <name>VoiceRow</name>
        <message>
            <source>How %1 says it</source>
            <translation>Wie %1 es sagt</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Role of %1</source>
            <translation>Rolle von %1</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>ohne Angabe</translation>
        </message>
    </context>
    <context>
        <name>VoicesPart</name>
        <message>
            <source>Edit holder</source>
            <translation>Urheber ändern</translation>
        </message>
        <message>
            <source>Holder: %1?</source>
            <translation>Urheber: %1?</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Role of the holder</source>
            <translation>Rolle des Urhebers</translation>
        </message>
        <message>
            <source>Through</source>
            <translation>Über wen</translation>
        </message>
        <message>
            <source>Through whom, the outermost first, parted by ›</source>
            <translation>Über wen, der Äußerste zuerst, getrennt durch ›</translation>
        </message>
        <message>
            <source>for example: South Front › Interfax</source>
            <translation>zum Beispiel: South Front › Interfax</translation>
        </message>
        <message>
            <source>for example: foreign minister</source>
            <translation>zum Beispiel: Außenminister</translation>
        </message>
    </context>
    <context>
        <name>VotesDialog</name>
        <message>
            <source>Vote of %1</source>
            <translation>Stimme von %1</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Stimmen</translation>
        </message>
        <message>
            <source>Who is for what? Nobody has to vote.</source>
            <translation>Wer ist wofür? Niemand muss abstimmen.</translation>
        </message>
    </context>
    <context>
        <name>WhoDialog</name>
        <message>
            <source>Who are you?</source>
            <translation>Wer sind Sie?</translation>
        </message>
        <message>
            <source>You are renamed; what %1 marked is yours still.</source>
            <translation>Sie werden umbenannt; was %1 markiert hat, bleibt Ihres.</translation>
        </message>
        <message>
            <source>You go on as %1, with what they have marked.</source>
            <translation>Sie arbeiten als %1 weiter, mit allem, was unter diesem Namen markiert ist.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Ihr Name</translation>
        </message>
        <message>
            <source>Your name stands beside everything you mark, so that a team can tell who said what.</source>
            <translation>Ihr Name steht neben allem, was Sie markieren, damit ein Team weiß, wer was gesagt hat.</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>%1: “%2” is not in the quote</source>
            <translation>%1: „%2“ steht nicht im Zitat</translation>
        </message>
        <message>
            <source>%1: “%2” is not in the source</source>
            <translation>%1: „%2“ steht nicht in der Quelle</translation>
        </message>
        <message>
            <source>%1: “%2”, quoted as “%3”</source>
            <translation>%1: „%2“, zitiert als „%3“</translation>
        </message>
        <message>
            <source>A linked source refutes it</source>
            <translation>Eine verknüpfte Quelle widerlegt es</translation>
        </message>
        <message>
            <source>A reading was deleted since the decision</source>
            <translation>Eine Lesart wurde seit der Entscheidung gelöscht</translation>
        </message>
        <message>
            <source>Conflicting evidence</source>
            <translation>Widersprüchliche Belege</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Kontext</translation>
        </message>
        <message>
            <source>Decided twice</source>
            <translation>Doppelt entschieden</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Hoch</translation>
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
            <source>No evidence is linked</source>
            <translation>Kein Beleg ist verknüpft</translation>
        </message>
        <message>
            <source>No source</source>
            <translation>Ohne Quelle</translation>
        </message>
        <message>
            <source>No supporting source</source>
            <translation>Keine stützende Quelle</translation>
        </message>
        <message>
            <source>Not enough evidence</source>
            <translation>Nicht genug Belege</translation>
        </message>
        <message>
            <source>Readings changed since the decision</source>
            <translation>Lesarten seit der Entscheidung geändert</translation>
        </message>
        <message>
            <source>Refuted</source>
            <translation>Widerlegt</translation>
        </message>
        <message>
            <source>Refutes</source>
            <translation>Widerlegt</translation>
        </message>
        <message>
            <source>Supported</source>
            <translation>Gestützt</translation>
        </message>
        <message>
            <source>Supports</source>
            <translation>Stützt</translation>
        </message>
        <message>
            <source>The linked sources only support it</source>
            <translation>Die verknüpften Quellen stützen es nur</translation>
        </message>
        <message>
            <source>Unverified</source>
            <translation>Ungeprüft</translation>
        </message>
        <message>
            <source>alike to %1 %</source>
            <translation>zu %1 % gleich</translation>
        </message>
        <message>
            <source>another negation there</source>
            <translation>dort eine andere Verneinung</translation>
        </message>
        <message>
            <source>another number there</source>
            <translation>dort eine andere Zahl</translation>
        </message>
        <message>
            <source>direct quote</source>
            <translation>wörtliches Zitat</translation>
        </message>
        <message>
            <source>not in the source</source>
            <translation>steht nicht in der Quelle</translation>
        </message>
        <message>
            <source>other words there</source>
            <translation>dort andere Worte</translation>
        </message>
        <message>
            <source>own voice</source>
            <translation>eigene Stimme</translation>
        </message>
        <message>
            <source>quoted but for spacing or hyphens</source>
            <translation>zitiert bis auf Abstände oder Trennstriche</translation>
        </message>
        <message>
            <source>quoted exactly</source>
            <translation>genau zitiert</translation>
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
            <source>with words left out</source>
            <translation>mit ausgelassenen Worten</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>By %1</source>
            <translation>Von %1</translation>
        </message>
        <message>
            <source>Holder: %1</source>
            <translation>Urheber: %1</translation>
        </message>
    </context>
    <context>
        <name>Writing</name>
        <message>
            <source>Answer</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Answer to %1</source>
            <translation>Antwort an %1</translation>
        </message>
        <message>
            <source>Edit your comment</source>
            <translation>Ihren Kommentar ändern</translation>
        </message>
        <message>
            <source>New comment on this article</source>
            <translation>Neuer Kommentar zu diesem Artikel</translation>
        </message>
        <message>
            <source>New comment on this decision</source>
            <translation>Neuer Kommentar zu dieser Entscheidung</translation>
        </message>
        <message>
            <source>New comment on this link</source>
            <translation>Neuer Kommentar zu dieser Verbindung</translation>
        </message>
        <message>
            <source>New comment on this passage</source>
            <translation>Neuer Kommentar zu dieser Stelle</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Sichern</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Senden</translation>
        </message>
    </context>
</TS>
