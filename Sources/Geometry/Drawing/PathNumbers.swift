/// Writes numbers of an SVG path in as few letters as the grammar allows (SVG 2, 9.3.9): no zero before the
/// point, no separator before a minus or where a second point says that a new number begins.
struct PathNumbers {
    private(set) var text = ""
    /// Whether the last letter belongs to a number, and whether that number has a point.
    private var (open, pointed) = (false, false)

    mutating func command(_ letter: Character) {
        text.append(letter)
        open = false
    }

    /// A number in units, or in tenths of a unit.
    mutating func number(_ value: Int, tenths: Bool) {
        let (whole, rest) = tenths ? abs(value).quotientAndRemainder(dividingBy: 10) : (abs(value), 0)
        var digits = whole == 0 && rest != 0 ? "" : String(whole)
        if rest != 0 { digits += ".\(rest)" }
        if value < 0 {
            text += "-"
        } else if open, !(digits.first == "." && pointed) {
            text += " "
        }
        text += digits
        (open, pointed) = (true, rest != 0)
    }
}
