/// The incidents that the office opened itself, for the next of their numbers.
enum M012OfficeIncidents {
    static let sql = "CREATE INDEX incidents_of_office ON incidents (id) WHERE profile IS NULL"
}
