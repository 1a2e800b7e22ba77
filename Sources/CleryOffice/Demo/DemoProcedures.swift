/// Nothing yet.
enum DemoProcedures {
    static func tell(in office: Office) throws {}
}
