/// One answer of the law about one cell: counted, nearly counted or undecided, with the rules that made it so.
public struct Contribution: Hashable, Sendable {
    public enum Standing: UInt8, Sendable, CaseIterable { case counted, nearlyCounted, undecided }
    public var standing: Standing
    public var cell: Cell
    /// Units counted; zero when not counted.
    public var count: Int32
    public var because: Reasons
    /// Facts that would decide; empty unless undecided.
    public var needs: Needs
    /// The position of the incident in the facts given.
    public var incident: Int32

    public init(
        _ standing: Standing, _ cell: Cell, count: Int32, because: Reasons, needs: Needs = [], incident: Int32
    ) {
        self.standing = standing
        self.cell = cell
        self.count = count
        self.because = because
        self.needs = needs
        self.incident = incident
    }
}
