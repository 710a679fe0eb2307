package chengbao.publication.messaging;

import chengbao.contracts.Actor;
import chengbao.contracts.EditionHeld;
import chengbao.contracts.EditionPublished;
import chengbao.contracts.EditionState;
import chengbao.contracts.EditionWithdrawn;
import chengbao.contracts.EventJson;
import chengbao.contracts.EventTypes;
import chengbao.contracts.Finding;
import chengbao.contracts.OuterPageReported;
import chengbao.contracts.PageDifference;
import chengbao.contracts.PublicationMove;
import chengbao.contracts.ReportNotPublished;
import chengbao.contracts.Topics;
import chengbao.contracts.WithdrawalAsked;
import chengbao.contracts.WithdrawalDeclined;
import chengbao.ledger.ids.TimeOrdered;
import chengbao.ledger.outbox.Outbox;
import chengbao.ledger.outbox.OutgoingEvent;
import chengbao.publication.domain.Announcements;
import chengbao.publication.domain.Approval;
import chengbao.publication.domain.Cause;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.Edition.Reason;
import chengbao.publication.domain.OuterLook;
import chengbao.publication.domain.Person;
import chengbao.publication.domain.Screening;
import chengbao.publication.domain.WithdrawalRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Tells the other services what became public and what waits, through the outbox. A public edition
/// also goes whole to the topic `editions`, from which the portal can be built again.
@ApplicationScoped
class Announcer implements Announcements {

  private static final String SOURCE = "/chengbao/publication";

  private final Outbox outbox;
  private final TimeOrdered ids;
  private final Clock clock;
  private final String portal;

  Announcer(
      Outbox outbox,
      TimeOrdered ids,
      Clock clock,
      @ConfigProperty(name = "chengbao.address.portal") String portal) {
    this.outbox = outbox;
    this.ids = ids;
    this.clock = clock;
    this.portal = portal;
  }

  @Override
  public void published(Edition.Published edition, Cause cause) {
    Approval approval = edition.approval();
    announce(
        new EditionPublished(
            0,
            actor(cause),
            cause(cause),
            edition.publishedAt(),
            approval.report().toString(),
            approval.reportVersion(),
            edition.number(),
            edition.indexNumber().value(),
            address(edition),
            Spoken.hash(approval.publicHash()),
            Recorded.outerPage(edition)));
    keep(edition, "current");
  }

  @Override
  public void superseded(Edition.Superseded edition) {
    keep(edition, "superseded");
  }

  @Override
  public void waits(Edition.Waiting edition, Cause cause) {
    Approval approval = edition.approval();
    Reason reason = reason(edition);
    announce(
        new EditionHeld(
            0,
            actor(cause),
            cause(cause),
            clock.instant(),
            approval.report().toString(),
            approval.reportVersion(),
            edition.number(),
            code(edition),
            reason == null ? null : reason.text(),
            edition instanceof Edition.Scheduled scheduled ? scheduled.until() : null,
            findings(edition)));
  }

  @Override
  public void withdrawalAsked(WithdrawalRequest request, Edition.Published edition, Cause cause) {
    announce(
        new WithdrawalAsked(
            0,
            actor(cause),
            cause(cause),
            request.at(),
            edition.report().toString(),
            edition.approval().reportVersion(),
            edition.number(),
            request.reason()));
  }

  @Override
  public void withdrawalDeclined(Edition.Published edition, String why, Cause cause) {
    announce(
        new WithdrawalDeclined(
            0,
            actor(cause),
            cause(cause),
            clock.instant(),
            edition.report().toString(),
            edition.approval().reportVersion(),
            edition.number(),
            why));
  }

  @Override
  public void withdrawn(Edition.Gone edition, WithdrawalRequest request, Cause cause) {
    announce(
        new EditionWithdrawn(
            0,
            actor(cause),
            cause(cause),
            Objects.requireNonNull(edition.withdrawal()).at(),
            edition.report().toString(),
            edition.approval().reportVersion(),
            edition.number(),
            request.reason(),
            actor(new Cause.Decided(request.by()))));
    goneToo(edition);
  }

  @Override
  public void goneToo(Edition.Gone edition) {
    keep(edition, "withdrawn");
  }

  @Override
  public void outerPage(Edition.Published edition, OuterLook look, Cause cause) {
    List<PageDifference> differences = look.differences().stream().map(Spoken::difference).toList();
    announce(
        new OuterPageReported(
            0,
            actor(cause),
            cause(cause),
            look.at(),
            edition.report().toString(),
            edition.approval().reportVersion(),
            edition.number(),
            look.address(),
            switch (look.standing()) {
              case AGREES, GONE_TOO -> "restored";
              case DIFFERS, STILL_SHOWN -> "changed";
              case AWAY, DEAD -> "dead";
            },
            differences.isEmpty() ? null : differences));
  }

  @Override
  public void notPublished(Approval approval, Cause cause) {
    announce(
        new ReportNotPublished(
            0,
            actor(cause),
            cause(cause),
            clock.instant(),
            approval.report().toString(),
            approval.reportVersion(),
            Spoken.disclosure(approval.disclosure())));
  }

  private static String code(Edition.Waiting edition) {
    return switch (edition) {
      case Edition.Scheduled _ -> "scheduled";
      case Edition.Supplied _ -> "supplied";
      case Edition.Held held ->
          switch (held.reason().code()) {
            case BY_SITE -> "held-by-site";
            case BY_PUBLISHER -> "held-by-publisher";
            case NEAR_MISS -> "near-miss";
            case NUMBER_TO_ENTER -> "number-to-enter";
            case SERIALS_USED_UP -> "serials-used-up";
          };
    };
  }

  private static @Nullable Reason reason(Edition.Waiting edition) {
    return edition instanceof Edition.Held held ? held.reason() : null;
  }

  private static @Nullable List<Finding> findings(Edition.Waiting edition) {
    return edition instanceof Edition.Held held && held.reason().code() == Reason.Code.NEAR_MISS
        ? Screening.of(held.approval(), held.since()).stream().map(Announcer::finding).toList()
        : null;
  }

  private static Finding finding(chengbao.manuscript.Finding found) {
    return new Finding(
        found.id(),
        found.rule(),
        found.ruleVersion(),
        found.severity().code(),
        found.parameters(),
        found.blockId(),
        found.start(),
        found.end(),
        found.quote(),
        found.working(),
        null);
  }

  private void announce(PublicationMove move) {
    outbox.append(
        OutgoingEvent.move(
            ids.next(),
            Topics.PUBLICATION_MOVES,
            move.report(),
            SOURCE,
            EventTypes.of(move.getClass()),
            move.at(),
            EventJson.write(move)));
  }

  private void keep(Edition.Numbered edition, String state) {
    EditionState whole = Recorded.state(edition, state, address(edition));
    Instant now = clock.instant();
    outbox.append(
        OutgoingEvent.state(
            ids.next(),
            Topics.EDITIONS,
            whole.key(),
            SOURCE,
            EventTypes.of(EditionState.class),
            now,
            whole.version(),
            EventJson.write(whole)));
  }

  private String address(Edition edition) {
    return portal + "/reports/" + edition.report();
  }

  private static @Nullable Actor actor(Cause cause) {
    return cause instanceof Cause.Decided(Person by)
        ? new Actor(
            by.id(),
            by.name(),
            Objects.requireNonNull(by.appointment()),
            Objects.requireNonNull(by.unit()),
            Objects.requireNonNull(by.unitName()),
            by.forPerson(),
            by.forName())
        : null;
  }

  private static @Nullable String cause(Cause cause) {
    return cause instanceof Cause.Followed(UUID event, _) ? "event " + event : null;
  }
}
