package chengbao.review;

import chengbao.ledger.acts.Act;
import chengbao.ledger.acts.Acts;
import chengbao.ledger.acts.Doer;
import chengbao.manuscript.ContentHash;
import chengbao.review.domain.AppointmentId;
import chengbao.review.domain.Behalf;
import chengbao.review.domain.CaseFile;
import chengbao.review.domain.Cause;
import chengbao.review.domain.PersonId;
import chengbao.review.domain.ReviewCase;
import chengbao.review.domain.Reviewer;
import chengbao.review.domain.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The line each verb leaves in the record (办理记录): who, under which appointment, on which text.
@ApplicationScoped
public class CaseActs {
  static final String OPEN = "open-case";
  static final String REOPEN = "reopen-case";
  static final String BREACH = "find-breach";
  static final String CLAIM = "claim-case";
  static final String LOOK = "look-at-case";
  static final String ASSIGN = "assign-case";
  static final String UNDO_ENDORSEMENT = "undo-endorsement";
  static final String ASK_OPINION = "ask-opinion";
  static final String GIVE_OPINION = "give-opinion";
  static final String RELEASE = "release-case";
  static final String RETURN = "return-report";
  static final String RECALL = "answer-recall";
  static final String GIVE_BACK = "grant-recall";
  static final String KEEP = "refuse-recall";
  static final String ENDORSE = "endorse-report";
  static final String APPROVE = "approve-report";
  static final String JUDGE = "judge-waivers";

  static final String WRITE_COMMENT = "write-comment";
  static final String CHANGE_COMMENT = "change-comment";
  static final String REMOVE_COMMENT = "remove-comment";
  static final String JUDGE_COMMENT = "judge-comment";

  /// What is noted between two decisions is the office's own: what leaves it goes along with a
  /// decision, and a 内部批注 never does.
  private static final Set<String> IN_THE_OFFICE =
      Set.of(WRITE_COMMENT, CHANGE_COMMENT, REMOVE_COMMENT, JUDGE_COMMENT);

  private final Acts acts;
  private final ToldActs told;

  CaseActs(Acts acts, ToldActs told) {
    this.acts = acts;
    this.told = told;
  }

  /// Whether an act of this verb is shown in the office that did it and nowhere else.
  public static boolean staysInOffice(String verb) {
    return IN_THE_OFFICE.contains(verb);
  }

  /// What was done to a report by anybody anywhere as a reader of an office sees it, oldest first.
  public List<Act> of(CaseFile file, Reviewer reader) {
    return Stream.concat(told.of(file.id().value()).stream(), acts.of(file.id().value()).stream())
        .filter(act ->
            !staysInOffice(act.verb()) || reader.office().toString().equals(act.doer().unit()))
        .sorted(Comparator.comparing(Act::at))
        .toList();
  }

  void by(Reviewer reviewer, String verb, ReviewCase moved) {
    by(reviewer, verb, moved.file(), moved.file().last().at());
  }

  /// What moved nothing has its own time.
  void by(Reviewer reviewer, String verb, ReviewCase moved, Instant at) {
    by(reviewer, verb, moved.file(), at);
  }

  void by(Reviewer reviewer, String verb, CaseFile file, Instant at) {
    by(reviewer, file.subject().chain().nameOf(reviewer.office()), verb, file, at);
  }

  /// @param office its name, when it is none of the chain
  void by(Reviewer reviewer, String office, String verb, CaseFile file, Instant at) {
    Doer doer =
        doer(
            reviewer.person(),
            reviewer.ownName(),
            reviewer.appointment(),
            reviewer.office(),
            office,
            reviewer.behalf());
    acts.append(Act.done(file.id().value(), verb, doer, hash(file), at));
  }

  void after(Cause cause, String verb, ReviewCase moved) {
    CaseFile file = moved.file();
    Doer doer =
        doer(
            cause.person(),
            cause.name(),
            cause.appointment(),
            cause.unit(),
            cause.unitName(),
            cause.behalf());
    acts.append(
        Act.followed(file.id().value(), verb, doer, hash(file), file.last().at(), cause.event()));
  }

  private static Doer doer(
      PersonId person,
      String name,
      AppointmentId appointment,
      UnitId unit,
      String unitName,
      @Nullable Behalf behalf) {
    return new Doer(
        person.toString(),
        name,
        appointment.toString(),
        unit.toString(),
        unitName,
        behalf == null ? null : behalf.person().toString(),
        behalf == null ? null : behalf.name());
  }

  private static String hash(CaseFile file) {
    ContentHash hash = file.sent().contentHash();
    return hash.algorithm() + ":" + hash.value();
  }
}
