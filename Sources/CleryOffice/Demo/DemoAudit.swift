import Foundation

/// The demo's audit file: last year's was taken out for the shelf, as a well-kept office does each year. What is kept of
/// it are its hashes.
enum DemoAudit {
    static func take(in office: Office) throws {
        let zip = try AuditZip(
            at: office.folder + "/" + AuditFile.partial(of: UUID().uuidString), isNamed: false)
        let file = try AuditFile.make(
            office, year: office.today.year - 1, into: zip, hidden: try Hidden.fromAll(office))
        try office.actNow(by: .account(1), AuditActs.sentence(file)) {
            try AuditActs.keep(file, by: 1, why: nil, $0)
        }
    }
}
