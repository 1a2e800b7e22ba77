import CleryLaw

/// What a disposal's certificate says. It is kept in the register as it was on its day, and names nobody who was
/// reported, harmed or told.
struct DisposalCertificate: Sendable, Equatable {
    struct Line: Sendable, Equatable {
        let kind: RecordKind
        /// The calendar year; nil where it is not known, which is never disposed of.
        let year: Int?
        let law: String
        let until: String
        let items: Int
        let texts: Int
    }

    var rule = KeptThreeYears.sentence
    var citation = KeptThreeYears.citation.text
    var years: [(kind: RecordKind, years: Int)] = []
    var lines: [Line] = []
    /// The numbers of the rows, such as `1-14, 17`.
    var rows: [(source: KeptSource, numbers: String)] = []
    var held = 0
    var waiting = 0
    var files = 0
    /// Where the register stood before the act, and its hash there.
    var event: Int64 = 0
    var hash = ""
    var digest = ""

    init(_ plan: DisposalPlan, files: Int, event: Int64, hash: [UInt8]) {
        let kinds = RecordKind.disposable.filter { kind in plan.lines.contains { $0.kind == kind } }
        years = kinds.map { ($0, plan.years[$0] ?? SevenYearPractice.years) }
        lines = plan.lines.map {
            Line(
                kind: $0.kind, year: $0.year, law: $0.law.map { "\($0)" } ?? "",
                until: $0.until.map { "\($0)" } ?? "", items: $0.items, texts: $0.texts)
        }
        rows = KeptSource.allCases.compactMap { source in
            plan.rows[source].map { (source, Self.ranges($0)) }
        }
        held = plan.held.reduce(0) { $0 + $1.items }
        waiting = plan.waiting
        (self.files, self.event, self.hash) = (files, event, hash.hex)
        digest = plan.digest.hex
    }

    /// `[1, 2, 3, 7]` is "1-3, 7".
    static func ranges(_ numbers: [Int64]) -> String {
        var parts: [(first: Int64, last: Int64)] = []
        for number in numbers.sorted() {
            if let last = parts.last, number <= last.last + 1 {
                parts[parts.count - 1].last = number
            } else {
                parts.append((number, number))
            }
        }
        return parts.map { $0.first == $0.last ? "\($0.first)" : "\($0.first)-\($0.last)" }
            .joined(separator: ", ")
    }

    var items: Int { lines.reduce(0) { $0 + $1.items } }
    var texts: Int { lines.reduce(0) { $0 + $1.texts } }
    var kinds: [RecordKind] { years.map(\.kind) }

    var json: String {
        JSONValue.object([
            ("rule", .string(rule)), ("citation", .string(citation)),
            ("years", .object(years.map { ($0.kind.rawValue, .integer(Int64($0.years))) })),
            (
                "lines",
                .array(
                    lines.map {
                        .object([
                            ("kind", .string($0.kind.rawValue)),
                            ("year", $0.year.map { .integer(Int64($0)) } ?? .null),
                            ("law", .string($0.law)), ("until", .string($0.until)),
                            ("records", .integer(Int64($0.items))), ("texts", .integer(Int64($0.texts))),
                        ])
                    })
            ),
            ("rows", .object(rows.map { ($0.source.rawValue, .string($0.numbers)) })),
            ("held", .integer(Int64(held))), ("waiting", .integer(Int64(waiting))),
            ("files", .integer(Int64(files))), ("event", .integer(event)), ("hash", .string(hash)),
            ("digest", .string(digest)),
        ]).written
    }

    init(json text: String) throws {
        let value = try JSONValue(parsing: text)
        func members(_ name: String) -> [(key: String, value: JSONValue)] {
            if case .object(let members)? = value[name] { members } else { [] }
        }
        func whole(_ name: String, in value: JSONValue) -> Int { Int(value[name]?.integer ?? 0) }
        rule = value["rule"]?.text ?? ""
        citation = value["citation"]?.text ?? ""
        years = members("years").compactMap { member in
            RecordKind(rawValue: member.key).map { ($0, Int(member.value.integer ?? 0)) }
        }
        lines = (value["lines"]?.items ?? []).compactMap { line in
            guard let kind = line["kind"]?.text.flatMap(RecordKind.init(rawValue:)) else { return nil }
            return Line(
                kind: kind, year: line["year"]?.integer.map { Int($0) }, law: line["law"]?.text ?? "",
                until: line["until"]?.text ?? "", items: whole("records", in: line),
                texts: whole("texts", in: line))
        }
        rows = members("rows").compactMap { member in
            KeptSource(rawValue: member.key).map { ($0, member.value.text ?? "") }
        }
        held = whole("held", in: value)
        waiting = whole("waiting", in: value)
        files = whole("files", in: value)
        event = value["event"]?.integer ?? 0
        hash = value["hash"]?.text ?? ""
        digest = value["digest"]?.text ?? ""
    }

    static func == (a: DisposalCertificate, b: DisposalCertificate) -> Bool { a.json == b.json }

    /// What no act in this office can do.
    static let elsewhere =
        "The key file was changed: put the new one in the place of every copy. A copy from before, together with a backup of that time, still opens these records. Files and papers that were taken out still hold them: destroy them too."
}
