import CleryLaw
import GRDB

/// The verbs of attachments. No sentence of theirs holds a file's name.
enum AttachmentActs {
    static let mostAtOnce = 5
    static let mostOfAReport = 20

    /// Files that may be kept, and a sentence for each that may not.
    struct Taken: Sendable {
        var files: [(name: String, file: CleanFile)] = []
        var problems: [Problem] = []
    }

    /// Looks at each file and cleans it. What is wrong with one is no matter of the others.
    static func take(_ files: [Upload.File]) -> Taken {
        var taken = Taken()
        for (number, file) in files.enumerated() {
            let name = shown(file.name)
            guard number < mostAtOnce else {
                taken.problems.append(
                    Problem(
                        "files", "Only \(mostAtOnce) files are taken at once. Send the others afterwards."))
                break
            }
            do {
                taken.files.append((name, try CleanFile(file.bytes)))
            } catch let refused as CleanFile.Refused {
                taken.problems.append(Problem("files", "\(name): \(refused.sentence)"))
            } catch {
                taken.problems.append(Problem("files", "\(name): \(CleanFile.Refused.broken.sentence)"))
            }
        }
        return taken
    }

    /// A name without the folders that some browsers put before it, in a length that can be shown.
    private static func shown(_ name: String) -> String {
        let last = name.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
        let plain = last.filter { !$0.isNewline && $0.unicodeScalars.allSatisfy { $0.value >= 32 } }
        return plain.isEmpty ? "A file without a name" : String(plain.prefix(120))
    }

    static func keep(
        _ files: [(name: String, file: CleanFile)], of report: Int64, by account: Int64?,
        redacting: (attachment: Int64, reason: String)? = nil, _ writing: Writing
    ) throws {
        for (name, file) in files {
            let id = try writing.nextID(.attachments)
            let attachment = Attachment(
                id: id, report: report, at: writing.at, account: account, kind: file.kind,
                size: Int64(file.bytes.count),
                name: try writing.seal(name, record: SealedRecord.attachmentName(id)),
                hash: try writing.sealFile(file.bytes, record: SealedRecord.attachment(id), id: id),
                redacts: redacting?.attachment, reason: redacting?.reason)
            try writing.put(.attachments, attachment.values, isNew: true)
        }
    }
}
