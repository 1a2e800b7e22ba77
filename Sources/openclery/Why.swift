import ArgumentParser
import CleryOffice

struct Why: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show the incidents behind one cell: counted, nearly counted and undecided, with reasons.")
    @OptionGroup var data: OfficeFolder
    @Option(help: "The calendar year.") var year: Int
    @Option(help: "on_campus, on_campus_student_housing, noncampus, public_property or all.") var geography:
        String
    @Option(help: "The category, such as burglary or drug_arrest.") var category: String
    @Option(help: "One campus only.") var campus: String?
    @Option(help: "primary, hate, vawa, arrests, referrals, unfounded or hazing.") var family: String?
    @Option(help: "For hate crimes: the bias, such as race.") var bias: String?
    @Flag(help: "Print JSON.") var json = false

    func run() throws {
        let cell = try CellQuestion(
            year: year, geography: geography, category: category, family: family, bias: bias)
        let office = try data.open()
        print(try Statistics.why(office, cell, campus: campus, json: json))
    }
}
