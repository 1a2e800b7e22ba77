import Foundation

/// Reads multipart/form-data (RFC 7578): named parts, some of them files.
enum Multipart {
    struct Part {
        let name: String
        let file: String?
        let bytes: [UInt8]
    }

    static func boundary(of contentType: String) -> String? {
        guard let range = contentType.range(of: "boundary=", options: .caseInsensitive) else { return nil }
        let value = contentType[range.upperBound...].prefix { $0 != ";" }.trimmingCharacters(
            in: .init(charactersIn: "\" "))
        return (1...70).contains(value.utf8.count) ? value : nil
    }

    /// The parts in order. A part without a name is passed over; a body that ends early gives what was whole.
    static func parts(of body: [UInt8], boundary: String) -> [Part] {
        let mark = Array("--\(boundary)".utf8)
        var parts: [Part] = []
        guard var at = find(mark, in: body, from: 0) else { return [] }
        while true {
            at += mark.count
            if body[at...].starts(with: [45, 45]) { return parts }
            guard body[at...].starts(with: [13, 10]) else { return parts }
            let start = at + 2
            guard let next = find([13, 10] + mark, in: body, from: start) else { return parts }
            if let part = part(body[start..<next]) { parts.append(part) }
            at = next + 2
        }
    }

    private static func part(_ bytes: ArraySlice<UInt8>) -> Part? {
        let array = Array(bytes)
        // A part without any header begins with the blank line itself.
        guard let end = array.starts(with: [13, 10]) ? -2 : find([13, 10, 13, 10], in: array, from: 0) else {
            return nil
        }
        let head = String(decoding: array[..<max(end, 0)], as: UTF8.self)
        let (name, file) = names(in: head)
        return name.map { Part(name: $0, file: file, bytes: Array(array[(end + 4)...])) }
    }

    /// The name of a part, and its file's name, as its head says.
    static func names(in head: String) -> (name: String?, file: String?) {
        for line in head.components(separatedBy: "\r\n")
        where line.lowercased().hasPrefix("content-disposition:") {
            return (value("name", in: line), value("filename", in: line))
        }
        return (nil, nil)
    }

    private static func value(_ name: String, in line: String) -> String? {
        for piece in line.components(separatedBy: ";").dropFirst() {
            let pair = piece.trimmingCharacters(in: .whitespaces)
            guard pair.lowercased().hasPrefix(name + "=") else { continue }
            return pair.dropFirst(name.count + 1).trimmingCharacters(in: .init(charactersIn: "\""))
        }
        return nil
    }

    private static func find(_ needle: [UInt8], in hay: [UInt8], from: Int) -> Int? {
        guard needle.count <= hay.count, from >= 0 else { return nil }
        return hay.withUnsafeBufferPointer { hay in
            var at = from
            while at + needle.count <= hay.count {
                guard let found = hay[at...].firstIndex(of: needle[0]), found + needle.count <= hay.count
                else { return nil }
                if hay[found..<found + needle.count].elementsEqual(needle) { return found }
                at = found + 1
            }
            return nil
        }
    }
}
