/// Nothing yet.
enum M041Threats {
    static let sql = ""
}
