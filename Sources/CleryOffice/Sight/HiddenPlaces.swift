import GRDB

extension Hidden {
    /// The condition on rows of places: none of which only hidden incidents tell. A place that stood in the registry
    /// before the first of them is told by the registry: a hall that went from a map or a list when an incident there
    /// was restricted would tell of it.
    var registeredPlaces: String {
        guard !incidents.isEmpty, let kind = Traces.kinds[.places] else { return "1" }
        let list = Hidden.list(incidents)
        return """
            (\(places) OR
              (SELECT min(event) FROM changes WHERE kind = \(kind) AND changes.row = places.id) <
              (SELECT min(event) FROM traces JOIN incidents ON incidents.id = traces.incident
                WHERE incidents.place = places.id AND incidents.id IN (\(list))))
            """
    }
}
