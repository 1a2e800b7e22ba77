extension NoticeRequests {
    func threats() throws -> [Notice] { [] }
}
