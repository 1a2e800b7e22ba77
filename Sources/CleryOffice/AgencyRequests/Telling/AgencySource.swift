import CleryLaw
import GRDB

/// Police agencies as a source: one cell for each agency and campus that it covers.
enum AgencySource: SourceRoom {
    static func cells(_ year: Int, _ campus: Campus, _ db: Database) throws -> [SourceCell] {
        // What is hidden from everybody depends on no clock, and is asked of nobody.
        let hidden = try Hidden(from: nil, now: Instant(milliseconds: 0), today: Day(number: 0), db)
        let covering = try AgencyCovering(year, within: .some([campus.id]), hiding: hidden, db)
        let standings = try AgencyStanding.all(year: year, db).filter {
            $0.request.campuses.contains(campus.id)
        }
        let records = Dictionary(uniqueKeysWithValues: try AgencyRecord.all(db).map { ($0.id, $0.name) })
        let asked = standings.map(\.request.agency)
        let agencies = covering.order + Set(asked).subtracting(covering.order).sorted()
        return agencies.map { agency in
            let mine = standings.filter { $0.request.agency == agency }
            let known = mine.flatMap(\.request.places).filter { $0.campus == campus.id }
            let isWhole = (covering.places[agency] ?? []).allSatisfy { place in
                known.contains { $0.place == place.place }
            }
            return cell(agency, records[agency] ?? "", mine, isWhole: isWhole, year, campus.id)
        }
    }

    /// Of several requests to one agency, the one that is least far says where it stands.
    private static func cell(
        _ agency: Int64, _ name: String, _ standings: [AgencyStanding], isWhole: Bool, _ year: Int,
        _ campus: Int64
    ) -> SourceCell {
        let worst = standings.min { order(Self.state($0)) < order(Self.state($1)) }
        let sent = standings.filter { $0.asked != nil }
        var state: SourceCell.State = worst.map { Self.state($0) } ?? .notAsked
        var sentence = worst.map { Self.sentence($0) } ?? "Not asked for \(year) yet."
        if state != .notAsked, !isWhole {
            state = .notAsked
            sentence = "Some of its places were added after it was asked. Ask for them as well."
        }
        return SourceCell(
            key: "agency:\(agency)", kind: "Police agencies", name: name, campus: campus, state: state,
            sentence: sentence, due: isWhole ? sent.map(\.request.due).max() : nil,
            answered: standings.compactMap { $0.reply?.day }.max(),
            href: worst.map { "/office/agencies/requests/\($0.request.id)" }
                ?? "/office/agencies/requests?year=\(year)", citation: AgencyGoodFaith.citation)
    }

    private static func order(_ state: SourceCell.State) -> Int {
        switch state {
        case .notAsked: 0
        case .waiting: 1
        case .declined: 2
        case .data: 3
        case .nothing: 4
        }
    }

    private static func state(_ standing: AgencyStanding) -> SourceCell.State {
        guard standing.asked != nil || standing.reply != nil else { return .notAsked }
        switch standing.facts.reply.value {
        case .data: return .data
        case .nothingToReport: return .nothing
        case .cannotSeparate, .refused, .noAnswer: return .declined
        case nil: return .waiting
        }
    }

    private static func sentence(_ standing: AgencyStanding) -> String {
        let asked = AgencyNotes.asked(standing)
        if let reply = standing.reply, let kind = reply.kind, let day = reply.day {
            let count = standing.rows.count
            let rows = count == 0 ? "" : count == 1 ? ", 1 incident" : ", \(count) incidents"
            let waits = standing.waits == 0 ? "" : ", \(standing.waits) to be matched"
            return "\(kind.title)\(rows)\(waits); answered on \(TimeWords.long(day))."
        }
        if standing.asked == nil { return "A request is prepared and not sent yet." }
        return standing.request.closed == nil
            ? "It was \(asked) and has not answered." : "It was \(asked) and did not answer."
    }
}
