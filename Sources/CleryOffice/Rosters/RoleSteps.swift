import CleryLaw

/// What must be done to somebody's roles so that they are as the source's words say. Roles given by hand stay.
struct RoleSteps: Equatable {
    var add: [RoleWish] = []
    var alter: [Grant] = []
    var end: [Grant] = []

    var isEmpty: Bool { add.isEmpty && alter.isEmpty && end.isEmpty }

    /// - Parameter current: The grants that the source gave, also those that are over.
    init(current: [Grant], wished: [RoleWish], today: Day) {
        let live = RoleSteps.live(current, today)
        for wish in wished {
            let from = max(wish.from ?? today, today)
            guard let grant = live.first(where: wish.isFor) else {
                add.append(RoleWish(role: wish.role, campus: wish.campus, from: from, through: wish.through))
                continue
            }
            var altered = grant
            altered.through = wish.through
            // A role that has begun keeps its first day.
            if grant.from > today { altered.from = from }
            if altered != grant { alter.append(altered) }
        }
        end = live.filter { grant in !wished.contains { $0.isFor(grant) } }
    }

    /// The grants that hold today or will.
    static func live(_ grants: [Grant], _ today: Day) -> [Grant] {
        grants.filter { grant in
            guard let through = grant.through else { return true }
            return through >= today && through >= grant.from
        }
    }
}

/// Roles in words, for the page that shows what would change.
struct RoleWords {
    let campuses: [Campus]
    let today: Day

    func words(_ grants: [Grant]) -> String {
        words(
            RoleSteps.live(grants, today).map {
                RoleWish(role: $0.role, campus: $0.campus, from: $0.from, through: $0.through)
            })
    }

    func words(_ roles: [RoleWish]) -> String {
        let texts = roles.sorted().map { role in
            var text = role.role.title
            if let id = role.campus {
                text += ", " + (campuses.first { $0.id == id }?.name ?? "")
            } else if campuses.count > 1 {
                text += ", all campuses"
            }
            if let from = role.from, from > today { text += " from \(TimeWords.short(from))" }
            if let through = role.through { text += " through \(TimeWords.short(through))" }
            return text
        }
        return texts.isEmpty ? "None" : texts.joined(separator: "; ")
    }
}
