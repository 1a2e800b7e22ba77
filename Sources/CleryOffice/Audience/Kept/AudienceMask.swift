/// An address so that its owner knows it again and nobody else learns it.
enum AudienceMask {
    private static let hidden = "•••"

    /// `j•••@h•••.edu`
    static func mail(_ address: String) -> String {
        let halves = address.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
        guard halves.count == 2, let name = halves[0].first, let domain = halves[1].first else {
            return hidden
        }
        let ending =
            halves[1].split(separator: ".").last.map { halves[1].contains(".") ? ".\($0)" : "" } ?? ""
        return "\(name)\(hidden)@\(domain)\(hidden)\(ending)"
    }

    /// `+1 ••• 23`
    static func phone(_ number: String) -> String {
        guard number.count > 6 else { return hidden }
        return "\(number.prefix(2)) \(hidden) \(number.suffix(2))"
    }

    static func words(_ reached: AudiencePerson.Reached) -> [String] {
        reached.mails.map(mail) + reached.phones.map(phone)
    }
}
