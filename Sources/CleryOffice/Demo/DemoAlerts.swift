/// Nothing yet.
enum DemoAlerts {
    static func tell(in office: Office) throws {}
}
