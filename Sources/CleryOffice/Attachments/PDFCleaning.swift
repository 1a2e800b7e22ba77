/// A PDF written anew with only what its pages need: no title, author, program or dates, no earlier versions, no
/// metadata, and no EXIF in its photographs.
///
/// What acts by itself is not taken at all: scripts, programs to start, forms that send, files inside, locks.
enum PDFCleaning {
    static let tooOdd = CleanFile.Refused(
        "This PDF is built in a way that cannot be cleaned here. Print it to a new PDF, or send a photo of it."
    )
    private static let acts = CleanFile.Refused(
        "This PDF holds a script, a form that sends or another file. Print it to a new PDF and send that.")
    private static let locked = CleanFile.Refused(
        "This PDF is locked with a password. Save a copy without it and send that.")

    static func clean(_ raw: [UInt8]) throws -> [UInt8] {
        let objects = try PDFObjects(raw)
        guard !objects.isEncrypted else { throw locked }
        guard let root = objects.root, objects.all[root]?.value["Pages"] != nil else {
            throw CleanFile.Refused.broken
        }
        var kept: [Int: PDFObjects.Object] = [:]
        var waiting = [root]
        while let number = waiting.popLast() {
            guard kept[number] == nil, var object = objects.all[number] else { continue }
            object.value = try cleaned(object.value, &waiting, isStream: object.stream != nil)
            if let stream = object.stream { object = try photograph(object, stream) }
            kept[number] = object
        }
        return written(kept, root: root)
    }

    /// Names of entries that tell of the maker and are in no page.
    private static let dropped: Set<String> = [
        "Metadata", "PieceInfo", "LastModified", "Thumb", "SpiderInfo", "Threads",
    ]
    /// Notes on pages: their entries that name who wrote them, and when.
    private static let noteEntries: Set<String> = ["T", "M", "CreationDate", "NM"]
    private static let notes: Set<String> = [
        "Text", "FreeText", "Line", "Square", "Circle", "Polygon", "PolyLine", "Highlight", "Underline",
        "Squiggly", "StrikeOut", "Stamp", "Caret", "Ink", "Popup",
    ]
    private static let forbidden: Set<String> = [
        "JS", "JavaScript", "EmbeddedFiles", "EmbeddedFile", "EF", "RichMedia", "XFA",
    ]
    private static let forbiddenActions: Set<String> = [
        "JavaScript", "Launch", "SubmitForm", "ImportData", "Rendition", "RichMedia", "FileAttachment",
        "EmbeddedFile", "Movie", "Sound", "Screen", "3D",
    ]

    private static func cleaned(
        _ value: PDFValue, _ waiting: inout [Int], isStream: Bool = false
    ) throws -> PDFValue {
        switch value {
        case .plain, .name: return value
        case .reference(let number):
            waiting.append(number)
            return value
        case .array(let items): return .array(try items.map { try cleaned($0, &waiting) })
        case .dictionary(let entries):
            for entry in entries {
                guard !forbidden.contains(entry.key) else { throw acts }
                if ["S", "Subtype", "Type"].contains(entry.key), let name = entry.value.name {
                    guard !forbiddenActions.contains(name) else { throw acts }
                }
            }
            let isPage = value["Type"]?.name == "Page"
            let isNote = value["Subtype"]?.name.map(notes.contains) ?? false && value["Rect"] != nil
            return .dictionary(
                try entries.compactMap { entry in
                    if dropped.contains(entry.key) || isNote && noteEntries.contains(entry.key) { return nil }
                    // Articles are named with their authors; a length may change.
                    if isPage && entry.key == "B" || isStream && entry.key == "Length" { return nil }
                    return (entry.key, try cleaned(entry.value, &waiting))
                })
        }
    }

    /// A photograph inside the document is cleaned like one that comes alone.
    private static func photograph(
        _ object: PDFObjects.Object, _ stream: [UInt8]
    ) throws -> PDFObjects.Object {
        var filter = object.value["Filter"]?.name
        if case .array(let items)? = object.value["Filter"], items.count == 1 { filter = items[0].name }
        // JPEG 2000 has notes of its own kind, which are not known here.
        guard filter != "JPXDecode" else { throw tooOdd }
        guard filter == "DCTDecode" else { return object }
        var object = object
        do { object.stream = try JPEGCleaning.clean(stream) } catch { throw tooOdd }
        return object
    }

    private static func written(_ objects: [Int: PDFObjects.Object], root: Int) -> [UInt8] {
        var out = Array("%PDF-1.7\n%".utf8) + [0xE2, 0xE3, 0xCF, 0xD3, 10]
        var places: [Int: Int] = [:]
        for (number, object) in objects.sorted(by: { $0.key < $1.key }) {
            places[number] = out.count
            out += "\(number) 0 obj\n".utf8
            if let stream = object.stream {
                var entries = [(key: "Length", value: PDFValue.plain(Array("\(stream.count)".utf8)))]
                if case .dictionary(let others) = object.value { entries += others }
                PDFValue.dictionary(entries).write(into: &out)
                out += "\nstream\n".utf8
                out += stream
                out += "\nendstream".utf8
            } else {
                object.value.write(into: &out)
            }
            out += "\nendobj\n".utf8
        }
        let start = out.count
        let count = (objects.keys.max() ?? 0) + 1
        // One section of the table for each unbroken run of numbers.
        out += "xref\n0 1\n0000000000 65535 f \n".utf8
        var numbers = objects.keys.sorted()[...]
        while let first = numbers.first {
            let run = numbers.enumerated().prefix { $0.element == first + $0.offset }.map(\.element)
            numbers = numbers.dropFirst(run.count)
            out += "\(first) \(run.count)\n".utf8
            for number in run {
                let place = String(places[number] ?? 0)
                out += (String(repeating: "0", count: 10 - place.utf8.count) + place + " 00000 n \n").utf8
            }
        }
        out += "trailer\n<</Size \(count) /Root \(root) 0 R>>\nstartxref\n\(start)\n%%EOF\n".utf8
        return out
    }
}
