import CleryLaw

/// A file of texts: a title, a few lines about it, and sections that each begin with `## name`.
struct PolicySections: Sendable, Equatable {
    var title = ""
    /// The lines `name: value` before the first section.
    var head: [String: String] = [:]
    /// In the order of the file.
    var sections: [(name: String, text: String)] = []

    init(_ file: String) {
        var name: String?
        var lines: [Substring] = []
        func end() -> (String, String)? {
            defer { lines = [] }
            return name.map {
                ($0, lines.joined(separator: "\n").trimmingCharacters(in: .whitespacesAndNewlines))
            }
        }
        let whole = file.replacing("\r\n", with: "\n")
        for line in whole.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("## ") {
                if let one = end() { sections.append(one) }
                name = line.dropFirst(3).trimmingCharacters(in: .whitespaces)
            } else if name != nil {
                lines.append(line)
            } else if line.hasPrefix("# ") {
                title = line.dropFirst(2).trimmingCharacters(in: .whitespaces)
            } else if let colon = line.firstIndex(of: ":") {
                head[String(line[..<colon]).trimmingCharacters(in: .whitespaces)] =
                    line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            }
        }
        if let one = end() { sections.append(one) }
    }

    subscript(_ name: String) -> String? { sections.first { $0.name == name }?.text }

    static func == (a: PolicySections, b: PolicySections) -> Bool {
        a.title == b.title && a.head == b.head && a.sections.map(\.name) == b.sections.map(\.name)
            && a.sections.map(\.text) == b.sections.map(\.text)
    }
}
