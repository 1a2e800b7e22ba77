import CleryLaw
import Foundation
import HTTPTypes
import Testing

@testable import CleryOffice

@Suite("Guessing is slow, and nobody is locked out")
struct SlowDownTests {
    private typealias Who = SlowDown.Who

    @Test("Wrong answers slow the name and the address, a right one clears the name; two seconds at most")
    func slower() async {
        let slow = SlowDown()
        let who = Who(name: "sender", address: "198.51.100.7")
        #expect(await slow.wait(for: who) == 0)
        var waits: [Int] = []
        for _ in 0..<200 {
            await slow.failed(who)
            waits.append(await slow.wait(for: who))
        }
        #expect(waits.prefix(5) == [250, 500, 1000, 2000, 2000])
        #expect(waits.max() == 2000 && waits == waits.sorted())
        // From elsewhere the name is as slow, and another name from the same place too.
        #expect(await slow.wait(for: Who(name: "sender", address: nil)) == 2000)
        #expect(await slow.wait(for: Who(name: "another", address: "198.51.100.7")) == 2000)
        #expect(await slow.wait(for: Who(name: "another", address: "198.51.100.8")) == 0)
        await slow.succeeded(who)
        #expect(await slow.wait(for: Who(name: "sender", address: nil)) == 0)
        #expect(await slow.wait(for: who) == 2000)
    }

    @Test("A campus behind one address may mistype twenty times for nothing; memory has an end")
    func shared() async {
        let slow = SlowDown()
        for number in 0..<20 { await slow.failed(Who(name: "person \(number)", address: "198.51.100.7")) }
        #expect(await slow.wait(for: Who(name: "new", address: "198.51.100.7")) == 0)
        await slow.failed(Who(name: "person 21", address: "198.51.100.7"))
        #expect(await slow.wait(for: Who(name: "new", address: "198.51.100.7")) == 250)
        for number in 0..<30_000 { await slow.failed(Who(name: "made-up \(number)", address: nil)) }
        #expect(await slow.names <= 10_000)
    }

    @Test("An alert sender gets in within two seconds and the work of one password, whatever others tried")
    func alertSender() async throws {
        let house = try AccountHouse()
        defer { house.close() }
        _ = try await house.person(.alertSender, named: "sender")
        let who = SlowDown.Who(name: "sender", address: nil)
        for _ in 0..<1000 { await house.office.slowDown.failed(who) }
        try await house.run { browser in
            let start = ContinuousClock.now
            let answer = try await browser.signIn("sender")
            let took = start.duration(to: .now)
            #expect(answer.status == .seeOther)
            // Two seconds are the hold; the rest is room for the work of a debug build on a busy machine.
            #expect(took > .seconds(1.9) && took < .seconds(12), "\(took)")
        }
    }

    @Test("The line before the password work has an end, for all and for one address")
    func crowded() async throws {
        let work = PasswordWork()
        for _ in 0..<PasswordWork.longestOfOne { try await work.enter("198.51.100.7") }
        await #expect(throws: Refusal.self) { try await work.enter("198.51.100.7") }
        let rest = PasswordWork.longest - PasswordWork.longestOfOne
        for _ in 0..<rest { try await work.enter(nil) }
        await #expect(throws: Refusal.self) {
            try await work.matches("x", Password.nobody, from: "198.51.100.8")
        }
        await work.leave("198.51.100.7")
        try await work.enter("198.51.100.7")
        #expect(Refusal.crowded.status == .serviceUnavailable && Refusal.crowded.retryAfter == 10)
    }

    @Test("Only a trusted proxy's word on an address is believed, and only its own hop")
    func address() {
        let direct = ServerSettings()
        #expect(direct.address(peer: "198.51.100.7", forwarded: "203.0.113.1") == "198.51.100.7")
        #expect(direct.address(peer: "127.0.0.1", forwarded: "203.0.113.1") == nil)
        #expect(direct.address(peer: nil, forwarded: "203.0.113.1") == nil)
        let behind = ServerSettings(trustedProxies: ["127.0.0.1", "10.0.0.2"])
        #expect(behind.address(peer: "127.0.0.1", forwarded: "1.2.3.4, 203.0.113.1") == "203.0.113.1")
        #expect(
            behind.address(peer: "127.0.0.1", forwarded: "1.2.3.4, 203.0.113.1, 10.0.0.2") == "203.0.113.1")
        #expect(behind.address(peer: "198.51.100.7", forwarded: "203.0.113.1") == "198.51.100.7")
        #expect(behind.address(peer: "127.0.0.1", forwarded: nil) == nil)
    }
}
