import GRDB

/// The doors that join and part records of one incident.
enum JoinRoutes {
    static func join(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let id = try own(visit)
        let number = form.trimmed("number")
        let other = try visit.office.read { db in
            try IncidentRequests.numbered(number, within: visit.sight(.work), db)
        }
        guard let other, other.id != id else {
            let sentence =
                other == nil
                ? "There is no incident \"\(number.prefix(40))\" here. Look at the spelling of its number."
                : "This is the incident itself. Write the number of the other one."
            return try IncidentRoutes.show(visit, problem: Problem("number", sentence), typed: number)
        }
        let otherID = other.id
        try await visit.office.act(by: visit.actor, "joined incident \(id) and incident \(otherID)") {
            try JoinActs.join(id, otherID, $0)
        }
        return .redirect(to: "/office/incidents/\(id)")
    }

    static func part(_ visit: Visit) async throws -> Answer {
        _ = try await visit.form()
        let id = try own(visit)
        try await visit.office.act(by: visit.actor, "parted incident \(id) from those it was joined to") {
            try JoinActs.part(id, $0)
        }
        return .redirect(to: "/office/incidents/\(id)")
    }

    /// The incident of the address, if this person may work on it.
    private static func own(_ visit: Visit) throws -> Int64 {
        let found = try visit.office.read { db in
            try IncidentRequests.one(visit.parameter("incident"), within: visit.sight(.work), db)
        }
        guard let found else { throw Refusal.notFound }
        return found.id
    }
}
