import Foundation

/// The key file: lines of text, so that it can be printed and put into a safe.
///
///     openclery-key-2
///     keyed BASE64
///     wraps DEPTH BITS BASE64      one line for each secret of the tree
///     older                        what an earlier version wrapped opens with `keyed`
///
/// The first version was one line, `openclery-key-1:BASE64`.
struct KeyFile {
    private static let first = "openclery-key-1:"
    private static let mark = "openclery-key-2"

    var keyed: [UInt8]
    /// Nil in a file of the first version.
    var tree: KeyTree?
    var opensOlder: Bool

    /// Throws `OfficeKey.Fault` with what to do.
    static func read(from path: String) throws -> KeyFile {
        guard FileManager.default.fileExists(atPath: path) else { throw OfficeKey.Fault.missing(path) }
        let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
        guard let file = KeyFile(text) else { throw OfficeKey.Fault.damaged(path) }
        return file
    }

    init(keyed: [UInt8], tree: KeyTree?, opensOlder: Bool) {
        (self.keyed, self.tree, self.opensOlder) = (keyed, tree, opensOlder)
    }

    init?(_ text: String) {
        let lines = text.split(whereSeparator: \.isNewline).map {
            $0.trimmingCharacters(in: .whitespaces)
        }
        guard let head = lines.first else { return nil }
        if head.hasPrefix(KeyFile.first) {
            guard let keyed = KeyFile.secret(head.dropFirst(KeyFile.first.count)) else { return nil }
            self.init(keyed: keyed, tree: nil, opensOlder: true)
            return
        }
        guard head == KeyFile.mark else { return nil }
        var (keyed, secrets, opensOlder) = ([UInt8]?.none, [KeyTree.Place: [UInt8]](), false)
        for line in lines.dropFirst() {
            let words = line.split(separator: " ")
            switch (words.first, words.count) {
            case ("keyed", 2):
                guard let secret = KeyFile.secret(words[1]) else { return nil }
                keyed = secret
            case ("wraps", 4):
                guard let depth = Int(words[1]), (0...KeyTree.levels).contains(depth),
                    let bits = UInt64(words[2], radix: 16), let secret = KeyFile.secret(words[3])
                else { return nil }
                secrets[.init(depth: depth, bits: bits)] = secret
            case ("older", 1): opensOlder = true
            default: return nil
            }
        }
        guard let keyed, !secrets.isEmpty else { return nil }
        self.init(keyed: keyed, tree: KeyTree(secrets), opensOlder: opensOlder)
    }

    private static func secret(_ text: some StringProtocol) -> [UInt8]? {
        Data(base64Encoded: String(text)).flatMap { $0.count == 32 ? Array($0) : nil }
    }

    var text: String {
        var text = "\(KeyFile.mark)\nkeyed \(Data(keyed).base64EncodedString())\n"
        for (place, secret) in tree?.secrets ?? [] {
            text +=
                "wraps \(place.depth) \(String(place.bits, radix: 16)) \(Data(secret).base64EncodedString())\n"
        }
        return text + (opensOlder ? "older\n" : "")
    }

    /// Writes the file whole or not at all, readable for its owner only, through to the disk.
    func write(to path: String) throws {
        let new = path + ".new"
        try? FileManager.default.removeItem(atPath: new)
        let created = FileManager.default.createFile(
            atPath: new, contents: nil, attributes: [.posixPermissions: 0o600])
        guard created, let handle = FileHandle(forWritingAtPath: new) else {
            throw CocoaError(.fileWriteUnknown)
        }
        try handle.write(contentsOf: Data(text.utf8))
        try handle.synchronize()
        try handle.close()
        guard rename(new, path) == 0 else { throw CocoaError(.fileWriteUnknown) }
        let folder = open((path as NSString).deletingLastPathComponent, O_RDONLY | O_DIRECTORY)
        guard folder >= 0 else { return }
        fsync(folder)
        close(folder)
    }
}
