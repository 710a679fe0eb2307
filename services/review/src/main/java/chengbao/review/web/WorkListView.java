package chengbao.review.web;

import chengbao.look.Written;
import chengbao.review.CaseLines.CaseLine;
import java.time.Instant;
import java.util.List;

/// The work list of an office.
///
/// @param text what was searched for
/// @param now to say how long a case has rested
record WorkListView(
    List<Chip> chips,
    List<Row> rows,
    int waiting,
    String state,
    String text,
    int level,
    int page,
    boolean more,
    String submission,
    Instant now) {

  /// A filter by standing with its count.
  record Chip(String state, int count, boolean current) {
    public String key() {
      return "chip_" + state.replace('-', '_');
    }
  }

  /// @param claimable whether it waits at this office to be claimed
  /// @param command a fresh command id for the claim
  record Row(CaseLine line, boolean claimable, String command) {
    public String tag() {
      return switch (line.standing()) {
        case WAITING, CLAIMED, WITH_UNIT -> line.state();
        case DECIDED -> line.state().equals("decided") ? decided() : "endorsed";
      };
    }

    public String claimAddress() {
      return "/cases/" + line.id() + "/decision";
    }

    private String decided() {
      return "published".equals(line.publicState()) ? "published" : "approved";
    }
  }

  public boolean isNarrowed() {
    return !text.isEmpty() || level > 0;
  }

  /// Levels to filter by; no chain in use is longer.
  public List<Integer> levels() {
    return List.of(1, 2, 3);
  }

  public String emptyKey() {
    return "empty_" + state.replace('-', '_');
  }

  public String emptyHintKey() {
    return emptyKey() + "_hint";
  }

  /// The same list at another page.
  public String address(int other) {
    return "/cases?state="
        + state
        + "&q="
        + Written.inAddress(text)
        + "&level="
        + level
        + "&page="
        + other;
  }
}
