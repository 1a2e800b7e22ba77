/// Records whose keys are gone from the file and still have to go from the key file.
enum M034Forgetting {
    static let sql = """
        CREATE TABLE forgotten_keys (
          record   INTEGER PRIMARY KEY
        ) STRICT;
        """
}
