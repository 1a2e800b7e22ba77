import CleryLaw
import GRDB

/// Which parts the tree shows.
enum PolicyFilter: String, CaseIterable {
    case all = ""
    case missing, approval, review, unowned, mine

    var title: String {
        switch self {
        case .all: "Every part"
        case .missing: "What keeps the report back"
        case .approval: "Waiting for approval"
        case .review: "Review due"
        case .unowned: "Nobody looks after it"
        case .mine: "Mine"
        }
    }

    func shows(_ state: PartState, account: Int64?) -> Bool {
        switch self {
        case .all: true
        case .missing: state.blocks
        case .approval: state.lacks.contains(.approval)
        case .review: state.lacks.contains(.review)
        case .unowned: state.lacks.contains(.owner)
        case .mine: state.care?.owner == account && account != nil
        }
    }
}

/// The door of the tree.
enum PolicyTreeRoutes {
    static func show(_ visit: Visit) throws -> Answer {
        let page = try visit.office.read { db -> PolicyTreePage in
            let scope = try PolicyScope(visit, db)
            let book = try PolicyBook(year: scope.year, campus: scope.campus?.id, db)
            let states = book.states(
                scope.institution(book), campus: scope.campus?.id, advised: true)
            let owners = states.flatMap { $0.parts.compactMap(\.care?.owner) }
            let campuses =
                scope.campus == nil && scope.campuses.count > 1
                ? scope.campuses.map { campus -> PolicyTreePage.CampusLine in
                    let parts = book.states(of: campus.id).flatMap(\.parts)
                    let open = PolicyPoints(campus: campus, book: book).facts.count { $0.blocks }
                    return .init(
                        campus: campus, owed: parts.count, ready: parts.count { !$0.blocks }, facts: open,
                        own: parts.count(where: \.isOwn))
                } : []
            return PolicyTreePage(
                scope: scope, states: states,
                filter: PolicyFilter(rawValue: visit.query("show")) ?? .all,
                account: visit.session?.account, names: try PolicyPeople.names(owners, db),
                facts: scope.campuses.filter { scope.campus == nil || scope.campus == $0 }.reduce(0) {
                    $0 + PolicyPoints(campus: $1, book: book).facts.count { $0.blocks }
                },
                campuses: campuses, mayApprove: visit.may(.approveReport),
                isEmpty: book.texts.isEmpty)
        }
        return visit.page(page)
    }
}
