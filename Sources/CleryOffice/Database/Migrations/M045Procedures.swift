/// Nothing yet.
enum M045Procedures {
    static let sql = ""
}
