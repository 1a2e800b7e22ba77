import CleryLaw
import Foundation
import GRDB

/// What the office states of an incident beside the facts that the law decides on.
///
/// Lists stand in the order of the law's lists: the second offense's particulars are the second here. No name of a
/// person and no narrative belongs here; those are sealed elsewhere.
struct Particulars: Sendable, Equatable, Codable {
    var offenses: [OfOffense] = []
    /// The statute that was broken, as cited, for each arrest or referral.
    var statutes: [String] = []
    /// The acts of each course of conduct: when and at which place of the office.
    var courses: [[Site]] = []
    var hazing: [OfHazing] = []
    /// Further places through which the incident moved.
    var sites: [Site] = []
    var unfounding = Unfounding()
    var biasSigns: [BiasSign] = []

    /// Persons of one offense whom no number counts, and the place of the office where it happened.
    struct OfOffense: Sendable, Equatable, Codable {
        var accused: Int32?
        var arrested: Int32?
        var referred: Int32?
        var place: Int64?
    }

    /// A place and a time; either may be unknown.
    struct Site: Sendable, Equatable, Codable {
        var place: Int64?
        /// Milliseconds since 1970, as `Instant`.
        var from: Int64?
        var to: Int64?

        var moment: Moment {
            get {
                guard let from else { return .unknown }
                let first = Instant(milliseconds: from)
                return to.map { .between(first, Instant(milliseconds: $0)) } ?? .exactly(first)
            }
            set {
                switch newValue {
                case .unknown: (from, to) = (nil, nil)
                case .exactly(let at): (from, to) = (at.milliseconds, nil)
                case .between(let a, let b): (from, to) = (a.milliseconds, b.milliseconds)
                }
            }
        }
    }

    struct OfHazing: Sendable, Equatable, Codable {
        var organization = ""
        var acts: [HazingAct] = []
    }

    /// Who unfounded, and where it can be read.
    struct Unfounding: Sendable, Equatable, Codable {
        var officer = ""
        var investigation = ""
        var evidence = ""
    }

    /// As many entries as the facts have lines: an import may have changed their number.
    func fitted(to facts: IncidentFacts) -> Particulars {
        var all = self
        all.offenses = Particulars.fit(offenses, facts.offenses.count, OfOffense())
        all.statutes = Particulars.fit(statutes, facts.lawActions.count, "")
        all.courses = Particulars.fit(courses, facts.coursesOfConduct.count, [])
        for (index, course) in facts.coursesOfConduct.enumerated() {
            all.courses[index] = Particulars.fit(all.courses[index], course.places.count, Site())
        }
        all.hazing = Particulars.fit(hazing, facts.hazing.count, OfHazing())
        return all
    }

    private static func fit<One>(_ list: [One], _ count: Int, _ empty: One) -> [One] {
        Array((list + Array(repeating: empty, count: max(0, count - list.count))).prefix(count))
    }

    /// The office's places that are named here.
    var places: Set<Int64> {
        Set(offenses.compactMap(\.place) + courses.joined().compactMap(\.place) + sites.compactMap(\.place))
    }
}

extension Particulars {
    static func of(_ incident: Int64, _ db: Database) throws -> Particulars {
        let text = try String.fetchOne(
            db, sql: "SELECT told FROM particulars WHERE id = ?", arguments: [incident])
        return try text.map { try JSONDecoder().decode(Particulars.self, from: Data($0.utf8)) }
            ?? Particulars()
    }

    /// Writes a row only where something is said, or was.
    func put(of incident: Int64, _ writing: Writing) throws {
        guard try self != Particulars.of(incident, writing.db) else { return }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let told = String(decoding: try encoder.encode(self), as: UTF8.self)
        // Blanks on both sides, so that " 12 " is found and " 1 " is not found in it.
        let list = places.isEmpty ? "" : " " + places.sorted().map(String.init).joined(separator: " ") + " "
        try writing.put(.particulars, [.integer(incident), .text(told), .text(list)])
    }

    /// The geography of a place was stated: offenses and courses of conduct there follow.
    static func follow(_ place: PlaceRecord, _ writing: Writing) throws {
        let ids = try Int64.fetchAll(
            writing.db, sql: "SELECT id FROM particulars WHERE places LIKE ? ORDER BY id",
            arguments: ["% \(place.id) %"])
        for id in ids {
            guard var incident = try IncidentRequests.one(id, writing.db) else { continue }
            let told = try of(id, writing.db).fitted(to: incident.facts)
            let before = incident.facts
            try told.tellPlaces(of: &incident, writing) { $0 == place.id }
            guard incident.facts != before else { continue }
            incident.revision += 1
            try writing.put(.incidents, incident.values)
            try writing.recount.again(id)
        }
    }
}

extension Particulars {
    /// Offenses and courses of conduct have the Clery geography that their own places had at the incident's time.
    func tellPlaces(
        of incident: inout Incident, _ writing: Writing, where isMeant: (Int64) -> Bool = { _ in true }
    ) throws {
        func facts(_ place: Int64) throws -> PlaceFacts {
            try writing.recount.then(place).facts(of: incident, writing.db)
        }
        for (index, one) in offenses.enumerated() {
            guard let place = one.place, isMeant(place) else { continue }
            incident.facts.offenses[index].place = try facts(place)
        }
        for (course, acts) in courses.enumerated() {
            for (index, act) in acts.enumerated() {
                guard let place = act.place, isMeant(place) else { continue }
                incident.facts.coursesOfConduct[course].places[index] = try facts(place)
            }
        }
    }
}

/// What was done in hazing, in the groups of 20 U.S.C. 1092(f)(6)(A)(vi)(II).
enum HazingAct: String, Sendable, Codable, CaseIterable {
    case striking, deprivation, consumption
    case sexual, fear, crime
    case crimeDemanded = "crime_demanded"

    var title: String {
        switch self {
        case .striking: "Whipping, beating, striking, shocking, or a harmful substance on the body"
        case .deprivation: "Sleep deprivation, exposure, confinement, extreme calisthenics"
        case .consumption: "Made to consume food, liquid, alcohol, drugs or other substances"
        case .sexual: "Made to perform sexual acts"
        case .fear: "Put in reasonable fear of bodily harm by words or conduct"
        case .crime: "A crime against the person"
        case .crimeDemanded: "Made to commit a crime"
        }
    }
}

/// What points to bias, as the FBI's Hate Crime Data Collection Guidelines list it for investigators.
enum BiasSign: String, Sendable, Codable, CaseIterable {
    case difference, words, symbols, objects, beliefs, series, group, admission, witnesses

    var title: String {
        switch self {
        case .difference: "Offender and victim differ in the characteristic"
        case .words: "Oral, written or gestured comments"
        case .symbols: "Drawings, markings, symbols or graffiti"
        case .objects: "Objects left that stand for bias"
        case .beliefs: "The victim took part in activities for the group, or the date or place stands for it"
        case .series: "Incidents of the same kind against the same group"
        case .group: "A hate group claimed it, or was active nearby"
        case .admission: "The offender said so"
        case .witnesses: "Victim or witnesses believe so"
        }
    }
}
