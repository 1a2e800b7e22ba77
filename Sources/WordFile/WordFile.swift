import TaggedPDF

/// A publication as a Word file (ECMA-376, transitional), for people who edit and comment on it.
///
/// Headings, lists, tables with repeated heads, links, footnotes and pictures with alternative text keep their
/// meaning, so that Word's own navigation and checker find them. The same document always gives the same bytes.
public enum WordFile {
    /// Throws `PDFError.unreadableImage` for a picture that is no JPEG.
    public static func bytes(of document: Document) throws -> [UInt8] {
        var body = WordBody(document)
        try body.write()
        var zip = ZipFile()
        zip.add("[Content_Types].xml", WordParts.contentTypes)
        zip.add("_rels/.rels", WordParts.relations)
        zip.add("docProps/core.xml", WordParts.properties(document))
        zip.add("word/document.xml", body.xml)
        zip.add("word/styles.xml", WordStyles.xml(language: document.language))
        zip.add("word/numbering.xml", WordNumbering.xml(lists: body.orderedLists))
        zip.add("word/footnotes.xml", body.footnotes.xml)
        zip.add("word/footer1.xml", WordParts.footer(document))
        zip.add("word/_rels/document.xml.rels", body.relations.xml)
        zip.add("word/_rels/footnotes.xml.rels", body.footnotes.relations.xml)
        for (name, bytes) in body.pictures { zip.add("word/media/\(name)", bytes) }
        return zip.finished()
    }
}
