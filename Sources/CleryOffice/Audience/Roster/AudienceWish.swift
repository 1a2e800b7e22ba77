/// Somebody as a row of a roster wishes them.
struct AudienceWish: Sendable, Equatable {
    var mark: [UInt8]
    var reached = AudiencePerson.Reached()
    var campus: Int64?
    var place: Int64?
    var segments: [String] = []
    var language = "en"

    /// Whether the office holds exactly this.
    func isSame(as person: AudiencePerson, reached: AudiencePerson.Reached?) -> Bool {
        campus == person.campus && place == person.place && segments == person.segments
            && language == person.language && self.reached == reached
    }
}

/// Makes people of rows: addresses in the form in which messages carry them, buildings of the registry.
///
/// What is wrong with one address does not cost somebody the others: it is left out and told. A row by which nobody
/// can be told apart, or none of whose addresses is one, is not taken.
struct AudienceReading {
    /// What a row gives.
    struct Found {
        var wish: AudienceWish
        /// What was left out of it.
        var remarks: [RowProblem] = []
    }

    /// A person is told at no more addresses of a kind than these.
    static let mostAddresses = 5
    static let longestNumber = 100
    private let names: [String]
    private let columns: [(at: Int, column: AudienceColumn)]
    private let book: AudienceBook
    private let key: AudienceKey
    private let list: Int64
    private static let yes: Set<String> = ["y", "yes", "true", "t", "1", "x"]
    private static let no: Set<String> = ["", "n", "no", "false", "f", "0"]

    init(_ rows: AudienceRows, _ book: AudienceBook, _ key: AudienceKey, list: Int64) {
        names = rows.names
        columns = rows.columns.enumerated().compactMap { at, column in column.map { (at, $0) } }
        (self.book, self.key, self.list) = (book, key, list)
    }

    /// By which somebody is found again; nil where the row says nobody.
    func mark(_ cells: [String]) -> [UInt8]? {
        guard let at = columns.first(where: { $0.column == .person })?.at else { return nil }
        let number = cells[at]
        guard !number.isEmpty, number.utf8.count <= Self.longestNumber else { return nil }
        return key.mark(of: number, on: list)
    }

    func read(_ cells: [String], mark: [UInt8], line: Int) throws(RowProblem) -> Found {
        var found = Found(wish: AudienceWish(mark: mark))
        var campusCell = ""
        var buildingCell = ""
        var hadAddress = false
        func left(_ at: Int, _ sentence: String) {
            found.remarks.append(RowProblem(line: line, column: names[at], problem: sentence))
        }
        for (at, column) in columns where !cells[at].isEmpty {
            let cell = cells[at]
            switch column {
            case .person: break
            case .campus:
                campusCell = cell
                found.wish.campus = book.campus(cell)
                if found.wish.campus == nil {
                    left(at, "the office has no campus of this name; told of each campus")
                }
            case .building: buildingCell = cell
            case .language:
                if let tag = AudienceLanguage.of(cell) {
                    found.wish.language = tag
                } else {
                    left(at, "this is no language that is known; English")
                }
            case .segments, .flag: if let sentence = take(cell, at, column, &found) { left(at, sentence) }
            case .mail, .phone:
                hadAddress = true
                if let sentence = take(cell, column, &found) { left(at, sentence) }
            }
        }
        if hadAddress, found.wish.reached == AudiencePerson.Reached() {
            let first = found.remarks.first { $0.problem == Self.noMail || $0.problem == Self.noPhone }
            throw first ?? RowProblem(line: line, column: "", problem: Self.noMail)
        }
        place(buildingCell, campusCell, line, &found)
        found.wish.segments = Set(found.wish.segments).sorted()
        return found
    }

    private func place(_ building: String, _ campus: String, _ line: Int, _ found: inout Found) {
        guard !building.isEmpty else { return }
        if let place = book.building(building, on: found.wish.campus) {
            found.wish.place = place
            if campus.isEmpty { found.wish.campus = book.campus(of: place) }
            return
        }
        let at = columns.first { $0.column == .building }?.at
        found.remarks.append(
            RowProblem(
                line: line, column: at.map { names[$0] } ?? "",
                problem: "the registry has no building of this name or number there; taken without a building"
            ))
    }

    private func take(
        _ cell: String, _ at: Int, _ column: AudienceColumn, _ found: inout Found
    ) -> String? {
        if column == .flag {
            let word = cell.lowercased()
            if Self.yes.contains(word) {
                found.wish.segments += AudienceColumn.segment(ofFlag: names[at]).map { [$0] } ?? []
            } else if !Self.no.contains(word) {
                return "this is neither yes nor no; left out"
            }
            return nil
        }
        for part in cell.split(whereSeparator: { ";,|/".contains($0) }) {
            guard let word = AudienceSegment.of(String(part)) else {
                return "a segment is one short word; left out"
            }
            found.wish.segments.append(word)
        }
        return nil
    }

    static let noMail = "this is no e-mail address that mail can go to"
    static let noPhone = "this is no phone number; write ten digits, or a plus sign and the country in front"
    static let tooMany = "more than \(mostAddresses) addresses of a kind; the others are left out"

    private func take(_ cell: String, _ column: AudienceColumn, _ found: inout Found) -> String? {
        var sentence: String?
        let parts = cell.split(whereSeparator: {
            column == .mail ? ";, |".contains($0) || $0.isWhitespace : ";,|".contains($0)
        })
        for part in parts {
            if column == .mail {
                guard let address = Self.mail(String(part)) else {
                    sentence = Self.noMail
                    continue
                }
                Self.add(address, to: &found.wish.reached.mails, &sentence)
            } else {
                guard let number = PhoneNumber(String(part)) else {
                    sentence = Self.noPhone
                    continue
                }
                Self.add(number.text, to: &found.wish.reached.phones, &sentence)
            }
        }
        return sentence
    }

    private static func add(_ address: String, to all: inout [String], _ sentence: inout String?) {
        let small = address.lowercased()
        guard !all.contains(where: { $0.lowercased() == small }) else { return }
        if all.count < mostAddresses { all.append(address) } else { sentence = tooMany }
    }

    /// An address that mail can go to; nil where it is none.
    static func mail(_ text: String) -> String? {
        guard let address = MailAddress(text), address.domain.contains("."),
            !address.domain.hasPrefix("."), !address.domain.hasSuffix("."), !address.domain.contains("..")
        else { return nil }
        return address.text
    }
}
