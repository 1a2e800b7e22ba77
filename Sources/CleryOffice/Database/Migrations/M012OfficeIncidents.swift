/// The incidents that the office opened itself, for the next of their numbers; and what a search looks at, together and
/// in the order of the list, so that it need not read whole incidents.
enum M012OfficeIncidents {
    static let sql = """
        CREATE INDEX incidents_of_office ON incidents (id) WHERE profile IS NULL;
        CREATE INDEX incidents_search ON incidents (reported_day, campus, place, nature, number);
        """
}
