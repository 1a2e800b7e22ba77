/// Where a place lies relative to a closed line.
enum Side {
    case within, border, outside
}

extension UnsafeBufferPointer<Coordinate> {
    /// Ray casting to the east, exact on the border. The ring may be open: its end is joined to its start.
    func side(of place: Coordinate) -> Side {
        guard var before = last else { return .outside }
        var within = false
        for here in self {
            let a = before
            before = here
            if a == place || here == place { return .border }
            let (low, high) = a.latitude <= here.latitude ? (a, here) : (here, a)
            if place.latitude < low.latitude || place.latitude > high.latitude { continue }
            if place.longitude > Swift.max(a.longitude, here.longitude) { continue }
            if low.latitude == high.latitude {
                if place.longitude >= Swift.min(a.longitude, here.longitude) { return .border }
                continue
            }
            let turn = orientation(low, high, place)
            if turn == 0 { return .border }
            // Half-open, so that a corner is counted once.
            if place.latitude < high.latitude, turn > 0 { within.toggle() }
        }
        return within ? .within : .outside
    }

    /// The place of the line that is nearest, all in a flat plane; and the square of the distance.
    func nearest(to place: Coordinate, in plane: MeterPlane) -> (spot: Coordinate, square: Double)? {
        guard let first else { return nil }
        var from = plane.flat(first)
        let target = plane.flat(place)
        var best = (spot: from, square: from.square(to: target))
        for coordinate in dropFirst() {
            let to = plane.flat(coordinate)
            let (east, north) = (to.longitude - from.longitude, to.latitude - from.latitude)
            let long = east * east + north * north
            let along =
                (target.longitude - from.longitude) * east + (target.latitude - from.latitude) * north
            let part = long > 0 ? Swift.min(Swift.max(along / long, 0), 1) : 0
            let spot = Coordinate(
                longitude: from.longitude + part * east, latitude: from.latitude + part * north)
            let square = spot.square(to: target)
            if square < best.square { best = (spot, square) }
            from = to
        }
        return (plane.round(best.spot), best.square)
    }
}

extension Coordinate {
    fileprivate func square(to other: Coordinate) -> Double {
        let (east, north) = (other.longitude - longitude, other.latitude - latitude)
        return east * east + north * north
    }
}
