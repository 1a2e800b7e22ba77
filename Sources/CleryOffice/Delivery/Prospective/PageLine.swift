import AsyncHTTPClient
import Foundation
import Glibc
import NIOCore
import NIOHTTP1

/// The line to a page of the institution: https only, no redirect, short waits, and never into a private network.
///
/// The name is looked up once, every address it has is looked at, and the connection goes to one of those: a name that
/// answers otherwise the second time leads nowhere else.
enum PageLine {
    enum Fault: Error, Equatable { case unsafe, unreachable, refused, tooLarge }

    static let largest = 4 << 20

    static func isPublic(_ address: String) -> Bool { !closed.contains { $0.contains(address) } }

    private static let closed: [NetworkRange] = [
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
        "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15",
        "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3", "::/96", "64:ff9b::/96", "64:ff9b:1::/48",
        "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "fc00::/7", "fe80::/10", "fec0::/10",
        "ff00::/8",
    ].compactMap(NetworkRange.init)

    /// An address that may be looked at: https on the usual port, and a name with a dot or a public number.
    static func isSafe(_ text: String) -> Bool {
        guard NoticeOf.isExact(text), let parts = URLComponents(string: text), let host = parts.host else {
            // The front page of a site may carry the notice too.
            return text.hasPrefix("https://") && !text.hasSuffix("/") && NoticeOf.isExact(text + "/page")
                && isSafe(text + "/page")
        }
        let name = host.lowercased()
        if ["localhost", "local", "internal", "home.arpa"].contains(where: {
            name == $0 || name.hasSuffix("." + $0)
        }) {
            return false
        }
        return (parts.port ?? 443) == 443
    }

    /// The addresses that a name has right now.
    static func lookUp(_ host: String) -> [String] {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, "443", &hints, &list) == 0, let first = list else { return [] }
        defer { freeaddrinfo(first) }
        var found: [String] = []
        var next: UnsafeMutablePointer<addrinfo>? = first
        while let one = next {
            var text = [CChar](repeating: 0, count: Int(NI_MAXHOST))
            if getnameinfo(
                one.pointee.ai_addr, one.pointee.ai_addrlen, &text, socklen_t(text.count), nil, 0,
                NI_NUMERICHOST) == 0
            {
                found.append(
                    String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self))
            }
            next = one.pointee.ai_next
        }
        return found
    }

    /// The page's text. Throws a `Fault`.
    static func get(_ address: String) async throws -> String {
        guard isSafe(address), let host = URL(string: address)?.host else { throw Fault.unsafe }
        let found = await Task.detached { lookUp(host) }.value
        guard let first = found.first else { throw Fault.unreachable }
        guard found.allSatisfy(isPublic) else { throw Fault.unsafe }
        var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
        configuration.timeout = .init(connect: .seconds(5), read: .seconds(10))
        configuration.dnsOverride = [host: first]
        configuration.decompression = .enabled(limit: .size(largest))
        let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
        let outcome = await read(address, client)
        try? await client.shutdown()
        return try outcome.get()
    }

    private static func read(_ address: String, _ client: HTTPClient) async -> Result<String, Fault> {
        var request = HTTPClientRequest(url: address)
        request.headers.add(name: "Accept", value: "text/html")
        request.headers.add(
            name: "User-Agent", value: "OpenClery (daily check of the annual report's notice)")
        do {
            let response = try await client.execute(request, timeout: .seconds(20))
            guard response.status == .ok else { return .failure(.refused) }
            let body = try await response.body.collect(upTo: largest)
            return .success(String(decoding: body.readableBytesView, as: UTF8.self))
        } catch is NIOTooManyBytesError {
            return .failure(.tooLarge)
        } catch {
            return .failure(.unreachable)
        }
    }
}
