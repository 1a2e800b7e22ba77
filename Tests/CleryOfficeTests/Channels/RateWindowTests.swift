import CleryLaw
import Testing

@testable import CleryOffice

@Suite("The budget of a gateway")
struct RateWindowTests {
    /// Asks again and again as time goes by, and says when messages went.
    private func went(_ count: Int, _ window: RateWindow, parts: Int = 1, lateness: [Duration] = [.zero])
        -> [Duration]
    {
        let start = ContinuousClock.now
        var (now, times): (ContinuousClock.Instant, [Duration]) = (start, [])
        while times.count < count {
            if let wait = window.ask(parts, at: now) {
                now += wait + lateness[times.count % lateness.count]
            } else {
                times.append(start.duration(to: now))
            }
        }
        return times
    }

    private func fullest(_ times: [Duration], _ length: Duration) -> Int {
        var (most, first) = (0, 0)
        for last in times.indices {
            while times[last] - times[first] >= length { first += 1 }
            most = max(most, last - first + 1)
        }
        return most
    }

    @Test(
        "In no second there is more than the budget, and the end is where the rate puts it",
        arguments: [1, 14, 100, 1000])
    func everySecond(rate: Int) {
        let count = rate * 5
        let times = went(count, RateWindow(.init(rate: rate, seconds: 1)))
        #expect(fullest(times, .seconds(1)) <= rate)
        let took = times.last?.inSeconds ?? 0
        #expect(took <= 1.02 * Double(count) / Double(rate))
        let said = RateWindow.seconds(count, .init(rate: rate, seconds: 1))
        #expect(abs(said - took) < 0.02 * took)
    }

    @Test("Messages that come late are made up for within the window, and never beyond it")
    func late() {
        let times = went(
            500, RateWindow(.init(rate: 100, seconds: 1)),
            lateness: [.zero, .milliseconds(3), .milliseconds(1)])
        #expect(fullest(times, .seconds(1)) <= 100)
        #expect((times.last?.inSeconds ?? 0) <= 1.02 * 5)
    }

    @Test("A budget of a minute holds in every minute")
    func minute() {
        let times = went(90, RateWindow(.init(rate: 30, seconds: 60)))
        #expect(fullest(times, .seconds(60)) == 30)
        #expect((times.last?.inSeconds ?? 0) < 180)
    }

    @Test("A text in three parts counts for three")
    func parts() {
        let window = RateWindow(.init(rate: 30, seconds: 1))
        let times = went(40, window, parts: 3)
        #expect(fullest(times, .seconds(1)) <= 10)
        // One that is larger than the budget goes alone.
        #expect(RateWindow(.init(rate: 2, seconds: 1)).ask(5) == nil)
    }

    @Test("What went before a kill counts still")
    func remembered() {
        let window = RateWindow(.init(rate: 10, seconds: 1))
        let now = ContinuousClock.now
        window.remember((0..<10).map { .milliseconds(100 + $0 * 50) }, now: now)
        let wait = window.ask(at: now)
        #expect(wait.map { $0 > .milliseconds(400) && $0 < .milliseconds(600) } == true)
        #expect(window.ask(at: now + .seconds(2)) == nil)
    }

    @Test("A message counts from its answer, or from a little after its hand-over where that comes late")
    func heard() async throws {
        let window = RateWindow(.init(rate: 1, seconds: 1))
        let first = try #require(await window.pass())
        let before = try #require(window.ask())
        window.heard(first, at: ContinuousClock.now + .seconds(5))
        let after = try #require(window.ask())
        // The asking itself takes time, so the second wait may be a little shorter than by the grace alone.
        let least = before - Duration.milliseconds(500)
        // The first one may arrive late, as its connection is still to be made.
        let most = RateWindow.length(window.budget) + RateWindow.firstGrace
        #expect(after > least && after < most)
        #expect(window.ask(at: ContinuousClock.now + .seconds(3)) == nil)
    }

    @Test("Closed, nobody passes")
    func closed() async {
        let window = RateWindow(.init(rate: 1, seconds: 60))
        #expect(await window.pass() != nil)
        window.close()
        #expect(await window.pass() == nil)
        window.open()
        #expect(window.ask() != nil)
    }

    @Test("A wait is said in hours, minutes and seconds")
    func words() {
        #expect(AlertPrediction.words(500) == "8 min 20 s")
        #expect(AlertPrediction.words(0) == "less than 1 s")
        #expect(AlertPrediction.words(0.2) == "1 s")
        #expect(AlertPrediction.words(100_080) == "27 h 48 min")
        #expect(
            AlertPrediction.Line(channel: .sms, count: 50_000, seconds: 500).sentence
                == "The last text leaves in 8 min 20 s.")
        #expect(
            AlertPrediction.Line(channel: .sms, count: 5, seconds: nil).sentence
                == "No gateway for text messages: nothing would leave.")
    }

    @Test("A text counts as the network counts it")
    func textParts() {
        #expect(TextParts.count(String(repeating: "a", count: 160)) == 1)
        #expect(TextParts.count(String(repeating: "a", count: 161)) == 2)
        #expect(TextParts.count(String(repeating: "[", count: 81)) == 2)
        #expect(TextParts.count(String(repeating: "ó", count: 70)) == 1)
        #expect(TextParts.count(String(repeating: "ó", count: 71)) == 2)
        #expect(TextParts.isPhone("+15555550123") && !TextParts.isPhone("+1555 555"))
    }
}
