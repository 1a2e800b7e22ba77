import Foundation

/// How the office sends mail. Without it nothing is sent, and everything else works.
public struct MailSettings: Sendable {
    /// How the way to the server is kept from being read.
    public enum Security: String, Sendable, CaseIterable {
        /// The server must offer STARTTLS; else nothing is sent.
        case starttls
        /// TLS from the first byte.
        case tls
        /// In the clear: only to a relay on the same machine or network.
        case none
    }

    /// What is wrong with the settings, in a sentence.
    public struct Fault: Error, CustomStringConvertible, Equatable {
        public let description: String
    }

    public let host: String
    public let port: Int
    public let security: Security
    let from: MailAddress
    public let user: String?
    let password: String?
    /// The address of this site, such as `https://clery.hartwell.edu`, without a slash at the end.
    public let site: String
    /// A PEM file of certificates to trust instead of the system's.
    public let trust: String?

    /// - Parameter server: host and port, such as `smtp.hartwell.edu:587`.
    public init(
        server: String, from: String, site: String, security: Security = .starttls, user: String? = nil,
        password: String? = nil, trust: String? = nil
    ) throws {
        guard let colon = server.lastIndex(of: ":"), let port = Int(server[server.index(after: colon)...]),
            (1...65_535).contains(port), colon != server.startIndex
        else {
            throw Fault(
                description: "The mail server is written as host:port, such as smtp.hartwell.edu:587.")
        }
        host = server[..<colon].trimmingCharacters(in: CharacterSet(charactersIn: "[]"))
        self.port = port
        guard let address = MailAddress(from) else {
            throw Fault(description: "\"\(from)\" is no address that mail can come from.")
        }
        self.from = address
        self.site = try MailSettings.site(site)
        guard (user == nil) == (password == nil) else {
            throw Fault(description: "A mail user needs a password, and a password a user.")
        }
        guard user == nil || security != .none else {
            throw Fault(description: "A password is never sent in the clear. Use STARTTLS or TLS.")
        }
        self.security = security
        self.user = user
        self.password = password
        self.trust = trust
    }

    /// The address of a site without a slash at its end. Throws a `Fault` if it is none.
    public static func site(_ text: String) throws -> String {
        guard let url = URL(string: text), ["http", "https"].contains(url.scheme), url.host != nil,
            text.utf8.allSatisfy({ $0 > 32 && $0 < 127 })
        else { throw Fault(description: "The site is written as https://clery.hartwell.edu.") }
        return text.hasSuffix("/") ? String(text.dropLast()) : text
    }

    /// The name with which the office greets the server.
    var greeting: String { URL(string: site)?.host ?? "localhost" }
}
