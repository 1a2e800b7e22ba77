/// Nothing yet.
enum M042Channels {
    static let sql = ""
}
