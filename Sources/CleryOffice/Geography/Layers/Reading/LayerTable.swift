import Foundation

/// Bounds of the tables that files of places hold.
enum LayerTable {
    static let mostColumns = 400
    /// A longer value is no name and no address.
    static let longestValue = 2000

    /// Without blanks around it, and no longer than a name may be.
    static func trimmed(_ value: String) -> String {
        let value = trimmedOnly(value)
        return value.utf8.count <= longestValue ? value : String(value.prefix(longestValue))
    }

    /// Without blanks around it; well-known text may be long.
    static func trimmedOnly(_ value: String) -> String {
        guard let first = value.utf8.first, let last = value.utf8.last, first <= 32 || last <= 32 else {
            return value
        }
        return value.trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
