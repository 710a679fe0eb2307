package chengbao.publication.messaging;

import chengbao.contracts.Actor;
import chengbao.contracts.EventJson;
import chengbao.contracts.EventTypes;
import chengbao.contracts.ReportApproved;
import chengbao.contracts.Topics;
import chengbao.ledger.envelope.EventType;
import chengbao.ledger.envelope.IncomingEvent;
import chengbao.ledger.inbox.Handler;
import chengbao.ledger.inbox.Inbox;
import chengbao.ledger.inbox.NotYet;
import chengbao.publication.DistrustApproval;
import chengbao.publication.PublishEdition;
import chengbao.publication.RecordNotPublished;
import chengbao.publication.SiteUnknown;
import chengbao.publication.domain.Approval;
import chengbao.publication.domain.Cause;
import chengbao.publication.domain.NotGenuine;
import chengbao.publication.domain.Person;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/// Hears what review decides; of all its moves, only an approval concerns the public. An approval
/// without a valid signature of review, or with another text than it speaks of, publishes nothing:
/// it is held, counted, and leaves an act.
@ApplicationScoped
class ReviewListener implements Handler {

  private static final EventType APPROVED = EventType.of(EventTypes.of(ReportApproved.class));

  private final Inbox inbox;
  private final ApprovalKeys keys;
  private final PublishEdition publish;
  private final RecordNotPublished recordNotPublished;
  private final DistrustApproval distrust;
  private final MeterRegistry meters;

  ReviewListener(
      Inbox inbox,
      ApprovalKeys keys,
      PublishEdition publish,
      RecordNotPublished recordNotPublished,
      DistrustApproval distrust,
      MeterRegistry meters) {
    this.inbox = inbox;
    this.keys = keys;
    this.publish = publish;
    this.recordNotPublished = recordNotPublished;
    this.distrust = distrust;
    this.meters = meters;
  }

  @Incoming("review-moves")
  @Blocking
  void receive(ConsumerRecord<String, byte[]> record) {
    inbox.receive(record, this);
  }

  @Override
  public String topic() {
    return Topics.REVIEW_MOVES;
  }

  @Override
  public Set<EventType> knows() {
    return Set.of(APPROVED);
  }

  @Override
  public void apply(IncomingEvent event) throws IOException {
    ReportApproved approved = EventJson.read(event.data(), ReportApproved.class);
    Approval approval = Spoken.approval(approved);
    try {
      if (!event.key().equals(approved.report())
          || !keys.signed(approved.statement(), approved.signature())) {
        throw new NotGenuine(NotGenuine.Flaw.SIGNATURE);
      }
      follow(approval, new Cause.Followed(event.envelope().id(), person(approved.actor())));
    } catch (NotGenuine forged) {
      meters.counter("chengbao.publication.distrusted", "flaw", forged.flaw().name()).increment();
      distrust.record(approval.report(), event.envelope().id(), forged.flaw());
      throw forged;
    } catch (SiteUnknown unknown) {
      throw new NotYet(String.valueOf(unknown.getMessage()));
    }
  }

  private void follow(Approval approval, Cause.Followed cause) {
    switch (approval.disclosure().kind()) {
      case ACTIVE -> publish.follow(approval, cause);
      case ON_REQUEST, NONE -> recordNotPublished.follow(approval, cause);
    }
  }

  private static @Nullable Person person(@Nullable Actor actor) {
    return actor == null
        ? null
        : new Person(
            actor.person(),
            actor.name(),
            actor.appointment(),
            actor.unit(),
            actor.unitName(),
            actor.forPerson(),
            actor.forName());
  }
}
