/// What a report tells that nobody may read without opening it: sealed as one text under a key of its own.
public struct ReportContent: Sendable, Equatable {
    public var what = ""
    public var place = ""
    public var people = ""
    public var bias = ""
    public var police = ""
    /// Name and ways to reach the teller; empty when anonymous.
    public var contact = ""
    /// The time of day at which the teller was told.
    var toldTime = ""
    /// The number under which the police keep it.
    var caseNumber = ""

    /// The office's own place that the teller chose or named.
    var placeID: Int64?
    var kinds: [PlainKind] = []
    var placeKind: PlainPlace?
    var how: HowTold?
    var relation: PlainRelation?
    var accused: PlainRole?
    var source: ReportSource?
    /// It happened at an event of the institution.
    var atEvent = false
    /// The teller says that rights and options were given in writing already.
    var leafletGiven = false

    private static let texts: [(String, WritableKeyPath<ReportContent, String> & Sendable)] = [
        ("what", \.what), ("place", \.place), ("people", \.people), ("bias", \.bias), ("police", \.police),
        ("contact", \.contact), ("told_time", \.toldTime), ("case_number", \.caseNumber),
    ]

    var json: String {
        var members = Self.texts.map { ($0.0, JSONValue.string(self[keyPath: $0.1])) }
        if let placeID { members.append(("place_id", .integer(placeID))) }
        if !kinds.isEmpty { members.append(("kinds", .array(kinds.map { .string($0.rawValue) }))) }
        let chosen: [(String, String?)] = [
            ("place_kind", placeKind?.rawValue), ("how", how?.rawValue), ("relation", relation?.rawValue),
            ("accused", accused?.rawValue), ("source", source?.rawValue),
        ]
        members += chosen.compactMap { name, value in value.map { (name, .string($0)) } }
        if atEvent { members.append(("at_event", .bool(true))) }
        if leafletGiven { members.append(("leaflet_given", .bool(true))) }
        return JSONValue.object(members).written
    }

    init() {}

    /// Reads it back; a report from before a question was asked has no answer to it.
    init(json text: String) throws {
        let whole = try JSONValue(parsing: text)
        for (name, path) in Self.texts { self[keyPath: path] = whole[name]?.text ?? "" }
        placeID = whole["place_id"]?.integer
        kinds = (whole["kinds"]?.items ?? []).compactMap { $0.text.flatMap(PlainKind.init(rawValue:)) }
        func chosen<T: PlainAnswer>(_ name: String) -> T? { whole[name]?.text.flatMap(T.init(rawValue:)) }
        placeKind = chosen("place_kind")
        how = chosen("how")
        relation = chosen("relation")
        accused = chosen("accused")
        source = chosen("source")
        atEvent = whole["at_event"]?.flag ?? false
        leafletGiven = whole["leaflet_given"]?.flag ?? false
    }

    /// Whether what was checked may call for the written explanation of rights and options.
    var mayOweRights: Bool { kinds.contains(where: \.mayOweRights) }
}
