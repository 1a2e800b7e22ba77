/// How many homes public words cover, as the office states it.
enum Dwellings: Sendable, Equatable {
    /// Nobody lives there: a library, a parking lot, a street without houses.
    case nobody
    /// Rooms, suites or apartments, whichever somebody has for their own.
    case number(Int)
    /// Nobody has counted them, or nobody knows whether anyone lives there.
    case unknown
}

/// Words for a larger area in which a place lies.
struct WiderWords: Sendable, Equatable {
    let words: String
    let dwellings: Int
}

/// The office's rule for sexual and VAWA offenses: public words never tell fewer than eight dwellings apart. It is no law.
/// It follows data.police.uk, on whose map no point stands for fewer than eight addresses, and it is the office's to
/// raise.
enum DwellingsRule {
    static let atLeast = 8
}

extension GeneralLocation {
    /// Words that cover enough dwellings: the place's own where nobody lives or enough do, otherwise the narrowest of the
    /// wider words that do. Nil when none does: then the caller withholds or asks.
    static func wide(
        words: String, dwellings: Dwellings, wider: [WiderWords], atLeast: Int = DwellingsRule.atLeast
    ) -> String? {
        switch dwellings {
        case .nobody: return words
        case .number(let number) where number >= atLeast: return words
        case .number, .unknown:
            return wider.filter { $0.dwellings >= atLeast && !$0.words.isEmpty }.min {
                $0.dwellings < $1.dwellings
            }?.words
        }
    }
}
