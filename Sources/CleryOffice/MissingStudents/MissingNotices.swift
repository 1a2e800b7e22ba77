extension NoticeRequests {
    func missingDuties() throws -> [Notice] { [] }
}
