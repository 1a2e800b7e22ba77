import CleryLaw

/// The rule of a zone for all years to come, as POSIX writes it: `EST5EDT,M3.2.0,M11.1.0`.
struct ZoneRule: Equatable {
    let winter: Int
    var summer: Int?
    private var begins = Turn(month: 3, week: 2, weekday: 0, second: 7200)
    private var ends = Turn(month: 11, week: 1, weekday: 0, second: 7200)

    /// A day of the year on which clocks change, and the clock time at which they do.
    struct Turn: Equatable {
        /// Month 0: `weekday` is a day of the year counted from 0 (with leap days), -1: from 1 (without).
        var month: Int
        var week: Int
        var weekday: Int
        var second: Int

        func day(in year: Int) -> Int {
            let january = Int(Day(year: year, month: 1, day: 1)?.number ?? 0)
            if month == 0 { return january + weekday }
            if month < 0 {
                let leap = Day.length(ofMonth: 2, year: year) == 29 && weekday >= 60
                return january + weekday - (leap ? 0 : 1)
            }
            let start = Day(year: year, month: month, day: 1) ?? Day(number: 0)
            var date = 1 + (weekday - start.weekday % 7 + 7) % 7 + (week - 1) * 7
            if date > Day.length(ofMonth: month, year: year) { date -= 7 }
            return Int(start.number) + date - 1
        }
    }

    init?(_ text: [UInt8]) {
        var at = 0
        ZoneRule.skipName(text, &at)
        guard let west = ZoneRule.clock(text, &at) else { return nil }
        winter = -west
        guard at < text.count else { return }
        ZoneRule.skipName(text, &at)
        summer = winter + 3600
        if at < text.count, text[at] != UInt8(ascii: ",") {
            guard let west = ZoneRule.clock(text, &at) else { return nil }
            summer = -west
        }
        guard at < text.count else { return }
        guard let begins = ZoneRule.turn(text, &at), let ends = ZoneRule.turn(text, &at) else { return nil }
        self.begins = begins
        self.ends = ends
    }

    /// The two changes of a year in the order in which they happen.
    func changes(in year: Int) -> [(second: Int64, offset: Int)] {
        guard let summer else { return [] }
        let start = Int64(begins.day(in: year)) * 86_400 + Int64(begins.second - winter)
        let end = Int64(ends.day(in: year)) * 86_400 + Int64(ends.second - summer)
        let both = [(second: start, offset: summer), (second: end, offset: winter)]
        return start < end ? both : both.reversed()
    }

    func offset(atSecond second: Int64) -> Int {
        guard let summer else { return winter }
        let year = Day(number: Int32((second + Int64(winter)) / 86_400)).year
        let changes = changes(in: year)
        if second >= changes[1].second { return changes[1].offset }
        if second >= changes[0].second { return changes[0].offset }
        return changes[0].offset == summer ? winter : summer
    }

    private static func skipName(_ text: [UInt8], _ at: inout Int) {
        if at < text.count, text[at] == UInt8(ascii: "<") {
            while at < text.count, text[at] != UInt8(ascii: ">") { at += 1 }
            at += 1
        } else {
            while at < text.count, text[at] | 0x20 >= 0x61, text[at] | 0x20 <= 0x7A { at += 1 }
        }
    }

    private static func number(_ text: [UInt8], _ at: inout Int) -> Int? {
        var value: Int?
        while at < text.count, text[at] >= 0x30, text[at] <= 0x39 {
            value = (value ?? 0) * 10 + Int(text[at] - 0x30)
            at += 1
        }
        return value
    }

    private static func take(_ text: [UInt8], _ at: inout Int, _ letter: UInt8) -> Bool {
        guard at < text.count, text[at] == letter else { return false }
        at += 1
        return true
    }

    /// `5`, `-3:30` or `2:00:00`, in seconds.
    private static func clock(_ text: [UInt8], _ at: inout Int) -> Int? {
        let minus = take(text, &at, UInt8(ascii: "-"))
        if !minus { _ = take(text, &at, UInt8(ascii: "+")) }
        guard var value = number(text, &at).map({ $0 * 3600 }) else { return nil }
        var unit = 60
        while unit > 0, take(text, &at, UInt8(ascii: ":")) {
            guard let part = number(text, &at) else { return nil }
            value += part * unit
            unit /= 60
        }
        return minus ? -value : value
    }

    private static func turn(_ text: [UInt8], _ at: inout Int) -> Turn? {
        guard take(text, &at, UInt8(ascii: ",")) else { return nil }
        var turn = Turn(month: 0, week: 0, weekday: 0, second: 7200)
        if take(text, &at, UInt8(ascii: "M")) {
            guard let month = number(text, &at), take(text, &at, UInt8(ascii: ".")),
                let week = number(text, &at), take(text, &at, UInt8(ascii: ".")),
                let weekday = number(text, &at), (1...12).contains(month), (1...5).contains(week), weekday < 7
            else { return nil }
            (turn.month, turn.week, turn.weekday) = (month, week, weekday)
        } else {
            turn.month = take(text, &at, UInt8(ascii: "J")) ? -1 : 0
            guard let day = number(text, &at) else { return nil }
            turn.weekday = day
        }
        if take(text, &at, UInt8(ascii: "/")) {
            guard let second = clock(text, &at) else { return nil }
            turn.second = second
        }
        return turn
    }
}
