/// Bytes on their way into a PDF file, with the few forms that PDF has for numbers and strings.
struct Output {
    var bytes: [UInt8] = []

    @inline(__always) mutating func put(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    mutating func put(_ text: String) { bytes.append(contentsOf: text.utf8) }

    @inline(__always) mutating func space() { bytes.append(0x20) }

    mutating func integer(_ value: Int) {
        if value < 0 { bytes.append(0x2D) }
        let value = value.magnitude
        if value < 10 {
            bytes.append(0x30 + UInt8(value))
            return
        }
        var divisor: UInt = 10
        while value / divisor >= 10 { divisor *= 10 }
        var rest = value
        while divisor > 0 {
            bytes.append(0x30 + UInt8(rest / divisor))
            rest %= divisor
            divisor /= 10
        }
    }

    /// A number given in hundredths.
    mutating func hundredths(_ value: Int) {
        if value < 0 { bytes.append(0x2D) }
        let value = Int(value.magnitude)
        integer(value / 100)
        let rest = value % 100
        if rest == 0 { return }
        bytes.append(0x2E)
        bytes.append(0x30 + UInt8(rest / 10))
        if rest % 10 != 0 { bytes.append(0x30 + UInt8(rest % 10)) }
    }

    mutating func number(_ value: Double) {
        let clamped = min(max(value, -1e9), 1e9)
        hundredths(Int((clamped * 100).rounded()))
    }

    mutating func numbers(_ values: Double...) {
        for (index, value) in values.enumerated() {
            if index > 0 { space() }
            number(value)
        }
    }

    mutating func reference(_ object: Int) {
        integer(object)
        put(" 0 R")
    }

    /// Red, green and blue from 0 to 1, each followed by a space.
    mutating func color(_ color: Color) {
        for shift in [16, 8, 0] as [UInt32] {
            hundredthsOfPart(Int(color.hex >> shift & 0xFF))
            space()
        }
    }

    private mutating func hundredthsOfPart(_ part: Int) {
        let thousandths = (part * 1000 + 127) / 255
        if thousandths >= 1000 { return integer(1) }
        put("0.")
        bytes.append(0x30 + UInt8(thousandths / 100))
        bytes.append(0x30 + UInt8(thousandths / 10 % 10))
        bytes.append(0x30 + UInt8(thousandths % 10))
    }

    /// A text string: as it is when plain, else as UTF-16.
    mutating func string(_ text: String) {
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return literal(text.utf8) }
        put("<FEFF")
        for unit in text.utf16 { hex16(unit) }
        put(">")
    }

    /// Bytes between parentheses.
    mutating func literal(_ content: some Sequence<UInt8>) {
        bytes.append(0x28)
        for byte in content { escaped(byte) }
        bytes.append(0x29)
    }

    @inline(__always) mutating func escaped(_ byte: UInt8) {
        switch byte {
        case 0x28, 0x29, 0x5C:
            bytes.append(0x5C)
            bytes.append(byte)
        case 0x0D: put("\\r")
        default: bytes.append(byte)
        }
    }

    mutating func hex16(_ unit: UInt16) {
        for shift in [12, 8, 4, 0] as [UInt16] {
            let digit = UInt8(unit >> shift & 0xF)
            bytes.append(digit < 10 ? 0x30 + digit : 0x37 + digit)
        }
    }
}
