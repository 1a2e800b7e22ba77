/// One row of a table by what its cells are for.
struct TableCells {
    let row: Sheet.Row
    let columns: [String: Int]
    let emptyWords: [Wording]

    var line: Int { row.line }

    /// The cell of a role; blank when the file has no such column or the cell holds a word for nothing.
    subscript(_ role: String) -> String {
        guard let column = columns[role] else { return "" }
        let text = row.cells[column]
        guard !emptyWords.isEmpty, !text.isEmpty, text.utf8.count < 32 else { return text }
        let plain = Wording.plain(text)
        return emptyWords.contains { $0.matches(plain) } ? "" : text
    }
}

/// The campuses of the office by the words of a table.
struct TableCampuses {
    /// What a row says of its campus.
    enum Said: Equatable {
        case one(Int64)
        case all
        /// Nothing, and the profile does not say what that means.
        case nothing
        case unknown
    }

    private let profile: TableProfile
    private let byName: [[UInt8]: Int64]
    private let only: Int64?

    init(_ profile: TableProfile, _ campuses: [Campus]) {
        self.profile = profile
        byName = Dictionary(campuses.map { (Wording.plain($0.name), $0.id) }, uniquingKeysWith: { a, _ in a })
        only = campuses.count == 1 ? campuses[0].id : nil
    }

    func said(_ cell: String) -> Said {
        guard !cell.isEmpty else {
            guard let otherwise = profile.campus else { return only.map(Said.one) ?? .nothing }
            return named(otherwise)
        }
        let plain = Wording.plain(cell)
        if let entry = profile.campuses.first(where: { $0.words.contains { $0.matches(plain) } }) {
            return named(entry.campus)
        }
        return byName[plain].map(Said.one) ?? .unknown
    }

    func named(_ name: String) -> Said {
        if name == "all" { return .all }
        return byName[Wording.plain(name)].map(Said.one) ?? .unknown
    }
}
