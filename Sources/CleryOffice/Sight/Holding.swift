/// What the address of a door names, and so what decides beside the role: campus, restriction, or whose it is.
enum Holding: Sendable, Equatable {
    /// An incident or a report: of a campus of the role, and restricted ones only by their readers.
    case record
    /// A restriction: changed by its readers only.
    case restriction
    /// A report as its forwarder sees it: nobody else's.
    case forwarded
    /// Another's question to open a report.
    case consent
    /// An opening: listed for compliance, a restricted record's without its number.
    case opening
    /// A place: of a campus of the role, and not when only restricted incidents tell of it.
    case place

    /// How somebody stands to a record.
    enum Standing: CaseIterable, Sendable {
        case ownCampus, otherCampus, restricted, restrictedAndNamed
    }

    /// Whether a role that has the door's power reaches what is held so.
    func reaches(_ standing: Standing) -> Bool {
        switch (self, standing) {
        case (_, .otherCampus), (.forwarded, _): false
        case (.restriction, .ownCampus): false
        case (_, .ownCampus), (_, .restrictedAndNamed), (.opening, .restricted): true
        case (_, .restricted): false
        }
    }
}

extension Door {
    /// What a door of the office holds; nil when its address names no record.
    var holding: Holding? {
        if path.hasPrefix("/office/mine/") { return .forwarded }
        for (part, holding) in Door.parts where path.contains(part) { return holding }
        return nil
    }

    private static let parts: [(String, Holding)] = [
        (":incident", .record), (":report", .record), (":restriction", .restriction),
        (":consent", .consent), (":opening", .opening), (":place", .place), (":threat", .record),
    ]

    /// Whether a role, granted for one campus, reaches a record through this door.
    func reaches(_ standing: Holding.Standing, as role: Role) -> Bool {
        guard case .may(let power) = who, power.roles.contains(role), !power.isOfficeWide, let holding else {
            return false
        }
        return holding.reaches(standing)
    }

    /// The cell of the permission table: a letter for each standing that is reached.
    func reached(as role: Role) -> String {
        guard case .may(let power) = who, power.roles.contains(role) else { return "–" }
        if holding == .forwarded { return "F" }
        var letters: [String] = []
        if reaches(.ownCampus, as: role) { letters.append("C") }
        if reaches(.otherCampus, as: role) { letters.append("O") }
        if reaches(.restricted, as: role) {
            letters.append("R")
        } else if reaches(.restrictedAndNamed, as: role) {
            letters.append("N")
        }
        return letters.isEmpty ? "–" : letters.joined(separator: " ")
    }
}
