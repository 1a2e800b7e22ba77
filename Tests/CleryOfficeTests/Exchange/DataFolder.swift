import Glibc

/// The collected real logs and map layers, in the folder that OPENCLERY_LOGS names; they are not part of the project.
enum DataFolder {
    /// The package's own folder.
    static let root: String = {
        let parts = #filePath.split(separator: "/")
        let tests = parts.lastIndex(of: "Tests") ?? 0
        return "/" + parts[..<tests].joined(separator: "/")
    }()

    static let path: String = getenv("OPENCLERY_LOGS").map { String(cString: $0) } ?? ""

    /// Whether the folder is there; says so once when it is not.
    static let isPresent: Bool = {
        if !path.isEmpty, access(path, R_OK) == 0 { return true }
        print("skipped: the tests over real logs, because OPENCLERY_LOGS names no folder of them")
        return false
    }()

    static func text(_ path: String) -> String? {
        guard let file = fopen(path, "rb") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&piece, 1, piece.count, file)
            if count == 0 { return String(decoding: bytes, as: UTF8.self) }
            bytes += piece[..<count]
        }
    }

    static func names(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { raw in
                String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }

    /// The files whose number of rows their PROVENANCE.md states.
    static let statedRows: [(file: String, rows: Int)] = {
        guard isPresent else { return [] }
        var stated: [(String, Int)] = []
        for folder in names(in: path) {
            var file: String?
            for line in (text("\(path)/\(folder)/PROVENANCE.md") ?? "").split(separator: "\n") {
                if line.hasPrefix("## ") {
                    file = line.contains(".csv") ? String(line.dropFirst(3)) : nil
                } else if line.hasPrefix("- Rows "), let name = file {
                    let rows = Int(line.dropFirst(7).prefix { $0 != ";" }) ?? -1
                    stated.append(("\(folder)/\(name)", rows))
                    file = nil
                }
            }
        }
        return stated
    }()
}
