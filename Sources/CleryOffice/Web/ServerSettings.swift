import HTTPTypes
import Hummingbird

/// How the server stands in its network; the office itself does not depend on it.
public struct ServerSettings: Sendable {
    /// The proxies in front. Only their word on a visitor (X-Forwarded-For, X-Forwarded-Proto) is believed, and that
    /// of the machine itself.
    public var trustedProxies: [NetworkRange]
    /// How a proxy says who has signed in at it; nil: none may.
    public var proxySignIn: ProxySignIn?
    /// The address of the site, such as `https://clery.hartwell.edu`, without a slash at the end; nil: not stated.
    public var site: String?
    /// How the courier of notices is started as a process of its own; nil: it works within this one.
    public var courier: CourierProgram?

    public init(trustedProxies: [NetworkRange] = [], proxySignIn: ProxySignIn? = nil) {
        self.trustedProxies = trustedProxies
        self.proxySignIn = proxySignIn
    }

    /// The visitor's address: the peer's, or, when the peer is a trusted proxy, the last one that no trusted proxy
    /// added. Nil when it is not known; an address that a visitor made up is never taken for one.
    func address(peer: String?, forwarded: String?) -> String? {
        guard let peer else { return nil }
        guard isProxy(peer) else { return peer }
        let hops = (forwarded ?? "").split(separator: ",").map { $0.filter { $0 != " " } }
        return hops.last { !isProxy($0) }
    }

    /// Whether a peer is one of the proxies that were named.
    func isProxy(_ peer: String) -> Bool { trustedProxies.contains { $0.contains(peer) } }

    /// What of a request is believed. Throws `Refusal` if somebody who may not says who has signed in.
    ///
    /// A request without a peer was made inside this process or over a socket of this machine.
    func believed(_ request: Request, from peer: String?) throws -> Request {
        var fields = request.headers
        if let peer, !isProxy(peer), !NetworkRange.loopback.contains(where: { $0.contains(peer) }) {
            for name in ServerSettings.forwarding { fields[name] = nil }
        }
        if let proxySignIn {
            let isTrusted = peer.map(isProxy) ?? false
            try proxySignIn.check(&fields, isTrusted: isTrusted)
        }
        guard fields != request.headers else { return request }
        var head = request.head
        head.headerFields = fields
        return Request(head: head, body: request.body)
    }

    private static let forwarding = [
        "X-Forwarded-Proto", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Port", "Forwarded",
    ].compactMap { HTTPField.Name($0) }
}
