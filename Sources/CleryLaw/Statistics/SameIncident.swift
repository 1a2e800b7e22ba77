/// The records of one incident, by the name under which the rest of the house asks for it.
public enum SameIncident {
    /// Records in groups of one incident each; see `SameTimeAndPlace`.
    public static func partition(_ incidents: [IncidentFacts]) -> [[Int]] {
        SameTimeAndPlace.partition(incidents)
    }
}
