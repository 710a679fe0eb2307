package chengbao.contracts;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The name of each event on the wire: our word and a major version, never a class name.
///
/// `chengbao.report-submitted.v1` is the CloudEvents `type` of [ReportSubmitted].
public final class EventTypes {
  private static final Map<String, Class<? extends Event>> BY_NAME = new LinkedHashMap<>();

  static {
    for (Class<? extends Event> type :
        List.of(
            ReportBegun.class,
            ClearanceRequested.class,
            ClearanceGiven.class,
            SignatureRequested.class,
            SignatureDeclined.class,
            ReportSigned.class,
            ReportSubmitted.class,
            RecallRequested.class,
            CaseOpened.class,
            CaseClaimed.class,
            CaseReleased.class,
            ReportReturned.class,
            RecallAnswered.class,
            ReportEndorsed.class,
            EndorsementUndone.class,
            OpinionAsked.class,
            OpinionGiven.class,
            ReportApproved.class,
            EditionPublished.class,
            EditionHeld.class,
            ReportNotPublished.class,
            WithdrawalAsked.class,
            WithdrawalDeclined.class,
            EditionWithdrawn.class,
            OuterPageReported.class,
            UnitState.class,
            OfficerState.class,
            RoundState.class,
            EditionState.class,
            ActWritten.class)) {
      BY_NAME.put("chengbao." + kebab(type.getSimpleName()) + ".v1", type);
    }
  }

  private EventTypes() {}

  /// All types that this version can read and write.
  public static Collection<String> names() {
    return List.copyOf(BY_NAME.keySet());
  }

  /// The record of a type, or empty for a type or a major version not known here.
  public static Optional<Class<? extends Event>> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /// The type under which a record is announced.
  public static String of(Class<? extends Event> type) {
    return BY_NAME.entrySet().stream()
        .filter(entry -> entry.getValue().equals(type))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(type + " is no event of ours"));
  }

  /// The topic that carries a record.
  public static String topicOf(Event event) {
    return switch (event) {
      case SubmissionMove _ -> Topics.SUBMISSION_MOVES;
      case ReviewMove _ -> Topics.REVIEW_MOVES;
      case PublicationMove _ -> Topics.PUBLICATION_MOVES;
      case UnitState _ -> Topics.UNITS;
      case OfficerState _ -> Topics.OFFICERS;
      case RoundState _ -> Topics.ROUNDS;
      case EditionState _ -> Topics.EDITIONS;
      case ActWritten act -> Topics.actsOf(act.service());
    };
  }

  private static String kebab(String camel) {
    return camel.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
