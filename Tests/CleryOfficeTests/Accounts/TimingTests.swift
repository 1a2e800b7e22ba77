import CleryLaw
import Foundation
import HTTPTypes
import Testing

@testable import CleryOffice

@Suite("Time tells nothing", .serialized)
struct TimingTests {
    /// Seconds of tries of two kinds, taken in turns, so that a busy machine is as slow for both.
    private struct Tries: Sendable {
        var first: [Double] = []
        var second: [Double] = []
        /// The different answers.
        var texts: Set<String> = []

        /// How many times the least of one kind is of the least of the other; at least 1. The least is what a busy
        /// machine disturbs least.
        var ratio: Double {
            let (a, b) = (first.min() ?? 0, second.min() ?? 0)
            return max(a / b, b / a)
        }
    }

    private func seconds(_ work: () async throws -> Void) async rethrows -> Double {
        let start = ContinuousClock.now
        try await work()
        let took = start.duration(to: .now).components
        return Double(took.seconds) + Double(took.attoseconds) / 1e18
    }

    @Test("An unknown name costs the same work as a known one, and gives the same answer")
    func signIn() async throws {
        let house = try AccountHouse()
        defer { house.close() }
        let account = try await house.person(named: "known")
        let stored = try Password.hash(AccountHouse.password)
        try await house.office.pool.write { try Credentials.set(stored, account: account, $0) }
        let tries = try await house.run { browser in
            var tries = Tries()
            for turn in 0..<10 {
                let name = turn % 2 == 0 ? "known" : "nobody"
                await house.office.slowDown.succeeded(SlowDown.Who(name: name, address: nil))
                var text = ""
                let took = try await seconds { text = try await browser.signIn(name, "wrong").text }
                if turn % 2 == 0 { tries.first.append(took) } else { tries.second.append(took) }
                tries.texts.insert(text.replacing("value=\"\(name)\"", with: ""))
            }
            return tries
        }
        #expect(tries.texts.count == 1)
        // Without the work an unknown name would take a hundredth of the time.
        #expect(tries.ratio < 2, "\(tries.first) \(tries.second)")
    }

    @Test("Six words that nearly are a receipt take as long as six that are far from one")
    func receipt() async throws {
        let house = try AccountHouse()
        defer { house.close() }
        let tries = try await house.run { browser in
            let told = try await browser.post(
                "/report", [("mark", Receipt.mark()), ("what", "A bag"), ("teller", "victim")])
            let found = told.text.firstMatch(of: /class="receipt"><b>([a-z ]+)<\/b>/)?.1
            let right = String(try #require(found)).split(separator: " ").map(String.init)
            let near = right.dropLast() + [right[5] == "about" ? "above" : "about"]
            // The same words, so that finding them in the list costs the same; none stands where it did.
            let far = Array(near.dropFirst()) + [near[0]]
            #expect(
                try await browser.post("/report/follow", [("receipt", right.joined(separator: " "))]).status
                    == .ok)
            var tries = Tries()
            for words in [Array(near), far] {
                let typed = words.joined(separator: " ")
                let page = try await browser.post("/report/follow", [("receipt", typed)])
                #expect(page.status == .unprocessableContent)
                tries.texts.insert(page.text.replacing(typed, with: ""))
            }
            // The look-up itself, without the line in which the public's posts wait.
            for turn in 0..<200 {
                let typed = (turn % 2 == 0 ? Array(near) : far).joined(separator: " ")
                let took = try await seconds {
                    let sealed = try #require(Receipt(typed: typed)?.sealed(house.office.key))
                    let found = try house.office.read { try ReportRequests.of(receipt: sealed, $0) }
                    #expect(found == nil)
                }
                if turn % 2 == 0 { tries.first.append(took) } else { tries.second.append(took) }
            }
            return tries
        }
        #expect(tries.texts.count == 1)
        #expect(tries.ratio < 2, "\(tries.first) \(tries.second)")
    }
}
