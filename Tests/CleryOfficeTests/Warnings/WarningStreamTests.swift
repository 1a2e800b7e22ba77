import AsyncHTTPClient
import CleryLaw
import Foundation
import NIOCore
import Synchronization
import Testing

@testable import CleryOffice

@Suite("Signs that listen", .timeLimit(.minutes(2)))
struct WarningStreamTests {
    /// What a sign has heard.
    private final class Sign: Sendable {
        let heard = Mutex("")
        var text: String { heard.withLock { $0 } }

        func listen(_ url: String) async throws {
            let answer = try await HTTPClient.shared.execute(
                HTTPClientRequest(url: url), timeout: .seconds(60))
            #expect(answer.headers.first(name: "content-type") == "text/event-stream; charset=utf-8")
            for try await part in answer.body { heard.withLock { $0 += String(buffer: part) } }
        }

        /// Waits until it has heard something, and says how long that took.
        func wait(for words: String) async throws -> Duration {
            let clock = ContinuousClock()
            let began = clock.now
            while !text.contains(words), clock.now - began < .seconds(20) {
                try await Task.sleep(for: .milliseconds(10))
            }
            return clock.now - began
        }
    }

    @Test(
        "A sign hears the present state at once and each change within a second, and the house closes though signs listen"
    )
    func stream() async throws {
        let house = try DutyHouse()
        defer { house.close() }
        let port = Mutex<Int?>(nil)
        let served = Task {
            try await house.office.serve(host: "127.0.0.1", port: 0) { number in port.withLock { $0 = number }
            }
        }
        while port.withLock({ $0 }) == nil { try await Task.sleep(for: .milliseconds(10)) }
        let number = try #require(port.withLock { $0 })
        let signs = (0..<3).map { _ in Sign() }
        let listening = signs.map { sign in
            Task { try? await sign.listen("http://127.0.0.1:\(number)/warnings/stream") }
        }
        for sign in signs { _ = try await sign.wait(for: "\"current\":[]") }
        #expect(signs.allSatisfy { $0.text.hasPrefix("retry: 2000\n\nevent: warnings\nid: ") })
        #expect(house.office.warningStream.count == 3)
        try house.send(house.alert(1, expires: Instant(milliseconds: house.now.milliseconds + 5000)))
        for sign in signs {
            // Within a second where the machine is free; beside all other tests it waits its turn.
            #expect(try await sign.wait(for: "Gas leak at Science Hall") < .seconds(15))
        }
        // What is no warning is no news.
        try house.office.actNow(by: .house, "did something else") { _ in }
        try await Task.sleep(for: .milliseconds(500))
        #expect(signs[0].text.matches(of: /event: warnings/).count == 2)
        // It expires by the clock alone.
        house.move(by: 5000)
        let ended = try await { () async throws -> Duration in
            let clock = ContinuousClock()
            let began = clock.now
            while signs[0].text.matches(of: /event: warnings/).count < 3, clock.now - began < .seconds(20) {
                try await Task.sleep(for: .milliseconds(10))
            }
            return clock.now - began
        }()
        #expect(ended < .seconds(15))
        for task in listening { task.cancel() }
        let clock = ContinuousClock()
        let began = clock.now
        while house.office.warningStream.count > 0, clock.now - began < .seconds(20) {
            try await Task.sleep(for: .milliseconds(20))
        }
        #expect(house.office.warningStream.count == 0)
        served.cancel()
        _ = try? await served.value
    }
}
