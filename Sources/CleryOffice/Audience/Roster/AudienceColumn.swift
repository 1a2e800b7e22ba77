/// What a column of a roster is for, told by its name.
enum AudienceColumn: String, CaseIterable, Sendable {
    case person, mail, phone, campus, building, segments, flag, language

    var title: String {
        switch self {
        case .person: "Number of the person"
        case .mail: "E-mail addresses"
        case .phone: "Phones for text messages"
        case .campus: "Campus"
        case .building: "Building"
        case .segments: "Role or segment, as words"
        case .flag: "Yes or no, for the segment that the column names"
        case .language: "Language"
        }
    }

    /// A file may have several of these.
    private var mayRepeat: Bool {
        switch self {
        case .mail, .phone, .segments, .flag: true
        default: false
        }
    }

    private static let people: Set<String> = [
        "id", "personid", "studentid", "employeeid", "emplid", "pidm", "sisid", "userid", "universityid",
        "bannerid", "netid", "uid", "number", "externalid", "username", "login", "person", "workdayid",
    ]
    private static let campuses: Set<String> = ["campus", "campusname", "campuscode", "site"]
    private static let buildings: Set<String> = [
        "building", "buildingname", "buildingcode", "buildingnumber", "bldg", "hall", "hallname",
        "residencehall", "residence", "dorm", "dormitory", "place", "housing", "workbuilding", "worklocation",
    ]
    private static let words: Set<String> = [
        "role", "roles", "affiliation", "affiliations", "primaryaffiliation", "segment", "segments", "type",
        "persontype", "kind", "category", "population", "status", "group", "groups",
    ]
    private static let flags: Set<String> = [
        "student", "employee", "resident", "faculty", "staff", "visitor", "guest", "contractor",
        "isstudent", "isemployee", "isresident", "isfaculty", "isstaff", "isvisitor",
    ]
    private static let languages: Set<String> = [
        "language", "lang", "preferredlanguage", "languagepreference", "locale",
    ]

    private static func guess(_ name: String) -> AudienceColumn? {
        let key = String(AudienceSegment.plain(name).filter { $0 != "_" })
        if people.contains(key) { return .person }
        if campuses.contains(key) { return .campus }
        if buildings.contains(key) { return .building }
        if words.contains(key) { return .segments }
        if flags.contains(key) { return .flag }
        if languages.contains(key) { return .language }
        var bare = key[...]
        while let last = bare.last, last.isNumber { bare.removeLast() }
        if bare.contains("email") || bare == "mail" || bare.hasSuffix("mailaddress") { return .mail }
        for word in ["phone", "mobile", "cell", "sms"] where bare.hasSuffix(word) || bare == word + "number" {
            return .phone
        }
        return bare == "text" || bare == "textnumber" || bare == "cellphonenumber" ? .phone : nil
    }

    /// For each column of a header what it is for; nil where its name says nothing.
    static func guess(_ names: [String]) -> [AudienceColumn?] {
        var seen: Set<AudienceColumn> = []
        return names.map { name in
            guard let column = guess(name), column.mayRepeat || seen.insert(column).inserted else {
                return nil
            }
            return column
        }
    }

    /// Whether people can be told apart by these columns, and reached.
    static func areEnough(_ columns: [AudienceColumn?]) -> Bool {
        columns.contains(.person) && (columns.contains(.mail) || columns.contains(.phone))
    }

    /// The segment that a column of yes and no stands for: "Is resident" is the residents.
    static func segment(ofFlag name: String) -> String? {
        var word = AudienceSegment.plain(name)
        if word.hasPrefix("is_") { word.removeFirst(3) }
        if word.hasPrefix("is"), flags.contains(word) { word.removeFirst(2) }
        return AudienceSegment.of(word)
    }
}
