/// How a picture is to be turned: the one thing that is kept of what a camera writes into it.
enum Orientation {
    /// The orientation in a block of EXIF (a TIFF file in small), 2 to 8; nil where it is upright or not said.
    static func read(tiff: ArraySlice<UInt8>) -> Int? {
        guard let little = little(tiff) else { return nil }
        let reader = ByteReader(tiff, little: little)
        guard reader.u16(2) == 42, let directory = reader.u32(4), let count = reader.u16(directory),
            count <= 512
        else { return nil }
        for index in 0..<count where reader.u16(directory + 2 + index * 12) == 0x0112 {
            guard let value = reader.u16(directory + 2 + index * 12 + 8) else { return nil }
            return (2...8).contains(value) ? value : nil
        }
        return nil
    }

    private static func little(_ tiff: ArraySlice<UInt8>) -> Bool? {
        if tiff.starts(with: [0x49, 0x49]) { return true }
        return tiff.starts(with: [0x4D, 0x4D]) ? false : nil
    }

    /// A block of EXIF that says this and nothing else.
    static func tiff(_ orientation: Int) -> [UInt8] {
        [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, UInt8(orientation), 0, 0]
            + [0, 0, 0, 0]
    }
}
