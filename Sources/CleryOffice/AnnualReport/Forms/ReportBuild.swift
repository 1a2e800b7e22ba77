import Foundation
import TaggedPDF

/// Writes the forms of a report into a folder.
public enum ReportBuild {
    /// Returns the paths written: page, PDF, Word file and data.
    public static func write(_ office: Office, year: Int, to folder: String, asOf position: Int64? = nil)
        throws -> [String]
    {
        guard (1993...2100).contains(year) else {
            throw OfficeFault.input("\"\(year)\" is no year of a report.")
        }
        let report = try office.read(asOf: position ?? .max) { try AnnualReport(office, year: year, $0) }
        return try keep(try ReportForms.all(report, faces: Faces.system()), named: "report", in: folder)
    }

    /// The same of the year's published editions as they were published; a volume's files are named by it.
    public static func writePublished(_ office: Office, year: Int, to folder: String) throws -> [String] {
        let editions = try office.read { try Edition.published(year: year, $0) }
        guard !editions.isEmpty else { throw OfficeFault.input("No report of \(year) is published.") }
        return try editions.flatMap { edition in
            let forms = try edition.forms.map { form in
                guard let bytes = try office.read({ try EditionFiles.bytes(form.name, of: edition, $0) })
                else {
                    throw OfficeFault.input("The published \(form.name.rawValue) file is missing or changed.")
                }
                return (form: form.name, bytes: bytes)
            }
            let name = ["report", edition.slug].filter { !$0.isEmpty }.joined(separator: "-")
            return try keep(forms, named: name, in: folder)
        }
    }

    private static func keep(
        _ forms: [(form: EditionForm.Name, bytes: [UInt8])], named name: String, in folder: String
    ) throws -> [String] {
        let forms = forms.filter { $0.form != .body }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        return try forms.map { form, bytes in
            let path = folder + "/\(name).\(form.rawValue)"
            try Data(bytes).write(to: URL(filePath: path), options: .atomic)
            return path
        }
    }
}
