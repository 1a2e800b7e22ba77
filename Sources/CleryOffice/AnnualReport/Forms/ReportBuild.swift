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
        let forms = try ReportForms.all(report, faces: Faces.system()).filter { $0.form != .body }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        return try forms.map { form, bytes in
            let path = folder + "/report." + form.rawValue
            try Data(bytes).write(to: URL(filePath: path), options: .atomic)
            return path
        }
    }
}
