import CleryLaw
import GRDB

/// The door of the board.
enum AlertBoardRoutes {
    static func show(_ visit: Visit) throws -> Answer {
        let office = visit.office
        let (board, campuses) = try office.read { db in
            (
                try AlertBoard(page: visit.pageNumber, now: office.clock(), db),
                try Campus.all(db).map(\.id)
            )
        }
        return visit.page(
            AlertBoardPage(
                board: board, maySend: visit.may(.sendAlerts), mayCompose: visit.may(.composeWarnings),
                may: { visit.may($0) && $1.isMine(visit.reach($0), of: campuses) },
                threat: Int64(visit.query("threat")), exercise: Int64(visit.query("exercise")),
                zone: office.zone))
    }
}
