/// Nothing yet.
enum DemoChannels {
    static func tell(in office: Office) throws {}
}
