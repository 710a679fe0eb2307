package chengbao.publication;

import chengbao.ledger.acts.Act;
import chengbao.ledger.acts.Acts;
import chengbao.ledger.acts.Doer;
import chengbao.manuscript.ContentHash;
import chengbao.publication.domain.Approval;
import chengbao.publication.domain.Cause;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.Person;
import chengbao.publication.domain.ReportId;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes the act of each verb (办理记录), in the verb's own transaction.
@ApplicationScoped
class Book {

  private static final Doer SYSTEM = new Doer("publication", "系统", null, null, null, null, null);

  private final Acts acts;

  Book(Acts acts) {
    this.acts = acts;
  }

  /// The id under which acts about something that is no report are found.
  static ReportId subject(String name) {
    return new ReportId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }

  void write(String verb, Edition edition, Cause cause, Instant at) {
    write(edition.report(), verb, edition.approval().publicHash(), Act.DONE, cause, at);
  }

  void write(String verb, Approval approval, Cause cause, Instant at) {
    write(approval.report(), verb, approval.contentHash(), Act.DONE, cause, at);
  }

  void write(
      ReportId report,
      String verb,
      @Nullable ContentHash hash,
      String outcome,
      Cause cause,
      Instant at) {
    acts.append(
        new Act(report.value(), verb, doer(cause), written(hash), outcome, at, event(cause)));
  }

  private static @Nullable String written(@Nullable ContentHash hash) {
    return hash == null ? null : hash.algorithm() + ":" + hash.value();
  }

  private static Doer doer(Cause cause) {
    return switch (cause) {
      case Cause.Decided(Person by) -> doer(by);
      case Cause.Followed(_, Person by) when by != null -> doer(by);
      case Cause.Followed _, Cause.TimeCame _ -> SYSTEM;
    };
  }

  private static Doer doer(Person by) {
    return new Doer(
        by.id(),
        by.name(),
        by.appointment(),
        by.unit(),
        by.unitName(),
        by.forPerson(),
        by.forName());
  }

  private static @Nullable UUID event(Cause cause) {
    return switch (cause) {
      case Cause.Followed(UUID event, _) -> event;
      case Cause.Decided _, Cause.TimeCame _ -> null;
    };
  }
}
