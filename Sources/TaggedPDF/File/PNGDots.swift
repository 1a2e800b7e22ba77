extension PNGFile {
    /// The dots of a picture with alpha as they look on white paper, without alpha: one sample a dot, or three.
    func dotsOnWhite() -> [UInt8] {
        let plain = unfiltered()
        let samples = kind.samples
        var dots: [UInt8] = []
        dots.reserveCapacity(width * height * (samples - 1))
        for start in stride(from: 0, to: plain.count, by: samples) {
            let alpha = plain[start + samples - 1]
            for sample in plain[start..<start + samples - 1] { dots.append(PNGFile.onWhite(sample, alpha)) }
        }
        return dots
    }

    /// The samples of pictures with 8 bits each, without the filters of their rows (ISO/IEC 15948, 9.2).
    private func unfiltered() -> [UInt8] {
        let step = kind.samples
        let length = width * step
        var out = [UInt8](repeating: 0, count: length * height)
        for row in 0..<height {
            let (from, to) = (row * (length + 1), row * length)
            let filter = rows[from]
            for index in 0..<length {
                let left = index >= step ? out[to + index - step] : 0
                let above = row > 0 ? out[to + index - length] : 0
                let corner = row > 0 && index >= step ? out[to + index - length - step] : 0
                let guess: UInt8 =
                    switch filter {
                    case 1: left
                    case 2: above
                    case 3: UInt8((Int(left) + Int(above)) / 2)
                    case 4: PNGFile.nearest(Int(left), Int(above), Int(corner))
                    default: 0
                    }
                out[to + index] = rows[from + 1 + index] &+ guess
            }
        }
        return out
    }

    /// Paeth's choice among the neighbors: the one nearest to left + above − corner.
    private static func nearest(_ left: Int, _ above: Int, _ corner: Int) -> UInt8 {
        let guess = left + above - corner
        let far = (abs(guess - left), abs(guess - above), abs(guess - corner))
        if far.0 <= far.1, far.0 <= far.2 { return UInt8(left) }
        return UInt8(far.1 <= far.2 ? above : corner)
    }

    /// As an image of a PDF: the rows as they are, which a PDF reads with the same filters (ISO 32000-1, 7.4.4.4).
    func write(_ number: Int, to objects: inout Objects) {
        let hasAlpha = kind == .grayAndAlpha || kind == .colorAndAlpha
        objects.stream(number, hasAlpha ? dotsOnWhite() : rows) {
            $0.put("/Type/XObject/Subtype/Image/Width \(width)/Height \(height)/BitsPerComponent \(bits)")
            switch kind {
            case .gray, .grayAndAlpha: $0.put("/ColorSpace/DeviceGray")
            case .color, .colorAndAlpha: $0.put("/ColorSpace/DeviceRGB")
            case .palette:
                $0.put("/ColorSpace[/Indexed/DeviceRGB \(palette.count / 3 - 1)<")
                $0.put(palette.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined())
                $0.put(">]")
            }
            if !clear.isEmpty { $0.put("/Mask[\(clear.map { "\($0) \($0)" }.joined(separator: " "))]") }
            if !hasAlpha {
                $0.put(
                    "/DecodeParms<</Predictor 15/Colors \(kind.samples)/BitsPerComponent \(bits)/Columns \(width)>>"
                )
            }
        }
    }
}
