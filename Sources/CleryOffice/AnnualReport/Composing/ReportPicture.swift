import CleryLaw
import Crypto
import GRDB
import TaggedPDF

/// A picture of a chapter, with the words for those who cannot see it. It is published, so it is kept in the clear.
struct ReportPicture: Sendable, Equatable, Identifiable {
    let id: Int64
    var chapter: Int64?
    var alternative: String
    var caption: String
    /// In pixels.
    var width: Int
    var height: Int
    /// The first sixteen digits of the SHA-256 of the file: its public address.
    var mark: String
    /// A JPEG or PNG without what a camera or a program wrote into it beside the picture.
    var bytes: [UInt8]
    var ended: Instant?

    static let largest = 3_000_000

    var values: [Value] {
        [
            .integer(id), Value(chapter), .text(alternative), .text(caption), .integer(Int64(width)),
            .integer(Int64(height)), .text(mark), .blob(bytes), Value(ended?.milliseconds),
        ]
    }

    static func mark(of bytes: [UInt8]) -> String {
        String(SHA256.hash(data: bytes).hex.prefix(16))
    }

    var image: Image { Image(file: bytes) }
    /// "jpeg" or "png".
    var kind: String { image.file?.kind ?? "jpeg" }
    var address: String { "/reports/pictures/\(mark).\(kind == "png" ? "png" : "jpg")" }

    /// Half an inch to the picture's hundred pixels, at most the width of the text.
    var figure: Block {
        let scale = min(1, 468 / (Double(width) * 0.5), 500 / (Double(height) * 0.5)) * 0.5
        return .figure(
            Figure(
                alternative: alternative, caption: caption.isEmpty ? nil : Text(caption),
                width: Double(width) * scale, height: Double(height) * scale, content: .image(image)))
    }

    private static let columns = KeptTable.reportPictures.columns.joined(separator: ",")

    private init(row: Row) {
        self.init(
            id: row[0], chapter: row[1], alternative: row[2], caption: row[3], width: row[4], height: row[5],
            mark: row[6], bytes: row.bytes(7), ended: (row[8] as Int64?).map(Instant.init(milliseconds:)))
    }

    init(
        id: Int64, chapter: Int64?, alternative: String, caption: String, width: Int, height: Int,
        mark: String, bytes: [UInt8], ended: Instant? = nil
    ) {
        (self.id, self.chapter, self.alternative, self.caption) = (id, chapter, alternative, caption)
        (self.width, self.height, self.mark, self.bytes, self.ended) = (width, height, mark, bytes, ended)
    }

    /// Those of all chapters, in the order in which they came.
    static func all(_ db: Database) throws -> [ReportPicture] {
        try Row.fetchAll(db, sql: "SELECT \(columns) FROM report_pictures WHERE ended IS NULL ORDER BY id")
            .map(
                ReportPicture.init(row:))
    }

    static func of(_ chapter: Int64, _ db: Database) throws -> [ReportPicture] {
        try Row.fetchAll(
            db, sql: "SELECT \(columns) FROM report_pictures WHERE chapter = ? AND ended IS NULL ORDER BY id",
            arguments: [chapter]
        ).map(ReportPicture.init(row:))
    }

    /// By its public address, also when a later report no longer has it.
    static func one(mark: String, _ db: Database) throws -> ReportPicture? {
        try Row.fetchOne(
            db, sql: "SELECT \(columns) FROM report_pictures WHERE mark = ? LIMIT 1", arguments: [mark]
        ).map(ReportPicture.init(row:))
    }
}
