import CleryLaw

/// Reads date cells by the forms of a profile: one date, a range in any of its shapes, or words for unknown.
///
/// A cell is cut into dates, times, range signs and words for unknown, and the order of dates and times tells
/// what is meant (`DateOrder`). So one stated form `M/d/yy h:mm a` also reads `6/29/10 to 7/1/10 3:00 PM to
/// 1:50 PM`. A cell with anything else in it is unreadable: nothing is read out of half a cell.
final class DateReader {
    private let dates: [[DateForm.Piece]]
    private let times: [[DateForm.Piece]]
    private let halfless: [[DateForm.Piece]]
    /// What stands between two ends, and words of the forms to pass over.
    private let signs: [Wording]
    private let unknowns: [Wording]
    private var order = DateOrder()
    /// A form matched, but there is no such day or time (February 30, 25:10).
    private var impossible = false

    init(forms: [DateForm], ranges: [String], unknowns: [Wording]) {
        dates = DateReader.distinct(forms.map(\.date))
        times = DateReader.distinct(forms.map(\.time))
        halfless = DateReader.distinct(forms.compactMap(\.withoutHalf))
        var signs = ranges.map { Wording.plain($0) } + forms.flatMap(\.glue)
        signs.removeAll(where: \.isEmpty)
        self.signs = signs.sorted { $0.count > $1.count }.map(Wording.init(plain:))
        self.unknowns = unknowns
    }

    func read(_ raw: Bytes) -> DateReading {
        let cell = raw.trimmed
        guard !cell.isEmpty else { return .blank }
        // Dashes and blanks from PDF and HTML are made plain first.
        if cell.contains(where: { $0 >= 0x80 }) {
            return Wording.plain(cell.text).withUnsafeBufferPointer { readPlain($0) }
        }
        return readPlain(cell)
    }

    private func readPlain(_ cell: Bytes) -> DateReading {
        if !unknowns.isEmpty, unknowns.contains(where: { $0.holdsDigit && $0.matches(Wording.plain(cell)) }) {
            return .unknown
        }
        impossible = false
        order.clear()
        let complete = cut(cell)
        if complete, let reading = order.reading() { return reading }
        if !unknowns.isEmpty {
            let words = Wording.plain(cell)
            if unknowns.contains(where: { $0.matches(words) }) { return .unknown }
        }
        return .unreadable(sentence(cell))
    }

    /// Cuts the cell into its parts; false at the first thing that is none.
    private func cut(_ cell: Bytes) -> Bool {
        var at = 0
        while true {
            while at < cell.count, cell[at] <= 0x20 || cell[at] == UInt8(ascii: ",") { at += 1 }
            if at == cell.count { return true }
            if date(cell, &at) || time(cell, &at) || sign(cell, &at) || unknown(cell, &at) { continue }
            return false
        }
    }

    private func date(_ cell: Bytes, _ at: inout Int) -> Bool {
        guard ASCII.isDigit(cell[at]) || ASCII.isLetter(cell[at]) else { return false }
        var best: (end: Int, days: (Day, Day))?
        for form in dates {
            guard let match = DateMatch(form, cell, at), match.end > best?.end ?? at else { continue }
            if let days = match.days { best = (match.end, days) } else { impossible = true }
        }
        guard let best else { return false }
        at = best.end
        return order.add(days: best.days)
    }

    private func time(_ cell: Bytes, _ at: inout Int) -> Bool {
        guard ASCII.isDigit(cell[at]) else { return false }
        for (forms, whole) in [(times, true), (halfless, false)] {
            var best: (match: DateMatch, second: Int32)?
            for form in forms {
                guard let match = DateMatch(form, cell, at), match.end > best?.match.end ?? at else {
                    continue
                }
                if let second = match.secondOfDay { best = (match, second) } else { impossible = true }
            }
            if let best {
                at = best.match.end
                return order.add(
                    second: best.second, half: best.match.half, whole: whole, offset: best.match.offset)
            }
        }
        return false
    }

    private func sign(_ cell: Bytes, _ at: inout Int) -> Bool {
        for sign in signs {
            guard let end = sign.opens(cell, at) else { continue }
            at = end
            return true
        }
        return false
    }

    private func unknown(_ cell: Bytes, _ at: inout Int) -> Bool {
        for wording in unknowns {
            guard let end = wording.opens(cell, at) else { continue }
            at = end
            // What the star stands for: anything up to the next number or range sign.
            if wording.isOpen {
                while at < cell.count, !ASCII.isDigit(cell[at]) {
                    var ahead = at
                    if sign(cell, &ahead) { break }
                    at += 1
                }
            }
            order.saysUnknown = true
            return true
        }
        return false
    }

    private func sentence(_ cell: Bytes) -> String {
        if impossible { return "there is no such day or time" }
        let digits = cell.filter(ASCII.isDigit).count
        if cell.allSatisfy({ ASCII.isDigit($0) || $0 == 0x2E }), digits > 4 {
            return "a spreadsheet’s number stands here in place of a date"
        }
        if cell.count == 7, cell[2] == 0x3A, cell[5] == 0x2E, digits == 5 {
            return "a spreadsheet has destroyed this date and time: only minutes and seconds are left"
        }
        return order.failed ?? "this is not a date in any of the forms that the profile states"
    }

    private static func distinct(_ forms: [[DateForm.Piece]]) -> [[DateForm.Piece]] {
        var seen: [[DateForm.Piece]] = []
        for form in forms where !form.isEmpty && !seen.contains(form) { seen.append(form) }
        return seen
    }
}
