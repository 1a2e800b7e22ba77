import CleryLaw
import Foundation
import HTTPTypes
import Hummingbird
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

    @Test("A browser that its person has used is not slowed by what others try, nor kept from codes by them")
    func knownBrowser() async throws {
        let house = try AccountHouse()
        defer { house.close() }
        let account = try await house.person(.alertSender, named: "sender")
        let other = try await house.person(named: "other")
        try await house.run { browser in
            try await browser.signIn("sender")
            for _ in 0..<50 {
                await house.office.slowDown.failed(SlowDown.Who(name: "sender", address: nil))
            }
            #expect(browser.known.hasPrefix("openclery-known="))
            func request(_ cookie: String) -> Request {
                let head = HTTPRequest(
                    method: .get, scheme: nil, authority: nil, path: "/", headerFields: [.cookie: cookie])
                return Request(head: head, body: .init(buffer: ByteBuffer()))
            }
            let known = try #require(KnownBrowser(of: account, request(browser.known), house.office))
            // It is a mark for one account, and nobody else can write one.
            #expect(KnownBrowser(of: other, request(browser.known), house.office) == nil)
            let forged = browser.known.dropLast() + (browser.known.hasSuffix("A") ? "B" : "A")
            #expect(KnownBrowser(of: account, request(String(forged)), house.office) == nil)
            // It opens nothing.
            let alone = browser.another()
            alone.known = browser.known
            #expect(try await alone.get("/office").location == "/sign-in")
            // A wrong one of its own slows it, the fifty of others do not.
            #expect(try await alone.signIn("sender", "wrong").status == .unprocessableContent)
            #expect(
                await house.office.slowDown.wait(for: .init(name: "sender \(known.mark)", address: nil))
                    == 250)
            #expect(await house.office.slowDown.wait(for: .init(name: "sender", address: nil)) == 2000)
            // Somebody with the password uses up the tries of codes: not those of this browser.
            let (secret, key) = (TOTP.fresh(), house.office.key)
            try await house.office.act(by: .house, "set up a second factor for account \(account)") {
                try SecondFactor.set(secret, of: account, usedStep: 0, $0, key)
            }
            for _ in 0...CodeTries.limit { _ = try await Codes.takes("000000", of: account, house.office) }
            let code = SecondFactorTests.code(secret, house)
            #expect(try await !Codes.takes(code, of: account, house.office))
            #expect(try await Codes.takes(code, of: account, by: known, house.office))
        }
    }

    @Test("The line before the password work has an end, for all and for one address")
    func crowded() async throws {
        let work = PasswordWork()
        for _ in 0..<PasswordWork.longestOfOne { try await work.enter("198.51.100.7", false) }
        await #expect(throws: Refusal.self) { try await work.enter("198.51.100.7", false) }
        let rest = PasswordWork.longest - PasswordWork.longestOfOne
        for _ in 0..<rest { try await work.enter(nil, false) }
        await #expect(throws: Refusal.self) {
            try await work.matches("x", Password.nobody, from: "198.51.100.8")
        }
        // The line of browsers that know their person is another one.
        try await work.enter(nil, true)
        await work.leave("198.51.100.7", false)
        try await work.enter("198.51.100.7", false)
        #expect(Refusal.crowded.status == .serviceUnavailable && Refusal.crowded.retryAfter == 10)
    }

    @Test("Who is known goes first, and each line keeps its order")
    func order() async {
        let work = PasswordWork()
        await work.turn(false)
        let done = Order()
        await withTaskGroup(of: Void.self) { group in
            let all = [(3, false), (4, false), (1, true), (2, true)]
            for (index, (number, isKnown)) in all.enumerated() {
                group.addTask {
                    await work.turn(isKnown)
                    await done.add(number)
                    await work.next()
                }
                // Each is in its line before the next comes.
                while await work.inLine <= index { await Task.yield() }
            }
            await work.next()
        }
        #expect(await done.numbers == [1, 2, 3, 4])
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

/// Numbers in the order in which they came.
private actor Order {
    private(set) var numbers: [Int] = []
    func add(_ number: Int) { numbers.append(number) }
}
