import CleryLaw
import GRDB

/// An incident as the office keeps it: when, where, in whose words, and the facts that the law decides on.
public struct Incident: Sendable, Equatable, Identifiable {
    public var id: Int64
    public var campus: Int64
    public var place: Int64
    /// The profile of the log it came from; nil when it was written here.
    public var profile: Int64?
    /// What makes it the same incident in a later file.
    public var key: String
    public var number: String?
    public var nature: String
    public var reportedAt: Instant?
    public var reportedDay: Day?
    public var timeKnown: Bool
    public var occurred: Moment
    /// The range is one of whole days: the time is not known.
    public var datesOnly: Bool
    public var disposition: Disposition?
    public var dispositionWords: String
    public var dispositionDay: Day?
    public var comment: String?
    public var isCrime: Bool
    public var facts: IncidentFacts
    public var unknown: [UnknownWording]
    /// The words of the log that stand in no other column, for telling the facts again.
    public var sourceWords: String?
    public var sameIncidentAs: Int64?
    public var revision: Int64
    public var contentHash: Int64
    public var narrative: [UInt8]?
    public var importLine: Int64?

    var values: [Value] {
        let (from, to) = occurred.ends
        return [
            .integer(id), .integer(campus), .integer(place), Value(profile), .text(key), Value(number),
            .text(nature), Value(reportedAt?.milliseconds), Value(reportedDay?.number), Value(timeKnown),
            Value(from?.milliseconds), Value(to?.milliseconds), Value(datesOnly),
            Value(disposition?.rawValue),
            .text(dispositionWords), Value(dispositionDay?.number), Value(comment), Value(isCrime),
            .text(FactsJSON.encode(facts)), Value(UnknownWording.json(unknown)), Value(sourceWords),
            Value(sameIncidentAs),
            .integer(revision), .integer(contentHash), narrative.map { .blob($0) } ?? .null,
            Value(importLine),
        ]
    }
}

extension Incident {
    static let columns = KeptTable.incidents.columns.map { "incidents.\($0)" }.joined(separator: ",")

    /// Reads by position, in the order of the schema.
    init(row: Row) throws { try self.init(row: row, facts: FactsJSON.decode) }

    /// The same, with a reader of its own for the text of the facts.
    init(row: Row, facts read: (String) throws -> IncidentFacts) throws {
        id = row[0]
        campus = row[1]
        place = row[2]
        profile = row[3]
        key = row[4]
        number = row[5]
        nature = row[6]
        reportedAt = (row[7] as Int64?).map(Instant.init(milliseconds:))
        reportedDay = (row[8] as Int32?).map(Day.init(number:))
        timeKnown = row[9]
        occurred = Moment(from: row[10], to: row[11])
        datesOnly = row[12]
        disposition = (row[13] as String?).flatMap(Disposition.init(rawValue:))
        dispositionWords = row[14]
        dispositionDay = (row[15] as Int32?).map(Day.init(number:))
        comment = row[16]
        isCrime = row[17]
        facts = try read(row[18])
        unknown = try UnknownWording.list(row[19])
        sourceWords = row[20]
        sameIncidentAs = row[21]
        revision = row[22]
        contentHash = row[23]
        narrative = row[24] == nil ? nil : row.bytes(24)
        importLine = row[25]
    }

    /// The facts as the law takes them: with the time of the incident and the facts of its place.
    func facts(at place: PlaceFacts) -> IncidentFacts {
        var facts = facts
        facts.occurred = occurred
        facts.place = place
        return facts
    }
}
