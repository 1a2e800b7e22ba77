/// Nothing yet.
enum DemoAudience {
    static func tell(in office: Office) throws {}
}
