import AsyncHTTPClient
import CleryLaw
import NIOCore
import NIOPosix

/// Hands one message after another to a gateway over HTTP, and hears its answer.
struct HTTPLane: Sendable {
    let client: HTTPClient
    let request: GatewayRequest
    let line: ParcelLine
    let journal: DeliveryJournal
    let clock: @Sendable () -> Instant
    let patience: Duration
    let budget: RateWindow
    let key: AlertKey

    func run() async {
        var failures = 0
        while true {
            let parcels = await line.next()
            if parcels.isEmpty { return }
            for parcel in parcels {
                let outcome = await hand(parcel)
                let isWell = outcome.what == .sent || outcome.what == .refused
                failures = isWell ? 0 : failures + 1
                // No turn is no trouble.
                let isTurn = outcome.what != .untouched || outcome.code == Self.unreached
                if isWell {
                    await line.isTroubled(nil)
                } else if failures > 2, isTurn {
                    await line.isTroubled(Self.trouble(outcome))
                }
                await line.tell([outcome])
                // A gateway that does not answer is not asked again at once.
                if !isWell, isTurn {
                    let pause = Duration.milliseconds(min(50 << min(failures, 7), 3000))
                    if outcome.code == Self.unreached || failures > 2 { try? await Task.sleep(for: pause) }
                }
            }
            if Task.isCancelled { return }
        }
    }

    /// In the journal and the outcome: no connection was made, so nothing was handed over.
    private static let unreached = 499

    private static func trouble(_ outcome: ParcelOutcome) -> String {
        switch outcome.code {
        case 0, unreached: "The gateway cannot be reached, or does not answer in time."
        case 401, 403, 407: "The gateway refuses how the office signs in (\(outcome.code))."
        case 429: "The gateway says that the pace is too high (429)."
        default: "The gateway does not take messages just now (\(outcome.code))."
        }
    }

    private func hand(_ parcel: Parcel) async -> ParcelOutcome {
        func outcome(_ what: ParcelOutcome.What, _ code: Int = 0, _ reference: [UInt8]? = nil)
            -> ParcelOutcome
        {
            ParcelOutcome(parcel: parcel, what: what, code: code, at: clock(), reference: reference)
        }
        guard let ticket = await budget.pass(parcel.parts) else { return outcome(.untouched) }
        journal.hand(parcel.number, at: clock(), parts: parcel.parts)
        do {
            let nanoseconds = Int64(patience.inSeconds * 1e9)
            let response = try await client.execute(
                request.make(parcel, at: clock()), timeout: .nanoseconds(nanoseconds))
            budget.heard(ticket)
            let status = Int(response.status.code)
            let body = (try? await response.body.collect(upTo: 64 << 10)).map { Array($0.readableBytesView) }
            let what = GatewayRequest.what(status)
            let reference = body.flatMap(GatewayRequest.reference).map {
                key.reference($0, at: request.gateway.id)
            }
            if what != .uncertain {
                journal.answered(parcel.number, status, at: clock(), reference: reference)
            }
            return outcome(what, status, reference)
        } catch let error as HTTPClientError where Self.neverWent(error) {
            journal.answered(parcel.number, Self.unreached, at: clock())
            return outcome(.untouched, Self.unreached)
        } catch is NIOConnectionError {
            journal.answered(parcel.number, Self.unreached, at: clock())
            return outcome(.untouched, Self.unreached)
        } catch {
            return outcome(.uncertain)
        }
    }

    private static func neverWent(_ error: HTTPClientError) -> Bool {
        [.connectTimeout, .getConnectionFromPoolTimeout, .invalidURL, .emptyHost, .emptyScheme].contains(
            error)
    }
}
