import CleryLaw

/// What the pieces of one date form say where they match.
struct DateMatch {
    var end = 0
    var year = 0
    var month = 0
    var day = 0
    var hour = -1
    var minute = 0
    var second = 0
    /// 1: AM, 2: PM, 0: not stated.
    var half: UInt8 = 0
    var isHour12 = false
    var offset: Int32?

    /// Reads `pieces` at `start`; nil when they do not stand there.
    init?(_ pieces: [DateForm.Piece], _ cell: Bytes, _ start: Int) {
        var at = start
        for piece in pieces {
            guard read(piece, cell, &at) else { return nil }
        }
        // A number or a word must not go on behind the form: 2025 is not 20, and 10:30 not 10:3.
        if at < cell.count, at > start {
            let last = cell[at - 1]
            let next = cell[at]
            if ASCII.isDigit(last), ASCII.isDigit(next) { return nil }
            if ASCII.isLetter(last), ASCII.isLetter(next), pieces.last == .half || pieces.last == .monthName {
                return nil
            }
        }
        end = at
    }

    /// The first and last day meant; a form without a day means the whole month. Nil: no such day.
    var days: (Day, Day)? {
        guard (1...12).contains(month) else { return nil }
        guard day >= 0 else { return nil }
        if day > 0 { return Day(year: year, month: month, day: day).map { ($0, $0) } }
        guard let first = Day(year: year, month: month, day: 1) else { return nil }
        return (first, first.adding(days: Day.length(ofMonth: month, year: year) - 1))
    }

    /// The second of the day; nil: no such time.
    var secondOfDay: Int32? {
        guard minute < 60, second < 61, hour >= 0 else { return nil }
        var hour = hour
        if isHour12, hour < 1 || hour > 12 { return nil }
        if half == 1, hour == 12 { hour = 0 }
        if half == 2, hour < 12 { hour += 12 }
        guard hour < 24 || (hour == 24 && minute == 0 && second == 0) else { return nil }
        return Int32(hour * 3600 + minute * 60 + min(second, 59))
    }

    private mutating func read(_ piece: DateForm.Piece, _ cell: Bytes, _ at: inout Int) -> Bool {
        switch piece {
        case .year4: return number(cell, &at, 4, 4, &year)
        case .year2:
            guard number(cell, &at, 2, 2, &year) else { return false }
            year += year >= 70 ? 1900 : 2000
            return true
        case .month(let digits): return number(cell, &at, digits, 2, &month)
        case .day(let digits):
            guard number(cell, &at, digits, 2, &day) else { return false }
            if day == 0 { day = -1 }
            return true
        case .hour24(let digits): return number(cell, &at, digits, 2, &hour)
        case .hour12(let digits):
            isHour12 = true
            return number(cell, &at, digits, 2, &hour)
        case .minute: return number(cell, &at, 2, 2, &minute)
        case .second: return number(cell, &at, 2, 2, &second)
        case .fraction:
            var ignored = 0
            return number(cell, &at, 1, 9, &ignored)
        case .monthName: return monthName(cell, &at)
        case .weekday: return word(cell, &at)
        case .half: return halfDay(cell, &at)
        case .offset: return offset(cell, &at)
        case .blank(let needed):
            let start = at
            while at < cell.count, cell[at] <= 0x20 { at += 1 }
            return at > start || !needed
        case .sign(let sign):
            guard at < cell.count, cell[at] == sign else { return false }
            at += 1
            return true
        case .text(let text):
            guard at + text.count <= cell.count else { return false }
            for byte in text {
                guard ASCII.small(cell[at]) == byte else { return false }
                at += 1
            }
            return true
        }
    }

    @inline(__always)
    private func number(_ cell: Bytes, _ at: inout Int, _ least: Int, _ most: Int, _ value: inout Int) -> Bool
    {
        let start = at
        value = 0
        while at < cell.count, at - start < most, ASCII.isDigit(cell[at]) {
            value = value * 10 + Int(cell[at] - 0x30)
            at += 1
        }
        return at - start >= least
    }

    private mutating func monthName(_ cell: Bytes, _ at: inout Int) -> Bool {
        guard at + 3 <= cell.count else { return false }
        let names = StaticString("janfebmaraprmayjunjulaugsepoctnovdec")
        month = 0
        for index in 0..<12 {
            let name = names.utf8Start + index * 3
            if (0..<3).allSatisfy({ ASCII.small(cell[at + $0]) == name[$0] }) { month = index + 1 }
        }
        guard month > 0 else { return false }
        return word(cell, &at)
    }

    /// A run of letters, and the full stop of a short form.
    private func word(_ cell: Bytes, _ at: inout Int) -> Bool {
        let start = at
        while at < cell.count, ASCII.isLetter(cell[at]) { at += 1 }
        guard at - start >= 3 else { return false }
        if at < cell.count, cell[at] == UInt8(ascii: ".") { at += 1 }
        return true
    }

    /// AM, PM, a.m., P. M., a, p.
    private mutating func halfDay(_ cell: Bytes, _ at: inout Int) -> Bool {
        guard at < cell.count else { return false }
        switch ASCII.small(cell[at]) {
        case UInt8(ascii: "a"): half = 1
        case UInt8(ascii: "p"): half = 2
        default: return false
        }
        at += 1
        var ahead = at
        while ahead < cell.count, cell[ahead] == UInt8(ascii: ".") || cell[ahead] == 0x20 { ahead += 1 }
        if ahead < cell.count, ASCII.small(cell[ahead]) == UInt8(ascii: "m") {
            at = ahead + 1
        }
        if at < cell.count, cell[at] == UInt8(ascii: ".") { at += 1 }
        return true
    }

    /// Z, +05:00, -0500.
    private mutating func offset(_ cell: Bytes, _ at: inout Int) -> Bool {
        guard at < cell.count else { return false }
        if ASCII.small(cell[at]) == UInt8(ascii: "z") {
            at += 1
            offset = 0
            return true
        }
        guard cell[at] == UInt8(ascii: "+") || cell[at] == UInt8(ascii: "-") else { return false }
        let sign: Int32 = cell[at] == UInt8(ascii: "-") ? -1 : 1
        at += 1
        var hours = 0
        var minutes = 0
        guard number(cell, &at, 2, 2, &hours) else { return false }
        if at < cell.count, cell[at] == UInt8(ascii: ":") { at += 1 }
        if at < cell.count, ASCII.isDigit(cell[at]), !number(cell, &at, 2, 2, &minutes) { return false }
        guard hours < 19, minutes < 60 else { return false }
        offset = sign * Int32(hours * 3600 + minutes * 60)
        return true
    }
}
