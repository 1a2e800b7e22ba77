/// How the server stands in its network; the office itself does not depend on it.
public struct ServerSettings: Sendable {
    /// The addresses of the proxies in front, as numbers such as 127.0.0.1. Only their word on a visitor's address
    /// (X-Forwarded-For) is believed.
    public var trustedProxies: Set<String>

    public init(trustedProxies: Set<String> = []) { self.trustedProxies = trustedProxies }

    /// The visitor's address: the peer's, or, when the peer is a trusted proxy, the last one that no trusted proxy
    /// added. Nil when it is not known; an address that a visitor made up is never taken for one.
    func address(peer: String?, forwarded: String?) -> String? {
        guard let peer else { return nil }
        guard trustedProxies.contains(peer) else { return peer }
        let hops = (forwarded ?? "").split(separator: ",").map { $0.filter { $0 != " " } }
        return hops.last { !trustedProxies.contains($0) }
    }
}
