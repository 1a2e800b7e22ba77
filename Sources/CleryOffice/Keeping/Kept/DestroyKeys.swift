import GRDB

extension Writing {
    /// Destroys the keys of sealed records, by the numbers under which they were sealed: what they sealed can never be
    /// opened again.
    ///
    /// The table is written anew, because a page of SQLite may still hold the bytes of a row that was moved from it.
    func destroyKeys(of records: [Int64]) throws {
        try db.execute(sql: "PRAGMA secure_delete = ON")
        let delete = try QuickStatement(db, "DELETE FROM record_keys WHERE record = ?")
        for record in records { try delete.run([.integer(record)]) }
        try db.execute(
            sql: """
                CREATE TEMP TABLE keys_that_stay AS SELECT record, wrapped FROM record_keys;
                DELETE FROM record_keys;
                INSERT INTO record_keys SELECT record, wrapped FROM temp.keys_that_stay ORDER BY record;
                DROP TABLE temp.keys_that_stay;
                """)
    }
}
