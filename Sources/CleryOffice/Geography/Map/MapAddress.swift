/// The address of a map: its path and what is asked of it, in order.
struct MapAddress: Sendable, Equatable {
    let path: String
    private var fields: [(name: String, value: String)]

    /// Empty values are left out.
    init(_ path: String, _ fields: [(name: String, value: String)]) {
        self.path = path
        self.fields = fields.filter { !$0.value.isEmpty }
    }

    static func == (a: MapAddress, b: MapAddress) -> Bool { a.text == b.text }

    subscript(_ name: String) -> String { fields.first { $0.name == name }?.value ?? "" }

    /// The same with some fields stated otherwise; an empty value takes a field away.
    func with(_ changes: KeyValuePairs<String, String>) -> MapAddress {
        var fields = fields
        for (name, value) in changes {
            if let index = fields.firstIndex(where: { $0.name == name }) {
                fields[index].value = value
            } else {
                fields.append((name, value))
            }
        }
        return MapAddress(path, fields)
    }

    var text: String {
        fields.isEmpty
            ? path
            : path + "?" + fields.map { "\($0.name)=\(urlPartOf($0.value))" }.joined(separator: "&")
    }

    /// For a pager: ends so that a further field can follow.
    var base: String { text + (fields.isEmpty ? "?" : "&") }

    /// The fields that a form carries on, but for those it asks itself.
    func carried(without names: Set<String>) -> [(name: String, value: String)] {
        fields.filter { !names.contains($0.name) }
    }
}
