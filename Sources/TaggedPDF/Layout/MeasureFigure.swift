extension Measure {
    mutating func figure(_ figure: Figure, width: Double) throws -> FigureBox {
        guard figure.alternative.contains(where: { !$0.isWhitespace }) else { throw PDFError.noAlternative }
        var caption: TextBox?
        if let text = figure.caption {
            caption = try lines(
                text, Setting(size: Look.body * Look.small, color: Look.muted), .caption, width: width)
        }
        var words: [Shaped] = []
        switch figure.content {
        case .drawing(let shapes):
            for shape in shapes {
                if case .text(let string, _, _, let size, _, let color) = shape {
                    words.append(try self.shape(Text(string), Setting(size: size, color: color)))
                }
            }
        case .image(let image): try image.check()
        }
        let scale = min(1, width / max(figure.width, 1), pageHeight * 0.85 / max(figure.height, 1))
        return FigureBox(figure: figure, scale: scale, caption: caption, words: words)
    }
}
