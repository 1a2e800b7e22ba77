import AsyncHTTPClient
import CleryLaw
import GRDB
import NIOCore

/// All that works at one gateway while there is something to hand over: the clerk and the lanes.
struct GatewayCrew {
    let carrier: AlertCarrier
    let gateway: AlertGateway
    private var office: Office { carrier.office }

    init(_ carrier: AlertCarrier, _ gateway: AlertGateway) {
        (self.carrier, self.gateway) = (carrier, gateway)
    }

    /// Connections to a mail server, and requests at a time to any other gateway.
    var lanes: Int {
        gateway.shape == .smtp
            ? min(max(Int(gateway.budget.aSecond / 10), 2), 8) : min(max(Int(gateway.budget.aSecond), 2), 128)
    }

    /// Parcels that a lane takes at once: one where they go slowly, so that a stop stops.
    private var slice: Int { gateway.shape == .smtp && gateway.budget.aSecond >= 400 ? 16 : 1 }

    func run() async throws {
        try await Self.recover(gateway.id, office)
        let window = carrier.window(gateway)
        window.open()
        let (line, name) = (ParcelLine(slice: slice), DeliveryJournal.name(gateway: gateway.id))
        let known = DeliveryJournal.read(office, name, of: gateway.id)?.handed ?? []
        let since = office.clock().milliseconds - Int64(RateWindow.length(gateway.budget).inSeconds * 1000)
        let journal = try DeliveryJournal(
            office, name, of: gateway.id, reserve: DiskReserve(office.folder),
            after: known.suffix(gateway.budget.rate).filter { $0.milliseconds >= since })
        let work = try lane(line, journal, window)
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<lanes {
                group.addTask {
                    await work()
                    return true
                }
            }
            var fault: (any Error)?
            do { try await GatewayRound(carrier, gateway, line, window).run() } catch { fault = error }
            window.close()
            await line.close()
            // Lanes take their leave of the server; one that waits for it is not waited for.
            group.addTask {
                try? await Task.sleep(for: .seconds(2))
                return false
            }
            var left = lanes
            while left > 0, try await group.next() == true { left -= 1 }
            group.cancelAll()
            if let fault { throw fault }
        }
    }

    private func lane(_ line: ParcelLine, _ journal: DeliveryJournal, _ window: RateWindow) throws
        -> @Sendable () async -> Void
    {
        if gateway.shape == .smtp {
            guard let settings = carrier.mail else { throw MailFailure.noAddress }
            var lane = MailLane(
                settings: settings, line: line, journal: journal, clock: office.clock,
                patience: carrier.patience, pause: carrier.pause)
            lane.budget = window
            return { [lane] in await lane.run() }
        }
        let key = AlertKey(office.key)
        let secrets = try office.read { try gateway.secrets($0, office.key) }
        let receipts = carrier.mail.map { "\($0.site)/receipts/\(key.receipts(gateway.id))" }
        let lane = HTTPLane(
            client: GatewayLine.client,
            request: GatewayRequest(gateway: gateway, secrets: secrets, receipts: receipts), line: line,
            journal: journal, clock: office.clock, patience: carrier.patience, budget: window, key: key)
        return { await lane.run() }
    }

    /// What was in hand when the process ended: kept where the gateway's answer is known, sent again where it is not.
    static func recover(_ gateway: Int64, _ office: Office) async throws {
        let (left, row) = try office.read { db in
            (try AlertQueue.inHand(gateway, db), try AlertGateway.one(gateway, db))
        }
        guard !left.isEmpty, let row else { return }
        let journal = DeliveryJournal.read(office, DeliveryJournal.name(gateway: gateway), of: gateway)?.last
        try await office.actForAlert(
            by: .house, "kept what became of messages at gateway \(gateway) that a break left open"
        ) { writing in
            var lines: [Int64: [AlertResultLine]] = [:]
            for due in left {
                // Without the journal each of them may have been taken.
                let last = journal.map { $0[due.number] } ?? .handed
                if case .answered(let code, let at, let reference) = last, code < 300 {
                    lines[due.alert, default: []].append(
                        AlertResultLine(
                            number: due.number, person: due.person, place: due.place, at: at, result: .sent,
                            code: code, attempts: due.attempts + 1, again: due.again, reference: reference))
                } else {
                    try AlertQueue.putBack(
                        due.number, attempts: due.attempts, again: due.again + (last == .handed ? 1 : 0),
                        at: writing.at.milliseconds, writing.db)
                }
            }
            for (alert, lines) in lines.sorted(by: { $0.key < $1.key }) {
                try AlertResult.keep(lines, of: alert, at: gateway, row.channel, writing)
            }
        }
    }
}

/// The line to gateways over HTTP: no redirects, as many connections as there are lanes.
enum GatewayLine {
    static let client: HTTPClient = {
        var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
        configuration.timeout = .init(connect: .seconds(5), read: .seconds(60))
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 128
        return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }()
}
