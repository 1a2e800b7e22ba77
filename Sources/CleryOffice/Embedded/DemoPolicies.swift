// Made by scripts/embed from Assets/demo/policies. Do not edit: edit the files there and run `make embed`.

/// The texts of the demo college, one file for each statement.
enum DemoPolicies {
    static let all: [(name: String, text: StaticString)] = [
        ("alcohol", alcohol),
    ]

    static let alcohol: StaticString = ######"""
# Alcohol

## alcohol.policy

x
"""######
}
