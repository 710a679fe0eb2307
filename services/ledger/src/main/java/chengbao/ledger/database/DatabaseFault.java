package chengbao.ledger.database;

import java.sql.SQLException;

/// The database did not do what it was told. [TransientFaults] tells whether it may later.
public class DatabaseFault extends RuntimeException {
  public DatabaseFault(SQLException cause) {
    super(cause);
  }
}
