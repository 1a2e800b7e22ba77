import CleryLaw
import GRDB

/// A part of the audit file: a folder of tables and documents of one kind.
protocol AuditPart: Sendable {
    /// The folder in the file, in letters of ASCII.
    var folder: String { get }
    var title: String { get }
    /// Where the law asks for it or says that it is kept.
    var citation: Citation { get }
    /// What is in it, in a sentence or two.
    var says: String { get }
    /// Writes its files; each is told to the book, which makes the index of them.
    func write(_ book: AuditBook) throws
}

/// One table of a part.
struct AuditSheet: Sendable {
    /// The file's name without its ending.
    let name: String
    let title: String
    let table: KeptTable
    let rows: AuditRows

    init(_ name: String, _ title: String, _ table: KeptTable, _ rows: AuditRows) {
        (self.name, self.title, self.table, self.rows) = (name, title, table, rows)
    }
}

/// A part that is made of rows of kept tables, and of documents beside them.
struct AuditTables: AuditPart {
    let folder: String
    let title: String
    let citation: Citation
    let says: String
    var sheets: [AuditSheet]
    var documents: (@Sendable (AuditBook) throws -> Void)?

    init(
        _ folder: String, _ title: String, _ citation: Citation, _ says: String, _ sheets: [AuditSheet],
        documents: (@Sendable (AuditBook) throws -> Void)? = nil
    ) {
        (self.folder, self.title, self.citation) = (folder, title, citation)
        (self.says, self.sheets, self.documents) = (says, sheets, documents)
    }

    func write(_ book: AuditBook) throws {
        for sheet in sheets { try book.write(sheet) }
        try documents?(book)
    }
}
