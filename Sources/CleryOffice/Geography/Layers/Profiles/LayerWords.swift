/// The names under which institutions keep the columns of their building layers, as they are met in the field.
///
/// Names are compared as small letters and digits alone: `BLDG_NAME1` is `bldgname1`. Earlier names are preferred.
enum LayerWords {
    static func key(_ name: String) -> String {
        String(
            decoding: name.utf8.map(ASCII.small).filter { ASCII.isLetter($0) || ASCII.isDigit($0) },
            as: UTF8.self)
    }

    static let headers: [(role: LayerRole, names: [String])] = [
        (.place, ["opencleryplace"]),
        (
            .number,
            [
                "number", "buildingnumber", "bldgnumber", "bldgnum", "bldgno", "buildingno", "facilitynumber",
                "facnumber", "facnum", "facno", "faccode", "facilitycode", "buildingcode", "bldgcode",
                "bldgid",
                "buildingid", "facilityid", "facid", "bldnum", "bldno", "propertynumber", "propertyid",
                "assetnumber", "assetid", "sitecode", "sitenumber", "locationcode", "locationid",
                "zonenumber",
                "lotnumber", "lotno", "code", "num", "no",
            ]
        ),
        (
            .name,
            [
                "name", "buildingname", "bldgname", "bldgname1", "facilityname", "facname", "faclname",
                "officialname", "longname", "fullname", "placename", "propertyname", "sitename", "zonename",
                "areaname", "lotname", "bldgnm", "bldname", "building", "facility", "title", "label",
                "bldgdesc", "buildingdescription", "place", "description", "descr",
            ]
        ),
        (
            .alias,
            [
                "aliases", "alias", "othernames", "othername", "alternatename", "alternativename", "altname",
                "commonname", "shortname", "nickname", "formername", "previousname", "knownas", "aka",
                "bldgname2", "abbreviation", "abbrev", "abbr", "bldgabbr", "buildingabbreviation",
                "shortdesc",
            ]
        ),
        (
            .address,
            [
                "address", "fulladdress", "streetaddress", "siteaddress", "bldgaddress", "buildingaddress",
                "physicaladdress", "address1", "addressline1", "addr", "addr1", "location", "mailingaddress",
            ]
        ),
        (.kind, ["openclerykind", "kind"]),
        (.campus, ["campus", "campusname", "campusdesc", "campuscode"]),
        (.category, ["clerycategory", "clerygeography", "clerygeo", "clerytype", "cleryclass", "clery"]),
        (.unit, ["responsibleunit", "unit", "department", "dept"]),
        (.zone, ["patrolzone", "policezone", "patrolbeat", "beat"]),
    ]

    /// The parts of an address that is told in several columns, in the order in which it is written.
    static let addressParts: [[String]] = [
        [
            "addrhousenumber", "housenumber", "houseno", "streetnumber", "stnumber", "stnum", "fadd1",
            "addnum",
            "addressnumber",
        ],
        ["predir1", "predir", "stpredir", "streetdirection"],
        ["stname1", "stname", "streetname", "addrstreet", "street"],
        ["sttype1", "sttype", "streettype", "streetsuffix", "posttype"],
        ["sufdir1", "sufdir", "postdir"],
    ]

    static let latitudes = ["latitude", "lat", "ylat", "geolat", "pointy", "y"]
    static let longitudes = ["longitude", "lon", "lng", "long", "xlong", "geolng", "geolon", "pointx", "x"]
    static let shapes = ["wkt", "geom", "geometry", "thegeom", "wktgeometry", "geomwkt", "shape", "polygon"]

    static let allHeaders: [String] =
        headers.flatMap(\.names) + addressParts.joined() + latitudes + longitudes + shapes

    static let yes: Set<String> = ["yes", "y", "true", "t", "1", "x"]
    static let no: Set<String> = ["no", "n", "false", "f", "0", "", "null"]
}
