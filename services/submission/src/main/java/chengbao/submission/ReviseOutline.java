package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.manuscript.RuleSets;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Outline;
import chengbao.submission.domain.Outlines;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// 模板改版: an oversight office makes the next version of its template. Rounds that are open go on by
/// the version they name; which of their drafts follow the new one is said when the round's terms
/// are changed.
@ApplicationScoped
@Verb
public class ReviseOutline {
  private final RoundDesk desk;
  private final Outlines outlines;
  private final Logbook logbook;

  ReviseOutline(RoundDesk desk, Outlines outlines, Logbook logbook) {
    this.desk = desk;
    this.outlines = outlines;
    this.logbook = logbook;
  }

  /// @param id of the template the new version starts from
  /// @param newest the version the caller knew as the newest
  public record Basis(String id, int version, int newest) {}

  /// What the new version asks for.
  ///
  /// @param title 报告名称, see [Outline]
  ///
  /// @param ruleSet by which drafts are checked, see [RuleSets]; absent to leave it
  /// @param remark 改版说明
  public record Wish(
      String title,
      List<Outline.Part> parts,
      List<Integer> indicators,
      int least,
      int most,
      @Nullable String ruleSet,
      String remark) {}

  @Transactional
  public Outline revise(Caller caller, Basis basis, Wish wish) {
    var seat = desk.administrator(caller);
    var district = seat.office().district();
    if (wish.remark().isBlank()) {
      throw new Refused(Refusal.OUTLINE_REMARK_MISSING);
    }
    var start =
        outlines
            .forRevision(basis.id(), basis.version(), district)
            .orElseThrow(() -> new Refused(Refusal.OUTLINE_UNKNOWN));
    var newest =
        outlines.all(district).stream().mapToInt(one -> one.template().version()).max().orElse(0);
    if (newest != basis.newest()) {
      throw new Refused(Refusal.OUTLINE_STALE, Map.of("version", String.valueOf(newest)));
    }
    var made =
        new Outline(
                new Template(
                    own(start.template().id(), district),
                    newest + 1,
                    ruleSet(wish, start.template(), district)),
                district,
                wish.title().strip(),
                wish.parts(),
                wish.indicators().stream().distinct().sorted().toList(),
                wish.least(),
                wish.most(),
                wish.remark().strip())
            .sound();
    outlines.add(made, seat.now());
    logbook.done(seat.office().id().value(), "revise-outline", seat.officer(), null, seat.now());
    return made;
  }

  private static String ruleSet(Wish wish, Template start, String district) {
    var wanted = wish.ruleSet();
    if (wanted == null || wanted.equals(start.ruleSet())) {
      return start.ruleSet();
    }
    return RuleSets.find(wanted)
        .filter(known -> known.isFor(district))
        .map(RuleSets.Known::id)
        .orElseThrow(() -> new Refused(Refusal.RULE_SET_UNKNOWN));
  }

  /// A district's versions are its own, so that two districts never count on from one another.
  private static String own(String id, String district) {
    return id.endsWith("-" + district) ? id : id + "-" + district;
  }
}
