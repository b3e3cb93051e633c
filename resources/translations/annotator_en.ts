<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>AcceptDialog</name>
        <message numerus="yes">
            <source>%n passage(s) meet this rule.</source>
            <translation>
                <numerusform>%n passage meets this rule.</numerusform>
                <numerusform>%n passages meet this rule.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AgreementView</name>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>intervals by bootstrap over articles (%n draws)</source>
            <translation>
                <numerusform>intervals by bootstrap over articles (%n draw)</numerusform>
                <numerusform>intervals by bootstrap over articles (%n draws)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>intervals by bootstrap over paragraphs (%n draws)</source>
            <translation>
                <numerusform>intervals by bootstrap over paragraphs (%n draw)</numerusform>
                <numerusform>intervals by bootstrap over paragraphs (%n draws)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>without %n characters of quotation blocks and boilerplate</source>
            <translation>
                <numerusform>without %n character of quotation blocks and boilerplate</numerusform>
                <numerusform>without %n characters of quotation blocks and boilerplate</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ArticleView</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Board</name>
        <message numerus="yes">
            <source>%n annotation(s)</source>
            <translation>
                <numerusform>%n annotation</numerusform>
                <numerusform>%n annotations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n comment(s)</source>
            <translation>
                <numerusform>%n comment</numerusform>
                <numerusform>%n comments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n independent source(s)</source>
            <translation>
                <numerusform>%n independent source</numerusform>
                <numerusform>%n independent sources</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s)</source>
            <translation>
                <numerusform>%n link</numerusform>
                <numerusform>%n links</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Charts</name>
        <message numerus="yes">
            <source>%n more in the table</source>
            <translation>
                <numerusform>%n more in the table</numerusform>
                <numerusform>%n more in the table</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChecksModel</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChecksPage</name>
        <message numerus="yes">
            <source>%n to be looked at</source>
            <translation>
                <numerusform>%n to be looked at</numerusform>
                <numerusform>%n to be looked at</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CitingErrand</name>
        <message numerus="yes">
            <source>%n reference(s) copied</source>
            <translation>
                <numerusform>%n reference copied</numerusform>
                <numerusform>%n references copied</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Controls</name>
        <message numerus="yes">
            <source>All articles (%n)</source>
            <translation>
                <numerusform>All articles (%n)</numerusform>
                <numerusform>All articles (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At most %n people can be compared at once.</source>
            <translation>
                <numerusform>At most %n person can be compared at once.</numerusform>
                <numerusform>At most %n people can be compared at once.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Differences</name>
        <message numerus="yes">
            <source>… %n paragraph(s) are the same …</source>
            <translation>
                <numerusform>… %n paragraph is the same …</numerusform>
                <numerusform>… %n paragraphs are the same …</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Elsewhere</name>
        <message numerus="yes">
            <source>In %n other article(s); what differs is marked</source>
            <translation>
                <numerusform>In %n other article; what differs is marked</numerusform>
                <numerusform>In %n other articles; what differs is marked</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ElsewhereHint</name>
        <message numerus="yes">
            <source>Stands in %n other article(s), too</source>
            <translation>
                <numerusform>Stands in %n other article, too</numerusform>
                <numerusform>Stands in %n other articles, too</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>marked in %n</source>
            <translation>
                <numerusform>marked in %n</numerusform>
                <numerusform>marked in %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EncodingQuestion</name>
        <message numerus="yes">
            <source>Read the %n other unclear file(s) like this, too</source>
            <translation>
                <numerusform>Read the %n other unclear file like this, too</numerusform>
                <numerusform>Read the %n other unclear files like this, too</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Errands</name>
        <message numerus="yes">
            <source>%n problem(s) found.</source>
            <translation>
                <numerusform>%n problem found.</numerusform>
                <numerusform>%n problems found.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EvidenceBoardPage</name>
        <message numerus="yes">
            <source>%n annotation(s)</source>
            <translation>
                <numerusform>%n annotation</numerusform>
                <numerusform>%n annotations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n source(s)</source>
            <translation>
                <numerusform>%n source</numerusform>
                <numerusform>%n sources</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EvidenceDialog</name>
        <message numerus="yes">
            <source>%n passage(s), the best first; words of the claim are marked</source>
            <translation>
                <numerusform>%n passage; words of the claim are marked</numerusform>
                <numerusform>%n passages, the best first; words of the claim are marked</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EvidenceErrands</name>
        <message numerus="yes">
            <source>%n source(s) added. Undo takes them back.</source>
            <translation>
                <numerusform>%n source added. Undo takes it back.</numerusform>
                <numerusform>%n sources added. Undo takes them back.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message numerus="yes">
            <source>What others marked in %n article(s) is hidden from you and left out.</source>
            <translation>
                <numerusform>What others marked in %n article is hidden from you and left out.</numerusform>
                <numerusform>What others marked in %n articles is hidden from you and left out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message numerus="yes">
            <source>%n more: type a word of it in the field</source>
            <translation>
                <numerusform>%n more: type a word of it in the field</numerusform>
                <numerusform>%n more: type a word of it in the field</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Finder</name>
        <message numerus="yes">
            <source>Show all results (%n)</source>
            <translation>
                <numerusform>Show all results (%n)</numerusform>
                <numerusform>Show all results (%n)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GroupChips</name>
        <message numerus="yes">
            <source>%n result(s)</source>
            <translation>
                <numerusform>%n result</numerusform>
                <numerusform>%n results</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message numerus="yes">
            <source>%n already there</source>
            <translation>
                <numerusform>%n already there</numerusform>
                <numerusform>%n already there</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n imported</source>
            <translation>
                <numerusform>%n imported</numerusform>
                <numerusform>%n imported</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out</source>
            <translation>
                <numerusform>%n left out</numerusform>
                <numerusform>%n left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n refused</numerusform>
                <numerusform>%n refused</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>With %n annotation(s).</source>
            <translation>
                <numerusform>With %n annotation.</numerusform>
                <numerusform>With %n annotations.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>IntakeErrand</name>
        <message numerus="yes">
            <source>Importing %n file(s)</source>
            <translation>
                <numerusform>Importing %n file</numerusform>
                <numerusform>Importing %n files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LibraryPage</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n chosen</numerusform>
                <numerusform>%n chosen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s)</source>
            <translation>
                <numerusform>%n document</numerusform>
                <numerusform>%n documents</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message numerus="yes">
            <source>%n file(s) written</source>
            <translation>
                <numerusform>%n file written</numerusform>
                <numerusform>%n files written</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The team works blind. What others marked is hidden on %n article(s) until you are done.</source>
            <translation>
                <numerusform>The team works blind. What others marked is hidden on %n article until you are done.</numerusform>
                <numerusform>The team works blind. What others marked is hidden on %n articles until you are done.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You work blind and are not among those present: %n article(s) are left out.</source>
            <translation>
                <numerusform>You work blind and are not among those present: %n article is left out.</numerusform>
                <numerusform>You work blind and are not among those present: %n articles are left out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MergeDialog</name>
        <message numerus="yes">
            <source>%n annotation(s)</source>
            <translation>
                <numerusform>%n annotation</numerusform>
                <numerusform>%n annotations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n assignment(s)</source>
            <translation>
                <numerusform>%n assignment</numerusform>
                <numerusform>%n assignments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) from a clock that is ahead</source>
            <translation>
                <numerusform>%n change from a clock that is ahead</numerusform>
                <numerusform>%n changes from a clock that is ahead</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) to what is here</source>
            <translation>
                <numerusform>%n change to what is here</numerusform>
                <numerusform>%n changes to what is here</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n comment(s)</source>
            <translation>
                <numerusform>%n comment</numerusform>
                <numerusform>%n comments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s)</source>
            <translation>
                <numerusform>%n decision</numerusform>
                <numerusform>%n decisions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n done mark(s)</source>
            <translation>
                <numerusform>%n done mark</numerusform>
                <numerusform>%n done marks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) refused.</source>
            <translation>
                <numerusform>%n file refused.</numerusform>
                <numerusform>%n files refused.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s)</source>
            <translation>
                <numerusform>%n link</numerusform>
                <numerusform>%n links</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n relation(s)</source>
            <translation>
                <numerusform>%n relation</numerusform>
                <numerusform>%n relations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n review session(s)</source>
            <translation>
                <numerusform>%n review session</numerusform>
                <numerusform>%n review sessions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s)</source>
            <translation>
                <numerusform>%n rule</numerusform>
                <numerusform>%n rules</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n snapshot(s)</source>
            <translation>
                <numerusform>%n snapshot</numerusform>
                <numerusform>%n snapshots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n source(s)</source>
            <translation>
                <numerusform>%n source</numerusform>
                <numerusform>%n sources</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tag(s)</source>
            <translation>
                <numerusform>%n tag</numerusform>
                <numerusform>%n tags</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MergeErrand</name>
        <message numerus="yes">
            <source>Looking into %n file(s)</source>
            <translation>
                <numerusform>Looking into %n file</numerusform>
                <numerusform>Looking into %n files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PassagesView</name>
        <message numerus="yes">
            <source>%n differ</source>
            <translation>
                <numerusform>%n differs</numerusform>
                <numerusform>%n differ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n passage(s)</source>
            <translation>
                <numerusform>%n passage</numerusform>
                <numerusform>%n passages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n shown</source>
            <translation>
                <numerusform>%n shown</numerusform>
                <numerusform>%n shown</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PastedDialog</name>
        <message numerus="yes">
            <source>&amp;Add %n source(s)</source>
            <translation>
                <numerusform>&amp;Add %n source</numerusform>
                <numerusform>&amp;Add %n sources</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProfilePage</name>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ResultModel</name>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RevisionDialog</name>
        <message numerus="yes">
            <source>%n is/are not found: you can place them by hand.</source>
            <translation>
                <numerusform>%n is not found: you can place it by hand.</numerusform>
                <numerusform>%n are not found: you can place them by hand.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of your passages read(s) the same and go(es) along.</source>
            <translation>
                <numerusform>%n of your passages reads the same and goes along.</numerusform>
                <numerusform>%n of your passages read the same and go along.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n read(s) a little otherwise: you decide each.</source>
            <translation>
                <numerusform>%n reads a little otherwise: you decide.</numerusform>
                <numerusform>%n read a little otherwise: you decide each.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RevisionNotes</name>
        <message numerus="yes">
            <source>%n of your passages wait(s) for a place in this newer text.</source>
            <translation>
                <numerusform>%n of your passages waits for a place in this newer text.</numerusform>
                <numerusform>%n of your passages wait for a place in this newer text.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SessionsDialog</name>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s)</source>
            <translation>
                <numerusform>%n decision</numerusform>
                <numerusform>%n decisions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Shelver</name>
        <message numerus="yes">
            <source>%n document(s) deleted. Undo brings them back.</source>
            <translation>
                <numerusform>%n document deleted. Undo brings it back.</numerusform>
                <numerusform>%n documents deleted. Undo brings them back.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SideBySide</name>
        <message numerus="yes">
            <source>%n difference(s) here</source>
            <translation>
                <numerusform>%n difference here</numerusform>
                <numerusform>%n differences here</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Snapshots</name>
        <message numerus="yes">
            <source>PDF, %n page(s)</source>
            <translation>
                <numerusform>PDF, %n page</numerusform>
                <numerusform>PDF, %n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SourceModel</name>
        <message numerus="yes">
            <source>%n passage(s) linked</source>
            <translation>
                <numerusform>%n passage linked</numerusform>
                <numerusform>%n passages linked</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SourcesPanel</name>
        <message numerus="yes">
            <source>%n source(s) may be the same</source>
            <translation>
                <numerusform>%n source may be the same</numerusform>
                <numerusform>%n sources may be the same</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StartDialog</name>
        <message numerus="yes">
            <source>The team works blind. Starting shows everybody’s work on %n article(s) to those who are there.</source>
            <translation>
                <numerusform>The team works blind. Starting shows everybody’s work on %n article to those who are there.</numerusform>
                <numerusform>The team works blind. Starting shows everybody’s work on %n articles to those who are there.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StarterDialog</name>
        <message numerus="yes">
            <source>%n starter bundle(s) written to %1.</source>
            <translation>
                <numerusform>%n starter bundle written to %1.</numerusform>
                <numerusform>%n starter bundles written to %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message numerus="yes">
            <source>%n annotation(s)</source>
            <translation>
                <numerusform>%n annotation</numerusform>
                <numerusform>%n annotations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without source</source>
            <translation>
                <numerusform>%n without source</numerusform>
                <numerusform>%n without source</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message numerus="yes">
            <source>%n passage(s) of yours wait(s) in the older text.</source>
            <translation>
                <numerusform>%n passage of yours waits in the older text.</numerusform>
                <numerusform>%n passages of yours wait in the older text.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>VerdictPart</name>
        <message numerus="yes">
            <source>%n source(s) were linked after the verdict</source>
            <translation>
                <numerusform>%n source was linked after the verdict</numerusform>
                <numerusform>%n sources were linked after the verdict</numerusform>
            </translation>
        </message>
    </context>
</TS>
