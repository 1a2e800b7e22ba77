/// The numbered objects of a PDF file. Plain ones are packed into compressed object streams, which makes
/// a tagged file several times smaller; streams stand by themselves.
struct Objects {
    private enum Place {
        case unknown
        case offset(Int)
        case packed(stream: Int, index: Int)
    }

    private var file = Output()
    private var places: [Place] = [.unknown]
    private var pack = Output()
    private var packed: [(number: Int, offset: Int)] = []

    init() {
        file.put("%PDF-1.7\n%")
        file.bytes += [0xE2, 0xE3, 0xCF, 0xD3, 0x0A]
    }

    /// A number for an object that comes later.
    mutating func reserve() -> Int {
        places.append(.unknown)
        return places.count - 1
    }

    /// Numbers for many objects that come later; gives the first.
    mutating func reserve(_ count: Int) -> Int {
        let first = places.count
        places.append(contentsOf: repeatElement(.unknown, count: count))
        return first
    }

    /// Writes a plain object.
    mutating func plain(_ number: Int, _ write: (inout Output) -> Void) {
        packed.append((number, pack.bytes.count))
        write(&pack)
        pack.bytes.append(0x0A)
        if packed.count == 400 { closePack() }
    }

    /// Writes a stream; `entries` are those of its dictionary besides the length and the filter.
    mutating func stream(
        _ number: Int, _ data: [UInt8], deflate: Bool = true, _ entries: (inout Output) -> Void
    ) {
        let data = deflate ? Deflate.deflate(data) : data
        places[number] = .offset(file.bytes.count)
        file.integer(number)
        file.put(" 0 obj\n<<")
        entries(&file)
        if deflate { file.put("/Filter/FlateDecode") }
        file.put("/Length ")
        file.integer(data.count)
        file.put(">>\nstream\n")
        file.bytes += data
        file.put("\nendstream\nendobj\n")
    }

    private mutating func closePack() {
        guard !packed.isEmpty else { return }
        let number = reserve()
        var data = Output()
        for (index, item) in packed.enumerated() {
            places[item.number] = .packed(stream: number, index: index)
            data.integer(item.number)
            data.space()
            data.integer(item.offset)
            data.space()
        }
        let first = data.bytes.count
        data.bytes += pack.bytes
        let count = packed.count
        pack.bytes.removeAll(keepingCapacity: true)
        packed.removeAll(keepingCapacity: true)
        stream(number, data.bytes) {
            $0.put("/Type/ObjStm/N ")
            $0.integer(count)
            $0.put("/First ")
            $0.integer(first)
        }
    }

    /// Closes the file with its table of objects. The same content always has the same /ID.
    mutating func finish(root: Int, info: Int) -> [UInt8] {
        closePack()
        let number = reserve()
        let start = file.bytes.count
        places[number] = .offset(start)
        var table: [UInt8] = []
        table.reserveCapacity(places.count * 7)
        for place in places {
            switch place {
            case .unknown:
                table.append(0)
                table.append32(0)
                table.append16(0xFFFF)
            case .offset(let offset):
                table.append(1)
                table.append32(offset)
                table.append16(0)
            case .packed(let stream, let index):
                table.append(2)
                table.append32(stream)
                table.append16(index)
            }
        }
        let identity = Identity.of(file.bytes)
        let size = places.count
        stream(number, table) {
            $0.put("/Type/XRef/W[1 4 2]/Size ")
            $0.integer(size)
            $0.put("/Root ")
            $0.reference(root)
            $0.put("/Info ")
            $0.reference(info)
            $0.put("/ID[<\(identity)><\(identity)>]")
        }
        file.put("startxref\n")
        file.integer(start)
        file.put("\n%%EOF\n")
        return file.bytes
    }
}
