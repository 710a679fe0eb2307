package chengbao.submission.tables;

/// A file that is no table, or not one that is read here.
public final class UnreadableTable extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnreadableTable(String reason) {
    super(reason, null, false, false);
  }
}
