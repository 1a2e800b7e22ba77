/// Nothing yet.
enum DemoThreats {
    static func tell(in office: Office) throws {}
}
