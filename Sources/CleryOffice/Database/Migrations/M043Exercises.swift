/// Nothing yet.
enum M043Exercises {
    static let sql = ""
}
