import Geometry

/// Looks at the outlines of a file once it is read.
extension LayerFile {
    mutating func check(_ options: Options) {
        if options.turned {
            for index in features.indices {
                features[index].shape = features[index].shape.map(LayerFile.turned)
            }
        } else {
            seemsTurned = LayerFile.seemTurned(features.compactMap(\.shape))
        }
        for index in features.indices {
            guard let shape = features[index].shape else { continue }
            guard let fault = shape.fault() else {
                features[index].shape = shape.settled
                continue
            }
            features[index].shape = nil
            features[index].fault = fault
            faulty += 1
            if options.mended, let mended = try? shape.mended(), !mended.isEmpty {
                features[index].shape = mended.settled
                tell(index, fault, "Mended: ")
            } else {
                tell(index, fault, "Kept without a shape: ")
            }
        }
        problems.sort { ($0.number ?? 0, $0.line ?? 0) < ($1.number ?? 0, $1.line ?? 0) }
    }

    private mutating func tell(_ index: Int, _ fault: Fault, _ head: String) {
        let feature = features[index]
        let spot = fault.spot.map { spot in
            " See latitude \(LayerNumber.text(spot.latitude)), longitude \(LayerNumber.text(spot.longitude))."
        }
        problems.append(
            LayerProblem(feature.number, line: feature.line, head + fault.sentence + (spot ?? "")))
    }

    static func turned(_ shape: Shape) -> Shape {
        shape.mapped { Coordinate(longitude: $0.latitude, latitude: $0.longitude) }
    }

    /// Most places are off the earth or outside of the lands of the United States as they stand, and within them with
    /// their coordinates exchanged. A campus abroad is in neither, so nothing is asked of it.
    static func seemTurned(_ shapes: [Shape]) -> Bool {
        let spots = shapes.compactMap {
            $0.coordinates.first { $0.longitude.isFinite && $0.latitude.isFinite }
        }
        let turned = spots.count { spot in
            !isAmerican(spot) && isAmerican(Coordinate(longitude: spot.latitude, latitude: spot.longitude))
        }
        return turned > 0 && turned * 10 >= spots.count * 9
    }

    /// Roughly the states, Alaska, Hawaii, Puerto Rico and the Virgin Islands, Guam and the Northern Marianas.
    private static func isAmerican(_ place: Coordinate) -> Bool {
        let (x, y) = (place.longitude, place.latitude)
        return ((-180)...(-64)).contains(x) && (17...72).contains(y)
            || (144...146.5).contains(x) && (13...21).contains(y)
            || (-171.5...(-168)).contains(x) && (-15...(-10)).contains(y)
    }
}

extension Shape {
    /// The shape as the office keeps it: seven decimals, rings closed and wound, one part alone no list of parts. So
    /// files of several formats that mean the same shape give the same.
    var settled: Shape {
        func number(_ value: Double) -> Double { (value * 1e7).rounded() / 1e7 }
        return mapped {
            Coordinate(longitude: number($0.longitude), latitude: number($0.latitude))
        }.wound
    }

    private var wound: Shape {
        switch self {
        case .polygons(let all) where all.count == 1: .polygon(all[0].wound())
        case .polygons(let all): .polygons(all.map { $0.wound() })
        case .polygon(let one): .polygon(one.wound())
        case .lines(let all) where all.count == 1: .line(all[0])
        case .points(let all) where all.count == 1: .point(all[0])
        case .mixed(let all) where all.count == 1: all[0].wound
        case .mixed(let all): .mixed(all.map(\.wound))
        case .point, .points, .line, .lines: self
        }
    }
}
