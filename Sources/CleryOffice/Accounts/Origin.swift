/// Where a try to sign in comes from, as far as it tells one visitor from another.
enum Origin {
    /// This very machine tells nothing: it is a proxy that nobody named, and everybody stands behind it.
    static func telling(_ address: String?) -> String? {
        address.flatMap { $0 == "::1" || $0.hasPrefix("127.") ? nil : $0 }
    }
}

extension Visit {
    /// The address that limits count by; nil when there is none that tells anything.
    var origin: String? { Origin.telling(address) }
}
