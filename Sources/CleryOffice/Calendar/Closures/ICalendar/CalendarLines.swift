/// One property of an iCalendar file, unfolded (RFC 5545, 3.1): `DTSTART;VALUE=DATE:20261126`.
struct CalendarProperty: Sendable, Equatable {
    /// The line of the file on which it begins.
    let line: Int
    /// In capitals.
    let name: String
    /// Names in capitals.
    var parameters: [String: String] = [:]
    var value = ""
    /// It was longer than a property that says a date or a name ever is; the value is left out.
    var isTooLong = false
}

/// Cuts an iCalendar file into its properties. Only those by which a closure is read are kept.
enum CalendarLines {
    /// The longest property in bytes that is read.
    static let longest = 8192

    private static let wanted: Set<String> = [
        "BEGIN", "END", "UID", "SUMMARY", "STATUS", "SEQUENCE", "CATEGORIES", "DTSTART", "DTEND", "DURATION",
        "RRULE", "RDATE", "EXDATE", "EXRULE", "RECURRENCE-ID",
    ]

    static func isCalendar(_ bytes: [UInt8]) -> Bool {
        let head = bytes.prefix(4096).filter { $0 != 0 }.map { ASCII.small($0) }
        return String(decoding: head, as: UTF8.self).contains("begin:vcalendar")
    }

    static func properties(_ bytes: [UInt8]) -> [CalendarProperty] {
        var found: [CalendarProperty] = []
        var (line, start) = (0, 1)
        var whole: [UInt8] = []
        var isTooLong = false
        func end() {
            defer {
                whole.removeAll(keepingCapacity: true)
                isTooLong = false
            }
            if let property = property(whole, line: start, isTooLong) { found.append(property) }
        }
        var at = 0
        while at < bytes.count {
            var stop = at
            while stop < bytes.count, bytes[stop] != 10, bytes[stop] != 13 { stop += 1 }
            line += 1
            let isFolded = stop > at && (bytes[at] == 0x20 || bytes[at] == 0x09) && line > 1
            if !isFolded {
                end()
                start = line
            }
            let rest = bytes[(isFolded ? at + 1 : at)..<stop]
            if whole.count + rest.count > longest {
                // Enough is kept to tell which property it is.
                isTooLong = true
                whole += rest.prefix(max(0, longest - whole.count))
            } else {
                whole += rest
            }
            at = stop + 1
            if stop + 1 < bytes.count, bytes[stop] == 13, bytes[stop + 1] == 10 { at += 1 }
        }
        end()
        return found
    }

    private static func property(_ bytes: [UInt8], line: Int, _ isTooLong: Bool) -> CalendarProperty? {
        func isEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ":") || byte == UInt8(ascii: ";") }
        guard let nameEnd = bytes.prefix(64).firstIndex(where: isEnd) else { return nil }
        let name = String(decoding: bytes[..<nameEnd], as: UTF8.self).uppercased()
        guard wanted.contains(name) else { return nil }
        var property = CalendarProperty(line: line, name: name, isTooLong: isTooLong)
        guard !isTooLong else { return property }
        var at = nameEnd
        while at < bytes.count, bytes[at] == UInt8(ascii: ";") {
            at += 1
            guard let equals = bytes[at...].firstIndex(where: { isEnd($0) || $0 == UInt8(ascii: "=") }) else {
                return nil
            }
            let parameter = String(decoding: bytes[at..<equals], as: UTF8.self).uppercased()
            at = equals
            var value: [UInt8] = []
            if bytes[at] == UInt8(ascii: "=") {
                at += 1
                var quoted = false
                while at < bytes.count, quoted || !isEnd(bytes[at]) {
                    if bytes[at] == UInt8(ascii: "\"") { quoted.toggle() } else { value.append(bytes[at]) }
                    at += 1
                }
            }
            property.parameters[parameter] = String(decoding: value, as: UTF8.self)
        }
        guard at < bytes.count else { return nil }
        property.value = String(decoding: bytes[(at + 1)...], as: UTF8.self)
        return property
    }

    /// Puts folds behind the letter that they cut: programs fold by bytes, in the midst of an é.
    static func mended(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var at = 0
        while at < bytes.count {
            let lineEnd = bytes[at...].starts(with: [13, 10]) ? 2 : bytes[at] == 10 ? 1 : 0
            var next = at + lineEnd + 1
            guard lineEnd > 0, next < bytes.count, bytes[next - 1] == 0x20 || bytes[next - 1] == 0x09,
                bytes[next] & 0xC0 == 0x80, (out.last ?? 0) >= 0x80
            else {
                out.append(bytes[at])
                at += 1
                continue
            }
            let fold = bytes[at..<next]
            while next < bytes.count, bytes[next] & 0xC0 == 0x80 {
                out.append(bytes[next])
                next += 1
            }
            out += fold
            at = next
        }
        return out
    }

    /// The text of a value without its escapes: `\,` `\;` `\\` and `\n`, which becomes a blank.
    static func text(_ value: String) -> String {
        var out = String.UnicodeScalarView()
        var isEscaped = false
        for scalar in value.unicodeScalars {
            if isEscaped {
                out.append(scalar == "n" || scalar == "N" ? " " : scalar)
                isEscaped = false
            } else if scalar == "\\" {
                isEscaped = true
            } else {
                out.append(scalar)
            }
        }
        return ClosureRow.cleaned(String(out))
    }
}
