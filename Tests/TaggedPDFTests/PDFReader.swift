import CZlib

/// Reads back the files that the library writes: enough of PDF to look at every object and every word.
struct PDFReader {
    struct Broken: Error {
        var reason: String
        init(_ reason: String) { self.reason = reason }
    }

    let bytes: [UInt8]
    /// Every object's text by its number, without streams.
    private(set) var objects: [Int: String] = [:]
    private(set) var streams: [Int: [UInt8]] = [:]
    /// The offsets that the file's table gives for objects that are not packed.
    private(set) var offsets: [Int: Int] = [:]

    init(_ bytes: [UInt8]) throws {
        self.bytes = bytes
        guard let start = find("startxref\n", from: max(0, bytes.count - 60)) else {
            throw Broken("no startxref")
        }
        let tableAt = integer(at: start + 10)
        let table = try inflate(try readStream(at: tableAt).data)
        var packs: [Int] = []
        for index in 0..<table.count / 7 {
            let entry = Array(table[index * 7..<index * 7 + 7])
            let value = entry[1...4].reduce(0) { $0 << 8 | Int($1) }
            if entry[0] == 1 { offsets[index] = value }
            if entry[0] == 2, !packs.contains(value) { packs.append(value) }
        }
        for (number, offset) in offsets {
            guard starts("\(number) 0 obj\n", at: offset) else {
                throw Broken("object \(number) is not at \(offset)")
            }
            let (dictionary, data) = try readStream(at: offset)
            objects[number] = dictionary
            streams[number] = dictionary.contains("/FlateDecode") ? try inflate(data) : data
        }
        for pack in packs { try unpack(pack) }
    }

    private mutating func unpack(_ number: Int) throws {
        guard let data = streams[number], let dictionary = objects[number] else {
            throw Broken("no pack \(number)")
        }
        let count = PDFReader.value("/N ", dictionary)
        let first = PDFReader.value("/First ", dictionary)
        let heads = String(decoding: data[..<first], as: UTF8.self).split(separator: " ").compactMap {
            Int($0)
        }
        for index in 0..<count {
            let end = index + 1 < count ? first + heads[2 * index + 3] : data.count
            let text = data[(first + heads[2 * index + 1])..<end]
            objects[heads[2 * index]] = String(decoding: text, as: UTF8.self)
        }
    }

    private func readStream(at offset: Int) throws -> (dictionary: String, data: [UInt8]) {
        guard let begin = find("stream\n", from: offset) else { throw Broken("no stream at \(offset)") }
        let dictionary = String(decoding: bytes[offset..<begin], as: UTF8.self)
        let from = begin + 7
        let to = from + PDFReader.value("/Length ", dictionary)
        guard to <= bytes.count, starts("\nendstream", at: to) else {
            throw Broken("wrong length at \(offset)")
        }
        return (dictionary, Array(bytes[from..<to]))
    }

    /// Objects whose text has all of these.
    func objects(with words: String...) -> [String] {
        objects.sorted { $0.key < $1.key }.map(\.value).filter { object in words.allSatisfy(object.contains) }
    }

    /// The pages' contents in order.
    func contents() -> [[UInt8]] {
        pageNumbers.compactMap { objects[$0].flatMap { streams[PDFReader.value("/Contents ", $0)] } }
    }

    var pageNumbers: [Int] {
        guard let tree = objects(with: "/Type/Pages/Count").first, let kids = tree.split(separator: "[").last
        else {
            return []
        }
        return kids.split(separator: " ").compactMap { Int($0) }.enumerated().filter { $0.offset % 2 == 0 }
            .map(\.element)
    }

    static func value(_ key: String, _ text: String) -> Int {
        guard let range = text.utf8.firstRange(of: key.utf8) else { return 0 }
        return Int(
            String(decoding: text.utf8[range.upperBound...].prefix { (48...57).contains($0) }, as: UTF8.self))
            ?? 0
    }

    private func starts(_ text: String, at offset: Int) -> Bool {
        offset >= 0 && offset < bytes.count && bytes[offset...].starts(with: text.utf8)
    }

    private func find(_ text: String, from: Int) -> Int? {
        bytes[from...].firstRange(of: text.utf8)?.lowerBound
    }

    private func integer(at offset: Int) -> Int {
        Int(String(decoding: bytes[offset...].prefix { (48...57).contains($0) }, as: UTF8.self)) ?? -1
    }

    private func inflate(_ data: [UInt8]) throws -> [UInt8] {
        var size = uLong(max(1024, data.count * 60))
        var result = Z_OK
        let plain = [UInt8](unsafeUninitializedCapacity: Int(size)) { buffer, count in
            result = uncompress(buffer.baseAddress, &size, data, uLong(data.count))
            count = result == Z_OK ? Int(size) : 0
        }
        guard result == Z_OK else { throw Broken("a stream cannot be inflated: \(result)") }
        return plain
    }
}
