import CleryLaw
import GRDB

/// What the office knows of an incident as far as the log asks.
struct LogSubject {
    let incident: Incident
    let place: PlaceRecord
    /// Its Clery geography at the time of the incident.
    let placeFacts: PlaceFacts
    /// What the office says of the place for the log.
    let placeWords: LogPlace?
    /// The reports of the incident and of all that are joined to it.
    let reports: [Report]
    /// Whether something burned, where a person has said so; and the fire's nature in words.
    let fire: (burned: Bool?, nature: String)?
    let entries: [LogKind: LogEntry]
    var words: [LogKind: LogWording]
    let stops: [LogKind: LogStop]
    var withheld: [LogKind: [Withheld]]

    init?(_ id: Int64, _ db: Database) throws {
        let group = try JoinActs.group(of: id, db)
        guard let incident = group.first(where: { $0.id == id }),
            let place = try PlaceRequests.one(incident.place, db)
        else { return nil }
        self.incident = incident
        self.place = try IncidentSpot.told(of: incident, at: place, db)
        placeFacts = try PlaceThen(place.id, zone: OfficeZone.of(db), db).facts(of: incident, db)
        placeWords = try LogPlace.one(self.place.id, db)
        reports = group.flatMap(\.facts.reports)
        fire = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT burned, nature FROM fires WHERE id = ?"), arguments: [id]
        ).map { ($0[0], $0[1]) }
        entries = Dictionary(
            try LogRequests.entries(of: id, db).map { ($0.log, $0) }, uniquingKeysWith: { a, _ in a })
        words = try LogWording.of(id, db)
        stops = try LogStop.of(id, db)
        withheld = try LogWithholding.active(of: id, db)
    }

    /// Whether the incident belongs in a log. What is there stays there: nothing is deleted from a log.
    func belongs(in log: LogKind, stated: Bool) -> Bool {
        if entries[log] != nil || stops[log]?.ended == nil && stops[log] != nil { return true }
        // Of several that are joined, the one in front stands in the log.
        guard incident.sameIncidentAs == nil else { return false }
        switch log {
        case .crime:
            if stated { return true }
            let found = crime
            // In doubt about the place it is entered: an entry too many breaks no rule, one too late does.
            let doubts = found.asks.map(\.name)
            return found.answer
                ?? (!doubts.isEmpty && doubts.allSatisfy(["geography", "in_patrol_jurisdiction"].contains))
        case .fire: return burning.answer == true
        }
    }

    /// Whether the law enters it in the crime log.
    var crime: CleryLaw.Finding<Bool> {
        CrimesInLog.decide(
            LoggedCrime(
                isCrime: isCrime, geography: placeFacts.geography,
                inPatrolJurisdiction: placeWords?.patrolled.map { .known($0) } ?? .unknown,
                toDepartment: .known(reports.contains { $0.to == .campusPolice }),
                toAuthority: .known(reports.contains { $0.to == .campusSecurityAuthority })))
    }

    /// Whether the law enters it in the fire log.
    var burning: CleryLaw.Finding<Bool> {
        let housing: Known<Bool> =
            if let place = placeFacts.geography.value, place != .onCampus {
                .known(false)
            } else if placeFacts.geography.isUnknown, !placeFacts.studentHousing.isNo {
                .unknown
            } else {
                placeFacts.studentHousing
            }
        return FiresInLog.decide(burned: burned, onCampusStudentHousing: housing)
    }

    /// A burning whose cause nobody has determined may be a crime or none.
    private var isCrime: Known<Bool> {
        let acts = incident.facts.offenses.map(\.act)
        if !acts.isEmpty, acts.allSatisfy({ $0 == .undeterminedFire }) { return .unknown }
        return .known(incident.isCrime)
    }

    private var burned: Known<Bool> {
        if let stated = fire?.burned { return .known(stated) }
        return .known(
            incident.facts.offenses.contains {
                $0.act == .undeterminedFire || $0.act == .arson && !$0.attempted
            })
    }
}
