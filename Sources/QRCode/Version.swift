/// One of the forty sizes, with what error correction M asks of it (ISO/IEC 18004, tables 1, 7 and 9).
struct Version: Sendable {
    let number: Int
    /// Error correction codewords of each block.
    let correction: Int
    let blocks: Int

    var size: Int { 17 + 4 * number }

    /// All codewords, data and correction: what the function patterns leave free, in bytes.
    var codewords: Int {
        var modules = (16 * number + 128) * number + 64
        if number >= 2 {
            let marks = number / 7 + 2
            modules -= (25 * marks - 10) * marks - 55
            if number >= 7 { modules -= 36 }
        }
        return modules / 8
    }

    var data: Int { codewords - correction * blocks }

    /// Bits of the number that says how many bytes follow.
    var lengthBits: Int { number < 10 ? 8 : 16 }

    func holds(_ bytes: Int) -> Bool { 4 + lengthBits + 8 * bytes <= 8 * data }

    /// Rows and columns on which alignment patterns are centered.
    var alignment: [Int] {
        guard number >= 2 else { return [] }
        let count = number / 7 + 2
        let step = number == 32 ? 26 : (number * 4 + count * 2 + 1) / (count * 2 - 2) * 2
        return [6] + (0..<count - 1).map { size - 7 - $0 * step }.reversed()
    }

    static let all: [Version] = (1...40).map {
        Version(number: $0, correction: corrections[$0 - 1], blocks: blockCounts[$0 - 1])
    }

    private static let corrections = [
        10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28,
        28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28,
    ]
    private static let blockCounts = [
        1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25, 26, 28,
        29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49,
    ]
}
