import QRCode
import TaggedPDF

extension QRCode {
    /// The code as a drawing of a document.
    func figure(_ alternative: String, side: Double) -> Figure {
        let unit = side / Double(size + 2 * QRCode.quietZone)
        func at(_ modules: Int) -> Double { Double(modules + QRCode.quietZone) * unit }
        var shapes: [Shape] = [.rectangle(x: 0, y: 0, width: side, height: side, fill: Color(0xffffff))]
        shapes += runs.map { run in
            .rectangle(
                x: at(run.x), y: at(run.y), width: Double(run.length) * unit, height: unit,
                fill: Color(0x000000))
        }
        return Figure(alternative: alternative, width: side, height: side, content: .drawing(shapes))
    }
}
