import GRDB
import TaggedPDF

/// Makes the files of an edition and publishes them, locked to the register's position.
enum Publishing {
    /// The files are made without holding up the office; when it moved on meanwhile they are made again.
    @discardableResult
    static func publish(_ id: Int64, by account: Int64, _ actor: Actor, _ office: Office) async throws
        -> Edition
    {
        for _ in 0..<5 {
            let made = try Made(id, office)
            do {
                return try await office.act(by: actor, sentence) { try made.publish(by: account, $0) }
            } catch is MovedOn {
                continue
            }
        }
        throw Refusal(
            status: .conflict, title: "The office is busy",
            sentence: "Other entries came in between each time. Nothing was published; try once more.")
    }

    /// The same for a command, which has the office for itself.
    static func publishNow(_ id: Int64, by account: Int64, _ actor: Actor, _ office: Office) throws {
        let made = try Made(id, office)
        _ = try office.actNow(by: actor, sentence) { try made.publish(by: account, $0) }
    }

    private static let sentence = "published an annual report"

    /// An edition's content and files as the register stands.
    private struct Made: Sendable {
        let id: Int64
        let report: AnnualReport
        let digest: [UInt8]
        let files: [(form: EditionForm.Name, bytes: [UInt8])]
        let store: any RegisterStore

        init(_ id: Int64, _ office: Office) throws {
            self.id = id
            (report, store) = try (
                office.read { db in
                    guard let edition = try Edition.one(id, db) else { throw Refusal.notFound }
                    return try edition.report(office, db)
                }, office.store
            )
            digest = report.digest
            files = try ReportForms.all(report, faces: Faces.system())
        }

        func publish(by account: Int64, _ writing: Writing) throws -> Edition {
            guard let edition = try Edition.one(id, writing.db) else { throw Refusal.notFound }
            guard try store.head(writing.db).sequence == report.tables.position else { throw MovedOn() }
            return try EditionActs.publish(edition, report, digest, files, by: account, writing)
        }
    }

    /// The register has a newer event than the files know.
    struct MovedOn: Error {}

    /// Whether a published edition, made anew from the register, is the same in every byte.
    static func isSame(_ edition: Edition, _ office: Office) throws -> Bool {
        try edition.again(office).map { ReportForms.form($0.form, $0.bytes) } == edition.forms
    }
}
