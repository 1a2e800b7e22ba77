import Foundation
import TypedHTML

/// Which addresses of a provider are believed: https, or http on this very machine.
enum SafeAddress {
    static func isSafe(_ text: String) -> Bool {
        guard text.utf8.count <= 2_000, let parts = URLComponents(string: text), let host = parts.host,
            !host.isEmpty,
            parts.user == nil, parts.password == nil, parts.fragment == nil,
            !text.unicodeScalars.contains(where: { $0.value <= 32 })
        else { return false }
        switch parts.scheme {
        case "https": return true
        case "http": return ["127.0.0.1", "localhost", "::1", "[::1]"].contains(host)
        default: return false
        }
    }

    /// A provider reached by https hands out no address that is not.
    static func isSafe(_ text: String, beside issuer: String) -> Bool {
        isSafe(text) && (text.hasPrefix("https:") || issuer.hasPrefix("http:"))
    }

    /// Adds parameters to an address that may have some.
    static func adding(_ parameters: [(String, String)], to address: String) -> String {
        address + (address.contains("?") ? "&" : "?") + fields(parameters)
    }

    /// A form's body, all but the plainest bytes percent-encoded.
    static func fields(_ fields: [(String, String)]) -> String {
        fields.map { "\(urlPart($0))=\(urlPart($1))" }.joined(separator: "&")
    }
}
