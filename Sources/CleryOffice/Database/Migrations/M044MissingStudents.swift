/// Nothing yet.
enum M044MissingStudents {
    static let sql = ""
}
