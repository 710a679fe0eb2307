package chengbao.contracts;

/// The topics, by name. Partitions, retention and who may write stand in
/// `deploy/kafka/topics.yaml`.
///
/// Moves are keyed by the report's id. State topics are compacted and carry the whole state with a
/// version.
public final class Topics {
  public static final String SUBMISSION_MOVES = "submission-moves";
  public static final String REVIEW_MOVES = "review-moves";
  public static final String PUBLICATION_MOVES = "publication-moves";
  public static final String UNITS = "units";
  public static final String OFFICERS = "officers";
  public static final String ROUNDS = "rounds";
  public static final String EDITIONS = "editions";

  /// The record of the two services that do not keep the story themselves; review does.
  public static final String SUBMISSION_ACTS = "submission-acts";

  public static final String PUBLICATION_ACTS = "publication-acts";

  private Topics() {}

  /// Where a service tells its record.
  ///
  /// @param service such as `submission`
  public static String actsOf(String service) {
    return service + "-acts";
  }
}
