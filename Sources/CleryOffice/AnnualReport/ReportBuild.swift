import Foundation
import TaggedPDF

/// Writes the three forms of a report into a folder.
public enum ReportBuild {
    /// Returns the paths written: page, PDF and data.
    public static func write(_ office: Office, year: Int, to folder: String, asOf position: Int64? = nil)
        throws -> [String]
    {
        guard (1993...2100).contains(year) else {
            throw OfficeFault.input("\"\(year)\" is no year of a report.")
        }
        let report = try office.read(asOf: position ?? .max) { try AnnualReport(office, year: year, $0) }
        let forms: [(String, Data)] = [
            ("report.html", Data(report.html.utf8)),
            ("report.pdf", Data(try report.document.pdf(faces: Faces.system()))),
            ("report.json", Data(report.json.utf8)),
        ]
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        return try forms.map { name, data in
            let path = folder + "/" + name
            try data.write(to: URL(filePath: path), options: .atomic)
            return path
        }
    }
}
