/// Many small places as one SVG path of dots: for the overview, where a place is less than a few pixels.
public enum DotPath {
    /// The `d` of a path with a line of no length for each place, which a stroke with round or square caps
    /// shows. Places that fall into the same square of `cell` pixels are one dot in its middle; places outside
    /// of the window are left out.
    public static func text(_ places: some Sequence<Coordinate>, in frame: MapFrame, cell: Int = 2) -> String
    {
        let cell = max(cell, 1)
        var cells: Set<[Int]> = []
        for place in places {
            let (x, y) = frame.pixel(place)
            guard x >= 0, y >= 0, x < frame.width, y < frame.height else { continue }
            cells.insert([Int(y) / cell, Int(x) / cell])
        }
        var numbers = PathNumbers()
        var pen = (x: 0, y: 0)
        for spot in cells.sorted(by: { ($0[0], $0[1]) < ($1[0], $1[1]) }) {
            let (x, y) = (spot[1] * cell + cell / 2, spot[0] * cell + cell / 2)
            numbers.command("m")
            numbers.number(x - pen.x, tenths: false)
            numbers.number(y - pen.y, tenths: false)
            numbers.command("h")
            numbers.number(0, tenths: false)
            pen = (x, y)
        }
        return numbers.text
    }
}
