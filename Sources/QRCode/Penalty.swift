/// How badly a masked code reads: long runs, blocks of one color, what looks like a finder, and too much of one color.
enum Penalty {
    static func of(_ modules: [[Bool]]) -> Int {
        let size = modules.count
        let columns = (0..<size).map { x in modules.map { $0[x] } }
        return (modules + columns).reduce(0) { $0 + runs($1) + finders($1) } + blocks(modules)
            + balance(modules)
    }

    /// Five or more of one color in a line: 3 points, and 1 for each beyond the fifth.
    private static func runs(_ line: [Bool]) -> Int {
        var points = 0
        var length = 0
        for (at, module) in line.enumerated() {
            length = at > 0 && module == line[at - 1] ? length + 1 : 1
            if length == 5 { points += 3 } else if length > 5 { points += 1 }
        }
        return points
    }

    /// Dark, light, three dark, light, dark, with four light beside it: 40 points each.
    private static func finders(_ line: [Bool]) -> Int {
        let core = [true, false, true, true, true, false, true]
        let room = [false, false, false, false]
        guard line.count >= 11 else { return 0 }
        return (0...line.count - 11).reduce(0) { points, at in
            let window = line[at..<at + 11]
            let found = window.elementsEqual(core + room) || window.elementsEqual(room + core)
            return points + (found ? 40 : 0)
        }
    }

    /// Every square of two by two in one color: 3 points.
    private static func blocks(_ modules: [[Bool]]) -> Int {
        var points = 0
        for y in 1..<modules.count {
            for x in 1..<modules.count {
                let color = modules[y][x]
                if modules[y - 1][x] == color, modules[y][x - 1] == color, modules[y - 1][x - 1] == color {
                    points += 3
                }
            }
        }
        return points
    }

    /// 10 points for every 5 % by which the dark part lies away from half.
    private static func balance(_ modules: [[Bool]]) -> Int {
        let total = modules.count * modules.count
        let dark = modules.reduce(0) { $0 + $1.filter(\.self).count }
        return abs(dark * 20 - total * 10) / total * 10
    }
}
