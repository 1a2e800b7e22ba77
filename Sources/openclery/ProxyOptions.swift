import ArgumentParser
import CleryOffice
import Foundation

/// What the server believes of the proxies in front of it.
struct ProxyOptions: ParsableArguments {
    @Option(
        name: .customLong("trusted-proxy"),
        help: ArgumentHelp(
            "A proxy whose word on the visitor's address and on TLS is believed: an address or a range. Repeat it for more.",
            valueName: "address"))
    var trustedProxies: [String] = []
    @Option(
        help: ArgumentHelp(
            "The header in which a trusted proxy says who has signed in at it, such as X-Remote-User.",
            valueName: "name"))
    var proxyHeader: String?
    @Option(
        name: .customLong("proxy-attribute"),
        help: ArgumentHelp(
            "A header with an attribute that the rules for roles may look at. Repeat it for more.",
            valueName: "name"))
    var proxyAttributes: [String] = []
    @Option(help: "What parts the values of one attribute: a single sign.") var proxySeparator = ";"
    @Option(
        help: ArgumentHelp(
            "A file with the secret that the proxy sends in X-Proxy-Secret beside the header.",
            valueName: "file"))
    var proxySecretFile: String?

    func settings() throws -> ServerSettings {
        let ranges = try trustedProxies.map { text in
            guard let range = NetworkRange(text) else {
                throw ValidationError(
                    "\"\(text)\" is no address and no range; write 10.0.0.5 or 10.0.0.0/24.")
            }
            return range
        }
        guard let proxyHeader else {
            guard proxyAttributes.isEmpty, proxySecretFile == nil else {
                throw ValidationError("--proxy-attribute and --proxy-secret-file need --proxy-header.")
            }
            return ServerSettings(trustedProxies: ranges)
        }
        guard !ranges.isEmpty else {
            throw ValidationError(
                "--proxy-header needs --trusted-proxy: only a proxy that is named may say who has signed in.")
        }
        guard proxySeparator.count == 1, let separator = proxySeparator.first else {
            throw ValidationError("--proxy-separator takes one sign.")
        }
        guard
            let header = ProxySignIn(
                user: proxyHeader, attributes: proxyAttributes, separator: separator, secret: try secret())
        else { throw ValidationError("--proxy-header and --proxy-attribute take names of headers.") }
        return ServerSettings(trustedProxies: ranges, proxySignIn: header)
    }

    private func secret() throws -> String? {
        guard let proxySecretFile else { return nil }
        guard let text = try? String(contentsOfFile: proxySecretFile, encoding: .utf8) else {
            throw ValidationError("The file \(proxySecretFile) cannot be read.")
        }
        let secret = text.trimmingCharacters(in: .whitespacesAndNewlines)
        guard secret.utf8.count >= 16 else {
            throw ValidationError(
                "The secret in \(proxySecretFile) is too short; make one with `openssl rand -hex 32`.")
        }
        return secret
    }
}
