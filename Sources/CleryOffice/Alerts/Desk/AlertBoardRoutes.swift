import CleryLaw
import GRDB

/// The door of the board.
enum AlertBoardRoutes {
    static func show(_ visit: Visit) throws -> Answer {
        let office = visit.office
        let board = try office.read {
            try AlertBoard(page: visit.pageNumber, now: office.clock(), $0)
        }
        return visit.page(
            AlertBoardPage(
                board: board, maySend: visit.may(.sendAlerts), mayCompose: visit.may(.composeWarnings),
                threat: Int64(visit.query("threat")), exercise: Int64(visit.query("exercise")),
                zone: office.zone))
    }
}
