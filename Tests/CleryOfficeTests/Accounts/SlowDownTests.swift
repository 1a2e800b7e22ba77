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

    @Test("An alert sender is held for two seconds and gets in, whatever others tried")
    func alertSender() async throws {
        let house = try AccountHouse()
        defer { house.close() }
        _ = try await house.person(.alertSender, named: "sender")
        let who = SlowDown.Who(name: "sender", address: nil)
        for _ in 0..<1000 { await house.office.slowDown.failed(who) }
        #expect(await house.office.slowDown.wait(for: who) == 2000)
        try await house.run { browser in
            let answer = try await browser.signIn("sender")
            #expect(answer.status == .seeOther)
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

    @Test("An address counts only if it tells one visitor from another")
    func origin() {
        for (address, origin) in [
            ("198.51.100.7", "198.51.100.7"), ("2001:db8::7", "2001:db8::7"), ("127.0.0.1", nil),
            ("::1", nil),
            (nil, nil),
        ] as [(String?, String?)] { #expect(Origin.telling(address) == origin) }
    }
}
