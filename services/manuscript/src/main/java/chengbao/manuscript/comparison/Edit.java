package chengbao.manuscript.comparison;

/// One step from the earlier words of a block to the later ones. Kept and deleted steps together
/// spell the earlier text, kept and inserted ones the later. Numbers and Latin words are never cut.
public sealed interface Edit {

  /// The words of this step.
  String text();

  /// Words both versions have.
  record Kept(String text) implements Edit {}

  /// Words of the earlier version only.
  record Deleted(String text) implements Edit {}

  /// Words of the later version only.
  record Inserted(String text) implements Edit {}
}
