import CleryLaw

/// Turns an institution's words into facts by its profile. The same words always give the same facts; what the
/// profile does not know is listed and not guessed.
///
/// It remembers what it has made of words it has met, so it belongs to one task at a time.
public final class Interpreter {
    public let profile: Profile
    private let natures: NatureReader
    private let words: WordsReader
    private var natureCache = ByteCache<Numbered<NatureReading>>()
    private var dispositionCache = ByteCache<Numbered<DispositionReading>>()
    private var placeCache = ByteCache<PlaceReading>()
    private var conclusions: [UInt64: CaseConclusion] = [:]
    private var serial: UInt64 = 0
    private var key: [UInt8] = []

    private struct Numbered<Reading> {
        var number: UInt64
        var reading: Reading
    }

    public init(profile: Profile) {
        self.profile = profile
        natures = NatureReader(profile)
        words = WordsReader(profile)
    }

    /// The facts of a case told again from the words that the office kept, after somebody named a wording.
    public func reinterpret(_ kept: CaseWords) -> CaseReading {
        var conclusion = CaseConclusion(parts(of: kept))
        conclusion.add(kept.units)
        let place = words.place(kept.location, cell: kept.cell)
        let bias = words.bias(kept.bias, cell: kept.cell)
        let facts = facts(
            conclusion, place.facts, bias.facts, occurred: kept.occurred, reported: kept.reportedDay,
            decided: kept.dispositionDay)
        return CaseReading(
            facts: facts, placeName: place.name, disposition: conclusion.disposition,
            isCrime: conclusion.isCrime, isVoid: conclusion.isVoid, unknown: conclusion.unknown + bias.unknown
        )
    }

    /// Pairs the offenses with their dispositions: one for all, or one for each.
    private func parts(of kept: CaseWords) -> [CaseConclusion.Part] {
        let whole = CaseConclusion.Part(
            nature: natures.read(kept.nature, cell: kept.cell).counted(kept.units.offenses),
            disposition: words.disposition(kept.disposition, cell: kept.cell))
        if whole.disposition.isKnown || !kept.disposition.contains("; ") { return [whole] }
        let offenses = Interpreter.pieces(kept.nature)
        let dispositions = Interpreter.pieces(kept.disposition)
        guard offenses.count == dispositions.count else { return [whole] }
        return zip(offenses, dispositions).map { nature, disposition in
            var row = kept
            row.nature = nature
            row.disposition = disposition
            return CaseConclusion.Part(
                nature: natures.read(nature, cell: row.cell),
                disposition: words.disposition(disposition, cell: row.cell))
        }
    }

    private static func pieces(_ joined: String) -> [String] {
        joined.split(separator: "; ", omittingEmptySubsequences: false).map(String.init)
    }

    // MARK: - Rows of a file

    /// Fills a record with what the words in its rows say. Its times and units are known already.
    func read(_ rows: [RoleCells], into record: inout LogRecord) {
        let first = rows[0]
        var conclusion: CaseConclusion
        if rows.count == 1 {
            let nature = nature(first)
            let disposition = disposition(first)
            record.nature = nature.reading.words
            record.dispositionWords = disposition.reading.words
            if record.units.offenses ?? 1 > 1 {
                conclusion = CaseConclusion([
                    .init(
                        nature: nature.reading.counted(record.units.offenses),
                        disposition: disposition.reading)
                ])
            } else {
                conclusion = remembered(nature, disposition)
            }
        } else {
            var parts = rows.map {
                CaseConclusion.Part(
                    nature: nature($0).reading.counted($0.number(.count)),
                    disposition: disposition($0).reading)
            }
            if profile.rows == .continued { Interpreter.carryDown(&parts) }
            record.nature = parts.map(\.nature.words).filter { !$0.isEmpty }.joined(separator: "; ")
            record.dispositionWords = Interpreter.joined(parts)
            conclusion = CaseConclusion(parts)
        }
        if record.units.saysUnits { conclusion.add(record.units) }
        let place = place(first)
        record.location = place.words
        record.placeName = place.name
        record.disposition = conclusion.disposition
        record.isCrime = conclusion.isCrime
        record.isVoid = conclusion.isVoid
        record.unknown = conclusion.unknown
        var bias: BiasFacts?
        if !record.bias.isEmpty {
            let reading = words.bias(record.bias, cell: first.text)
            bias = reading.facts
            record.unknown += reading.unknown
        }
        record.facts = facts(
            conclusion, place.facts, bias, occurred: record.occurred, reported: record.reportedDay,
            decided: record.dispositionDay)
    }

    /// A row that only continues a case has no disposition of its own: the case's speaks for its offense too.
    private static func carryDown(_ parts: inout [CaseConclusion.Part]) {
        guard let stated = parts.first(where: { !$0.disposition.words.isEmpty })?.disposition else { return }
        for index in parts.indices where parts[index].disposition.words.isEmpty {
            parts[index].disposition = stated
        }
    }

    /// The dispositions of several rows: one word for all when they agree, or one for each offense.
    private static func joined(_ parts: [CaseConclusion.Part]) -> String {
        let distinct = Set(parts.map(\.disposition.words))
        if distinct.count == 1 { return parts[0].disposition.words }
        return parts.flatMap { part in
            Array(repeating: part.disposition.words, count: part.nature.pieces.count)
        }.joined(separator: "; ")
    }

    private func nature(_ row: RoleCells) -> Numbered<NatureReading> {
        let bytes = row[.nature]
        guard !natures.columns.isEmpty else { return natureCache.value(bytes) { readNature(row) } }
        key.removeAll(keepingCapacity: true)
        key.append(contentsOf: bytes)
        for column in natures.columns {
            key.append(0x1F)
            key.append(contentsOf: row[column])
        }
        return key.withUnsafeBufferPointer { natureCache.value($0) { readNature(row) } }
    }

    private func readNature(_ row: RoleCells) -> Numbered<NatureReading> {
        serial += 1
        return Numbered(number: serial, reading: natures.read(row.text(.nature), cell: row.text))
    }

    private func disposition(_ row: RoleCells) -> Numbered<DispositionReading> {
        if !words.dispositions.columns.isEmpty { return readDisposition(row) }
        return dispositionCache.value(row[.disposition]) { readDisposition(row) }
    }

    private func readDisposition(_ row: RoleCells) -> Numbered<DispositionReading> {
        serial += 1
        return Numbered(number: serial, reading: words.disposition(row.text(.disposition), cell: row.text))
    }

    private func place(_ row: RoleCells) -> PlaceReading {
        guard words.places.columns.isEmpty else { return words.place(row.text(.location), cell: row.text) }
        return placeCache.value(row[.location]) { words.place(row.text(.location), cell: row.text) }
    }

    private func remembered(
        _ nature: Numbered<NatureReading>, _ disposition: Numbered<DispositionReading>
    ) -> CaseConclusion {
        let key = nature.number << 32 | disposition.number
        if let known = conclusions[key] { return known }
        if conclusions.count > 8192 { conclusions.removeAll(keepingCapacity: true) }
        let conclusion = CaseConclusion([.init(nature: nature.reading, disposition: disposition.reading)])
        conclusions[key] = conclusion
        return conclusion
    }

    private func facts(
        _ conclusion: CaseConclusion, _ place: PlaceFacts, _ bias: BiasFacts?, occurred: Moment,
        reported: Day?,
        decided: Day?
    ) -> IncidentFacts {
        var facts = IncidentFacts(
            occurred: occurred, place: place, offenses: conclusion.offenses,
            lawActions: conclusion.lawActions,
            bias: bias, determination: conclusion.determination)
        facts.determination?.day = decided
        if let reported { facts.reports = [Report(reported, to: profile.receivedBy)] }
        if conclusion.stalking > 0 {
            // The police named it stalking: a course of two or more acts, with the fear that belongs to it.
            let victims = Array(repeating: CourseOfConduct.Victim(acts: 2), count: Int(conclusion.stalking))
            facts.coursesOfConduct = [
                CourseOfConduct(
                    victims: victims, places: [place], reports: reported.map { [$0] } ?? [],
                    fearOrDistress: .known(true))
            ]
        }
        for _ in 0..<conclusion.hazing {
            facts.hazing.append(
                HazingFacts(
                    studentMembers: .unknown, connectedToMembership: .unknown, riskAboveReasonable: .unknown))
        }
        return facts
    }
}
