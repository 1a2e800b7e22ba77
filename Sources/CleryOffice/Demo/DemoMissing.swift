/// Nothing yet.
enum DemoMissing {
    static func tell(in office: Office) throws {}
}
