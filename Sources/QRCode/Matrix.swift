/// The square of modules: the patterns that scanners look for, and the codewords laid around them.
struct Matrix {
    private(set) var modules: [[Bool]]
    /// Modules that belong to a pattern: no codeword and no mask touches them.
    private var fixed: [[Bool]]
    private let size: Int

    init(_ version: Version, _ codewords: [UInt8]) {
        size = version.size
        modules = Array(repeating: Array(repeating: false, count: size), count: size)
        fixed = modules
        patterns(version)
        lay(codewords)
    }

    /// The same square under a mask, with the format that names it.
    func masked(_ mask: Int) -> Matrix {
        var copy = self
        for y in 0..<size {
            for x in 0..<size where !fixed[y][x] && Matrix.inverts(mask, x, y) { copy.modules[y][x].toggle() }
        }
        copy.format(mask)
        return copy
    }

    private mutating func set(_ x: Int, _ y: Int, _ dark: Bool) {
        modules[y][x] = dark
        fixed[y][x] = true
    }

    private mutating func patterns(_ version: Version) {
        for at in 0..<size {
            set(6, at, at % 2 == 0)
            set(at, 6, at % 2 == 0)
        }
        for (x, y) in [(3, 3), (size - 4, 3), (3, size - 4)] { finder(x, y) }
        let places = version.alignment
        for (i, x) in places.enumerated() {
            for (j, y) in places.enumerated() {
                let last = places.count - 1
                let inCorner = i == 0 && j == 0 || i == 0 && j == last || i == last && j == 0
                if !inCorner { around(x, y, 2) { max(abs($0), abs($1)) != 1 } }
            }
        }
        format(0)
        if version.number >= 7 { say(version.number) }
    }

    private mutating func finder(_ x: Int, _ y: Int) {
        around(x, y, 4) {
            let distance = max(abs($0), abs($1))
            return distance != 2 && distance != 4
        }
    }

    private mutating func around(_ x: Int, _ y: Int, _ reach: Int, _ dark: (Int, Int) -> Bool) {
        for dy in -reach...reach {
            for dx in -reach...reach
            where (0..<size).contains(x + dx) && (0..<size).contains(y + dy) {
                set(x + dx, y + dy, dark(dx, dy))
            }
        }
    }

    /// Error correction M and the mask, twice, protected by a BCH code (15, 5).
    private mutating func format(_ mask: Int) {
        // M is 00.
        var rest = mask
        for _ in 0..<10 { rest = rest << 1 ^ (rest >> 9) * 0x537 }
        let bits = (mask << 10 | rest) ^ 0x5412
        func bit(_ index: Int) -> Bool { bits >> index & 1 == 1 }
        for index in 0...5 { set(8, index, bit(index)) }
        set(8, 7, bit(6))
        set(8, 8, bit(7))
        set(7, 8, bit(8))
        for index in 9..<15 { set(14 - index, 8, bit(index)) }
        for index in 0..<8 { set(size - 1 - index, 8, bit(index)) }
        for index in 8..<15 { set(8, size - 15 + index, bit(index)) }
        set(8, size - 8, true)
    }

    /// The version, twice, protected by a Golay code (18, 6); from version 7 on.
    private mutating func say(_ version: Int) {
        var rest = version
        for _ in 0..<12 { rest = rest << 1 ^ (rest >> 11) * 0x1F25 }
        let bits = version << 12 | rest
        for index in 0..<18 {
            let dark = bits >> index & 1 == 1
            set(size - 11 + index % 3, index / 3, dark)
            set(index / 3, size - 11 + index % 3, dark)
        }
    }

    /// Codewords go up and down in columns two modules wide, from the right; what remains stays light.
    private mutating func lay(_ codewords: [UInt8]) {
        var at = 0
        var upward = true
        for pair in stride(from: size - 1, through: 1, by: -2) {
            // The vertical timing pattern takes a column for itself.
            let right = pair <= 6 ? pair - 1 : pair
            for step in 0..<size {
                let y = upward ? size - 1 - step : step
                for x in [right, right - 1] where !fixed[y][x] && at < codewords.count * 8 {
                    modules[y][x] = codewords[at / 8] >> UInt8(7 - at % 8) & 1 == 1
                    at += 1
                }
            }
            upward.toggle()
        }
    }

    private static func inverts(_ mask: Int, _ x: Int, _ y: Int) -> Bool {
        switch mask {
        case 0: (x + y) % 2 == 0
        case 1: y % 2 == 0
        case 2: x % 3 == 0
        case 3: (x + y) % 3 == 0
        case 4: (x / 3 + y / 2) % 2 == 0
        case 5: x * y % 2 + x * y % 3 == 0
        case 6: (x * y % 2 + x * y % 3) % 2 == 0
        default: ((x + y) % 2 + x * y % 3) % 2 == 0
        }
    }
}
