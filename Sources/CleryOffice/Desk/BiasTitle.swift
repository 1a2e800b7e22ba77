import CleryLaw

extension BiasCategory {
    /// The word of the survey's columns.
    var title: String {
        switch self {
        case .race: "Race"
        case .gender: "Gender"
        case .genderIdentity: "Gender identity"
        case .religion: "Religion"
        case .sexualOrientation: "Sexual orientation"
        case .ethnicity: "Ethnicity"
        case .nationalOrigin: "National origin"
        case .disability: "Disability"
        case .notListed: "None of the eight categories"
        }
    }
}
