import CleryLaw
import Crypto
import Foundation
import GRDB

/// The report that a notice tells of: its year, its exact address, the hash of the document there and its title.
struct NoticeOf: Sendable, Equatable {
    var year: Int
    /// Leads to the report itself, not to a page from which it can be found.
    var url: String
    /// SHA-256 of the document, in 64 small hexadecimal digits.
    var hash: String
    var title: String
    /// Nil: the report of all campuses.
    var campus: Int64?

    /// The published report of a year, whose PDF is the document; without one, the person says what was published.
    static func present(_ year: Int, site: String, _ office: Office, _ db: Database) throws -> NoticeOf {
        guard let edition = try Edition.published(year: year, db).first(where: { $0.kind != .fire }) else {
            return NoticeOf(year: year, url: "", hash: "", title: "")
        }
        return NoticeOf(
            year: year, url: site + edition.address,
            hash: edition.forms.first { $0.name == .pdf }?.hash ?? "", title: edition.title,
            campus: edition.campus)
    }

    /// An address that leads to one document on the web: https, with a path, and nothing that breaks a line.
    static func isExact(_ text: String) -> Bool {
        guard text.utf8.count <= 500, let url = URL(string: text), url.scheme == "https",
            let host = url.host, host.contains("."), url.user == nil, url.password == nil,
            text.utf8.allSatisfy({ $0 > 32 && $0 < 127 && $0 != 34 && $0 != 60 && $0 != 62 })
        else { return false }
        return url.path.count > 1 || url.query != nil
    }

    var problems: [Problem] {
        var problems: [Problem] = []
        if !(2000...2200).contains(year) {
            problems.append(Problem("year", "The year of the report has four digits."))
        }
        if !NoticeOf.isExact(url) {
            problems.append(
                Problem(
                    "url",
                    "Give the exact address of the report itself, beginning with https:// and going on after the name of the site."
                ))
        }
        if hash.utf8.count != 64 || !hash.utf8.allSatisfy({ ASCII.isDigit($0) || (97...102).contains($0) }) {
            problems.append(Problem("document", "The hash (SHA-256) has 64 digits and letters a to f."))
        }
        if title.isEmpty || title.utf8.count > 300 {
            problems.append(Problem("title", "Give the title of the report, in at most 300 letters."))
        }
        return problems
    }
}
