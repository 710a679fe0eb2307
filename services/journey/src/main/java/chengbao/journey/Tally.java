package chengbao.journey;

/// How the errands of a run ended.
///
/// @param published how many texts are public
/// @param noReport how many the checks of the service stopped
/// @param failed how many did not arrive for another reason
record Tally(int published, int noReport, int failed) {

  Tally and(Tally other) {
    return new Tally(published + other.published, noReport + other.noReport, failed + other.failed);
  }

  /// @param nonsense how many files were no text to begin with
  int exitCode(int nonsense) {
    if (failed > 0) {
      return Journey.NOT_PUBLIC;
    }
    return noReport + nonsense > 0 ? Journey.NO_REPORT : 0;
  }
}
