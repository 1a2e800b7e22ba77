/// Nothing yet.
enum DemoExercises {
    static func tell(in office: Office) throws {}
}
