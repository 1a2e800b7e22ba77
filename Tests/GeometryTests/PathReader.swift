/// Reads the few commands that `SVGPath` writes: the corners of each subpath.
enum PathReader {
    struct Unread: Error {
        let rest: String
    }

    static func corners(_ text: String) throws -> [[(x: Double, y: Double)]] {
        var paths: [[(x: Double, y: Double)]] = []
        var pen = (x: 0.0, y: 0.0)
        var rest = Substring(text)
        while let letter = rest.popFirst() {
            var numbers = try numbers(&rest)
            switch letter {
            case "M", "m":
                if letter == "M" { pen = (0, 0) }
                pen = (pen.x + numbers[0], pen.y + numbers[1])
                paths.append([pen])
                numbers.removeFirst(2)
                if !numbers.isEmpty { throw Unread(rest: String(rest)) }
            case "h", "v", "l":
                while !numbers.isEmpty {
                    if letter != "v" { pen.x += numbers.removeFirst() }
                    if letter != "h" { pen.y += numbers.removeFirst() }
                    paths[paths.count - 1].append(pen)
                }
            case "z": pen = paths[paths.count - 1][0]
            default: throw Unread(rest: "\(letter)\(rest)")
            }
        }
        return paths
    }

    private static func numbers(_ rest: inout Substring) throws -> [Double] {
        var numbers: [Double] = []
        while let next = rest.first, !next.isLetter {
            if next == " " {
                rest.removeFirst()
                continue
            }
            var digits = String(rest.removeFirst())
            while let more = rest.first, more.isNumber || (more == "." && !digits.contains(".")) {
                digits.append(rest.removeFirst())
            }
            guard let number = Double(digits.replacing("-.", with: "-0.").replacing(#/^\./#, with: "0."))
            else {
                throw Unread(rest: digits)
            }
            numbers.append(number)
        }
        return numbers
    }
}
