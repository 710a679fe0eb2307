package chengbao.review;

import chengbao.ledger.acts.Act;
import chengbao.ledger.acts.Acts;
import chengbao.ledger.database.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.postgresql.ds.PGSimpleDataSource;

/// The record kept in memory; its database is never asked.
public final class RememberedActs extends Acts {
  public final List<Act> appended = new ArrayList<>();

  RememberedActs() {
    super(new Database(new PGSimpleDataSource()));
  }

  @Override
  public void append(Act act) {
    appended.add(act);
  }

  @Override
  public List<Act> of(UUID subject) {
    return appended.stream().filter(act -> act.subject().equals(subject)).toList();
  }
}
