import CleryLaw
import GRDB
import Logging
import ServiceLifecycle

/// Looks at the pages for prospective people once a day.
struct PageWatch: Service {
    let office: Office
    var get: @Sendable (String) async throws -> String = PageLine.get

    func run() async throws {
        let logger = Logger(label: "openclery.pages")
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do { try await round() } catch {
                    logger.error(
                        "the pages could not be looked at", metadata: ["kind": "\(type(of: error))"])
                }
                try? await Task.sleep(for: .seconds(600))
            }
        }
    }

    /// Looks at every page that nobody has looked at today.
    func round() async throws {
        let today = office.today
        let due = try office.read { db -> [ProspectivePage] in
            guard try Campaign.newest(db) != nil else { return [] }
            return try ProspectivePage.open(db).filter { page in
                guard let last = try PageCheck.last(1, of: page.id, db).first else { return true }
                return office.zone.local(last.at).day < today
            }
        }
        try await look(at: due)
    }

    /// One act for all of them.
    func look(at pages: [ProspectivePage]) async throws {
        guard !pages.isEmpty, let url = try office.read({ try Campaign.newest($0) })?.report.url else {
            return
        }
        var checks: [PageCheck] = []
        for page in pages {
            if Task.isCancelled { return }
            let found = await found(page, url)
            checks.append(PageCheck(page: page.id, at: office.clock(), url: url, found: found))
        }
        let wrong = checks.count { $0.found != .whole }
        let kept = checks
        try await office.act(
            by: .house,
            "looked at \(checks.count) page\(checks.count == 1 ? "" : "s") for prospective people: \(wrong) not as agreed"
        ) { writing in for check in kept { try check.keep(writing) } }
        office.board.forgetAll()
    }

    private func found(_ page: ProspectivePage, _ url: String) async -> PageCheck.Found {
        do {
            return PageCheck.judge(try await get(page.address), url: url, sentence: page.sentence)
        } catch let fault as PageLine.Fault {
            switch fault {
            case .unsafe: return .unsafe
            case .unreachable: return .unreachable
            case .refused: return .refused
            case .tooLarge: return .tooLarge
            }
        } catch {
            return .unreachable
        }
    }
}
