import CleryLaw
import GRDB

/// The door of the leaders' page.
enum LeaderRoutes {
    static func show(_ visit: Visit) throws -> Answer {
        let (reach, today) = (visit.reach(.seeSources), visit.office.today)
        let page = try visit.office.read { db in
            let campuses = try Campus.all(db)
            let mine = campuses.filter { reach.has($0.id) }
            let open = try DutyBook.open(today, within: reach, db)
            let owners = try DutyOwner.all(db).filter { $0.campus.map(reach.has) ?? true }
            let years = (today.year - 3...today.year - 1).reversed()
            let matrices = try years.map { try SourceMatrix($0, mine, db) }
            let signed = matrices.flatMap { matrix in
                matrix.lines.compactMap { line in
                    line.signature.map { signature in
                        LeadersPage.Signed(
                            source: line.cell.name,
                            campus: campuses.first { $0.id == signature.campus }?.name ?? "",
                            signature: signature)
                    }
                }
            }
            let accounts =
                open.compactMap(\.duty.owner) + owners.compactMap(\.account)
                + signed.compactMap(\.signature.account)
            return LeadersPage(
                today: today, late: open.filter { $0.isLate(today) }, near: open.filter { $0.isNear(today) },
                owners: owners, signed: signed,
                declined: matrices.first?.lines.filter { $0.cell.state == .declined } ?? [],
                campuses: campuses, names: try MatrixRoutes.names(accounts, db),
                words: TimeWords(zone: visit.office.zone))
        }
        return visit.page(page)
    }
}
