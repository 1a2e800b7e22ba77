import CleryLaw
import Foundation
import GRDB
import Logging
import ServiceLifecycle
import Synchronization

/// Hands over warnings and notifications: begins when the bell rings, and looks ten times a second without it.
///
/// It works beside the courier of notices and does not wait for it. The order for each message is the same: in hand (on
/// the disk), begun (in the journal), answered (in the journal), kept (on the disk); docs/decisions/0038-broadcast.md.
final class AlertCarrier: Service {
    let office: Office
    let mail: MailSettings?
    let patience: Duration
    let pause: Duration
    let book: AddressBook
    private let state = Mutex(State())

    private struct State {
        var crews: Set<Int64> = []
        var spreads: Set<Int64> = []
        var windows: [Int64: RateWindow] = [:]
        var leaves = false
        var swept = ContinuousClock.now
        var isSweeping = false
    }

    /// After this long nobody would still want it, in milliseconds.
    static let longest: Int64 = 24 * 3_600_000

    init(
        office: Office, mail: MailSettings?, patience: Duration = min(Courier.usualPatience, .seconds(20)),
        pause: Duration = .milliseconds(500)
    ) {
        (self.office, self.mail, self.patience, self.pause) = (office, mail, patience, pause)
        book = AddressBook(office.key)
    }

    /// Whether what is on its way is all that still goes.
    var mustLeave: Bool { state.withLock { $0.leaves } || Task.isCancelled }

    func run() async throws {
        let (looks, look) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        office.alertBell.listen { look.yield() }
        let logger = Logger(label: "openclery.alerts")
        do { try await recover() } catch {
            logger.error("what a break left open could not be kept", metadata: ["kind": "\(type(of: error))"])
        }
        await withDiscardingTaskGroup { group in
            group.addTask {
                while !Task.isCancelled {
                    look.yield()
                    try? await Task.sleep(for: .milliseconds(100))
                }
            }
            for await _ in looks {
                do {
                    if try await self.look(&group, logger) { break }
                } catch {
                    logger.error(
                        "the alerts could not be looked after", metadata: ["kind": "\(type(of: error))"])
                }
            }
            group.cancelAll()
        }
    }

    /// Begins what is due; true when it may leave.
    private func look(_ group: inout DiscardingTaskGroup, _ logger: Logger) async throws -> Bool {
        let isParting = Task.isShuttingDownGracefully
        let all = try office.read(running)
        for alert in all where begins(alert.id) {
            // The first few are in the queue before any lane asks for them.
            let spread = AlertSpread(office, alert, book)
            do {
                if try await spread.step(AlertSpread.first) {
                    group.addTask { await self.spread(spread, logger) }
                } else {
                    ended(alert.id)
                }
            } catch {
                group.addTask { await self.failed(alert, error, logger) }
            }
        }
        for gateway in try office.read({ try due(all, $0) }) where takes(gateway.id) {
            group.addTask { await self.work(at: gateway, logger) }
        }
        try await finish(all)
        if isTimeForTheRest() {
            group.addTask { await self.rest(logger) }
        }
        guard isParting else { return false }
        // A message goes out even if the server is not started again; a successor that waits goes on with it.
        let isAwaited = CourierLock.isAwaited(office.folder)
        if isAwaited || Task.isCancelled { state.withLock { $0.leaves = true } }
        let isIdle = state.withLock { $0.crews.isEmpty && $0.spreads.isEmpty }
        if isAwaited { return isIdle }
        return try isIdle && !office.read { try isOwed(all, $0) }
    }

    private func isTimeForTheRest() -> Bool {
        state.withLock { state in
            guard !state.isSweeping, state.swept.duration(to: .now) > .seconds(2) else { return false }
            (state.swept, state.isSweeping) = (.now, true)
            return true
        }
    }

    /// What has time: test messages, receipts, the reserve on the disk.
    private func rest(_ logger: Logger) async {
        do {
            DiskReserve(office.folder).make()
            try await AlertReceipts.keep(office)
            try await AlertTrial.send(self)
            try await tellOfNoMail()
        } catch {
            logger.error("the rest could not be looked after", metadata: ["kind": "\(type(of: error))"])
        }
        state.withLock { $0.isSweeping = false }
    }

    private func begins(_ alert: Int64) -> Bool {
        guard !mustLeave, (try? office.read { try AlertSpread.isWhole(alert, $0) }) == false else {
            return false
        }
        return state.withLock { $0.spreads.insert(alert).inserted }
    }
    private func ended(_ alert: Int64) { _ = state.withLock { $0.spreads.remove(alert) } }
    private func takes(_ gateway: Int64) -> Bool {
        !mustLeave && state.withLock { $0.crews.insert(gateway).inserted }
    }

    private func spread(_ spread: AlertSpread, _ logger: Logger) async {
        defer { ended(spread.alert.id) }
        var most = AlertSpread.first * 2
        do {
            while !mustLeave, try office.read({ try isRunning(spread.alert.id, $0) }),
                try await spread.step(most)
            {
                most = min(most * 2, AlertSpread.most)
                await Task.yield()
            }
        } catch { await failed(spread.alert, error, logger) }
    }

    /// It is tried again, and not at once.
    private func failed(_ alert: Alert, _ error: any Error, _ logger: Logger) async {
        await tell(error, of: alert, logger)
        try? await Task.sleep(for: .seconds(1))
        ended(alert.id)
    }

    private func work(at gateway: AlertGateway, _ logger: Logger) async {
        do { try await GatewayCrew(self, gateway).run() } catch {
            let isWrong = error as? AlertFault == .wrongList
            logger.error("a gateway stopped", metadata: ["kind": "\(type(of: error))"])
            try? await GatewayTrouble.tell(
                isWrong
                    ? "A message would have reached people of a wrong list, so nothing goes."
                    : "The gateway stopped for a fault of the office and is tried again.", at: gateway.id,
                office)
            // Not again at once.
            try? await Task.sleep(for: .seconds(1))
        }
        _ = state.withLock { $0.crews.remove(gateway.id) }
    }

    private func tell(_ error: any Error, of alert: Alert, _ logger: Logger) async {
        logger.error("a message could not be spread", metadata: ["kind": "\(type(of: error))"])
        let sentence =
            error as? AlertFault == .wrongList
            ? "Message \(alert.id) would have reached people of a wrong list, so nothing of it goes."
            : "The people of message \(alert.id) could not be put into the queue; it is tried again."
        try? await GatewayTrouble.tell(sentence, at: -alert.id, office)
    }

    /// The budget of a gateway outlives its crews, and what went before this process began.
    func window(_ gateway: AlertGateway) -> RateWindow {
        if let known = state.withLock({ $0.windows[gateway.id] }), known.budget == gateway.budget {
            return known
        }
        let window = RateWindow(gateway.budget)
        let handed = DeliveryJournal.read(
            office, DeliveryJournal.name(gateway: gateway.id), of: gateway.id)?.handed
        let now = office.clock().milliseconds
        window.remember(
            (handed ?? []).suffix(gateway.budget.rate).map { .milliseconds(now - $0.milliseconds) })
        state.withLock { $0.windows[gateway.id] = window }
        return window
    }
}
