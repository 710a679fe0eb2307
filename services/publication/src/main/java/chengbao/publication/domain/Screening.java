package chengbao.publication.domain;

import chengbao.manuscript.Checks;
import chengbao.manuscript.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// The last look at a public text before it goes out: slips in fixed names and numbers of persons.
/// The text never changes, so the same look says the same.
public final class Screening {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private Screening() {}

  /// What was found; nothing is as it should be.
  public static List<Finding> of(Approval approval, Instant at) {
    return Checks.beforePublication(approval.document().text(), LocalDate.ofInstant(at, ZONE));
  }
}
