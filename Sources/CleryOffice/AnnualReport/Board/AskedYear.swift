extension Visit {
    /// The year of a report that the address asks for; the other where it asks for none.
    func reportYear(otherwise year: Int) -> Int {
        Int(query("year")).flatMap { (1993...2100).contains($0) ? $0 : nil } ?? year
    }
}
