import GRDB
import TaggedPDF

extension Edition {
    /// What the edition says as the register stands.
    func report(_ office: Office, _ db: Database) throws -> AnnualReport {
        try AnnualReport(office, year: year, campus: campus, kind: kind, db)
    }

    /// Makes a published edition again from the register at its position.
    ///
    /// Throws an `OfficeFault` where it is not published.
    func again(_ office: Office) throws -> [(form: EditionForm.Name, bytes: [UInt8])] {
        guard let position else { throw OfficeFault.input("The report is not published.") }
        let report = try office.read(asOf: position) { try self.report(office, $0) }
        return try ReportForms.all(report, faces: Faces.system())
    }
}
