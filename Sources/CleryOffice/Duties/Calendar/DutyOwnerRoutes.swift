import CleryLaw
import GRDB

/// The doors where duties are handed out.
enum DutyOwnerRoutes {
    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    private static func page(_ visit: Visit) throws -> DutyOwnersPage {
        let (sees, keeps) = (visit.reach(.seeSources), visit.reach(.keepSources))
        return try visit.office.read { db in
            let owners = try DutyOwner.all(db).filter { $0.campus.map(sees.has) ?? true }
            return DutyOwnersPage(
                owners: owners, campuses: try Campus.all(db).filter { keeps.has($0.id) },
                allCampuses: try Campus.all(db), isForAll: keeps == .all,
                accounts: keeps.isEmpty ? [] : try Account.all(db).filter { $0.ended == nil },
                names: try MatrixRoutes.names(owners.compactMap(\.account), db),
                form: visit.session?.form ?? "", done: visit.query("done") == "kept" ? "Kept." : nil)
        }
    }

    static func keep(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        page.read(form)
        guard page.problems.isEmpty, let days = Int(page.days) else {
            return visit.page(page, status: .unprocessableContent)
        }
        let (kind, campus, account) = (page.kind, Int64(page.campus), Int64(page.account))
        try await visit.office.act(by: visit.actor, "named who answers for a duty") { writing in
            for var old in try DutyOwner.all(writing.db) where old.kind == kind && old.campus == campus {
                old.ended = writing.at
                try writing.put(.dutyOwners, old.values)
            }
            let owner = DutyOwner(
                id: try writing.nextID(.dutyOwners), kind: kind, campus: campus, account: account, days: days,
                at: writing.at)
            try writing.put(.dutyOwners, owner.values, isNew: true)
        }
        return .redirect(to: "/office/duties/owners?done=kept")
    }
}
